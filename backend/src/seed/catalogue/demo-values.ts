import { createHash } from "node:crypto"
import type { Region } from "@cho-ocop/ocop"

/** What no source tells and a shop needs to be tried out: made up, the same on every import, told as demo values. */
export interface DemoVariant {
  title: { vi: string; en: string }
  /** Net weight in grams; null for services and living things sold by the piece. */
  weight: number | null
  /** Đồng with tax, a multiple of 1,000. */
  price: number
  stock: number
}

/** One to three variants of a product, plausible for its set and its name. */
export function demoVariants(product: { handle: string; name: string; set: number | null }): DemoVariant[] {
  const { packs, price } = rangeOf(product)
  const [low, high] = price
  const [first] = packs
  const firstPrice = low + share(product.handle, "price") * (high - low)
  return packs.map((pack) => ({
    title: { vi: pack.vi, en: pack.en },
    weight: pack.weight,
    price: thousands(firstPrice * bulkFactor(pack, first)),
    stock: 8 + Math.floor(share(product.handle, `stock ${pack.en}`) * 113),
  }))
}

/** Flat fee in đồng of a vendor's parcel, 20,000 to 45,000 by the region it leaves from. */
export function demoShippingFee(vendor: { handle: string; region: Region["slug"] }): number {
  const [low, high] = FEE_BY_REGION[vendor.region] ?? FEE_ELSEWHERE
  return thousands(low + share(vendor.handle, "shipping") * (high - low))
}

interface Pack {
  vi: string
  en: string
  weight: number | null
  /** Price against the first pack where weight does not tell it. */
  factor?: number
}
interface PriceRange {
  packs: Packs
  /** Đồng for the first pack, from and to. */
  price: readonly [number, number]
}

const FEE_ELSEWHERE = [25_000, 40_000] as const
const FEE_BY_REGION: Record<string, readonly [number, number]> = {
  "dong-bang-song-hong": [20_000, 30_000],
  "dong-nam-bo": [20_000, 30_000],
  "trung-du-va-mien-nui-phia-bac": [30_000, 45_000],
}

type Packs = readonly [Pack, ...Pack[]]

const pack = (vi: string, en: string, weight: number | null): Pack => ({ vi, en, weight })

function packs([first, ...others]: [number, ...number[]], toPack: (size: number) => Pack): Packs {
  return [toPack(first), ...others.map(toPack)]
}

const bags = (...grams: [number, ...number[]]) =>
  packs(grams, (g) => pack(`Gói ${mass(g)}`, `${mass(g)} pack`, g))
const boxes = (...grams: [number, ...number[]]) =>
  packs(grams, (g) => pack(`Hộp ${mass(g)}`, `${mass(g)} box`, g))
const jars = (...grams: [number, ...number[]]) =>
  packs(grams, (g) => pack(`Hũ ${mass(g)}`, `${mass(g)} jar`, g))
const bottles = (gramsPerMillilitre: number, ...millilitres: [number, ...number[]]) =>
  packs(millilitres, (ml) =>
    pack(`Chai ${volume(ml, "lít")}`, `${volume(ml, "l")} bottle`, Math.round(ml * gramsPerMillilitre)),
  )

const mass = (grams: number) => (grams < 1000 ? `${grams} g` : `${grams / 1000} kg`)
const volume = (ml: number, litre: string) => (ml < 1000 ? `${ml} ml` : `${ml / 1000} ${litre}`)

/** Names that say more than their product set; the first that fits wins. */
const BY_NAME: readonly (readonly [RegExp, PriceRange])[] = [
  [
    /^Trứng/,
    {
      packs: [pack("Hộp 10 quả", "Box of 10", 600), pack("Khay 30 quả", "Tray of 30", 1800)],
      price: [32_000, 60_000],
    },
  ],
  [
    /^Kem /,
    {
      packs: [pack("Hộp 10 que", "Box of 10", 700), pack("Thùng 30 que", "Box of 30", 2100)],
      price: [85_000, 130_000],
    },
  ],
  [
    /^Yến sào/,
    {
      packs: [pack("Hũ 70 ml", "70 ml jar", 85), pack("Hộp 6 hũ", "Box of 6 jars", 510)],
      price: [42_000, 62_000],
    },
  ],
  [/^Ngọc trai/, { packs: [pack("1 chiếc", "1 piece", 10)], price: [900_000, 1_500_000] }],
  [/^Hương trầm/, { packs: boxes(200, 500), price: [70_000, 120_000] }],
  [/^(Mắm|Ba khía)/, { packs: jars(400, 900), price: [55_000, 110_000] }],
  [/^(Bộ quà tặng)/, { packs: [pack("Hộp quà", "Gift box", 600)], price: [260_000, 420_000] }],
  [/^(Dầu (phụng|lạc|mè))/, { packs: bottles(0.92, 500, 1000), price: [70_000, 120_000] }],
  [/(điều|mắc ca|macca)/i, { packs: bags(250, 500), price: [80_000, 150_000] }],
  [/^(Rong nho|Nấm)/, { packs: boxes(200, 500), price: [35_000, 70_000] }],
]

const SNACKS: PriceRange = { packs: bags(250, 500), price: [45_000, 90_000] }

const BY_SET: Record<number, PriceRange> = {
  1: {
    packs: [pack("Túi 1 kg", "1 kg bag", 1000), pack("Thùng 5 kg", "5 kg box", 5000)],
    price: [25_000, 90_000],
  },
  2: {
    packs: [pack("Khay 500 g", "500 g tray", 500), pack("Túi 1 kg", "1 kg bag", 1000)],
    price: [70_000, 190_000],
  },
  3: {
    packs: [pack("Túi 1 kg", "1 kg bag", 1000), pack("Túi 5 kg", "5 kg bag", 5000)],
    price: [28_000, 55_000],
  },
  4: { packs: bottles(1.4, 250, 500), price: [75_000, 160_000] },
  5: { packs: boxes(300), price: [35_000, 70_000] },
  6: { packs: bags(500, 1000), price: [35_000, 80_000] },
  7: { packs: bags(250, 500), price: [55_000, 120_000] },
  8: { packs: bags(250, 500), price: [75_000, 170_000] },
  9: { packs: bottles(1.2, 500, 1000), price: [60_000, 140_000] },
  10: { packs: jars(100, 250), price: [28_000, 70_000] },
  11: { packs: bags(100, 200, 500), price: [38_000, 110_000] },
  12: { packs: boxes(50, 100), price: [45_000, 95_000] },
  13: { packs: bags(250, 500), price: [70_000, 140_000] },
  14: { packs: bottles(0.95, 500, 1000), price: [70_000, 150_000] },
  15: { packs: bottles(0.97, 500, 750), price: [110_000, 260_000] },
  16: {
    packs: [pack("Chai 500 ml", "500 ml bottle", 500), pack("Thùng 24 chai", "Case of 24", 12_000)],
    price: [5_000, 9_000],
  },
  17: { packs: bottles(1, 330, 1000), price: [15_000, 35_000] },
  18: { packs: boxes(50, 100), price: [180_000, 600_000] },
  19: { packs: bottles(1, 250, 500), price: [60_000, 120_000] },
  20: { packs: bottles(0.9, 20, 50), price: [60_000, 140_000] },
  21: { packs: [pack("1 sản phẩm", "1 piece", 900)], price: [80_000, 900_000] },
  22: { packs: [pack("1 sản phẩm", "1 piece", 700)], price: [250_000, 1_500_000] },
  23: { packs: [pack("1 bó", "1 bunch", null)], price: [80_000, 200_000] },
  24: { packs: [pack("1 chậu", "1 pot", null)], price: [350_000, 1_500_000] },
  25: { packs: [pack("1 con", "1 animal", null)], price: [100_000, 600_000] },
  26: {
    packs: [
      pack("Vé người lớn", "Adult ticket", null),
      { ...pack("Vé trẻ em", "Child ticket", null), factor: 0.5 },
    ],
    price: [120_000, 300_000],
  },
}

function rangeOf({ name, set }: { name: string; set: number | null }): PriceRange {
  const named = BY_NAME.find(([words]) => words.test(name))
  return named?.[1] ?? (set === null ? SNACKS : (BY_SET[set] ?? SNACKS))
}

/** Larger packs cost a little less for their weight. */
function bulkFactor({ weight, factor }: Pack, first: Pack): number {
  if (factor !== undefined) return factor
  return weight !== null && first.weight !== null ? (weight / first.weight) ** 0.94 : 1
}

const thousands = (amount: number) => Math.round(amount / 1000) * 1000

/** From 0 to below 1, always the same for the same words. */
function share(handle: string, purpose: string): number {
  return createHash("sha256").update(`${purpose}:${handle}`).digest().readUInt32BE() / 2 ** 32
}
