import { LineQuantity, type ReturnRequest, ReturnResolution, ReturnState } from "@cho-ocop/contracts"
import { z } from "zod"

const ReturnedLine = LineQuantity.extend({ refund: z.int().nonnegative().nullable() })
export type ReturnedLine = z.infer<typeof ReturnedLine>

type Moment = string | Date | null

const moment = z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString())

/** A return request as it is kept; `refund` is what each line was worth, in đồng, once it is back, paid in money or goods. */
const ReturnRecord = z.object({
  id: z.string(),
  state: ReturnState,
  resolution: ReturnResolution,
  sent_total: z.int().nonnegative(),
  lines: z.array(ReturnedLine),
  reason: z.string(),
  photos: z.array(z.string()),
  answer: z.string().nullable(),
  return_id: z.string().nullable(),
  created_at: moment,
  decided_at: moment.nullable(),
  received_at: moment.nullable(),
})
export type ReturnRecord = z.infer<typeof ReturnRecord>

export function returnRecordOf(row: { created_at: Moment }): ReturnRecord {
  return ReturnRecord.parse(row)
}

/** Đồng of goods that are sent for others before those are back: what is to come back pays for them. */
export function sentAhead(returns: readonly ReturnRecord[]): number {
  return returns
    .filter(({ state }) => state === "accepted")
    .reduce((sum, { sent_total }) => sum + sent_total, 0)
}

/** The same as shopper and vendor see it. */
export function returnRequestOf({
  lines,
  created_at,
  return_id: _,
  sent_total,
  ...known
}: ReturnRecord): ReturnRequest {
  const refunds = lines.map(({ refund }) => refund)
  return {
    ...known,
    lines: lines.map(({ line_id, quantity }) => ({ line_id, quantity })),
    refund: refunds.some((refund) => refund === null)
      ? null
      : refunds.reduce<number>((sum, refund) => sum + (refund ?? 0), -sent_total),
    requested_at: created_at,
  }
}
