import { z } from "zod"

/** The keys come from the merchant's page at my.payos.vn. */
export const PayosOptions = z.object({
  clientId: z.string().min(1),
  apiKey: z.string().min(1),
  checksumKey: z.string().min(1),
  /** another address than payOS's own, for a stand-in */
  baseUrl: z.url().default("https://api-merchant.payos.vn"),
  /** after how many milliseconds a call counts as unanswered */
  timeoutMs: z.int().positive().default(10_000),
})
export type PayosOptions = z.infer<typeof PayosOptions>
