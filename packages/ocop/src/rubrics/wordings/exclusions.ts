import type { BilingualName } from "../../vocabulary.ts"

/** What ends the rating of food before it begins. */
export const foodExclusion: BilingualName = {
  vi: "Bị loại: hồ sơ gian dối hoặc thiếu, sai quy định về giấy an toàn thực phẩm.",
  en: "Excluded: a false or incomplete file, or food safety papers that break the rules.",
}

/** The same of drinks that need a licence. */
export const licensedExclusion: BilingualName = {
  vi: "Bị loại: hồ sơ gian dối hoặc thiếu, sai quy định về giấy an toàn thực phẩm, không có giấy phép sản xuất.",
  en: "Excluded: a false or incomplete file, food safety papers that break the rules, or no licence to produce.",
}

/** The same of health products, cosmetics and herbs. */
export const healthExclusion: BilingualName = {
  vi: "Bị loại: hồ sơ gian dối hoặc thiếu, không đủ điều kiện sản xuất bắt buộc, không có bản công bố.",
  en: "Excluded: a false or incomplete file, conditions for production not met, or no declaration of the product.",
}

/** The same of everything else. */
export const generalExclusion: BilingualName = {
  vi: "Bị loại: hồ sơ gian dối hoặc không đúng quy định.",
  en: "Excluded: a false file, or one that does not meet the rules.",
}
