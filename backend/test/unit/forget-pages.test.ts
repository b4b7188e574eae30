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

afterEach(() => {
  vi.unstubAllGlobals()
  warnings.length = 0
})

it("names each page to the storefront once, and proves who it is", async () => {
  const told = storefrontAnswers(204)
  await forgetPages(["catalogue", "product:tra", "catalogue", "product:mat-ong"], logger)
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
  await forgetPages(tags, logger)
  expect(told.flatMap((message) => message.tags)).toEqual(tags)
  expect(Math.max(...told.map((message) => message.tags.length))).toBeLessThanOrEqual(1000)
})

it("says nothing where no page shows what changed", async () => {
  const told = storefrontAnswers(204)
  await forgetPages([], logger)
  expect(told).toEqual([])
})

it("warns where the storefront does not listen", async () => {
  storefrontAnswers(401)
  await forgetPages(["catalogue"], logger)
  expect(warnings).toEqual(["The storefront did not forget 1 tags: 401"])
})
