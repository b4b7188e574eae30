import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

/** Files of this name in the folders of the PATH that can be run, the first one first. */
export function programsOnPath(name: string): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "")
  return folders.map((folder) => join(folder, name)).filter(isProgram)
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
