import { execFileSync } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { cpus } from "node:os"
import { join } from "node:path"
import { ENGINES, type EngineName } from "./engines/index.ts"
import { type Figures, figuresOf } from "./figures.ts"
import { settings } from "./settings.ts"
import { type Column, classTable, costTable, ratioTable } from "./tables.ts"

const SIZES = [17_068, 170_680]
const AIMS: Record<number, number> = { 17068: 30, 170680: 100 }

const { BENCH_FOLDER: folder, BENCH_KEEP: isKept, BENCH_SIZE: quickSize } = settings
const sections = await Promise.all((isKept ? SIZES : [quickSize]).map(section))
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()
const report = `# Search, measured

Written by \`pnpm bench:search\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}.

The documents are synthetic: put together from the words of the catalogue, always the same, marked as such, and never in the shop. One question after the other, the same for all, through each provider as the Search Module calls it: a page of 24 with nine facets and their counts, each chosen facet counted without itself. A suggestion is five products for the beginning of a query. Engines, questions and documents are on one machine; the servers have the settings with which the shop starts them.

"Cold" is the first question of a class after the server and the asking process were started anew; the classes follow one another in the order shown, the operating system's file cache stays. "Asked" is how many different questions were timed warm: a class stops after four seconds. The two bad inputs of ten kilobytes are put to the shop's engines only: the yardsticks think about them for minutes. The stock provider is as it comes (English configuration) and forgives typing mistakes only in that class. MiniSearch folds marks and uses \`fuzzy: 0.2, prefix: true, combineWith: "AND"\`; its counts are taken from its results.

${sections.join("\n")}`

await writeFile(join(folder, "RESULTS.md"), report)
if (isKept) await writeFile(join(import.meta.dirname, "../RESULTS.md"), report)

async function section(size: number): Promise<string> {
  const names = Object.keys(ENGINES) as EngineName[]
  const measured = await Promise.all(names.map((engine) => figuresOf({ folder, engine, size })))
  const columns = names.flatMap((engine, at): Column[] => {
    const figures: Figures | undefined = measured[at]
    return figures ? [{ engine, figures }] : []
  })
  return `## ${size.toLocaleString("en")} documents

${classTable(columns, AIMS[size])}

How many times as long the yardsticks take (p95, warm):

${ratioTable(columns)}

${costTable(columns)}
`
}
