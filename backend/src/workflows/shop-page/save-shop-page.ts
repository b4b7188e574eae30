import { isDeepStrictEqual } from "node:util"
import type { ShopPageDraft } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { SHOP_PAGE_MODULE } from "../../modules/shop-page/index.ts"
import type { ShopPageModuleService } from "../../modules/shop-page/service.ts"
import { requireOwnPictures } from "../../pictures/list-pictures.ts"
import { holidayStatus } from "../../shop-page/holiday-status.ts"
import { readShopPage } from "../../shop-page/read-shop-page.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { setVendorStatusWorkflow } from "../vendor/set-vendor-status.ts"

const SECONDS = 30

interface SaveShopPageInput {
  vendor_id: string
  /** The version the edit started from. */
  version: number
  page: ShopPageDraft
  actor: AuditActor
}

/** The page as it was; null where there was none. */
interface Undo {
  id: string
  before: { id: string; version: number; page: Record<string, unknown> } | null
}

const saveShopPageStep = createStep(
  "save-shop-page",
  async ({ vendor_id, version, page }: SaveShopPageInput, { container }) => {
    const service = container.resolve<ShopPageModuleService>(SHOP_PAGE_MODULE)
    const current = await readShopPage(container, vendor_id)
    if (isDeepStrictEqual(page, current.page)) return new StepResponse<string, Undo | null>(vendor_id, null)
    if (current.version !== version) {
      throw new ProblemError("edited_meanwhile", "Somebody else saved this page.", undefined, { current })
    }
    await requireOwnPictures(container, vendor_id, page.banner ? [page.banner] : [])
    const [before] = await service.listShopPages({ vendor_id })
    const changed = { version: version + 1, page: { ...page } }
    const { id } = before
      ? await service.updateShopPages({ id: before.id, ...changed })
      : await service.createShopPages({ vendor_id, ...changed })
    return new StepResponse<string, Undo | null>(vendor_id, { id, before: before ?? null })
  },
  async (written, { container }) => {
    if (!written) return
    const service = container.resolve<ShopPageModuleService>(SHOP_PAGE_MODULE)
    if (!written.before) return void (await service.deleteShopPages(written.id))
    const { id, version, page } = written.before
    await service.updateShopPages({ id, version, page })
  },
)

const readHolidayStep = createStep(
  "read-holiday",
  async ({ vendor_id, page }: SaveShopPageInput, { container }) => {
    const vendor = await vendorModule(container).retrieveVendor(vendor_id)
    return new StepResponse(holidayStatus(vendor, page.holiday, vietnameseDate(new Date())))
  },
)

/**
 * Saves a vendor's own page, which shoppers see at once; a holiday that has begun closes the shop at once. Throws
 * `edited_meanwhile`, then nothing is written.
 */
export const saveShopPageWorkflow = createWorkflow("save-shop-page", (input: SaveShopPageInput) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `shop-page:${input.vendor_id}`,
    timeout: SECONDS,
    ttl: SECONDS,
  }))
  acquireLockStep(lock)
  saveShopPageStep(input)
  const change = readHolidayStep(input)
  when("holiday-changes-status", { change }, ({ change }) => change !== null).then(() => {
    setVendorStatusWorkflow.runAsStep({
      input: transform({ input, change }, ({ input, change }) => ({
        vendor_id: input.vendor_id,
        status: change?.status ?? "active",
        reason: null,
        until: change?.until ?? null,
        expected: change?.expected ?? null,
        actor: input.actor,
      })),
    })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(input.vendor_id)
})
