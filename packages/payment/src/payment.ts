import { z } from "zod"

/** Whole đồng, more than none. */
export const Dong = z.int().positive()

/**
 * What the shop calls one attempt to pay, new for each attempt. Only digits, because payOS knows payments by a
 * number below 2^53. No gateway takes the same one twice.
 */
export const PaymentReference = z.string().regex(/^[1-9][0-9]{0,14}$/)

/**
 * Words for the bank statement. Plain letters, digits and spaces: VNPay takes no marks, payOS 25 characters, and
 * only 9 where the receiving bank account is not linked through payOS.
 */
export const PaymentDescription = z.string().regex(/^[A-Za-z0-9 ]{1,25}$/)

export const PaymentToBegin = z.object({
  reference: PaymentReference,
  amount: Dong,
  description: PaymentDescription,
  /** where the browser comes back to, paid or not: tells nothing that may be believed */
  returnUrl: z.url(),
  /** where the browser comes back to when the shopper gives up; VNPay knows only `returnUrl` */
  cancelUrl: z.url(),
  /** of the shopper */
  ip: z.union([z.ipv4(), z.ipv6()]),
  locale: z.enum(["vi", "en"]),
  expiresAt: z.iso.datetime(),
})
export type PaymentToBegin = z.infer<typeof PaymentToBegin>

/** What the shop keeps of a payment to speak of it later. `data` belongs to the gateway; nobody else reads it. */
export const GatewayPayment = z.object({
  reference: PaymentReference,
  amount: Dong,
  /** the gateway's own name of the payment */
  gatewayReference: z.string().min(1),
  data: z.record(z.string(), z.string()),
})
export type GatewayPayment = z.infer<typeof GatewayPayment>

export interface BegunPayment extends GatewayPayment {
  /** the gateway's page, where the browser goes to pay */
  redirectUrl: string
  /** text of a VietQR code, for gateways that have one */
  qr?: string
}

/** One arrival of money. */
export interface GatewayTransaction {
  /** the gateway's or the bank's; never used twice by one gateway */
  transactionId: string
  /** đồng */
  amount: number
  /** ISO, UTC */
  paidAt: string
}

/**
 * What the gateway says of a payment:
 * - `pending`: it can still be paid. Of a bank transfer a part may be there already: see `amount`;
 * - `under_review`: the shopper's bank took the money, but the gateway doubts or reverses it. Neither paid nor not;
 * - `unknown`: the gateway has no such payment.
 * The amount of a paid one is what came in, which need not be what was asked: compare.
 */
export type PaymentAnswer =
  | ({ state: "paid"; transactions: GatewayTransaction[] } & GatewayTransaction)
  | {
      state: "pending" | "canceled" | "expired" | "failed" | "under_review" | "unknown"
      /** đồng that came in all the same */
      amount: number
      paidAt: null
      transactionId: null
      transactions: GatewayTransaction[]
    }

/** An answer without any money in it. */
export function nothingPaid(state: Exclude<PaymentAnswer["state"], "paid">): PaymentAnswer {
  return { state, amount: 0, paidAt: null, transactionId: null, transactions: [] }
}
