import type { KeptBook } from "./book.ts"
import type { Faults } from "./faults.ts"

/** How often a notice is tried until the shop takes it, and the pause between two tries in milliseconds. */
export interface Repeats {
  times: number
  everyMs: number
}

/** One notice, made anew for each try so that the faults of the moment count. */
export interface NoticeToSend {
  reference: string
  /** the request, and the same altered on its way */
  make: (amount: number | null) => Request
  alter: (request: Request) => Promise<Request>
  /** whether the gateway's protocol takes the answer for an end */
  settles: (status: number, answer: string) => boolean
}

const ANSWER_WITHIN_MS = 15_000

/** Sends notices and repeats them until the shop has taken them. */
export class NoticeSender {
  readonly #book: KeptBook<unknown, unknown>
  readonly #faults: Faults
  readonly #repeats: Repeats
  readonly #waiting = new Set<NodeJS.Timeout>()
  readonly #stopped = new AbortController()

  constructor(book: KeptBook<unknown, unknown>, faults: Faults, repeats: Repeats) {
    this.#book = book
    this.#faults = faults
    this.#repeats = repeats
  }

  send(notice: NoticeToSend): void {
    for (let copy = 0; copy < this.#faults.noticeCopies; copy++)
      this.#later(notice, 1, this.#faults.noticeDelayMs)
  }

  stop(): void {
    this.#stopped.abort()
    for (const timer of this.#waiting) clearTimeout(timer)
  }

  #later(notice: NoticeToSend, attempt: number, pauseMs: number): void {
    const timer = setTimeout(() => {
      this.#waiting.delete(timer)
      void this.#attempt(notice, attempt)
    }, pauseMs)
    this.#waiting.add(timer)
  }

  async #attempt(notice: NoticeToSend, attempt: number): Promise<void> {
    const sentAt = new Date().toISOString()
    const answer = this.#faults.noticesLost ? null : await this.#deliver(notice)
    if (this.#stopped.signal.aborted) return
    const settled = answer !== null && notice.settles(answer.status, answer.text)
    this.#book.pages.notices.push({
      reference: notice.reference,
      attempt,
      sentAt,
      status: answer?.status ?? null,
      answer: answer?.text.slice(0, 500) ?? null,
      settled,
    })
    this.#book.keep()
    if (!settled && attempt < this.#repeats.times) this.#later(notice, attempt + 1, this.#repeats.everyMs)
  }

  async #deliver(notice: NoticeToSend): Promise<{ status: number; text: string } | null> {
    const made = notice.make(this.#faults.noticeAmount)
    const request = this.#faults.noticesAltered ? await notice.alter(made) : made
    const signal = AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
    try {
      const response = await fetch(request, { signal })
      return { status: response.status, text: await response.text() }
    } catch {
      return null
    }
  }
}
