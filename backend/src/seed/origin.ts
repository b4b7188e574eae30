import type { Origin } from "@cho-ocop/contracts"
import { communeOf, provinceByCode } from "@cho-ocop/ocop"
import type { CatalogueProduct, CatalogueVendor } from "./catalogue/catalogue.ts"

/** Where a vendor's goods come from; a craft village belongs to single products. */
export function originOf(vendor: CatalogueVendor, product?: CatalogueProduct): Origin {
  const { province: code, commune, former } = vendor.origin
  const province = provinceByCode(code)
  if (!province) throw new Error(`There is no province ${code}`)
  const village = product?.craftVillage
  return {
    province: province.slug,
    region: province.region,
    commune: commune && {
      code: commune.code,
      name: communeOf(code, commune.code)?.name ?? commune.code,
      matched: commune.basis === "matched",
    },
    former_commune: former.commune,
    former_district: former.district,
    former_province: former.province,
    craft_village: village
      ? { name: village.name, craft: village.craft, source_url: village.source.url }
      : null,
  }
}
