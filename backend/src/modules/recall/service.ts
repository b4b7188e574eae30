import { MedusaService } from "@medusajs/framework/utils"
import { Recall } from "./models/recall.ts"

export class RecallModuleService extends MedusaService({ Recall }) {}
