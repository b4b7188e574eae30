import { findingGoods, PROVINCES_TO_FIND_IN } from "./finding-goods.ts"
import { allVendors, inShop } from "./shop.ts"

inShop(
  findingGoods,
  allVendors.filter(({ origin }) => PROVINCES_TO_FIND_IN.includes(origin.province)),
)
