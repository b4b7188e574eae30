import type { LotStep } from "@cho-ocop/contracts"
import { provinceByCode, provinceOfCommune } from "@cho-ocop/ocop"
import { type Happening, timelineOf } from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { KeptRecord, RecordRow } from "../modules/trace/trace-records.ts"
import type { LotRecord } from "./find-lot.ts"
import { readHome } from "./read-producer.ts"
import { inputsOf, namesOf, partnerOf, quantityIn, resultOf } from "./told-step.ts"
import { traceModule } from "./trace-module.ts"

/** A lot's records, and those of the lots that went into it. */
export interface Way {
  own: RecordRow[]
  /** How the materials of the standing way came in. */
  materials: RecordRow[]
}

/** One step back: what is recorded of a lot and of what went into it, in the order told. */
export async function readWay(
  container: MedusaContainer,
  { id, vendor_id }: Pick<LotRecord, "id" | "vendor_id">,
): Promise<Way> {
  const { records } = traceModule(container)
  const own = await records.ofLots(vendor_id, [id])
  const inputs = standing(own).flatMap((event) => {
    const isMaking = event.kind === "made" && event.outputs.some(({ lot_id }) => lot_id === id)
    return isMaking ? event.inputs.map(({ lot_id }) => lot_id) : []
  })
  const ofInputs = inputs.length > 0 ? await records.ofLots(vendor_id, inputs) : []
  const told = new Set(own.map(({ record }) => record.event.id))
  const opening = new Set(
    standing(ofInputs).flatMap((event) => {
      const opens = event.kind === "received" || event.kind === "made" ? event.opens : []
      return opens.some((lot) => inputs.includes(lot.id)) && !told.has(event.id) ? event.id : []
    }),
  )
  return { own, materials: ofInputs.filter(({ record }) => opening.has(record.event.id)) }
}

/** What stands of it after all corrections, as everybody may read it, by time. */
export async function toldWay(
  container: MedusaContainer,
  { id, vendor_id }: Pick<LotRecord, "id" | "vendor_id">,
  { own, materials }: Way,
): Promise<LotStep[]> {
  const events = [...standing(materials), ...standing(own)]
  const names = await namesOf(container, events)
  const home = await readHome(container, vendor_id)
  return events
    .map((event) => ({
      kind: event.kind,
      time: event.time,
      place: { name: event.place.name, province: provinceIn(event, home) },
      // A recipient may be a private person: the vendor and authorities know, nobody else.
      partner: event.kind === "shipped" ? null : partnerOf(event),
      people: event.people ?? [],
      inputs: inputsOf(event, names),
      quantity: quantityIn(event, id),
      result: resultOf(event),
      note: event.note ?? null,
      is_corrected: event.replaces !== undefined,
    }))
    .toSorted((one, other) => Date.parse(one.time) - Date.parse(other.time))
}

/** Whether the event that opened the lot still stands. */
export function isOpen({ own }: Way, lotId: string): boolean {
  return standing(own).some(
    (event) =>
      (event.kind === "made" || event.kind === "received") && event.opens.some(({ id }) => id === lotId),
  )
}

function standing(kept: readonly KeptRecord[]): Happening[] {
  return timelineOf(kept.map(({ record }) => record.event))
}

/** By its commune or province; the producer's own place is known by its name where neither is told. */
function provinceIn({ place }: Happening, home: Awaited<ReturnType<typeof readHome>>): string | null {
  const code = place.commune_code ? provinceOfCommune(place.commune_code) : place.province_code
  if (!code) return place.name === home.name ? home.province : null
  return (code && provinceByCode(code)?.slug) || null
}
