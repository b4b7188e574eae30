import { Module } from "@medusajs/framework/utils"
import { ShopPageModuleService } from "./service.ts"

export const SHOP_PAGE_MODULE = "shop_page"

export default Module(SHOP_PAGE_MODULE, { service: ShopPageModuleService })
