import type { ExecArgs } from "@medusajs/framework/types"
import { vendors } from "./catalogue/catalogue.ts"
import { importCatalogue } from "./import-catalogue.ts"
import { importDemoMember } from "./import-demo-member.ts"
import { noPictures } from "./no-pictures.ts"
import { withoutSubscribers } from "./without-subscribers.ts"

/** Hà Nội, Quảng Ninh, Đắk Lắk, and Hồ Chí Minh City, where the demo member sells: enough to buy from eight at once. */
const PROVINCES = ["01", "22", "66", "79"]

/** `seed:trial`: a part of the catalogue without pictures, for a shop that is about to be broken on purpose. */
export default async function run({ container }: ExecArgs) {
  await withoutSubscribers(container, async () => {
    await importCatalogue(container, {
      vendors: vendors.filter(({ origin }) => PROVINCES.includes(origin.province)),
      drawPictures: noPictures,
    })
    await importDemoMember(container)
  })
}
