import { EVERY_PAGE } from "@cho-ocop/contracts"
import type { Logger } from "@medusajs/framework/types"
import type { forgetOwedPages, forgetPages } from "../../src/storefront/forget-pages.ts"

const warnings: string[] = []
const logger = { warn: (text: string) => warnings.push(text) } as Partial<Logger> as Logger

let pages: { forgetPages: typeof forgetPages; forgetOwedPages: typeof forgetOwedPages }

/** Stands in for the storefront; collects what it is told. */
function storefrontAnswers(status: number) {
  const told: { address: string; secret: string | null; tags: string[] }[] = []
  vi.stubGlobal("fetch", async (url: URL, { headers, body }: RequestInit) => {
    const secret = new Headers(headers).get("x-storefront-secret")
    told.push({ address: url.href, secret, ...JSON.parse(String(body)) })
    return new Response(null, { status })
  })
  return told
}

beforeEach(async () => {
  vi.resetModules()
  pages = await import("../../src/storefront/forget-pages.ts")
})

afterEach(() => {
  vi.unstubAllGlobals()
  warnings.length = 0
})

/** A backend that runs already and owes the storefront nothing. */
async function runningBackend() {
  storefrontAnswers(204)
  await pages.forgetOwedPages(logger)
}

it("names each page to the storefront once, and proves who it is", async () => {
  await runningBackend()
  const told = storefrontAnswers(204)
  await pages.forgetPages(["catalogue", "product:tra", "catalogue", "product:mat-ong"], logger)
  expect(told).toEqual([
    {
      address: "http://localhost:1/api/cache",
      secret: process.env.STOREFRONT_SECRET,
      tags: ["catalogue", "product:tra", "product:mat-ong"],
    },
  ])
})

it("tells of very many changes in parts that the storefront takes", async () => {
  await runningBackend()
  const told = storefrontAnswers(204)
  const tags = Array.from({ length: 1201 }, (_, index) => `product:mon-${index}`)
  await pages.forgetPages(tags, logger)
  expect(told.flatMap((message) => message.tags)).toEqual(tags)
  expect(Math.max(...told.map((message) => message.tags.length))).toBeLessThanOrEqual(1000)
})

it("says nothing where no page shows what changed", async () => {
  await runningBackend()
  const told = storefrontAnswers(204)
  await pages.forgetPages([], logger)
  expect(told).toEqual([])
})

it("begins by having every page forgotten, as nobody knows what it owed before it was restarted", async () => {
  const told = storefrontAnswers(204)
  await pages.forgetOwedPages(logger)
  expect(told.map(({ tags }) => tags)).toEqual([[EVERY_PAGE]])
})

it("warns once of a storefront that does not listen, and tells it everything when it listens again", async () => {
  await runningBackend()
  storefrontAnswers(401)
  await pages.forgetPages(["catalogue"], logger)
  await pages.forgetPages(["product:tra"], logger)
  expect(warnings).toEqual([
    "The storefront could not be told to forget pages, so it is told again: Error: it answered 401",
  ])
  const told = storefrontAnswers(204)
  await pages.forgetOwedPages(logger)
  expect(told.flatMap(({ tags }) => tags).toSorted()).toEqual(["catalogue", "product:tra"])
  await pages.forgetOwedPages(logger)
  expect(told).toHaveLength(1)
})
