import { MedusaService } from "@medusajs/framework/utils"
import { ShopPage } from "./models/shop-page.ts"

export class ShopPageModuleService extends MedusaService({ ShopPage }) {}
