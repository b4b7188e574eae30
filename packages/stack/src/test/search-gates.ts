import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { projectFolder } from "../folders.ts"

/** The figures that the unit tests have just compared with the judged queries, one table an engine. */
export function searchGates(): string {
  const folder = join(projectFolder, "packages/search/judgements/figures")
  const files = globSync("*.md", { cwd: folder }).sort()
  return files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n")
}
