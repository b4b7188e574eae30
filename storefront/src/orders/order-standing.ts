import { createHash } from "node:crypto"
import type { Order, OrderParcel, OrderPayment } from "@cho-ocop/contracts"

const LENGTH = 16

/** A digest of all that can change of an order while its shopper looks at it: payment, parts, what goes back. */
export function orderStanding({ payment, parcels }: Order): string {
  const parts = parcels.map(({ state, tracking, refunds, returns, recalls, to_pay, item_total }) => [
    [state, tracking, to_pay, item_total, recalls.length],
    refunds.map((refund) => [refund.amount, refund.state]),
    returns.map((request) => [request.state, request.answer]),
  ])
  const told = JSON.stringify([payment.state, parts])
  return createHash("sha256").update(told).digest("base64url").slice(0, LENGTH)
}

const UNPAID: readonly OrderPayment["state"][] = ["awaiting", "under_review"]
const ENDED: readonly OrderParcel["state"][] = ["delivered", "returned", "canceled"]

/** Seconds after which something may have changed; null where nothing more is expected. */
export function expectedWithin({ payment, parcels }: Order): number | null {
  if (UNPAID.includes(payment.state)) return 4
  if (payment.state === "expired") return null
  const isOpen = ({ state, refunds }: OrderParcel) =>
    !ENDED.includes(state) || refunds.some((refund) => refund.state === "under_way")
  return parcels.some(isOpen) ? 20 : null
}
