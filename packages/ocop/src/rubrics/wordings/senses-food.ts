import type { Wording } from "../define-rubric.ts"

/** Impurities in food. */
export const impurities: Wording = {
  name: { vi: "Tạp chất", en: "Impurities" },
  note: {
    vi: "Có tạp chất gây mất an toàn thì dừng chấm.",
    en: "Where impurities are unsafe, scoring stops.",
  },
  levels: [
    { vi: "Còn tạp chất", en: "Some" },
    { vi: "Rất ít, chấp nhận được", en: "Very few, acceptable" },
    { vi: "Sạch", en: "Clean" },
  ],
  evidence: ["product_sample", "test_report"],
}

/** Even size of fresh produce. */
export const freshEvenness: Wording = {
  name: { vi: "Kích thước, hình dạng", en: "Size and shape" },
  note: {
    vi: "Có tạp chất gây mất vệ sinh thì không xét các mục khác.",
    en: "Where there are unsafe impurities, nothing else is looked at.",
  },
  levels: [
    { vi: "Lẫn lộn to nhỏ", en: "Mixed" },
    { vi: "Chưa đều nhưng chấp nhận được", en: "Uneven but acceptable" },
    { vi: "Đều nhau", en: "Even" },
  ],
  evidence: ["product_sample"],
}

/** Even size and shape in four levels. */
export const evenness: Wording = {
  name: { vi: "Kích thước, hình dạng", en: "Size and shape" },
  levels: [
    { vi: "Lẫn lộn to nhỏ", en: "Mixed" },
    { vi: "Chưa đều nhưng chấp nhận được", en: "Uneven but acceptable" },
    { vi: "Khá đều", en: "Fairly even" },
    { vi: "Đều nhau", en: "Even" },
  ],
  evidence: ["product_sample"],
}

/** Even looks in three levels. */
export const plainEvenness: Wording = {
  name: { vi: "Độ đều của sản phẩm", en: "Evenness" },
  levels: [
    { vi: "Chưa đều", en: "Uneven" },
    { vi: "Khá đều", en: "Fairly even" },
    { vi: "Đều nhau", en: "Even" },
  ],
  evidence: ["product_sample"],
}

/** Even shape and body, by share of pieces. */
export const evennessByShare: Wording = {
  name: { vi: "Hình dạng, thể chất", en: "Shape and body" },
  levels: [
    { vi: "Chưa đều", en: "Uneven" },
    { vi: "Hơn 60% đều nhau", en: "More than 60% even" },
    { vi: "Hơn 90% đều nhau", en: "More than 90% even" },
  ],
  evidence: ["product_sample"],
}

const SUITS: Wording["levels"] = [
  { vi: "Chưa hợp", en: "Does not suit" },
  { vi: "Tạm hợp", en: "Suits fairly well" },
  { vi: "Hợp", en: "Suits" },
  { vi: "Rất hợp", en: "Suits very well" },
]

/** Whether the shape suits the product's style. */
export const shape: Wording = {
  name: { vi: "Hình dạng hợp phong cách sản phẩm", en: "Shape that suits the product’s style" },
  levels: SUITS,
  evidence: ["product_sample"],
}

/** Whether the body suits the product. */
export const body: Wording = {
  name: { vi: "Thể chất hợp loại sản phẩm", en: "Body that suits the product" },
  levels: SUITS,
  evidence: ["product_sample"],
}

/** Colour and ripeness of fresh produce. */
export const ripeness: Wording = {
  name: { vi: "Màu sắc, độ chín", en: "Colour and ripeness" },
  levels: [
    { vi: "Chưa hợp", en: "Not right" },
    { vi: "Chấp nhận được", en: "Acceptable" },
    { vi: "Khá hợp", en: "Fairly right" },
    { vi: "Vừa đúng", en: "Right" },
    { vi: "Rất đẹp, đúng độ", en: "Just right" },
  ],
  evidence: ["product_sample"],
}

const COLOUR_LEVELS: Wording["levels"] = [
  { vi: "Chấp nhận được", en: "Acceptable" },
  { vi: "Khá đúng màu", en: "Fairly true to the product" },
  { vi: "Đúng màu, tốt", en: "True to the product" },
  { vi: "Đúng màu, rất tốt", en: "Very true to the product" },
]

/** Colour. */
export const colour: Wording = {
  name: { vi: "Màu sắc", en: "Colour" },
  levels: COLOUR_LEVELS,
  evidence: ["product_sample"],
}

/** Colour and body of honey and other farm food. */
export const colourAndBody: Wording = {
  name: { vi: "Màu sắc, thể chất", en: "Colour and body" },
  levels: COLOUR_LEVELS,
  evidence: ["product_sample"],
}

/** Even colour of ready-to-eat food. */
export const evenColour: Wording = {
  name: { vi: "Màu sắc, thể chất", en: "Colour and body" },
  levels: [
    { vi: "Màu loang lổ", en: "Patchy" },
    { vi: "Chưa đều nhưng chấp nhận được", en: "Uneven but acceptable" },
    { vi: "Khá đều, hợp sản phẩm", en: "Fairly even and fitting" },
    { vi: "Đều, hợp sản phẩm", en: "Even and fitting" },
  ],
  evidence: ["product_sample"],
}

/** Smell and taste of fresh produce. */
export const freshFlavour: Wording = {
  name: { vi: "Mùi hoặc vị", en: "Smell or taste" },
  levels: [
    { vi: "Chưa đạt", en: "Poor" },
    { vi: "Bình thường", en: "Ordinary" },
    { vi: "Khá ngon", en: "Fairly good" },
    { vi: "Ngon", en: "Good" },
  ],
  evidence: ["product_sample"],
}

/** Smell of fresh meat and seafood. */
export const freshSmell: Wording = {
  name: { vi: "Mùi", en: "Smell" },
  levels: [
    { vi: "Hơi lạ, chấp nhận được", en: "Slightly off, acceptable" },
    { vi: "Không rõ, chấp nhận được", en: "Faint, acceptable" },
    { vi: "Rõ mùi của sản phẩm", en: "Clearly its own" },
    { vi: "Rõ và rất đúng mùi", en: "Clearly and fully its own" },
  ],
  evidence: ["product_sample"],
}

/** Smell and taste of grain. */
export const grainFlavour: Wording = {
  name: { vi: "Mùi, vị", en: "Smell and taste" },
  levels: [
    { vi: "Mùi, vị lạ", en: "Off" },
    { vi: "Khá đúng", en: "Fairly true" },
    { vi: "Đúng với sản phẩm", en: "True to the product" },
    { vi: "Rất đúng với sản phẩm", en: "Very true to the product" },
  ],
  evidence: ["product_sample"],
}

/** Smell and taste of honey and other farm food. */
export const naturalFlavour: Wording = {
  name: { vi: "Mùi, vị", en: "Smell and taste" },
  levels: [
    { vi: "Mùi, vị lạ", en: "Off" },
    { vi: "Hơi lạ, chấp nhận được", en: "Slightly off, acceptable" },
    { vi: "Khá đúng với sản phẩm", en: "Fairly true to the product" },
    { vi: "Tự nhiên, đúng với sản phẩm", en: "Natural and true to the product" },
    { vi: "Tự nhiên, rất đúng với sản phẩm", en: "Natural and very true to the product" },
  ],
  evidence: ["product_sample"],
}

/** Smell of processed food. */
export const smell: Wording = {
  name: { vi: "Mùi", en: "Smell" },
  levels: [
    { vi: "Có mùi lạ, như khét", en: "Off, such as burnt" },
    { vi: "Chấp nhận được", en: "Acceptable" },
    { vi: "Đúng mùi đặc trưng", en: "Typical" },
    { vi: "Đúng mùi đặc trưng và thơm ngon", en: "Typical and inviting" },
  ],
  evidence: ["product_sample"],
}

/** Smell of what is made of vegetables and fruit. */
export const smellOfIngredients: Wording = {
  name: { vi: "Mùi", en: "Smell" },
  levels: [
    { vi: "Chủ yếu là mùi hương liệu", en: "Mostly of flavouring" },
    { vi: "Mùi tự nhiên của nguyên liệu", en: "Natural smell of its ingredients" },
    { vi: "Mùi tự nhiên, hài hòa, thơm ngon", en: "Natural, balanced and inviting" },
  ],
  evidence: ["product_sample"],
}

/** Taste of processed food. */
export const taste: Wording = {
  name: { vi: "Vị", en: "Taste" },
  levels: [
    { vi: "Vị lạ", en: "Off" },
    { vi: "Chấp nhận được", en: "Acceptable" },
    { vi: "Đúng vị đặc trưng", en: "Typical" },
    { vi: "Đúng vị đặc trưng và ngon miệng", en: "Typical and delicious" },
  ],
  evidence: ["product_sample"],
}

/** Whole and clean produce. */
export const wholeAndClean: Wording = {
  name: { vi: "Nguyên vẹn, sạch", en: "Whole and clean" },
  levels: [
    { vi: "Tạm được", en: "Just acceptable" },
    { vi: "Được", en: "Acceptable" },
    { vi: "Nguyên vẹn và sạch", en: "Good" },
    { vi: "Rất nguyên vẹn, rất sạch", en: "Very good" },
  ],
  evidence: ["product_sample"],
}

/** Nutrition. */
export const nutrition: Wording = {
  name: { vi: "Chỉ tiêu dinh dưỡng đã kiểm nghiệm", en: "Nutrients measured" },
  note: {
    vi: "Theo phiếu kiểm nghiệm có nêu hàm lượng.",
    en: "By a laboratory report that gives their content.",
  },
  levels: [
    { vi: "Chưa có chỉ tiêu nào", en: "None" },
    { vi: "1 hoặc 2 chỉ tiêu", en: "1 or 2" },
    { vi: "Từ 3 chỉ tiêu", en: "3 or more" },
  ],
  evidence: ["test_report"],
}
