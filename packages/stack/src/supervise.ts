import { Family } from "./family.ts"

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const
const PARENT_CHECK_MS = 1000

/**
 * Runs work that starts programs. At its end, at a failure, at a signal, and when the package manager that called us is
 * gone, everything it started is stopped. Answers whether the work came to its own end.
 */
export async function supervise(work: (family: Family) => Promise<void>): Promise<"finished" | "stopped"> {
  const family = new Family()
  const told = toldToStop().then(() => {
    console.log("\nStopping…")
    return "stopped" as const
  })
  const finished = work(family).then(() => "finished" as const)
  try {
    return await Promise.race([finished, told])
  } finally {
    await family.stop()
  }
}

function toldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of SIGNALS) process.on(signal, () => stop())
    const parent = process.ppid
    const isCalledByPackageManager = process.env.npm_lifecycle_event !== undefined
    if (!isCalledByPackageManager) return
    const check = setInterval(() => {
      if (process.ppid !== parent) stop()
    }, PARENT_CHECK_MS)
    check.unref()
  })
}
