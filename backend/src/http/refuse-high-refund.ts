import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"

/** Left out, all of the payment is given back. */
const Refund = z.object({ amount: z.number().optional() })

/** Medusa lets a refund be one đồng higher than what was paid, and a fraction of a đồng. Here it may be neither. */
export async function refuseHighRefund(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["amount", "captures.amount", "refunds.amount"],
    filters: { id: req.params.id ?? "" },
  })
  const [payment] = data
  if (payment) {
    const asked = Refund.safeParse(req.body).data?.amount ?? Number(payment.amount)
    const left = sumOf(payment.captures) - sumOf(payment.refunds)
    if (!Number.isInteger(asked) || asked > left) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Give back whole đồng, at most the ${left} that were paid and not given back.`,
      )
    }
  }
  next()
}

function sumOf(moved: readonly ({ amount: unknown } | null)[] | null | undefined): number {
  return (moved ?? []).reduce((sum, one) => sum + Number(one?.amount ?? 0), 0)
}
