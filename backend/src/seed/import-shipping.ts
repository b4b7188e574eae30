import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CURRENCY } from "../catalogue/currency.ts"
import type { VendorRecord } from "../catalogue/vendor.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { CatalogueVendor } from "./catalogue/catalogue.ts"
import { demoShippingFee } from "./catalogue/demo-values.ts"
import { createMissing, known } from "./create-missing.ts"
import type { Shop } from "./import-shop.ts"
import { originOf } from "./origin.ts"

const PROVIDER = "manual_manual"

export interface VendorShipping {
  stockLocationId: string
  shippingProfileId: string
}

/** Each vendor keeps its own stock and sends its own parcel: a location, a zone, a profile and one flat rate. */
export async function importShipping(
  container: MedusaContainer,
  shop: Shop,
  vendors: readonly CatalogueVendor[],
  rows: Map<string, VendorRecord>,
): Promise<(vendorHandle: string) => VendorShipping> {
  const locations = await importLocations(container, vendors)
  const zones = await importZones(container, vendors)
  const profiles = await importProfiles(container, vendors)
  const options = await importOptions(container, vendors, (handle) => ({
    service_zone_id: known(zones, handle).zoneId,
    shipping_profile_id: known(profiles, handle).id,
  }))
  const unlinked = await withoutShipping(container, rows)
  await linkShipping(
    container,
    vendors
      .filter(({ handle }) => unlinked.has(handle))
      .map((vendor) => ({
        vendor_id: known(rows, vendor.handle).id,
        sales_channel_id: shop.salesChannelId,
        stock_location_id: known(locations, vendor.handle).id,
        fulfillment_set_id: known(zones, vendor.handle).id,
        shipping_option_id: known(options, vendor.handle).id,
        fee: demoShippingFee({ handle: vendor.handle, region: originOf(vendor).region }),
      })),
  )
  return (handle) => ({
    stockLocationId: known(locations, handle).id,
    shippingProfileId: known(profiles, handle).id,
  })
}

const byHandle = { wanted: ({ handle }: CatalogueVendor) => handle }

function importLocations(container: MedusaContainer, vendors: readonly CatalogueVendor[]) {
  const service = container.resolve(Modules.STOCK_LOCATION)
  return createMissing(
    vendors,
    {
      list: (handles) => listOf(handles, (take) => service.listStockLocations({}, { take })),
      create: (missing) =>
        service.createStockLocations(
          missing.map(({ name, handle }) => ({ name, metadata: { vendor: handle } })),
        ),
    },
    { ...byHandle, row: ({ metadata }) => String(metadata?.vendor) },
  )
}

async function importZones(container: MedusaContainer, vendors: readonly CatalogueVendor[]) {
  const service = container.resolve(Modules.FULFILLMENT)
  const sets = await createMissing(
    vendors,
    {
      list: (name) =>
        service.listFulfillmentSets({ name }, { take: name.length, relations: ["service_zones"] }),
      create: (missing) =>
        service.createFulfillmentSets(
          missing.map(({ handle }) => ({
            name: handle,
            type: "shipping",
            service_zones: [{ name: handle, geo_zones: [{ type: "country", country_code: "vn" }] }],
          })),
        ),
    },
    { ...byHandle, row: ({ name }) => name },
  )
  return new Map(
    [...sets].map(([handle, { id, service_zones }]) => [handle, { id, zoneId: service_zones[0]?.id ?? "" }]),
  )
}

function importProfiles(container: MedusaContainer, vendors: readonly CatalogueVendor[]) {
  const service = container.resolve(Modules.FULFILLMENT)
  return createMissing(
    vendors,
    {
      list: (name) => service.listShippingProfiles({ name }, { take: name.length }),
      create: (missing) =>
        service.createShippingProfiles(missing.map(({ handle }) => ({ name: handle, type: "vendor" }))),
    },
    { ...byHandle, row: ({ name }) => name },
  )
}

function importOptions(
  container: MedusaContainer,
  vendors: readonly CatalogueVendor[],
  placeOf: (handle: string) => { service_zone_id: string; shipping_profile_id: string },
) {
  const service = container.resolve(Modules.FULFILLMENT)
  return createMissing(
    vendors,
    {
      list: (handles) => listOf(handles, (take) => service.listShippingOptions({}, { take })),
      create: (missing) =>
        service.createShippingOptions(
          missing.map(({ name, handle }) => ({
            name,
            ...placeOf(handle),
            provider_id: PROVIDER,
            price_type: "flat",
            type: { label: "Giao hàng", description: "Giao tận nơi", code: "parcel" },
            metadata: { vendor: handle },
          })),
        ),
    },
    { ...byHandle, row: ({ metadata }) => String(metadata?.vendor) },
  )
}

/** These two kinds of rows have no unique name, so all are read and matched by the vendor they note. */
async function listOf<Row extends { metadata?: Record<string, unknown> | null }>(
  handles: string[],
  list: (take: number) => Promise<Row[]>,
): Promise<Row[]> {
  const wanted = new Set(handles)
  const rows = await list(100_000)
  return rows.filter(({ metadata }) => wanted.has(String(metadata?.vendor)))
}

async function withoutShipping(
  container: MedusaContainer,
  vendors: Map<string, VendorRecord>,
): Promise<Set<string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: ["handle", "shipping_option.id"],
    filters: { id: [...vendors.values()].map(({ id }) => id) },
  })
  return new Set(data.filter(({ shipping_option }) => !shipping_option).map(({ handle }) => handle))
}

interface ShippingOfVendor {
  vendor_id: string
  sales_channel_id: string
  stock_location_id: string
  fulfillment_set_id: string
  shipping_option_id: string
  fee: number
}

async function linkShipping(container: MedusaContainer, vendors: ShippingOfVendor[]): Promise<void> {
  if (vendors.length === 0) return
  const priceSets = await container
    .resolve(Modules.PRICING)
    .createPriceSets(vendors.map(({ fee }) => ({ prices: [{ amount: fee, currency_code: CURRENCY }] })))
  const optionOf = (vendor: ShippingOfVendor) => ({
    [Modules.FULFILLMENT]: { shipping_option_id: vendor.shipping_option_id },
  })
  const selfOf = (vendor: ShippingOfVendor) => ({ [VENDOR_MODULE]: { vendor_id: vendor.vendor_id } })
  const links = vendors.flatMap((vendor, index) => {
    const location = { [Modules.STOCK_LOCATION]: { stock_location_id: vendor.stock_location_id } }
    return [
      { [Modules.SALES_CHANNEL]: { sales_channel_id: vendor.sales_channel_id }, ...location },
      { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id: vendor.fulfillment_set_id } },
      { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER } },
      { ...optionOf(vendor), [Modules.PRICING]: { price_set_id: priceSets[index]?.id } },
      { ...selfOf(vendor), ...location },
    ]
  })
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create(links)
  // By this tie an import knows that a vendor has all the others.
  await link.create(vendors.map((vendor) => ({ ...selfOf(vendor), ...optionOf(vendor) })))
}
