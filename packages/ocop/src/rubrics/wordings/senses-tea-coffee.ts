import type { Wording } from "../define-rubric.ts"

/** Shape and colour of tea leaves. */
export const teaLeaves: Wording = {
  name: { vi: "Dáng và màu cánh chè", en: "Shape and colour of the leaves" },
  levels: [
    { vi: "Dáng hoặc màu chưa hợp", en: "Shape or colour not right" },
    { vi: "Đều, màu tự nhiên, khá hợp", en: "Even, naturally coloured, fairly right" },
    { vi: "Đều, màu tự nhiên, đúng loại chè", en: "Even, naturally coloured, right for this tea" },
  ],
  evidence: ["product_sample"],
}

/** Colour of the infusion. */
export const infusionColour: Wording = {
  name: { vi: "Màu nước", en: "Colour of the infusion" },
  levels: [
    { vi: "Hơi đục, nhạt", en: "Slightly cloudy, pale" },
    { vi: "Trong, hợp loại trà", en: "Clear and fitting" },
    { vi: "Trong, rất hợp", en: "Clear and very fitting" },
    { vi: "Trong, rất hợp, giữ màu lâu", en: "Clear, very fitting and lasting" },
  ],
  evidence: ["product_sample"],
}

/** Smell of the infusion. */
export const infusionSmell: Wording = {
  name: { vi: "Hương nước", en: "Smell of the infusion" },
  levels: [
    { vi: "Hơi lạ hoặc không rõ", en: "Slightly off, or faint" },
    { vi: "Thơm nhẹ tự nhiên", en: "Light and natural" },
    { vi: "Thơm đậm tự nhiên", en: "Rich and natural" },
    { vi: "Thơm đậm, lưu hương", en: "Rich, natural and lasting" },
  ],
  evidence: ["product_sample"],
}

/** Taste of the infusion. */
export const infusionTaste: Wording = {
  name: { vi: "Vị nước", en: "Taste of the infusion" },
  levels: [
    { vi: "Hơi lạ hoặc không rõ", en: "Slightly off, or faint" },
    { vi: "Khá đậm, hợp loại trà", en: "Fairly full and fitting" },
    { vi: "Đậm mà dịu", en: "Full and smooth" },
    { vi: "Đậm, dịu, ngọt hậu", en: "Full and smooth with a sweet finish" },
  ],
  evidence: ["product_sample"],
}

/** Colour of coffee or cocoa. */
export const beanColour: Wording = {
  name: { vi: "Màu sắc", en: "Colour" },
  levels: [
    { vi: "Loang lổ hoặc cháy", en: "Uneven or burnt" },
    { vi: "Đều, tự nhiên, khá hợp", en: "Even, natural, fairly right" },
    { vi: "Đều, tự nhiên, vừa đúng", en: "Even, natural and right" },
  ],
  evidence: ["product_sample"],
}

/** Smell of coffee or cocoa. */
export const beanSmell: Wording = {
  name: { vi: "Mùi", en: "Smell" },
  levels: [
    { vi: "Hơi lạ hoặc không rõ", en: "Slightly off, or faint" },
    { vi: "Thơm nhẹ, đúng loại", en: "Light and typical" },
    { vi: "Thơm đậm, đúng loại", en: "Rich and typical" },
  ],
  evidence: ["product_sample"],
}

/** Taste of coffee or cocoa. */
export const beanTaste: Wording = {
  name: { vi: "Vị", en: "Taste" },
  levels: [
    { vi: "Hơi lạ hoặc không rõ", en: "Slightly off, or faint" },
    { vi: "Đậm, đúng loại", en: "Full and typical" },
    { vi: "Đậm và ngon", en: "Full and delicious" },
  ],
  evidence: ["product_sample"],
}

/** Colour of the brewed drink. */
export const brewColour: Wording = {
  name: { vi: "Màu nước pha", en: "Colour when brewed" },
  levels: [
    { vi: "Hơi đục, nhạt", en: "Slightly cloudy, pale" },
    { vi: "Đậm, sánh, hợp loại", en: "Deep, full and fitting" },
    { vi: "Đậm, sánh, rất hợp", en: "Deep, full and very fitting" },
  ],
  evidence: ["product_sample"],
}

/** Smell and taste of the brewed drink. */
export const brewFlavour: Wording = {
  name: { vi: "Mùi, vị nước pha", en: "Smell and taste when brewed" },
  levels: [
    { vi: "Hơi lạ hoặc không rõ", en: "Slightly off, or faint" },
    { vi: "Đúng loại", en: "Typical" },
    { vi: "Ngon và đặc sắc", en: "Delicious and special" },
  ],
  evidence: ["product_sample"],
}
