import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"

/** One attempt to tell the shop something. */
export interface SentNotice {
  reference: string
  /** counted from 1 */
  attempt: number
  sentAt: string
  /** null when the shop did not answer */
  status: number | null
  /** the first 500 characters */
  answer: string | null
  /** whether the gateway's protocol takes this answer for an end */
  settled: boolean
}

/** Everything that happened at a stand-in, in order: what a sweep compares the shop's own books with. */
export interface Book<Payment, Refund> {
  payments: Payment[]
  refunds: Refund[]
  notices: SentNotice[]
}

/** The book in memory, and in a file when one is named, so that a stand-in started again knows its payments. */
export class KeptBook<Payment, Refund> {
  readonly pages: Book<Payment, Refund>
  readonly #file: string | undefined

  constructor(file: string | undefined) {
    this.#file = file
    this.pages =
      file !== undefined && existsSync(file)
        ? JSON.parse(readFileSync(file, "utf8"))
        : { payments: [], refunds: [], notices: [] }
  }

  /** To be called after each change. */
  keep(): void {
    if (this.#file === undefined) return
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.pages, null, 2))
    renameSync(`${this.#file}.new`, this.#file)
  }

  copy(): Book<Payment, Refund> {
    return structuredClone(this.pages)
  }
}
