import { createHash } from "node:crypto"
import type { RemoteQueryFunction, SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import type { ChangeKind } from "../modules/search-sync/watched-tables.ts"
import { ENGINES, type Engine, nameOnEngine } from "./engines.ts"
import type { Document, MadeDocuments } from "./make-documents.ts"

export type Query = Pick<RemoteQueryFunction, "graph">

/** What is searched, and where it comes from; the same on every engine. */
export interface IndexSource {
  name: string
  entity: string
  fields: SearchTypes.SearchFieldsSchemaLike
  settings?: SearchTypes.SearchIndexSettings
  /** Ids of the documents that show something of what changed. */
  affectedBy: (kind: ChangeKind, ids: string[], query: Query) => Promise<string[]>
  /** The documents as they are now; those that may not be shown are left out. */
  documentsOf: (query: Query, ids: string[]) => Promise<MadeDocuments>
  /** Id of everything that may have a document. */
  allIds: (query: Query) => Promise<string[]>
  /** Cache tags of the pages that show these documents, also of those just removed. */
  pagesOf: (query: Query, ids: string[]) => Promise<string[]>
}

/** One index on one engine. */
export interface EngineIndex {
  name: string
  engine: Engine
  source: IndexSource
}

/** A document as an engine holds it: with the fingerprint by which the drift check compares it. */
export type StoredDocument = Document & { content_hash: string }

const BATCH = 200
const FINGERPRINT = search.define({ content_hash: search.keyword() })

const engineIndexes = new Map<string, EngineIndex>()

/** Every index on every engine in use, as far as the definitions are loaded. */
export function allEngineIndexes(): EngineIndex[] {
  return [...engineIndexes.values()]
}

/** Event by which the outbox hands changed documents to an index; nothing else emits it. */
export function changeEventOf(indexName: string): string {
  return `search-sync.${indexName}.changed`
}

/** Declares an index to the Search Module, once for each engine in use. */
export function defineIndex(source: IndexSource): void {
  for (const engine of ENGINES) {
    const name = nameOnEngine(source.name, engine)
    engineIndexes.set(name, { name, engine, source })
    defineSearchIndex(definitionOf(source, name, engine))
  }
}

/** Reads every id of an entity. */
export function allIdsOf(entity: "product" | "vendor"): IndexSource["allIds"] {
  return async (query) => {
    const { data } = await query.graph({ entity, fields: ["id"] })
    return data.map(({ id }) => id)
  }
}

/** For an index whose documents come with the code and never change while it runs. */
export function fixedDocuments(
  all: () => Document[],
): Pick<IndexSource, "affectedBy" | "documentsOf" | "allIds" | "pagesOf"> {
  return {
    affectedBy: async () => [],
    documentsOf: async (_query, ids) => ({
      documents: all().filter(({ id }) => ids.includes(id)),
      failures: new Map(),
    }),
    allIds: async () => all().map(({ id }) => id),
    pagesOf: async () => [],
  }
}

/** The documents of these ids as they are stored. */
export async function storedDocuments(
  source: IndexSource,
  query: Query,
  ids: string[],
): Promise<MadeDocuments<StoredDocument>> {
  const { documents, failures } = await source.documentsOf(query, ids)
  return {
    documents: documents.map((document) => ({ ...document, content_hash: hashOf(document) })),
    failures,
  }
}

function definitionOf(
  source: IndexSource,
  name: string,
  engine: Engine,
): SearchTypes.SearchIndexDefinitionInput<SearchTypes.SearchFieldsSchemaLike> {
  const { entity, fields, settings } = source
  return {
    name,
    entity,
    provider: engine,
    fields: {
      toFields: () => ({ ...fields.toFields(), ...FINGERPRINT.toFields() }),
    },
    ...(settings && { settings }),
    events: [changeEventOf(name)],
    async consume(event, { container: { query } }) {
      const { ids } = event.data as { ids: string[] }
      const { documents, failures } = await storedDocuments(source, query, ids)
      for (const failure of failures.values()) throw failure
      const present = new Set(documents.map(({ id }) => id))
      const gone = ids.filter((id) => !present.has(id))
      return [
        { action: "upsert", documents },
        ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
      ]
    },
    // What changes while an index is filled is delivered to it afterwards, so there is nothing to catch up with.
    async *seed({ container: { query, logger }, last_key = "", catchup }) {
      if (catchup) return
      const ids = (await source.allIds(query)).filter((id) => id > last_key).toSorted()
      for (let from = 0; from < ids.length; from += BATCH) {
        const { documents, failures } = await storedDocuments(source, query, ids.slice(from, from + BATCH))
        for (const [id, { message }] of failures) {
          logger.warn(`Search index ${name} is built without ${id}: ${message}`)
        }
        yield [{ action: "upsert", documents }]
      }
    },
  }
}

function hashOf(document: Document): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("base64url").slice(0, 22)
}
