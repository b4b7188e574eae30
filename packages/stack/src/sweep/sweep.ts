import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { type Child, signalGroup } from "../child.ts"
import { messageOf } from "../plain-error.ts"
import type { Steps } from "../steps.ts"
import { disagreements } from "../trial/disagreements.ts"
import { goodsOfVendors, setFree } from "../trial/goods.ts"
import type { TrialServer, TrialShop } from "../trial/trial-shop.ts"
import { giveBankAccount } from "./bank-account.ts"
import type { Scene } from "./deed.ts"
import { describe, isKill, type Moment } from "./moments.ts"
import { Operator } from "./operator.ts"
import { paidForNothing } from "./paid-for-nothing.ts"
import { LOOK_MS, resume, sendAgain, WHOLE_AGAIN_MS } from "./resume.ts"
import { startStandIns } from "./stand-ins.ts"
import { Vendor } from "./vendor.ts"

/** A server that does not come by its crash point is waited for so long. */
const NEVER_MS = 8_000
const PLENTY = 100_000
const NOWHERE = ""

export interface Swept {
  moments: number
  inconsistent: number
}

/** Breaks a shop at these moments, starts it again each time, and looks from outside whether all agrees. */
export async function sweep(shop: TrialShop, steps: Steps, moments: readonly Moment[]): Promise<Swept> {
  const standIns = await startStandIns(shop.family, shop.variables.BACKEND_URL)
  const crashFile = join(shop.variables.DATA_DIR, "crash-at")
  const dieAt = (crashPoint: string) => writeFile(crashFile, crashPoint)
  await dieAt(NOWHERE)
  const settings = { PAYOUT_HOLD_DAYS: "0", PAYOUT_MINIMUM: "1", CRASH_FILE: crashFile }
  Object.assign(shop.variables, standIns.variables, settings)
  let server = await steps.run("Start the backend", () => shop.startBackend())
  const { url } = server
  const operator = new Operator(shop)
  await operator.signIn(url)
  const vendor = await Vendor.signIn(shop, url)
  await giveBankAccount(shop, url, { operator, vendor })
  const goods = await goodsOfVendors(shop.database)
  await setFree(shop.database, "all", PLENTY)

  let inconsistent = 0
  for (const [index, moment] of moments.entries()) {
    const scene: Scene = { shop, url, goods, operator, vendor, standIns, begun: [], unanswered: [] }
    const faults = await breakDuring(server, moment, { scene, dieAt })
    await dieAt(NOWHERE)
    if (isKill(moment)) server = await shop.startBackend()
    const back = performance.now()
    faults.push(...(await resume(scene)), ...(await untilWhole(scene)))
    const seconds = ((performance.now() - back) / 1000).toFixed(1)
    faults.push(...(await sendAgain(scene)), ...(await untilWhole(scene)))
    console.log(
      `${index + 1}. ${describe(moment)}: ${faults.length === 0 ? `whole after ${seconds} s` : "INCONSISTENT"}`,
    )
    for (const fault of faults) console.log(`     ${fault}`)
    if (faults.length > 0) inconsistent++
  }
  await kill(server.child)
  const kills = moments.filter(isKill).length
  console.log(`${kills} kills of the server, ${moments.length - kills} restarts of the database`)
  return { moments: moments.length, inconsistent }
}

/** The line a sweep ends with. */
export function sweepLine({ moments, inconsistent }: Swept): string {
  return `moments ${moments}, inconsistent ${inconsistent}`
}

/** Runs the deed while the moment comes; answers what must not have been. */
async function breakDuring(
  { child }: TrialServer,
  moment: Moment,
  { scene, dieAt }: { scene: Scene; dieAt: (crashPoint: string) => Promise<void> },
): Promise<string[]> {
  const faults: string[] = []
  const note = (thrown: unknown) => void faults.push(messageOf(thrown))
  const run = await moment.deed.prepare(scene).catch(note)
  if (moment.kind === "named") await dieAt(moment.crashPoint)
  const deed = run?.().catch(note)
  if (moment.kind === "named") {
    await Promise.race([child.ended, Promise.resolve(deed).then(() => wait(NEVER_MS))])
    if (!(await diedAt(child, moment.crashPoint))) faults.push("the server did not come by this point")
  } else {
    await wait(moment.afterMs)
    if (child.hasEnded()) faults.push("the server had ended by itself")
  }
  if (isKill(moment)) await kill(child)
  else await scene.shop.restartDatabase()
  await deed
  // Who asks while the database is away is told that the shop cannot answer now, and nothing else.
  const refusals = scene.begun.flatMap(({ refused }) => (refused ? [refused] : []))
  const wrongly = refusals.filter((code) => isKill(moment) || code !== "unavailable")
  return [...faults, ...wrongly.map((code) => `a shopper was refused with ${code}`)]
}

/** Whether the server ended itself there. */
async function diedAt({ hasEnded, logFile }: Child, crashPoint: string): Promise<boolean> {
  if (!hasEnded()) return false
  return (await readFile(logFile, "utf8")).includes(`Crash point: ${crashPoint}\n`)
}

async function kill({ pid, ended }: Child): Promise<void> {
  signalGroup(pid, "SIGKILL")
  await ended
}

async function untilWhole({ shop: { database }, url, operator, standIns }: Scene): Promise<string[]> {
  const deadline = Date.now() + WHOLE_AGAIN_MS
  while (true) {
    const faults = [
      ...(await disagreements(database)),
      ...(await paidForNothing(database, standIns.taken())),
      ...(await operator.findings(url)),
    ]
    if (faults.length === 0 || Date.now() > deadline) return faults
    await wait(LOOK_MS)
  }
}
