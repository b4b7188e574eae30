import { expect, test } from "vitest"
import {
  ARRIVED,
  BASE,
  HARVESTED,
  LOTS,
  MADE,
  PACKED,
  RECEIVED,
  SHIPPED,
  TESTED,
  WAY,
} from "../../test/honey.ts"
import type { TraceEvent } from "../event.ts"
import { withCheckDigit } from "../gs1/index.ts"
import { epcisDocument } from "./document.ts"
import { schemaFaults } from "./schema.ts"

const NAMES = { base: BASE, lots: LOTS }
const TAKEN_IN = "2026-03-20T01:00:00.000Z"

function documentOf(events: TraceEvent[]) {
  const records = events.map((event) => ({ event, recorded_at: TAKEN_IN }))
  return epcisDocument(records, NAMES, new Date(TAKEN_IN))
}

function eventOf(event: TraceEvent) {
  const [told] = documentOf([event]).epcisBody.eventList
  if (!told) throw new Error("no event")
  return told
}

test("the way of a lot is a valid document of EPCIS 2.0", () => {
  const document = documentOf(WAY)
  expect(schemaFaults(document)).toEqual([])
  expect(document.epcisBody.eventList).toHaveLength(WAY.length)
  expect(new Set(document.epcisBody.eventList.map(({ eventID }) => eventID)).size).toBe(WAY.length)
})

test("a document that is none is refused with the place of the fault", () => {
  const document = structuredClone(documentOf(WAY))
  for (const event of document.epcisBody.eventList) event.eventTimeZoneOffset = "7 hours"
  expect(schemaFaults(document)).toContainEqual(
    expect.objectContaining({ path: "/epcisBody/eventList/0/eventTimeZoneOffset" }),
  )
  expect(schemaFaults({ ...documentOf(WAY), epcisBody: {} })).not.toEqual([])
  expect(schemaFaults("no document")).not.toEqual([])
})

test("honey made of raw honey and jars is a transformation from lots into a lot with a GTIN", () => {
  expect(eventOf(MADE)).toMatchObject({
    type: "TransformationEvent",
    eventID: expect.stringMatching(/^ni:\/\/\/sha-256;[0-9a-f]{64}\?ver=CBV2\.0$/),
    eventTime: "2026-03-10T10:15:00.250+07:00",
    eventTimeZoneOffset: "+07:00",
    recordTime: TAKEN_IN,
    inputQuantityList: [
      { epcClass: `${BASE}/trace/lots/lot-raw`, quantity: 40, uom: "KGM" },
      { epcClass: `${BASE}/trace/lots/lot-jars`, quantity: 80 },
    ],
    outputQuantityList: [{ epcClass: "https://id.gs1.org/01/08930000000033/10/MO-2026-03", quantity: 80 }],
    bizStep: "creating_class_instance",
    readPoint: { id: "https://id.gs1.org/414/8930000000002" },
    ilmd: { "cbvmda:lotNumber": "MO-2026-03", "cbvmda:bestBeforeDate": "2028-03-10" },
  })
})

test("a harvest has no inputs and adds a lot", () => {
  expect(eventOf(HARVESTED)).toMatchObject({ type: "ObjectEvent", action: "ADD", disposition: "active" })
})

test("one step back and one step forward name the other side", () => {
  expect(eventOf(RECEIVED)).toMatchObject({
    bizStep: "receiving",
    sourceList: [{ type: "possessing_party", source: `${BASE}/trace/parties/party-glass` }],
    bizTransactionList: [{ type: "inv", bizTransaction: expect.stringMatching(/^ni:\/\/\/sha-256;q6ur/) }],
  })
  const shipped = eventOf(SHIPPED)
  expect(shipped).toMatchObject({
    bizStep: "shipping",
    disposition: "in_transit",
    destinationList: [{ type: "possessing_party", destination: "https://id.gs1.org/417/8930000000019" }],
  })
  expect(shipped).not.toHaveProperty("bizLocation")
})

test("a container with an SSCC is called by it, a test that failed says so", () => {
  const sscc = withCheckDigit("89300000000000000")
  expect(eventOf({ ...PACKED, container: sscc } as TraceEvent)).toMatchObject({
    type: "AggregationEvent",
    parentID: `https://id.gs1.org/00/${sscc}`,
  })
  expect(eventOf({ ...TESTED, result: "failed" } as TraceEvent)).toMatchObject({
    disposition: "non_conformant",
  })
})

test("a corrected event stays and points to the one told in its place", () => {
  const wrong: TraceEvent = { ...TESTED, id: "ev-wrong" }
  const right: TraceEvent = { ...TESTED, time: "2026-03-12T15:00:00+07:00", replaces: "ev-wrong" }
  const correction: TraceEvent = {
    kind: "correction",
    id: "ev-correction",
    time: "2026-03-16T08:00:00+07:00",
    corrects: "ev-wrong",
    reason: "incorrect_data",
    note: "Nhập sai giờ",
  }
  const document = documentOf([HARVESTED, RECEIVED, MADE, wrong, correction, right])
  expect(schemaFaults(document)).toEqual([])
  const [, , , told, replacement, ...none] = document.epcisBody.eventList
  expect(none).toEqual([])
  expect(told?.errorDeclaration).toEqual({
    declarationTime: "2026-03-16T08:00:00+07:00",
    reason: "incorrect_data",
    correctiveEventIDs: [replacement?.eventID],
  })
  expect(replacement).not.toHaveProperty("errorDeclaration")
})

test("events have the hashes that the reference implementation 1.9.3 gives them", () => {
  expect(
    [HARVESTED, RECEIVED, MADE, PACKED, SHIPPED, ARRIVED].map((event) => eventOf(event).eventID),
  ).toEqual(
    [
      "548f1c98ed91666989fe1bd429624de3cde5140161f3717e0d9e22e77279a9fa",
      "4a4e107c2cb9bda10fd6c5173d00bfa56b7cb82ed6fc0f57b2c00e926d3e650a",
      "4360d8fb8eb9ae1c696f99e56b001885b1abfac1b0b05cb4fae6e971454ebf15",
      "194248a1e0aa1012b799ce582fc17af3a6544bbc2890096072e99805ffe6197f",
      "8a9bdde2eecbd0c720902f38bc152be6060d1b00315452d49877709f8291bf00",
      "ffbd0ac0be234bdbff447eba3219419559b81d4035ad9bab8267db49f3d04dd4",
    ].map((hash) => `ni:///sha-256;${hash}?ver=CBV2.0`),
  )
})

test("names of people stay out, names of lots, places and parties are in the header", () => {
  const written = JSON.stringify(documentOf(WAY))
  expect(written).not.toContain("Người nuôi ong mẫu")
  for (const name of ["Mật ong hoa rừng", "Trại ong mẫu", "Nhà cung cấp lọ mẫu", "Phòng kiểm nghiệm mẫu"]) {
    expect(written).toContain(name)
  }
})
