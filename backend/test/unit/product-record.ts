import type { CertificateRecord, ProductRecord } from "../../src/catalogue/product-record.ts"

/** A tea as the database has it. */
export const productRecord = (certificate: Partial<CertificateRecord> = {}): ProductRecord => ({
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
