import { readFileSync, writeSync } from "node:fs"
import { environment } from "./environment.ts"

/** Moments at which the kill sweep (`pnpm sweep:kill`) ends the server as a power cut would. */
export type CrashPoint =
  | "placing: before the transaction"
  | "placing: orders written"
  | "placing: before the commit"
  | "placing: committed"
  | "paying: before the gateway is asked"
  | "paying: before the session is kept"
  | "finishing: payment kept"
  | "finishing: shares written"
  | "finishing: committed"
  | "expiring: before the commit"
  | "expiring: committed"
  | "refunding: before the group's payment"
  | "refunding: after the group's payment"
  | "canceling: money is back"
  | "changing: edit has begun"
  | "changing: exchange has begun"
  | "changing: claim has begun"
  | "changing: before the commit"
  | "changing: goods are sent for a return"
  | "changing: order is changed"
  | "changing: money is back"
  | "returning: goods are back"
  | "returning: money is back"
  | "payout: before the commit"
  | "payout: committed"

/**
 * Does nothing, unless there is a `CRASH_FILE` that names this moment: then the process says so and ends at once. Its
 * last line tells the sweep that it died here and of nothing else.
 */
export function crashPoint(moment: CrashPoint): void {
  const file = environment.CRASH_FILE
  if (!file || readFileSync(file, "utf8") !== moment) return
  writeSync(process.stderr.fd, `Crash point: ${moment}\n`)
  process.kill(process.pid, "SIGKILL")
}
