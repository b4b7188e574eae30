import type { Wording } from "../define-rubric.ts"

/** Where it is sold. */
export const marketArea: Wording = {
  name: { vi: "Nơi bán chính", en: "Main market" },
  levels: [
    { vi: "Trong xã", en: "Within the commune" },
    { vi: "Ngoài xã, chưa đến 5 đại lý", en: "Beyond the commune, fewer than 5 agents" },
    { vi: "Ngoài xã, từ 5 đại lý", en: "Beyond the commune, 5 agents or more" },
    {
      vi: "Ra nước ngoài, hoặc qua siêu thị, sàn thương mại điện tử, có hợp đồng đang thực hiện",
      en: "Abroad, or through supermarkets or online shops, with contracts being carried out",
      proof: { by: "online_sales", covers: "whole" },
    },
  ],
  evidence: ["sales_contract", "online_shop_link"],
}

/** Where living plants and animals are sold. */
export const livingMarketArea: Wording = {
  name: { vi: "Nơi bán chính", en: "Main market" },
  levels: [
    { vi: "Trong xã", en: "Within the commune" },
    { vi: "Ra ngoài xã", en: "Beyond the commune" },
    { vi: "Khắp tỉnh", en: "Throughout the province" },
    { vi: "Ra ngoài tỉnh", en: "Beyond the province" },
    { vi: "Ra nước ngoài, có hợp đồng đang thực hiện", en: "Abroad, with contracts being carried out" },
  ],
  evidence: ["sales_contract"],
}

/** Who looks after distribution. */
export const distribution: Wording = {
  name: { vi: "Tổ chức phân phối", en: "Distribution" },
  levels: [
    { vi: "Chưa ai phụ trách", en: "Nobody in charge" },
    { vi: "Có người phụ trách", en: "Somebody in charge" },
    { vi: "Có bộ phận riêng", en: "A department of its own" },
    { vi: "Có bộ phận riêng, quản lý bằng công nghệ thông tin", en: "A department that manages by software" },
  ],
  evidence: ["staff_assignment"],
}

/** Promotion. */
export const promotion: Wording = {
  name: { vi: "Quảng bá", en: "Promotion" },
  levels: [
    { vi: "Chưa quảng bá", en: "None" },
    { vi: "Tối đa 3 hoạt động", en: "Up to 3 activities" },
    {
      vi: "Hơn 3 hoạt động, có trang mạng, dự hội chợ trong tỉnh",
      en: "More than 3, a website or social media, fairs within the province",
    },
    {
      vi: "Hơn 3 hoạt động, có trang mạng, dự hội chợ ngoài tỉnh",
      en: "More than 3, a website or social media, fairs beyond the province",
    },
    {
      vi: "Hơn 3 hoạt động, trang mạng luôn mới, dự hội chợ ngoài tỉnh và quốc tế",
      en: "More than 3, website or social media kept up to date, fairs beyond the province and abroad",
    },
  ],
  evidence: ["promotion_record", "website_link"],
}

/** The story, and where it is told. */
export const story: Wording = {
  name: { vi: "Câu chuyện sản phẩm", en: "Product story" },
  levels: [
    { vi: "Chưa có", en: "None" },
    { vi: "Có câu chuyện", en: "There is a story" },
    { vi: "Đã viết lại và in trên tờ rơi", en: "Written down and told in a leaflet" },
    { vi: "Tờ rơi và trang mạng, có hình hoặc phim", en: "Leaflet and website, with pictures or film" },
    {
      vi: "Tờ rơi, trang mạng và trang truy xuất điện tử",
      en: "Leaflet, website and the electronic trace",
      proof: { by: "electronic_traceability", covers: "part" },
    },
  ],
  evidence: ["story_document", "website_link", "traceability_code"],
}

/** How the story is told. */
export const storyForm: Wording = {
  name: { vi: "Cách kể chuyện", en: "How the story is told" },
  note: { vi: "Chỉ chấm khi đã có câu chuyện.", en: "Scored only where there is a story." },
  levels: [
    { vi: "Sơ sài", en: "Plain" },
    { vi: "Gọn và đủ ý", en: "Short and to the point" },
    { vi: "Gọn, đủ ý, có giọng kể", en: "Short, to the point and well told" },
  ],
  evidence: ["story_document"],
}

/** What of the place is in the story. */
export const storyOfPlace: Wording = {
  name: { vi: "Bản sắc địa phương trong câu chuyện", en: "The place in the story" },
  note: {
    vi: "Phải nói rõ nguồn gốc, tài nguyên, văn hóa nơi làm ra.",
    en: "It has to tell of origin, resources and culture of its place.",
  },
  levels: [
    { vi: "Giống chuyện của sản phẩm khác", en: "Like the story of another product" },
    { vi: "Chuyện riêng, gắn với nơi làm ra", en: "A story of its own, tied to its origin" },
    {
      vi: "Mang nét truyền thống, văn hóa và giá trị riêng",
      en: "Shows tradition, culture and what makes it special",
    },
    {
      vi: "Mang nét văn hóa và giá trị riêng, lay động và thuyết phục",
      en: "Shows culture and what makes it special, moving and convincing",
    },
  ],
  evidence: ["story_document"],
}
