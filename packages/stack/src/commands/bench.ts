import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { findChromium } from "../chromium.ts"
import { e2eFolder } from "../folders.ts"
import { Steps } from "../steps.ts"
import { supervise } from "../supervise.ts"
import { startTemporaryShop } from "../test/temporary-shop.ts"
import { makeWorkbench } from "../test/workbench.ts"

/** `pnpm bench`: measures a production shop of its own, prints the figures beside their aims, and keeps them. */
export async function bench(): Promise<void> {
  await supervise(async (family) => {
    const workbench = await makeWorkbench(family)
    const chromium = await findChromium()
    const { variables } = await startTemporaryShop(workbench, { isThrownAway: false })
    const { STOREFRONT_URL, BACKEND_URL, VENDOR_EMAIL, VENDOR_PASSWORD } = variables
    await new Steps().run("Measure servers and pages", () =>
      family.run({
        name: "bench",
        command: [process.execPath, "bench/run.ts"],
        folder: e2eFolder,
        env: {
          ...chromium.env,
          CHROMIUM_PATH: chromium.path,
          STOREFRONT_URL,
          BACKEND_URL,
          VENDOR_EMAIL,
          VENDOR_PASSWORD,
        },
        logFile: join(workbench.folder, "bench.log"),
      }),
    )
    console.log(await readFile(join(e2eFolder, "bench/RESULTS.md"), "utf8"))
  })
}
