import type { RecallWords } from "./recalls.en.ts"

/** Lời của các trang thu hồi lô hàng. */
export const recallsVi: RecallWords = {
  intro:
    "Lô bị thu hồi không được đóng gói và in nhãn nữa, trang của lô báo rõ, và mỗi người mua được báo một lần qua thư. Những gì làm từ lô đó cũng bị thu hồi theo.",
  open: "Thu hồi một lô",
  findLot: "Tìm lô theo số lô, tên hoặc mã",
  lot: "Lô",
  chooseLot: "Chọn lô",
  lotOf: (name, number, vendor) => `${name}, ${number} (${vendor})`,
  reasonVi: "Lý do bằng tiếng Việt, người mua sẽ đọc",
  reasonEn: "Lý do bằng tiếng Anh",
  sure: "Thu hồi lô này?",
  sureText: "Người mua được báo ngay. Không rút lại được.",
  vendor: "Chủ thể",
  openedBy: "Người thu hồi",
  openedAt: "Thu hồi lúc",
  states: { open: "Đang thu hồi", closed: "Đã kết thúc" },
  orders: "Đơn hàng",
  noOrders: "Chưa biết có đơn hàng nào chứa lô này.",
  order: "Phần của đơn hàng",
  holding: "Có lô này",
  holdings: { holds: "Có, đã ghi khi đóng gói", may_hold: "Có thể: không ai ghi số lô" },
  letter: "Thư",
  letters: {
    waiting: "Đang chờ gửi",
    sent: "Đã gửi",
    failed: "Không gửi được",
    no_address: "Không có thư điện tử: chủ thể gọi điện",
  },
  progress: (sent, all) => `Đã gửi ${sent} trên ${all} thư`,
  close: "Kết thúc thu hồi",
  closingNote: "Đã làm những gì",
  closed: "Đã kết thúc",
}
