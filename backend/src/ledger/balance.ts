import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerModuleService } from "../modules/ledger/service.ts"

/** What a vendor is owed, đồng; below nothing it owes the market. The sum of its ledger and nothing else. */
export function balanceOf(container: MedusaContainer, vendor_id: string): Promise<number> {
  return container.resolve<LedgerModuleService>(LEDGER_MODULE).sum({ vendor_id })
}
