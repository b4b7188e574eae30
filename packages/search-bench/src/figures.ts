import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"

const Filled = z.object({ version: z.string(), seconds: z.number() })
const Class = z.object({
  cold: z.number(),
  /** How many different questions were asked warm. */
  asked: z.int(),
  /** How many of these were answered with an error. */
  failed: z.int(),
  p50: z.number(),
  p95: z.number(),
})
const Asked = z.object({
  /** Until the engine can be asked in a fresh process. */
  opening: z.number(),
  classes: z.record(z.string(), Class),
  server_memory: z.number().nullable(),
  process_memory: z.number(),
})

export type ClassFigures = z.infer<typeof Class>
/** Milliseconds, seconds and bytes of one engine at one size. */
export type Figures = z.infer<typeof Filled> & z.infer<typeof Asked>

type Key = { folder: string; engine: string; size: number }

export async function keepFilled(key: Key, filled: z.infer<typeof Filled>): Promise<void> {
  await writeFile(fileOf(key, "filled"), JSON.stringify(filled))
}

export async function keepAsked(key: Key, asked: z.infer<typeof Asked>): Promise<void> {
  await writeFile(fileOf(key, "asked"), JSON.stringify(asked))
}

/** `undefined` where this engine was not measured at this size. */
export async function figuresOf(key: Key): Promise<Figures | undefined> {
  const texts = await Promise.all(
    (["filled", "asked"] as const).map((phase) =>
      readFile(fileOf(key, phase), "utf8").catch(() => undefined),
    ),
  )
  const [filled, asked] = texts
  if (!filled || !asked) return undefined
  return { ...Filled.parse(JSON.parse(filled)), ...Asked.parse(JSON.parse(asked)) }
}

/** The value below which the given share of all values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

function fileOf({ folder, engine, size }: Key, phase: "filled" | "asked"): string {
  return join(folder, `${engine}-${size}-${phase}.json`)
}
