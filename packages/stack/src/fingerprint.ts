import { createHash } from "node:crypto"
import { readdir, readFile, stat } from "node:fs/promises"
import { basename, join, relative } from "node:path"

const NOT_SOURCES = new Set([
  "node_modules",
  "dist",
  ".astro",
  ".medusa",
  ".data",
  "public/admin",
  "test-results",
])

/** One hash over the names and contents of all source files below the given paths; missing paths count as empty. */
export async function fingerprintOf(base: string, paths: string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesBelow(join(base, path))))).flat().sort()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash("sha256")
  files.forEach((file, index) => {
    const content = contents[index] ?? Buffer.alloc(0)
    hash.update(`${relative(base, file)}\0${content.length}\0`).update(content)
  })
  return hash.digest("hex")
}

async function filesBelow(path: string): Promise<string[]> {
  const kind = await stat(path).catch(() => undefined)
  if (!kind) return []
  if (kind.isFile()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const sources = entries.filter((entry) => !isBuilt(join(path, entry.name)))
  return (await Promise.all(sources.map((entry) => filesBelow(join(path, entry.name))))).flat()
}

function isBuilt(path: string): boolean {
  return NOT_SOURCES.has(basename(path)) || NOT_SOURCES.has(path.split("/").slice(-2).join("/"))
}
