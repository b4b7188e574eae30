import { type Happening, lotsOf, openedBy, type TraceEvent } from "@cho-ocop/trace"
import type { LotRow, RecordRow, TraceRecords } from "../modules/trace/trace-records.ts"
import { quantityIn } from "./told-step.ts"

/** A row that says something else than the signed records. */
export interface RowFault {
  /** Id of the lot or event. */
  id: string
  why: string
}

/**
 * Holds the rows of the lots that records open, and the columns beside the records, against what the records say. Who
 * told a record is signed by nobody and not looked at; the code of a lot only where its opening has it.
 */
export async function rowFaults(
  records: TraceRecords,
  vendorId: string,
  rows: readonly RecordRow[],
): Promise<RowFault[]> {
  const readable = rows.filter(isReadable)
  const openings = readable.flatMap(({ record: { event } }) =>
    openedBy(event).map((lot) => signedRow(vendorId, event as Happening, lot)),
  )
  const kept = openings.length > 0 ? await records.lotRows(openings.map(({ id }) => id)) : []
  const lots = new Map(kept.map((row) => [row.id, row]))
  const corrected = await correctedLots(records, vendorId, readable)
  return [
    ...readable.flatMap((row) => misfiled(row, corrected)),
    ...openings.flatMap((signed) => differing(signed, lots.get(signed.id))),
  ]
}

/** What cannot be read is no record, which the chain tells of itself. */
function isReadable({ record }: RecordRow): boolean {
  try {
    return lotsOf(record.event).length + openedBy(record.event).length >= 0
  } catch {
    return false
  }
}

/** The lots of the events that corrections are about, by event. */
async function correctedLots(
  records: TraceRecords,
  vendorId: string,
  rows: readonly RecordRow[],
): Promise<Map<string, string[]>> {
  const ids = rows.flatMap(({ record: { event } }) => (event.kind === "correction" ? event.corrects : []))
  const wrong = ids.length > 0 ? await records.ofEvents(vendorId, ids) : []
  return new Map(wrong.filter(isReadable).map(({ record: { event } }) => [event.id, lotsOf(event)]))
}

function misfiled(
  { event_id, lots, recorded_at, record }: RecordRow,
  corrected: ReadonlyMap<string, string[]>,
): RowFault[] {
  const { event } = record
  const said = lotsFor(event, corrected)
  const isFiled =
    event_id === event.id &&
    recorded_at.toISOString() === record.recorded_at &&
    said.toSorted().join() === lots.toSorted().join()
  return isFiled ? [] : [{ id: event_id, why: "filed otherwise than its record says" }]
}

function lotsFor(event: TraceEvent, corrected: ReadonlyMap<string, string[]>): string[] {
  return event.kind === "correction" ? (corrected.get(event.corrects) ?? []) : lotsOf(event)
}

type SignedRow = Partial<LotRow> & Pick<LotRow, "id">

function signedRow(
  vendor_id: string,
  event: Happening,
  { code, ...lot }: ReturnType<typeof openedBy>[number],
): SignedRow {
  const { id, kind, name, number, product_id = null, gtin = null, made_on = null, best_before = null } = lot
  const quantity = quantityIn(event, id)
  const amounts = quantity ? { amount: quantity.value, unit: quantity.unit } : {}
  const codes = code !== undefined ? { code } : kind === "material" ? { code: null } : {}
  const facts = { id, vendor_id, kind, name, number, product_id, gtin, made_on, best_before }
  return { ...facts, ...amounts, ...codes, deleted_at: null }
}

function differing(signed: SignedRow, row: LotRow | undefined): RowFault[] {
  if (!row) return [{ id: signed.id, why: "recorded, but its row is missing" }]
  const columns = (Object.keys(signed) as (keyof LotRow)[]).filter((column) => row[column] !== signed[column])
  if (columns.length === 0) return []
  return [{ id: signed.id, why: `its row says something else than its record: ${columns.join(", ")}` }]
}
