import type { Locale } from "@cho-ocop/contracts"

const vi = {
  pickList: "Danh sách lấy hàng",
  packingSlip: "Phiếu đóng gói",
  made: (day: string, orders: number) => `Ngày ${day} · ${orders} đơn`,
  columns: { quantity: "Số lượng", goods: "Sản phẩm", orders: "Đơn" },
  none: "Không có đơn nào cần đóng gói.",
  order: (number: string) => `Đơn ${number}`,
  ordered: (day: string) => `Đặt ngày ${day}`,
  from: "Người gửi",
  to: "Người nhận",
  note: "Lời nhắn",
  lot: (number: string) => `Lô ${number}`,
  collect: (amount: string) => `Thu khi giao: ${amount}`,
  paid: "Đã thanh toán, không thu tiền",
  pickUp: "Khách đến lấy tại gian hàng",
  weight: (grams: string) => `Khối lượng tịnh: ${grams} g`,
}

export type PaperWords = typeof vi

const en: PaperWords = {
  pickList: "Pick list",
  packingSlip: "Packing slip",
  made: (day, orders) => `${day} · ${orders} ${orders === 1 ? "order" : "orders"}`,
  columns: { quantity: "Quantity", goods: "Product", orders: "Orders" },
  none: "No order is waiting to be packed.",
  order: (number) => `Order ${number}`,
  ordered: (day) => `Ordered on ${day}`,
  from: "From",
  to: "To",
  note: "Note",
  lot: (number) => `Lot ${number}`,
  collect: (amount) => `Collect on delivery: ${amount}`,
  paid: "Paid, nothing to collect",
  pickUp: "The shopper fetches it from you",
  weight: (grams) => `Net weight: ${grams} g`,
}

/** What stands on papers, in the reader's language. */
export function paperWords(locale: Locale): PaperWords {
  return locale === "vi" ? vi : en
}
