import type { Wording } from "../define-rubric.ts"

/** What makes it unlike others. */
export const uniqueness: Wording = {
  name: { vi: "Độc đáo", en: "Uniqueness" },
  note: {
    vi: "Xét chất lượng có nét riêng dễ nhận ra, có thể thành thương hiệu địa phương.",
    en: "Whether its quality is easy to tell from others and may become a local brand.",
  },
  levels: [
    { vi: "Bình thường", en: "Ordinary" },
    { vi: "Khá độc đáo", en: "Fairly unique" },
    { vi: "Độc đáo, có nét đặc trưng", en: "Unique and typical" },
    { vi: "Rất độc đáo, đặc trưng rõ", en: "Very unique and typical" },
  ],
  evidence: ["product_sample", "story_document"],
}

/** Declaration of quality where no test is asked for. */
export const declaration: Wording = {
  name: { vi: "Công bố chất lượng", en: "Declaration of quality" },
  levels: [
    { vi: "Đã công bố", en: "Declared" },
    {
      vi: "Công bố đúng quy định, theo tiêu chuẩn Việt Nam",
      en: "Declared as required, by Vietnamese standards",
    },
    {
      vi: "Công bố đúng quy định, theo tiêu chuẩn quốc tế",
      en: "Declared as required, by international standards",
    },
  ],
  evidence: ["standard_declaration"],
}

/** Declaration of the quality of food. */
export const testedDeclaration: Wording = {
  ...declaration,
  note: {
    vi: "Tiêu chuẩn phải kèm phiếu kiểm nghiệm an toàn thực phẩm.",
    en: "The standard needs a laboratory report on food safety.",
  },
  evidence: ["standard_declaration", "test_report"],
}

/** Declaration of the quality of crafts. */
export const craftDeclaration: Wording = {
  ...declaration,
  note: {
    vi: "Bắt buộc với hàng phải công bố; khuyến khích với hàng khác. Tiêu chuẩn phải kèm phiếu kiểm nghiệm.",
    en: "Required of goods that have to be declared, welcome for others. The standard needs a laboratory report.",
  },
  evidence: ["standard_declaration", "test_report"],
}

/** How quality is assured where food is handled. */
export const qualityAssurance: Wording = {
  name: { vi: "Đảm bảo chất lượng ở cơ sở", en: "Quality assured at the premises" },
  levels: [
    { vi: "Có giấy đủ điều kiện an toàn thực phẩm", en: "Food safety certificate" },
    {
      vi: "Chứng nhận quản lý chất lượng trong nước, như ISO, HACCP",
      en: "National quality management certificate, such as ISO or HACCP",
    },
    {
      vi: "Chứng nhận quốc tế, đủ điều kiện xuất sang thị trường đích",
      en: "International certificate, ready for the export market aimed at",
    },
  ],
  evidence: ["food_safety_certificate", "quality_certificate"],
}

/** Safe premises of water and health products. */
export const safePremises: Wording = {
  name: { vi: "Cơ sở sản xuất an toàn", en: "Safe premises" },
  levels: [
    {
      vi: "Giấy đủ điều kiện sản xuất còn hạn, như GMP",
      en: "Valid certificate of the premises, such as GMP",
    },
    {
      vi: "Giấy còn hạn, cơ quan đã kiểm tra sau khi cấp",
      en: "Valid certificate, and inspected by the authority since",
    },
    {
      vi: "Giấy còn hạn, đã kiểm tra, dây chuyền tiên tiến có tài liệu",
      en: "Valid certificate, inspected, and an advanced line with papers",
    },
  ],
  evidence: ["food_safety_certificate", "quality_certificate"],
}

/** Internal control. */
export const internalControl: Wording = {
  name: { vi: "Kiểm soát chất lượng nội bộ", en: "Internal quality control" },
  levels: [
    { vi: "Chưa có", en: "None" },
    { vi: "Có kế hoạch kiểm soát", en: "A control plan" },
    {
      vi: "Kế hoạch gắn với truy xuất nguồn gốc",
      en: "A control plan tied to traceability",
      proof: { by: "electronic_traceability", covers: "part" },
    },
  ],
  evidence: ["control_plan", "traceability_code"],
}

const DIRECTIONS = { vi: "Hướng dẫn người dùng", en: "Directions for the user" }

/** Directions for use. */
export const directions: Wording = {
  name: DIRECTIONS,
  levels: [
    { vi: "Hướng dẫn đơn giản", en: "Simple" },
    { vi: "Chi tiết, để dùng đúng chất lượng", en: "Detailed, for best quality in use" },
  ],
  evidence: ["user_guide", "label_sample"],
}

/** Directions that warn of side effects. */
export const directionsOnSideEffects: Wording = {
  name: DIRECTIONS,
  levels: [
    { vi: "Hướng dẫn đơn giản", en: "Simple" },
    { vi: "Chi tiết, nêu cả cách tránh tác dụng phụ", en: "Detailed, and how to avoid side effects" },
  ],
  evidence: ["user_guide", "label_sample"],
}

/** Directions for keeping flowers. */
export const directionsForKeeping: Wording = {
  name: DIRECTIONS,
  levels: [
    { vi: "Hướng dẫn đơn giản", en: "Simple" },
    { vi: "Chi tiết, để giữ đẹp và tươi lâu", en: "Detailed, to keep them fresh for long" },
  ],
  evidence: ["user_guide", "label_sample"],
}

/** Directions for clothing and fabric. */
export const directionsOnFabric: Wording = {
  name: DIRECTIONS,
  levels: [
    { vi: "Hướng dẫn đơn giản", en: "Simple" },
    { vi: "Chi tiết, để dùng đúng công năng", en: "Detailed, for using it rightly" },
    { vi: "Chi tiết, nêu cả giá trị văn hóa", en: "Detailed, and what it means in its culture" },
  ],
  evidence: ["user_guide", "label_sample"],
}

/** Chances abroad. */
export const globalMarket: Wording = {
  name: { vi: "Khả năng xuất khẩu", en: "Chances of export" },
  note: {
    vi: "Theo hợp đồng đã làm, chứng nhận đã có hoặc kết quả tìm hiểu thị trường.",
    en: "By contracts carried out, certificates held, or what is known of the market.",
  },
  levels: [
    { vi: "Trong Đông Nam Á", en: "Within South-East Asia" },
    { vi: "Ngoài Đông Nam Á", en: "Beyond South-East Asia" },
    { vi: "Thị trường khắt khe như Mỹ, Nhật, EU", en: "Demanding markets such as the US, Japan or the EU" },
  ],
  evidence: ["export_paper"],
}
