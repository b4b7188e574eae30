import { messageOf, PlainError } from "../plain-error.ts"
import { seconds } from "../steps.ts"
import { supervise } from "../supervise.ts"
import { browser } from "../test/browser.ts"
import { type Counts, ONE_FAILED, sum, summaryLine } from "../test/counts.ts"
import { integration } from "../test/integration.ts"
import type { Workbench } from "../test/program.ts"
import { searchGates } from "../test/search-gates.ts"
import { boundaries, lint, types, unused } from "../test/static.ts"
import { trials } from "../test/trials.ts"
import { unit } from "../test/vitest.ts"
import { makeWorkbench } from "../test/workbench.ts"

const PARTS = { types, lint, unused, boundaries, unit, integration, trials, browser }
type Part = keyof typeof PARTS

/** What leaves a core idle most of the time, and goes on beside the other parts, one after the other. */
const ASIDE: Part[] = ["lint", "unused", "boundaries", "trials"]

type Result = Counts & { part: Part; time: string }

/** `pnpm test`: every part, or those named. A part that fails does not keep the others from running. */
export async function test(wanted: string[]): Promise<void> {
  const parts = choose(wanted)
  const results: Result[] = []
  const end = await supervise(async (family) => {
    const workbench = await makeWorkbench(family)
    const inTurn = async (chosen: Part[]) => {
      for (const part of chosen) results.push(await runPart(part, workbench))
    }
    const isAside = (part: Part) => ASIDE.includes(part)
    await Promise.all([inTurn(parts.filter(isAside)), inTurn(parts.filter((part) => !isAside(part)))])
  })
  if (results.some(({ part, failed }) => part === "unit" && failed === 0)) console.log(`\n${searchGates()}`)
  const total = sum(results)
  const inOrder = parts.flatMap((part) => results.filter((result) => result.part === part))
  console.log(`\n${table(inOrder)}\n\n${summaryLine(total)}`)
  if (end === "stopped" || total.failed > 0) process.exitCode = 1
}

function choose(wanted: string[]): Part[] {
  const all = Object.keys(PARTS) as Part[]
  const unknown = wanted.filter((part) => !all.some((known) => known === part))
  if (unknown.length > 0)
    throw new PlainError(`There is no part "${unknown[0]}": choose among ${all.join(", ")}.`)
  return wanted.length === 0 ? all : all.filter((part) => wanted.includes(part))
}

async function runPart(part: Part, workbench: Workbench): Promise<Result> {
  console.log(`… ${part}`)
  const begun = performance.now()
  const counts = await PARTS[part](workbench).catch((thrown) => {
    console.log(messageOf(thrown))
    return ONE_FAILED
  })
  const time = seconds(performance.now() - begun)
  console.log(`${counts.failed === 0 ? "✓" : "✗"} ${part}  ${time}`)
  return { ...counts, part, time }
}

function table(results: Result[]): string {
  const rows = results.map(({ part, passed, failed, skipped, time }) => [part, passed, failed, skipped, time])
  return [["part", "passed", "failed", "skipped", "time"], ...rows]
    .map(
      ([part, ...cells]) =>
        `${String(part).padEnd(12)}${cells.map((cell) => String(cell).padStart(10)).join("")}`,
    )
    .join("\n")
}
