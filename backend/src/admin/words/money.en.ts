import type { PayoutState } from "@cho-ocop/contracts"
import type { VendorDue } from "../../payout/list-due.ts"

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

/** What the operator reads on the pages of commission rules, payouts and withheld tax. */
export const moneyEn = {
  rules: {
    intro: "What the market asks of sales. A rule counts for what is ordered while it is in force.",
    fresh: "New rule",
    scope: "For",
    scopes: { default: "All sales", group: "One product group", vendor: "One vendor" },
    group: "Product group",
    vendor: "Vendor (part of the name)",
    choose: "Choose",
    percent: "Percent of goods after discounts",
    min: "At least, đồng an order",
    max: "At most, đồng an order",
    from: "First day",
    until: "Last day (empty: open)",
    note: "Why",
    save: "Add the rule",
    percentOf: (percent: string) => `${percent} %`,
    span: (from: string, until: string | null) => (until ? `${from} – ${until}` : `from ${from}`),
    bounds: (min: string | null, max: string | null) =>
      [min && `at least ${min}`, max && `at most ${max}`].filter(Boolean).join(", "),
    end: "End today",
    sureToEnd: "End this rule today?",
    sureToEndText: "From tomorrow the next wider rule counts. What was sold keeps its commission.",
    none: "No rule yet: the market asks nothing.",
  },
  funder: {
    title: "Who bears the discount",
    platform: "The market",
    ofVendor: (name: string) => `The vendor ${name}`,
    note: "A promotion that a vendor bears takes nothing off other vendors' goods. What was ordered before stays as it was.",
    vendor: "Vendor (part of the name)",
    choose: "Choose",
    toVendor: "Let this vendor bear it",
    toPlatform: "Let the market bear it",
  },
  payouts: {
    intro: (weekday: number, days: number, minimum: string) =>
      `Every ${WEEKDAYS[weekday - 1]}, ${days} days after delivery, from ${minimum} up; orders with an open return wait.`,
    due: "What vendors are owed",
    vendor: "Vendor",
    balance: "Balance",
    payable: "Next payout",
    standing: "Standing",
    standings: {
      next: "Comes next",
      waits: "Waits",
      no_account: "No bank account",
      owes: "Owes the market",
    } satisfies Record<VendorDue["standing"], string>,
    run: "Make a batch now",
    sureToRun: "Make a batch of all that is due?",
    sureToRunText: "Each vendor that is owed the minimum gets one payout. The bank file is made of it.",
    nothingDue: "Nothing is owed to anybody.",
    batch: (number: number) => `Batch ${number}`,
    made: (time: string, by: string) => `Made ${time} by ${by}`,
    scheduled: (day: string) => `for ${day}`,
    total: "Total",
    file: "File for the bank",
    noBatches: "No batch yet.",
    empty: "Nobody was owed enough.",
    states: { pending: "To be paid", paid: "Paid", failed: "Failed" } satisfies Record<PayoutState, string>,
    account: (bank: string, end: string) => `${bank} …${end}`,
    paid: "Mark as paid",
    sureToPay: "Did the bank transfer it?",
    sureToPayText: "The vendor reads that it is paid.",
    failed: "Mark as failed",
    reason: "Why it failed, which the vendor reads",
    sureToFail: "Did it not arrive?",
    sureToFailText: "The amount is owed to the vendor again and comes with the next batch.",
    wrong: "Does not agree with the ledger",
    right: "Agrees with the ledger",
  },
  withholding: {
    intro:
      "Tax withheld from households and individuals, returns taken off. To be declared for the month to the tax office.",
    month: "Month",
    vendor: "Vendor",
    taxCode: "Tax code",
    base: "Sales",
    vat: "VAT",
    pit: "Personal income tax",
    sum: "Sum",
    file: "Save as CSV",
    none: "Nothing was withheld in this month.",
  },
}

export type MoneyWords = typeof moneyEn
