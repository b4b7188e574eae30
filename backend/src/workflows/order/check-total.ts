import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../http/problem.ts"

/** The last look before the order: what will be asked for is exactly what the shopper agreed to. */
export const checkTotalStep = createStep(
  "check-total",
  async ({ total, expected_total }: { total: number; expected_total: number }) => {
    if (Number(total) !== expected_total)
      throw new ProblemError("total_changed", `The total is now ${total} đồng.`)
    return new StepResponse(expected_total)
  },
)
