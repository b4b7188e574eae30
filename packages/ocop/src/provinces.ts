import { fold } from "./slug.ts"
import type { Province } from "./vocabulary.ts"

/**
 * The 34 provinces and centrally-run cities with the codes of Decision 19/2025/QĐ-TTg;
 * seven are cities since Đồng Nai became one on 2026-04-30 (Resolution 30/2026/QH16).
 */
export const provinces: readonly Province[] = [
  {
    code: "01",
    slug: "ha-noi",
    name: { vi: "Hà Nội", en: "Hanoi" },
    kind: "city",
    region: "dong-bang-song-hong",
    formerNames: ["Hà Nội"],
  },
  {
    code: "04",
    slug: "cao-bang",
    name: { vi: "Cao Bằng", en: "Cao Bang" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Cao Bằng"],
  },
  {
    code: "08",
    slug: "tuyen-quang",
    name: { vi: "Tuyên Quang", en: "Tuyen Quang" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Tuyên Quang", "Hà Giang"],
  },
  {
    code: "11",
    slug: "dien-bien",
    name: { vi: "Điện Biên", en: "Dien Bien" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Điện Biên"],
  },
  {
    code: "12",
    slug: "lai-chau",
    name: { vi: "Lai Châu", en: "Lai Chau" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Lai Châu"],
  },
  {
    code: "14",
    slug: "son-la",
    name: { vi: "Sơn La", en: "Son La" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Sơn La"],
  },
  {
    code: "15",
    slug: "lao-cai",
    name: { vi: "Lào Cai", en: "Lao Cai" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Lào Cai", "Yên Bái"],
  },
  {
    code: "19",
    slug: "thai-nguyen",
    name: { vi: "Thái Nguyên", en: "Thai Nguyen" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Thái Nguyên", "Bắc Kạn"],
  },
  {
    code: "20",
    slug: "lang-son",
    name: { vi: "Lạng Sơn", en: "Lang Son" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Lạng Sơn"],
  },
  {
    code: "22",
    slug: "quang-ninh",
    name: { vi: "Quảng Ninh", en: "Quang Ninh" },
    kind: "province",
    region: "dong-bang-song-hong",
    formerNames: ["Quảng Ninh"],
  },
  {
    code: "24",
    slug: "bac-ninh",
    name: { vi: "Bắc Ninh", en: "Bac Ninh" },
    kind: "province",
    region: "dong-bang-song-hong",
    formerNames: ["Bắc Ninh", "Bắc Giang"],
  },
  {
    code: "25",
    slug: "phu-tho",
    name: { vi: "Phú Thọ", en: "Phu Tho" },
    kind: "province",
    region: "trung-du-va-mien-nui-phia-bac",
    formerNames: ["Phú Thọ", "Vĩnh Phúc", "Hòa Bình"],
  },
  {
    code: "31",
    slug: "hai-phong",
    name: { vi: "Hải Phòng", en: "Hai Phong" },
    kind: "city",
    region: "dong-bang-song-hong",
    formerNames: ["Hải Phòng", "Hải Dương"],
  },
  {
    code: "33",
    slug: "hung-yen",
    name: { vi: "Hưng Yên", en: "Hung Yen" },
    kind: "province",
    region: "dong-bang-song-hong",
    formerNames: ["Hưng Yên", "Thái Bình"],
  },
  {
    code: "37",
    slug: "ninh-binh",
    name: { vi: "Ninh Bình", en: "Ninh Binh" },
    kind: "province",
    region: "dong-bang-song-hong",
    formerNames: ["Ninh Bình", "Hà Nam", "Nam Định"],
  },
  {
    code: "38",
    slug: "thanh-hoa",
    name: { vi: "Thanh Hóa", en: "Thanh Hoa" },
    kind: "province",
    region: "bac-trung-bo",
    formerNames: ["Thanh Hóa"],
  },
  {
    code: "40",
    slug: "nghe-an",
    name: { vi: "Nghệ An", en: "Nghe An" },
    kind: "province",
    region: "bac-trung-bo",
    formerNames: ["Nghệ An"],
  },
  {
    code: "42",
    slug: "ha-tinh",
    name: { vi: "Hà Tĩnh", en: "Ha Tinh" },
    kind: "province",
    region: "bac-trung-bo",
    formerNames: ["Hà Tĩnh"],
  },
  {
    code: "44",
    slug: "quang-tri",
    name: { vi: "Quảng Trị", en: "Quang Tri" },
    kind: "province",
    region: "bac-trung-bo",
    formerNames: ["Quảng Trị", "Quảng Bình"],
  },
  {
    code: "46",
    slug: "hue",
    name: { vi: "Huế", en: "Hue" },
    kind: "city",
    region: "bac-trung-bo",
    formerNames: ["Thừa Thiên Huế"],
  },
  {
    code: "48",
    slug: "da-nang",
    name: { vi: "Đà Nẵng", en: "Da Nang" },
    kind: "city",
    region: "duyen-hai-nam-trung-bo-va-tay-nguyen",
    formerNames: ["Đà Nẵng", "Quảng Nam"],
  },
  {
    code: "51",
    slug: "quang-ngai",
    name: { vi: "Quảng Ngãi", en: "Quang Ngai" },
    kind: "province",
    region: "duyen-hai-nam-trung-bo-va-tay-nguyen",
    formerNames: ["Quảng Ngãi", "Kon Tum"],
  },
  {
    code: "52",
    slug: "gia-lai",
    name: { vi: "Gia Lai", en: "Gia Lai" },
    kind: "province",
    region: "duyen-hai-nam-trung-bo-va-tay-nguyen",
    formerNames: ["Gia Lai", "Bình Định"],
  },
  {
    code: "56",
    slug: "khanh-hoa",
    name: { vi: "Khánh Hòa", en: "Khanh Hoa" },
    kind: "province",
    region: "duyen-hai-nam-trung-bo-va-tay-nguyen",
    formerNames: ["Khánh Hòa", "Ninh Thuận"],
  },
  {
    code: "66",
    slug: "dak-lak",
    name: { vi: "Đắk Lắk", en: "Dak Lak" },
    kind: "province",
    region: "duyen-hai-nam-trung-bo-va-tay-nguyen",
    formerNames: ["Đắk Lắk", "Phú Yên"],
  },
  {
    code: "68",
    slug: "lam-dong",
    name: { vi: "Lâm Đồng", en: "Lam Dong" },
    kind: "province",
    region: "duyen-hai-nam-trung-bo-va-tay-nguyen",
    formerNames: ["Lâm Đồng", "Đắk Nông", "Bình Thuận"],
  },
  {
    code: "75",
    slug: "dong-nai",
    name: { vi: "Đồng Nai", en: "Dong Nai" },
    kind: "city",
    region: "dong-nam-bo",
    formerNames: ["Đồng Nai", "Bình Phước"],
  },
  {
    code: "79",
    slug: "ho-chi-minh",
    name: { vi: "TP. Hồ Chí Minh", en: "Ho Chi Minh City" },
    kind: "city",
    region: "dong-nam-bo",
    formerNames: ["TP. Hồ Chí Minh", "Bình Dương", "Bà Rịa - Vũng Tàu"],
  },
  {
    code: "80",
    slug: "tay-ninh",
    name: { vi: "Tây Ninh", en: "Tay Ninh" },
    kind: "province",
    region: "dong-nam-bo",
    formerNames: ["Tây Ninh", "Long An"],
  },
  {
    code: "82",
    slug: "dong-thap",
    name: { vi: "Đồng Tháp", en: "Dong Thap" },
    kind: "province",
    region: "dong-bang-song-cuu-long",
    formerNames: ["Đồng Tháp", "Tiền Giang"],
  },
  {
    code: "86",
    slug: "vinh-long",
    name: { vi: "Vĩnh Long", en: "Vinh Long" },
    kind: "province",
    region: "dong-bang-song-cuu-long",
    formerNames: ["Vĩnh Long", "Bến Tre", "Trà Vinh"],
  },
  {
    code: "91",
    slug: "an-giang",
    name: { vi: "An Giang", en: "An Giang" },
    kind: "province",
    region: "dong-bang-song-cuu-long",
    formerNames: ["An Giang", "Kiên Giang"],
  },
  {
    code: "92",
    slug: "can-tho",
    name: { vi: "Cần Thơ", en: "Can Tho" },
    kind: "city",
    region: "dong-bang-song-cuu-long",
    formerNames: ["Cần Thơ", "Sóc Trăng", "Hậu Giang"],
  },
  {
    code: "96",
    slug: "ca-mau",
    name: { vi: "Cà Mau", en: "Ca Mau" },
    kind: "province",
    region: "dong-bang-song-cuu-long",
    formerNames: ["Cà Mau", "Bạc Liêu"],
  },
]

const byCode = new Map(provinces.map((province) => [province.code, province]))
const bySlug = new Map(provinces.map((province) => [province.slug, province]))
const byFormerName = new Map(
  provinces.flatMap((province) => province.formerNames.map((name) => [fold(name), province])),
)

/** The province with this two-digit code; `undefined` for an unknown one. */
export function provinceByCode(code: string): Province | undefined {
  return byCode.get(code)
}

/** The province with this slug; `undefined` for an unknown one. */
export function provinceBySlug(slug: string): Province | undefined {
  return bySlug.get(slug)
}

/** Today's province for one of the 63 names used before 2025-07-01; marks and case do not matter. */
export function provinceByFormerName(name: string): Province | undefined {
  return byFormerName.get(fold(name))
}

/** The provinces of a region by its slug; none for an unknown one. */
export function provincesOfRegion(regionSlug: string): readonly Province[] {
  return provinces.filter((province) => province.region === regionSlug)
}
