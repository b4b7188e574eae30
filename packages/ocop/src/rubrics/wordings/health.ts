import type { Wording } from "../define-rubric.ts"

/** Declaration of health products. */
export const healthDeclaration: Wording = {
  name: { vi: "Đăng ký công bố, ghi nhãn, quảng cáo", en: "Registered declaration, label and advertising" },
  levels: [
    { vi: "Đúng quy định và còn hạn", en: "As required and valid" },
    {
      vi: "Đúng quy định, còn hạn, hồ sơ lưu đầy đủ",
      en: "As required and valid, with complete records kept",
    },
  ],
  evidence: ["standard_declaration", "label_sample"],
}

/** Declaration of cosmetics. */
export const cosmeticDeclaration: Wording = {
  name: { vi: "Hồ sơ công bố tiêu chuẩn", en: "Standards declared" },
  note: {
    vi: "Không có phiếu công bố mỹ phẩm thì dừng chấm.",
    en: "Without the notification of a cosmetic product, scoring stops.",
  },
  levels: [
    { vi: "Chưa có", en: "None" },
    { vi: "Tiêu chuẩn sản phẩm", en: "Of the product" },
    {
      vi: "Tiêu chuẩn sản phẩm, và nguyên liệu hoặc bao bì",
      en: "Of the product, and of its materials or packaging",
    },
    {
      vi: "Tiêu chuẩn sản phẩm, nguyên liệu, bao bì và kiểm nghiệm độc lập",
      en: "Of product, materials and packaging, with an independent laboratory report",
    },
  ],
  evidence: ["standard_declaration", "test_report"],
}

/** Declaration of essential oils and herbs. */
export const herbDeclaration: Wording = {
  name: { vi: "Hồ sơ công bố tiêu chuẩn", en: "Standards declared" },
  note: {
    vi: "Không có phiếu công bố sản phẩm thì dừng chấm.",
    en: "Without the declaration of the product, scoring stops.",
  },
  levels: [
    { vi: "Tiêu chuẩn sản phẩm", en: "Of the product" },
    { vi: "Tiêu chuẩn sản phẩm và nguyên liệu", en: "Of the product and its materials" },
    {
      vi: "Tiêu chuẩn sản phẩm, nguyên liệu và kiểm nghiệm độc lập",
      en: "Of the product and its materials, with an independent laboratory report",
    },
  ],
  evidence: ["standard_declaration", "test_report"],
}

/** Senses, judged by the declared standard. */
export const sensesAsDeclared: Wording = {
  name: { vi: "Cảm quan theo tiêu chuẩn công bố", en: "Senses, by the declared standard" },
  levels: [
    { vi: "Chưa đạt", en: "Not met" },
    { vi: "Gần đạt", en: "Nearly met" },
    { vi: "Đạt", en: "Met" },
  ],
  evidence: ["product_sample", "test_report"],
}

/** Convenience. */
export const convenience: Wording = {
  name: { vi: "Tiện dùng, tiện bảo quản", en: "Handy to use and keep" },
  levels: [
    { vi: "Chưa tiện", en: "Not handy" },
    { vi: "Khá tiện", en: "Fairly handy" },
    { vi: "Tiện", en: "Handy" },
    { vi: "Rất tiện", en: "Very handy" },
  ],
  evidence: ["product_sample", "user_guide"],
}

/** Effect. */
export const effect: Wording = {
  name: { vi: "Hiệu quả khi dùng", en: "Effect in use" },
  note: {
    vi: "Dùng thử, hoặc theo tài liệu chính thống, phản hồi người dùng.",
    en: "By trying it, or by official papers and users’ reports.",
  },
  levels: [
    { vi: "Thấp hoặc không rõ", en: "Low or unclear" },
    { vi: "Khá rõ", en: "Fairly clear" },
    { vi: "Tốt", en: "Good" },
    { vi: "Rất tốt", en: "Very good" },
  ],
  evidence: ["research_document"],
}

/** Periodic tests of health products. */
export const periodicTests: Wording = {
  name: { vi: "Kiểm nghiệm định kỳ", en: "Periodic tests" },
  levels: [
    { vi: "Có kết quả trong hồ sơ công bố", en: "Results in the file of declaration" },
    {
      vi: "Kết quả trong hồ sơ công bố và kiểm nghiệm định kỳ",
      en: "Results in the file of declaration, and of periodic tests",
    },
  ],
  evidence: ["test_report"],
}

/** Periodic tests of cosmetics. */
export const cosmeticTests: Wording = {
  name: { vi: "Kiểm tra an toàn định kỳ", en: "Periodic safety checks" },
  levels: [
    { vi: "Có kiểm tra, chưa đạt", en: "Done, not passed" },
    { vi: "Đạt, chưa đủ chỉ tiêu", en: "Passed, not complete" },
    { vi: "Đạt đủ chỉ tiêu", en: "Passed and complete" },
  ],
  evidence: ["test_report"],
}

/** Safety by research. */
export const safetyByResearch: Wording = {
  name: { vi: "Tính an toàn", en: "Safety" },
  note: { vi: "Theo hồ sơ nghiên cứu, thử nghiệm.", en: "By papers of research and trial." },
  levels: [
    { vi: "Khá an toàn", en: "Fairly safe" },
    { vi: "An toàn", en: "Safe" },
    { vi: "Rất an toàn", en: "Very safe" },
  ],
  evidence: ["research_document", "test_report"],
}
