import type { BilingualName } from "../vocabulary.ts"

/** The kinds of evidence a self-assessment may rest on; kinds and names are ours. */
export const EVIDENCE_KINDS = {
  product_sample: { vi: "Sản phẩm mẫu", en: "Product sample" },
  product_photo: { vi: "Ảnh sản phẩm, bao bì", en: "Photo of product and packaging" },
  label_sample: { vi: "Mẫu nhãn", en: "Label" },
  origin_record: {
    vi: "Sổ ghi nơi trồng, nuôi hoặc mua nguyên liệu",
    en: "Records of where it was grown or bought",
  },
  area_certificate: { vi: "Giấy chứng nhận vùng trồng, vùng nuôi", en: "Certificate of the growing area" },
  production_record: { vi: "Sổ ghi sản lượng, máy móc, quy mô", en: "Records of output, machines and scale" },
  process_description: { vi: "Bản mô tả quy trình", en: "Description of the process" },
  supply_contract: { vi: "Hợp đồng liên kết sản xuất, tiêu thụ", en: "Contracts with growers or buyers" },
  environment_file: { vi: "Hồ sơ môi trường", en: "Environmental file" },
  waste_record: { vi: "Hồ sơ thu gom, xử lý chất thải", en: "Records of waste collection and treatment" },
  business_registration: {
    vi: "Giấy đăng ký kinh doanh, hợp tác xã",
    en: "Business or cooperative registration",
  },
  representative_paper: { vi: "Giấy tờ của người đại diện", en: "Papers of the legal representative" },
  labour_list: { vi: "Danh sách lao động và nơi cư trú", en: "List of workers and where they live" },
  financial_report: { vi: "Báo cáo tài chính các năm gần nhất", en: "Financial reports of the last years" },
  trademark_paper: { vi: "Đơn hoặc giấy chứng nhận nhãn hiệu", en: "Trademark application or certificate" },
  intellectual_property: {
    vi: "Bằng kiểu dáng, sáng chế, giải pháp hoặc giấy quyền tác giả",
    en: "Design, patent, utility solution or copyright",
  },
  traceability_code: { vi: "Mã truy xuất nguồn gốc điện tử", en: "Electronic traceability code" },
  sales_contract: { vi: "Hợp đồng bán hàng, đại lý", en: "Sales and agency contracts" },
  online_shop_link: { vi: "Đường dẫn gian hàng trên mạng", en: "Link to the online shop" },
  staff_assignment: {
    vi: "Quyết định phân công, sơ đồ tổ chức",
    en: "Assignment of duties, organisation chart",
  },
  promotion_record: { vi: "Ảnh, giấy tờ hội chợ, quảng bá", en: "Photos and papers of fairs and promotion" },
  website_link: { vi: "Đường dẫn trang mạng, mạng xã hội", en: "Link to website or social media" },
  story_document: { vi: "Bài viết, tờ rơi, phim về câu chuyện", en: "Story as text, leaflet or film" },
  test_report: { vi: "Phiếu kiểm nghiệm", en: "Laboratory report" },
  standard_declaration: { vi: "Bản công bố và tiêu chuẩn áp dụng", en: "Declaration and standards applied" },
  food_safety_certificate: {
    vi: "Giấy đủ điều kiện an toàn thực phẩm",
    en: "Food safety certificate of the premises",
  },
  quality_certificate: { vi: "Chứng nhận quản lý chất lượng", en: "Quality management certificate" },
  control_plan: { vi: "Kế hoạch kiểm soát chất lượng", en: "Quality control plan" },
  user_guide: { vi: "Hướng dẫn sử dụng", en: "Directions for use" },
  export_paper: {
    vi: "Hợp đồng, chứng từ hoặc chứng nhận để xuất khẩu",
    en: "Export contracts, papers or certificates",
  },
  research_document: {
    vi: "Tài liệu nghiên cứu, phản hồi người dùng",
    en: "Research papers, reports from users",
  },
  service_plan: { vi: "Quy chế, kế hoạch của điểm du lịch", en: "Rules and plans of the tourism service" },
  site_photo: { vi: "Ảnh địa điểm, tiện nghi", en: "Photos of site and facilities" },
  safety_paper: {
    vi: "Giấy tờ an ninh, phòng cháy, an toàn",
    en: "Papers on security, fire protection and safety",
  },
  tourism_recognition: {
    vi: "Quyết định công nhận về du lịch, nông thôn mới",
    en: "Recognition in tourism or rural development",
  },
  partner_agreement: {
    vi: "Thỏa thuận với đại lý, điểm du lịch khác",
    en: "Agreements with agents and other sites",
  },
  visitor_review: { vi: "Phiếu khách, đánh giá trên mạng", en: "Visitors’ forms and online reviews" },
  training_record: { vi: "Chứng chỉ, danh sách đã đào tạo", en: "Training certificates and lists" },
} as const satisfies Record<string, BilingualName>

export type EvidenceKind = keyof typeof EVIDENCE_KINDS
