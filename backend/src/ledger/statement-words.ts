import type { LedgerKind, LedgerLine, Locale } from "@cho-ocop/contracts"

const vi = {
  kinds: {
    sale: "Tiền hàng",
    shipping: "Phí vận chuyển",
    promotion: "Khuyến mãi do chợ chịu",
    commission: "Phí của chợ",
    withholding: "Thuế khấu trừ",
    refund: "Hoàn tiền cho khách",
    payout: "Đã chi trả",
    correction: "Điều chỉnh",
  } satisfies Record<LedgerKind, string>,
  taxes: { vat: "Thuế GTGT khấu trừ", pit: "Thuế TNCN khấu trừ" },
  cash: { paid: "Tiền mặt gian hàng đã thu", back: "Tiền mặt gian hàng đã hoàn" },
  title: "Sao kê",
  month: (month: string) => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  opening: "Số dư đầu kỳ",
  closing: "Số dư cuối kỳ",
  totals: "Tổng theo khoản",
  columns: { at: "Ngày", order: "Đơn hàng", kind: "Khoản", amount: "Số tiền (₫)", balance: "Số dư (₫)" },
  none: "Tháng này không có khoản nào.",
  made: (at: string) => `Lập lúc ${at}`,
}

export type StatementWords = typeof vi

const en: StatementWords = {
  kinds: {
    sale: "Goods",
    shipping: "Shipping",
    promotion: "Discount borne by the market",
    commission: "Commission",
    withholding: "Tax withheld",
    refund: "Refund to the shopper",
    payout: "Paid out",
    correction: "Correction",
  },
  taxes: { vat: "VAT withheld", pit: "Personal income tax withheld" },
  cash: { paid: "Cash you collected", back: "Cash you gave back" },
  title: "Statement",
  month: (month) => month,
  opening: "Opening balance",
  closing: "Closing balance",
  totals: "Totals",
  columns: { at: "Date", order: "Order", kind: "For", amount: "Amount (₫)", balance: "Balance (₫)" },
  none: "There is nothing in this month.",
  made: (at) => `Made ${at}`,
}

/** What a statement says, in the reader's language. */
export function statementWords(locale: Locale): StatementWords {
  return locale === "vi" ? vi : en
}

/** What a line is for, in words. */
export function lineWords(
  { kind, tax, is_cash, amount, reason }: LedgerLine,
  { kinds, taxes, cash }: StatementWords,
): string {
  if (tax) return taxes[tax]
  if (is_cash) return amount < 0 ? cash.paid : cash.back
  return reason ? `${kinds[kind]}: ${reason}` : kinds[kind]
}
