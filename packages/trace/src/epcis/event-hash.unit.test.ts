import { expect, test } from "vitest"
import type { EpcisEvent } from "./event.ts"
import { eventHash } from "./event-hash.ts"

const NAMESPACES = { example: "https://ns.example.com/epcis/", cbvmda: "urn:epcglobal:cbv:mda:" }

/**
 * Events of the reference implementation's examples (RalphTro/epcis-event-hash-generator, MIT) in our own writing: GS1
 * keys as canonical Digital Links, lists in another order. The hashes are those published beside them.
 */
const PUBLISHED: Record<string, [EpcisEvent, string]> = {
  "a departure with extensions": [
    {
      type: "ObjectEvent",
      eventTime: "2020-03-04T11:00:30+01:00",
      eventTimeZoneOffset: "+01:00",
      recordTime: "2020-03-04T11:00:30.999+01:00",
      epcList: [
        "https://id.gs1.org/00/040123450000003338",
        "https://id.gs1.org/00/040123450000001112",
        "https://id.gs1.org/00/040123450000002225",
      ],
      action: "OBSERVE",
      bizStep: "departing",
      readPoint: { id: "https://id.gs1.org/414/4012345000115/254/987" },
      "example:myField3": { "example:mySubField3": ["3", "1"] },
      "example:myField2": "0",
      "example:myField1": { "example:mySubField2": "5", "example:mySubField1": "2" },
    },
    "6ae96341e0acc6d7a261364751f60e68278a81cdf51da0abb6b4e617014e39d7",
  ],
  "an inspection": [
    {
      type: "ObjectEvent",
      eventTime: "2019-10-21T15:45:00.000+01:00",
      eventTimeZoneOffset: "+01:00",
      epcList: ["https://id.gs1.org/00/040123451111111110"],
      action: "OBSERVE",
      bizStep: "inspecting",
      disposition: "in_progress",
      readPoint: { id: "https://id.gs1.org/414/4012345000245" },
    },
    "c50842eb714406394a77fb7b517fea621c78a61f65549874de7c9e019afe7b6f",
  ],
  "a new lot with its best-before date": [
    {
      type: "ObjectEvent",
      eventTime: "2019-10-21T14:58:56.000+02:00",
      eventTimeZoneOffset: "+02:00",
      quantityList: [
        { quantity: 600, uom: "KGM", epcClass: "https://id.gs1.org/01/04054739999148/10/20160711" },
      ],
      action: "ADD",
      bizStep: "commissioning",
      readPoint: { id: "https://id.gs1.org/414/4054739000011" },
      ilmd: { "cbvmda:bestBeforeDate": "2019-10-21" },
    },
    "5f396ea5cb32fe4d0980cb79f5a5eb9640559e9f5a6cefa5c98a7d6ad554b50b",
  ],
  "lots packed into a container": [
    {
      type: "AggregationEvent",
      eventTime: "2019-10-21T17:30:56.591+02:00",
      eventTimeZoneOffset: "+02:00",
      parentID: "https://id.gs1.org/00/040123441111111333",
      childQuantityList: [
        { epcClass: "https://id.gs1.org/01/04054739999025/10/P2", quantity: 12, uom: "KGM" },
        { epcClass: "https://id.gs1.org/01/04054739123451/10/lot2", quantity: 17 },
      ],
      action: "ADD",
      bizStep: "packing",
      readPoint: { id: "https://id.gs1.org/414/4012345000252" },
    },
    "cfda50b7ff23682e989bafc3747ac9b752f405305fcde6618280f6be27344f35",
  ],
  "a holding with its invoice": [
    {
      type: "TransactionEvent",
      eventTime: "2019-10-21T14:58:56.591+02:00",
      eventTimeZoneOffset: "+02:00",
      quantityList: [
        { epcClass: "https://id.gs1.org/01/04012345999884/10/2014-02-10", quantity: 2030, uom: "KGM" },
      ],
      action: "ADD",
      bizStep: "holding",
      readPoint: { id: "https://id.gs1.org/414/4012345000252" },
      bizLocation: { id: "https://id.gs1.org/414/4012345000023" },
      bizTransactionList: [{ bizTransaction: "urn:epcglobal:cbv:bt:4012345123456:RE1099", type: "inv" }],
    },
    "b741a543ea0b2a4c4bdb3441c7dc196b41710e5b2c9870b211fac8d6d4c93427",
  ],
  "a transformation": [
    {
      type: "TransformationEvent",
      eventTime: "2019-10-21T14:58:56.591+02:00",
      eventTimeZoneOffset: "+02:00",
      inputEPCList: [
        "https://id.gs1.org/01/04012345111224/21/25",
        "https://id.gs1.org/01/04000001654321/21/99886655",
      ],
      outputEPCList: [28, 27, 26, 25].map((serial) => `https://id.gs1.org/01/04012345778892/21/${serial}`),
      inputQuantityList: [
        { epcClass: "https://id.gs1.org/01/04012345111118/10/4444", quantity: 10, uom: "KGM" },
        { epcClass: "https://id.gs1.org/01/00614141777778/10/987", quantity: 30 },
        { epcClass: "https://id.gs1.org/01/04012345666663", quantity: 220 },
      ],
      bizStep: "commissioning",
      readPoint: { id: "https://id.gs1.org/414/4012345000016" },
      ilmd: { "example:bestBeforeDate": "2015-11-10", "example:batch": "XYZ" },
    },
    "36ab2ba0e3eac03d14a630148c63c31da00b8c4f1c311f501eb459e89a6e6350",
  ],
}

test.each(Object.entries(PUBLISHED))(
  "%s has the hash that the reference publishes",
  (_name, [event, hash]) => {
    expect(eventHash(event, NAMESPACES)).toBe(`ni:///sha-256;${hash}?ver=CBV2.0`)
  },
)

test("the same event told in UTC or under another name keeps its hash, another quantity changes it", () => {
  const [event] = PUBLISHED["a holding with its invoice"] ?? []
  if (!event) throw new Error("no event")
  const hash = eventHash(event, NAMESPACES)
  const told = { ...event, eventID: "urn:x:1", eventTime: "2019-10-21T12:58:56.591Z" }
  expect(eventHash(told, NAMESPACES)).toBe(hash)
  expect(eventHash({ ...event, bizStep: "https://ref.gs1.org/cbv/BizStep-holding" }, NAMESPACES)).toBe(hash)
  expect(eventHash({ ...event, action: "OBSERVE" }, NAMESPACES)).not.toBe(hash)
})

test("what the hash does not know gets none", () => {
  const [event] = PUBLISHED["an inspection"] ?? []
  if (!event) throw new Error("no event")
  expect(() => eventHash({ ...event, epcList: ["urn:epc:id:sscc:4012345.0111111111"] }, {})).toThrow(
    RangeError,
  )
  expect(() => eventHash({ ...event, "other:field": "1" }, NAMESPACES)).toThrow(RangeError)
  expect(() => eventHash({ ...event, sensorElementList: [] } as EpcisEvent, NAMESPACES)).toThrow(RangeError)
})
