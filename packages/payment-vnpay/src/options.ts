import { z } from "zod"

/**
 * Terminal and secret come from VNPay. The hosts are named outright because the library's `testMode` overrides them
 * without a word.
 */
export const VnpayOptions = z.object({
  tmnCode: z.string().regex(/^[A-Za-z0-9]{8}$/),
  secureSecret: z.string().min(1),
  /** VNPay's own, or that of a stand-in: `https://sandbox.vnpayment.vn` is its place for trying out */
  host: z.url(),
  /** of the shop's server, which VNPay asks for in each call */
  serverIp: z.union([z.ipv4(), z.ipv6()]).default("127.0.0.1"),
  /** after how many milliseconds a call counts as unanswered */
  timeoutMs: z.int().positive().default(10_000),
})
export type VnpayOptions = z.infer<typeof VnpayOptions>
