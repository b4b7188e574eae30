import { PlainError } from "../plain-error.ts"
import { Steps } from "../steps.ts"
import { supervise } from "../supervise.ts"
import { planMoments } from "../sweep/moments.ts"
import { type Swept, sweep, sweepLine } from "../sweep/sweep.ts"
import { makeWorkbench } from "../test/workbench.ts"
import { startTrialShop } from "../trial/trial-shop.ts"

/** `pnpm sweep:kill [--moments N]`: kills a shop of its own again and again; its last line tells what did not heal. */
export async function sweepKill(given: string | undefined): Promise<void> {
  const count = given === undefined ? undefined : Number(given)
  if (count !== undefined && (!Number.isInteger(count) || count < 1))
    throw new PlainError("--moments is a number of moments.")
  const moments = planMoments(count)
  let swept: Swept = { moments: moments.length, inconsistent: moments.length }
  await supervise(async (family) => {
    const steps = new Steps()
    swept = await sweep(await startTrialShop(await makeWorkbench(family), steps), steps, moments)
  })
  console.log(sweepLine(swept))
  if (swept.inconsistent > 0) process.exitCode = 1
}
