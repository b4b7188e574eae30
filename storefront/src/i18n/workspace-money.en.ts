import type { WorkspaceMoneyTexts } from "./workspace-money.vi.ts"

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" })

/** Words of the money page. */
export const workspaceMoneyEn: WorkspaceMoneyTexts = {
  title: "Money",
  hint: "Balance, each order line by line, statements and payouts",
  balance: "Balance",
  owed: "The market owes you this",
  owing: "You owe the market this",
  nothing: "Nothing is owed either way",
  payable: "In the next payout",
  payableNote: (days, minimum, weekday) =>
    `Paid out every ${WEEKDAYS[weekday - 1]}, ${days} days after delivery, from ${minimum} up. Orders with an open return wait.`,
  month: "Month",
  monthOf: (month) => MONTH.format(new Date(`${month}-01T00:00:00Z`)),
  opening: "Start of the month",
  closing: "End of the month",
  lines: "Line by line",
  others: "Payouts and corrections",
  none: "Nothing in this month yet",
  noneText: "Once a shopper has paid for an order, its lines appear here.",
  sum: "Sum",
  statement: "Statement of the month",
  pdf: "Download PDF",
  csv: "Download CSV",
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
  back: (line) => `${line} (given back)`,
  cashIn: "Cash you collected",
  cashOut: "Cash you gave back",
  payouts: "Payouts",
  payoutStates: { pending: "On its way", paid: "Paid", failed: "Could not be paid" },
  toAccount: (end) => `to account …${end}`,
  noPayouts: "None yet.",
}
