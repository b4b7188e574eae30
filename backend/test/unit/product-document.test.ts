import { productDocumentOf } from "../../src/catalogue/product-document.ts"
import type { CertificateRecord, ProductRecord } from "../../src/catalogue/product-record.ts"

const TODAY = "2026-11-22"

const product = (certificate: Partial<CertificateRecord>): ProductRecord => ({
  id: "prod_1",
  handle: "che-thai-nguyen",
  title: "Chè Thái Nguyên",
  status: "published",
  updated_at: new Date(),
  metadata: {
    name_en: "Thái Nguyên tea",
    origin: {
      province: "thai-nguyen",
      region: "trung-du-va-mien-nui-phia-bac",
      commune: null,
      former_commune: "Xã Tân Cương",
      former_district: null,
      former_province: "Bắc Kạn",
      craft_village: null,
    },
    story: [],
    picture: {
      kind: "illustration",
      sizes: [{ width: 240, url: "/media/a.webp" }],
      preview_url: "/media/a.jpg",
    },
    illustration_key: "a",
    picture_files: [],
  },
  categories: [{ handle: "11-che", parent_category: { handle: "thuc-pham" }, metadata: { number: 11 } }],
  vendor: {
    status: "active",
    holiday_until: null,
    id: "vendor_1",
    handle: "htx",
    name: "HTX",
    kind: "cooperative",
    origin: {},
    updated_at: new Date(),
  },
  certificate: {
    id: "cert_1",
    status: "recognised",
    star: 4,
    year: 2024,
    decision_number: null,
    issuer: "province",
    issued_on: "2024-01-10",
    expires_on: null,
    evidence_level: "A",
    source_title: "Quyết định",
    source_url: "https://example.vn",
    note: null,
    ...certificate,
  },
  variants: [
    {
      id: "variant_1",
      title: "Gói 100 g",
      metadata: { title_en: "100 g pack" },
      weight: 100,
      variant_rank: 0,
      price_set: { prices: [{ amount: 50_000, currency_code: "vnd" }] },
      inventory_items: [
        {
          required_quantity: 1,
          inventory: { location_levels: [{ stocked_quantity: 7, reserved_quantity: 2 }] },
        },
      ],
    },
  ],
})

it("is found by its names, its places old and new, and its kind of goods", () => {
  const document = productDocumentOf(product({}), TODAY)
  expect(document).toMatchObject({ name: "Chè Thái Nguyên", name_en: "Thái Nguyên tea" })
  expect(document.places).toEqual(expect.arrayContaining(["Thái Nguyên", "Xã Tân Cương", "Bắc Kạn"]))
  expect(document.kinds).toEqual(expect.arrayContaining(["Chè tươi, chè", "Thực phẩm"]))
  expect(document).toMatchObject({ set: "11", group: "thuc-pham", star: "4", validity: "valid" })
  expect(JSON.parse(document.card)).toMatchObject({ price: 50_000, stock: 5, set: 11 })
})

it.each([
  ["has ended", { issued_on: "2020-01-10", year: 2020 }],
  ["is only a potential fifth star", { status: "potential_five", star: null }],
  ["is only proposed", { status: "proposed" }],
] as const)("is left out of the star facet where the recognition %s", (_name, certificate) => {
  expect(productDocumentOf(product(certificate), TODAY).star).toBeNull()
})

it("stands behind the certified ones where only the year is known", () => {
  const certified = productDocumentOf(product({}), TODAY)
  const unconfirmed = productDocumentOf(product({ issued_on: null, year: 2023, star: 5 }), TODAY)
  expect(unconfirmed).toMatchObject({ validity: "not_confirmed", star: "5" })
  expect(unconfirmed.standing_rank).toBeLessThan(certified.standing_rank)
})
