import type { MedusaContainer } from "@medusajs/framework/types"
import { checkAllDrift } from "../search-sync/check-drift.ts"

/** Every night at three in Vietnam. */
export default async function checkSearchDrift(container: MedusaContainer) {
  await checkAllDrift(container)
}

export const config = { name: "check-search-drift", schedule: "0 20 * * *" }
