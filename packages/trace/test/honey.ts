import type { Happening, Lot, TraceEvent } from "../src/index.ts"

/** The way of one lot of honey, made up for tests. */
export const BASE = "https://cho.example"

const apiary = {
  id: "place-apiary",
  name: "Trại ong mẫu",
  commune_code: "00001",
  latitude: 22.1,
  longitude: 105.2,
}
const workshop = { id: "place-workshop", name: "Xưởng mẫu", gln: "8930000000002" }
const shop = { id: "place-shop", name: "Điểm bán mẫu" }
const supplier = { id: "party-glass", name: "Nhà cung cấp lọ mẫu" }
const salesPoint = { id: "party-shop", name: "Điểm bán mẫu", gln: "8930000000019" }

export const RAW: Lot = { id: "lot-raw", kind: "material", name: "Mật thô", number: "R-1" }
export const JARS: Lot = { id: "lot-jars", kind: "material", name: "Lọ thủy tinh", number: "GL/77" }
export const HONEY: Lot = {
  id: "lot-honey",
  kind: "product",
  name: "Mật ong hoa rừng",
  number: "MO-2026-03",
  gtin: "8930000000033",
  made_on: "2026-03-10",
  best_before: "2028-03-10",
}
export const LOTS = new Map([RAW, JARS, HONEY].map((lot) => [lot.id, lot]))

const kilograms = (value: number) => ({ value, unit: "kilogram" as const })
const pieces = (value: number) => ({ value, unit: "piece" as const })
const jars = [{ lot_id: HONEY.id, quantity: pieces(80) }]

export const HARVESTED: Happening = {
  kind: "made",
  id: "ev-harvest",
  time: "2026-03-05T06:30:00+07:00",
  place: apiary,
  people: [{ name: "Người nuôi ong mẫu", role: "beekeeper" }],
  inputs: [],
  outputs: [{ lot_id: RAW.id, quantity: kilograms(42.5) }],
  opens: [RAW],
}
export const RECEIVED: Happening = {
  kind: "received",
  id: "ev-jars",
  time: "2026-03-06T09:00:00+07:00",
  place: workshop,
  supplier,
  lots: [{ lot_id: JARS.id, quantity: pieces(100) }],
  opens: [JARS],
  documents: [{ kind: "invoice", name: "Hóa đơn mẫu", sha256: "ab".repeat(32) }],
}
export const MADE: Happening = {
  kind: "made",
  id: "ev-made",
  time: "2026-03-10T10:15:00.250+07:00",
  place: workshop,
  inputs: [
    { lot_id: RAW.id, quantity: kilograms(40) },
    { lot_id: JARS.id, quantity: pieces(80) },
  ],
  outputs: jars,
  opens: [HONEY],
}
export const TESTED: Happening = {
  kind: "tested",
  id: "ev-tested",
  time: "2026-03-12T14:00:00+07:00",
  place: workshop,
  lots: jars,
  laboratory: { id: "party-lab", name: "Phòng kiểm nghiệm mẫu" },
  result: "passed",
  documents: [
    { kind: "test_result", name: "Phiếu mẫu", sha256: "cd".repeat(32) },
    { kind: "other", name: "Ảnh mẫu", sha256: "01".repeat(32) },
  ],
}
export const PACKED: Happening = {
  kind: "packed",
  id: "ev-packed",
  time: "2026-03-13T08:00:00+07:00",
  place: workshop,
  lots: jars,
  container: "THUNG-1",
}
export const SHIPPED: Happening = {
  kind: "shipped",
  id: "ev-shipped",
  time: "2026-03-14T07:00:00+07:00",
  place: workshop,
  lots: jars,
  recipient: salesPoint,
}
export const ARRIVED: Happening = {
  kind: "arrived",
  id: "ev-arrived",
  time: "2026-03-15T16:45:00+07:00",
  place: shop,
  lots: jars,
  sales_point: salesPoint,
}

/** From harvest to sales point, in the order told. */
export const WAY: TraceEvent[] = [HARVESTED, RECEIVED, MADE, TESTED, PACKED, SHIPPED, ARRIVED]
