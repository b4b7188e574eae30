import { defineConfig } from "@playwright/test"
import { CHROMIUM_FLAGS } from "./chromium-flags.ts"
import { settings } from "./settings.ts"

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const DESKTOP = { viewport: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: "journeys",
  globalSetup: "./sign-in-operator.ts",
  outputDir: settings.RESULTS_FOLDER,
  workers: 3,
  timeout: 90_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["line"], ["json", { outputFile: settings.REPORT_FILE }]],
  use: {
    baseURL: settings.STOREFRONT_URL,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath: settings.CHROMIUM_PATH, args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: "phone", testMatch: ["shopper/*.ts", "phone/*.ts", "workspace/*.ts"], use: PHONE },
    { name: "desktop", testMatch: ["shopper/*.ts", "desktop/*.ts", "operator/*.ts"], use: DESKTOP },
    { name: "outage", testMatch: "outage/*.ts", use: DESKTOP, dependencies: ["phone", "desktop"] },
  ],
})
