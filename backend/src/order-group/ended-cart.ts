import { Address } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CartAdjustment } from "../cart/discounts.ts"
import { DeliveryData } from "../shipping/delivery-data.ts"
import { type OrderedCart, readOrderedCart } from "./ordered-cart.ts"

interface Kept {
  amount: number
  adjustments: { code: string; promotion_id: string; amount: number }[] | null
}

interface EndedCart {
  email: string | null
  customer_id: string | null
  items: (Kept & { id: string })[]
  shipping_methods: (Kept & { shipping_option_id: string; data: unknown })[]
}

const FIELDS = [
  "email",
  "customer_id",
  "items.id",
  "items.adjustments.*",
  "shipping_methods.amount",
  "shipping_methods.shipping_option_id",
  "shipping_methods.data",
  "shipping_methods.adjustments.*",
]

/** The cart of a group as its orders were made of it: what `endCart` kept of deliveries and discounts. */
export async function readEndedCart(
  container: MedusaContainer,
  { cart_id, address }: { cart_id: string; address: unknown },
): Promise<OrderedCart> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: FIELDS, filters: { id: cart_id } })
  const [cart] = data as unknown as EndedCart[]
  if (!cart) throw new Error(`Cart ${cart_id} is gone`)
  const methods = cart.shipping_methods.map((method) => ({
    ...method,
    data: DeliveryData.parse(method.data),
  }))
  return readOrderedCart(container, cart_id, {
    address: Address.parse(address),
    owner: { customer_id: cart.customer_id, email: cart.email },
    deliveries: methods.map(({ amount, shipping_option_id, data }) => ({
      option_id: shipping_option_id,
      chosen: { kind: data.delivery, fee: Number(amount) },
      data,
    })),
    adjustments: [
      ...cart.items.flatMap(({ id, adjustments }) => adjustmentsOf({ kind: "line", id }, adjustments)),
      ...methods.flatMap(({ data, adjustments }) =>
        adjustmentsOf({ kind: "delivery", vendor: data.vendor }, adjustments),
      ),
    ],
  })
}

function adjustmentsOf(of: CartAdjustment["of"], adjustments: Kept["adjustments"]): CartAdjustment[] {
  return (adjustments ?? []).map(({ code, promotion_id, amount }) => ({
    of,
    code,
    promotion_id,
    amount: Number(amount),
    is_tax_inclusive: true,
  }))
}
