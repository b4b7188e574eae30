import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import { z } from "zod"
import { signalGroup } from "./child.ts"

const START_TIME_AFTER_NAME = 19
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 100

/** A process told apart from a later one with the same number by when it began. */
export const Process = z.object({ pid: z.int().positive(), since: z.string().min(1) })
export type Process = z.infer<typeof Process>

/** The running process with this number, if any. */
export function processOf(pid: number): Process | undefined {
  return Process.safeParse({ pid, since: startOf(pid) }).data
}

export function isAlive({ pid, since }: Process): boolean {
  return startOf(pid) === since
}

/** Ends process groups one after the other, the last first; insists after ten seconds. */
export async function endProcesses(processes: Process[]): Promise<void> {
  for (const process of processes.filter(isAlive).toReversed()) {
    signalGroup(process.pid, "SIGINT")
    for (let waited = 0; isAlive(process) && waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
      await wait(LOOK_EVERY_MS)
    }
    signalGroup(process.pid, "SIGKILL")
  }
}

function startOf(pid: number): string {
  try {
    if (process.platform !== "linux") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim()
    }
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return state === "Z" ? "" : (fields[START_TIME_AFTER_NAME - 1] ?? "")
  } catch {
    return ""
  }
}
