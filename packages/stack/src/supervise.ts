import { spawn } from "node:child_process"
import { Family } from "./family.ts"
import { processOf } from "./processes.ts"

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/**
 * Runs work that starts programs. At its end, at a failure and at a signal everything it started is stopped, newest
 * first; when this process is killed, the guard does it. Answers whether the work came to its own end.
 */
export async function supervise(work: (family: Family) => Promise<void>): Promise<"finished" | "stopped"> {
  const family = new Family()
  const dismissGuard = guard(family)
  const told = toldToStop().then(() => {
    console.log("\nStopping…")
    return "stopped" as const
  })
  const finished = work(family).then(() => "finished" as const)
  try {
    return await Promise.race([finished, told])
  } finally {
    await family.stop()
    dismissGuard()
  }
}

function toldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of SIGNALS) process.on(signal, () => stop())
  })
}

/** Package managers end their scripts without asking when they are ended themselves. */
function guard(family: Family): () => void {
  const program = `${import.meta.dirname}/guard.ts`
  const { stdin } = spawn(process.execPath, [program], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  }).on("error", () => undefined)
  stdin.on("error", () => undefined)
  family.watch((pids) => stdin.write(`${JSON.stringify(pids.flatMap((pid) => processOf(pid) ?? []))}\n`))
  return () => stdin.end()
}
