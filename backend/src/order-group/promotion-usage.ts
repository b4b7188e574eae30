import type { Context, IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type InTransaction<Method extends (...input: never[]) => Promise<void>> = (
  ...input: [...Parameters<Method>, context: Context]
) => Promise<void>

/** The Promotion Module's count of what was used; it takes the context of a transaction, though its type does not say so. */
export interface PromotionsInTransaction {
  registerUsage: InTransaction<IPromotionModuleService["registerUsage"]>
  revertUsage: InTransaction<IPromotionModuleService["revertUsage"]>
}

export function promotionsIn(container: MedusaContainer): PromotionsInTransaction {
  return container.resolve<PromotionsInTransaction>(Modules.PROMOTION)
}
