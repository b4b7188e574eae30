import { z } from "zod"
import { Locale } from "../text.ts"

/**
 * What a line of a vendor's ledger is for. Plus is owed to the vendor, minus is owed by it.
 * - `sale`: goods and services that were paid, after discounts
 * - `shipping`: shipping that was paid
 * - `promotion`: discounts that the platform bears
 * - `commission`: what the market earns
 * - `withholding`: tax that the market withholds for the State
 * - `refund`: given back to the shopper
 * - `payout`: money that has reached the vendor, by transfer or in cash
 * - `correction`: a payout that failed, or what the operator puts right
 */
export const LedgerKind = z.enum([
  "sale",
  "shipping",
  "promotion",
  "commission",
  "withholding",
  "refund",
  "payout",
  "correction",
])
export type LedgerKind = z.infer<typeof LedgerKind>

/** A line of the ledger; `amount` and `balance` (after the line) signed whole đồng, `at` ISO 8601 in UTC. */
export const LedgerLine = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: LedgerKind,
  amount: z.int(),
  balance: z.int(),
  /** Null for payouts and corrections, which belong to no order. */
  order: z.object({ id: z.string(), number: z.string() }).nullable(),
  /** Which tax was withheld: value-added or personal income tax. */
  tax: z.enum(["vat", "pit"]).nullable(),
  /** Collected from the shopper by the vendor's own carrier, or given back by the vendor itself. */
  is_cash: z.boolean(),
  /** Why it was corrected. */
  reason: z.string().nullable(),
})
export type LedgerLine = z.infer<typeof LedgerLine>

/** One calendar month in Vietnam, `YYYY-MM`, of a vendor's ledger; amounts in đồng. */
export const Statement = z.object({
  month: z.string(),
  /** Balance before the first line and after the last. */
  opening: z.int(),
  closing: z.int(),
  lines: z.array(LedgerLine),
  /** Sums of the month, of the kinds that occur. */
  totals: z.partialRecord(LedgerKind, z.int()),
})
export type Statement = z.infer<typeof Statement>

export const PayoutState = z.enum(["pending", "paid", "failed"])
export type PayoutState = z.infer<typeof PayoutState>

/** A transfer to the vendor; `amount` đồng. */
export const VendorPayout = z.object({
  /** As the transfer's content line names it. */
  number: z.string(),
  made_at: z.iso.datetime(),
  amount: z.int().positive(),
  state: PayoutState,
  account_number_end: z.string(),
  /** Why it failed. */
  reason: z.string().nullable(),
})
export type VendorPayout = z.infer<typeof VendorPayout>

/** A calendar month in Vietnam, `YYYY-MM`. */
export const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, "month_invalid")

/** Query of `GET /vendor/ledger`; this month where none is named. */
export const LedgerQuery = z.object({ month: Month.optional() })

/** Answer of `GET /vendor/ledger`; amounts in đồng. */
export const VendorLedger = z.object({
  /** Sum of the whole ledger: below nothing the vendor owes the market. */
  balance: z.int(),
  /** The part of it that the next payout takes; the rest waits for delivery and the hold after it. */
  payable: z.int(),
  statement: Statement,
  /** Months that have a statement, newest first. */
  months: z.array(z.string()),
  payouts: z.array(VendorPayout),
  /** The market's rules: days after delivery, least amount, weekday from 1 for Monday to 7 for Sunday. */
  terms: z.object({ hold_days: z.int(), minimum: z.int(), weekday: z.int().min(1).max(7) }),
})
export type VendorLedger = z.infer<typeof VendorLedger>

/** Query of `GET /vendor/statements/:month`: a table for the books or pages to read; in the member's own language where none is named. */
export const StatementQuery = z.object({
  format: z.enum(["csv", "pdf"]).default("csv"),
  locale: Locale.optional(),
})
