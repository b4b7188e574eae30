import { mkdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { inject } from "vitest"

// Before anything reads the environment: files must not read the mail of others, beside them or before them.
const folder = join(inject("folder"), String(process.pid))
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
process.env.DATA_DIR = folder
