import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Family } from "./family.ts"
import { PlainError } from "./plain-error.ts"
import { isAlive, Process, processOf } from "./processes.ts"

/** Notes in the data folder that this run uses it; refuses with a `PlainError` while another one does. */
export function takeDataFolder(dataFolder: string, family: Family): void {
  const owner = runningOwner(dataFolder)
  if (owner) {
    throw new PlainError(
      `The shop already runs from ${dataFolder} (process ${owner}): stop it first, or give this one another folder with DATA_DIR.`,
    )
  }
  const file = recordFile(dataFolder)
  writeFileSync(file, JSON.stringify(processOf(process.pid)))
  family.atEnd(() => rmSync(file, { force: true }))
}

/** The run that uses a data folder now, if any. */
export function runningOwner(dataFolder: string): number | undefined {
  try {
    const owner = Process.parse(JSON.parse(readFileSync(recordFile(dataFolder), "utf8")))
    return isAlive(owner) ? owner.pid : undefined
  } catch {
    return undefined
  }
}

const recordFile = (dataFolder: string) => join(dataFolder, "run.json")
