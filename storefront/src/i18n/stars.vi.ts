/** The page about the stars. Rules: Decision 26/2026/QĐ-TTg of 22 May 2026. `stars.en.ts` has the same shape. */
export const starsVi = {
  title: "Sao OCOP: đọc sao cho đúng",
  lead: "OCOP chấm sản phẩm theo thang 100 điểm. Chỉ hạng 3, 4 và 5 sao mới được cấp giấy chứng nhận; hạng 1 và 2 sao thì không.",
  ratingTitle: "Ba hạng được chứng nhận",
  points: { 3: "Từ 50 đến dưới 70 điểm", 4: "Từ 70 đến dưới 90 điểm", 5: "Từ 90 đến 100 điểm" },
  by: {
    3: "Ủy ban nhân dân cấp tỉnh công nhận",
    4: "Ủy ban nhân dân cấp tỉnh công nhận",
    5: "Bộ Nông nghiệp và Môi trường công nhận",
  },
  seeProducts: (star: number) => `Xem sản phẩm ${star} sao`,
  pointsNote: "Điểm thôi chưa đủ: mỗi hạng còn có những yêu cầu tối thiểu phải đạt.",
  validityTitle: "Giấy chứng nhận có hạn 36 tháng",
  validity: [
    "Công nhận có giá trị 36 tháng kể từ ngày cấp. Giấy cấp theo quy định cũ giữ thời hạn ghi trên giấy.",
    "Hồ sơ đánh giá lại nộp trước khi hết hạn từ 180 đến 120 ngày. Nếu việc đánh giá lại đang tiến hành, giấy quá hạn có thể được kéo dài tối đa 180 ngày.",
    "Dấu chứng nhận chỉ được dùng khi công nhận còn hạn. Khi công nhận hết hạn hoặc bị thu hồi, dấu phải được gỡ ở mọi nơi.",
  ],
  statesTitle: "Chợ này ghi sao như thế nào",
  states: [
    { name: "Được chứng nhận", text: "Có đủ ngày tháng để biết chắc hôm nay còn hạn. Có sao và có dấu." },
    {
      name: "Chưa xác nhận được thời hạn",
      text: "Sản phẩm đã được công nhận, nhưng nguồn công khai không nêu đủ ngày. Chúng tôi ghi sao và năm đúng như nguồn, không gắn dấu. Điều này không có nghĩa là sản phẩm kém hay đã mất sao.",
    },
    {
      name: "Đã hết hạn",
      text: "Chỉ kể bằng lời rằng trước đây đạt mấy sao; không vẽ sao, không tính vào bộ lọc sao.",
    },
    {
      name: "Đã bị thu hồi",
      text: "Cơ quan có thẩm quyền đã thu hồi công nhận. Chỉ nói bằng lời, từ ngày có quyết định ấy.",
    },
    {
      name: "Tiềm năng 5 sao",
      text: "Tỉnh chấm từ 90 điểm và đã gửi hồ sơ lên trung ương. Đây là một bước trong hồ sơ, chưa phải giấy chứng nhận 5 sao.",
    },
    { name: "Đề nghị", text: "Mới được chấm hoặc đề nghị, chưa thấy quyết định công nhận." },
  ],
  revocationTitle: "Khi nào sao bị thu hồi",
  revocationLead: "Quy định nêu sáu trường hợp:",
  revocation: [
    "hồ sơ không trung thực;",
    "sản phẩm không còn đạt tiêu chí của hạng;",
    "vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng hóa;",
    "dùng sai nhãn hiệu chứng nhận;",
    "ngừng sản xuất;",
    "có kết luận khác của cơ quan có thẩm quyền.",
  ],
  revocationBy:
    "Việc thu hồi được quyết định trong 15 ngày: Chủ tịch Ủy ban nhân dân cấp tỉnh với 3 và 4 sao, Bộ trưởng với 5 sao.",
  sourcesTitle: "Nguồn",
  sources: [
    "Quyết định 26/2026/QĐ-TTg ngày 22/5/2026: bộ tiêu chí, thang điểm, thời hạn, thu hồi (thay Quyết định 148/QĐ-TTg năm 2023).",
    "Quyết định 19/2025/QĐ-TTg: mã và tên 34 tỉnh, thành phố.",
  ],
}
