import { parseArgs } from "node:util"
import { doctor } from "./commands/doctor.ts"
import { reset } from "./commands/reset.ts"
import { start } from "./commands/start.ts"
import { readEnvironment } from "./environment.ts"
import { PlainError } from "./plain-error.ts"

const USAGE = `What to do?
  pnpm start          install, seed, build and serve the shop
  pnpm dev            the same, and reload what is changed
  pnpm test [part…]   prove that everything works
  pnpm test:isolation prove that no vendor reaches what is another's
  pnpm bench          measure the pages and the servers
  pnpm sweep:kill     kill the server at many moments and look whether all agrees (--moments 10: fewer)
  pnpm race:oversell  let 200 buyers race for 20 units, again and again (--rounds 4: less often)
  pnpm bench:checkout measure the placing of orders (--minutes 1: sustained for so long)
  pnpm bench:search   measure the search engines (--size 5000: quickly, with so many documents)
  pnpm bench:trace    measure labels, the page behind them, withdrawals and verification (shop, verification: that part)
  pnpm trace:verify   look whether anything that was recorded of lots was changed since (--heads FILE: beside a copy of /q/heads.json)
  pnpm stack doctor   look whether this machine has all the shop needs
  pnpm stack reset    delete the shop's data folder, after asking (--yes: without)`

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      yes: { type: "boolean", default: false },
      size: { type: "string" },
      moments: { type: "string" },
      minutes: { type: "string" },
      rounds: { type: "string" },
      heads: { type: "string" },
    },
  })
  const [command, ...rest] = positionals
  switch (command) {
    case "start":
      return start(readEnvironment(process.env), "production")
    case "dev":
      return start(readEnvironment(process.env), "development")
    case "doctor":
      return doctor(readEnvironment(process.env))
    case "reset":
      return reset(readEnvironment(process.env), values.yes)
    case "test":
      return (await import("./commands/test.ts")).test(rest)
    case "test-isolation":
      return (await import("./commands/isolation.ts")).testIsolation()
    case "sweep:kill":
      return (await import("./commands/sweep-kill.ts")).sweepKill(values.moments)
    case "race:oversell":
      return (await import("./commands/race-oversell.ts")).raceOversell(values.rounds)
    case "bench:checkout":
      return (await import("./commands/bench-checkout.ts")).benchCheckout(values.minutes)
    case "bench:trace":
      return (await import("./commands/bench-trace.ts")).benchTrace(rest)
    case "trace:verify":
      return (await import("./commands/trace-verify.ts")).traceVerify(
        readEnvironment(process.env),
        values.heads,
      )
    case "bench":
      return (await import("./commands/bench.ts")).bench()
    case "bench:search":
      return (await import("./commands/bench-search.ts")).benchSearch(values.size)
    default:
      throw new PlainError(USAGE)
  }
}

// Whoever read our output may be gone before we are; stopping in order matters more.
process.stdout.on("error", () => undefined)

try {
  await main()
} catch (thrown) {
  console.error(thrown instanceof PlainError ? `\n${thrown.message}` : thrown)
  process.exitCode = 1
}
