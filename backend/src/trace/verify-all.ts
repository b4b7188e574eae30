import { type BrokenRecord, type HeadFlaw, verifyHeads } from "@cho-ocop/trace"
import type { TraceRecords } from "../modules/trace/trace-records.ts"
import { lookAtChain } from "./check-chain.ts"

export interface Report {
  events: number
  broken: number
  /** What is broken, a line each; a thousand of each vendor. */
  faults: string[]
}

/** Looks at the chains of all vendors, in batches, and at the published heads. */
export async function verifyAll(records: TraceRecords): Promise<Report> {
  const heads = await records.heads()
  const flaws = verifyHeads(heads)
  const report: Report = {
    events: 0,
    broken: flaws.length,
    faults: flaws.map(({ index, why }) => headFault(heads[index]?.date, why)),
  }
  const published = heads.flatMap((head) => head.heads.map(({ vendor }) => vendor))
  for (const vendor of new Set([...(await records.vendors()), ...published])) {
    const { events, brokenCount, broken } = await lookAtChain(records, vendor)
    report.events += events
    report.broken += brokenCount
    report.faults.push(...broken.map((each) => recordFault(vendor, each)))
  }
  return report
}

function headFault(date: string | undefined, why: HeadFlaw): string {
  return `The published head of ${date ?? "an unknown day"}: ${why}.`
}

function recordFault(vendor: string, { index, id, why }: BrokenRecord): string {
  return `Vendor ${vendor}, record ${index}${id ? ` (${id})` : ""}: ${why}.`
}
