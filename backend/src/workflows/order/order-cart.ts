import type { Checkout } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  createRemoteLinkStep,
  updateCartWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { CASH_ON_DELIVERY } from "../../modules/payment-cash-on-delivery/index.ts"
import { VENDOR_MODULE } from "../../modules/vendor/index.ts"
import { medusaAddressOf } from "../../order/order-address.ts"
import type { OrderMetadata } from "../../order/order-metadata.ts"
import { checkCartStep } from "./check-cart.ts"
import { checkTotalStep } from "./check-total.ts"

export interface OrderCartInput {
  cart_id: string
  checkout: Checkout
}

/** Turns a cart into an order paid on delivery, one parcel per vendor. Only `placeOrderWorkflow` calls it, under its lock. */
export const orderCartWorkflow = createWorkflow("order-cart", (input: OrderCartInput) => {
  const shippingOptions = checkCartStep(
    transform({ input }, ({ input }) => ({
      cart_id: input.cart_id,
      expected_total: input.checkout.expected_total,
    })),
  )
  updateCartWorkflow.runAsStep({ input: transform({ input, shippingOptions }, cartDetails) })
  addShippingMethodToCartWorkflow.runAsStep({
    input: transform({ input, shippingOptions }, ({ input, shippingOptions }) => ({
      cart_id: input.cart_id,
      options: Object.values(shippingOptions).map((id) => ({ id })),
    })),
  })

  const { data: carts } = useQueryGraphStep({
    entity: "cart",
    fields: ["id", "total", "payment_collection.id"],
    filters: { id: input.cart_id },
  }).config({ name: "read-cart-total" })
  checkTotalStep(
    transform({ input, carts }, ({ input, carts }) => ({
      total: Number(carts[0]?.total),
      expected_total: input.checkout.expected_total,
    })),
  )

  when("no-payment-collection", { carts }, ({ carts }) => !carts[0]?.payment_collection).then(() => {
    createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  })
  const { data: payable } = useQueryGraphStep({
    entity: "cart",
    fields: ["id", "payment_collection.id"],
    filters: { id: input.cart_id },
  }).config({ name: "read-payment-collection" })
  createPaymentSessionsWorkflow.runAsStep({
    input: transform({ payable }, ({ payable }) => ({
      payment_collection_id: payable[0]?.payment_collection?.id ?? "",
      provider_id: CASH_ON_DELIVERY,
    })),
  })
  const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } })
  const { data: vendors } = useQueryGraphStep({
    entity: "vendor",
    fields: ["id"],
    filters: {
      handle: transform({ shippingOptions }, ({ shippingOptions }) => Object.keys(shippingOptions)),
    },
  }).config({ name: "read-vendors-of-order" })
  createRemoteLinkStep(
    transform({ order, vendors }, ({ order, vendors }) =>
      vendors.map(({ id }) => ({
        [Modules.ORDER]: { order_id: order.id },
        [VENDOR_MODULE]: { vendor_id: id },
      })),
    ),
  )
  return new WorkflowResponse(order)
})

function cartDetails({
  input: { cart_id, checkout },
  shippingOptions,
}: {
  input: OrderCartInput
  shippingOptions: Record<string, string>
}) {
  const address = medusaAddressOf(checkout.address)
  const metadata: OrderMetadata = {
    locale: checkout.locale,
    note: checkout.note || null,
    shipping_options: shippingOptions,
  }
  return {
    id: cart_id,
    ...(checkout.email ? { email: checkout.email } : {}),
    shipping_address: address,
    billing_address: address,
    metadata: { ...metadata },
  }
}
