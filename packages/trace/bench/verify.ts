import { execFileSync, fork } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { availableParallelism, cpus } from "node:os"
import { argv } from "node:process"
import { fileURLToPath } from "node:url"
import { SIZES } from "./chain.ts"
import type { Figures } from "./measure.ts"

/**
 * `node bench/verify.ts FOLDER [events …]`: how long `verifyChain` takes and how much memory it needs for the chain that
 * `bench/write.ts` left in the folder, each size in a process of its own; writes RESULTS.md.
 */
const [folder = "", ...sizes] = argv.slice(2)

/** So little that a verification whose memory grows with the chain ends with an error. */
const HEAP_MEGABYTES = 64

const rows: Figures[] = []
for (const events of sizes.length > 0 ? sizes.map(Number) : SIZES) {
  const figures = await measured(events)
  rows.push(figures)
  console.log(figures)
}
const report = reportOf(rows)
console.log(report)
await writeFile(new URL("RESULTS.md", import.meta.url), report)

function measured(events: number): Promise<Figures> {
  const child = fork(fileURLToPath(new URL("measure.ts", import.meta.url)), [folder, String(events)], {
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
  })
  return new Promise((resolve, reject) => {
    child.once("message", (figures) => resolve(figures as Figures))
    child.once("error", reject)
    child.once("exit", (code) => reject(new Error(`The measurement ended with ${code}`)))
  })
}

function reportOf(all: readonly Figures[]): string {
  const lines = all.map(({ events, broken, seconds, coreSeconds, peakMegabytes, restMegabytes }) => {
    const cells = [
      events.toLocaleString("en"),
      broken,
      seconds.toFixed(1),
      Math.round(events / seconds).toLocaleString("en"),
      ((seconds / events) * 1e6).toFixed(0),
      ((coreSeconds / events) * 1e6).toFixed(0),
      peakMegabytes.toFixed(0),
      (peakMegabytes - restMegabytes).toFixed(0),
    ]
    return `| ${cells.join(" | ")} |`
  })
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()
  return `# Verification of traceability, measured

Written by \`pnpm bench:trace\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}.

One vendor's chain, each record as long as that of a test of a lot with a paper, read line by line as JSON and looked at by \`verifyChain\` with a head published for every thousand records. Making and signing the records is done beforehand, into one file of which the shorter chains are the beginning, and is not in the time; reading the file and parsing its lines is. Memory is the most that the process held (resident set), and how much more than before it began; its heap of lasting objects was held to ${HEAP_MEGABYTES} MB. Growth is linear where the time per event stays; other work on the machine lengthens it by the clock, hardly what the cores spend on it.

| events | broken | seconds | events a second | µs per event | µs of a core per event | peak, MB | more than at rest, MB |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join("\n")}
`
}
