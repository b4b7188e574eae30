import { definition, retrievable } from "./definition.ts"
import { type ConformanceDocument, documents } from "./documents.ts"
import type { Document, Engine, EngineUnderTest, Near, Query, Result, Task } from "./engine.ts"

export type Asked = Omit<Query, "index" | "attributes_to_retrieve">

/** One physical index of an engine, with shorthands to fill and ask it. */
export class IndexUnderTest {
  readonly name: string
  readonly #engine: Engine
  readonly #near: EngineUnderTest["near"]

  constructor({ engine, near }: EngineUnderTest, name: string) {
    this.name = name
    this.#engine = engine
    this.#near = near
  }

  async create(): Promise<void> {
    await this.#settled(this.#engine.upsertIndex({ index: definition(this.name) }))
  }

  /** Creates the index and puts every document in. */
  async fill(): Promise<void> {
    await this.create()
    await this.write(documents)
  }

  async write(written: readonly ConformanceDocument[]): Promise<void> {
    const input = { index: this.name, definition: definition(this.name), documents: written.map(asDocument) }
    await this.#settled(this.#engine.upsertDocuments(input))
  }

  async remove(filters: NonNullable<Query["filters"]>): Promise<void> {
    await this.#settled(this.#engine.deleteDocuments({ index: this.name, filters }))
  }

  async clear(): Promise<void> {
    await this.#settled(this.#engine.clearIndex({ index: this.name }))
  }

  async drop(): Promise<void> {
    await this.#settled(this.#engine.deleteIndex({ index: this.name }))
  }

  async documentCount(): Promise<number | undefined> {
    return (await this.#engine.listIndexes()).find(({ name }) => name === this.name)?.document_count
  }

  async ask(asked: Asked): Promise<Result> {
    const [result] = await this.askMany([asked])
    if (!result) throw new Error("The engine answered nothing.")
    return result
  }

  async askMany(asked: readonly Asked[]): Promise<Result[]> {
    return this.#engine.searchMany(
      asked.map((one) => ({ index: definition(this.name), attributes_to_retrieve: retrievable, ...one })),
    )
  }

  /** Ids of the hits, in order; all of them unless said otherwise. */
  async ids(asked: Asked): Promise<string[]> {
    const pagination = { skip: 0, take: 1000, ...asked.pagination }
    return (await this.ask({ ...asked, pagination })).hits.map(({ id }) => id)
  }

  near(near: Near): NonNullable<Query["search_options"]> {
    return { provider_options: this.#near(near) }
  }

  async #settled(writing: Promise<Task>): Promise<void> {
    const task = await writing
    const settled = task.status === "succeeded" ? task : await this.#engine.waitForTask?.(task)
    if (settled?.status !== "succeeded") throw new Error(`The write of "${this.name}" did not succeed.`)
  }
}

function asDocument(written: ConformanceDocument): Document {
  return { ...written }
}
