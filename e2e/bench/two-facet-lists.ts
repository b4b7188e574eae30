import { z } from "zod"

const Catalogue = z.object({
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.int() }))),
  items: z.array(z.object({ handle: z.string() })),
})

const SORTS = ["newest", "price_asc", "price_desc", "star"]
const LISTS = ["/vi/san-pham", "/en/products"]

export async function catalogue(backend: string) {
  return Catalogue.parse(await (await fetch(new URL("/shop/catalogue", backend))).json())
}

/** Different list addresses with two facets each: every pair of facets, all their values, all sorts, both languages. */
export function twoFacetLists({ facets }: z.infer<typeof Catalogue>, count: number): string[] {
  const values = Object.entries(facets).map(([facet, found]) =>
    found.filter((one) => one.count > 0).map(({ value }) => `${facet}=${value}`),
  )
  const pairs = values.flatMap((one, index) =>
    values.slice(index + 1).flatMap((other) => one.flatMap((a) => other.map((b) => `${a}&${b}`))),
  )
  const all = pairs.flatMap((pair) =>
    SORTS.flatMap((sort) => LISTS.map((list) => `${list}?${pair}&sort=${sort}`)),
  )
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, index) => index % step === 0).slice(0, count)
}
