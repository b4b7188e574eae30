import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { readCartToOrder } from "../src/cart/read-cart.ts"
import { CASH_ON_DELIVERY } from "../src/modules/payment-cash-on-delivery/index.ts"
import { medusaAddressOf } from "../src/order/order-address.ts"
import { addItemWorkflow } from "../src/workflows/cart/add-item.ts"
import { createShopCartWorkflow } from "../src/workflows/cart/create-cart.ts"

export const ADDRESS = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  province_code: "01",
  commune_code: "00577",
  street: "12 ngõ Gốm",
}

export const EMAIL = "hoa@example.com"

/** One variant of each vendor, with plenty of each in stock. */
export async function plenty(container: MedusaContainer): Promise<string[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `update inventory_level set stocked_quantity = 10000000,
       raw_stocked_quantity = '{"value": "10000000", "precision": 20}'`,
  )
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select distinct on (of.vendor_id) variant.id from product_product_vendor_vendor of
     join product on product.id = of.product_id and product.status = 'published' and product.deleted_at is null
     join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
     where of.deleted_at is null order by of.vendor_id, variant.id`,
  )
  return rows.map(({ id }) => id)
}

/** A cart with one line of each vendor, as a shopper has it before checkout. */
export async function filledCart(container: MedusaContainer, variants: readonly string[]): Promise<string> {
  const [first = "", ...others] = variants
  const { result } = await createShopCartWorkflow(container).run({
    input: { variant_id: first, quantity: 1 },
  })
  for (const variant_id of others) {
    await addItemWorkflow(container).run({ input: { cart_id: result.id, variant_id, quantity: 1 } })
  }
  return result.id
}

/** What a cart costs, sent to the address; in đồng. */
export async function priceOf(container: MedusaContainer, cartId: string): Promise<number> {
  const { cart } = await delivered(container, cartId)
  return cart.total
}

/**
 * What gives a cart all that Medusa's own completion asks for before it starts: address, shipping methods, payment
 * session. The fees are reckoned beforehand.
 */
export async function preparationForStock(
  container: MedusaContainer,
  cart_id: string,
): Promise<() => Promise<void>> {
  const address = medusaAddressOf(ADDRESS)
  const { deliveries } = await delivered(container, cart_id)
  const methods = [...deliveries.values()].map(({ option_id, chosen, data }) => ({
    cart_id,
    name: "Giao tận nơi",
    shipping_option_id: option_id,
    amount: chosen.fee,
    is_tax_inclusive: true,
    data: { ...data },
  }))
  return async () => {
    await updateCartWorkflow(container).run({
      input: { id: cart_id, shipping_address: address, billing_address: address, email: EMAIL },
    })
    await container.resolve(Modules.CART).addShippingMethods(cart_id, methods)
    const { result } = await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
    await createPaymentSessionsWorkflow(container).run({
      input: { payment_collection_id: result.id, provider_id: CASH_ON_DELIVERY },
    })
  }
}

function delivered(container: MedusaContainer, cartId: string) {
  return readCartToOrder(container, cartId, {
    province_code: ADDRESS.province_code,
    deliveries: {},
  })
}
