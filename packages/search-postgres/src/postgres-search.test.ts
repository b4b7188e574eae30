import { definition, retrievable } from "@cho-ocop/search/conformance"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type { Manager } from "./database.ts"
import { PostgresSearchService } from "./index.ts"
import type { Query } from "./request.ts"
import { startDatabase, type TestDatabase } from "./testing/database.ts"

let database: TestDatabase
let executed: string[] = []
let search: PostgresSearchService

beforeAll(async () => {
  database = await startDatabase()
  search = new PostgresSearchService({ manager: watched(database.manager) })
}, 60_000)
afterAll(() => database.stop(), 60_000)

const index = (name: string) => definition(name)
const product = (id: string, name: string, more: Record<string, unknown> = {}) => ({ id, name, ...more })
const query = (name: string, asked: Partial<Query>): Query => ({
  index: index(name),
  attributes_to_retrieve: retrievable,
  ...asked,
})

async function filled(name: string, names: string[]): Promise<void> {
  await search.upsertIndex({ index: index(name) })
  await search.upsertDocuments({ index: name, documents: names.map((one, at) => product(`p${at}`, one)) })
}

describe("words of the shop", () => {
  it("correct a typo, and say so with marks", async () => {
    await filled("typos", ["Nước mắm Phú Quốc", "Nước mắm cá cơm", "Mật ong rừng"])
    const result = await search.search(query("typos", { q: "nuocc mắm" }))
    expect(result.metadata.count).toBe(2)
    expect(result.provider_metadata).toMatchObject({ suggestion: "nước mắm" })
  })

  it("correct a known word that never stands beside the others", async () => {
    await filled("context", ["Nước mắm Phú Quốc", "Nước mắm cá cơm", "Mận Tam hoa"])
    const result = await search.search(query("context", { q: "nước mận" }))
    expect(result.metadata.count).toBe(2)
    expect(result.provider_metadata).toMatchObject({ answered: "nước mắm" })
  })

  it("do not correct where typos are switched off", async () => {
    const exact = { q: "nuocc mắm", search_options: { typo_tolerance: false } }
    expect((await search.search(query("typos", exact))).metadata.count).toBe(0)
  })

  it("are learnt from new documents and forgotten with deleted ones", async () => {
    await filled("learning", ["Trà sen"])
    await search.search(query("learning", { q: "trà" }))
    await search.upsertDocuments({ index: "learning", documents: [product("new", "Hạt dổi Lạc Sơn")] })
    const asked = query("learning", { q: "hat dooi" })
    await vi.waitFor(async () =>
      expect((await search.search(asked)).hits.map(({ id }) => id)).toEqual(["new"]),
    )
    await search.deleteDocuments({ index: "learning", filters: { id: ["new"] } })
    await vi.waitFor(async () => {
      const { provider_metadata } = await search.search(asked)
      expect(provider_metadata).not.toHaveProperty("suggestion")
    })
  })

  it("tell which province a former name means today", async () => {
    const { provider_metadata } = await search.search(query("typos", { q: "nước mắm Kiên Giang" }))
    expect(provider_metadata?.places).toEqual([
      { name: "Kiên Giang", kind: "former_province", province: "an-giang" },
    ])
  })
})

describe("one search", () => {
  it("is one statement, its own facets and those of each choice included", async () => {
    await filled("bundle", ["Trà sen", "Trà nhài"])
    await search.search(query("bundle", { q: "trà" }))
    executed = []
    const relaxed = query("bundle", {
      q: "trà",
      pagination: { take: 0 },
      search_options: { facets: ["province"] },
    })
    await search.searchMany([query("bundle", { q: "trà", filters: { star: 4 } }), relaxed, relaxed])
    expect(executed).toHaveLength(1)
  })

  it("puts equally good products in the order asked for", async () => {
    await search.upsertIndex({ index: index("ties") })
    const documents = [3, 1, 2].map((price) => product(`p${price}`, "Trà sen", { price: price * 1000 }))
    await search.upsertDocuments({ index: "ties", documents })
    const dearestFirst = query("ties", { q: "trà", pagination: { order: { _score: "DESC", price: "DESC" } } })
    expect((await search.search(dearestFirst)).hits.map(({ id }) => id)).toEqual(["p3", "p2", "p1"])
  })

  it("shows goods of that name first although far more is found than can be ranked, and pages through all", async () => {
    await search.upsertIndex({ index: index("large") })
    const makers = Array.from({ length: 240 }, (_, at) =>
      product(`p${at}`, `Bánh trà ${at}`, { producer: "Trà Việt" }),
    )
    const goods = [
      product("q1", "Kẹo dừa", { producer: "Trà Việt" }),
      product("q2", "Trà sen Hồ Tây loại một"),
    ]
    await search.upsertDocuments({ index: "large", documents: [...makers, ...goods] })
    for (const search_options of [{}, { match_strategy: "last" as const }]) {
      const ids: string[] = []
      for (let skip = 0; skip < 242; skip += 50) {
        const { hits } = await search.search(
          query("large", { q: "trà", pagination: { skip, take: 50 }, search_options }),
        )
        ids.push(...hits.map(({ id }) => id))
      }
      expect([ids[0], ids.at(-1), new Set(ids).size]).toEqual(["q2", "q1", 242])
    }
  })

  it("counts the facets of a list with one facet chosen like those of a search", async () => {
    await search.upsertIndex({ index: index("pairs") })
    const documents = Array.from({ length: 30 }, (_, at) =>
      product(`p${at}`, "Trà sen", {
        province: at % 3 ? "hue" : null,
        star: 3 + (at % 2),
        in_stock: at % 5 > 0,
      }),
    )
    await search.upsertDocuments({ index: "pairs", documents })
    await search.deleteDocuments({ index: "pairs", filters: { id: ["p0", "p7"] } })
    const asked = { filters: { star: 4 }, search_options: { facets: ["province", "star", "in_stock"] } }
    const list = await search.search(query("pairs", asked))
    const found = await search.search(query("pairs", { ...asked, q: "trà sen" }))
    expect([list.facets, list.metadata.count]).toEqual([found.facets, 14])
  })

  it("refuses what it would only answer approximately", async () => {
    const refused: Query["search_options"][] = [
      { min_score: 0.5 },
      { distinct: "province" },
      { locales: ["vi"] },
      { vector: { value: [1] } },
    ]
    for (const search_options of refused) {
      await expect(search.search(query("typos", { q: "trà", search_options }))).rejects.toMatchObject({
        type: "not_allowed",
      })
    }
    await expect(search.search(query("typos", { pagination: { cursor: "x" } }))).rejects.toThrow()
    await expect(search.search(query("typos", { pagination: { take: -1 } }))).rejects.toMatchObject({
      type: "invalid_data",
    })
  })

  it("searches in some fields only", async () => {
    await search.upsertIndex({ index: index("fields") })
    const documents = [product("name", "Trà sen"), product("producer", "Kẹo", { producer: "Trà sen Hồ Tây" })]
    await search.upsertDocuments({ index: "fields", documents })
    const inNames = query("fields", { q: "trà sen", search_options: { attributes_to_search_on: ["name"] } })
    expect((await search.search(inNames)).hits.map(({ id }) => id)).toEqual(["name"])
  })

  it("of an index that is gone is told as not found, so that the newer version is asked", async () => {
    await filled("swapped", ["Trà sen"])
    const other = new PostgresSearchService({ manager: database.manager })
    await search.search(query("swapped", { q: "trà" }))
    await other.deleteIndex({ index: "swapped" })
    await expect(search.search(query("swapped", { q: "trà" }))).rejects.toMatchObject({ type: "not_found" })
  })
})

describe("many writers at once", () => {
  it("lose nothing and count right", async () => {
    await search.upsertIndex({ index: index("writers") })
    const batches = Array.from({ length: 12 }, (_, batch) =>
      Array.from({ length: 20 }, (_, at) =>
        product(`p${(batch * 10 + at) % 100}`, `Trà ${at}`, { province: "hue" }),
      ),
    )
    await Promise.all(batches.map((documents) => search.upsertDocuments({ index: "writers", documents })))
    const result = await search.search(query("writers", { search_options: { facets: ["province"] } }))
    expect(result.metadata.count).toBe(100)
    expect(result.facets?.province).toEqual({ type: "value", values: [{ value: "hue", count: 100 }] })
  })
})

function watched(manager: Manager): Manager {
  return {
    execute: (text, values) => {
      executed.push(text)
      return manager.execute(text, values)
    },
    transactional: (run) => manager.transactional(run),
  }
}
