import type { LedgerLine } from "@cho-ocop/contracts"
import type { WorkspaceMoneyTexts } from "../../i18n/workspace-money.vi.ts"

/** What a line of the ledger is for; fees and taxes that come back are told as such. */
export function lineText(
  { kind, tax, is_cash, amount, reason }: LedgerLine,
  texts: WorkspaceMoneyTexts,
): string {
  if (tax) return amount > 0 ? texts.back(texts.taxes[tax]) : texts.taxes[tax]
  if (kind === "commission" && amount > 0) return texts.back(texts.kinds.commission)
  if (is_cash) return amount < 0 ? texts.cashIn : texts.cashOut
  return reason ? `${texts.kinds[kind]}: ${reason}` : texts.kinds[kind]
}
