import {
  type BrokenRecord,
  type HeadFlaw,
  type MarketHead,
  publishedEnds,
  verifyHeads,
} from "@cho-ocop/trace"
import type { TraceRecords } from "../modules/trace/trace-records.ts"
import { lookAtChain } from "./check-chain.ts"

export interface Report {
  events: number
  broken: number
  /** What is broken, a line each; a thousand of each vendor. */
  faults: string[]
}

/**
 * Looks at the chains of all vendors and the rows of their lots, in batches, and at the published heads: those of the database, or a copy that
 * somebody kept, which whoever may change the database cannot change too.
 */
export async function verifyAll(records: TraceRecords, kept?: readonly MarketHead[]): Promise<Report> {
  const heads = kept ?? (await records.heads())
  const flaws = verifyHeads(heads)
  const report: Report = {
    events: 0,
    broken: flaws.length,
    faults: flaws.map(({ index, why }) => headFault(heads[index]?.date, why)),
  }
  const published = heads.flatMap((head) => head.heads.map(({ vendor }) => vendor))
  for (const vendor of new Set([...(await records.vendors()), ...published])) {
    const { events, brokenCount, broken, rowFaults } = await lookAtChain(records, vendor, {
      published: publishedEnds(vendor, heads),
    })
    report.events += events
    report.broken += brokenCount
    report.faults.push(...broken.map((each) => recordFault(vendor, each)))
    report.faults.push(...rowFaults.map(({ id, why }) => `Vendor ${vendor}, ${id}: ${why}.`))
  }
  return report
}

function headFault(date: string | undefined, why: HeadFlaw): string {
  return `The published head of ${date ?? "an unknown day"}: ${why}.`
}

function recordFault(vendor: string, { index, id, why }: BrokenRecord): string {
  return `Vendor ${vendor}, record ${index}${id ? ` (${id})` : ""}: ${why}.`
}
