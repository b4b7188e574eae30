import type { Wording } from "../define-rubric.ts"

/** How finely it is made. */
export const finesse: Wording = {
  name: { vi: "Độ tinh xảo", en: "Fine workmanship" },
  levels: [
    { vi: "Còn vụng, khó bán", en: "Clumsy, hard to sell" },
    { vi: "Khá khéo, bán được", en: "Fairly skilful, can be sold" },
    { vi: "Khéo, có giá trị mỹ thuật, kỹ thuật", en: "Skilful, of artistic and technical value" },
    { vi: "Tinh xảo, đủ tầm cửa hàng lớn và xuất khẩu", en: "Exquisite, fit for large shops and export" },
  ],
  evidence: ["product_sample", "product_photo"],
}

/** Design. */
export const design: Wording = {
  name: { vi: "Thiết kế riêng", en: "Design of its own" },
  note: {
    vi: "Vi phạm sở hữu trí tuệ thì bị loại.",
    en: "Excluded where it infringes intellectual property.",
  },
  levels: [
    { vi: "Kiểu phổ biến", en: "Common style" },
    { vi: "Phong cách riêng ở dạng quen thuộc", en: "A style of its own in a familiar form" },
    {
      vi: "Phong cách riêng, thấy được trí tuệ địa phương",
      en: "A style of its own that shows local wisdom",
    },
  ],
  evidence: ["product_sample", "product_photo", "intellectual_property"],
}

/** Whether all of it is in harmony. */
export const harmony: Wording = {
  name: { vi: "Kiểu dáng, hoa văn, màu sắc hài hòa", en: "Harmony of form, pattern and colour" },
  levels: [
    { vi: "Chưa rõ nét", en: "Not evident" },
    { vi: "Hài hòa", en: "In harmony" },
    { vi: "Hài hòa, hợp văn hóa, dân tộc", en: "In harmony and true to its culture" },
    {
      vi: "Hài hòa, đậm văn hóa truyền thống, thành nét đặc trưng",
      en: "In harmony, deep in tradition and distinctive",
    },
  ],
  evidence: ["product_sample", "product_photo"],
}

/** What it is good for. */
export const functions: Wording = {
  name: { vi: "Công năng", en: "Usefulness" },
  levels: [
    { vi: "Chưa đủ công năng cơ bản", en: "Lacks basic functions" },
    { vi: "Đủ để bán ở địa phương", en: "Enough to be sold nearby" },
    { vi: "Đủ để bán trong nước", en: "Enough to be sold throughout the country" },
    { vi: "Đủ để xuất khẩu", en: "Enough to be exported" },
  ],
  evidence: ["product_sample"],
}

/** What it is made of. */
export const craftMaterials: Wording = {
  name: { vi: "Chất lượng vật liệu", en: "Quality of materials" },
  levels: [
    {
      vi: "Không rõ nguồn gốc, kém an toàn hoặc vi phạm về tài nguyên",
      en: "Of unknown origin, unsafe or taken unlawfully",
    },
    {
      vi: "Vật liệu xanh, giúp giữ đa dạng sinh học và sinh kế người dân",
      en: "Green materials that help biodiversity and livelihoods",
    },
    {
      vi: "Vật liệu xanh từ vùng nguyên liệu có chứng chỉ bền vững",
      en: "Green materials from a certified sustainable area",
    },
  ],
  evidence: ["origin_record", "area_certificate"],
}
