import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { PAYMENT_NOTICE_MODULE } from "../modules/payment-notice/index.ts"
import type { PaymentNoticeModuleService } from "../modules/payment-notice/service.ts"

const PAGE = 50

/** Query of `GET /admin/payment-notices`. */
export const NoticeQuery = z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) })

/** A gateway's notice as the operator reads it; amounts in đồng, times ISO 8601 in UTC. */
export interface NoticeFile {
  id: string
  gateway: string
  reference: string | null
  /** Of the order it is about. */
  number: string | null
  amount: number | null
  outcome: string | null
  verdict: string
  problem: string | null
  repeats: number
  received_at: string
  is_processed: boolean
}

/** What came to the notice routes, newest first. */
export async function listNotices(
  container: MedusaContainer,
  { offset }: z.infer<typeof NoticeQuery>,
): Promise<{ payment_notices: NoticeFile[]; count: number }> {
  const [notices, count] = await container
    .resolve<PaymentNoticeModuleService>(PAYMENT_NOTICE_MODULE)
    .listAndCountPaymentNotices({}, { skip: offset, take: PAGE, order: { received_at: "DESC" } })
  return {
    count,
    payment_notices: notices.map(({ amount, received_at, processed_at, ...notice }) => ({
      id: notice.id,
      gateway: notice.gateway,
      reference: notice.reference,
      number: notice.number,
      amount: amount === null ? null : Number(amount),
      outcome: notice.outcome,
      verdict: notice.verdict,
      problem: notice.problem,
      repeats: notice.repeats,
      received_at: new Date(received_at).toISOString(),
      is_processed: processed_at !== null,
    })),
  }
}
