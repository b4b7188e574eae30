import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { backendFolder } from "../folders.ts"
import { PlainError } from "../plain-error.ts"
import { Steps } from "../steps.ts"
import { supervise } from "../supervise.ts"
import { makeWorkbench } from "../test/workbench.ts"
import { startTrialShop } from "../trial/trial-shop.ts"

const MINUTES = 5

/**
 * `pnpm bench:checkout [--minutes N]`: placing orders beside Medusa's own completion, on a database of its own. Fails
 * where an aim is missed; the figures are then the last lines of its log, which are shown.
 */
export async function benchCheckout(given: string | undefined): Promise<void> {
  const minutes = given === undefined ? MINUTES : Number(given)
  if (!(minutes > 0)) throw new PlainError("--minutes is a number of minutes.")
  await supervise(async (family) => {
    const workbench = await makeWorkbench(family)
    const steps = new Steps()
    const { variables } = await startTrialShop(workbench, steps)
    await steps.run("Measure checkouts", () =>
      family.run({
        name: "bench",
        command: [process.execPath, "--run", "bench:checkout"],
        folder: backendFolder,
        env: { ...variables, BENCH_MINUTES: String(minutes) },
        logFile: join(workbench.folder, "bench.log"),
      }),
    )
    console.log(await readFile(join(backendFolder, "bench/RESULTS.md"), "utf8"))
  })
}
