import type { GatewayTransaction } from "@cho-ocop/payment"
import type { LinkState } from "../answers.ts"

/** A payment link in the stand-in's book. */
export interface StandInLink {
  id: string
  orderCode: number
  /** đồng that were asked for */
  amount: number
  description: string
  returnUrl: string
  cancelUrl: string
  createdAt: string
  expiresAt: string | null
  canceledAt: string | null
  transactions: GatewayTransaction[]
}

export function amountPaid(link: StandInLink): number {
  return link.transactions.reduce((sum, { amount }) => sum + amount, 0)
}

export function statusOf(link: StandInLink): LinkState["status"] {
  if (amountPaid(link) >= link.amount) return "PAID"
  if (link.canceledAt !== null) return "CANCELLED"
  if (link.expiresAt !== null && Date.parse(link.expiresAt) < Date.now()) return "EXPIRED"
  return link.transactions.length > 0 ? "UNDERPAID" : "PENDING"
}

/** Whether the page still takes money. */
export function isOpen(link: StandInLink): boolean {
  return ["PENDING", "UNDERPAID"].includes(statusOf(link))
}
