import { definition, documents, retrievable } from "@cho-ocop/search/conformance"
import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { PostgresSearchService } from "./index.ts"
import { startDatabase, type TestDatabase } from "./testing/database.ts"

const INPUTS = 20_000
const AT_ONCE = 50
const REFUSALS = ["invalid_data", "not_allowed"]

let database: TestDatabase
let search: PostgresSearchService

beforeAll(async () => {
  database = await startDatabase()
  search = new PostgresSearchService({ manager: database.manager })
  await search.upsertIndex({ index: definition("fuzz") })
  await search.upsertDocuments({ index: "fuzz", documents: documents.map((document) => ({ ...document })) })
}, 60_000)
afterAll(() => database.stop(), 60_000)

const words = fc.constantFrom(
  "nước mắm",
  "dua",
  "caphe",
  "fish sauce",
  "Quảng Nam",
  "'",
  "\\",
  "%",
  "--",
  "?",
  "\u0301",
)
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 6 }).map((parts) => parts.join(" ")),
)
const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null))
const filters = fc.oneof(
  fc.record({ province: fc.oneof(value, fc.array(value, { maxLength: 3 })) }),
  fc.record({ price: fc.record({ $gte: value, $lt: value }) }),
  fc.record({ $or: fc.array(fc.record({ tags: value }), { maxLength: 2 }) }),
  fc.record({ $not: fc.record({ name: fc.record({ $like: text }) }) }),
  fc.dictionary(text, value, { maxKeys: 2 }),
)
const visit = fc.record(
  {
    q: text,
    filters,
    pagination: fc.record(
      { skip: fc.integer(), take: fc.constantFrom(0, 5, 24) },
      { requiredKeys: ["take"] },
    ),
  },
  { requiredKeys: ["q"] },
)

it(`answers or refuses ${INPUTS} inputs made up at random`, async () => {
  const bundle = fc.array(visit, { minLength: AT_ONCE, maxLength: AT_ONCE })
  await fc.assert(
    fc.asyncProperty(bundle, async (visits) => {
      for (const result of await Promise.all(visits.map(answered))) {
        expect(result?.hits.length ?? 0).toBeLessThanOrEqual(24)
        expect(result?.metadata.count ?? 0).toBeLessThanOrEqual(documents.length)
      }
    }),
    { numRuns: INPUTS / AT_ONCE },
  )
  const [index] = await search.listIndexes()
  expect(index?.document_count).toBe(documents.length)
}, 600_000)

async function answered(visited: object) {
  try {
    return await search.search({ index: definition("fuzz"), attributes_to_retrieve: retrievable, ...visited })
  } catch (error) {
    if (REFUSALS.includes((error as { type?: string }).type ?? "")) return undefined
    throw error
  }
}
