import type { CertificateState, HeldCertificate, RevocationGround } from "@cho-ocop/contracts"

const STATES: Record<CertificateState, { name: string; text: string }> = {
  none: { name: "Chưa có thông tin", text: "Chưa biết sản phẩm này được công nhận hay chưa." },
  proposed: {
    name: "Mới được đề nghị",
    text: "Sản phẩm mới được chấm điểm hoặc đề nghị. Đây chưa phải là chứng nhận.",
  },
  potential_five: {
    name: "Tiềm năng 5 sao",
    text: "Tỉnh đã chấm từ 90 điểm và gửi hồ sơ lên trung ương. Đây chưa phải là chứng nhận 5 sao.",
  },
  upcoming: { name: "Chưa có hiệu lực", text: "Chứng nhận có hiệu lực từ ngày cấp ghi dưới đây." },
  recognised: { name: "Còn hiệu lực", text: "Hôm nay chứng nhận này còn hiệu lực." },
  renewal_under_way: {
    name: "Còn hiệu lực, đang đánh giá lại",
    text: "Hôm nay chứng nhận này còn hiệu lực. Hồ sơ đánh giá lại đã nộp cho cơ quan nhà nước.",
  },
  carried: {
    name: "Được kéo dài",
    text: "Thời hạn ghi trên chứng nhận đã hết. Hồ sơ đánh giá lại đang được xét nên chứng nhận được dùng tiếp, nhiều nhất 180 ngày.",
  },
  not_confirmed: {
    name: "Chưa xác nhận thời hạn",
    text: "Sản phẩm đã được công nhận, nhưng nguồn không nêu đủ ngày tháng để biết hôm nay còn hiệu lực hay không. Vì vậy không gắn dấu chứng nhận.",
  },
  expired: {
    name: "Hết hiệu lực",
    text: "Chứng nhận này đã hết hạn. Sản phẩm không còn được gắn sao theo chứng nhận này.",
  },
  revoked: {
    name: "Đã bị thu hồi",
    text: "Cơ quan nhà nước đã thu hồi chứng nhận này. Sản phẩm không còn được gắn sao theo chứng nhận này.",
  },
  superseded: {
    name: "Đã có chứng nhận mới hơn",
    text: "Sản phẩm đã được cấp chứng nhận khác sau chứng nhận này. Chứng nhận này không còn dùng.",
  },
}

const GROUNDS: Record<RevocationGround, string> = {
  false_file: "hồ sơ không trung thực",
  criteria_no_longer_met: "không còn đạt tiêu chí của hạng sao",
  breach_of_law:
    "vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng",
  misuse_of_mark: "dùng sai dấu chứng nhận",
  production_stopped: "đã ngừng sản xuất",
  other_official_conclusion: "có kết luận khác của cơ quan có thẩm quyền",
}

/** What is said about certificates. Vietnamese is the source; `certificate.en.ts` has the same shape. */
export const certificateVi = {
  title: (product: string) => `Chứng nhận OCOP của ${product}`,
  titleOfYear: (product: string, year: number) => `Chứng nhận OCOP năm ${year} của ${product}`,
  crumb: "Chứng nhận",
  description: (product: string, vendor: string) =>
    `Kiểm tra chứng nhận OCOP của ${product}, ${vendor}: hạng sao, thời hạn, số quyết định, nguồn và ai đã đối chiếu.`,
  open: "Xem và kiểm tra chứng nhận này",
  product: "Sản phẩm",
  vendor: "Người làm ra",
  states: STATES,
  statesTitle: "Tình trạng hôm nay",
  sinceTitle: "Từ ngày nào, đến ngày nào",
  saysTitle: "Chứng nhận ghi gì",
  star: "Hạng sao",
  stars: (star: number) => `${star} sao`,
  score: "Điểm",
  points: (score: number) => `${score.toLocaleString("vi-VN")} trên 100 điểm`,
  scoreUnknown: "Nguồn không công bố",
  productCode: "Mã sản phẩm",
  issuedOn: "Ngày cấp",
  onlyYear: (year: number) => `Nguồn chỉ nêu năm ${year}, không nêu ngày`,
  unknown: "Nguồn không nêu",
  endsOn: "Có hiệu lực đến hết ngày",
  endComputed: "36 tháng kể từ ngày cấp, theo Quyết định 26/2026/QĐ-TTg",
  endNamed: "theo ngày ghi trên chứng nhận",
  endBetween: (from: string, until: string) =>
    `Một ngày từ ${from} đến ${until}, vì nguồn chỉ nêu năm cấp (36 tháng kể từ ngày cấp)`,
  endUnknown: "Không tính được, vì nguồn không nêu ngày cấp",
  renewalFiled: "Nộp hồ sơ đánh giá lại",
  renewalClosed: "Kết thúc xét, không cấp chứng nhận mới",
  carriedUntil: "Được dùng tiếp muộn nhất đến hết ngày",
  revokedOn: "Ngày thu hồi",
  revokedBy: "Nơi thu hồi",
  revocationGround: "Lý do thu hồi",
  revocationDecision: "Quyết định thu hồi",
  grounds: GROUNDS,
  checkedTitle: "Ai đã kiểm tra điều gì",
  fromCatalogue: (date: string) =>
    `Thông tin này được lấy từ nguồn đã công bố nêu dưới đây, và đưa vào chợ ngày ${date}.`,
  enteredBy: {
    officer: (date: string) =>
      `Một cán bộ chương trình nhập thông tin này từ quyết định công nhận, vào ngày ${date}.`,
    operator: (date: string) =>
      `Ban quản lý chợ nhập thông tin này từ quyết định công nhận, vào ngày ${date}.`,
    unknown: (date: string) =>
      `Cán bộ chương trình hoặc ban quản lý chợ nhập thông tin này từ quyết định công nhận, vào ngày ${date}.`,
  },
  verifiedBy: {
    officer: (date: string) =>
      `Một người khác, là cán bộ chương trình, đã đối chiếu với nguồn và xác nhận ngày ${date}.`,
    operator: (date: string) =>
      `Một người khác, thuộc ban quản lý chợ, đã đối chiếu với nguồn và xác nhận ngày ${date}.`,
    unknown: (date: string) =>
      `Một người khác, là cán bộ chương trình hoặc thuộc ban quản lý chợ, đã đối chiếu với nguồn và xác nhận ngày ${date}.`,
  },
  notVerified: "Cán bộ chương trình và ban quản lý chợ chưa đối chiếu lại với cơ quan đã cấp.",
  scanHeld: "Chợ giữ bản chụp của giấy chứng nhận; bản chụp không được công khai.",
  noScan: "Chợ chưa có bản chụp của giấy chứng nhận.",
  notChecked: "Chợ không tự chấm sao và không cấp chứng nhận.",
  meaningTitle: "Các sao có nghĩa gì",
  sourceTitle: "Nguồn",
  noSource: "Không có địa chỉ công khai; đã đối chiếu với bản chụp.",
  historyTitle: "Các lần được công nhận",
  historyLead: "Mọi chứng nhận mà chúng tôi biết của sản phẩm này, cũ trước mới sau.",
  held: ({ star, year, issued_on }: HeldCertificate) =>
    `${star === null ? "Không rõ hạng sao" : `${star} sao`}, ${issued_on?.slice(0, 4) ?? year ?? "không rõ năm"}`,
  thisOne: "chứng nhận này",
  dataTitle: "Cho máy đọc",
  data: "Tải dữ liệu (JSON)",
  badge: {
    none: "Chưa có chứng nhận",
    proposed: "Mới được đề nghị",
    potential_five: "Tiềm năng 5 sao",
    upcoming: "Chưa có hiệu lực",
    recognised: "Chứng nhận còn hiệu lực",
    renewal_under_way: "Chứng nhận còn hiệu lực",
    carried: "Chứng nhận được kéo dài",
    not_confirmed: "Chưa xác nhận thời hạn",
    expired: "Chứng nhận hết hiệu lực",
    revoked: "Chứng nhận đã bị thu hồi",
    superseded: "Đã có chứng nhận mới hơn",
    checkedAt: "Chợ OCOP",
  } satisfies Record<CertificateState | "checkedAt", string>,
  badgeAlt: (product: string) => `Chứng nhận OCOP của ${product}, kiểm tra tại Chợ OCOP`,
  workspace: {
    title: "Chứng nhận OCOP",
    hint: "Thời hạn, ngày nộp hồ sơ đánh giá lại, huy hiệu cho trang web của bạn",
    lead: "Cán bộ chương trình hoặc ban quản lý chợ nhập và xác minh chứng nhận. Nếu có chỗ chưa đúng, hãy báo ban quản lý chợ.",
    empty: "Chưa có chứng nhận nào",
    emptyText:
      "Khi cán bộ chương trình hoặc ban quản lý chợ đã xác minh chứng nhận của sản phẩm, bạn sẽ thấy ở đây.",
    unverified: "Đang chờ xác minh",
    refused: "Không được chấp nhận",
    window: "Nộp hồ sơ đánh giá lại",
    windowDays: (from: string, until: string) => `từ ${from} đến ${until}`,
    openNow: "Đang trong thời gian nộp hồ sơ đánh giá lại.",
    late: "Đã quá ngày nên nộp hồ sơ đánh giá lại. Hãy nộp trước khi chứng nhận hết hạn.",
    carried: "Nếu đang xét lại, được dùng tiếp đến",
    see: "Xem trang kiểm tra",
    badgeTitle: "Huy hiệu cho trang web của bạn",
    badgeHint:
      "Chép đoạn mã này vào trang của bạn. Huy hiệu tự chuyển sang màu xám khi chứng nhận không còn hiệu lực.",
    code: (product: string) => `Đoạn mã của ${product}`,
  },
}

export type CertificateTexts = typeof certificateVi
