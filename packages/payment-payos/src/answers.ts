import { z } from "zod"

const Transaction = z.object({
  reference: z.string().min(1),
  amount: z.int().positive(),
  transactionDateTime: z.string(),
})

/** What payOS answers to a request for a payment link. */
export const LinkAnswer = z.object({
  orderCode: z.int(),
  amount: z.int(),
  currency: z.literal("VND"),
  paymentLinkId: z.string().min(1),
  checkoutUrl: z.url(),
  qrCode: z.string().min(1),
})

/** What payOS tells of a payment link. */
export const LinkState = z.object({
  id: z.string().min(1),
  orderCode: z.int(),
  amount: z.int(),
  amountPaid: z.int().nonnegative(),
  status: z.enum(["PENDING", "CANCELLED", "UNDERPAID", "PAID", "EXPIRED", "PROCESSING", "FAILED"]),
  transactions: z.array(Transaction),
})
export type LinkState = z.infer<typeof LinkState>
