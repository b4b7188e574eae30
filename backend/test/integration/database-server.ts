import { Client } from "@medusajs/framework/pg"

const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env

/** The server on which each file has a database of its own. */
export const databaseServer = { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD }

/** A connection to the server, not to any file's database. */
export async function connect(): Promise<Client> {
  const client = new Client({
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
    database: "postgres",
  })
  await client.connect()
  return client
}
