import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MeilisearchSearchService } from "../src/meilisearch-search.ts"
import { openEngine } from "./engine.ts"

const { engine, close } = await openEngine("provider")
afterAll(close)

const KINDS = ["dừa", "dứa", "dưa", "mật ong", "nước mắm", "trà sen"]
const goods = Array.from({ length: 1_200 }, (_, at) => ({
  id: `product_${String(at).padStart(4, "0")}`,
  name: `Kẹo ${KINDS[at % KINDS.length]} ${at}`,
  producer: `Nhà số ${at % 150}`,
  maker: at % 2 ? "Minh" : "minh",
  price: 10_000 + (at % 50) * 1_000,
}))
const definition = indexOf("goods_v1")

describe("a large index", () => {
  beforeAll(async () => {
    await engine.upsertIndex({ index: definition })
    await written(engine.upsertDocuments({ index: "goods_v1", definition, documents: goods }))
  })

  it("is counted whole and reached to its last page", async () => {
    const last = await ask({ pagination: { skip: 1_190, take: 20 } })
    expect([last.metadata.count, last.hits.length]).toEqual([1_200, 10])
  })

  it("tells all producers of a facet when asked for as many", async () => {
    const { facets } = await ask({ search_options: { facets: [{ field: "producer", limit: 1000 }] } })
    expect(facets?.producer).toMatchObject({ type: "value", values: { length: 150 } })
  })

  it("keeps names apart that differ in case only", async () => {
    const { facets } = await ask({ search_options: { facets: ["maker"] } })
    expect(facets?.maker).toEqual({
      type: "value",
      values: [
        { value: "Minh", count: 600 },
        { value: "minh", count: 600 },
      ],
    })
    expect((await ask({ filters: { maker: "Minh" } })).metadata.count).toBe(600)
  })

  it("averages and sums", async () => {
    const { facets } = await ask({ search_options: { facets: [{ field: "price", type: "stats" }] } })
    expect(facets?.price).toEqual({
      type: "stats",
      min: 10_000,
      max: 59_000,
      avg: 34_500,
      sum: 41_400_000,
      count: 1_200,
    })
  })

  it("shows the exact word first although far more is found than can be ranked", async () => {
    const { hits, metadata } = await ask({ q: "kẹo dứa", pagination: { take: 30 } })
    expect(metadata.count).toBe(600)
    expect(hits.every(({ document }) => String(document.name).startsWith("Kẹo dứa"))).toBe(true)
  })

  it("pages through all that a word finds, each document once", async () => {
    const pages = await Promise.all(
      Array.from({ length: 13 }, (_, page) => ask({ q: "dua", pagination: { skip: page * 50, take: 50 } })),
    )
    const ids = pages.flatMap(({ hits }) => hits.map(({ id }) => id))
    expect([ids.length, new Set(ids).size]).toEqual([600, 600])
  })

  it("suggests while a word is being typed", async () => {
    const { hits } = await ask({
      q: "kẹo nước m",
      search_options: { match_strategy: "last" },
      pagination: { take: 5 },
    })
    expect(hits.map(({ document }) => document.name)).toEqual(
      Array(5).fill(expect.stringMatching(/^Kẹo nước mắm/)),
    )
  })

  it("answers with the query that was meant", async () => {
    const { hits, provider_metadata } = await ask({ q: "kẹo mật onh", pagination: { take: 1 } })
    expect(provider_metadata?.suggestion).toBe("kẹo mật ong")
    expect(hits[0]?.document.name).toMatch(/^Kẹo mật ong/)
  })

  it("marks the words that were asked for, and nothing in a text becomes markup", async () => {
    const tricky = { ...goods[0], id: "tricky", name: "Bánh <img src=x> lạ" } as SearchTypes.SearchDocument
    await written(engine.upsertDocuments({ index: "goods_v1", definition, documents: [tricky] }))
    const { hits } = await ask({ q: "banh la", search_options: { highlight: true } })
    expect(hits[0]?.highlights).toEqual({ name: ["<mark>Bánh</mark> &lt;img src=x&gt; <mark>lạ</mark>"] })
    await written(engine.deleteDocuments({ index: "goods_v1", filters: { id: "tricky" } }))
  })

  it("counts none where no count is wanted, scores where scores are", async () => {
    const { hits, metadata } = await ask({
      q: "mật ong",
      search_options: { count: "none", include_score: true },
    })
    expect(metadata.count).toBeNull()
    expect(hits[0]?.score).toBeGreaterThan(0)
  })

  it.each([
    [{ pagination: { cursor: "x" } }],
    [{ pagination: { skip: -1 } }],
    [{ pagination: { take: 0.5 } }],
    [{ pagination: { order: { _score: "ASC" } } }],
    [{ search_options: { distinct: "producer" } }],
    [{ search_options: { min_score: 0.5 } }],
    [{ search_options: { locales: ["fr"] } }],
    [{ search_options: { facets: ["name"] } }],
    [{ search_options: { facets: [{ field: "producer", type: "stats" }] } }],
    [{ q: "trà", search_options: { attributes_to_search_on: ["maker"] } }],
  ] as Asked[][])("refuses %j", async (asked) => {
    await expect(ask(asked as Asked)).rejects.toMatchObject({
      type: expect.stringMatching(/^(invalid_data|not_allowed)$/),
    })
  })
})

describe("an index that is not there", () => {
  const missing = { index: "missing_v1", definition: indexOf("missing_v1") }

  it("is told as not found, so that the Search Module looks for the active version again", async () => {
    const notFound = { type: "not_found" }
    await expect(ask({ index: missing.definition })).rejects.toMatchObject(notFound)
    await expect(engine.upsertDocuments({ ...missing, documents: goods.slice(0, 1) })).rejects.toMatchObject(
      notFound,
    )
    await expect(engine.deleteDocuments({ index: "missing_v1", filters: { id: "a" } })).rejects.toMatchObject(
      notFound,
    )
    await expect(engine.clearIndex({ index: "missing_v1" })).rejects.toMatchObject(notFound)
  })

  it("is not made by a late write, and deleting it changes nothing", async () => {
    expect(await engine.deleteIndex({ index: "missing_v1" })).toMatchObject({ status: "succeeded" })
    expect((await engine.listIndexes()).map(({ name }) => name)).not.toContain("missing_v1")
  })
})

describe("what the server cannot hold", () => {
  it.each([
    [{ settings: { distinct_attribute: "producer" } }],
    [{ settings: { typo_tolerance: { min_word_size_for_one_typo: 2 } } }],
    [{ fields: { ...definition.fields, meaning: { type: "vector", dimensions: 3 } } }],
    [
      {
        fields: {
          ...definition.fields,
          here: { type: "geo", filterable: true },
          there: { type: "geo", filterable: true },
        },
      },
    ],
  ] as Partial<typeof definition>[][])("is refused before anything is written: %j", async (different) => {
    await expect(
      engine.upsertIndex({ index: { ...definition, ...different } as typeof definition }),
    ).rejects.toThrow()
  })

  it("is an id that is no id", async () => {
    const documents = [{ id: "mắm/1" }]
    await expect(engine.upsertDocuments({ index: "goods_v1", definition, documents })).rejects.toThrow(/id/)
  })
})

describe("a server that is down", () => {
  it("is told in plain words, without its address", async () => {
    const down = new MeilisearchSearchService({}, { host: "http://127.0.0.1:9" })
    await expect(down.listIndexes()).rejects.toThrow("The Meilisearch server does not answer.")
  })

  it.each([[{}], [{ host: "localhost" }], [{ host: "file:///etc/passwd" }]])("cannot be %j", (options) => {
    expect(() => new MeilisearchSearchService({}, options)).toThrow(/Meilisearch options/)
  })
})

type Asked = Partial<SearchTypes.ProviderSearchQuery>

function ask(asked: Asked): Promise<SearchTypes.SearchResult> {
  return engine.search({ index: definition, attributes_to_retrieve: ["name"], ...asked })
}

async function written(writing: Promise<SearchTypes.SearchTask>): Promise<void> {
  expect(await engine.waitForTask(await writing)).toMatchObject({ status: "succeeded" })
}

function indexOf(physicalName: string): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "goods",
    entity: "goods",
    primary_key: "id",
    provider: "meilisearch",
    physical_name: physicalName,
    definition_hash: "",
    settings: {},
    fields: search
      .define({
        id: search.keyword().filterable(),
        name: search.text().searchable({ weight: 2 }),
        producer: search.text().searchable().filterable().facetable(),
        maker: search.keyword().filterable().facetable(),
        price: search
          .integer()
          .filterable()
          .sortable()
          .facetable({ types: ["stats"] }),
      })
      .toFields(),
    async *seed() {},
  }
}
