import type { ProductGroup } from "./vocabulary.ts"

/** The six product groups of Decision 26/2026/QĐ-TTg, annex I; the English names are ours. */
export const productGroups: readonly ProductGroup[] = [
  { code: "I", slug: "thuc-pham", name: { vi: "Thực phẩm", en: "Food" } },
  { code: "II", slug: "do-uong", name: { vi: "Đồ uống", en: "Beverages" } },
  {
    code: "III",
    slug: "duoc-lieu",
    name: { vi: "Dược liệu và sản phẩm từ dược liệu", en: "Medicinal herbs and herbal products" },
  },
  { code: "IV", slug: "thu-cong-my-nghe", name: { vi: "Hàng thủ công mỹ nghệ", en: "Handicrafts" } },
  { code: "V", slug: "sinh-vat-canh", name: { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" } },
  {
    code: "VI",
    slug: "du-lich",
    name: {
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community tourism, ecotourism and visitor sites",
    },
  },
]

const bySlug = new Map(productGroups.map((group) => [group.slug, group]))

/** The group with this slug; `undefined` for an unknown one. */
export function groupBySlug(slug: string): ProductGroup | undefined {
  return bySlug.get(slug)
}
