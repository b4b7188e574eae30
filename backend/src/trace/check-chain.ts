import { type ChainEnd, type PublishedEnd, type Verification, verifyChain } from "@cho-ocop/trace"
import type { TraceRecords } from "../modules/trace/trace-records.ts"
import { type RowFault, rowFaults } from "./row-faults.ts"

/** How long a whole chain counts as looked at; what was told since is looked at each time. */
const LOOKED_AT_MS = 10 * 60_000

/** Where each vendor's chain ended when all of it was whole, and when that was. */
const whole = new Map<string, { at: number; end: ChainEnd }>()
const underWay = new Map<string, Promise<boolean>>()

/**
 * Whether nothing in a vendor's chain was changed since it was entered, held against the published heads. However many
 * ask at once, it is looked at once.
 */
export function isChainWhole(records: TraceRecords, vendorId: string): Promise<boolean> {
  const begun = underWay.get(vendorId)
  if (begun) return begun
  const looking = look(records, vendorId).finally(() => underWay.delete(vendorId))
  underWay.set(vendorId, looking)
  return looking
}

async function look(records: TraceRecords, vendorId: string): Promise<boolean> {
  const published = await records.endsOf(vendorId)
  const before = whole.get(vendorId)
  if (before && Date.now() - before.at < LOOKED_AT_MS) {
    const later = await lookAtChain(records, vendorId, { published, from: before.end })
    if (later.brokenCount === 0) return true
  }
  const at = Date.now()
  const { brokenCount, end } = await lookAtChain(records, vendorId, { published })
  if (brokenCount === 0) whole.set(vendorId, { at, end })
  else whole.delete(vendorId)
  return brokenCount === 0
}

/** What is wrong with a chain, and with the rows that repeat what it says. */
export interface Looked extends Verification {
  /** The first thousand. */
  rowFaults: RowFault[]
}

const MOST_NAMED = 1000

/**
 * Looks at a vendor's records from an end on, or at all of them, beside its published ends of day, and at the rows of its
 * lots. What is wrong with either counts as broken.
 */
export async function lookAtChain(
  records: TraceRecords,
  vendorId: string,
  expected: { published: readonly PublishedEnd[]; from?: ChainEnd },
): Promise<Looked> {
  const keys = await records.keys(vendorId)
  let faultCount = 0
  const faults: RowFault[] = []
  const tell = (found: RowFault[]) => {
    faultCount += found.length
    faults.push(...found.slice(0, MOST_NAMED - faults.length))
  }
  async function* read() {
    for await (const rows of records.batches(vendorId, expected.from?.length)) {
      tell(await rowFaults(records, vendorId, rows))
      for (const { record } of rows) yield record
    }
  }
  const looked = await verifyChain(read(), {
    vendor: vendorId,
    keys: keys.map(({ public_key }) => public_key),
    ...expected,
  })
  if (!expected.from) {
    const unopened = await records.unopenedLots(vendorId)
    tell(unopened.map((id) => ({ id, why: "no record opens it" })))
  }
  return { ...looked, brokenCount: looked.brokenCount + faultCount, rowFaults: faults }
}
