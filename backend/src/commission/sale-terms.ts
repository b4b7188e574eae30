import { type CommissionRule, commissionOf, sumOf } from "@cho-ocop/money"
import { setByNumber, vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import type { FrozenCommission } from "./frozen-commission.ts"
import type { Funded } from "./funded.ts"
import { readRules } from "./read-rules.ts"

const SERVICES = "du-lich"

interface Discounted {
  adjustments: readonly { amount: number; promotion_id: string | null }[]
}

/** One vendor's order as it is about to be placed; amounts in whole đồng, tax included. */
interface Sale {
  id: string
  vendor_id: string
  lines: readonly (Discounted & { product_id: string; unit_price: number; quantity: number })[]
  methods: readonly Discounted[]
}

/** The terms of a sale, kept with its order so that later rules change nothing about it. */
export interface SaleTerms {
  commission: FrozenCommission
  funded: Funded
}

/** The terms of orders that are placed now, by their ids. Only reads. */
export async function saleTerms(
  container: MedusaContainer,
  orders: readonly Sale[],
): Promise<Map<string, SaleTerms>> {
  const [vendors, rules, groups, bearers] = await Promise.all([
    vendorModule(container).listVendors(
      { id: orders.map(({ vendor_id }) => vendor_id) },
      { take: orders.length, select: ["id", "kind"] },
    ),
    readRules(container),
    groupsOf(container, orders),
    bearersOf(container, orders),
  ])
  const kinds = new Map(vendors.map(({ id, kind }) => [id, kind]))
  return new Map(
    orders.map((order) => {
      const vendor_kind = kinds.get(order.vendor_id)
      if (!vendor_kind) throw new Error(`There is no vendor ${order.vendor_id}`)
      const commission = { ...commissionFor(rules, groups, order), vendor_kind }
      return [order.id, { commission, funded: fundedOf(order, bearers) }]
    }),
  )
}

function commissionFor(rules: readonly CommissionRule[], groups: Map<string, string>, order: Sale) {
  const lines = order.lines.map(({ product_id, unit_price, quantity, adjustments }) => ({
    amount: unit_price * quantity - sumOf(adjustments),
    group: groups.get(product_id) ?? null,
  }))
  const on = vietnameseDate(new Date())
  const services = sumOf(lines.filter(({ group }) => group === SERVICES))
  const goods = sumOf(lines) - services
  return { ...commissionOf(rules, { vendor_id: order.vendor_id, on, lines }), goods, services }
}

/** Who bears the discounts: the vendor its own promotions, the platform all others. */
function fundedOf({ vendor_id, lines, methods }: Sale, bearers: Map<string, string>): Funded {
  const adjustments = [...lines, ...methods].flatMap((discounted) => discounted.adjustments)
  const own = adjustments.filter(
    ({ promotion_id }) => promotion_id && bearers.get(promotion_id) === vendor_id,
  )
  const vendor = sumOf(own)
  return { vendor, platform: sumOf(adjustments) - vendor }
}

/** The product group of each product that has one, by product id. */
async function groupsOf(container: MedusaContainer, orders: readonly Sale[]): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "categories.metadata"],
    filters: { id: orders.flatMap(({ lines }) => lines.map(({ product_id }) => product_id)) },
  })
  const products = data as unknown as { id: string; categories: { metadata: { number?: number } | null }[] }[]
  return new Map(
    products.flatMap(({ id, categories }) => {
      const set = categories.flatMap(({ metadata }) => metadata?.number ?? []).at(0)
      const group = set && setByNumber(set)?.group
      return group ? [[id, group] as const] : []
    }),
  )
}

/** The vendor that bears each promotion that is one vendor's, by promotion id. */
async function bearersOf(container: MedusaContainer, orders: readonly Sale[]): Promise<Map<string, string>> {
  const ids = orders
    .flatMap(({ lines, methods }) => [...lines, ...methods])
    .flatMap(({ adjustments }) => adjustments.flatMap(({ promotion_id }) => promotion_id ?? []))
  if (ids.length === 0) return new Map()
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "promotion", fields: ["id", "vendor.id"], filters: { id: ids } })
  const promotions = data as unknown as { id: string; vendor?: { id: string } }[]
  return new Map(promotions.flatMap(({ id, vendor }) => (vendor ? [[id, vendor.id] as const] : [])))
}
