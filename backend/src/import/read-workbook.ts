import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { ProblemError } from "../http/problem.ts"
import { tooLong } from "./too-long.ts"

const MEMORY_MB = 256
const PATIENCE_MS = 30_000

let before: Promise<unknown> = Promise.resolve()

/**
 * The cells of a workbook's first sheet as text. A few bytes can name a cell a million rows down, so it is unfolded
 * apart from the server, with little memory and time, one after the other. Throws `table_unreadable`, `table_too_long`.
 */
export async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  const turn = before.then(() => readApart(bytes))
  before = turn.catch(() => {})
  return turn
}

async function readApart(bytes: Buffer): Promise<string[][]> {
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  try {
    const [rows] = await once(worker, "message", { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (rows === null) throw tooLong()
    return rows
  } catch (cause) {
    throw problemOf(cause)
  } finally {
    await worker.terminate()
  }
}

function problemOf(cause: unknown): ProblemError {
  if (cause instanceof ProblemError) return cause
  const code = Reflect.get(Object(cause), "code")
  if (code === "ERR_WORKER_OUT_OF_MEMORY" || code === "ABORT_ERR") return tooLong()
  return new ProblemError("table_unreadable", `The workbook cannot be read: ${cause}`)
}
