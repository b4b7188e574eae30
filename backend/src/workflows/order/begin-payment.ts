import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { beginPayment } from "../../order-group/begin-payment.ts"

/** Where the shopper goes to pay the group. Takes nothing back, as the group stands. */
export const beginPaymentStep = createStep(
  "begin-payment",
  async ({ group_id, ip }: { group_id: string; ip: string }, { container }) =>
    new StepResponse(await beginPayment(container, group_id, ip)),
)
