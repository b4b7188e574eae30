import { setTimeout as wait } from "node:timers/promises"
import { signalGroup } from "../child.ts"
import type { Steps } from "../steps.ts"
import { ask } from "../trial/ask.ts"
import { disagreements } from "../trial/disagreements.ts"
import { goodsOfVendors, setFree } from "../trial/goods.ts"
import type { Method } from "../trial/shopper.ts"
import type { TrialServer, TrialShop } from "../trial/trial-shop.ts"
import { giveBankAccount } from "./bank-account.ts"
import type { Begun, Scene } from "./deed.ts"
import { deeds } from "./deeds.ts"
import { describe, type Moment, planMoments } from "./moments.ts"
import { Operator } from "./operator.ts"
import { paidForNothing } from "./paid-for-nothing.ts"
import { type StandIns, startStandIns } from "./stand-ins.ts"

/** All must agree again so soon after the server is back. */
const WHOLE_AGAIN_MS = 60_000
const LOOK_MS = 1_000
/** A server that does not come by its crash point is killed after so long. */
const NEVER_MS = 8_000

export interface Swept {
  moments: number
  inconsistent: number
}

/** Kills a shop at so many moments, starts it again each time, and looks from outside whether all agrees. */
export async function sweep(shop: TrialShop, steps: Steps, count: number): Promise<Swept> {
  const standIns = await startStandIns(shop.family, shop.variables.BACKEND_URL)
  Object.assign(shop.variables, standIns.variables, { PAYOUT_HOLD_DAYS: "0", PAYOUT_MINIMUM: "1" })
  let server = await steps.run("Start the backend", () => shop.startBackend())
  const operator = new Operator(shop)
  await operator.signIn(server.url)
  const vendor = await giveBankAccount(shop, server.url, operator)
  const goods = await goodsOfVendors(shop.database)
  const stock = goods.map(({ inventory_item_id }) => inventory_item_id)
  await setFree(shop.database, stock, 100_000)
  const all = deeds(vendor, await methodsOf(server))

  let inconsistent = 0
  for (const [index, moment] of planMoments(all, count).entries()) {
    if (moment.kind === "named") server = await restart(shop, server, { CRASH_AT: moment.crashPoint })
    const scene: Scene = { shop, url: server.url, goods, operator, standIns, begun: [] }
    const faults = await breakDuring(shop, server, moment, scene)
    if (moment.kind !== "database") server = await restart(shop, server)
    const back = performance.now()
    faults.push(...(await resume(scene)), ...(await untilWhole(shop, standIns)))
    const seconds = ((performance.now() - back) / 1000).toFixed(1)
    console.log(
      `${index + 1}. ${describe(moment)}: ${faults.length === 0 ? `whole after ${seconds} s` : "INCONSISTENT"}`,
    )
    for (const fault of faults) console.log(`     ${fault}`)
    if (faults.length > 0) inconsistent++
  }
  await kill(server)
  return { moments: count, inconsistent }
}

async function methodsOf({ url }: TrialServer): Promise<Method[]> {
  const { body } = await ask<{ payment_methods: Method[] }>(`${url}/shop/payment-methods`)
  return body.payment_methods
}

/** Runs the deed while the moment comes; answers what nobody should have been told. */
async function breakDuring(
  shop: TrialShop,
  { child }: TrialServer,
  moment: Moment,
  scene: Scene,
): Promise<string[]> {
  const deed = moment.deed.run(scene).catch((thrown) => console.log(`     ${thrown}`))
  if (moment.kind === "named") await Promise.race([child.ended, deed.then(() => wait(NEVER_MS))])
  else await wait(moment.afterMs)
  if (moment.kind === "database") await shop.restartDatabase()
  else await kill({ child })
  await deed
  // Who asks while the database is away is told that the shop cannot answer now, and nothing else.
  const wrongly = scene.begun.flatMap(({ refused }) =>
    refused && refused !== "unavailable" ? [refused] : [],
  )
  return wrongly.map((code) => `a shopper was refused with ${code}`)
}

async function kill({ child }: Pick<TrialServer, "child">): Promise<void> {
  signalGroup(child.pid, "SIGKILL")
  await child.ended
}

async function restart(
  shop: TrialShop,
  server: TrialServer,
  variables: Record<string, string> = {},
): Promise<TrialServer> {
  await kill(server)
  return shop.startBackend(variables)
}

/** Each shopper sends the checkout again: it must go through, and be the group they were told of. */
async function resume({ url, begun }: Scene): Promise<string[]> {
  const faults: string[] = []
  for (const one of begun) {
    const number = await again(url, one)
    if (number === null) faults.push(`cart ${one.cart.id} can no longer be ordered`)
    else if (one.number !== null && !one.isGivenUp && number !== one.number)
      faults.push(`${one.number} has become ${number}`)
  }
  return faults
}

async function again(url: string, { shopper, cart, method }: Begun): Promise<string | null> {
  const deadline = Date.now() + WHOLE_AGAIN_MS
  while (Date.now() < deadline) {
    const { status, body } = await shopper.checkOut(url, cart, method)
    if (status === 201) return body.number
    if (status !== 0 && status !== 503) console.log(`     checkout again: ${status} ${JSON.stringify(body)}`)
    await wait(LOOK_MS)
  }
  return null
}

async function untilWhole({ database }: TrialShop, standIns: StandIns): Promise<string[]> {
  const deadline = Date.now() + WHOLE_AGAIN_MS
  while (true) {
    const faults = [...(await disagreements(database)), ...(await paidForNothing(database, standIns.taken()))]
    if (faults.length === 0 || Date.now() > deadline) return faults
    await wait(LOOK_MS)
  }
}
