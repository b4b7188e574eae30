import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { z } from "zod"
import { projectFolder } from "../folders.ts"

const Package = z.object({ scripts: z.record(z.string(), z.string()).default({}) })

export type Workspace = { name: string; folder: string; scripts: string[] }

/** The rooms of the project, by their place in the tree, with the names of their scripts. */
export function workspaces(): Workspace[] {
  const files = globSync(
    ["backend", "storefront", "packages/*", "e2e"].map((room) => `${room}/package.json`),
    {
      cwd: projectFolder,
    },
  )
  return files.sort().map((file) => {
    const { scripts } = Package.parse(JSON.parse(readFileSync(join(projectFolder, file), "utf8")))
    return { name: dirname(file), folder: join(projectFolder, dirname(file)), scripts: Object.keys(scripts) }
  })
}
