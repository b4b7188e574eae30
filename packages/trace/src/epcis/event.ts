import { DOCUMENT_KINDS, type Document } from "../document.ts"
import { type Happening, openedBy } from "../event.ts"
import type { Lot, LotAmount } from "../lot.ts"
import type { Party } from "../party.ts"
import { UNITS } from "../quantity.ts"
import { offsetOf } from "../zoned-time.ts"
import { containerUri, documentUri, lotUri, partyUri, placeUri } from "./identifiers.ts"

/** So much of a class of things (EPCIS 2.0, section 7.3.3.3); `uom` is missing where pieces are counted. */
export interface QuantityElement {
  epcClass: string
  quantity: number
  uom?: string
}

/**
 * An event of EPCIS 2.0 as JSON-LD (section 7.4), with the fields that this shop writes and those that its hash knows.
 * Names with a prefix ("example:field") are extensions.
 */
export interface EpcisEvent {
  type: "ObjectEvent" | "AggregationEvent" | "TransactionEvent" | "TransformationEvent"
  eventID?: string
  eventTime: string
  eventTimeZoneOffset: string
  recordTime?: string
  errorDeclaration?: {
    declarationTime: string
    reason: "did_not_occur" | "incorrect_data"
    correctiveEventIDs?: string[]
  }
  epcList?: string[]
  parentID?: string
  inputEPCList?: string[]
  childEPCs?: string[]
  quantityList?: QuantityElement[]
  childQuantityList?: QuantityElement[]
  inputQuantityList?: QuantityElement[]
  outputEPCList?: string[]
  outputQuantityList?: QuantityElement[]
  action?: "ADD" | "OBSERVE" | "DELETE"
  transformationID?: string
  bizStep?: string
  disposition?: string
  readPoint?: { id: string }
  bizLocation?: { id: string }
  bizTransactionList?: { type?: string; bizTransaction: string }[]
  sourceList?: { type: string; source: string }[]
  destinationList?: { type: string; destination: string }[]
  ilmd?: Record<string, unknown>
  [extension: `${string}:${string}`]: unknown
}

/** What an event's names and numbers are looked up in. */
export interface Names {
  /** The shop's public address, without a slash at its end. */
  base: string
  lots: ReadonlyMap<string, Lot>
}

/**
 * An event in the words of EPCIS 2.0 and of the Core Business Vocabulary 2.0 (business steps: section 7.1,
 * dispositions: 7.2). Without `eventID`, `recordTime` and `errorDeclaration`, which its document adds. People are left
 * out: their names stay in the shop.
 *
 * - received → ObjectEvent OBSERVE, `receiving`, from the supplier
 * - made → TransformationEvent, `creating_class_instance`; a harvest, which has no inputs: ObjectEvent ADD
 * - tested → ObjectEvent OBSERVE, `inspecting`, `conformant` or `non_conformant`
 * - packed → AggregationEvent ADD, `packing`; without a container: ObjectEvent OBSERVE
 * - shipped → ObjectEvent OBSERVE, `shipping`, to the recipient
 * - arrived → ObjectEvent OBSERVE, `receiving`, `sellable_accessible`, to the sales point
 */
export function epcisEventOf(event: Happening, names: Names): EpcisEvent {
  const amounts = (list: readonly LotAmount[]) => list.map((amount) => quantityElement(amount, names))
  const party = (it: Party) => partyUri(it, names.base)
  const here = { id: placeUri(event.place, names.base) }
  const happened = {
    eventTime: event.time,
    eventTimeZoneOffset: offsetOf(event.time),
    readPoint: here,
    bizLocation: here,
    ...papers(event.documents),
  }
  switch (event.kind) {
    case "received":
      return {
        ...observed(happened, amounts(event.lots)),
        bizStep: "receiving",
        disposition: "in_progress",
        sourceList: [{ type: "possessing_party", source: party(event.supplier) }],
      }
    case "made": {
      const outputs = amounts(event.outputs)
      const steps = { bizStep: "creating_class_instance", disposition: "active", ...masterData(event) }
      if (event.inputs.length === 0) {
        return { type: "ObjectEvent", ...happened, quantityList: outputs, action: "ADD", ...steps }
      }
      return {
        type: "TransformationEvent",
        ...happened,
        inputQuantityList: amounts(event.inputs),
        outputQuantityList: outputs,
        ...steps,
      }
    }
    case "tested":
      return {
        ...observed(happened, amounts(event.lots)),
        bizStep: "inspecting",
        disposition: event.result === "passed" ? "conformant" : "non_conformant",
      }
    case "packed": {
      const steps = { bizStep: "packing", disposition: "in_progress" }
      if (!event.container) return { ...observed(happened, amounts(event.lots)), ...steps }
      return {
        type: "AggregationEvent",
        ...happened,
        parentID: containerUri(event.container, names.base),
        childQuantityList: amounts(event.lots),
        action: "ADD",
        ...steps,
      }
    }
    case "shipped": {
      // Where shipped goods are next is not known yet (CBV 2.0, section 7.1): no bizLocation.
      const { bizLocation: _left, ...leaving } = happened
      return {
        ...observed(leaving, amounts(event.lots)),
        bizStep: "shipping",
        disposition: "in_transit",
        destinationList: [{ type: "possessing_party", destination: party(event.recipient) }],
      }
    }
    case "arrived":
      return {
        ...observed(happened, amounts(event.lots)),
        bizStep: "receiving",
        disposition: "sellable_accessible",
        destinationList: [{ type: "possessing_party", destination: party(event.sales_point) }],
      }
  }
}

type Happened = Pick<EpcisEvent, "eventTime" | "eventTimeZoneOffset" | "readPoint" | "bizLocation">

function observed(happened: Happened, quantityList: QuantityElement[]): EpcisEvent {
  return { type: "ObjectEvent", ...happened, quantityList, action: "OBSERVE" }
}

function quantityElement({ lot_id, quantity }: LotAmount, { lots, base }: Names): QuantityElement {
  const lot = lots.get(lot_id)
  if (!lot) throw new RangeError(`No lot ${lot_id}`)
  const uom = UNITS[quantity.unit]
  return { epcClass: lotUri(lot, base), quantity: quantity.value, ...(uom && { uom }) }
}

function papers(documents: readonly Document[] = []): Pick<EpcisEvent, "bizTransactionList"> {
  if (documents.length === 0) return {}
  const bizTransactionList = documents.map(({ kind, sha256 }) => {
    const type = DOCUMENT_KINDS[kind]
    return { ...(type && { type }), bizTransaction: documentUri(sha256) }
  })
  return { bizTransactionList }
}

/** What an event says of the only lot it opens (CBV 2.0, section 9); of several it would say the same of all. */
function masterData(event: Happening): Pick<EpcisEvent, "ilmd"> {
  const [lot, ...others] = openedBy(event)
  if (!lot || others.length > 0) return {}
  const bestBefore = lot.best_before && { "cbvmda:bestBeforeDate": lot.best_before }
  return { ilmd: { "cbvmda:lotNumber": lot.number, ...bestBefore } }
}
