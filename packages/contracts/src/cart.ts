import { z } from "zod"
import { Delivery, DeliveryOffer } from "./delivery.ts"
import { Picture } from "./picture.ts"
import { LocalizedText, line } from "./text.ts"

/** Most units of one kind that a cart takes. */
export const QUANTITY_MAX = 99
const quantity = z.int().min(1).max(QUANTITY_MAX)

/** Body of `POST /shop/carts` and `POST /shop/carts/:id/items`. A price is never taken from a request. */
export const AddItem = z.strictObject({ variant_id: z.string().regex(/^variant_[0-9A-Z]{26}$/), quantity })
export type AddItem = z.infer<typeof AddItem>

/** Body of `POST /shop/carts/:id/items/:item_id`. */
export const SetQuantity = z.strictObject({ quantity })
export type SetQuantity = z.infer<typeof SetQuantity>

/** One kind of goods in a cart or order; amounts in whole đồng, tax included. */
export const CartItem = z.object({
  id: z.string(),
  variant_id: z.string(),
  product_handle: z.string(),
  name: LocalizedText,
  variant_title: LocalizedText,
  picture: Picture,
  quantity: z.int().positive(),
  /** Units left in stock now; less than `quantity` where others bought in the meantime. */
  stock: z.int().nonnegative(),
  /** False where its vendor does not sell it at the moment: on holiday, suspended, or taken down. */
  is_sold: z.boolean(),
  unit_price: z.int().nonnegative(),
  total: z.int().nonnegative(),
})
export type CartItem = z.infer<typeof CartItem>

/** Why a promotion code takes nothing off. `promotion_expired`: not begun, ended or stopped. */
export const PromotionProblem = z.enum([
  "promotion_unknown",
  "promotion_expired",
  "promotion_not_for_goods",
  "promotion_used_up",
])
export type PromotionProblem = z.infer<typeof PromotionProblem>

/** What a promotion takes off, in whole đồng, tax included. */
export const Discount = z.object({
  code: z.string(),
  /** What the operator calls its campaign; null where it belongs to none. */
  name: z.string().nullable(),
  amount: z.int().positive(),
})
export type Discount = z.infer<typeof Discount>

/** Most promotion codes that a cart takes. */
export const PROMOTIONS_MAX = 5

/** Body of `POST` and `DELETE /shop/carts/:id/promotions`: the code as the shopper typed it. */
export const PromotionCode = z.strictObject({ code: line(100).pipe(z.string().min(1, "required")) })
export type PromotionCode = z.infer<typeof PromotionCode>

/** What one vendor sends: its items and its own shipping before discounts, in whole đồng, tax included. */
export const VendorParcel = z.object({
  vendor: z.object({ handle: z.string(), name: z.string(), province: z.string() }),
  items: z.array(CartItem).min(1),
  item_total: z.int().nonnegative(),
  shipping_total: z.int().nonnegative(),
  /** What is taken off goods and shipping, by promotion; `discount_total` is their sum. */
  discounts: z.array(Discount),
  discount_total: z.int().nonnegative(),
})
export type VendorParcel = z.infer<typeof VendorParcel>

/** A parcel that is not ordered yet: what its vendor offers, and what is chosen of it. */
export const CartParcel = VendorParcel.extend({
  /** Net weight of the goods in grams; goods whose weight nobody tells count as nothing. */
  weight: z.int().nonnegative(),
  deliveries: z.array(DeliveryOffer).min(1),
  delivery: Delivery,
})
export type CartParcel = z.infer<typeof CartParcel>

/** Amounts in whole đồng, tax included; as long as no address is known, with the lowest fees that any gives. */
export const Cart = z.object({
  id: z.string(),
  parcels: z.array(CartParcel),
  item_count: z.int().nonnegative(),
  item_total: z.int().nonnegative(),
  shipping_total: z.int().nonnegative(),
  discounts: z.array(Discount),
  discount_total: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** Codes that the shopper entered; `problem` tells why one takes nothing off at the moment. */
  promotions: z.array(z.object({ code: z.string(), problem: PromotionProblem.nullable() })),
})
export type Cart = z.infer<typeof Cart>

/** Header that proves a cart is the caller's own; a cart without it answers 404. */
export const CART_TOKEN_HEADER = "x-cart-token"
/** Answer of `POST /shop/carts`: the cart, and the token that opens it. */
export const NewCart = z.object({ cart: Cart, token: z.string() })
export type NewCart = z.infer<typeof NewCart>
/** Answer of every other route of the cart. */
export const CartResponse = z.object({ cart: Cart })
