import { provinceBySlug } from "@cho-ocop/ocop/provinces"
import { z } from "zod"
import { ProductCard, Validity, Vendor, VendorKind } from "./product.ts"
import { Related } from "./suggestions.ts"
import { line, SEARCH_TEXT_MAX } from "./text.ts"
import { ToldShopPage } from "./told-shop-page.ts"

/** Products on one page of the list. */
export const CATALOGUE_PAGE_SIZE = 24
export const CATALOGUE_PAGE_SIZE_MAX = 48
/** No catalogue page lies beyond this; a larger number is a bad request. */
export const PAGE_MAX = 1000

/**
 * Order of the list; `star` puts certified before unconfirmed, then more stars before fewer; `near` puts goods from
 * nearer places first, and is like `relevance` where `near` names no province.
 */
export const CatalogueSort = z.enum(["relevance", "near", "newest", "price_asc", "price_desc", "star"])
export type CatalogueSort = z.infer<typeof CatalogueSort>

/** Price ranges to choose from, in đồng: from the first number on, below the second. */
export const PriceRange = z.enum(["0-50000", "50000-100000", "100000-200000", "200000-500000", "500000-"])
export type PriceRange = z.infer<typeof PriceRange>

/** Whether a product can be bought today. */
export const Availability = z.enum(["in_stock", "sold_out"])
export type Availability = z.infer<typeof Availability>

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/)
const many = <T extends z.ZodType>(value: T) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(value).max(40))

/**
 * Query of the product list, the same on the storefront (`/vi/san-pham?…`) and the backend (`GET /shop/catalogue`).
 * Several values of one facet widen the result, several facets narrow it.
 */
export const CatalogueQuery = z.object({
  q: line(SEARCH_TEXT_MAX).optional(),
  region: many(slug),
  province: many(slug),
  star: many(z.coerce.number().pipe(z.union([z.literal(3), z.literal(4), z.literal(5)]))),
  group: many(slug),
  set: many(z.coerce.number().int().min(1).max(26)),
  validity: many(Validity),
  price: many(PriceRange),
  kind: many(VendorKind),
  availability: many(Availability),
  producer: slug.optional(),
  /** Province whose neighbourhood is asked for: without another `sort`, nearer goods come first. */
  near: slug.refine((near) => provinceBySlug(near) !== undefined, "unknown_province").optional(),
  sort: CatalogueSort.optional(),
  page: z.coerce.number().int().min(1).max(PAGE_MAX).default(1),
  /** Products a page. */
  limit: z.coerce.number().int().min(1).max(CATALOGUE_PAGE_SIZE_MAX).default(CATALOGUE_PAGE_SIZE),
})
export type CatalogueQuery = z.infer<typeof CatalogueQuery>

export const FACETS = [
  "region",
  "province",
  "star",
  "group",
  "set",
  "validity",
  "price",
  "kind",
  "availability",
] as const
export type Facet = (typeof FACETS)[number]

/** Count of products per value over the whole result, ignoring the facet's own selection. */
export const FacetValue = z.object({ value: z.string(), count: z.int().nonnegative() })
export type FacetValue = z.infer<typeof FacetValue>

/**
 * Goods that come nearest to a search that found nothing.
 * - `without_filters`: they match the words, not the filters
 * - `fewer_words`: they match the words in `q` only
 * - `nearby`: they match the filters but the place, and come from nearest to it
 * - `same_kind`: they share the set or group chosen
 * `q` and the facets in `query` lead to all `count` of them.
 */
export const NearestGoods = z.object({
  reason: z.enum(["without_filters", "fewer_words", "nearby", "same_kind"]),
  query: CatalogueQuery.partial(),
  count: z.int().positive(),
  items: z.array(ProductCard).min(1),
})
export type NearestGoods = z.infer<typeof NearestGoods>

/** Answer of `GET /shop/catalogue`: one page of the list, the count of the whole result, and its facets. */
export const CataloguePage = z.object({
  count: z.int().nonnegative(),
  page: z.int().positive(),
  page_count: z.int().nonnegative(),
  items: z.array(ProductCard),
  facets: z.record(z.enum(FACETS), z.array(FacetValue)),
  /** "Did you mean": the text searched for with its mistyped words corrected, marks included. */
  suggestion: z.string().optional(),
  /** Pages other than products that the first page of a search for `q` found. */
  related: Related.optional(),
  /** The nearest thing, where nothing was found: what had to be let go to find it, and the first goods found. */
  nearest: NearestGoods.optional(),
})
export type CataloguePage = z.infer<typeof CataloguePage>

/** Answer of `GET /shop/vendors`, by name. */
export const VendorList = z.object({ vendors: z.array(Vendor) })
export type VendorList = z.infer<typeof VendorList>

/** Answer of `GET /shop/vendors/:handle`: the vendor and what it writes of itself. */
export const VendorResponse = z.object({ vendor: Vendor, page: ToldShopPage })
export type VendorResponse = z.infer<typeof VendorResponse>

/** Answer of `GET /shop/sitemap`: handles of everything that has a page; `updated_at` as ISO 8601 in UTC. */
export const SitemapEntries = z.object({
  products: z.array(z.object({ handle: z.string(), updated_at: z.string() })),
  vendors: z.array(z.object({ handle: z.string(), updated_at: z.string() })),
  certificates: z.array(z.object({ handle: z.string(), updated_at: z.string() })),
})
export type SitemapEntries = z.infer<typeof SitemapEntries>
