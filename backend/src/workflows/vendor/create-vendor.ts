import type { Origin, VendorKind } from "@cho-ocop/contracts"
import { slugify } from "@cho-ocop/ocop"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { CURRENCY } from "../../catalogue/currency.ts"
import { VENDOR_MODULE } from "../../modules/vendor/index.ts"
import type { VendorModuleService } from "../../modules/vendor/service.ts"
import { FIRST_MARKET_FEE } from "../../shipping/market-fee.ts"

const FULFILLMENT_PROVIDER = "manual_manual"

interface Input {
  name: string
  kind: VendorKind
  origin: Origin
}

const createVendorStep = createStep(
  "create-vendor-row",
  async ({ name, kind, origin }: Input, { container }) => {
    const service = container.resolve<VendorModuleService>(VENDOR_MODULE)
    const handle = await freeHandle(service, name)
    const { id } = await service.createVendors({
      name,
      kind,
      handle,
      origin: { ...origin },
      status: "active",
      status_since: new Date(),
    })
    return new StepResponse({ id, name, handle }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<VendorModuleService>(VENDOR_MODULE).deleteVendors(id)
  },
)

/** A vendor that can sell: with its own stock location, and one flat rate to send a parcel anywhere in Vietnam. */
export const createVendorWorkflow = createWorkflow("create-vendor", (input: Input) => {
  const vendor = createVendorStep(input)
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ vendor }, ({ vendor: { name, handle } }) => ({
      locations: [{ name, metadata: { vendor: handle } }],
    })),
  })
  const sets = createFulfillmentSets(
    transform({ vendor }, ({ vendor: { handle } }) => [
      {
        name: handle,
        type: "shipping",
        service_zones: [{ name: handle, geo_zones: [{ type: "country" as const, country_code: "vn" }] }],
      },
    ]),
  )
  const { data: stores } = useQueryGraphStep({ entity: "store", fields: ["default_sales_channel_id"] })
  createRemoteLinkStep(
    transform({ vendor, locations, sets, stores }, ({ vendor, locations, sets, stores }) => {
      const location = { [Modules.STOCK_LOCATION]: { stock_location_id: locations[0]?.id } }
      return [
        { [Modules.SALES_CHANNEL]: { sales_channel_id: stores[0]?.default_sales_channel_id }, ...location },
        { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id: sets[0]?.id } },
        { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER } },
        { [VENDOR_MODULE]: { vendor_id: vendor.id }, ...location },
      ]
    }),
  )
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ vendor }, ({ vendor: { handle } }) => ({ data: [{ name: handle, type: "vendor" }] })),
  })
  const options = createShippingOptionsWorkflow.runAsStep({
    input: transform({ vendor, sets, profiles }, ({ vendor, sets, profiles }) => [
      {
        name: vendor.name,
        service_zone_id: sets[0]?.service_zones[0]?.id ?? "",
        shipping_profile_id: profiles[0]?.id ?? "",
        provider_id: FULFILLMENT_PROVIDER,
        price_type: "flat" as const,
        type: { label: "Giao hàng", description: "Giao tận nơi", code: "parcel" },
        prices: [{ amount: FIRST_MARKET_FEE, currency_code: CURRENCY }],
        metadata: { vendor: vendor.handle },
      },
    ]),
  })
  createRemoteLinkStep(
    transform({ vendor, options }, ({ vendor, options }) => [
      {
        [VENDOR_MODULE]: { vendor_id: vendor.id },
        [Modules.FULFILLMENT]: { shipping_option_id: options[0]?.id },
      },
    ]),
  ).config({ name: "link-shipping-option" })
  return new WorkflowResponse(vendor)
})

/** The name as an address; numbered where another vendor has it. */
async function freeHandle(service: VendorModuleService, name: string): Promise<string> {
  const base = slugify(name).slice(0, 70) || "chu-the"
  for (let number = 1; ; number++) {
    const handle = number === 1 ? base : `${base}-${number}`
    const [taken] = await service.listVendors({ handle }, { take: 1, withDeleted: true })
    if (!taken) return handle
  }
}
