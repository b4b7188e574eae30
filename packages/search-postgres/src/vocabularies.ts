import { buildVocabulary, type Vocabulary, type VocabularyEntry } from "@cho-ocop/search"
import { type PhysicalIndex, revisionOf } from "./catalog.ts"
import { type Manager, run } from "./database.ts"
import { name, sql } from "./sql.ts"

/** More words than this do not make corrections better, only slower to load. */
const ENTRIES_MAX = 100_000

interface Loaded {
  revision: string
  vocabulary: Vocabulary
}

/** The words of each index, kept in memory and read anew in the background once the index has changed. */
export class Vocabularies {
  readonly #loaded = new Map<string, Promise<Loaded>>()
  readonly #loading = new Set<string>()

  async get(manager: Manager, index: PhysicalIndex): Promise<Vocabulary> {
    const known = this.#loaded.get(index.table) ?? this.#load(manager, index)
    return (await known).vocabulary
  }

  /** Tells which revision a search has seen; a newer one than the loaded makes the words be read again. */
  async seen(manager: Manager, index: PhysicalIndex, revision: string): Promise<void> {
    const known = await this.#loaded.get(index.table)
    if (!known || known.revision === revision || this.#loading.has(index.table)) return
    this.#loading.add(index.table)
    try {
      const fresh = await load(manager, index)
      this.#loaded.set(index.table, Promise.resolve(fresh))
    } finally {
      this.#loading.delete(index.table)
    }
  }

  forget(index: PhysicalIndex): void {
    this.#loaded.delete(index.table)
  }

  #load(manager: Manager, index: PhysicalIndex): Promise<Loaded> {
    const loading = load(manager, index)
    this.#loaded.set(index.table, loading)
    loading.catch(() => this.#loaded.delete(index.table))
    return loading
  }
}

async function load(manager: Manager, index: PhysicalIndex): Promise<Loaded> {
  const [row] = await run<{ revision: string; entries: VocabularyEntry[] }>(
    manager,
    sql`SELECT ${revisionOf(index.name)}::text AS revision, coalesce(json_agg(entry), '[]') AS entries FROM (
      SELECT word AS text, frequency FROM ${name(index.words)} WHERE frequency > 0
      ORDER BY frequency DESC, word LIMIT ${ENTRIES_MAX}) AS entry`,
  )
  return { revision: row?.revision ?? "", vocabulary: buildVocabulary(row?.entries ?? []) }
}
