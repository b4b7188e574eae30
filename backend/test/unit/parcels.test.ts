import { parcelsOf, totalsOf } from "../../src/cart/parcels.ts"

const line = (id: string, vendor: string, quantity: number, unit_price: number, minute: number) => ({
  id,
  variant_id: `variant of ${id}`,
  product_handle: id,
  quantity,
  unit_price,
  created_at: new Date(Date.UTC(2026, 10, 22, 8, minute)),
  metadata: {
    name: { vi: id, en: null },
    variant_title: { vi: "Gói 200 g", en: "200 g pack" },
    picture: {
      kind: "illustration",
      sizes: [{ width: 240, url: "/media/a.webp" }],
      preview_url: "/media/a.jpg",
    },
    vendor: { handle: vendor, name: vendor, province: "ha-noi" },
  },
})

const figures = {
  stockOf: () => 9,
  isSold: () => true,
  feeOf: (vendor: string) => (vendor === "tea" ? 20_000 : 31_000),
  discountsOf: (vendor: string) =>
    vendor === "tea"
      ? [
          { code: "TET", name: "Tết", amount: 5_000 },
          { code: "TRA10", name: null, amount: 8_100 },
        ]
      : [{ code: "TET", name: "Tết", amount: 2_500 }],
}

it("puts the lines of one vendor into one parcel, in the order they were added", () => {
  const parcels = parcelsOf(
    [
      line("third", "tea", 1, 5_000, 3),
      line("first", "tea", 2, 38_000, 1),
      line("second", "pots", 1, 90_000, 2),
    ],
    figures,
  )
  expect(parcels.map(({ vendor, items }) => [vendor.handle, items.map(({ id }) => id)])).toEqual([
    ["tea", ["first", "third"]],
    ["pots", ["second"]],
  ])
  expect(parcels[0]).toMatchObject({ item_total: 81_000, shipping_total: 20_000, discount_total: 13_100 })
  expect(totalsOf(parcels)).toEqual({
    item_total: 171_000,
    shipping_total: 51_000,
    discounts: [
      { code: "TET", name: "Tết", amount: 7_500 },
      { code: "TRA10", name: null, amount: 8_100 },
    ],
    discount_total: 15_600,
    total: 206_400,
  })
})

it("costs nothing when it is empty", () => {
  expect(totalsOf(parcelsOf([], figures))).toEqual({
    item_total: 0,
    shipping_total: 0,
    discounts: [],
    discount_total: 0,
    total: 0,
  })
})
