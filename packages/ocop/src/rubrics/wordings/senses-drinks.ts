import type { Wording } from "../define-rubric.ts"

/** Impurities and sediment in white spirits. */
export const sediment: Wording = {
  name: { vi: "Tạp chất, cặn", en: "Impurities and sediment" },
  levels: [
    { vi: "Còn tạp chất", en: "Some impurities" },
    { vi: "Rất ít hoặc có cặn, chấp nhận được", en: "Very few, or some sediment; acceptable" },
    { vi: "Trong, sạch", en: "Clear and clean" },
  ],
  evidence: ["product_sample", "test_report"],
}

/** The same in other drinks, where what is unsafe ends the scoring. */
export const safeSediment: Wording = {
  ...sediment,
  note: {
    vi: "Có tạp chất gây mất an toàn thì dừng chấm.",
    en: "Where impurities are unsafe, scoring stops.",
  },
}

/** Impurities in water. */
export const waterPurity: Wording = {
  name: { vi: "Tạp chất, cặn", en: "Impurities and sediment" },
  note: {
    vi: "0 điểm ở một chỉ tiêu cảm quan thì dừng chấm.",
    en: "With 0 points for any of the senses, scoring stops.",
  },
  levels: [
    { vi: "Còn tạp chất", en: "Some" },
    { vi: "Trong, sạch", en: "Clear and clean" },
  ],
  evidence: ["product_sample", "test_report"],
}

/** Colour of water. */
export const waterColour: Wording = {
  name: { vi: "Màu", en: "Colour" },
  levels: [
    { vi: "Có màu", en: "Coloured" },
    { vi: "Trong suốt, không màu", en: "Clear and colourless" },
  ],
  evidence: ["product_sample"],
}

/** Smell of water. */
export const waterSmell: Wording = {
  name: { vi: "Mùi", en: "Smell" },
  levels: [
    { vi: "Có mùi lạ", en: "It smells" },
    { vi: "Thoảng mùi tự nhiên", en: "A faint natural smell" },
    { vi: "Không mùi", en: "None" },
  ],
  evidence: ["product_sample"],
}

/** Taste of water. */
export const waterTaste: Wording = {
  name: { vi: "Vị", en: "Taste" },
  levels: [
    { vi: "Vị lạ", en: "Off" },
    { vi: "Khá hợp", en: "Fairly right" },
    { vi: "Vừa đúng", en: "Right" },
    { vi: "Vừa đúng, uống xong sảng khoái", en: "Right, and refreshing afterwards" },
  ],
  evidence: ["product_sample"],
}

/** Clarity of white spirits. */
export const spiritClarity: Wording = {
  name: { vi: "Độ trong", en: "Clarity" },
  levels: [
    { vi: "Chưa trong, chấp nhận được", en: "Not clear, acceptable" },
    { vi: "Khá trong", en: "Fairly clear" },
    { vi: "Trong suốt, không màu", en: "Clear and colourless" },
  ],
  evidence: ["product_sample"],
}

/** Colour of other drinks. */
export const drinkColour: Wording = {
  name: { vi: "Màu sắc", en: "Colour" },
  levels: [
    { vi: "Chưa đúng với sản phẩm", en: "Not true to the product" },
    { vi: "Đúng với sản phẩm", en: "True to the product" },
    { vi: "Đẹp và rất đúng với sản phẩm", en: "Beautiful and very true to the product" },
  ],
  evidence: ["product_sample"],
}

/** Smell of drinks. */
export const drinkSmell: Wording = {
  name: { vi: "Mùi", en: "Smell" },
  levels: [
    { vi: "Lạ hoặc không rõ", en: "Off, or faint" },
    { vi: "Nhẹ, đúng nguyên liệu", en: "Light and true to its ingredients" },
    { vi: "Đậm, đúng nguyên liệu", en: "Rich and true to its ingredients" },
    { vi: "Đậm và thơm ngon", en: "Rich and inviting" },
    { vi: "Đậm và rất thơm ngon", en: "Rich and very inviting" },
  ],
  evidence: ["product_sample"],
}

/** Taste of white spirits. */
export const spiritTaste: Wording = {
  name: { vi: "Vị", en: "Taste" },
  levels: [
    { vi: "Lạ hoặc không rõ", en: "Off, or faint" },
    { vi: "Khá rõ, chấp nhận được", en: "Fairly clear, acceptable" },
    { vi: "Đậm, đúng nguyên liệu", en: "Full and true to its ingredients" },
    { vi: "Đậm mà dịu", en: "Full and smooth" },
    { vi: "Đậm, dịu và ngon", en: "Full, smooth and delicious" },
  ],
  evidence: ["product_sample"],
}

/** Taste of other alcoholic drinks. */
export const mildTaste: Wording = {
  name: { vi: "Vị", en: "Taste" },
  levels: [
    { vi: "Lạ hoặc không rõ", en: "Off, or faint" },
    { vi: "Khá rõ, chấp nhận được", en: "Fairly clear, acceptable" },
    { vi: "Đậm, đúng nguyên liệu", en: "Full and true to its ingredients" },
    { vi: "Đậm, dịu, không gắt", en: "Full, smooth and not harsh" },
    { vi: "Đậm, dịu, không gắt, ngon", en: "Full, smooth, not harsh and delicious" },
  ],
  evidence: ["product_sample"],
}

/** Taste of soft drinks. */
export const softDrinkTaste: Wording = {
  name: { vi: "Vị", en: "Taste" },
  levels: [
    { vi: "Vị lạ", en: "Off" },
    { vi: "Khá hợp", en: "Fairly right" },
    { vi: "Vừa đúng", en: "Right" },
    { vi: "Vừa đúng, ngon, dễ nhớ", en: "Right, delicious and memorable" },
  ],
  evidence: ["product_sample"],
}
