import { z } from "zod"

/** What a gateway answered when a payment began. */
export const Begun = z.object({
  gatewayReference: z.string(),
  data: z.record(z.string(), z.string()),
  redirectUrl: z.url(),
  qr: z.string().optional(),
})

/** What is read of a gateway's `PaymentAnswer`. */
export const Answer = z.object({
  transactions: z.array(z.object({ transactionId: z.string(), amount: z.number(), paidAt: z.string() })),
})
