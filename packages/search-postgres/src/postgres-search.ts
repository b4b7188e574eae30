import { correctInContext } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService } from "@medusajs/framework/utils"
import {
  createCatalog,
  findIndex,
  forgetIndex,
  isLaidOut,
  listCatalog,
  markChanged,
  type PhysicalIndex,
  physicalIndex,
  requireIndex,
  saveIndex,
} from "./catalog.ts"
import { type Manager, run } from "./database.ts"
import { removeAllDocuments, removeDocuments, writeDocuments } from "./documents.ts"
import { type Query, type Request, readRequest } from "./request.ts"
import { resultOf } from "./results.ts"
import { schemaOf } from "./schema.ts"
import { name, sql } from "./sql.ts"
import { type AnswerLine, statement } from "./statement.ts"
import { createTables, dropTables } from "./tables.ts"
import { Vocabularies } from "./vocabularies.ts"

export const IDENTIFIER = "search-postgres-vi"

/** Search Module provider on PostgreSQL that reads Vietnamese: one table an index, one statement a search. */
export class PostgresSearchService extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER

  readonly #manager: Manager
  readonly #indexes = new Map<string, PhysicalIndex>()
  readonly #vocabularies = new Vocabularies()

  constructor({ manager }: { manager: Manager }) {
    super()
    this.#manager = manager
  }

  override async upsertIndex({ index: definition }: { index: SearchTypes.ResolvedSearchIndexDefinition }) {
    const index = physicalIndex(definition.physical_name, schemaOf(definition))
    await this.#manager.transactional(async (manager) => {
      await createCatalog(manager)
      if (await isLaidOut(manager, index)) return
      const existing = await findIndex(manager, index.name)
      if (existing) await dropTables(manager, existing)
      await createTables(manager, index)
      await saveIndex(manager, index)
    })
    this.#forget(index)
    return done(index.name)
  }

  override async deleteIndex({ index: indexName }: { index: string }) {
    await this.#manager.transactional(async (manager) => {
      const index = await findIndex(manager, indexName)
      if (!index) return
      await dropTables(manager, index)
      await forgetIndex(manager, indexName)
      this.#forget(index)
    })
    return done(indexName)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const listed = await listCatalog(this.#manager)
    return Promise.all(
      listed.map(async ({ name: indexName, schema, created_at, updated_at }) => {
        const { table } = physicalIndex(indexName, schema)
        const [row] = await run<{ count: number }>(
          this.#manager,
          sql`SELECT count(*)::int AS count FROM ${name(table)}`,
        )
        return {
          name: indexName,
          provider: IDENTIFIER,
          document_count: row?.count ?? 0,
          created_at: new Date(created_at),
          updated_at: new Date(updated_at),
        }
      }),
    )
  }

  override async upsertDocuments({
    index,
    documents,
  }: {
    index: string
    documents: SearchTypes.SearchDocument[]
  }) {
    return this.#change(index, (manager, physical) => writeDocuments(manager, physical, documents))
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput) {
    return this.#change(index, (manager, physical) => removeDocuments(manager, physical, filters))
  }

  override async clearIndex({ index }: { index: string }) {
    return this.#change(index, removeAllDocuments)
  }

  override async search(query: Query): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query])
    if (!result) throw new Error("A search answers every query.")
    return result
  }

  override async searchMany(queries: Query[]): Promise<SearchTypes.SearchResult[]> {
    if (queries.length === 0) return []
    const started = performance.now()
    const requests = await Promise.all(queries.map((query) => this.#read(query)))
    const [answered, answers] = await this.#answerCorrected(requests, await this.#answer(requests))
    return answered.map((request, at) => resultOf(request, answers[at] ?? missing(), started))
  }

  async #read(query: Query, q = query.q): Promise<Request> {
    const index = await this.#index(query.index.physical_name)
    const vocabulary = await this.#vocabularies.get(this.#manager, index)
    return readRequest(query, index, vocabulary, IDENTIFIER, q)
  }

  async #answer(requests: readonly Request[]): Promise<AnswerLine[]> {
    const lines = await run<AnswerLine>(this.#manager, statement(requests))
    for (const { request, revision } of lines) {
      const index = requests[request]?.index
      if (index) this.#noteRevision(index, revision)
    }
    return lines.toSorted((a, b) => a.request - b.request)
  }

  #noteRevision(index: PhysicalIndex, revision: string): void {
    this.#vocabularies.seen(this.#manager, index, revision).catch(() => this.#forget(index))
  }

  /** Where the words typed are all known but never occur together, the nearest words that do are searched for. */
  async #answerCorrected(requests: Request[], answers: AnswerLine[]): Promise<[Request[], AnswerLine[]]> {
    const found = new Set(requests.filter((_, at) => hasFound(answers[at])).map(sharedText))
    const corrected = await Promise.all(
      requests.map(async (request) => {
        const { query, text, index } = request
        if (!text || found.has(sharedText(request)) || query.search_options?.typo_tolerance === false)
          return request
        const other = correctInContext(text.plan.text, await this.#vocabularies.get(this.#manager, index))
        return other === undefined ? request : this.#read(query, other)
      }),
    )
    const changed = corrected.some((request, at) => request !== requests[at])
    return [corrected, changed ? await this.#answer(corrected) : answers]
  }

  async #change(indexName: string, change: (manager: Manager, index: PhysicalIndex) => Promise<void>) {
    await this.#manager.transactional(async (manager) => {
      await markChanged(manager, indexName)
      await change(manager, await requireIndex(manager, indexName))
    })
    return done(indexName)
  }

  async #index(indexName: string): Promise<PhysicalIndex> {
    const known = this.#indexes.get(indexName) ?? (await requireIndex(this.#manager, indexName))
    this.#indexes.set(indexName, known)
    return known
  }

  #forget(index: PhysicalIndex): void {
    this.#indexes.delete(index.name)
    this.#vocabularies.forget(index)
  }
}

function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" }
}

/** Requests with the same text are corrected together or not at all. */
function sharedText({ index, text }: Request): string {
  return JSON.stringify([index.table, text?.match])
}

function hasFound(line: AnswerLine | undefined): boolean {
  return line !== undefined && ((line.count ?? 0) > 0 || line.hits.length > 0 || line.tallies.length > 0)
}

function missing(): never {
  throw new Error("PostgreSQL answered fewer queries than it was asked.")
}
