import { z } from "zod"
import { Picture } from "./picture.ts"
import { LocalizedText } from "./text.ts"
import { ToldPicture, ToldStory } from "./told-story.ts"

/**
 * What a shopper is told about the star of a product (Decision 26/2026/QĐ-TTg).
 * - `certified`: recognition of 3 stars or more is valid today; stars and badge are shown
 * - `unconfirmed`: a star was recognised, its validity today is not confirmed; stars without badge
 * - `expired`: recognised in the past; told in words, no stars
 * - `revoked`: withdrawn by decision; told in words, no stars
 * - `potential_five`: province scored 90 or more, central rating pending; own label, no stars
 * - `proposed`: scored or proposed, no recognition known; own label, no stars
 * - `none`: nothing is known of a recognition; said so, no stars
 */
export const Standing = z.enum([
  "certified",
  "unconfirmed",
  "expired",
  "revoked",
  "potential_five",
  "proposed",
  "none",
])
export type Standing = z.infer<typeof Standing>

/** The validity facet: `none` stands for products that were never recognised as far as is known. */
export const Validity = z.enum(["valid", "not_confirmed", "expired", "revoked", "none"])
export type Validity = z.infer<typeof Validity>

/** What is told on one day in Vietnam about the star of a product. */
export const Recognition = z.object({
  standing: Standing,
  validity: Validity,
  /** Last recognised star, or the proposed one where `standing` is `proposed`; null for `potential_five` and `none`. */
  star: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  /** Year of the recognition, where known. */
  year: z.int().nullable(),
})
export type Recognition = z.infer<typeof Recognition>

/**
 * The kinds of OCOP entities (Decision 26/2026/QĐ-TTg): a `household` produces without a business registration, a
 * `business_household` has one; associations and tourism operators take part with tourism services alone.
 */
export const VendorKind = z.enum([
  "cooperative",
  "cooperative_group",
  "enterprise",
  "farm",
  "household",
  "business_household",
  "association",
  "tourism_operator",
])
export type VendorKind = z.infer<typeof VendorKind>

/** What a product needs to stand in a list. Prices in whole đồng, tax included. */
export const ProductCard = z.object({
  id: z.string(),
  handle: z.string(),
  name: LocalizedText,
  vendor: z.object({ handle: z.string(), name: z.string() }),
  province: z.string().describe("province slug"),
  region: z.string().describe("region slug"),
  group: z.string().nullable().describe("product group slug"),
  set: z.int().nullable().describe("product set number, 1 to 26"),
  recognition: Recognition,
  picture: Picture,
  /** Lowest price of its variants, đồng. */
  price: z.int().nonnegative(),
  /** Units in stock over all variants. */
  stock: z.int().nonnegative(),
})
export type ProductCard = z.infer<typeof ProductCard>

/** Evidence behind a recognition: where it is written and how far it can be trusted. Dates are Vietnamese, `YYYY-MM-DD`. */
export const CertificateFacts = z.object({
  recognition: Recognition,
  /** Address of its verification page; null where nothing is known of a recognition. */
  handle: z.string().nullable(),
  decision_number: z.string().nullable(),
  issuer: z.enum(["province", "ministry"]).nullable(),
  issued_on: z.iso.date().nullable(),
  expires_on: z.iso.date().nullable(),
  /** A authority, B1 press on recognition, B2 press on a score or proposal, C software data or the producer's site. */
  evidence_level: z.enum(["A", "B1", "B2", "C"]).nullable(),
  /** Null, like the level, where nothing is known of a recognition. */
  source: z.object({ title: z.string(), url: z.url() }).nullable(),
  /** A remark of the source. */
  note: LocalizedText.nullable(),
})
export type CertificateFacts = z.infer<typeof CertificateFacts>

/** Where a product comes from, in today's two-level division and by its former names. */
export const Origin = z.object({
  province: z.string().describe("province slug"),
  region: z.string().describe("region slug"),
  /** Today's commune; `matched` means matched by name, not named by the source. */
  commune: z.object({ code: z.string(), name: z.string(), matched: z.boolean() }).nullable(),
  former_commune: z.string().nullable(),
  former_district: z.string().nullable(),
  former_province: z.string().nullable(),
  craft_village: z
    .object({ name: z.string(), craft: LocalizedText, source_url: z.url().nullable() })
    .nullable(),
})
export type Origin = z.infer<typeof Origin>

/** What can be put in a cart: a product in one packing. */
export const Variant = z.object({
  id: z.string(),
  title: LocalizedText,
  /** Net weight in grams; null where the goods are not sold by weight. */
  weight: z.int().positive().nullable(),
  /** Whole đồng, tax included. */
  price: z.int().nonnegative(),
  /** Units left. */
  stock: z.int().nonnegative(),
})
export type Variant = z.infer<typeof Variant>

/** A vendor as shoppers see it. */
export const Vendor = z.object({
  handle: z.string(),
  name: z.string(),
  kind: VendorKind,
  origin: Origin,
  product_count: z.int().nonnegative(),
  /** Set while the vendor is away and sells nothing; `until` is the last day, a Vietnamese date, where it is known. */
  holiday: z.object({ until: z.iso.date().nullable() }).nullable(),
})
export type Vendor = z.infer<typeof Vendor>

/** Everything on a product's story page. */
/** A lot of a product, whose way anybody may read at `/q/:code`. */
export const ProductLot = z.object({
  code: z.string(),
  number: z.string(),
  made_on: z.iso.date().nullable(),
})
export type ProductLot = z.infer<typeof ProductLot>

export const ProductPage = z.object({
  product: ProductCard,
  variants: z.array(Variant).min(1),
  vendor: Vendor,
  certificate: CertificateFacts,
  origin: Origin,
  /** Paragraphs that facts support; empty where the producer has not told its story. */
  story: z.array(LocalizedText),
  /** The producer's own story, once approved; told instead of `story`. */
  told_story: ToldStory.nullable(),
  /** What the producer says of the goods in a few words; line breaks stay. */
  description: LocalizedText.nullable(),
  /** The producer's photos in its order; empty where the shop's illustration stands for them. */
  pictures: z.array(ToldPicture),
  /** Months, 1 to 12, in which it can be had and is harvested; empty where not told. */
  season_months: z.array(z.int().min(1).max(12)),
  harvest_months: z.array(z.int().min(1).max(12)),
  /** What its producer records the way of: made last first, three at most. */
  lots: z.array(ProductLot),
  /** Other goods of the same vendor, then of the same set or province. */
  from_vendor: z.array(ProductCard),
  similar: z.array(ProductCard),
})
export type ProductPage = z.infer<typeof ProductPage>
