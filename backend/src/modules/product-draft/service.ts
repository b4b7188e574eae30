import { MedusaService } from "@medusajs/framework/utils"
import { ProductDraft } from "./models/product-draft.ts"

export class ProductDraftModuleService extends MedusaService({ ProductDraft }) {}
