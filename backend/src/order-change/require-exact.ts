import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"
import { type OrderSummary, owedFor } from "../order-group/owed.ts"
import { notPossibleNow } from "../vendor-order/not-possible-now.ts"
import type { OrderGuard } from "./guard-order.ts"

/** An order as it would be after the change, amounts in đồng. */
interface Preview {
  total: number
  /** What its shopper would owe; below nothing, what would go back. */
  owed: number
  lines: { quantity: number; total: number }[]
}

/** A change leaves something to send, in whole đồng, and no line below nothing: its discounts stay as they were bought. */
export const requireExact: OrderGuard = async ({ id }, req) => {
  await requireExactChange(req.scope, id)
}

/** The same for a change that has begun; answers what the order would come to, in đồng. */
export async function requireExactChange(container: MedusaContainer, orderId: string): Promise<number> {
  const { total, lines } = await previewOf(container, orderId)
  if (lines.every(({ quantity }) => quantity === 0)) {
    throw notPossibleNow("Nothing would be left of this order. Cancel it instead.")
  }
  if (lines.some((line) => line.total < 0)) {
    throw notPossibleNow("A line would cost less than its discount took off.")
  }
  if (!Number.isInteger(total)) {
    throw new ProblemError("bad_request", `The order would come to ${total}, which is not whole đồng.`)
  }
  return total
}

/** A replacement for faulty goods costs its shopper nothing: what is dearer is an exchange. */
export const requireNothingToPay: OrderGuard = ({ id }, req) => requireNothingToPayFor(req.scope, id)

/** The same for a change of this order that has begun. What comes back may be worth a fraction of a đồng less. */
export async function requireNothingToPayFor(container: MedusaContainer, orderId: string): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["summary.*"], filters: { id: orderId } })
  const [order] = data as unknown as { summary: OrderSummary }[]
  const before = order ? Math.max(0, owedFor(order.summary)) : 0
  const { owed } = await previewOf(container, orderId)
  if (Math.round(owed) > before) {
    throw new ProblemError(
      "amount_differs",
      `The shopper would have to pay ${owed - before} đồng for a replacement. Have the faulty goods sent back in the same claim, set the replacement's price to 0, or make an exchange.`,
    )
  }
}

async function previewOf(container: MedusaContainer, id: string): Promise<Preview> {
  const preview = await container.resolve(Modules.ORDER).previewOrderChange(id)
  const lines = (preview.items ?? []).map((line) => ({
    quantity: Number(line.quantity),
    total: Number(line.total),
    comesBack: Number(line.return_requested_total ?? 0),
  }))
  const comesBack = lines.reduce((sum, line) => sum + line.comesBack, 0)
  return {
    total: Number(preview.total),
    owed: Number(preview.summary?.pending_difference ?? 0) - comesBack,
    lines,
  }
}
