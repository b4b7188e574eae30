import { PlainError } from "../plain-error.ts"
import { isFair, race, raceLine } from "../race/race.ts"
import { Steps } from "../steps.ts"
import { supervise } from "../supervise.ts"
import { makeWorkbench } from "../test/workbench.ts"
import { startTrialShop } from "../trial/trial-shop.ts"

const WHOLE = { rounds: 20, buyers: 200, units: 20 }

/** `pnpm race:oversell [--rounds N]`: many buyers, few units; its last line tells whether exactly those were sold. */
export async function raceOversell(given: string | undefined): Promise<void> {
  const rounds = given === undefined ? WHOLE.rounds : Number(given)
  if (!Number.isInteger(rounds) || rounds < 1) throw new PlainError("--rounds is a number of rounds.")
  let raced = { ...WHOLE, rounds: 0, sold: 0, orphans: 0, untold: 0 }
  await supervise(async (family) => {
    const steps = new Steps()
    raced = await race(await startTrialShop(await makeWorkbench(family), steps), steps, { ...WHOLE, rounds })
  })
  if (raced.untold > 0) console.log(`${raced.untold} buyers were not told what is gone`)
  console.log(raceLine(raced))
  if (!isFair(raced)) process.exitCode = 1
}
