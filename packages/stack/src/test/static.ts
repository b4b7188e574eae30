import { join } from "node:path"
import { projectFolder } from "../folders.ts"
import { atOnce } from "./at-once.ts"
import { type Counts, ONE_FAILED, ONE_PASSED, sum } from "./counts.ts"
import { runProgram, type Workbench } from "./program.ts"
import { workspaces } from "./workspaces.ts"

const tool = (name: string) => join(projectFolder, "node_modules/.bin", name)
const counted = (isOk: boolean) => (isOk ? ONE_PASSED : ONE_FAILED)

/** Types of every room. */
export async function types(workbench: Workbench): Promise<Counts> {
  const checked = workspaces().filter(({ scripts }) => scripts.includes("typecheck"))
  const command = [process.execPath, "--run", "typecheck"]
  const counts = await atOnce(checked, async ({ name, folder }) =>
    counted(await runProgram(workbench, { name: `types of ${name}`, command, folder })),
  )
  return sum(counts)
}

/** Formatting and lint. */
export async function lint(workbench: Workbench): Promise<Counts> {
  const command = [tool("biome"), "ci", "--colors=off", "."]
  return counted(await runProgram(workbench, { name: "lint", command, folder: projectFolder }))
}

/** Files, exports and dependencies nobody uses. */
export async function unused(workbench: Workbench): Promise<Counts> {
  const command = [tool("knip"), "--no-progress", "--treat-config-hints-as-errors"]
  return counted(await runProgram(workbench, { name: "unused", command, folder: projectFolder }))
}

/** Who imports whom. */
export async function boundaries(workbench: Workbench): Promise<Counts> {
  const command = [
    tool("depcruise"),
    "--config",
    ".dependency-cruiser.mjs",
    "backend",
    "storefront",
    "packages",
    "e2e",
  ]
  return counted(await runProgram(workbench, { name: "boundaries", command, folder: projectFolder }))
}
