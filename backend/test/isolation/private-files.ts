import { readdir } from "node:fs/promises"
import { createRequire } from "node:module"

const { privateFilesFolder } = createRequire(import.meta.url)(
  "../../src/environment.ts",
) as typeof import("../../src/environment.ts")

/** Addresses under which a careless server would hand out files that are not for everybody. */
export async function privateFiles(): Promise<string[]> {
  const names = await readdir(privateFilesFolder, { recursive: true }).catch(() => [])
  return names.map((name) => `/static/${name.split("/").map(encodeURIComponent).join("/")}`)
}
