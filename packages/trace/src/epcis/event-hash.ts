import { hashOf } from "../chain/canonical.ts"
import type { EpcisEvent, QuantityElement } from "./event.ts"

/** What the prefixes of a document's extensions stand for: "cbvmda" → "urn:epcglobal:cbv:mda:". */
export type Namespaces = Readonly<Record<string, string>>

/**
 * The hash of an event's content, which serves as its `eventID` (CBV 2.0, section 8.9): the same for every way of
 * writing the same event. The order of fields and the writing of values follow the reference implementation's
 * description (github.com/RalphTro/epcis-event-hash-generator). Does not know sensor data, persistent dispositions and
 * certification, nor GS1 keys as "urn:epc:" or on other hosts than id.gs1.org; times have at most three decimals.
 * @throws RangeError where an event holds what it does not know: better no hash than a wrong one
 */
export function eventHash(event: EpcisEvent, namespaces: Namespaces): string {
  return `ni:///sha-256;${hashOf(preHash(event, namespaces))}?ver=CBV2.0`
}

function preHash(event: EpcisEvent, namespaces: Namespaces): string {
  const { eventID: _id, recordTime: _record, errorDeclaration: _error, type, ...hashed } = event
  const { eventTime, eventTimeZoneOffset, epcList, parentID, inputEPCList, childEPCs, ...more } = hashed
  const { quantityList, childQuantityList, inputQuantityList, outputEPCList, outputQuantityList, ...last } =
    more
  const { action, transformationID, bizStep, disposition, readPoint, bizLocation, ...lists } = last
  const { bizTransactionList, sourceList, destinationList, ilmd, ...extensions } = lists
  return [
    field("eventType", type),
    field("eventTime", new Date(eventTime).toISOString()),
    field("eventTimeZoneOffset", eventTimeZoneOffset),
    epcs("epcList", epcList),
    field("parentID", parentID),
    epcs("inputEPCList", inputEPCList),
    epcs("childEPCs", childEPCs),
    quantities("quantityList", quantityList),
    quantities("childQuantityList", childQuantityList),
    quantities("inputQuantityList", inputQuantityList),
    epcs("outputEPCList", outputEPCList),
    quantities("outputQuantityList", outputQuantityList),
    field("action", action),
    field("transformationID", transformationID),
    field("bizStep", term("BizStep", bizStep)),
    field("disposition", term("Disp", disposition)),
    location("readPoint", readPoint, namespaces),
    location("bizLocation", bizLocation, namespaces),
    list(
      "bizTransactionList",
      bizTransactionList?.map((it) => typed("BTT", it.type, "bizTransaction", it.bizTransaction)),
    ),
    list(
      "sourceList",
      sourceList?.map((it) => typed("SDT", it.type, "source", it.source)),
    ),
    list(
      "destinationList",
      destinationList?.map((it) => typed("SDT", it.type, "destination", it.destination)),
    ),
    ilmd ? `ilmd${extended(ilmd, namespaces)}` : "",
    extended(extensions, namespaces),
  ].join("")
}

function field(name: string, value: string | number | undefined): string {
  if (value === undefined) return ""
  const written = String(value).trim()
  if (written.startsWith("urn:epc:")) throw new RangeError(`Not a canonical GS1 Digital Link: ${written}`)
  return `${name}=${written}`
}

/** A list's name once, and its members sorted by their bytes. */
function list(name: string, members: readonly string[] = []): string {
  return members.length === 0 ? "" : name + sorted(members)
}

function sorted(members: readonly string[]): string {
  return members.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join("")
}

function epcs(name: string, members: readonly string[] | undefined): string {
  return list(
    name,
    members?.map((epc) => field("epc", epc)),
  )
}

function quantities(name: string, members: readonly QuantityElement[] | undefined): string {
  return list(
    name,
    members?.map(
      ({ epcClass, quantity, uom }) =>
        `quantityElement${field("epcClass", epcClass)}${field("quantity", quantity)}${field("uom", uom)}`,
    ),
  )
}

function location(name: string, place: { id: string } | undefined, namespaces: Namespaces): string {
  if (!place) return ""
  const { id, ...extensions } = place
  return name + field("id", id) + extended(extensions, namespaces)
}

function typed(kind: string, type: string | undefined, name: string, value: string): string {
  return field("type", term(kind, type)) + field(name, value)
}

/** A word of the vocabulary as its address; an address stays. */
function term(kind: string, word: string | undefined): string | undefined {
  return word === undefined || word.includes(":") ? word : `https://ref.gs1.org/cbv/${kind}-${word}`
}

/** Fields with a prefix, each named by its whole namespace. */
function extended(fields: Record<string, unknown>, namespaces: Namespaces): string {
  return sorted(
    Object.entries(fields).map(([name, value]) => extension(qualified(name, namespaces), value, namespaces)),
  )
}

function extension(name: string, value: unknown, namespaces: Namespaces): string {
  if (Array.isArray(value)) return sorted(value.map((it) => extension(name, it, namespaces)))
  if (typeof value === "object" && value !== null) {
    return name + extended(value as Record<string, unknown>, namespaces)
  }
  return field(name, String(value))
}

function qualified(name: string, namespaces: Namespaces): string {
  const [prefix = "", ...local] = name.split(":")
  const namespace = namespaces[prefix]
  if (local.length === 0 || namespace === undefined) throw new RangeError(`Not known: ${name}`)
  return `{${namespace}}${local.join(":")}`
}
