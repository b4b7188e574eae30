import { access, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { dataFolderState, deleteDataFolder, prepareDataFolder } from "./data-folder.ts"
import { loadSecrets } from "./secrets.ts"

let base = ""
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "data-folder-"))
})
afterEach(() => rm(base, { recursive: true, force: true }))

describe("the data folder", () => {
  it("is made and known again", async () => {
    const folder = join(base, "a/b")
    expect(await dataFolderState(folder)).toBe("missing")
    await prepareDataFolder(folder)
    await prepareDataFolder(folder)
    expect(await dataFolderState(folder)).toBe("ours")
    await deleteDataFolder(folder)
    expect(await dataFolderState(folder)).toBe("missing")
  })

  it("is never a folder with other people's files, and such a folder is never deleted", async () => {
    await writeFile(join(base, "thesis.txt"), "years of work")
    await expect(prepareDataFolder(base)).rejects.toThrow(/holds files that are not the shop's/)
    await expect(deleteDataFolder(base)).rejects.toThrow(/is not the shop's/)
    await access(join(base, "thesis.txt"))
  })

  it("tells in a sentence when it cannot be written", async () => {
    await writeFile(join(base, "file"), "")
    await expect(prepareDataFolder(join(base, "file/data"))).rejects.toThrow(/cannot be written .* DATA_DIR/)
  })

  it.runIf(process.platform === "linux")(
    "tells so too where the file system takes no folders at all",
    async () => {
      await expect(prepareDataFolder("/proc/shop/data")).rejects.toThrow(/cannot be written .* DATA_DIR/)
    },
  )

  it("keeps secrets that are made once and are their owner's alone", async () => {
    await mkdir(base, { recursive: true })
    const secrets = await loadSecrets(base)
    expect(await loadSecrets(base)).toEqual(secrets)
    expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length)
    expect((await stat(join(base, "secrets.json"))).mode & 0o777).toBe(0o600)
  })

  it("adds a secret that came with a newer version and keeps the others", async () => {
    const { DATA_SECRET, ...older } = await loadSecrets(base)
    await writeFile(join(base, "secrets.json"), JSON.stringify(older))
    const secrets = await loadSecrets(base)
    expect(secrets).toMatchObject(older)
    expect(secrets.DATA_SECRET).not.toBe(DATA_SECRET)
    expect(await loadSecrets(base)).toEqual(secrets)
  })

  it("does not replace damaged secrets in silence", async () => {
    await writeFile(join(base, "secrets.json"), "{")
    await expect(loadSecrets(base)).rejects.toThrow(/is damaged/)
  })
})
