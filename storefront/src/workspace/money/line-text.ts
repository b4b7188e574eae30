import type { LedgerLine } from "@cho-ocop/contracts"
import type { WorkspaceMoneyTexts } from "../../i18n/workspace-money.vi.ts"

/** What a line of the ledger is for. */
export function lineText(
  { kind, tax, is_cash, amount, reason }: LedgerLine,
  texts: WorkspaceMoneyTexts,
): string {
  if (tax) return texts.taxes[tax]
  if (is_cash) return amount < 0 ? texts.cashIn : texts.cashOut
  return reason ? `${texts.kinds[kind]}: ${reason}` : texts.kinds[kind]
}
