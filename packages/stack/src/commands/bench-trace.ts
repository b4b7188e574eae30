import { mkdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { findChromium } from "../chromium.ts"
import { e2eFolder, traceFolder } from "../folders.ts"
import { PlainError } from "../plain-error.ts"
import { Steps } from "../steps.ts"
import { supervise } from "../supervise.ts"
import type { Workbench } from "../test/program.ts"
import { startTemporaryShop } from "../test/temporary-shop.ts"
import { makeWorkbench } from "../test/workbench.ts"

const PARTS = ["shop", "verification"]

/**
 * `pnpm bench:trace [part]`: labels, the page behind them and withdrawals in a production shop of its own, and the
 * verification of up to a million events. The shop is measured alone, then the verification.
 */
export async function benchTrace(chosen: string[]): Promise<void> {
  const unknown = chosen.find((part) => !PARTS.includes(part))
  if (unknown) throw new PlainError(`Parts are ${PARTS.join(" and ")}, not ${unknown}.`)
  const isWanted = (part: string) => chosen.length === 0 || chosen.includes(part)
  await supervise(async (family) => {
    const workbench = await makeWorkbench(family)
    const steps = new Steps()
    const [shop] = await Promise.all([
      isWanted("shop") ? startTemporaryShop(workbench, { isThrownAway: false }) : undefined,
      isWanted("verification") ? writeChain(workbench, steps) : undefined,
    ])
    if (shop) {
      await measureShop(workbench, steps, shop.variables)
      console.log(await readFile(join(e2eFolder, "bench/trace/RESULTS.md"), "utf8"))
    }
    if (isWanted("verification")) {
      await measureVerification(workbench, steps)
      console.log(await readFile(join(traceFolder, "bench/RESULTS.md"), "utf8"))
    }
  })
}

async function measureShop(
  { family, folder }: Workbench,
  steps: Steps,
  variables: Record<string, string>,
): Promise<void> {
  const chromium = await findChromium()
  await steps.run("Measure labels, their page and withdrawals", () =>
    family.run({
      name: "bench",
      command: [process.execPath, "bench/trace/run.ts"],
      folder: e2eFolder,
      env: { ...variables, ...chromium.env, CHROMIUM_PATH: chromium.path },
      logFile: join(folder, "bench.log"),
    }),
  )
}

async function writeChain(workbench: Workbench, steps: Steps): Promise<void> {
  await mkdir(chainFolder(workbench))
  await steps.run("Record a million events", () => runTrace(workbench, "write"))
}

async function measureVerification(workbench: Workbench, steps: Steps): Promise<void> {
  await steps.run("Measure their verification", () => runTrace(workbench, "verify"))
}

function runTrace(workbench: Workbench, program: "write" | "verify"): Promise<void> {
  return workbench.family.run({
    name: `trace-${program}`,
    command: [process.execPath, `bench/${program}.ts`, chainFolder(workbench)],
    folder: traceFolder,
    logFile: join(workbench.folder, `trace-${program}.log`),
  })
}

function chainFolder({ folder }: Workbench): string {
  return join(folder, "chain")
}
