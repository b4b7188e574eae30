import type { Logger } from "@medusajs/framework/types"
import { forgetPages } from "../../src/storefront/forget-pages.ts"

const warnings: string[] = []
const logger = { warn: (text: string) => warnings.push(text) } as Partial<Logger> as Logger

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

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  warnings.length = 0
})

it("tells the storefront once of changes that come together, and proves who it is", async () => {
  const told = storefrontAnswers(204)
  forgetPages(["catalogue", "product:tra"], logger)
  forgetPages(["catalogue", "product:mat-ong"], logger)
  await vi.runAllTimersAsync()
  expect(told).toEqual([
    {
      address: "http://localhost:1/api/cache",
      secret: process.env.STOREFRONT_SECRET,
      tags: ["catalogue", "product:tra", "product:mat-ong"],
    },
  ])
})

it("tells of very many changes in parts that the storefront takes", async () => {
  const told = storefrontAnswers(204)
  const tags = Array.from({ length: 1201 }, (_, index) => `product:mon-${index}`)
  forgetPages(tags, logger)
  await vi.runAllTimersAsync()
  expect(told.flatMap((message) => message.tags)).toEqual(tags)
  expect(Math.max(...told.map((message) => message.tags.length))).toBeLessThanOrEqual(1000)
})

it("warns where the storefront does not listen", async () => {
  storefrontAnswers(401)
  forgetPages(["catalogue"], logger)
  await vi.runAllTimersAsync()
  expect(warnings).toEqual(["The storefront did not forget 1 tags: 401"])
})
