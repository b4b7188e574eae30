import type { EngineName } from "./engines/index.ts"
import type { Figures } from "./figures.ts"

export interface Column {
  engine: EngineName
  figures: Figures
}

const TITLES: Record<EngineName, string> = {
  postgres: "PostgreSQL",
  meilisearch: "Meilisearch",
  "stock-postgres": "stock provider",
  minisearch: "MiniSearch",
}
const OURS: EngineName[] = ["postgres", "meilisearch"]
const MEGABYTE = 1024 ** 2

/** Milliseconds a class; `aim` is the highest p95 the engines of the shop may have. */
export function classTable(columns: readonly Column[], aim: number | undefined): string {
  const rows = classesOf(columns).flatMap((name) =>
    columns.map(({ engine, figures }) => {
      const measured = figures.classes[name]
      if (!measured) return []
      const { cold, asked, failed, p50, p95 } = measured
      const met =
        aim === undefined || !OURS.includes(engine) ? "" : p95 <= aim ? `yes, ≤ ${aim}` : `**no**, ≤ ${aim}`
      return [name, TITLES[engine], ms(cold), ms(p50), ms(p95), String(asked), String(failed), met]
    }),
  )
  return table(["class", "engine", "cold, ms", "p50, ms", "p95, ms", "asked", "failed", "aim met"], rows)
}

export function ratioTable(columns: readonly Column[]): string {
  const p95 = (engine: EngineName, name: string) =>
    columns.find((column) => column.engine === engine)?.figures.classes[name]?.p95
  const pairs = OURS.flatMap((own) =>
    (["stock-postgres", "minisearch"] as const).map((yardstick) => ({ own, yardstick })),
  )
  const rows = classesOf(columns).map((name) => [
    name,
    ...pairs.map(({ own, yardstick }) => {
      const ratio = (p95(yardstick, name) ?? Number.NaN) / (p95(own, name) ?? Number.NaN)
      return Number.isNaN(ratio) ? "" : ratio.toFixed(1)
    }),
  ])
  return table(["class", ...pairs.map(({ own, yardstick }) => `${TITLES[yardstick]} / ${TITLES[own]}`)], rows)
}

/** What it costs to have the engine. */
export function costTable(columns: readonly Column[]): string {
  const rows = columns.map(({ engine, figures }) => [
    TITLES[engine],
    figures.version,
    figures.seconds.toFixed(0),
    ms(figures.opening),
    figures.server_memory === null ? "" : megabytes(figures.server_memory),
    megabytes(figures.process_memory),
  ])
  const head = [
    "index time, s",
    "opening, ms",
    "memory of the server, MB",
    "memory of the asking process, MB",
  ]
  return table(["engine", "version", ...head], rows)
}

function classesOf([first]: readonly Column[]): string[] {
  return Object.keys(first?.figures.classes ?? {})
}

function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows.filter((row) => row.length > 0)]
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")
}
