import type { LotEventKind, LotQuantity, Standing } from "@cho-ocop/contracts"

const KINDS: Record<LotEventKind, string> = {
  received: "Nhận nguyên liệu",
  made: "Làm ra",
  tested: "Kiểm nghiệm",
  packed: "Đóng gói",
  shipped: "Gửi đi",
  arrived: "Đến điểm bán",
}

const STANDINGS: Record<Standing, string> = {
  certified: "Chứng nhận OCOP đang còn hạn.",
  unconfirmed: "Đã được công nhận; chưa rõ hôm nay còn hạn hay không.",
  expired: "Công nhận đã hết hạn.",
  revoked: "Công nhận đã bị thu hồi.",
  potential_five: "Tỉnh đã chấm từ 90 điểm; chưa phải 5 sao.",
  proposed: "Mới được đề nghị; chưa có quyết định công nhận.",
  none: "Chưa biết có được công nhận OCOP hay chưa.",
}

const UNITS: Record<LotQuantity["unit"], string> = {
  piece: "cái",
  gram: "g",
  kilogram: "kg",
  tonne: "tấn",
  millilitre: "ml",
  litre: "lít",
}

export const lotVi = {
  tag: "vi-VN",
  languages: "Ngôn ngữ",
  site: "Chợ OCOP",
  title: "Truy xuất nguồn gốc",
  lookUp: "Tra cứu mã trên nhãn",
  lookUpHint: "Gõ mười chữ và số in dưới mã QR. Chữ hoa, chữ thường và dấu gạch không quan trọng.",
  code: "Mã",
  show: "Xem",
  wrong: {
    length: "Mã có đúng mười chữ và số.",
    character: "Có một ký tự không có trong mã nào: mã không dùng 0, O, 1, I, L.",
    check_character: "Có một chữ hoặc số gõ sai. Mời bạn xem lại.",
    unknown: "Không có nhãn nào mang mã này. Nếu nhãn in đúng mã này thì nhãn không phải của chợ.",
    too_many: "Đã tra quá nhiều lần. Mời bạn đợi một phút.",
  },
  lot: "Lô hàng",
  productCode: "Mã sản phẩm OCOP",
  madeOn: "Ngày sản xuất",
  bestBefore: "Hạn sử dụng",
  amount: "Số lượng của lô",
  certificate: "Chứng nhận",
  stars: (star: number, year: number | null) => `${star} sao${year ? `, năm ${year}` : ""}`,
  standings: STANDINGS,
  seeCertificate: "Xem chứng nhận",
  way: "Đường đi của lô hàng",
  kinds: KINDS,
  from: (name: string) => `Từ: ${name}`,
  by: (name: string) => `Nơi kiểm: ${name}`,
  at: (name: string) => `Điểm bán: ${name}`,
  inputs: "Từ nguyên liệu",
  results: { passed: "Đạt", failed: "Không đạt" },
  corrected: "Ghi lại sau khi chủ thể báo ghi nhầm",
  units: UNITS,
  places: "Các nơi",
  recall: {
    title: "Lô này bị thu hồi",
    since: (time: string) => `Thu hồi từ ${time}.`,
    reason: "Lý do",
    deed: "Đừng ăn, uống hay dùng hàng của lô này. Hãy giữ hàng lại và hỏi nơi bạn mua để trả.",
  },
  withdrawn: "Chủ thể đã báo mở nhầm lô này.",
  label: (number: number) => `Nhãn số ${number}`,
  firstScan: (time: string) => `Quét lần đầu: ${time}`,
  scans: (count: number) => `Số lần quét: ${count}`,
  copied:
    "Nhãn này đã được quét nhiều lần trong nhiều ngày. Có thể nhãn đã bị sao chép; hãy hỏi người bán trước khi mua.",
  proof: "Kiểm chứng",
  whole: (count: number) =>
    `Đã kiểm ${count} mục của lô này cùng cả chuỗi ghi chép: không có gì bị sửa về sau.`,
  broken: "Chuỗi ghi chép của chủ thể này không còn nguyên vẹn: có mục đã bị sửa. Đừng tin các mục ở trên.",
  meaning: "Điều này chứng minh không có gì bị sửa về sau, không chứng minh rằng lúc ghi đã đúng.",
  published: (day: string) => `Dấu của chuỗi đã công bố đến hết ngày ${day}.`,
  data: "Dữ liệu EPCIS 2.0",
  heads: "Các dấu đã công bố",
  about: "Về sản phẩm",
  buyAgain: "Mua lại",
  more: "Cách dùng và câu chuyện sản phẩm",
}

export type LotTexts = typeof lotVi
