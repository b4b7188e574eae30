import { type LotPage, Origin } from "@cho-ocop/contracts"
import { provinceBySlug, vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { saleOf } from "../catalogue/sale.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"

/** A producer and where it is, in one line. */
export async function readProducer(container: MedusaContainer, vendorId: string): Promise<LotPage["vendor"]> {
  const vendor = await vendorModule(container).retrieveVendor(vendorId)
  const { handle, name, origin } = vendor
  const is_shown = saleOf({ vendor }, vietnameseDate(new Date())) !== "hidden"
  return { handle, name, address: addressOf(Origin.parse(origin)), is_shown }
}

/** The producer's own place, where nothing else is said of an event. */
export async function readHome(
  container: MedusaContainer,
  vendorId: string,
): Promise<{ name: string; commune_code: string | null; province_code: string | null; province: string }> {
  const origin = Origin.parse((await vendorModule(container).retrieveVendor(vendorId)).origin)
  const { commune, province } = origin
  const province_code = provinceBySlug(province)?.code ?? null
  return { name: addressOf(origin), commune_code: commune?.code ?? null, province_code, province }
}

/** Commune and province in one line. */
export function addressOf({ commune, former_commune, province }: Origin): string {
  const parts = [commune?.name ?? former_commune, provinceBySlug(province)?.name.vi ?? province]
  return parts.filter(Boolean).join(", ")
}
