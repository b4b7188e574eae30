import pg from "pg"
import { messageOf, PlainError } from "./plain-error.ts"

const CONNECT_MS = 5000

/** Opens one connection, lets it be used, and closes it whatever happens. */
async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  client.on("error", () => undefined)
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Whether a server answers at this address. */
export async function canConnect(url: string): Promise<boolean> {
  return withClient(url, async () => true).catch(() => false)
}

/** Creates a database unless it is there. `url` names a database of the same server. */
export async function createDatabase(url: string, name: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

/** Which database this is; another one after it was dropped and made again. */
export async function databaseIdentity(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ oid: number }>(
      "select oid from pg_database where datname = current_database()",
    )
    const { host, pathname } = new URL(url)
    return `${host}${pathname}#${rows[0]?.oid}`
  })
}

/** Checks a database given by a person; throws a `PlainError` that says what to do. */
export async function checkDatabase(url: string): Promise<void> {
  const knowsVietnamese = await withClient(url, async (client) => {
    const { rows } = await client.query<{ ok: boolean }>(
      "select lower('Đ') = 'đ' and current_setting('server_encoding') = 'UTF8' as ok",
    )
    return rows[0]?.ok
  }).catch((thrown) => {
    throw new PlainError(connectionProblem(url, thrown))
  })
  if (knowsVietnamese) return
  throw new PlainError(
    `The database ${nameOf(url)} does not know Vietnamese letters: make it anew with CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'.`,
  )
}

/** One sentence on why a database cannot be opened. The password is never shown. */
export function connectionProblem(url: string, thrown: unknown): string {
  const { host } = new URL(url)
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined
  switch (code) {
    case "28P01":
    case "28000":
      return `The database server ${host} refuses the user or password of DATABASE_URL: correct them.`
    case "3D000":
      return `The database ${nameOf(url)} does not exist on ${host}: create it, or correct DATABASE_URL.`
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host ${host} of DATABASE_URL cannot be found: correct the address.`
    case "ECONNREFUSED":
      return `No database server answers at ${host}: start it, correct DATABASE_URL, or leave it out to use the built-in server.`
    default:
      return `The database at ${host} cannot be opened (${messageOf(thrown)}): correct DATABASE_URL.`
  }
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}
