import type { TraceRecord } from "../chain/record.ts"
import { type Correction, type Happening, lotsOf } from "../event.ts"
import type { Lot } from "../lot.ts"
import type { Party } from "../party.ts"
import type { Place } from "../place.ts"
import { type EpcisEvent, epcisEventOf, type Names } from "./event.ts"
import { eventHash } from "./event-hash.ts"
import { lotUri, partyUri, placeUri } from "./identifiers.ts"

/** What the prefixes of this shop's documents stand for. */
export const NAMESPACES = { cbvmda: "urn:epcglobal:cbv:mda:" } as const

interface VocabularyElement {
  id: string
  attributes: { id: string; attribute: string }[]
}

/** A document of EPCIS 2.0 in JSON-LD (section 10); its header names what the events only number. */
export interface EpcisDocument {
  "@context": [string, typeof NAMESPACES]
  type: "EPCISDocument"
  schemaVersion: "2.0"
  creationDate: string
  epcisHeader: {
    epcisMasterData: { vocabularyList: { type: string; vocabularyElementList: VocabularyElement[] }[] }
  }
  epcisBody: { eventList: EpcisEvent[] }
}

type Told<Event> = Pick<TraceRecord, "recorded_at"> & { event: Event }

/**
 * Records of a vendor as one EPCIS document, in the order told. A corrected event stays in it and carries an error
 * declaration with the reason, and the event told in its place (EPCIS 2.0, section 7.4.1.4); the correction itself is
 * no event of its own there.
 * @throws RangeError where `names` has not every lot that the records tell of
 */
export function epcisDocument(
  records: readonly Told<TraceRecord["event"]>[],
  names: Names,
  createdAt: Date,
): EpcisDocument {
  const happened = records.filter((record): record is Told<Happening> => record.event.kind !== "correction")
  const corrections = records.flatMap(({ event }) => (event.kind === "correction" ? event : []))
  const described = happened.map(({ event, recorded_at }) => {
    const epcis = epcisEventOf(event, names)
    return { event, epcis: { ...epcis, eventID: eventHash(epcis, NAMESPACES), recordTime: recorded_at } }
  })
  const eventList = described.map(({ event, epcis }): EpcisEvent => {
    const error = corrections.find(({ corrects }) => corrects === event.id)
    const corrective = described.find((other) => other.event.replaces === event.id)?.epcis.eventID
    return error ? { ...epcis, errorDeclaration: errorDeclaration(error, corrective) } : epcis
  })
  return {
    "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", NAMESPACES],
    type: "EPCISDocument",
    schemaVersion: "2.0",
    creationDate: createdAt.toISOString(),
    epcisHeader: { epcisMasterData: { vocabularyList: vocabularyOf(happened, names) } },
    epcisBody: { eventList },
  }
}

function errorDeclaration({ time, reason }: Correction, corrective: string | undefined) {
  return { declarationTime: time, reason, ...(corrective && { correctiveEventIDs: [corrective] }) }
}

/** Lots, places and parties by the names people know them by (CBV 2.0, section 9), each once. */
function vocabularyOf(told: readonly Told<Happening>[], { lots, base }: Names) {
  const events = told.map(({ event }) => event)
  const named = new Set(events.flatMap(lotsOf))
  return [
    vocabulary(
      "EPCClass",
      [...lots.values()].filter(({ id }) => named.has(id)).map((lot) => describeLot(lot, base)),
    ),
    vocabulary(
      "BusinessLocation",
      events.map(({ place }) => describePlace(place, base)),
    ),
    vocabulary(
      "SourceDest",
      events.flatMap(partiesOf).map((party) => describe(partyUri(party, base), { name: party.name })),
    ),
  ]
}

function vocabulary(type: string, elements: readonly VocabularyElement[]) {
  const once = new Map(elements.map((element) => [element.id, element]))
  return { type: `urn:epcglobal:epcis:vtype:${type}`, vocabularyElementList: [...once.values()] }
}

function describeLot(lot: Lot, base: string): VocabularyElement {
  const { name: descriptionShort, number: lotNumber, best_before: bestBeforeDate } = lot
  return describe(lotUri(lot, base), { descriptionShort, lotNumber, bestBeforeDate })
}

function describePlace(place: Place, base: string): VocabularyElement {
  const { name, latitude, longitude } = place
  return describe(placeUri(place, base), {
    name,
    latitude: latitude?.toString(),
    longitude: longitude?.toString(),
  })
}

function partiesOf(event: Happening): Party[] {
  switch (event.kind) {
    case "received":
      return [event.supplier]
    case "shipped":
      return [event.recipient]
    case "arrived":
      return [event.sales_point]
    case "tested":
      return event.laboratory ? [event.laboratory] : []
    default:
      return []
  }
}

function describe(id: string, attributes: Record<string, string | undefined>): VocabularyElement {
  const given = Object.entries(attributes).flatMap(([name, attribute]) =>
    attribute === undefined ? [] : [{ id: `cbvmda:${name}`, attribute }],
  )
  return { id, attributes: given }
}
