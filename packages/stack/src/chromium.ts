import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { projectFolder } from "./folders.ts"
import { PlainError } from "./plain-error.ts"
import { isProgram, programsOnPath } from "./programs.ts"

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const MAC_APPLICATION = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
const VERSION_MS = 20_000

/** A Chromium that runs here, and the variables it needs. */
export type Browser = { path: string; env: Record<string, string> }

/** Finds Chromium: the one in `CHROMIUM_PATH`, the system's, or the one of the npm package. Downloads nothing. */
export async function findChromium(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (runs({ path: given, env: {} })) return { path: given, env: {} }
    throw new PlainError(`CHROMIUM_PATH=${given} is no Chromium that runs here: correct it, or leave it out.`)
  }
  const system = systemPaths().find((path) => runs({ path, env: {} }))
  if (system) return { path: system, env: {} }
  const packaged = await unpackChromium()
  if (runs(packaged)) return packaged
  throw new PlainError(
    "No Chromium runs here: install the system's (on Debian: apt-get install chromium), or give its path in CHROMIUM_PATH.",
  )
}

function systemPaths(): string[] {
  return [...SYSTEM_NAMES.flatMap(programsOnPath), MAC_APPLICATION].filter(isProgram)
}

function runs({ path, env }: Browser): boolean {
  const { status } = spawnSync(path, ["--version"], { env: { ...process.env, ...env }, timeout: VERSION_MS })
  return status === 0
}

/** Unpacks the npm package's Chromium with the libraries it brings, into a folder of this checkout. */
async function unpackChromium(): Promise<Browser> {
  const folder = join(
    projectFolder,
    "node_modules/.cache/chromium",
    execFileSync("id", ["-u"], { encoding: "utf8" }).trim(),
  )
  mkdirSync(folder, { recursive: true })
  const temporary = process.env.TMPDIR
  // The package unpacks into the temporary folder, where another user's copy could be in the way.
  process.env.TMPDIR = folder
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium")
    const path = await chromium.executablePath()
    const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"))
    const libraries = await inflate(join(dirname(entry), "../bin/al2023.tar.br"))
    return { path, env: { LD_LIBRARY_PATH: join(libraries, "lib"), FONTCONFIG_PATH: join(folder, "fonts") } }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
}
