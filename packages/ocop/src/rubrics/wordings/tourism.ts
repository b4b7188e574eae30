import type { Wording } from "../define-rubric.ts"

/** Who coordinates the service. */
export const coordination: Wording = {
  name: { vi: "Bộ phận điều phối", en: "Coordination" },
  levels: [
    { vi: "Có bộ phận điều phối, điều hành", en: "Somebody coordinates and runs it" },
    { vi: "Có bộ phận, có kế hoạch và đang thực hiện", en: "Coordinated by a plan that is carried out" },
  ],
  evidence: ["service_plan", "staff_assignment"],
}

/** The rules of the service. */
export const serviceRules: Wording = {
  name: { vi: "Quy chế quản lý", en: "Rules of management" },
  levels: [
    { vi: "Có quy chế", en: "Rules exist" },
    { vi: "Quy chế phân việc rõ ràng", en: "Rules with clear duties" },
    {
      vi: "Phân việc rõ; người dân cùng quản lý, cùng hưởng lợi",
      en: "Clear duties; local people manage and benefit too",
    },
  ],
  evidence: ["service_plan"],
}

/** Environment of the site. */
export const siteEnvironment: Wording = {
  name: { vi: "Môi trường điểm du lịch", en: "Environment of the site" },
  levels: [
    {
      vi: "Có cách làm cụ thể, như gom rác, nước thải",
      en: "Concrete measures, such as for waste and sewage",
    },
    { vi: "Cách làm cụ thể và hạ tầng kỹ thuật chung", en: "Concrete measures and shared installations" },
    {
      vi: "Hạ tầng chung và mô hình cộng đồng tự quản",
      en: "Shared installations, looked after by the community",
    },
    {
      vi: "Cộng đồng tự quản, và có chuẩn môi trường nông thôn mới hoặc đánh giá tác động",
      en: "Looked after by the community, with the rural environment standard or an impact assessment",
    },
  ],
  evidence: ["environment_file", "site_photo"],
}

/** Energy. */
export const energy: Wording = {
  name: { vi: "Tiết kiệm năng lượng", en: "Saving energy" },
  levels: [
    { vi: "Có việc làm cụ thể", en: "Concrete measures" },
    {
      vi: "Tiết kiệm, tái sử dụng và công nghệ thân thiện môi trường",
      en: "Saving, reuse and environment-friendly technology",
    },
  ],
  evidence: ["process_description"],
}

/** The idea of the service. */
export const serviceIdea: Wording = {
  name: { vi: "Ý tưởng sản phẩm du lịch", en: "Idea of the service" },
  levels: [
    { vi: "Học nơi khác, dựa vào thế mạnh địa phương", en: "After another place, on local strengths" },
    { vi: "Ý tưởng của mình, không trùng nơi khác", en: "An idea of its own, unlike others" },
    { vi: "Độc đáo, gắn văn hóa truyền thống địa phương", en: "Unique and tied to local tradition" },
  ],
  evidence: ["service_plan", "story_document"],
}

/** Visitors aimed at. */
export const targetVisitors: Wording = {
  name: { vi: "Thị trường khách mục tiêu", en: "Visitors aimed at" },
  levels: [
    { vi: "Có kế hoạch phát triển", en: "A plan to win them" },
    { vi: "Có kế hoạch và dịch vụ phù hợp", en: "A plan, and services to suit them" },
  ],
  evidence: ["service_plan"],
}

/** Heritage and nature. */
export const heritage: Wording = {
  name: { vi: "Giữ gìn di sản, thiên nhiên", en: "Care for heritage and nature" },
  levels: [
    { vi: "Có hoạt động bảo vệ, bảo tồn", en: "Activities that protect them" },
    {
      vi: "Có hoạt động theo kế hoạch chung của cộng đồng",
      en: "Activities by a common plan of the community",
    },
    {
      vi: "Có kế hoạch chung và cả cộng đồng cùng làm",
      en: "A common plan that the whole community carries out",
    },
  ],
  evidence: ["service_plan", "site_photo"],
}

/** Agents. */
export const agents: Wording = {
  name: { vi: "Đại lý quảng bá", en: "Agents who promote it" },
  levels: [
    { vi: "Có đại lý", en: "One or more" },
    { vi: "Từ 3 đại lý trong và ngoài tỉnh", en: "3 or more, within and beyond the province" },
    { vi: "Từ 5 đại lý trong và ngoài tỉnh", en: "5 or more, within and beyond the province" },
  ],
  evidence: ["partner_agreement"],
}

/** Partner sites. */
export const partnerSites: Wording = {
  name: { vi: "Liên kết điểm du lịch khác", en: "Partner sites" },
  levels: [
    { vi: "Trong tỉnh", en: "Within the province" },
    { vi: "Trong và ngoài tỉnh", en: "Within and beyond the province" },
    { vi: "Trong, ngoài tỉnh và quốc tế", en: "Within and beyond the province, and abroad" },
  ],
  evidence: ["partner_agreement"],
}

/** Who sells the service. */
export const serviceSales: Wording = {
  name: { vi: "Tổ chức quảng bá, bán hàng", en: "Promotion and sales" },
  levels: [
    { vi: "Có người phụ trách", en: "Somebody in charge" },
    { vi: "Có bộ phận riêng, dùng công nghệ thông tin", en: "A department that works with software" },
  ],
  evidence: ["staff_assignment"],
}

/** Promotion of the service. */
export const servicePromotion: Wording = {
  name: { vi: "Quảng bá", en: "Promotion" },
  levels: [
    { vi: "Nhiều hoạt động, có trang mạng riêng", en: "Many activities and a website" },
    {
      vi: "Nhiều hoạt động, trang mạng riêng và kênh đặt trên mạng",
      en: "Many activities, a website and online booking",
      proof: { by: "online_sales", covers: "part" },
    },
    {
      vi: "Đặt qua các kênh uy tín trong nước và quốc tế",
      en: "Booking on well-known Vietnamese and foreign sites",
    },
    {
      vi: "Đặt qua các kênh uy tín, trang mạng tiếng nước ngoài, quảng bá quốc tế",
      en: "Booking on well-known sites, website in a foreign language, promotion abroad",
    },
  ],
  evidence: ["promotion_record", "website_link", "online_shop_link"],
}

/** What makes it recognisable. */
export const identity: Wording = {
  name: { vi: "Bộ nhận diện", en: "Promotional material" },
  levels: [
    { vi: "Có tờ rơi", en: "A leaflet" },
    { vi: "Có phim ngắn, áp phích, bài trên ấn phẩm", en: "Short film, posters, articles in print" },
    {
      vi: "Phim ngắn, áp phích, bài viết bằng tiếng Việt và một tiếng nước ngoài",
      en: "Short film, posters and articles in Vietnamese and a foreign language",
    },
  ],
  evidence: ["promotion_record"],
}

/** Story of the service. */
export const serviceStory: Wording = {
  name: { vi: "Cẩm nang, câu chuyện", en: "Guidebook or story" },
  levels: [
    { vi: "Có cẩm nang hoặc câu chuyện", en: "There is one" },
    { vi: "Riêng, đặc sắc, có bản sắc địa phương", en: "Its own, special and full of the place" },
    {
      vi: "Riêng, đặc sắc, có cả tiếng nước ngoài phù hợp",
      en: "Its own, special, and in a suitable foreign language too",
    },
  ],
  evidence: ["story_document"],
}

/** Where the story is shown. */
export const storyShown: Wording = {
  name: { vi: "Nơi trình bày câu chuyện", en: "Where the story is shown" },
  levels: [
    { vi: "Tại điểm du lịch", en: "At the site" },
    { vi: "Cả ở các điểm trong và ngoài tỉnh", en: "At sites within and beyond the province too" },
  ],
  evidence: ["story_document", "site_photo"],
}

/** New-style rural area. */
export const ruralStandard: Wording = {
  name: { vi: "Địa bàn đạt chuẩn nông thôn mới", en: "Place recognised as new-style rural area" },
  levels: [
    { vi: "Chưa đạt, hoặc không ở nông thôn", en: "Not recognised, or not rural" },
    { vi: "Xã hoặc thôn, bản, ấp đã đạt", en: "Commune or village recognised" },
  ],
  evidence: ["tourism_recognition"],
}

/** Location. */
export const location: Wording = {
  name: { vi: "Vị trí", en: "Location" },
  levels: [
    { vi: "Dễ đến", en: "Easy to reach" },
    { vi: "Dễ đến, gần nơi có lợi thế du lịch", en: "Easy to reach, near places worth visiting" },
    {
      vi: "Dễ đến, gần và nối với nơi có lợi thế du lịch",
      en: "Easy to reach, near and connected with places worth visiting",
    },
  ],
  evidence: ["site_photo"],
}

/** Buildings and landscape. */
export const landscape: Wording = {
  name: { vi: "Kiến trúc, cảnh quan", en: "Buildings and landscape" },
  levels: [
    { vi: "Cảnh quan sạch đẹp", en: "Clean and pleasant" },
    {
      vi: "Sạch đẹp, kiến trúc đặc trưng vùng, dân tộc",
      en: "Clean and pleasant, buildings typical of region and people",
    },
    {
      vi: "Sạch đẹp, kiến trúc đặc trưng, xã, thôn được công nhận sáng, xanh, sạch",
      en: "Clean, typical buildings, and the village is recognised as bright, green and clean",
    },
  ],
  evidence: ["site_photo", "tourism_recognition"],
}

/** Conditions for doing business; one of two cases, by who offers the service. */
export const businessConditions: Wording = {
  name: { vi: "Điều kiện kinh doanh", en: "Conditions for business" },
  note: {
    vi: "Dịch vụ của cộng đồng: xét mọi cơ sở; điểm du lịch: xét chính điểm ấy.",
    en: "Of a community: every provider is looked at; of a site: the site itself.",
  },
  levels: [
    { vi: "Đủ đăng ký và điều kiện kinh doanh", en: "Registered and allowed to do business" },
    {
      vi: "Đủ điều kiện và có cơ sở đạt chuẩn phục vụ khách; với điểm du lịch: hoặc điểm đã được công nhận",
      en: "Registered, and a provider meets the tourism standard; of a site: or the site is recognised",
    },
  ],
  evidence: ["business_registration", "tourism_recognition"],
}

/** Safety and order. */
export const safety: Wording = {
  name: { vi: "An ninh, an toàn", en: "Security and safety" },
  levels: [
    {
      vi: "Đủ điều kiện an ninh, phòng cháy, môi trường, an toàn thực phẩm",
      en: "Security, fire protection, environment and food safety as required",
    },
    {
      vi: "Đủ điều kiện và tập huấn đều đặn cho nhân viên",
      en: "All as required, and staff trained regularly",
    },
  ],
  evidence: ["safety_paper", "training_record"],
}

/** A place that shows and sells local goods. */
export const localShop: Wording = {
  name: { vi: "Điểm trưng bày, bán hàng", en: "Place to show and sell goods" },
  levels: [
    { vi: "Bán sản phẩm truyền thống địa phương", en: "Traditional local goods" },
    {
      vi: "Hàng truyền thống, hàng OCOP và tài liệu giới thiệu",
      en: "Traditional and OCOP goods, and information",
    },
    {
      vi: "Hàng truyền thống, hàng OCOP, tài liệu, với bãi đỗ, vệ sinh, khu giới thiệu gọn gàng",
      en: "Traditional and OCOP goods, with well-arranged parking, toilets and information",
    },
  ],
  evidence: ["site_photo"],
}

/** Experiences. */
export const experiences: Wording = {
  name: { vi: "Hoạt động trải nghiệm", en: "Experiences" },
  levels: [
    { vi: "Có hoạt động", en: "Some" },
    { vi: "Có mô hình trải nghiệm", en: "A worked-out programme" },
  ],
  evidence: ["service_plan", "site_photo"],
}

/** People who run it. */
export const staff: Wording = {
  name: { vi: "Quản lý, nhân viên đã đào tạo", en: "Trained managers and staff" },
  levels: [
    { vi: "Chưa đến 50%", en: "Less than 50%" },
    { vi: "50% đến 75%", en: "50% to 75%" },
    {
      vi: "Hơn 75%, có người đón khách giỏi một ngoại ngữ",
      en: "More than 75%, and a host fluent in a foreign language",
    },
  ],
  evidence: ["training_record", "labour_list"],
}

/** Quality of what is offered. */
export const serviceQuality: Wording = {
  name: { vi: "Chất lượng sản phẩm du lịch", en: "Quality of what is offered" },
  levels: [
    { vi: "Phong phú, hấp dẫn", en: "Varied and attractive" },
    { vi: "Phong phú, hấp dẫn, an toàn và tốt", en: "Varied, attractive, safe and of high quality" },
    {
      vi: "Chất lượng cao, được khách chấm cao qua phiếu và trang uy tín",
      en: "Of high quality, rated highly by visitors on forms and known sites",
    },
    {
      vi: "Chất lượng cao, khách chấm cao, mang nét đặc sắc vùng miền",
      en: "Of high quality, rated highly, and special to its region",
    },
  ],
  evidence: ["visitor_review", "service_plan"],
}

/** How visitors are served. */
export const hospitality: Wording = {
  name: { vi: "Thái độ phục vụ", en: "Hospitality" },
  levels: [
    { vi: "Thân thiện, nhanh, chu đáo", en: "Friendly, quick and attentive" },
    { vi: "Thân thiện, chu đáo, được khách khen", en: "Friendly and attentive, and visitors praise it" },
    {
      vi: "Khách đánh giá cao qua phiếu và trang uy tín",
      en: "Rated highly by visitors on forms and known sites",
    },
  ],
  evidence: ["visitor_review"],
}

/** Comfort; one of two cases, by who offers the service. */
export const comfort: Wording = {
  name: { vi: "Tiện nghi", en: "Comfort" },
  note: {
    vi: "Dịch vụ của cộng đồng: xét cả đường nội bộ và tiêu chí của xã, thôn; của tổ chức, cá nhân: xét đánh giá của khách.",
    en: "Of a community: paths and standards of the village count; of others: what visitors say.",
  },
  levels: [
    { vi: "Đủ điện, nước sạch, vệ sinh, mạng", en: "Electricity, clean water, toilets and internet" },
    {
      vi: "Đủ tiện nghi; xã, thôn đạt chuẩn nông thôn mới, hoặc khách đánh giá cao",
      en: "All of these, and the village meets the rural standard, or visitors rate it highly",
    },
  ],
  evidence: ["site_photo", "visitor_review", "tourism_recognition"],
}

/** Festivals and shows. */
export const attractions: Wording = {
  name: { vi: "Lễ hội, biểu diễn", en: "Festivals and shows" },
  levels: [
    { vi: "Có tổ chức", en: "Some" },
    { vi: "Của cộng đồng, ít nhất 2 lần một năm", en: "By the community, at least twice a year" },
    {
      vi: "Của cộng đồng, ít nhất 2 lần một năm, đậm văn hóa dân tộc, vùng miền",
      en: "By the community, at least twice a year, full of the culture of people and region",
    },
  ],
  evidence: ["service_plan", "site_photo"],
}

/** Food and souvenirs. */
export const foodAndSouvenirs: Wording = {
  name: { vi: "Món ăn, quà lưu niệm", en: "Food and souvenirs" },
  levels: [
    {
      vi: "Rõ nguồn gốc, đúng chuẩn, là đặc sản địa phương",
      en: "Of known origin and quality, local specialities",
    },
    {
      vi: "Đặc sản rõ nguồn gốc, an toàn thực phẩm, có bán hàng OCOP",
      en: "Local specialities of known origin, safe food, and OCOP goods on sale",
    },
  ],
  evidence: ["origin_record", "food_safety_certificate"],
}
