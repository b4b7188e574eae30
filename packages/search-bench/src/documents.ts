import { communes, fold, groupBySlug, type Province, provinceBySlug, setByNumber } from "@cho-ocop/ocop"
import { type JudgedProduct, judgedCatalogue } from "@cho-ocop/search/judgements"
import type { Facet } from "./definition.ts"
import { Random } from "./random.ts"

const SEED = 20_261_122

/** A document as the index takes it. */
export type SyntheticDocument = Record<Facet, string | null> & {
  id: string
  name: string
  name_en: string | null
  vendor_name: string
  places: string[]
  kinds: string[]
  producer: string
  location: { lat: number; lng: number }
  standing_rank: number
  recognised: number
  price: number
  name_key: string
  card: string
}

/**
 * Products that do not exist, always the same: names, producers and places are put together from the words of the
 * catalogue and of the register of communes, so that words are as frequent and as alike as in the shop.
 */
export function* syntheticDocuments(count: number): Generator<SyntheticDocument> {
  const random = new Random(SEED)
  for (let number = 0; number < count; number++) yield syntheticDocument(number, random)
}

function syntheticDocument(number: number, random: Random): SyntheticDocument {
  const [goods, other, maker, from] = [0, 1, 2, 3].map(() => random.pick(judgedCatalogue)) as [
    JudgedProduct,
    JudgedProduct,
    JudgedProduct,
    JudgedProduct,
  ]
  const province = provinceOf(from)
  const id = `synthetic_${String(number).padStart(6, "0")}`
  const name = nameOf(goods, other, maker, random)
  const name_en = random.next() < 0.9 ? joined(goods.name_en, other.name_en) : null
  const vendor_name = vendorOf(maker, other, random)
  const price = 5_000 * (1 + Math.floor(random.next() ** 3 * 400))
  const star = random.next() < 0.8 ? String(random.pick([3, 3, 3, 3, 4, 4, 5])) : null
  const set = goods.set === null ? undefined : setByNumber(goods.set)
  const facets: Record<Facet, string | null> = {
    region: province.region,
    province: province.slug,
    star,
    group: set?.group ?? null,
    set: set ? String(set.number) : null,
    validity: random.pick(["valid", "valid", "valid", "unknown", "expired"]),
    price_range: priceRange(price),
    kind: maker.producer_kind,
    availability: random.next() < 0.9 ? "in_stock" : "sold_out",
  }
  const producer = `${fold(vendor_name).replaceAll(/[^a-z0-9]+/g, "-")}-${random.below(40)}`
  return {
    id,
    name,
    name_en,
    vendor_name,
    places: placesOf(province, from, random),
    kinds: kindsOf(set),
    producer,
    ...facets,
    location: { lat: 8.6 + 14.7 * random.next(), lng: 102.2 + 7.2 * random.next() },
    standing_rank: random.below(5) * 10 + Number(star ?? 0),
    recognised: 20_200_000 + random.below(70_000),
    price,
    name_key: fold(`${name} ${id}`),
    card: JSON.stringify({
      is_synthetic: true,
      id,
      name,
      name_en,
      vendor_name,
      price,
      ...facets,
      ...PICTURE,
    }),
  }
}

/** What else a card carries: as much as in the shop. */
const PICTURE = {
  picture: {
    alt: {
      vi: "Hình minh họa của một sản phẩm không có thật",
      en: "Illustration of a product that does not exist",
    },
    sizes: [240, 480, 960].map((width) => ({
      width,
      height: width,
      url: `/pictures/synthetic-${width}.webp`,
    })),
    preview: "data:image/webp;base64,".padEnd(320, "A"),
  },
}

function nameOf(goods: JudgedProduct, other: JudgedProduct, maker: JudgedProduct, random: Random): string {
  const own = words(goods.name)
  const head = own.slice(0, Math.max(2, Math.ceil(own.length * (0.4 + 0.6 * random.next()))))
  const tail = words(random.next() < 0.5 ? other.name : maker.producer).slice(-1 - random.below(3))
  return [...head, ...tail].join(" ")
}

function joined(own: string | null, other: string | null): string | null {
  if (!own) return other
  return [...words(own), ...words(other ?? "").slice(-1)].join(" ")
}

function vendorOf(maker: JudgedProduct, other: JudgedProduct, random: Random): string {
  const own = words(maker.producer)
  return [
    ...own.slice(0, Math.max(2, own.length - 2)),
    ...words(other.producer).slice(-1 - random.below(2)),
  ].join(" ")
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "")
}

function provinceOf({ province }: JudgedProduct): Province {
  const found = provinceBySlug(province)
  if (!found) throw new Error(`There is no province "${province}".`)
  return found
}

const communeNames = new Map<string, string[]>()

function placesOf(province: Province, from: JudgedProduct, random: Random): string[] {
  const names = communeNames.get(province.code) ?? communes(province.code).map(({ name }) => name)
  communeNames.set(province.code, names)
  const places = [
    province.name.vi,
    province.name.en,
    random.pick(names),
    from.former_district,
    from.former_province,
  ]
  return [...new Set(places.filter((name) => name !== null))]
}

function kindsOf(set: ReturnType<typeof setByNumber>): string[] {
  const names = set ? [groupBySlug(set.group)?.name, set.name] : []
  return names.flatMap((name) => (name ? [name.vi, name.en] : []))
}

const PRICE_RANGES = [50_000, 100_000, 200_000, 500_000]

function priceRange(price: number): string {
  const above = PRICE_RANGES.filter((bound) => price >= bound)
  return `${above.at(-1) ?? 0}-${PRICE_RANGES[above.length] ?? ""}`
}
