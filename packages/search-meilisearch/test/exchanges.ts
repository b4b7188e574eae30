import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib"

/** What a server was asked, in short, and its answers in their order. */
interface Recording {
  /** The server's own account of its version. */
  server: { pkgVersion: string }
  /** Answers to each request, as places in `answers`. */
  exchanges: Record<string, number[]>
  answers: Answer[]
}

export interface Answer {
  status: number
  body: string
}

export interface Request {
  method: string
  /** Path and query. */
  path: string
  body: string
}

/** Collects the exchanges with a server; equal answers are kept once. */
export class Recorder {
  readonly #exchanges: Recording["exchanges"] = {}
  readonly #answers = new Map<string, number>()

  add(request: Request, answer: Answer): void {
    if (isWaiting(request, answer)) return
    const kept = JSON.stringify({ ...answer, body: withoutClock(answer.body) })
    if (!this.#answers.has(kept)) this.#answers.set(kept, this.#answers.size)
    const key = keyOf(request)
    this.#exchanges[key] = [...(this.#exchanges[key] ?? []), this.#answers.get(kept) ?? 0]
  }

  save(file: string, server: Recording["server"]): void {
    const answers = Array.from(this.#answers.keys(), (kept): Answer => JSON.parse(kept))
    const recording: Recording = { server, exchanges: this.#exchanges, answers }
    const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 9 }
    writeFileSync(file, brotliCompressSync(JSON.stringify(recording), { params }))
  }
}

/** Gives a server's recorded answers again: to each request in the order they came, the last one from then on. */
export class Player {
  readonly #recording: Recording
  readonly #played = new Map<string, number>()

  constructor(file: string) {
    this.#recording = JSON.parse(brotliDecompressSync(readFileSync(file)).toString())
  }

  get serverVersion(): string {
    return this.#recording.server.pkgVersion
  }

  answer(request: Request): Answer | undefined {
    const key = keyOf(request)
    const places = this.#recording.exchanges[key]
    if (!places) return undefined
    const turn = this.#played.get(key) ?? 0
    this.#played.set(key, turn + 1)
    return this.#recording.answers[places[Math.min(turn, places.length - 1)] ?? -1]
  }
}

/** A write that is not applied yet is asked for again; when played again nobody has to wait. */
function isWaiting({ path }: Request, { body }: Answer): boolean {
  return path.startsWith("/tasks/") && /"status":"(enqueued|processing)"/.test(body)
}

/** How long an answer took and the request's number differ each time and say nothing about it. */
function withoutClock(body: string): string {
  return body.replace(/"processingTimeMs":\d+/g, '"processingTimeMs":0').replace(/,"requestUid":"[^"]*"/g, "")
}

function keyOf({ method, path, body }: Request): string {
  return `${method} ${path} ${createHash("sha256").update(body).digest("base64url").slice(0, 16)}`
}
