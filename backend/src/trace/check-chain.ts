import {
  type ChainEnd,
  type MarketHead,
  publishedEnds,
  type Verification,
  verifyChain,
} from "@cho-ocop/trace"
import type { TraceRecords } from "../modules/trace/trace-records.ts"

/** How long a whole chain counts as looked at; what was told since is looked at each time. */
const LOOKED_AT_MS = 10 * 60_000

/** Where each vendor's chain ended when all of it was whole, and when that was. */
const whole = new Map<string, { at: number; end: ChainEnd }>()

/** Whether nothing in a vendor's chain was changed since it was entered, held against the published heads. */
export async function isChainWhole(records: TraceRecords, vendorId: string): Promise<boolean> {
  const before = whole.get(vendorId)
  if (before && Date.now() - before.at < LOOKED_AT_MS) {
    const later = await lookAtChain(records, vendorId, before.end)
    if (later.brokenCount === 0) return true
  }
  const at = Date.now()
  const { brokenCount, end } = await lookAtChain(records, vendorId)
  if (brokenCount === 0) whole.set(vendorId, { at, end })
  else whole.delete(vendorId)
  return brokenCount === 0
}

/** Looks at a vendor's records from an end on, or at all of them. */
async function lookAtChain(records: TraceRecords, vendorId: string, from?: ChainEnd): Promise<Verification> {
  return lookAgainst(records, vendorId, { heads: await records.heads(), ...(from && { from }) })
}

/** The same against heads that somebody else may have kept. */
export async function lookAgainst(
  records: TraceRecords,
  vendorId: string,
  { heads, from }: { heads: readonly MarketHead[]; from?: ChainEnd },
): Promise<Verification> {
  const keys = await records.keys(vendorId)
  return verifyChain(records.stream(vendorId, from?.length), {
    vendor: vendorId,
    keys: keys.map(({ public_key }) => public_key),
    published: publishedEnds(vendorId, heads),
    ...(from && { from }),
  })
}
