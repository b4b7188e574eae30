import type { SearchTypes } from "@medusajs/framework/types"

export type Document = SearchTypes.SearchDocument & { id: string }

/** Documents, and by id why there is none of some rows. */
export interface MadeDocuments<Made extends Document = Document> {
  documents: Made[]
  failures: Map<string, Error>
}

/**
 * The document of each row; rows of which `documentOf` makes none may not be shown. A row that it throws on keeps no
 * other waiting.
 */
export function makeDocuments<Row extends { id: string }, Made extends Document>(
  rows: readonly Row[],
  documentOf: (row: Row) => Made | undefined,
): MadeDocuments<Made> {
  const documents: Made[] = []
  const failures = new Map<string, Error>()
  for (const row of rows) {
    try {
      const document = documentOf(row)
      if (document) documents.push(document)
    } catch (error) {
      failures.set(row.id, error instanceof Error ? error : new Error(String(error)))
    }
  }
  return { documents, failures }
}
