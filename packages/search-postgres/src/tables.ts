import type { PhysicalIndex } from "./catalog.ts"
import { columnsOf, columnType } from "./columns.ts"
import { countCombinations, createCube, dropCube } from "./cube.ts"
import { type Manager, run } from "./database.ts"
import { join, name, raw, type Sql, sql } from "./sql.ts"

const KEY = raw('id text COLLATE "C" PRIMARY KEY')

/** Creates the tables of an index: what is searched, the documents, and the words they use. */
export async function createTables(manager: Manager, index: PhysicalIndex): Promise<void> {
  const columns = columnsOf(index).map((field) => sql`${name(field.column)} ${raw(columnType(field))}`)
  const searched = join([KEY, ...columns, raw("length smallint NOT NULL, terms tsvector NOT NULL")], ", ")
  const statements = [
    sql`CREATE TABLE ${name(index.table)} (${searched})`,
    sql`CREATE TABLE ${name(index.documents)} (${KEY}, document jsonb NOT NULL, words text[] NOT NULL)`,
    sql`CREATE TABLE ${name(index.words)} (word text COLLATE "C" PRIMARY KEY, frequency int NOT NULL)`,
    ...indexes(index),
    ...createCube(index),
    ...triggers(index),
  ]
  for (const statement of statements) await run(manager, statement)
}

export async function dropTables(manager: Manager, index: PhysicalIndex): Promise<void> {
  const tables = [name(index.table), name(index.documents), name(index.words)]
  for (const table of tables) await run(manager, sql`DROP TABLE IF EXISTS ${table}`)
  await run(manager, dropCube(index))
  for (const event of EVENTS) {
    await run(manager, sql`DROP FUNCTION IF EXISTS ${counter(index.table, event)}()`)
    await run(manager, sql`DROP FUNCTION IF EXISTS ${counter(index.documents, event)}()`)
  }
}

function* indexes(index: PhysicalIndex): Generator<Sql> {
  // Words of some hundred documents are put in together, which takes a fraction of the time; until then a search reads
  // at most these 512 kB of them one by one.
  yield sql`CREATE INDEX ON ${name(index.table)} USING gin (terms) WITH (fastupdate = on, gin_pending_list_limit = 512)`
  for (const field of columnsOf(index)) {
    const column = name(field.column)
    if (field.type === "point") yield sql`CREATE INDEX ON ${name(index.table)} USING gist (${column})`
    else if (field.array) yield sql`CREATE INDEX ON ${name(index.table)} USING gin (${column})`
    else if (field.filterable || field.sortable)
      yield sql`CREATE INDEX ON ${name(index.table)} (${column}, id)`
    if (field.sortable) yield sql`CREATE INDEX ON ${name(index.table)} (${column} DESC NULLS LAST, id)`
    if (field.prose && field.filterable) {
      yield sql`CREATE INDEX ON ${name(index.table)} USING gin (${column} gin_trgm_ops)`
    }
  }
}

const EVENTS = ["insert", "update", "delete"] as const
type Event = (typeof EVENTS)[number]

function counter(table: string, event: Event): Sql {
  return name(`${table}_${event}`)
}

/** Every statement that writes counts the words and the facet values that are gained and lost. */
function* triggers(index: PhysicalIndex): Generator<Sql> {
  const gained = sql`INSERT INTO ${name(index.words)} AS known
    SELECT word, count(*) FROM added, unnest(added.words) AS word GROUP BY word
    ON CONFLICT (word) DO UPDATE SET frequency = known.frequency + excluded.frequency;`
  const lost = sql`UPDATE ${name(index.words)} AS known SET frequency = known.frequency - gone.frequency
    FROM (SELECT word, count(*) AS frequency FROM removed, unnest(removed.words) AS word GROUP BY word) AS gone
    WHERE known.word = gone.word;`
  yield* countingTriggers(index.documents, gained, lost)
  yield* countingTriggers(index.table, countCombinations(index, "added"), countCombinations(index, "removed"))
}

function* countingTriggers(table: string, add: Sql, remove: Sql): Generator<Sql> {
  const counting = {
    insert: { body: add, tables: "NEW TABLE AS added" },
    update: { body: sql`${remove} ${add}`, tables: "OLD TABLE AS removed NEW TABLE AS added" },
    delete: { body: remove, tables: "OLD TABLE AS removed" },
  }
  for (const event of EVENTS) {
    const { body, tables } = counting[event]
    yield sql`CREATE OR REPLACE FUNCTION ${counter(table, event)}() RETURNS trigger LANGUAGE plpgsql
      AS $$BEGIN ${body} RETURN NULL; END$$`
    yield sql`CREATE TRIGGER ${name(`count_${event}`)} AFTER ${raw(event)} ON ${name(table)}
      REFERENCING ${raw(tables)} FOR EACH STATEMENT EXECUTE FUNCTION ${counter(table, event)}()`
  }
}
