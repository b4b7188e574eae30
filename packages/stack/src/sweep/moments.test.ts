import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { backendFolder } from "../folders.ts"
import { isKill, type Moment, planMoments, shortPlan } from "./moments.ts"

/** Where the backend can be ended, as its code says. */
function crashPoints(): Set<string> {
  const files = globSync("src/**/*.ts", { cwd: backendFolder })
  const calls = files.flatMap((file) => [
    ...readFileSync(join(backendFolder, file), "utf8").matchAll(/\bcrashPoint\("([^"]+)"\)/g),
  ])
  return new Set(calls.map(([, name = ""]) => name))
}

const named = (moments: readonly Moment[]) =>
  new Set(moments.flatMap((moment) => (moment.kind === "named" ? [moment.crashPoint] : [])))

describe("the moments of the kill sweep", () => {
  it("come by each crash point of the backend, and no other", () => {
    expect(crashPoints().size).toBeGreaterThan(0)
    expect(named(planMoments())).toEqual(crashPoints())
  })

  it("kill the server at 40 moments or more, not counting restarts of the database", () => {
    const described = planMoments().filter(isKill)
    expect(described.length).toBeGreaterThanOrEqual(40)
    expect(new Set(planMoments().map(({ kind }) => kind))).toEqual(new Set(["named", "random", "database"]))
  })

  it("hold a notice, a refund at a gateway, a payout and a restart of the database also in short", () => {
    const names = shortPlan().map(({ deed, kind }) => `${kind}: ${deed.name}`)
    expect(names).toEqual([
      "named: a checkout and its notice, vnpay",
      "named: a part cancelled, vnpay",
      "named: a payout",
      "database: three checkouts, paid on delivery",
    ])
  })
})
