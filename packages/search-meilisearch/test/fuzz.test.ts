import { documents } from "@cho-ocop/search/conformance"
import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError, search } from "@medusajs/framework/utils"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MeilisearchSearchService } from "../src/meilisearch-search.ts"
import { realServer } from "./server.ts"

const server = await realServer()
const INPUTS = 20_000
const AT_ONCE = 20
const goods = documents.map((document) => ({ ...document }))

describe.runIf(server)("anything a visitor can send", () => {
  let engine: MeilisearchSearchService
  afterAll(async () => server?.stop())

  beforeAll(async () => {
    engine = new MeilisearchSearchService({}, { host: server?.url, api_key: server?.apiKey })
    await engine.upsertIndex({ index })
    const written = await engine.upsertDocuments({ index: "fuzz_v1", definition: index, documents: goods })
    await engine.waitForTask(written)
  })

  it(`is answered or refused in plain words, and finds no more than there is: ${INPUTS} inputs`, async () => {
    const times: number[] = []
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (visits) => {
        const started = performance.now()
        const results = await Promise.all(visits.map(answered))
        times.push((performance.now() - started) / AT_ONCE)
        for (const result of results) {
          expect(result?.metadata.count ?? 0).toBeLessThanOrEqual(documents.length)
          expect(result?.hits.length ?? 0).toBeLessThanOrEqual(24)
        }
      }),
      { numRuns: INPUTS / AT_ONCE },
    )
    const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
    expect(p95).toBeLessThan(30)
  }, 900_000)

  async function answered(visit: Visit): Promise<SearchTypes.SearchResult | undefined> {
    try {
      return await engine.search({ index, attributes_to_retrieve: ["name"], ...visit })
    } catch (error) {
      const refusals: string[] = [MedusaError.Types.INVALID_DATA, MedusaError.Types.NOT_ALLOWED]
      if (error instanceof MedusaError && refusals.includes(error.type)) return undefined
      throw error
    }
  }
})

type Visit = Partial<SearchTypes.ProviderSearchQuery>

const index: SearchTypes.ResolvedSearchIndexDefinition = {
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "meilisearch",
  physical_name: "fuzz_v1",
  definition_hash: "",
  settings: {},
  fields: search
    .define({
      id: search.keyword().filterable(),
      name: search.text().searchable({ weight: 3 }),
      producer: search.text().searchable(),
      province: search.keyword().filterable().facetable(),
      tags: search.keyword().array().filterable().facetable(),
      price: search.integer().filterable().sortable().facetable(),
    })
    .toFields(),
  async *seed() {},
}

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(...documents.map(({ name }) => name)).map((name) => name.slice(0, 12)),
  fc.constantFrom(
    '"',
    "\\",
    '" OR "',
    "-",
    "*",
    "\u0000",
    "\u202e",
    "🥥",
    "_geoRadius(0,0,9)",
    "a ".repeat(5_000),
  ),
)
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 3 }),
)
const field = fc.constantFrom("id", "province", "tags", "price", 'id" = "a', "__proto__")
const operator = fc.constantFrom(
  "$eq",
  "$ne",
  "$in",
  "$nin",
  "$gt",
  "$lte",
  "$exists",
  "$contains",
  "$prefix",
  "$like",
  "$where",
)
const comparison = fc.tuple(
  field,
  fc.oneof(value, fc.dictionary(operator, value, { maxKeys: 2, noNullPrototype: true })),
)
const filters = fc
  .array(comparison, { maxLength: 3 })
  .map((entries) => Object.fromEntries(entries) as SearchTypes.SearchFilters)

const visit: fc.Arbitrary<Visit> = fc.record(
  {
    q: text,
    filters: fc.oneof(
      filters,
      fc.record({ $or: fc.array(filters, { maxLength: 2 }) }),
      fc.record({ $not: filters }),
    ),
    pagination: fc.record({
      skip: fc.oneof(fc.nat(), fc.integer(), fc.double()),
      take: fc.integer({ min: -1, max: 24 }),
    }),
    search_options: fc.record(
      {
        facets: fc.subarray(["province", "tags"]),
        match_strategy: fc.constantFrom("all" as const, "any" as const, "last" as const),
        highlight: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)
