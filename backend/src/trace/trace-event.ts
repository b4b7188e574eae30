import type { CorrectEvent, OpenLot, RecordEvent } from "@cho-ocop/contracts"
import {
  type Correction,
  type Happening,
  type Lot,
  type LotAmount,
  traceEvent,
  zonedTime,
} from "@cho-ocop/trace"
import { generateEntityId } from "@medusajs/framework/utils"
import { partyOf, placeOf } from "./named-by-vendor.ts"

/** What a form says, with its place for sure. */
export type Placed<Told extends OpenLot | RecordEvent> = Told & { place: NonNullable<Told["place"]> }

/** The event that opens a lot: a material came in, or a product was made. */
export function openingOf(vendorId: string, open: Placed<OpenLot>, lot: Lot): Happening {
  const amounts = [{ lot_id: lot.id, quantity: open.quantity }]
  const happened = { ...happeningOf(vendorId, open), opens: [lot] }
  return open.kind === "product"
    ? read({ kind: "made", ...happened, inputs: open.inputs, outputs: amounts })
    : read({ kind: "received", ...happened, supplier: partyOf(vendorId, open.supplier), lots: amounts })
}

/** What happened to a lot later. */
export function laterEventOf(vendorId: string, told: Placed<RecordEvent>, amount: LotAmount): Happening {
  const happened = {
    ...happeningOf(vendorId, told),
    lots: [{ ...amount, ...(told.quantity && { quantity: told.quantity }) }],
    ...(told.replaces && { replaces: told.replaces }),
  }
  const party = (name: string) => partyOf(vendorId, name)
  switch (told.kind) {
    case "tested": {
      const laboratory = told.laboratory ? { laboratory: party(told.laboratory) } : {}
      return read({ kind: "tested", ...happened, ...laboratory, result: told.result })
    }
    case "packed":
      return read({ kind: "packed", ...happened })
    case "shipped":
      return read({ kind: "shipped", ...happened, recipient: party(told.recipient) })
    case "arrived":
      return read({ kind: "arrived", ...happened, sales_point: party(told.sales_point) })
  }
}

/** That an earlier event is wrong, said now. */
export function correctionOf({ event_id, reason, note }: CorrectEvent): Correction {
  const time = zonedTime.parse(
    new Date(Date.now() + VIETNAM_OFFSET_MS).toISOString().replace("Z", VIETNAM_OFFSET),
  )
  return { kind: "correction", id: newId(), time, corrects: event_id, reason, note }
}

const VIETNAM_OFFSET = "+07:00"
const VIETNAM_OFFSET_MS = 7 * 3_600_000

function happeningOf(vendorId: string, { time, place, people, note }: Placed<OpenLot | RecordEvent>) {
  return {
    id: newId(),
    time: `${time}:00${VIETNAM_OFFSET}`,
    place: placeOf(vendorId, place),
    ...(people.length > 0 && { people }),
    ...(note && { note }),
  }
}

function newId(): string {
  return generateEntityId(undefined, "event")
}

/** Every event is read as the chain will read it, so that nothing is signed that it does not know. */
function read(event: Happening): Happening {
  return traceEvent.parse(event) as Happening
}
