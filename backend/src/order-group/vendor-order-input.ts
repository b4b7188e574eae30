import type {
  CreateOrderDTO,
  CreateOrderLineItemDTO,
  CreateOrderShippingMethodDTO,
} from "@medusajs/framework/types"
import { OrderStatus } from "@medusajs/framework/utils"
import type { OrderMetadata } from "../order/order-metadata.ts"
import type { OrderedCart, OrderedMethod } from "./ordered-cart.ts"
import type { PlannedLine, PlannedOrder } from "./plan-group.ts"

/** What the Order Module takes beyond its own type. */
interface VendorOrderInput extends CreateOrderDTO {
  id: string
  custom_display_id: string
  is_draft_order: boolean
}

/**
 * A vendor's order for the Order Module. As long as it waits for its payment it is a draft, which the operator's
 * lists of orders leave out.
 */
export function vendorOrderInput(
  order: PlannedOrder,
  { cart, metadata, awaitsPayment }: { cart: OrderedCart; metadata: OrderMetadata; awaitsPayment: boolean },
): VendorOrderInput {
  return {
    id: order.id,
    custom_display_id: order.number,
    status: awaitsPayment ? OrderStatus.DRAFT : OrderStatus.PENDING,
    is_draft_order: awaitsPayment,
    region_id: cart.region_id,
    sales_channel_id: cart.sales_channel_id,
    currency_code: cart.currency_code,
    locale: cart.locale,
    ...(cart.customer_id ? { customer_id: cart.customer_id } : {}),
    ...(cart.email ? { email: cart.email } : {}),
    shipping_address: cart.shipping_address,
    billing_address: cart.shipping_address,
    items: order.lines.map(lineInput),
    shipping_methods: order.methods.map(methodInput),
    metadata: { ...metadata },
  }
}

/** Medusa's types leave out what its rows hold as null. */
function lineInput(line: PlannedLine) {
  return {
    id: line.order_line_id,
    title: line.title,
    subtitle: line.subtitle,
    thumbnail: line.thumbnail,
    product_id: line.product_id,
    product_title: line.product_title,
    product_description: line.product_description,
    product_subtitle: line.product_subtitle,
    product_type: line.product_type,
    product_type_id: line.product_type_id,
    product_collection: line.product_collection,
    product_handle: line.product_handle,
    variant_id: line.variant_id,
    variant_sku: line.variant_sku,
    variant_barcode: line.variant_barcode,
    variant_title: line.variant_title,
    is_discountable: line.is_discountable,
    requires_shipping: line.requires_shipping,
    quantity: line.quantity,
    unit_price: line.unit_price,
    is_tax_inclusive: true,
    metadata: line.metadata,
    ...figuresOf(line),
  } as CreateOrderLineItemDTO
}

function methodInput(method: OrderedMethod) {
  return {
    name: method.name,
    amount: method.amount,
    is_tax_inclusive: true,
    shipping_option_id: method.shipping_option_id,
    data: method.data,
    ...figuresOf(method),
  } as Omit<CreateOrderShippingMethodDTO, "order_id">
}

function figuresOf({ tax_lines, adjustments }: Pick<OrderedMethod, "tax_lines" | "adjustments">) {
  return {
    tax_lines: tax_lines.map((tax) => ({ ...tax })),
    adjustments: adjustments.map(({ code, amount, promotion_id }) => ({
      code,
      amount,
      promotion_id,
      is_tax_inclusive: true,
    })),
  }
}
