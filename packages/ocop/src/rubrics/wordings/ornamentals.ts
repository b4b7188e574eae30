import type { Wording } from "../define-rubric.ts"

/** Colour of flowers. */
export const flowerColour: Wording = {
  name: { vi: "Màu sắc", en: "Colour" },
  levels: [
    { vi: "Chấp nhận được", en: "Acceptable" },
    { vi: "Đúng loại", en: "True to its kind" },
    { vi: "Đẹp, bắt mắt", en: "Beautiful" },
    { vi: "Rất đẹp, ấn tượng", en: "Very beautiful and striking" },
  ],
  evidence: ["product_sample", "product_photo"],
}

/** Colour of plants and animals. */
export const livingColour: Wording = {
  name: { vi: "Màu sắc", en: "Colour" },
  levels: [
    { vi: "Đúng loại", en: "True to its kind" },
    { vi: "Đẹp, bắt mắt", en: "Beautiful" },
    { vi: "Rất đẹp, ấn tượng", en: "Very beautiful and striking" },
  ],
  evidence: ["product_sample", "product_photo"],
}

/** Form of plants and animals. */
export const livingForm: Wording = {
  name: { vi: "Hình dáng", en: "Form" },
  levels: [
    { vi: "Trung bình", en: "Ordinary" },
    { vi: "Đẹp, ấn tượng", en: "Beautiful and striking" },
    { vi: "Rất đẹp và ấn tượng", en: "Very beautiful and striking" },
  ],
  evidence: ["product_sample", "product_photo"],
}

/** Pots, wrapping and what comes with them. */
export const presentation: Wording = {
  name: { vi: "Bao gói, chậu, phụ kiện", en: "Wrapping, pot and accessories" },
  levels: [
    { vi: "Đơn giản, phổ biến", en: "Simple and common" },
    { vi: "Đẹp, hợp sản phẩm", en: "Attractive and fitting" },
    { vi: "Ấn tượng, vật liệu thân thiện môi trường", en: "Striking, of environment-friendly material" },
  ],
  evidence: ["product_photo"],
}

/** The art of shaping a plant. */
export const plantArt: Wording = {
  name: { vi: "Tạo hình, mỹ thuật", en: "Art of shaping" },
  levels: [
    { vi: "Trung bình", en: "Ordinary" },
    { vi: "Khéo, đẹp mắt", en: "Skilful and pleasing" },
    { vi: "Khéo, có giá trị mỹ thuật, kỹ thuật", en: "Skilful, of artistic and technical value" },
    { vi: "Tinh xảo, gửi gắm được ý nghĩa", en: "Exquisite, and it carries a meaning" },
  ],
  evidence: ["product_sample", "product_photo"],
}
