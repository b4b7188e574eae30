import type { ProductRecord } from "../../src/catalogue/product-record.ts"
import type { CertificateRecord } from "../../src/certificate/certificate-record.ts"

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
  certificates: [{ ...certificateRecord(), ...certificate }],
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

/** A certificate of four stars as the catalogue brings it. */
export const certificateRecord = (): CertificateRecord => ({
  id: "cert_1",
  handle: "che-thai-nguyen-2024",
  status: "recognised",
  star: 4,
  score: null,
  year: 2024,
  decision_number: null,
  product_code: null,
  issuer: "province",
  issued_on: "2024-01-10",
  expires_on: null,
  renewal_filed_on: null,
  renewal_closed_on: null,
  revoked_on: null,
  revocation_ground: null,
  revocation_decision: null,
  revoked_by: null,
  evidence: "verified",
  evidence_level: "A",
  source_title: "Quyết định",
  source_url: "https://example.vn",
  scan: null,
  note: null,
  entered_by: "seed",
  entered_at: "2026-11-22T00:00:00Z",
  verified_by: null,
  entered_role: null,
  verified_role: null,
  verified_at: null,
})
