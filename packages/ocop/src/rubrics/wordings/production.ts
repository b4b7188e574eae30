import type { Wording } from "../define-rubric.ts"

const FROM_THE_COMMUNE: Wording["levels"] = [
  { vi: "Chưa đến một nửa từ trong xã", en: "Less than half from the commune" },
  { vi: "50% đến dưới 75% từ trong xã", en: "50% to below 75% from the commune" },
  { vi: "75% trở lên từ trong xã", en: "75% or more from the commune" },
]

const ALL_FROM_THE_PROVINCE = {
  vi: "Toàn bộ phải từ trong tỉnh.",
  en: "All of it has to come from the province.",
}

/** Criterion 1.1 of what is grown. */
export const grownHere: Wording = {
  name: { vi: "Nơi trồng", en: "Where it is grown" },
  note: ALL_FROM_THE_PROVINCE,
  levels: FROM_THE_COMMUNE,
  evidence: ["origin_record"],
}

/** Criterion 1.1 of livestock and seafood. */
export const raisedOrCaughtHere: Wording = {
  name: { vi: "Nơi nuôi, đánh bắt", en: "Where it is raised or caught" },
  note: {
    vi: "Toàn bộ phải từ trong tỉnh; ngư trường không bị giới hạn.",
    en: "All of it has to come from the province; fishing grounds may lie elsewhere.",
  },
  levels: FROM_THE_COMMUNE,
  evidence: ["origin_record"],
}

/** Criterion 1.1 of honey and other farm food. */
export const raisedOrGrownHere: Wording = {
  name: { vi: "Nơi nuôi, trồng", en: "Where it is raised or grown" },
  note: ALL_FROM_THE_PROVINCE,
  levels: FROM_THE_COMMUNE,
  evidence: ["origin_record"],
}

/** Criterion 1.1 of ornamental animals. */
export const raisedHere: Wording = {
  name: { vi: "Nơi nuôi", en: "Where it is raised" },
  note: ALL_FROM_THE_PROVINCE,
  levels: FROM_THE_COMMUNE,
  evidence: ["origin_record"],
}

/** Criterion 1.1 of what is made from materials. */
export const materials: Wording = {
  name: { vi: "Nguồn nguyên liệu", en: "Source of materials" },
  levels: [
    { vi: "Nguyên liệu trong tỉnh, chưa đến một nửa", en: "Materials of the province, less than half" },
    { vi: "50% đến dưới 75% nguyên liệu trong tỉnh", en: "50% to below 75% of materials from the province" },
    { vi: "75% nguyên liệu trong tỉnh trở lên", en: "75% or more of materials from the province" },
  ],
  evidence: ["origin_record"],
}

/** The same where imported or unknown materials exclude a product. */
export const knownMaterials: Wording = {
  ...materials,
  note: {
    vi: "Bị loại nếu nguyên liệu đều nhập khẩu hoặc không rõ nguồn gốc.",
    en: "Excluded where all materials are imported or of unknown origin.",
  },
}

/** Criterion 1.2: certified growing area. */
export const certifiedArea: Wording = {
  name: { vi: "Vùng nguyên liệu có chứng nhận", en: "Certified growing area" },
  levels: [
    { vi: "Chưa có chứng nhận", en: "Not certified" },
    {
      vi: "Theo tiêu chuẩn Việt Nam, như VietGAP, hữu cơ",
      en: "By a Vietnamese standard, such as VietGAP or organic",
    },
    {
      vi: "Theo tiêu chuẩn quốc tế, như GlobalGAP, hữu cơ",
      en: "By an international standard, such as GlobalGAP or organic",
    },
  ],
  evidence: ["area_certificate"],
}

/** The same for livestock and seafood. */
export const certifiedFarm: Wording = {
  name: { vi: "Vùng nuôi, vùng nguyên liệu có chứng nhận", en: "Certified farm or fishery" },
  levels: [
    { vi: "Chưa có chứng nhận", en: "Not certified" },
    {
      vi: "Theo tiêu chuẩn Việt Nam, như VietGAP, hữu cơ",
      en: "By a Vietnamese standard, such as VietGAP or organic",
    },
    {
      vi: "Theo tiêu chuẩn quốc tế, như ASC, BAP, MSC, GlobalGAP",
      en: "By an international standard, such as ASC, BAP, MSC or GlobalGAP",
    },
  ],
  evidence: ["area_certificate"],
}

/** The same for medicinal plants. */
export const certifiedHerbs: Wording = {
  name: { vi: "Vùng dược liệu có chứng nhận", en: "Certified herb growing area" },
  levels: [
    { vi: "Chưa có chứng nhận", en: "Not certified" },
    {
      vi: "Theo tiêu chuẩn Việt Nam, như VietGAP, hữu cơ",
      en: "By a Vietnamese standard, such as VietGAP or organic",
    },
    {
      vi: "Theo tiêu chuẩn quốc tế, như GACP-WHO, GlobalGAP, hữu cơ",
      en: "By an international standard, such as GACP-WHO, GlobalGAP or organic",
    },
  ],
  evidence: ["area_certificate"],
}

/** Value added to what is sold fresh. */
export const freshHandling: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Làm sạch, chọn lọc, đóng gói bằng tay", en: "Cleaned, sorted and packed by hand" },
    { vi: "Dùng máy để sơ chế, đóng gói", en: "Machines for preparing and packing" },
    { vi: "Công nghệ tiên tiến giữ chất lượng lâu hơn", en: "Advanced technology that keeps quality longer" },
  ],
  evidence: ["process_description", "production_record"],
}

/** Value added to fresh meat and seafood. */
export const freshSlaughter: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Làm sạch, chọn lọc, đóng gói bằng tay", en: "Cleaned, sorted and packed by hand" },
    { vi: "Dùng máy để giết mổ, sơ chế, đóng gói", en: "Machines for slaughter, preparing and packing" },
    {
      vi: "Công nghệ tiên tiến khi giết mổ, bảo quản, giữ chất lượng lâu hơn",
      en: "Advanced slaughter and storage that keep quality longer",
    },
  ],
  evidence: ["process_description", "production_record"],
}

/** Value added to ready-to-eat food. */
export const processing: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Chế biến đơn giản", en: "Simple processing" },
    { vi: "Có chế biến", en: "Processing" },
    {
      vi: "Chế biến sâu, chất lượng cao theo nhu cầu thị trường",
      en: "Deep processing to the quality the market asks for",
    },
  ],
  evidence: ["process_description"],
}

/** Value added to food made from local materials. */
export const localProcessing: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Chế biến đơn giản", en: "Simple processing" },
    { vi: "Có chế biến", en: "Processing" },
    { vi: "Chế biến sâu nguyên liệu trồng tại chỗ", en: "Deep processing of materials grown here" },
  ],
  evidence: ["process_description"],
}

/** The same where sorting alone is a level. */
export const localProcessingFromSorting: Wording = {
  ...localProcessing,
  levels: [{ vi: "Chỉ phân loại, sơ chế", en: "Sorted and prepared only" }, ...localProcessing.levels],
}

/** Value added to drinks. */
export const drinkMaking: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Cách làm thông thường", en: "Ordinary making" },
    { vi: "Kỹ thuật thủ công làm tăng chất lượng", en: "Handcraft that improves quality" },
    { vi: "Công nghệ làm tăng chất lượng", en: "Technology that improves quality" },
  ],
  evidence: ["process_description"],
}

/** Value added to water. */
export const waterRefining: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Có tinh lọc", en: "Refined" },
    { vi: "Tinh lọc bằng công nghệ cao", en: "Refined by high technology" },
    { vi: "Công nghệ cao cả khi tinh lọc và đóng chai", en: "High technology in refining and in bottling" },
  ],
  evidence: ["process_description"],
}

/** Value added to crafts. */
export const craftSkill: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Phân loại, chế tác đơn giản", en: "Sorting and simple making" },
    { vi: "Chế tác bằng tay nghề truyền thống", en: "Made with traditional skill" },
    {
      vi: "Tay nghề truyền thống cùng công nghệ phù hợp, tinh xảo hơn",
      en: "Traditional skill with suitable technology, finer and better",
    },
  ],
  evidence: ["process_description"],
}

/** Value added to flowers. */
export const flowerHandling: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Làm sạch, chọn lọc, đóng gói bằng tay", en: "Cleaned, sorted and packed by hand" },
    { vi: "Dùng máy để đóng gói, bảo quản", en: "Machines for packing and storage" },
    { vi: "Công nghệ cao giữ hoa đẹp lâu hơn", en: "High technology that keeps flowers longer" },
  ],
  evidence: ["process_description"],
}

/** Value added to ornamental plants. */
export const plantShaping: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Trồng và chăm thường", en: "Grown with ordinary care" },
    { vi: "Trồng, chăm và cắt tỉa", en: "Grown with care and pruned" },
    { vi: "Cắt tỉa và tạo dáng bằng tay nghề cao", en: "Pruned and shaped with great skill" },
  ],
  evidence: ["process_description", "product_photo"],
}

/** Value added to ornamental animals. */
export const animalSelection: Wording = {
  name: { vi: "Giá trị làm thêm", en: "Value added" },
  levels: [
    { vi: "Nuôi và chăm thường", en: "Raised with ordinary care" },
    { vi: "Nuôi, chăm và chọn lọc", en: "Raised with care and selected" },
    { vi: "Chọn lọc bằng kỹ thuật, tay nghề cao", en: "Selected with great skill" },
  ],
  evidence: ["process_description", "product_photo"],
}

/** Capacity for the market. */
export const capacity: Wording = {
  name: { vi: "Sức sản xuất cho thị trường", en: "Capacity for the market" },
  note: {
    vi: "So với mức trung bình của người làm cùng loại ở địa phương.",
    en: "Compared with the average of such producers nearby.",
  },
  levels: [
    { vi: "Quy mô nhỏ", en: "Small scale" },
    { vi: "Quy mô vừa", en: "Medium scale" },
    { vi: "Quy mô lớn", en: "Large scale" },
  ],
  evidence: ["production_record"],
}

/** Contracts along the chain. */
export const chainContracts: Wording = {
  name: { vi: "Liên kết theo chuỗi", en: "Contracts along the chain" },
  levels: [
    { vi: "Không có liên kết rõ ràng", en: "No clear contracts" },
    { vi: "Hợp đồng cho 50% đến dưới 75% lượng bán", en: "Contracts for 50% to below 75% of what is sold" },
    { vi: "Hợp đồng cho hơn 75% lượng bán", en: "Contracts for more than 75% of what is sold" },
    {
      vi: "Hợp đồng cho hơn 75%, chạy ổn định ít nhất 12 tháng",
      en: "Contracts for more than 75%, steady for at least 12 months",
    },
  ],
  evidence: ["supply_contract"],
}

/** Protection of the environment. */
export const environment: Wording = {
  name: { vi: "Bảo vệ môi trường", en: "Care for the environment" },
  levels: [
    { vi: "Đủ hồ sơ môi trường theo luật", en: "Environmental papers as the law asks" },
    { vi: "Đủ hồ sơ và công trình xử lý chất thải", en: "Papers, and waste collected and treated" },
    {
      vi: "Đủ hồ sơ, xử lý chất thải và bao gói thân thiện môi trường",
      en: "Papers, waste treated, and environment-friendly packaging",
    },
  ],
  evidence: ["environment_file", "waste_record"],
}

/** Sustainable technology. */
export const sustainableTechnology: Wording = {
  name: { vi: "Công nghệ bền vững", en: "Sustainable technology" },
  levels: [
    { vi: "Chưa áp dụng", en: "Not used" },
    {
      vi: "Có, như tiết kiệm nhiên liệu, tái chế phụ phẩm",
      en: "Used, such as saving fuel or recycling by-products",
    },
  ],
  evidence: ["process_description"],
}
