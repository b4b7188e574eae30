import type { Wording } from "../define-rubric.ts"

const NO_COPY = {
  vi: "Bị loại nếu giống hệt sản phẩm của người khác, chỉ đổi tên.",
  en: "Excluded where it copies somebody else’s product under another name.",
}

const OUTSTANDING_COMMON = {
  vi: "Nhiều nơi có, nhưng nguyên liệu hay nghề cũ làm nên chất lượng hơn hẳn",
  en: "Common, but made clearly better by its materials or an old craft",
}

const COMMON = { vi: "Nhiều tỉnh đều có", en: "Common in many provinces" }

const TYPICAL = {
  vi: "Đặc trưng của tỉnh, chất lượng hơn hẳn",
  en: "Typical of the province and clearly better",
}

const TYPICAL_OR_NEW = {
  vi: "Đặc trưng của tỉnh, hoặc hàng mới từ nguyên liệu đặc trưng địa phương",
  en: "Typical of the province, or new and made from a typical local material",
}

const SPECIALITY = {
  vi: "Đặc sản lâu đời chỉ xã mình có, bán kèm dấu hiệu nơi xuất xứ",
  en: "Old speciality of this commune alone, sold with a sign of its origin",
}

const SPECIALITY_OR_NEW = {
  vi: "Đặc sản riêng của xã có dấu hiệu nơi xuất xứ, hoặc hàng mới từ nguyên liệu địa phương bán ổn định từ 36 tháng",
  en: "Speciality of this commune with a sign of its origin, or new from local material and sold steadily for 36 months",
}

const IDEA = { vi: "Điểm riêng của sản phẩm", en: "What sets the product apart" }

/** Criterion 2.1 of fresh and lightly handled goods. */
export const ideaOfPlace: Wording = {
  name: IDEA,
  note: {
    vi: "Không chấm hàng chủ lực phổ biến mà không nổi trội.",
    en: "Common staples that do not stand out are not scored.",
  },
  levels: [
    COMMON,
    {
      vi: "Nhiều nơi có, nhưng đất, thời tiết hay cách làm ở đây cho chất lượng hơn hẳn",
      en: "Common, but made clearly better by local soil, weather or skill",
    },
    {
      vi: "Đặc trưng của tỉnh, hơn hẳn, bán kèm dấu hiệu nơi xuất xứ",
      en: "Typical of the province, clearly better, sold with a sign of its origin",
    },
  ],
  evidence: ["story_document", "trademark_paper"],
}

/** Criterion 2.1 of ready-to-eat food. */
export const ideaOfPlaceNoCopy: Wording = { ...ideaOfPlace, note: NO_COPY }

/** Criterion 2.1 of most processed goods. */
export const ideaOfMaterial: Wording = {
  name: IDEA,
  levels: [COMMON, OUTSTANDING_COMMON, TYPICAL_OR_NEW, SPECIALITY_OR_NEW],
  evidence: ["story_document", "trademark_paper", "sales_contract"],
}

/** The same where a copy is excluded. */
export const ideaOfMaterialNoCopy: Wording = { ...ideaOfMaterial, note: NO_COPY }

/** The same where what is common is no level at all. */
export const ideaAboveCommon: Wording = {
  ...ideaOfMaterialNoCopy,
  levels: [OUTSTANDING_COMMON, TYPICAL_OR_NEW, SPECIALITY_OR_NEW],
}

/** Criterion 2.1 of drinks. */
export const ideaOfDrink: Wording = {
  name: IDEA,
  levels: [COMMON, OUTSTANDING_COMMON, TYPICAL, SPECIALITY],
  evidence: ["story_document", "trademark_paper"],
}

/** Criterion 2.1 of white spirits, where a copy is excluded. */
export const ideaOfDrinkNoCopy: Wording = { ...ideaOfDrink, note: NO_COPY }

/** Criterion 2.1 of ornamental animals. */
export const ideaOfAnimal: Wording = {
  name: IDEA,
  levels: [COMMON, OUTSTANDING_COMMON, TYPICAL_OR_NEW, SPECIALITY],
  evidence: ["story_document", "trademark_paper"],
}

/** Packaging. */
export const packaging: Wording = {
  name: { vi: "Bao bì", en: "Packaging" },
  levels: [
    { vi: "Gói thường, không có bao bì", en: "Plainly packed, no packaging of its own" },
    { vi: "Bao bì đơn giản", en: "Simple packaging" },
    { vi: "Bao bì đẹp, cách gói có sáng tạo", en: "Attractive and inventive packaging" },
    { vi: "Đẹp, sáng tạo, tiện dùng và sang", en: "Attractive, inventive, handy and elegant" },
  ],
  evidence: ["product_photo", "product_sample"],
}

const LABEL_LEVELS: Wording["levels"] = [
  { vi: "Nhãn đủ nội dung bắt buộc", en: "Label with everything required" },
  { vi: "Nhãn còn kể câu chuyện sản phẩm", en: "Label that also tells the product’s story" },
  {
    vi: "Nhãn đẹp, kể chuyện và có mã truy xuất điện tử",
    en: "Attractive label with the story and an electronic trace code",
    proof: { by: "electronic_traceability", covers: "part" },
  },
]

/** The label. */
export const labelling: Wording = {
  name: { vi: "Nhãn hàng", en: "Label" },
  levels: LABEL_LEVELS,
  evidence: ["label_sample", "traceability_code"],
}

/** The label of cosmetics; the annex asks for a trademark application where others have the label's contents. */
export const cosmeticLabelling: Wording = {
  ...labelling,
  levels: [
    { vi: "Đơn nhãn hiệu đã được chấp nhận về hình thức", en: "Trademark application accepted as to form" },
    ...LABEL_LEVELS.slice(1),
  ],
  evidence: ["trademark_paper", "label_sample", "traceability_code"],
}

/** Packaging and label in one, as crafts and flowers have it. */
export const packagingAndLabel: Wording = {
  name: { vi: "Bao bì và nhãn", en: "Packaging and label" },
  levels: LABEL_LEVELS,
  evidence: ["product_photo", "label_sample", "traceability_code"],
}

/** What tells of a living plant or animal. */
export const informationTag: Wording = {
  name: { vi: "Tem, thẻ thông tin gắn trên sản phẩm", en: "Information tag on the product" },
  levels: [
    { vi: "Thông tin giới thiệu đầy đủ", en: "Complete information" },
    { vi: "Thông tin đầy đủ, có câu chuyện sản phẩm", en: "Complete information with the story" },
    {
      vi: "Đầy đủ, ấn tượng, có câu chuyện và mã truy xuất điện tử",
      en: "Complete and striking, with the story and an electronic trace code",
      proof: { by: "electronic_traceability", covers: "part" },
    },
  ],
  evidence: ["label_sample", "traceability_code"],
}

/** A label in a second language. */
export const bilingualLabel: Wording = {
  name: { vi: "Nhãn có thêm tiếng nước ngoài", en: "Label in a foreign language too" },
  levels: [
    { vi: "Chỉ tiếng Việt", en: "Vietnamese only" },
    { vi: "Tiếng Việt và một tiếng khác", en: "Vietnamese and another language" },
  ],
  evidence: ["label_sample"],
}
