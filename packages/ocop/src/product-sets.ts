import type { ProductSet } from "./vocabulary.ts"

/** The 26 product sets of Decision 26/2026/QĐ-TTg, annex II; the English names are ours. */
export const productSets: readonly ProductSet[] = [
  {
    number: 1,
    group: "thuc-pham",
    name: { vi: "Rau, củ, quả, hạt tươi", en: "Fresh vegetables, roots, fruit and nuts" },
  },
  {
    number: 2,
    group: "thuc-pham",
    name: { vi: "Thịt, thủy sản, trứng, sữa tươi", en: "Fresh meat, seafood, eggs and milk" },
  },
  {
    number: 3,
    group: "thuc-pham",
    name: { vi: "Gạo, ngũ cốc, hạt sơ chế khác", en: "Rice, cereals and other partly processed grains" },
  },
  {
    number: 4,
    group: "thuc-pham",
    name: {
      vi: "Mật ong, mật khác và nông sản thực phẩm khác",
      en: "Honey, other nectars and other farm foods",
    },
  },
  { number: 5, group: "thuc-pham", name: { vi: "Đồ ăn nhanh", en: "Ready-to-eat food" } },
  { number: 6, group: "thuc-pham", name: { vi: "Chế biến từ gạo, ngũ cốc", en: "Rice and cereal products" } },
  {
    number: 7,
    group: "thuc-pham",
    name: { vi: "Chế biến từ rau, củ, quả, hạt", en: "Vegetable, root, fruit and nut products" },
  },
  {
    number: 8,
    group: "thuc-pham",
    name: {
      vi: "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác",
      en: "Meat, seafood, egg, milk, honey and other farm food products",
    },
  },
  {
    number: 9,
    group: "thuc-pham",
    name: {
      vi: "Tương, nước mắm, gia vị dạng lỏng khác",
      en: "Soy paste, fish sauce and other liquid condiments",
    },
  },
  {
    number: 10,
    group: "thuc-pham",
    name: {
      vi: "Gia vị khác (muối, hành, tỏi, tiêu,...)",
      en: "Other condiments (salt, onion, garlic, pepper, …)",
    },
  },
  { number: 11, group: "thuc-pham", name: { vi: "Chè tươi, chè chế biến", en: "Fresh and processed tea" } },
  {
    number: 12,
    group: "thuc-pham",
    name: { vi: "Sản phẩm trà từ thực vật khác", en: "Herbal teas and infusions" },
  },
  { number: 13, group: "thuc-pham", name: { vi: "Cà phê, cacao", en: "Coffee and cocoa" } },
  { number: 14, group: "do-uong", name: { vi: "Rượu trắng", en: "White spirits" } },
  { number: 15, group: "do-uong", name: { vi: "Đồ uống có cồn khác", en: "Other alcoholic drinks" } },
  {
    number: 16,
    group: "do-uong",
    name: {
      vi: "Nước khoáng thiên nhiên, nước uống đóng chai",
      en: "Natural mineral water and bottled water",
    },
  },
  { number: 17, group: "do-uong", name: { vi: "Đồ uống không cồn khác", en: "Other soft drinks" } },
  {
    number: 18,
    group: "duoc-lieu",
    name: {
      vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
      en: "Functional food, herbal and traditional medicine",
    },
  },
  {
    number: 19,
    group: "duoc-lieu",
    name: { vi: "Mỹ phẩm có thành phần từ dược liệu", en: "Cosmetics with medicinal herbs" },
  },
  {
    number: 20,
    group: "duoc-lieu",
    name: { vi: "Tinh dầu và dược liệu khác", en: "Essential oils and other medicinal herbs" },
  },
  {
    number: 21,
    group: "thu-cong-my-nghe",
    name: { vi: "Thủ công mỹ nghệ gia dụng, trang trí", en: "Crafts for home and decoration" },
  },
  { number: 22, group: "thu-cong-my-nghe", name: { vi: "Vải, may mặc", en: "Fabric and clothing" } },
  { number: 23, group: "sinh-vat-canh", name: { vi: "Hoa", en: "Flowers" } },
  { number: 24, group: "sinh-vat-canh", name: { vi: "Cây cảnh", en: "Ornamental plants" } },
  { number: 25, group: "sinh-vat-canh", name: { vi: "Động vật cảnh", en: "Ornamental animals" } },
  {
    number: 26,
    group: "du-lich",
    name: {
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community tourism, ecotourism and visitor sites",
    },
  },
]

const byNumber = new Map(productSets.map((set) => [set.number, set]))

/** The set with this number, 1 to 26; `undefined` for any other. */
export function setByNumber(number: number): ProductSet | undefined {
  return byNumber.get(number)
}

/** The sets of a group by its slug; none for an unknown one. */
export function setsOfGroup(groupSlug: string): readonly ProductSet[] {
  return productSets.filter((set) => set.group === groupSlug)
}
