import { correctInContext } from "@cho-ocop/search"
import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils"
import { type EnqueuedTask, Meilisearch, type MultiSearchQuery } from "meilisearch"
import { type Counted, count, resultOf } from "./answer.ts"
import { toEngineDocuments } from "./documents.ts"
import type { Ask, Hit } from "./engine.ts"
import { asking, isIndexMissing, refuse } from "./errors.ts"
import { compileFilters } from "./filters.ts"
import { IDENTIFIER, readOptions } from "./options.ts"
import { planQuestion, type Question, toleratesTypos } from "./question.ts"
import { fieldsInSettings, settingsFor } from "./settings.ts"
import { enqueued, settled } from "./tasks.ts"
import { Vocabularies } from "./vocabulary.ts"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
type SearchTask = SearchTypes.SearchTask

/** Medusa's Search Module on a Meilisearch server; configured with `Options`. */
export class MeilisearchSearchService extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER

  readonly #client: Meilisearch
  readonly #vocabularies: Vocabularies

  constructor(_container: unknown, options: unknown) {
    super()
    this.#client = new Meilisearch(readOptions(options))
    this.#vocabularies = new Vocabularies(this.#client)
  }

  override async upsertIndex({ index }: { index: Definition }): Promise<SearchTask> {
    const settings = settingsFor(index)
    const name = index.physical_name
    if (!(await this.#exists(name))) {
      await this.#enqueue(() => this.#client.createIndex(name, { primaryKey: "id" }))
    }
    return this.#applied(() => this.#client.index(name).updateSettings(settings))
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTask> {
    if (!(await this.#exists(index))) return { index, status: "succeeded" }
    return this.#enqueue(() => this.#client.deleteIndex(index))
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const [{ indexes }, { results }] = await asking(() =>
      Promise.all([this.#client.getStats(), this.#client.getRawIndexes({ limit: 1000 })]),
    )
    return results.map(({ uid, createdAt, updatedAt }) => ({
      name: uid,
      provider: IDENTIFIER,
      document_count: indexes[uid]?.numberOfDocuments ?? 0,
      created_at: new Date(createdAt),
      updated_at: new Date(updatedAt),
    }))
  }

  override async upsertDocuments(input: {
    index: string
    definition: Definition
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTask> {
    const documents = toEngineDocuments(input.documents, input.definition)
    await this.#assertExists(input.index)
    return this.#enqueue(() => this.#client.index(input.index).addDocuments(documents))
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTask> {
    const attributes = await asking(() => this.#client.index(index).getFilterableAttributes())
    const filter = compileFilters(filters, fieldsInSettings(attributes))
    if (!filter) return refuse("Deleting documents needs a filter; an index is emptied by clearing it.")
    return this.#enqueue(() => this.#client.index(index).deleteDocuments({ filter }))
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTask> {
    await this.#assertExists(index)
    return this.#enqueue(() => this.#client.index(index).deleteAllDocuments())
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result as SearchTypes.SearchResult
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const started = performance.now()
    const questions = await Promise.all(inputs.map((input) => this.#plan(input)))
    const counted = await this.#countCorrected(await count(questions, this.#ask))
    return Promise.all(counted.map((one) => resultOf(one, started, this.#ask)))
  }

  async waitForTask(task: SearchTask, options?: { timeout_ms?: number }): Promise<SearchTask> {
    if (task.id === undefined) return task
    const over = await asking(() =>
      this.#client.tasks.waitForTask(
        Number(task.id),
        options?.timeout_ms ? { timeout: options.timeout_ms } : undefined,
      ),
    )
    if (over.indexUid !== null) this.#vocabularies.forget(over.indexUid)
    return settled(over)
  }

  readonly #ask: Ask = async (queries) => {
    if (queries.length === 0) return []
    const { results } = await asking(() =>
      this.#client.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({ queries }),
    )
    return results
  }

  async #plan(input: SearchTypes.ProviderSearchQuery, q = input.q): Promise<Question> {
    return planQuestion(input, await this.#vocabularies.of(input.index.physical_name), q)
  }

  /** Where the words typed are all known but never occur together, the nearest words that do are searched for. */
  async #countCorrected(counted: Counted[]): Promise<Counted[]> {
    const found = new Set(counted.filter(({ total }) => total > 0).map(sameText))
    const corrected = await Promise.all(
      counted.map(async (one) => {
        const { input, indexUid, plan } = one.question
        if (!plan || found.has(sameText(one)) || !toleratesTypos(input)) return undefined
        const other = correctInContext(plan.text, await this.#vocabularies.of(indexUid))
        return other === undefined ? undefined : this.#plan(input, other)
      }),
    )
    const again = await count(
      corrected.filter((question) => question !== undefined),
      this.#ask,
    )
    return counted.map((one, at) => (corrected[at] ? (again.shift() ?? one) : one))
  }

  async #enqueue(write: () => Promise<EnqueuedTask>): Promise<SearchTask> {
    return enqueued(await asking(write))
  }

  async #applied(write: () => Promise<EnqueuedTask>): Promise<SearchTask> {
    const task = await this.waitForTask(await this.#enqueue(write))
    if (task.status === "succeeded") return task
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch: ${task.error?.message}`)
  }

  async #exists(index: string): Promise<boolean> {
    return asking(async () => {
      try {
        await this.#client.getRawIndex(index)
        return true
      } catch (error) {
        if (isIndexMissing(error)) return false
        throw error
      }
    })
  }

  /** The server would make a missing index by itself, without its settings. */
  async #assertExists(index: string): Promise<void> {
    await asking(() => this.#client.getRawIndex(index))
  }
}

/** Facets that ignore their own filter are asked beside the main search; together they find something or not. */
function sameText({ question: { indexUid, input } }: Counted): string {
  return JSON.stringify([indexUid, input.q])
}
