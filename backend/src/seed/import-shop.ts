import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CURRENCY } from "../catalogue/currency.ts"
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery/index.ts"

const REGION = "Việt Nam"
const SHOP = "Chợ OCOP"

export interface Shop {
  regionId: string
  salesChannelId: string
}

/** The store, its currency with tax-inclusive prices, its one region and its sales channel. */
export async function importShop(container: MedusaContainer): Promise<Shop> {
  const salesChannelId = await importSalesChannel(container)
  const regionId = await importRegion(container)
  await importTaxInclusivePrices(container)
  await importStore(container, { regionId, salesChannelId })
  return { regionId, salesChannelId }
}

async function importSalesChannel(container: MedusaContainer): Promise<string> {
  const service = container.resolve(Modules.SALES_CHANNEL)
  const [existing] = await service.listSalesChannels({ name: SHOP })
  return (existing ?? (await service.createSalesChannels({ name: SHOP }))).id
}

async function importRegion(container: MedusaContainer): Promise<string> {
  const service = container.resolve(Modules.REGION)
  const [existing] = await service.listRegions({ name: REGION })
  const { id } =
    existing ?? (await service.createRegions({ name: REGION, currency_code: CURRENCY, countries: ["vn"] }))
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "region", fields: ["payment_providers.id"], filters: { id } })
  if (data.some(({ payment_providers }) => (payment_providers ?? []).length > 0)) return id
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.REGION]: { region_id: id },
    [Modules.PAYMENT]: { payment_provider_id: CASH_ON_DELIVERY },
  })
  return id
}

/** A region that says "tax included" is not enough: without this preference tax would be added on top. */
async function importTaxInclusivePrices(container: MedusaContainer): Promise<void> {
  const service = container.resolve(Modules.PRICING)
  const [existing] = await service.listPricePreferences({ attribute: "currency_code", value: CURRENCY })
  if (!existing) {
    await service.createPricePreferences({
      attribute: "currency_code",
      value: CURRENCY,
      is_tax_inclusive: true,
    })
  } else if (!existing.is_tax_inclusive) {
    await service.updatePricePreferences(existing.id, { is_tax_inclusive: true })
  }
}

async function importStore(container: MedusaContainer, { regionId, salesChannelId }: Shop): Promise<void> {
  const service = container.resolve(Modules.STORE)
  const [store] = await service.listStores({})
  const facts = { name: SHOP, default_sales_channel_id: salesChannelId, default_region_id: regionId }
  if (store?.name === SHOP && store.default_region_id === regionId) return
  const supported_currencies = [{ currency_code: CURRENCY, is_default: true }]
  if (store) await service.updateStores(store.id, { ...facts, supported_currencies })
  else await service.createStores({ ...facts, supported_currencies })
}
