import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WATCHED } from "../watched-tables.ts"

const EVENTS = {
  insert: "new table as changed",
  delete: "old table as changed",
  update: "old table as changed_from new table as changed",
}

/**
 * A change and its row in the outbox are written by one statement, so neither can be without the other. Statements that
 * change many rows write theirs at once.
 */
const NOTE_CHANGE = `
  create or replace function note_search_change() returns trigger language plpgsql as $$
  declare was text := '';
  begin
    if tg_op = 'UPDATE' then
      was := format('union select %I from changed_from', tg_argv[1]);
    end if;
    execute format(
      'insert into search_change (kind, entity_id)
       select %L, id from (select %I as id from changed %s) ids where id is not null',
      tg_argv[0], tg_argv[1], was
    );
    return null;
  end $$`

/**
 * Puts the triggers on every watched table that exists. Runs whenever the modules are loaded: tables of links appear
 * after all migrations, so no migration could do it.
 */
export default async function watchTables({ container }: LoaderOptions): Promise<void> {
  const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const missing = await missingTriggers(database)
  if (missing.length === 0) return
  await database.transaction(async (transaction) => {
    await transaction.raw("select pg_advisory_xact_lock(hashtext('search_sync:watch_tables'))")
    await transaction.raw(NOTE_CHANGE)
    for (const { name, table, kind, column, event } of missing) {
      await transaction.raw(
        `create or replace trigger ${name} after ${event} on "${table}"
         referencing ${EVENTS[event]} for each statement execute function note_search_change('${kind}', '${column}')`,
      )
    }
  })
}

async function missingTriggers(database: Knex) {
  const { rows: tables } = await database.raw(
    "select table_name as name from information_schema.tables where table_schema = current_schema()",
  )
  const { rows: triggers } = await database.raw(
    "select tgname as name from pg_trigger where not tgisinternal",
  )
  const known = (rows: { name: string }[]) => new Set(rows.map(({ name }) => name))
  const [present, installed] = [known(tables), known(triggers)]
  if (!present.has("search_change")) return []
  return WATCHED.flatMap((watched) =>
    (Object.keys(EVENTS) as (keyof typeof EVENTS)[]).map((event) => ({
      ...watched,
      event,
      name: `search_${event}_${watched.table}_${watched.kind}`.slice(0, 63),
    })),
  ).filter(({ table, name }) => present.has(table) && !installed.has(name))
}
