import { z } from "zod"

/** What a payment session keeps; `redirect_url` and `qr` are how the shopper pays. */
export const SessionData = z.object({
  reference: z.string(),
  redirect_url: z.url(),
  qr: z.string().nullable(),
})
