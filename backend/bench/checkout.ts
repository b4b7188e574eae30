import { writeFile } from "node:fs/promises"
import { availableParallelism } from "node:os"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { placeOrderWorkflow } from "../src/workflows/order/place-order.ts"
import { ADDRESS, EMAIL, filledCart, plenty, preparationForStock, priceOf } from "./carts.ts"
import { countQueries } from "./count-queries.ts"
import { stockCompletion } from "./stock-completion.ts"

const VENDORS = [1, 3, 8]
const BUYERS = 5
/** Checkouts of one kind in a turn; the kinds take turns, so that what else the machine does meets them all. */
const TURN = 10
const TURNS = 3

/** The most that placing may take, as multiples of the stock completion's median, and in milliseconds. */
const AIMS: Record<number, number> = { 3: 1.4, 8: 1.6 }
const P95_AIM = { vendors: 3, ms: 1_500 }

interface Case {
  vendors: number
  /** How often one placing asks the database. */
  queries: number
  /** From the address to the orders. */
  ours: number[]
  /** Medusa's completion alone. */
  stock: number[]
  /** From the address to Medusa's one order. */
  stockFromAddress: number[]
}

/**
 * `pnpm bench:checkout`: how long the placing of an order takes beside Medusa's own completion of the same cart as one
 * order, and how many orders a minute go on for long. Runs inside the server, so that nothing but the work is measured.
 */
export default async function run({ container }: ExecArgs) {
  const minutes = Number(process.env.BENCH_MINUTES ?? "5")
  const variants = await plenty(container)
  const complete = stockCompletion()
  const place = async (cart_id: string) => {
    const expected_total = await priceOf(container, cart_id)
    return () => placeOrderWorkflow(container).run({ input: inputOf(cart_id, expected_total) })
  }
  const completeStock = async (cart_id: string) => {
    const prepare = await preparationForStock(container, cart_id)
    await prepare()
    return () => complete(container).run({ input: { id: cart_id } })
  }
  const prepareAndComplete = async (cart_id: string) => {
    const prepare = await preparationForStock(container, cart_id)
    return () => prepare().then(() => complete(container).run({ input: { id: cart_id } }))
  }
  const cases: Case[] = VENDORS.map((vendors) => ({
    vendors,
    queries: 0,
    ours: [],
    stock: [],
    stockFromAddress: [],
  }))
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const { vendors, ours, stock, stockFromAddress } of cases) {
      const chosen = variants.slice(0, vendors)
      const oursNow = await timed(await prepared(container, chosen, place))
      const stockNow = await timed(await prepared(container, chosen, completeStock))
      const stockFromAddressNow = await timed(await prepared(container, chosen, prepareAndComplete))
      if (turn === 0) continue
      ours.push(...oursNow)
      stock.push(...stockNow)
      stockFromAddress.push(...stockFromAddressNow)
    }
    console.log(`turn ${turn} of ${TURNS}`)
  }
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const one of cases) {
    const cartId = await filledCart(container, variants.slice(0, one.vendors))
    const { checkout, ...input } = inputOf(cartId, await priceOf(container, cartId))
    const { email: _, ...withoutEmail } = checkout
    one.queries = await countQueries(database, () =>
      placeOrderWorkflow(container).run({ input: { ...input, checkout: withoutEmail } }),
    )
  }
  const sustained = await sustain(container, variants, minutes)
  const report = reportOf(cases, sustained)
  console.log(report)
  await writeFile(new URL("RESULTS.md", import.meta.url), report)
  if (isAimMet(cases, sustained)) return
  console.log("An aim was missed, or an order failed: the figures above say which.")
  process.exitCode = 1
}

function isAimMet(cases: readonly Case[], { errors }: Sustained): boolean {
  const areMet = cases.map(({ vendors, ours, stock }) => {
    const most = AIMS[vendors] ?? Number.POSITIVE_INFINITY
    const p95 = vendors === P95_AIM.vendors ? P95_AIM.ms : Number.POSITIVE_INFINITY
    return quantile(ours, 0.5) / quantile(stock, 0.5) <= most && quantile(ours, 0.95) <= p95
  })
  return errors === 0 && !areMet.includes(false)
}

function inputOf(cart_id: string, expected_total: number) {
  const checkout = {
    locale: "vi" as const,
    address: ADDRESS,
    email: EMAIL,
    payment_method: "cash_on_delivery" as const,
    expected_total,
    deliveries: {},
  }
  return { cart_id, checkout, ip: "127.0.0.1", customer_id: null }
}

type Job = () => Promise<unknown>

async function prepared(
  container: MedusaContainer,
  variants: readonly string[],
  prepare: (cartId: string) => Promise<Job>,
): Promise<Job[]> {
  const jobs: Job[] = []
  while (jobs.length < TURN) jobs.push(await prepare(await filledCart(container, variants)))
  return jobs
}

/** How long each takes in milliseconds, done by five buyers at once. */
async function timed(jobs: readonly Job[]): Promise<number[]> {
  const waiting = jobs.values()
  const times: number[] = []
  const buyer = async () => {
    for (const job of waiting) {
      const begun = performance.now()
      await job()
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: BUYERS }, buyer))
  return times
}

interface Sustained {
  minutes: number
  orders: number
  errors: number
}

/** Five buyers fill a cart of three vendors and order it, again and again. */
async function sustain(
  container: MedusaContainer,
  variants: readonly string[],
  minutes: number,
): Promise<Sustained> {
  const deadline = performance.now() + minutes * 60_000
  const sustained: Sustained = { minutes, orders: 0, errors: 0 }
  const buyer = async (place: number) => {
    const chosen = variants.slice(place, place + 3)
    while (performance.now() < deadline) {
      const cartId = await filledCart(container, chosen)
      const input = inputOf(cartId, await priceOf(container, cartId))
      await placeOrderWorkflow(container)
        .run({ input })
        .then(
          () => sustained.orders++,
          (error) => {
            sustained.errors++
            console.log(error)
          },
        )
    }
  }
  await Promise.all(Array.from({ length: BUYERS }, (_, place) => buyer(place)))
  return sustained
}

function reportOf(cases: readonly Case[], { minutes, orders, errors }: Sustained): string {
  const rows = cases.map(({ vendors, queries, ours, stock, stockFromAddress }) => {
    const placed = quantile(ours, 0.5)
    const times = [placed, quantile(ours, 0.95), quantile(stock, 0.5), quantile(stock, 0.95)].map(Math.round)
    const wholeStock = quantile(stockFromAddress, 0.5)
    const cells = [
      ...times,
      (placed / quantile(stock, 0.5)).toFixed(2),
      aimOf(vendors),
      Math.round(wholeStock),
      (placed / wholeStock).toFixed(2),
      queries,
    ]
    return `| ${vendors} | ${cells.join(" | ")} |`
  })
  return `# Placing an order

\`pnpm bench:checkout\`, ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores with PostgreSQL on the same, ${BUYERS} simultaneous buyers, ${TURN * TURNS} checkouts of each kind, milliseconds.

- *Placed*: the whole of the shop's checkout: address, deliveries and their fees, prices, promotions, taxes and one order per vendor.
- *Stock*: Medusa's completion of the same cart as one order, whose address, shipping methods and payment session were written before the clock started. The aims are told against this.
- *Stock from the address*: the same with that preparation inside the clock (the fees reckoned before it): the same starting point as *placed*.
- *Queries*: how often the whole of one placing, by a guest without an e-mail address, asks the database, begin and end of transactions among them. A test bounds it, and that it is the same however many vendors there are.

| vendors | placed p50 | placed p95 | stock p50 | stock p95 | placed to stock | aim | stock from the address p50 | placed to that | queries |
|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}

Three vendors at five buyers: p95 at most ${P95_AIM.ms} ms is the aim. A run that misses an aim, or has an error, ends with an exit code other than 0.

Sustained for ${minutes} minutes with ${BUYERS} buyers who fill a cart of three vendors and order it: ${Math.round(orders / minutes)} checkouts a minute (${Math.round((orders * 3) / minutes)} vendors' orders), ${errors} errors.
`
}

function aimOf(vendors: number): string {
  const aim = AIMS[vendors]
  return aim ? `≤ ${aim}` : "–"
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
