import type { LedgerKind, LedgerLine, PayoutState } from "@cho-ocop/contracts"

const KINDS: Record<LedgerKind, string> = {
  sale: "Tiền hàng",
  shipping: "Phí vận chuyển",
  promotion: "Khuyến mãi do chợ chịu",
  commission: "Phí của chợ",
  withholding: "Thuế khấu trừ",
  refund: "Hoàn tiền cho khách",
  payout: "Đã chi trả",
  correction: "Điều chỉnh",
}

const TAXES: Record<NonNullable<LedgerLine["tax"]>, string> = {
  vat: "Thuế GTGT khấu trừ",
  pit: "Thuế TNCN khấu trừ",
}

const PAYOUTS: Record<PayoutState, string> = {
  pending: "Đang chuyển",
  paid: "Đã chuyển",
  failed: "Không chuyển được",
}

const WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]

/** Lời của trang tiền. */
export const workspaceMoneyVi = {
  title: "Tiền của gian hàng",
  hint: "Số dư, từng khoản theo đơn, sao kê và các lần chi trả",
  balance: "Số dư",
  owed: "Chợ còn phải trả gian hàng",
  owing: "Gian hàng còn phải trả chợ",
  nothing: "Hai bên không nợ nhau",
  payable: "Trả trong lần tới",
  payableNote: (days: number, minimum: string, weekday: number) =>
    `Chi trả mỗi ${WEEKDAYS[weekday - 1]}, ${days} ngày sau khi khách nhận hàng, từ ${minimum} trở lên. Đơn có hàng đang xin trả chờ đến khi trả xong.`,
  month: "Tháng",
  monthOf: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  opening: "Đầu tháng",
  closing: "Cuối tháng",
  lines: "Từng khoản",
  others: "Chi trả và điều chỉnh",
  none: "Tháng này chưa có khoản nào",
  noneText: "Khi khách trả tiền cho một đơn, các khoản của đơn đó hiện ở đây.",
  sum: "Cộng",
  statement: "Sao kê của tháng",
  pdf: "Tải PDF",
  csv: "Tải CSV",
  kinds: KINDS,
  taxes: TAXES,
  back: (line: string) => `${line} (trả lại)`,
  cashIn: "Tiền mặt bạn đã thu",
  cashOut: "Tiền mặt bạn đã hoàn",
  payouts: "Các lần chi trả",
  payoutStates: PAYOUTS,
  toAccount: (end: string) => `vào tài khoản …${end}`,
  noPayouts: "Chưa có lần nào.",
}

export type WorkspaceMoneyTexts = typeof workspaceMoneyVi
