import type { Paper } from "@cho-ocop/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { VendorContext } from "../../vendor-access/account-context.ts"
import { listVendorOrders, readVendorOrders } from "../read-orders.ts"
import { labels } from "./label.ts"
import { packingSlips } from "./packing-slip.ts"
import { pickList } from "./pick-list.ts"

interface Asked {
  paper: Paper
  /** All that is to be packed, up to a page of the list, where none are named. */
  ids: readonly string[] | undefined
}

/** Answers with a paper for these orders as a PDF to print. Throws `not_found` where one is not the vendor's own. */
export async function sendPaper(
  res: MedusaResponse,
  container: MedusaContainer,
  vendor: VendorContext,
  { paper, ids }: Asked,
): Promise<void> {
  const wanted = ids ?? (await idsToPack(container, vendor))
  const orders = await readVendorOrders(container, vendor, wanted)
  const makers = {
    "pick-list": () => pickList(orders, vendor.locale),
    "packing-slip": () => packingSlips(orders, vendor.locale),
    label: () => labels(orders),
  } satisfies Record<Paper, () => Promise<Buffer>>
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="${paper}.pdf"`)
  res.setHeader("cache-control", "no-store")
  res.send(await makers[paper]())
}

async function idsToPack(container: MedusaContainer, vendor: VendorContext): Promise<string[]> {
  const { orders } = await listVendorOrders(container, vendor, { to_do: "pack", page: 1 })
  return orders.map(({ id }) => id)
}
