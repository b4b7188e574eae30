import type {
  LABEL_BARCODES,
  LABEL_SHEETS,
  LabelBatch,
  LotEventKind,
  LotHolding,
  LotQuantity,
  RecallLetter,
} from "@cho-ocop/contracts"

const KINDS: Record<LotEventKind, string> = {
  received: "Nhận nguyên liệu",
  made: "Làm ra",
  tested: "Kiểm nghiệm",
  packed: "Đóng gói",
  shipped: "Gửi đi",
  arrived: "Đến điểm bán",
}

const UNITS: Record<LotQuantity["unit"], string> = {
  piece: "cái, lọ, gói…",
  gram: "gam",
  kilogram: "kg",
  tonne: "tấn",
  millilitre: "ml",
  litre: "lít",
}

const SHEETS: Record<(typeof LABEL_SHEETS)[number], string> = {
  a4_21: "Tờ A4, 21 nhãn 63,5 × 38,1 mm",
  a4_24: "Tờ A4, 24 nhãn 70 × 37 mm",
  a4_40: "Tờ A4, 40 nhãn 52,5 × 29,7 mm",
  a4_65: "Tờ A4, 65 nhãn 38,1 × 21,2 mm",
  roll_50x30: "Cuộn 50 × 30 mm",
}

const BARCODES: Record<(typeof LABEL_BARCODES)[number], string> = {
  none: "Chỉ mã QR",
  ean13: "Mã QR và EAN-13",
  gs1_datamatrix: "Mã QR và GS1 DataMatrix",
}

const STATES: Record<LabelBatch["state"], string> = {
  drawing: "Đang vẽ",
  done: "Xong",
  failed: "Chưa in được",
}

const HOLDINGS: Record<LotHolding, string> = {
  holds: "Có hàng của lô này: bạn đã ghi khi đóng gói.",
  may_hold: "Có thể có hàng của lô này: khi đóng gói không ai ghi lô.",
}

const LETTERS: Record<RecallLetter, string> = {
  waiting: "Thư đang chờ gửi",
  sent: "Đã gửi thư",
  failed: "Thư không gửi được: gọi cho người mua",
  no_address: "Không có email: gọi cho người mua",
}

export const workspaceLotsVi = {
  title: "Lô hàng",
  hint: "Ghi lô, truy xuất nguồn gốc và in nhãn QR",
  lead: "Mỗi lô có một mã. Ai quét nhãn cũng thấy lô được làm từ gì, ở đâu, khi nào.",
  empty: "Chưa có lô nào",
  emptyText: "Mở lô đầu tiên khi bạn làm xong một mẻ hàng.",
  openMaterial: "Ghi lô nguyên liệu nhận về",
  openProduct: "Mở lô sản phẩm",
  forGood: "Điều đã ghi được ký và giữ mãi; ghi nhầm thì ghi thêm một mục sửa.",
  product: "Sản phẩm",
  choose: "Chọn trong danh sách",
  noProducts: "Chỉ mở lô cho sản phẩm đang bán. Bạn chưa có sản phẩm nào đang bán.",
  number: "Số lô",
  numberHint: "Như in trên bao bì: chữ không dấu và số, nhiều nhất 20 ký tự.",
  gtin: "Mã GTIN (nếu có mã vạch GS1)",
  gtinHint: "13 số. Cần khi muốn in EAN-13 hoặc DataMatrix.",
  material: "Tên nguyên liệu",
  supplier: "Nhận từ ai",
  madeOn: "Ngày sản xuất",
  bestBefore: "Hạn sử dụng",
  amount: "Số lượng",
  unit: "Đơn vị",
  input: "Làm từ lô của bạn",
  inputAmount: "Dùng bao nhiêu",
  moreInputs: "Thêm lô đã dùng",
  none: "Không ghi",
  time: "Ngày giờ làm việc này",
  place: "Ở đâu",
  placeHint: "Để trống nếu làm tại cơ sở của bạn.",
  province: "Tỉnh, thành phố",
  provinceHint: "Để nơi này hiện trên bản đồ của lô.",
  morePeople: "Thêm người làm",
  personName: "Người làm",
  personRole: "Việc của người đó",
  personHint: "Tên này ai cũng đọc được và không xóa được: chỉ ghi khi người đó đồng ý.",
  note: "Ghi chú",
  save: "Ghi lại",
  code: (code: string) => `Mã trên nhãn: ${code}`,
  seePage: "Xem trang khách sẽ thấy",
  way: "Đã ghi",
  kinds: KINDS,
  units: UNITS,
  add: "Ghi thêm một việc",
  partners: { tested: "Nơi kiểm nghiệm", shipped: "Gửi cho ai", arrived: "Điểm bán" },
  recipientHint: "Chỉ bạn và cơ quan quản lý thấy; khách không thấy.",
  result: "Kết quả",
  results: { passed: "Đạt", failed: "Không đạt" },
  replaces: "Ghi lại thay cho mục bị nhầm",
  toldBy: (who: string, when: string) => `${who} ghi lúc ${when}`,
  wrong: "Mục này nhầm",
  reason: "Nhầm thế nào",
  reasons: { did_not_occur: "Việc này không xảy ra", incorrect_data: "Xảy ra, nhưng ghi sai" },
  explain: "Giải thích",
  corrected: (note: string) => `Đã báo nhầm: ${note}`,
  recorded: "Đã ghi và ký.",
  labels: "In nhãn",
  labelsLead: "Nhãn có mã QR, số lô, ngày và tên cơ sở. In ở cỡ 100 %.",
  sheet: "Khổ giấy",
  sheets: SHEETS,
  barcode: "Mã vạch",
  barcodes: BARCODES,
  count: "Số nhãn",
  countHint: "Nhiều nhất 5.000.",
  serials: "Mỗi nhãn một số riêng",
  serialsHint: "Chợ đếm lượt quét của từng nhãn và cảnh báo khi nhãn có vẻ bị sao chép.",
  print: "Tạo tệp in",
  batches: "Các lần in",
  states: STATES,
  drawn: (drawn: number, count: number) => `Đã vẽ ${drawn} trên ${count} nhãn`,
  labelCount: (count: number) => `${count} nhãn`,
  scanned: (count: number) => `Khách đã quét ${count} nhãn`,
  lookCopied: (count: number) => `${count} nhãn có vẻ bị sao chép: được quét nhiều lần trong nhiều ngày.`,
  download: "Tải PDF",
  recall: {
    title: "Thu hồi lô này",
    warning:
      "Bấm thu hồi thì người mua hàng của lô được báo ngay bằng thư, trang của lô ghi rõ lô bị thu hồi, và lô không đóng gói hay in nhãn được nữa. Các lô làm từ lô này cũng bị thu hồi. Không rút lại được.",
    reasonVi: "Lý do, bằng tiếng Việt",
    reasonHint: "Người mua đọc được, ai quét mã cũng đọc được.",
    reasonEn: "Lý do, bằng tiếng Anh",
    submit: "Thu hồi và báo người mua",
    recalled: "Lô này đã bị thu hồi",
    since: (when: string) => `Từ ${when}.`,
    reason: "Lý do",
    stopped: "Không đóng gói và không in nhãn của lô này nữa.",
    noLabels: "Nhãn đã đặt in trước đây không tải được nữa. Nhãn đã in thì xin đừng dán.",
    orders: "Những đơn được báo",
    noOrders: "Không tìm thấy đơn nào có hàng của lô này.",
    holdings: HOLDINGS,
    letters: LETTERS,
  },
}

export type WorkspaceLotsTexts = typeof workspaceLotsVi
