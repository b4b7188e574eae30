import { freePorts } from "../ports.ts"
import type { Steps } from "../steps.ts"
import type { Answer } from "../trial/ask.ts"
import { disagreements } from "../trial/disagreements.ts"
import { goodsOfVendors, setFree } from "../trial/goods.ts"
import { type Placed, type ReadyCart, type Refusal, Shopper } from "../trial/shopper.ts"
import type { TrialServer, TrialShop } from "../trial/trial-shop.ts"
import { type Ware, wares } from "./wares.ts"

export interface RaceSize {
  rounds: number
  buyers: number
  units: number
}

export interface Raced extends RaceSize {
  /** Of the round that was furthest from its units. */
  sold: number
  /** Rows that do not belong together. */
  orphans: number
  /** Losers who were not told what is gone. */
  untold: number
}

interface Buyer {
  shopper: Shopper
  cart: ReadyCart
}

/** Carts are filled by so many at a time. */
const AT_ONCE = 8
const PLENTY = 1_000_000

/**
 * Lets many shoppers buy the last of something at the same moment, round after round: the first half of the rounds from
 * one server, the second from two on the same database that know nothing of each other.
 */
export async function race(shop: TrialShop, steps: Steps, size: RaceSize): Promise<Raced> {
  const goods = await goodsOfVendors(shop.database)
  await setFree(
    shop.database,
    goods.map(({ inventory_item_id }) => inventory_item_id),
    PLENTY,
  )
  const all = await wares(shop.database, goods)
  const first = await steps.run("Start the backend", () => shop.startBackend())
  const servers = [first]
  const waiting = new Map<Ware, Buyer[]>()
  const raced: Raced = { ...size, sold: size.units, orphans: 0, untold: 0 }
  for (let round = 0; round < size.rounds; round++) {
    if (round === Math.floor(size.rounds / 2)) {
      servers.push(await steps.run("Start a second backend", () => second(shop)))
    }
    const urls = servers.map(({ url }) => url)
    const ware = all[round % all.length]
    if (!ware) throw new Error("Nothing is sold.")
    const buyers = await fillCarts(shop, first.url, ware, {
      had: waiting.get(ware) ?? [],
      wanted: size.buyers,
    })
    const { sold, untold, losers } = await buyAtOnce(shop, urls, ware, { buyers, units: size.units })
    waiting.set(ware, losers)
    const wrong = await disagreements(shop.database)
    console.log(`${round + 1}. ${ware.name}, ${urls.length} server(s): sold ${sold} of ${size.units}`)
    for (const one of wrong) console.log(`     ${one}`)
    if (Math.abs(sold - size.units) > Math.abs(raced.sold - size.units)) raced.sold = sold
    raced.orphans += wrong.length
    raced.untold += untold
  }
  for (const { child } of servers) await child.stop()
  return raced
}

async function second(shop: TrialShop): Promise<TrialServer> {
  const [port = 0] = await freePorts(1)
  return shop.startBackend({}, port)
}

/** Who lost a round still has the cart, and tries again in the next. */
async function fillCarts(
  shop: TrialShop,
  url: string,
  { lines, inventory_item_id }: Ware,
  { had, wanted }: { had: readonly Buyer[]; wanted: number },
): Promise<Buyer[]> {
  await setFree(shop.database, [inventory_item_id], PLENTY)
  const buyers = [...had]
  const fillSome = async () => {
    while (buyers.length < wanted) {
      const place = buyers.push({ shopper: new Shopper(shop), cart: { id: "", token: "", total: 0 } }) - 1
      const buyer = buyers[place]
      const cart = await buyer?.shopper.fill(url, lines)
      if (!buyer || !cart) throw new Error("A cart cannot be filled.")
      buyer.cart = cart
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fillSome))
  return buyers
}

async function buyAtOnce(
  { database }: TrialShop,
  urls: readonly string[],
  { inventory_item_id, each }: Ware,
  { buyers, units }: { buyers: readonly Buyer[]; units: number },
) {
  await setFree(database, [inventory_item_id], units * each)
  const before = await reserved(database, inventory_item_id)
  const answers = await Promise.all(
    buyers.map(({ shopper, cart }, index) =>
      shopper.checkOut(urls[index % urls.length] ?? "", cart, "cash_on_delivery"),
    ),
  )
  const told = answers.filter(({ status }) => status === 201).length
  const untold = answers.filter((answer) => answer.status !== 201 && !isToldWhy(answer))
  for (const { status, body } of untold.slice(0, 3))
    console.log(`     told ${status} ${JSON.stringify(body)}`)
  const sold = ((await reserved(database, inventory_item_id)) - before) / each
  return {
    // Whoever was told so must have it, and nobody else.
    sold: told === sold ? sold : Math.max(told, sold) + units,
    untold: untold.length,
    losers: buyers.filter((_, index) => answers[index]?.status !== 201),
  }
}

function isToldWhy({ status, body }: Answer<Placed & Refusal>): boolean {
  return status === 409 && body.code === "out_of_stock" && Object.keys(body.fields ?? {}).length > 0
}

async function reserved(database: TrialShop["database"], inventoryItemId: string): Promise<number> {
  const { rows } = await database.query<{ units: string }>(
    "select coalesce(sum(quantity), 0) as units from reservation_item where inventory_item_id = $1 and deleted_at is null",
    [inventoryItemId],
  )
  return Number(rows[0]?.units)
}

/** Whether exactly what there was was sold, nothing is left half done, and every loser knows why. */
export function isFair({ sold, units, orphans, untold }: Raced): boolean {
  return sold === units && orphans === 0 && untold === 0
}

/** The line a race ends with. */
export function raceLine({ rounds, sold, units, orphans }: Raced): string {
  return `rounds ${rounds}, sold ${sold} of ${units}, orphans ${orphans}`
}
