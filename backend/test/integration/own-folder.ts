import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

// Before anything reads the environment: files that run beside each other must not read each other's mail.
const folder = await mkdtemp(join(tmpdir(), "cho-ocop-test-"))
process.env.DATA_DIR = folder
afterAll(() => rm(folder, { recursive: true, force: true }))
