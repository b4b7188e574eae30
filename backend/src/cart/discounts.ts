import type { Discount, PromotionProblem } from "@cho-ocop/contracts"
import type {
  ComputeActionContext,
  ComputeActions,
  MedusaContainer,
  RemoteQueryFunction,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, decorateCartTotals, Modules } from "@medusajs/framework/utils"
import { COUNTRY } from "../order/order-address.ts"
import { type SplitLine, type SplitMethod, splitCart } from "../order-group/split-cart.ts"
import type { ParcelDelivery } from "../shipping/delivery-fees.ts"
import { LineSnapshot } from "./line-snapshot.ts"
import { discountsByCode } from "./parcels.ts"
import {
  type CartOwner,
  isOverspent,
  type PromotionRecord,
  problemOf,
  promotionsFor,
} from "./promotion-record.ts"

type Query = Pick<RemoteQueryFunction, "graph">

/** What a promotion takes off a line of the cart, or off the delivery of a vendor's parcel; whole đồng, tax included. */
export interface CartAdjustment {
  of: { kind: "line"; id: string } | { kind: "delivery"; vendor: string }
  code: string
  promotion_id: string
  amount: number
  is_tax_inclusive: true
}

export interface CartDiscounts {
  /** By vendor handle. */
  ofVendor: Map<string, Discount[]>
  adjustments: CartAdjustment[]
  /** Why an entered code takes nothing off, by code. */
  problems: Map<string, PromotionProblem>
}

interface CartToDiscount {
  id: string
  /** Those that the shopper entered. */
  codes: readonly string[]
  /** By vendor handle. */
  deliveries: Map<string, ParcelDelivery>
}

/**
 * What promotions take off a cart now: those with an entered code, and those that count for everybody. Medusa's
 * Promotion Module reckons them; they become whole đồng by the same split that makes one order per vendor.
 */
export async function cartDiscounts(
  container: MedusaContainer,
  cart: CartToDiscount,
): Promise<CartDiscounts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const promotions = await promotionsFor(query, cart.codes)
  const found = new Set(promotions.map(({ code }) => code))
  const problems = new Map(
    cart.codes
      .filter((code) => !found.has(code))
      .map((code) => [code, "promotion_unknown" as PromotionProblem]),
  )
  if (promotions.length === 0 || cart.deliveries.size === 0) {
    return { ofVendor: new Map(), adjustments: [], problems }
  }
  const context = await readContext(query, cart)
  const candidates = promotions.filter((promotion) => {
    const problem = problemOf(promotion, context)
    if (problem) problems.set(promotion.code, problem)
    return !problem
  })
  const actions = await actionsOf(container, context, candidates, problems)
  return {
    ...wholeDiscounts(context, actions, candidates),
    problems: problemsOf(cart.codes, actions, problems),
  }
}

interface ContextLine extends SplitLine {
  id: string
}

interface ContextMethod extends SplitMethod {
  id: string
}

interface Context extends CartOwner {
  currency_code: string
  items: ContextLine[]
  shipping_methods: ContextMethod[]
}

type Adding = Extract<ComputeActions, { action: "addItemAdjustment" | "addShippingMethodAdjustment" }>

/** What the promotions come to; those that must not count are left out, and why is noted in `problems`. */
async function actionsOf(
  container: MedusaContainer,
  context: Context,
  promotions: readonly PromotionRecord[],
  problems: Map<string, PromotionProblem>,
): Promise<Adding[]> {
  if (promotions.length === 0) return []
  const computed = await container.resolve(Modules.PROMOTION).computeActions(
    promotions.map(({ code }) => code),
    { ...withTotals(context), email: context.email ?? undefined } as unknown as ComputeActionContext,
    { prevent_auto_promotions: true },
  )
  const adding = computed.filter(isAdding)
  const refused = promotions.filter((promotion) => {
    const problem = refusalOf(promotion, context, computed)
    if (problem) problems.set(promotion.code, problem)
    return problem
  })
  if (refused.length === 0) return adding
  const others = promotions.filter((promotion) => !refused.includes(promotion))
  return actionsOf(container, context, others, problems)
}

/** A vendor never bears what is taken off another one's goods; a campaign counts as a whole or not at all. */
function refusalOf(
  promotion: PromotionRecord,
  context: Context,
  computed: readonly ComputeActions[],
): PromotionProblem | null {
  const own = computed.filter(({ code }) => code === promotion.code)
  const adding = own.filter(isAdding)
  const amount = Math.ceil(adding.reduce((sum, action) => sum + Number(action.amount), 0))
  if (own.some(isExceeding) || isOverspent(promotion, amount)) return "promotion_used_up"
  const { vendor } = promotion
  const isForeign = vendor && adding.some((action) => vendorOf(context, action) !== vendor.handle)
  return isForeign ? "promotion_not_for_goods" : null
}

function isAdding(action: ComputeActions): action is Adding {
  return action.action === "addItemAdjustment" || action.action === "addShippingMethodAdjustment"
}

function isExceeding({ action }: ComputeActions): boolean {
  return action === "campaignBudgetExceeded" || (action as string) === "promotionLimitExceeded"
}

function vendorOf({ items, shipping_methods }: Context, action: Adding): string | undefined {
  if (action.action === "addShippingMethodAdjustment") {
    return shipping_methods.find(({ id }) => id === action.shipping_method_id)?.vendor
  }
  return items.find(({ id }) => id === action.item_id)?.vendor
}

function wholeDiscounts(
  context: Context,
  actions: readonly Adding[],
  promotions: readonly PromotionRecord[],
): Pick<CartDiscounts, "ofVendor" | "adjustments"> {
  const byCode = new Map(promotions.map((promotion) => [promotion.code, promotion]))
  const adjusted = withAdjustments(context, actions)
  const parts = splitCart({
    lines: adjusted.items,
    methods: adjusted.shipping_methods,
    total: Number(withTotals(adjusted).total),
  }).map(({ vendor, lines, methods }) => ({
    vendor,
    adjustments: [
      ...lines.flatMap(({ id, adjustments }) =>
        adjustments.map((one) => ({ ...one, of: { kind: "line" as const, id } })),
      ),
      ...methods.flatMap(({ adjustments }) =>
        adjustments.map((one) => ({ ...one, of: { kind: "delivery" as const, vendor } })),
      ),
    ].flatMap(({ id: code, amount, of }) => {
      const promotion = byCode.get(code)
      return promotion && amount > 0
        ? [{ of, code, promotion_id: promotion.id, amount, is_tax_inclusive: true as const }]
        : []
    }),
  }))
  const discount = ({ code, amount }: CartAdjustment): Discount => ({
    code,
    name: byCode.get(code)?.campaign?.name ?? null,
    amount,
  })
  return {
    ofVendor: new Map(
      parts.map(({ vendor, adjustments }) => [vendor, discountsByCode(adjustments.map(discount))]),
    ),
    adjustments: parts.flatMap(({ adjustments }) => adjustments),
  }
}

function withAdjustments(context: Context, actions: readonly Adding[]): Context {
  const of = (belongs: (action: Adding) => boolean) =>
    actions.filter(belongs).map((action) => ({
      id: action.code,
      amount: Number(action.amount),
      is_tax_inclusive: "is_tax_inclusive" in action && action.is_tax_inclusive === true,
    }))
  return {
    ...context,
    items: context.items.map((item) => ({
      ...item,
      adjustments: of((action) => "item_id" in action && action.item_id === item.id),
    })),
    shipping_methods: context.shipping_methods.map((method) => ({
      ...method,
      adjustments: of((action) => "shipping_method_id" in action && action.shipping_method_id === method.id),
    })),
  }
}

/** An entered code that is not at fault and still takes nothing off is for other goods. */
function problemsOf(
  codes: readonly string[],
  actions: readonly Adding[],
  problems: Map<string, PromotionProblem>,
): Map<string, PromotionProblem> {
  const counting = new Set(actions.map(({ code }) => code))
  return new Map(
    codes
      .filter((code) => !counting.has(code))
      .map((code) => [code, problems.get(code) ?? "promotion_not_for_goods"]),
  )
}

type CartRecord = Omit<Context, "items" | "shipping_methods"> & {
  items: (Omit<ContextLine, "vendor"> & { metadata: unknown })[]
}

/** All that Medusa's admin offers rules for, of lines and cart. */
const CONTEXT_FIELDS = [
  "id",
  "currency_code",
  "region.id",
  "sales_channel_id",
  "customer_id",
  "email",
  "customer.groups.id",
  "items.id",
  "items.metadata",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.is_discountable",
  "items.product.id",
  "items.product.collection_id",
  "items.product.type_id",
  "items.product.categories.id",
  "items.product.tags.id",
  "items.tax_lines.rate",
]

async function readContext(query: Query, { id, deliveries }: CartToDiscount): Promise<Context> {
  const chosen = [...deliveries].map(([vendor, delivery]) => ({ vendor, ...delivery }))
  const [{ data: carts }, { data: options }] = await Promise.all([
    query.graph({ entity: "cart", fields: CONTEXT_FIELDS, filters: { id } }),
    query.graph({
      entity: "shipping_option",
      fields: ["id", "shipping_option_type_id"],
      filters: { id: chosen.map(({ option_id }) => option_id) },
    }),
  ])
  const [cart] = carts as unknown as [CartRecord]
  return {
    ...cart,
    shipping_address: { country_code: COUNTRY },
    items: cart.items.map((item) => ({
      ...item,
      vendor: LineSnapshot.parse(item.metadata).vendor.handle,
      unit_price: Number(item.unit_price),
      quantity: Number(item.quantity),
      is_tax_inclusive: true,
      tax_lines: (item.tax_lines ?? []).map(({ rate }) => ({ rate: Number(rate) })),
      adjustments: [],
    })),
    shipping_methods: chosen.map(({ vendor, option_id, chosen }) => ({
      id: vendor,
      vendor,
      data: { vendor },
      shipping_option_id: option_id,
      shipping_option: options.find((option) => option.id === option_id),
      amount: chosen.fee,
      is_tax_inclusive: true,
      tax_lines: [],
      adjustments: [],
    })),
  } as Context
}

/** The cart with the totals that Medusa reckons, of each line and of all. */
function withTotals(context: Context) {
  return decorateCartTotals(structuredClone(context) as never) as unknown as Context & { total: number }
}
