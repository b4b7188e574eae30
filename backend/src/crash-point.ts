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
  | "capturing: before the group's payment"
  | "capturing: after the group's payment"
  | "refunding: before the group's payment"
  | "refunding: after the group's payment"
  | "canceling: money is back"
  | "returning: goods are back"
  | "returning: money is back"
  | "payout: before the commit"
  | "payout: committed"

/** Does nothing, unless the environment's `CRASH_AT` names this moment: then the process ends at once. */
export function crashPoint(moment: CrashPoint): void {
  if (environment.CRASH_AT === moment) process.kill(process.pid, "SIGKILL")
}
