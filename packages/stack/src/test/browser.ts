import { join } from "node:path"
import { findChromium } from "../chromium.ts"
import { e2eFolder } from "../folders.ts"
import { backendSwitch } from "./backend-switch.ts"
import type { Counts } from "./counts.ts"
import { runProgram, type Workbench } from "./program.ts"
import { countReport } from "./reports.ts"
import { startTemporaryShop } from "./temporary-shop.ts"

/** Journeys of shoppers and of the operator in a real browser, against a whole shop. */
export async function browser(workbench: Workbench): Promise<Counts> {
  const chromium = await findChromium()
  const shop = await startTemporaryShop(workbench, { isThrownAway: true })
  const report = join(workbench.folder, "browser.json")
  const isOk = await runProgram(workbench, {
    name: "browser journeys",
    command: [join(e2eFolder, "node_modules/.bin/playwright"), "test"],
    folder: e2eFolder,
    env: {
      ...chromium.env,
      CHROMIUM_PATH: chromium.path,
      STOREFRONT_URL: shop.variables.STOREFRONT_URL,
      BACKEND_URL: shop.variables.BACKEND_URL,
      BACKEND_SWITCH_URL: await backendSwitch(workbench.family, shop),
      ADMIN_EMAIL: shop.variables.ADMIN_EMAIL,
      ADMIN_PASSWORD: shop.variables.ADMIN_PASSWORD,
      VENDOR_EMAIL: shop.variables.VENDOR_EMAIL,
      VENDOR_PASSWORD: shop.variables.VENDOR_PASSWORD,
      REPORT_FILE: report,
      RESULTS_FOLDER: join(workbench.folder, "browser"),
    },
  })
  return countReport("playwright", report, isOk)
}
