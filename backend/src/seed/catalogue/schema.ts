import { z } from "zod"

const handle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
const text = z.string().min(1)
const bilingual = z.strictObject({ vi: text, en: text })

/** A page or decision that facts come from; `sources.json` holds them by key. */
export const Source = z.strictObject({ title: text, url: z.url({ protocol: /^https?$/ }) })

/** `craft-villages.json` holds them by key; `source` is a key of `sources.json`. */
export const CraftVillage = z.strictObject({ name: text, craft: bilingual, source: z.string() })

const Certificate = z.strictObject({
  status: z.enum(["recognised", "potential_five", "proposed", "not_renewed"]),
  star: z.literal([3, 4, 5]).nullable().default(null),
  year: z.int().nullable().default(null),
  decision: text.nullable().default(null),
  issuedOn: z.iso.date().nullable().default(null),
  expiresOn: z.iso.date().nullable().default(null),
})

const Origin = z.strictObject({
  /** Code of today's province. */
  province: z.string().regex(/^\d{2}$/),
  /** Today's commune: named by the source, or matched by the name of a former one. */
  commune: z
    .strictObject({ code: z.string().regex(/^\d{5}$/), basis: z.enum(["source", "matched"]) })
    .nullable()
    .default(null),
  /** Names of before 2025-07-01, as the source gives them. */
  former: z
    .strictObject({
      commune: text.nullable().default(null),
      district: text.nullable().default(null),
      province: text.nullable().default(null),
    })
    .prefault({}),
})

const Product = z.strictObject({
  handle,
  name: z.strictObject({ vi: text, en: text.nullable() }),
  /** Product set, 1 to 26; null where the source names none and the name leaves it open. */
  set: z.int().min(1).max(26).nullable().default(null),
  certificate: Certificate,
  /** A authority, B1 press on recognition, B2 press on a score or proposal, C software data or the producer's site. */
  evidence: z.enum(["A", "B1", "B2", "C"]),
  /** Key of `sources.json`. */
  source: z.string(),
  note: bilingual.nullable().default(null),
  /** Key of `craft-villages.json`; only where both the place and the craft fit. */
  craftVillage: z.string().nullable().default(null),
  /** Paragraphs of our own that the named source supports. */
  story: z.array(z.strictObject({ ...bilingual.shape, source: z.string() })).default([]),
})

/** One producer with its products, as written in `vendors/<province slug>.json`. */
export const Vendor = z.strictObject({
  handle,
  name: text,
  kind: z.enum(["cooperative", "cooperative_group", "enterprise", "farm", "household"]),
  origin: Origin,
  products: z.array(Product).min(1),
})
