import { hash } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { z } from "zod"
import { databaseIdentity } from "./database.ts"
import type { Family } from "./family.ts"
import { fingerprintOf } from "./fingerprint.ts"
import { backendFolder, projectFolder } from "./folders.ts"
import type { ShopEnvironment } from "./shop-environment.ts"
import type { Steps } from "./steps.ts"

const SOURCES = [
  "backend/package.json",
  "backend/src",
  "backend/medusa-config.ts",
  "packages/contracts",
  "packages/ocop",
  "packages/illustrations",
  "packages/search",
  "packages/search-postgres",
  "packages/search-meilisearch",
]

const Applied = z.object({
  database: z.string(),
  sources: z.string(),
  search: z.string().default(""),
  demo: z.string().default(""),
  admin: z.string().default(""),
})

type Options = { family: Family; steps: Steps; dataFolder: string; environment: ShopEnvironment }

/** Brings the database to what the sources say. Left out when the same was already applied to this database and this search server. */
export async function migrateAndSeed({ family, steps, dataFolder, environment }: Options): Promise<void> {
  const file = join(dataFolder, "applied.json")
  const current = {
    database: await databaseIdentity(environment.DATABASE_URL),
    sources: await fingerprintOf(projectFolder, SOURCES),
    search: environment.MEILI_URL,
    demo: environment.DEMO_CATALOGUE,
    admin: hash("sha256", `${environment.ADMIN_EMAIL} ${environment.ADMIN_PASSWORD}`),
  }
  if (isSame(await readApplied(file), current))
    return steps.skip("Migrate and seed the database", "unchanged")

  const run = (script: string) =>
    family.run({
      name: script,
      command: [process.execPath, "--run", script],
      folder: backendFolder,
      env: environment,
      logFile: join(dataFolder, "logs", `${script}.log`),
    })
  await steps.run("Migrate the database", () => run("migrate"))
  await steps.run("Seed the catalogue", () => run("seed"))
  await writeFile(file, JSON.stringify(current))
}

/** What was applied last; nothing where that is not known or the note of it is damaged. */
async function readApplied(file: string): Promise<z.infer<typeof Applied> | undefined> {
  try {
    return Applied.parse(JSON.parse(await readFile(file, "utf8")))
  } catch {
    return undefined
  }
}

function isSame(one: z.infer<typeof Applied> | undefined, other: z.infer<typeof Applied>): boolean {
  return isDeepStrictEqual(one, other)
}
