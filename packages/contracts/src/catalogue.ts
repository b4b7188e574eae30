import { z } from "zod"
import { ProductCard, Validity, Vendor } from "./product.ts"
import { line } from "./text.ts"
import { ToldShopPage } from "./told-shop-page.ts"

/** Products on one page of the list. */
export const CATALOGUE_PAGE_SIZE = 24
export const CATALOGUE_PAGE_SIZE_MAX = 48
/** Most characters of a search. */
export const SEARCH_TEXT_MAX = 200
/** No catalogue page lies beyond this; a larger number is a bad request. */
export const PAGE_MAX = 1000

/** Order of the list; `star` puts certified before unconfirmed, then more stars before fewer. */
export const CatalogueSort = z.enum(["relevance", "newest", "price_asc", "price_desc", "star"])
export type CatalogueSort = z.infer<typeof CatalogueSort>

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
  producer: slug.optional(),
  sort: CatalogueSort.optional(),
  page: z.coerce.number().int().min(1).max(PAGE_MAX).default(1),
  /** Products a page. */
  limit: z.coerce.number().int().min(1).max(CATALOGUE_PAGE_SIZE_MAX).default(CATALOGUE_PAGE_SIZE),
})
export type CatalogueQuery = z.infer<typeof CatalogueQuery>

export const FACETS = ["region", "province", "star", "group", "set", "validity"] as const
export type Facet = (typeof FACETS)[number]

/** Count of products per value over the whole result, ignoring the facet's own selection. */
export const FacetValue = z.object({ value: z.string(), count: z.int().nonnegative() })
export type FacetValue = z.infer<typeof FacetValue>

/** Answer of `GET /shop/catalogue`: one page of the list, the count of the whole result, and its facets. */
export const CataloguePage = z.object({
  count: z.int().nonnegative(),
  page: z.int().positive(),
  page_count: z.int().nonnegative(),
  items: z.array(ProductCard),
  facets: z.record(z.enum(FACETS), z.array(FacetValue)),
  /** "Did you mean": the text searched for with its mistyped words corrected, marks included. */
  suggestion: z.string().optional(),
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
})
export type SitemapEntries = z.infer<typeof SitemapEntries>
