import { readdir, readFile } from "node:fs/promises"

const KILOBYTE = 1024

/**
 * Bytes of memory of a program and the programs it started, what they share counted once (Linux); `undefined` where
 * the system does not tell.
 */
export async function memoryOf(pid: number): Promise<number | undefined> {
  const family = [pid, ...(await childrenOf(pid))]
  const shares = await Promise.all(family.map(shareOf))
  return shares[0] === undefined ? undefined : shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
}

async function childrenOf(parent: number): Promise<number[]> {
  const entries = await readdir("/proc").catch(() => [])
  const pids = entries.map(Number).filter((pid) => pid > 0)
  const parents = await Promise.all(pids.map(parentOf))
  return pids.filter((_, at) => parents[at] === parent)
}

async function parentOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "")
  return Number(status.match(/^PPid:\s+(\d+)/m)?.[1])
}

async function shareOf(pid: number): Promise<number | undefined> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "")
  const kilobytes = rollup.match(/^Pss:\s+(\d+) kB/m)?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * KILOBYTE
}
