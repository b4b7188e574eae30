import { provincesOfRegion } from "@cho-ocop/ocop/provinces"
import { regions } from "@cho-ocop/ocop/regions"
import type { Token } from "../text/tokens.ts"
import { phraseBook } from "../words/phrase-book.ts"

/** Other names of the six regions, by slug. */
const OTHER_NAMES: Record<string, string[]> = {
  "trung-du-va-mien-nui-phia-bac": [
    "Trung du miền núi phía Bắc",
    "Trung du và miền núi Bắc Bộ",
    "Miền núi phía Bắc",
    "Northern Mountains",
    "Northern Midlands",
    "Northern Highlands",
  ],
  "dong-bang-song-hong": ["Đồng bằng Bắc Bộ", "Châu thổ sông Hồng"],
  "bac-trung-bo": ["North Central"],
  "dong-nam-bo": ["Miền Đông Nam Bộ", "South East"],
  "dong-bang-song-cuu-long": [
    "Tây Nam Bộ",
    "Miền Tây",
    "Miền Tây Nam Bộ",
    "Châu thổ sông Cửu Long",
    "Đồng bằng Cửu Long",
    "Sông Cửu Long",
  ],
}

/** Parts of regions, by the provinces of before 2025-07-01 that made them up. */
const PARTS: [names: string[], provinces: string[]][] = [
  [
    ["Tây Nguyên", "Central Highlands"],
    ["Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng"],
  ],
  [
    ["Duyên hải Nam Trung Bộ", "Nam Trung Bộ", "South Central Coast"],
    ["Đà Nẵng", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên", "Khánh Hòa", "Ninh Thuận", "Bình Thuận"],
  ],
  [["Tây Bắc"], ["Lai Châu", "Điện Biên", "Sơn La", "Hòa Bình", "Lào Cai", "Yên Bái"]],
]

const book = phraseBook<readonly string[]>([...wholeRegions(), ...partsOfRegions()])

/**
 * Names of the provinces of the region, or part of one, that a phrase of exactly these words names. Only whole names
 * count: "Nam" and "Bộ" alone read like mushrooms and beef without their marks.
 */
export function provincesOfArea(typed: readonly Token[]): readonly string[] {
  return typed.length > 1 ? book.meanings(typed).flat() : []
}

export const longestArea = book.longest

function* wholeRegions(): Generator<[string, readonly string[]]> {
  for (const { slug, name } of regions) {
    const provinces = provincesOfRegion(slug).map((province) => province.name.vi)
    for (const one of [name.vi, name.en, ...(OTHER_NAMES[slug] ?? [])]) yield [one, provinces]
  }
}

function* partsOfRegions(): Generator<[string, readonly string[]]> {
  for (const [names, provinces] of PARTS) for (const name of names) yield [name, provinces]
}
