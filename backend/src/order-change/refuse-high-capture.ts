import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { ProblemError } from "../http/problem.ts"
import { type OrderSummary, owedFor } from "../order-group/owed.ts"
import { changeBody } from "./change-body.ts"

/** Left out, all that is owed. */
const Capture = z.object({ amount: z.number().optional() })

interface PaymentRecord {
  amount: number
  captures: ({ amount: number } | null)[] | null
  payment_collection: { order: { summary: OrderSummary } | null } | null
}

/** Medusa captures fractions of a đồng, and more than an order still costs. Here it may do neither. */
export async function refuseHighCapture(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["amount", "captures.amount", "payment_collection.order.summary.*"],
    filters: { id: req.params.id ?? "" },
  })
  const [payment] = data as unknown as PaymentRecord[]
  const order = payment?.payment_collection?.order
  if (payment && order) {
    const captured = (payment.captures ?? []).reduce((sum, one) => sum + Number(one?.amount ?? 0), 0)
    const owed = owedFor(order.summary)
    const left = Math.max(0, Math.min(Number(payment.amount) - captured, owed))
    const asked = Capture.safeParse(req.body).data?.amount ?? left
    if (!Number.isInteger(asked) || asked > left || asked === 0) {
      throw new ProblemError("amount_differs", `Capture whole đồng, at most the ${left} that are still owed.`)
    }
    changeBody<{ amount?: number }>(req, (body) => {
      body.amount = asked
    })
  }
  next()
}
