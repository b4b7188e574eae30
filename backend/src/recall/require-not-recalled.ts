import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import { recallsOfLots } from "./find-recalls.ts"

/** Throws `lot_recalled` where one of the lots is called back. */
export async function requireNotRecalled(
  container: MedusaContainer,
  lotIds: readonly string[],
): Promise<void> {
  const recalls = await recallsOfLots(container, lotIds)
  if (recalls.size > 0) throw new ProblemError("lot_recalled", "The lot is called back.")
}
