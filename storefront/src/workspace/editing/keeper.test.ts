import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Reply } from "./ask-workspace.ts"
import { Keeper, type Kept } from "./keeper.ts"

type Words = { text: string }

/** A shop that keeps one document, and a line to it that can be cut. */
function shopWith(text: string) {
  const shop = {
    kept: { document: { text }, version: 1 } as Kept<Words>,
    isReachable: true,
    saves: 0,
    save: async ({ document, version }: Kept<Words>): Promise<Reply<Kept<Words>>> => {
      shop.saves += 1
      if (!shop.isReachable) return { ok: false, code: "offline", fields: {} }
      if (version !== shop.kept.version)
        return { ok: false, code: "edited_meanwhile", fields: {}, current: shop.kept }
      shop.kept = { document, version: version + 1 }
      return { ok: true, answer: shop.kept }
    },
  }
  return shop
}

function deviceStore() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
}

function openOn(shop: ReturnType<typeof shopWith>, store = deviceStore()) {
  const keeper = new Keeper<Words>({
    name: "story",
    initial: shop.kept,
    save: shop.save,
    readMeanwhile: (current) => ({ ...(current as Kept<Words>), savedBy: "Hoa" }),
    store,
  })
  keeper.restore()
  return keeper
}

const write = (keeper: Keeper<Words>, text: string) => keeper.change(() => ({ text }))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe("what is written", () => {
  it("is saved by itself once the writer pauses, in one go", async () => {
    const shop = shopWith("")
    const keeper = openOn(shop)
    write(keeper, "Chè")
    write(keeper, "Chè Shan")
    await vi.advanceTimersByTimeAsync(1_000)
    expect(shop.kept.document.text).toBe("Chè Shan")
    expect(shop.saves).toBe(1)
    expect(keeper.view().state).toBe("saved")
  })

  it("is sent again until the line is back", async () => {
    const shop = shopWith("")
    const keeper = openOn(shop)
    shop.isReachable = false
    write(keeper, "Chè Shan")
    await vi.advanceTimersByTimeAsync(4_000)
    expect(keeper.view()).toMatchObject({ state: "offline", document: { text: "Chè Shan" } })
    shop.isReachable = true
    await vi.advanceTimersByTimeAsync(60_000)
    expect(shop.kept.document.text).toBe("Chè Shan")
    expect(keeper.view().state).toBe("saved")
  })

  it("comes back after the page was closed on a dead line", async () => {
    const shop = shopWith("")
    const store = deviceStore()
    shop.isReachable = false
    write(openOn(shop, store), "Chè Shan")
    shop.isReachable = true
    const later = openOn(shop, store)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(later.view()).toMatchObject({ wasRestored: true, state: "saved", document: { text: "Chè Shan" } })
    expect(shop.kept.document.text).toBe("Chè Shan")
    expect(store.kept.size).toBe(0)
  })

  it("stays while it is typed on during a save", async () => {
    const shop = shopWith("")
    const keeper = openOn(shop)
    write(keeper, "Chè")
    const saved = keeper.flush()
    write(keeper, "Chè Shan")
    expect(await saved).toBe(true)
    expect(shop.kept.document.text).toBe("Chè Shan")
  })
})

describe("when somebody else saved meanwhile", () => {
  async function conflict() {
    const shop = shopWith("")
    const store = deviceStore()
    const keeper = openOn(shop, store)
    shop.kept = { document: { text: "theirs" }, version: 2 }
    write(keeper, "mine")
    await keeper.flush()
    return { shop, store, keeper }
  }

  it("nothing is written over, and both versions are shown", async () => {
    const { shop, keeper } = await conflict()
    expect(shop.kept.document.text).toBe("theirs")
    expect(keeper.view()).toMatchObject({
      state: "conflict",
      document: { text: "mine" },
      meanwhile: { document: { text: "theirs" }, savedBy: "Hoa" },
    })
  })

  it("the own version is saved where it is chosen", async () => {
    const { shop, keeper } = await conflict()
    keeper.keepMine()
    await keeper.flush()
    expect(shop.kept).toEqual({ document: { text: "mine" }, version: 3 })
  })

  it("the own words lie aside where the other version is chosen, also after the page was closed", async () => {
    const { shop, store, keeper } = await conflict()
    keeper.takeTheirs()
    expect(keeper.view()).toMatchObject({
      document: { text: "theirs" },
      aside: { text: "mine" },
      state: "saved",
    })
    const later = openOn(shop, store)
    expect(later.view()).toMatchObject({ document: { text: "theirs" }, aside: { text: "mine" } })
  })
})
