import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { fingerprintOf } from "./fingerprint.ts"

let base = ""
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "fingerprint-"))
  await mkdir(join(base, "room/deep"), { recursive: true })
  await writeFile(join(base, "room/deep/a.ts"), "one")
  await writeFile(join(base, "lock.yaml"), "lock")
})
afterEach(() => rm(base, { recursive: true }))

const now = () => fingerprintOf(base, ["lock.yaml", "room", "not-there"])

describe("a fingerprint of sources", () => {
  it("stays while nothing changes", async () => {
    expect(await now()).toBe(await now())
  })

  it.each([
    ["a file changes", () => writeFile(join(base, "room/deep/a.ts"), "two")],
    ["a file comes", () => writeFile(join(base, "room/b.ts"), "")],
    ["a file goes", () => rm(join(base, "room/deep/a.ts"))],
  ])("differs when %s", async (_what, change) => {
    const before = await now()
    await change()
    expect(await now()).not.toBe(before)
  })

  it("does not look at what is built or installed", async () => {
    const before = await now()
    for (const folder of ["room/dist", "room/node_modules", "room/public/admin"]) {
      await mkdir(join(base, folder), { recursive: true })
      await writeFile(join(base, folder, "made.js"), "made")
    }
    expect(await now()).toBe(before)
  })
})
