import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Family } from "../family.ts"

const SHOWN_LINES = 200

export type Workbench = { family: Family; folder: string }
export type Program = { name: string; command: string[]; folder: string; env?: Record<string, string> }

/** Runs a checking program; shows what it wrote only where it failed. Answers whether it ended well. */
export async function runProgram(
  { family, folder: temporary }: Workbench,
  program: Program,
): Promise<boolean> {
  const logFile = join(temporary, `${program.name.replace(/[^a-z]+/g, "-")}.log`)
  const how = await family.start({ ...program, logFile }).ended
  if (how === 0) return true
  const written = (await readFile(logFile, "utf8")).trimEnd().split("\n")
  console.log(`\n── ${program.name} (${how}) ──\n${written.slice(-SHOWN_LINES).join("\n")}\n`)
  return false
}
