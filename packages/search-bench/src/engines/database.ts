import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"

/** A database reached the way Medusa reaches it. */
export interface Database {
  manager: Manager
  version(): Promise<string>
  close(): Promise<void>
}

interface Manager {
  execute(query: string, params?: unknown[]): Promise<Record<string, unknown>[]>
  transactional<Result>(run: (manager: Manager) => Promise<Result>): Promise<Result>
}

export async function openDatabase(url: string | undefined): Promise<Database> {
  if (!url) throw new Error("DATABASE_URL is missing.")
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    connect: true,
  })
  const manager = orm.em.fork() as unknown as Manager
  return {
    manager,
    async version() {
      const [row] = await manager.execute("SHOW server_version")
      return `PostgreSQL ${row?.server_version}`
    },
    close: () => orm.close(true),
  }
}

/** What autovacuum does within a minute of so large a change. */
export async function settle({ manager }: Database): Promise<void> {
  await manager.execute("VACUUM ANALYZE")
}
