import { PlainError } from "../plain-error.ts"
import { Steps } from "../steps.ts"
import { supervise } from "../supervise.ts"
import { sweep } from "../sweep/sweep.ts"
import { makeWorkbench } from "../test/workbench.ts"
import { startTrialShop } from "../trial/trial-shop.ts"

const MOMENTS = 44

/** `pnpm sweep:kill [--moments N]`: kills a shop of its own again and again; its last line tells what did not heal. */
export async function sweepKill(moments: string | undefined): Promise<void> {
  const count = moments === undefined ? MOMENTS : Number(moments)
  if (!Number.isInteger(count) || count < 1) throw new PlainError("--moments is a number of moments.")
  let inconsistent = count
  await supervise(async (family) => {
    const steps = new Steps()
    const shop = await startTrialShop(await makeWorkbench(family), steps)
    inconsistent = (await sweep(shop, steps, count)).inconsistent
  })
  console.log(`moments ${count}, inconsistent ${inconsistent}`)
  if (inconsistent > 0) process.exitCode = 1
}
