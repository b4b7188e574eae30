import { execFileSync } from "node:child_process"
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { z } from "zod"
import { signalGroup } from "./child.ts"
import type { Family } from "./family.ts"
import { PlainError } from "./plain-error.ts"

const Process = z.object({ pid: z.int().positive(), since: z.string().min(1) })
const Record = z.object({ owner: Process, children: z.array(Process) })

/**
 * Takes the data folder for this run and notes its processes there. Refuses with a `PlainError` while another run holds
 * the folder, and ends what a killed run left behind.
 */
export async function takeDataFolder(dataFolder: string, family: Family): Promise<void> {
  const file = recordFile(dataFolder)
  const last = readRecord(file)
  if (last && isAlive(last.owner)) {
    throw new PlainError(
      `The shop already runs from ${dataFolder} (process ${last.owner.pid}): stop it first, or give this one another folder with DATA_DIR.`,
    )
  }
  await endLeftovers(last?.children.filter(isAlive) ?? [])
  family.watch((pids) => {
    const [owner, ...children] = [process.pid, ...pids].map((pid) => ({ pid, since: startOf(pid) }))
    writeFileSync(file, JSON.stringify({ owner, children: children.filter(({ since }) => since) }))
  })
  family.atEnd(() => rmSync(file, { force: true }))
}

/** The run that holds a data folder now, if any. */
export function runningOwner(dataFolder: string): number | undefined {
  const record = readRecord(recordFile(dataFolder))
  return record && isAlive(record.owner) ? record.owner.pid : undefined
}

const recordFile = (dataFolder: string) => join(dataFolder, "run.json")

function readRecord(file: string): z.infer<typeof Record> | undefined {
  try {
    return Record.parse(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    return undefined
  }
}

/** A process number is given out again after a while: only the same start time under it is the same process. */
function isAlive({ pid, since }: z.infer<typeof Process>): boolean {
  return startOf(pid) === since
}

const START_TIME_AFTER_NAME = 19

function startOf(pid: number): string {
  try {
    if (process.platform !== "linux")
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" })
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[START_TIME_AFTER_NAME] ?? ""
  } catch {
    return ""
  }
}

async function endLeftovers(leftovers: z.infer<typeof Process>[]): Promise<void> {
  for (const { pid } of leftovers) signalGroup(pid, "SIGINT")
  for (let patience = 50; leftovers.some(isAlive) && patience > 0; patience--) await wait(100)
  for (const { pid } of leftovers.filter(isAlive)) signalGroup(pid, "SIGKILL")
}
