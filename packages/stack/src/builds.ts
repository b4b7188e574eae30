import { existsSync } from "node:fs"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Family } from "./family.ts"
import { fingerprintOf } from "./fingerprint.ts"
import { backendFolder, projectFolder, storefrontFolder } from "./folders.ts"
import type { Steps } from "./steps.ts"

type Build = {
  name: string
  label: string
  folder: string
  sources: string[]
  output: string
  env: Record<string, string>
}

const SHARED_SOURCES = ["pnpm-workspace.yaml", "tsconfig.base.json"]

/** The admin build reads the whole configuration, of which only the addresses reach its output. */
const BUILD_TIME_SECRET = "only-for-the-build-never-served"

const ADMIN: Build = {
  name: "admin-build",
  label: "Build the admin",
  folder: backendFolder,
  sources: [
    ...SHARED_SOURCES,
    "backend/src/admin",
    "backend/medusa-config.ts",
    "backend/package.json",
    "packages/contracts",
    "packages/ocop",
  ],
  output: join(backendFolder, "public/admin"),
  env: {
    DATABASE_URL: "postgres://localhost/unused",
    DATA_DIR: join(backendFolder, ".medusa"),
    JWT_SECRET: BUILD_TIME_SECRET,
    COOKIE_SECRET: BUILD_TIME_SECRET,
    TOKEN_SECRET: BUILD_TIME_SECRET,
    DATA_SECRET: "0".repeat(64),
    STOREFRONT_SECRET: BUILD_TIME_SECRET,
  },
}

const STOREFRONT: Build = {
  name: "storefront-build",
  label: "Build the storefront",
  folder: storefrontFolder,
  sources: [...SHARED_SOURCES, "storefront", "packages/contracts", "packages/ocop"],
  output: join(storefrontFolder, "dist"),
  env: { STOREFRONT_SECRET: BUILD_TIME_SECRET },
}

/** Builds what has changed since its last build, one after the other: each can use all cores. */
export async function buildAll(family: Family, steps: Steps, logFolder: string): Promise<void> {
  for (const build of [ADMIN, STOREFRONT]) await buildChanged(build, family, steps, logFolder)
}

async function buildChanged(build: Build, family: Family, steps: Steps, logFolder: string): Promise<void> {
  const fingerprint = await fingerprintOf(projectFolder, build.sources)
  const stamp = join(build.output, ".built-from")
  if ((await readFile(stamp, "utf8").catch(() => "")) === fingerprint)
    return steps.skip(build.label, "unchanged")
  await steps.run(build.label, () =>
    family.run({
      name: build.label,
      command: [process.execPath, "--run", "build"],
      folder: build.folder,
      env: build.env,
      logFile: join(logFolder, `${build.name}.log`),
    }),
  )
  if (!existsSync(build.output)) throw new Error(`${build.label} left nothing in ${build.output}.`)
  await writeFile(stamp, fingerprint)
}
