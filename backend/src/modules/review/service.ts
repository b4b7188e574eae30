import { MedusaService } from "@medusajs/framework/utils"
import { Review } from "./models/review.ts"

export class ReviewModuleService extends MedusaService({ Review }) {}
