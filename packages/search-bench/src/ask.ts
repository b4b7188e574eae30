import type { Engine } from "./engines/engine.ts"
import { type ClassFigures, keepAsked, quantile } from "./figures.ts"
import { keptQuestions } from "./kept-questions.ts"
import { memoryOf } from "./memory.ts"
import type { Question } from "./questions.ts"
import { openEngine, settings } from "./settings.ts"

const QUESTIONS = 120
/** A class takes no longer, so that slow yardsticks do not take hours; at least one question is timed. */
const CLASS_MS = 4000
const WARM_UP = 5

const { BENCH_FOLDER: folder, BENCH_ENGINE: engine, BENCH_SIZE: size, BENCH_SERVER_PID: server } = settings
/** Over an input of ten kilobytes the yardsticks think for minutes; only the shop's engines are asked that. */
const LONG = 1000
const isOurs = engine === "postgres" || engine === "meilisearch"
const questions = Object.entries(await keptQuestions(folder)).map(
  ([name, asked]) => [name, asked.filter(({ q = "" }) => isOurs || q.length <= LONG)] as const,
)

const begun = performance.now()
const opened = await openEngine()
const opening = performance.now() - begun
const classes: Record<string, ClassFigures> = {}
for (const [name, asked] of questions) classes[name] = await measure(opened, asked)
await keepAsked(
  { folder, engine, size },
  {
    opening,
    classes,
    server_memory: (server && (await memoryOf(server))) ?? null,
    process_memory: process.memoryUsage().rss,
  },
)
await opened.close()

/** The first question to a class that has not been asked anything, and all the others once it has answered some. */
async function measure(opened: Engine, asked: readonly Question[]): Promise<ClassFigures> {
  const [first, ...others] = asked
  if (!first) throw new Error("A class has no questions.")
  const cold = await timed(opened, first)
  const deadline = performance.now() + CLASS_MS
  for (const question of others.slice(0, WARM_UP)) {
    if (performance.now() < deadline) await timed(opened, question)
  }
  const warm: Timed[] = []
  for (const question of others.slice(0, QUESTIONS)) {
    if (warm.length > 0 && performance.now() > deadline) break
    warm.push(await timed(opened, question))
  }
  const times = warm.map(({ time }) => time)
  return {
    cold: cold.time,
    asked: warm.length,
    failed: warm.filter(({ hasFailed }) => hasFailed).length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }
}

interface Timed {
  time: number
  hasFailed: boolean
}

/** An engine that breaks on a question is told so in the report; the other questions are still asked. */
async function timed(opened: Engine, question: Question): Promise<Timed> {
  const begun = performance.now()
  const hasFailed = await opened.ask(question).then(
    () => false,
    () => true,
  )
  return { time: performance.now() - begun, hasFailed }
}
