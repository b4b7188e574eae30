import type { Region } from "./vocabulary.ts"

/** The six socio-economic regions, north to south. */
export const regions: readonly Region[] = [
  {
    slug: "trung-du-va-mien-nui-phia-bac",
    name: { vi: "Trung du và miền núi phía Bắc", en: "Northern Midlands and Mountains" },
  },
  { slug: "dong-bang-song-hong", name: { vi: "Đồng bằng sông Hồng", en: "Red River Delta" } },
  { slug: "bac-trung-bo", name: { vi: "Bắc Trung Bộ", en: "North Central Coast" } },
  {
    slug: "duyen-hai-nam-trung-bo-va-tay-nguyen",
    name: { vi: "Duyên hải Nam Trung Bộ và Tây Nguyên", en: "South Central Coast and Central Highlands" },
  },
  { slug: "dong-nam-bo", name: { vi: "Đông Nam Bộ", en: "Southeast" } },
  { slug: "dong-bang-song-cuu-long", name: { vi: "Đồng bằng sông Cửu Long", en: "Mekong Delta" } },
]

const bySlug = new Map(regions.map((region) => [region.slug, region]))

/** The region with this slug; `undefined` for an unknown one. */
export function regionBySlug(slug: string): Region | undefined {
  return bySlug.get(slug)
}
