import { MedusaService } from "@medusajs/framework/utils"
import { Takedown } from "./models/takedown.ts"

export class TakedownModuleService extends MedusaService({ Takedown }) {}
