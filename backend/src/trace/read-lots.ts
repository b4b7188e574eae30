import type { WorkspaceLot, WorkspaceLotEvent, WorkspaceLotResponse } from "@cho-ocop/contracts"
import type { Correction, Happening } from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { KeptRecord } from "../modules/trace/trace-records.ts"
import { workspaceRecall } from "../recall/workspace-recall.ts"
import { findLot, type LotRecord, lotRecordOf } from "./find-lot.ts"
import { inputsOf, namesOf, partnerOf, quantityIn, resultOf } from "./told-step.ts"
import { traceModule } from "./trace-module.ts"

const LOTS_MAX = 500

/** A vendor's lots, the newest first. */
export async function listLots(container: MedusaContainer, vendor_id: string): Promise<WorkspaceLot[]> {
  const rows = await traceModule(container).listLots(
    { vendor_id },
    { order: { created_at: "DESC" }, take: LOTS_MAX },
  )
  return rows.map((row) => workspaceLotOf(lotRecordOf(row)))
}

/** A lot with all that its vendor told of it. Throws `not_found`. */
export async function readLot(
  container: MedusaContainer,
  vendor_id: string,
  id: string,
): Promise<WorkspaceLotResponse> {
  const lot = await findLot(container, { id, vendor_id })
  const kept = await traceModule(container).records.ofLots(vendor_id, [id])
  const corrections = kept.flatMap(({ record: { event } }) => (event.kind === "correction" ? event : []))
  const names = await namesOf(container, kept.map(eventOf))
  const events = kept.flatMap((each): WorkspaceLotEvent[] => {
    const event = eventOf(each)
    if (event.kind === "correction") return []
    return [toldEvent(event, each, { id, names, corrections })]
  })
  return { lot: workspaceLotOf(lot), events, recall: await workspaceRecall(container, id) }
}

interface Around {
  id: string
  names: Awaited<ReturnType<typeof namesOf>>
  corrections: Correction[]
}

function toldEvent(
  event: Happening,
  { record, told_by }: KeptRecord,
  { id, names, corrections }: Around,
): WorkspaceLotEvent {
  const correction = corrections.find(({ corrects }) => corrects === event.id)
  return {
    id: event.id,
    kind: event.kind,
    time: event.time,
    place: event.place.name,
    partner: partnerOf(event),
    quantity: quantityIn(event, id),
    inputs: inputsOf(event, names),
    result: resultOf(event),
    note: event.note ?? null,
    told_by,
    recorded_at: record.recorded_at,
    correction: correction ? { reason: correction.reason, note: correction.note } : null,
  }
}

function eventOf({ record }: KeptRecord) {
  return record.event
}

function workspaceLotOf(lot: LotRecord): WorkspaceLot {
  const { id, kind, name, number, code, gtin, made_on, best_before, quantity, created_at } = lot
  const opened_at = new Date(created_at).toISOString()
  return { id, kind, name, number, code, gtin, made_on, best_before, quantity, opened_at }
}
