import type { ItemTaxLineDTO, MedusaContainer, ShippingTaxLineDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OrderedCart, OrderedLine, OrderedMethod } from "./ordered-cart.ts"

/** A tax as carts and orders keep it. */
export interface TaxLine {
  description: string
  tax_rate_id?: string
  code: string
  /** Per cent. */
  rate: number
  provider_id: string
}

type Taxable = Pick<
  OrderedCart,
  "currency_code" | "locale" | "region" | "customer" | "email" | "shipping_address"
> & {
  lines: Pick<OrderedLine, "id" | "product_id" | "product_type_id" | "quantity" | "unit_price">[]
  methods: Pick<OrderedMethod, "id" | "name" | "shipping_option_id" | "amount">[]
}

/** The taxes that Medusa's Tax Module knows for a cart, by the id of its line or shipping method. */
export async function taxLinesOf(container: MedusaContainer, cart: Taxable): Promise<Map<string, TaxLine[]>> {
  if (!cart.region.automatic_taxes) return new Map()
  const found = await container
    .resolve(Modules.TAX)
    .getTaxLines([...cart.lines.map(itemOf(cart)), ...cart.methods.map(shippingOf(cart))], contextOf(cart))
  const byId = Map.groupBy(found, taxedId)
  return new Map([...byId].map(([id, taxes]) => [id, taxes.map(taxLineOf)]))
}

function itemOf({ currency_code }: Taxable) {
  return ({ id, product_id, product_type_id, quantity, unit_price }: Taxable["lines"][number]) => ({
    id,
    product_id,
    ...(product_type_id ? { product_type_id } : {}),
    quantity,
    unit_price,
    currency_code,
  })
}

function shippingOf({ currency_code }: Taxable) {
  return ({ id, shipping_option_id, amount }: Taxable["methods"][number]) => ({
    id,
    shipping_option_id,
    unit_price: amount,
    currency_code,
  })
}

function contextOf({ shipping_address, customer, email, locale, methods }: Taxable) {
  const { province, ...address } = shipping_address
  return {
    address: { ...address, ...(province ? { province_code: province } : {}) },
    ...(customer
      ? {
          customer: {
            id: customer.id,
            email: email ?? "",
            customer_groups: customer.groups.map(({ id }) => id),
          },
        }
      : {}),
    ...(locale ? { locale } : {}),
    shipping_methods: methods.map(({ id, name, shipping_option_id, amount }) => ({
      id,
      name,
      shipping_option_id,
      amount,
    })),
    is_return: false,
  }
}

function taxedId(line: ItemTaxLineDTO | ShippingTaxLineDTO): string {
  return "line_item_id" in line ? line.line_item_id : line.shipping_line_id
}

function taxLineOf({ name, rate_id, code, rate, provider_id }: ItemTaxLineDTO | ShippingTaxLineDTO): TaxLine {
  return {
    description: name,
    ...(rate_id ? { tax_rate_id: rate_id } : {}),
    code: code ?? "",
    rate: Number(rate),
    provider_id,
  }
}
