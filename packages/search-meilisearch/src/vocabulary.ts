import { buildVocabulary, type Vocabulary } from "@cho-ocop/search"
import type { Meilisearch } from "meilisearch"
import { asking } from "./errors.ts"

/** How long words that another process wrote may stay unknown here. */
const FRESH_MS = 30_000

/** The words of each index, read from the engine and kept until the index changes. */
export class Vocabularies {
  readonly #client: Meilisearch
  readonly #known = new Map<string, { words: Promise<Vocabulary>; readAt: number }>()

  constructor(client: Meilisearch) {
    this.#client = client
  }

  /** The words of an index; an older list is used while a new one is on its way. */
  async of(index: string): Promise<Vocabulary> {
    const known = this.#known.get(index)
    if (!known) return this.#remember(index, this.#read(index))
    if (Date.now() - known.readAt > FRESH_MS) {
      known.readAt = Date.now()
      this.#read(index).then(
        (words) => this.#remember(index, Promise.resolve(words)),
        () => this.forget(index),
      )
    }
    return known.words
  }

  /** To be called when documents of the index have changed. */
  forget(index: string): void {
    this.#known.delete(index)
  }

  #remember(index: string, words: Promise<Vocabulary>): Promise<Vocabulary> {
    this.#known.set(index, { words, readAt: Date.now() })
    words.catch(() => this.forget(index))
    return words
  }

  async #read(index: string): Promise<Vocabulary> {
    const { facetDistribution } = await asking(() =>
      this.#client.index(index).search("", { page: 1, hitsPerPage: 0, facets: ["vocabulary"] }),
    )
    const words = Object.entries(facetDistribution?.vocabulary ?? {})
    return buildVocabulary(words.map(([text, frequency]) => ({ text, frequency })))
  }
}
