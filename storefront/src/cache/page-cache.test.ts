import { brotliDecompressSync } from "node:zlib"
import { describe, expect, it, vi } from "vitest"
import pageCache from "./page-cache.ts"

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

function page(text: string, status = 200) {
  return new Response(text, {
    status,
    // As Astro writes tags.
    headers: { "cdn-cache-control": "max-age=600", "cache-tag": "catalogue, product:tra" },
  })
}

function visitor(cache = pageCache(undefined)) {
  const visit = (address: string, next: () => Promise<Response>, headers: Record<string, string> = {}) => {
    const request = new Request(`http://shop.test${address}`, { headers })
    const answer = cache.onRequest?.({ request, url: new URL(request.url), logger: logger as never }, next)
    if (!answer) throw new Error("the cache answers no requests")
    return answer
  }
  return { cache, visit }
}

describe("kept pages", () => {
  it("are made once", async () => {
    const { visit } = visitor()
    const make = vi.fn(async () => page("trà"))
    await visit("/vi", make)
    expect(await (await visit("/vi?utm_source=x", make)).text()).toBe("trà")
    expect(make).toHaveBeenCalledTimes(1)
  })

  it("are made once for visitors who come at the same time", async () => {
    const { visit } = visitor()
    const make = vi.fn(async () => page("trà"))
    const answers = await Promise.all([visit("/vi", make), visit("/vi", make), visit("/vi", make)])
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["trà", "trà", "trà"])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it("are made for each shopper apart where they are the shopper's own", async () => {
    const { visit } = visitor()
    const make = vi.fn(async () => page("giỏ"))
    await Promise.all([visit("/vi/gio-hang", make), visit("/vi/gio-hang", make)])
    expect(make).toHaveBeenCalledTimes(2)
  })

  it("differ by what the list is asked for", async () => {
    const { visit } = visitor()
    await visit("/vi/san-pham?star=5", async () => page("five"))
    expect(await (await visit("/vi/san-pham?star=4", async () => page("four"))).text()).toBe("four")
  })

  it("are made anew once one of their tags is invalidated", async () => {
    const { cache, visit } = visitor()
    await visit("/vi", async () => page("old"))
    await cache.invalidate({ tags: ["product:tra"] })
    expect(await (await visit("/vi", async () => page("new"))).text()).toBe("new")
  })

  it("are not kept when their tag was invalidated while they were made", async () => {
    const { cache, visit } = visitor()
    await visit("/vi", async () => {
      await cache.invalidate({ tags: ["catalogue"] })
      return page("old")
    })
    expect(await (await visit("/vi", async () => page("new"))).text()).toBe("new")
  })

  it.each([404, 500, 503])("never are answers with status %i", async (status) => {
    const { visit } = visitor()
    await visit("/vi", async () => page("no", status))
    expect((await visit("/vi", async () => page("yes"))).status).toBe(200)
  })

  it("are sent compressed to browsers that can read it", async () => {
    const { visit } = visitor()
    const answer = await visit("/vi", async () => page("trà sen"), { "accept-encoding": "gzip, br" })
    expect(answer.headers.get("content-encoding")).toBe("br")
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe("trà sen")
  })

  it("are not sent again to a browser that has them", async () => {
    const { visit } = visitor()
    const first = await visit("/vi", async () => page("trà"))
    const etag = first.headers.get("etag") ?? ""
    expect((await visit("/vi", async () => page("trà"), { "if-none-match": etag })).status).toBe(304)
  })
})
