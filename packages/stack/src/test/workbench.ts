import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Family } from "../family.ts"
import type { Workbench } from "./program.ts"

/** A temporary folder that goes when the run ends. Others may pass through it: PostgreSQL may run as another user. */
export async function makeWorkbench(family: Family): Promise<Workbench> {
  const folder = await mkdtemp(join(tmpdir(), "cho-ocop-"))
  await chmod(folder, 0o711)
  family.atEnd(() => rm(folder, { recursive: true, force: true }))
  return { family, folder }
}
