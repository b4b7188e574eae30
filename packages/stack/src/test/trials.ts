import { isFair, race, raceLine } from "../race/race.ts"
import { Steps } from "../steps.ts"
import { shortPlan } from "../sweep/moments.ts"
import { sweep, sweepLine } from "../sweep/sweep.ts"
import { startTrialShop } from "../trial/trial-shop.ts"
import type { Counts } from "./counts.ts"
import type { Workbench } from "./program.ts"

/** One round on one server and one on two. */
const RACE = { rounds: 2, buyers: 60, units: 20 }

/** `pnpm race:oversell` and `pnpm sweep:kill` in short, in one shop. */
export async function trials(workbench: Workbench): Promise<Counts> {
  const steps = new Steps()
  const shop = await startTrialShop(workbench, steps)
  const raced = await race(shop, steps, RACE)
  const swept = await sweep(shop, steps, shortPlan())
  const { moments, inconsistent } = swept
  await shop.stop()
  console.log(`${raceLine(raced)}\n${sweepLine(swept)}`)
  const fair = isFair(raced) ? 1 : 0
  return { passed: moments - inconsistent + fair, failed: inconsistent + 1 - fair, skipped: 0 }
}
