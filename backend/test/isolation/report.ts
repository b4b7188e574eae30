import { writeFileSync } from "node:fs"

const counts = { routes: 0, calls: 0, leaks: 0 }

/** Adds to what `pnpm test:isolation` says at its end. */
export function count(more: Partial<typeof counts>): void {
  counts.routes += more.routes ?? 0
  counts.calls += more.calls ?? 0
  counts.leaks += more.leaks ?? 0
  const file = process.env.ISOLATION_REPORT
  if (file) writeFileSync(file, JSON.stringify(counts))
}
