import type { SyntheticDocument } from "../documents.ts"
import type { Question } from "../questions.ts"

/** What is measured. Every engine is opened twice: to be filled, and in a fresh process to be asked. */
export interface Engine {
  /** Its name and version. */
  version(): Promise<string>
  /** Takes documents until all can be found. */
  fill(documents: Iterable<SyntheticDocument>): Promise<void>
  /** Answers one question in full; tells how many documents were shown. */
  ask(question: Question): Promise<number>
  close(): Promise<void>
}

export interface Place {
  /** A PostgreSQL database, or a Meilisearch server. */
  url: string | undefined
  apiKey: string | undefined
  /** A folder that outlives the process. */
  folder: string
  /** How many documents the engine is filled with. */
  size: number
}
