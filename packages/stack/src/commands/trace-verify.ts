import { readFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { dataFolderState, prepareDataFolder } from "../data-folder.ts"
import type { Environment } from "../environment.ts"
import type { Family } from "../family.ts"
import { backendFolder } from "../folders.ts"
import { PlainError } from "../plain-error.ts"
import { startPostgres } from "../postgres.ts"
import { runningOwner, takeDataFolder } from "../run-record.ts"
import { loadSecrets, type Secrets } from "../secrets.ts"
import { shopEnvironment } from "../shop-environment.ts"
import { supervise } from "../supervise.ts"

/**
 * `pnpm trace:verify [--heads FILE]`: looks at every record of every vendor's chain and at the published heads, or those
 * that were kept in a file (`/q/heads.json` of the shop), also while the shop runs. The last line is `events N, broken N`; it fails where one is broken.
 */
export async function traceVerify(environment: Environment, heads: string | undefined): Promise<void> {
  const { dataFolder } = environment
  if (!environment.databaseUrl && (await dataFolderState(dataFolder)) === "missing") {
    throw new PlainError(
      `There is no shop in ${dataFolder}: start it first, or name its folder with DATA_DIR.`,
    )
  }
  let isBroken = false
  await supervise(async (family) => {
    await prepareDataFolder(dataFolder)
    const secrets = await loadSecrets(dataFolder)
    const databaseUrl = environment.databaseUrl ?? (await builtInDatabase(family, environment, secrets))
    const child = family.start({
      name: "trace:verify",
      command: [process.execPath, "--run", "trace:verify"],
      folder: backendFolder,
      env: {
        ...shopEnvironment(environment, databaseUrl, secrets),
        ...(heads && { TRACE_HEADS: resolve(heads) }),
      },
      logFile: join(dataFolder, "logs", "trace-verify.log"),
    })
    isBroken = (await child.ended) !== 0
    console.log((await readFile(child.logFile, "utf8")).trimEnd())
  })
  if (isBroken) process.exitCode = 1
}

/** The server that the running shop uses, or one of our own. */
async function builtInDatabase(family: Family, environment: Environment, secrets: Secrets): Promise<string> {
  const { dataFolder, postgresPort: port } = environment
  const password = secrets.POSTGRES_PASSWORD
  if (runningOwner(dataFolder)) return `postgres://postgres:${password}@127.0.0.1:${port}/cho_ocop`
  takeDataFolder(dataFolder, family)
  return (await startPostgres({ family, dataFolder, port, password })).url
}
