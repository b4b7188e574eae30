import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ChangeKind } from "./watched-tables.ts"

/** One document that an index is owed. `revision` counts the changes, so that a later one is not taken for done. */
export interface Delivery {
  document_id: string
  revision: string
  attempts: number
}

/** What came out of comparing an index with the database. */
export interface DriftReport {
  index_name: string
  checked_at: Date
  documents: number
  missing: number
  stale: number
  surplus: number
}

/** A document that could not be written however often it was tried. */
export interface DeadLetter {
  index_name: string
  document_id: string
  attempts: number
  changed_at: Date
  error: string
}

/** What an index is owed: how many documents, since when (null: nothing), and how many were given up. */
export interface Lag {
  waiting: number
  oldest: Date | null
  dead: number
}

/** One version of an index; the active one answers. */
export interface Version {
  version: number
  status: "pending" | "building" | "ready" | "error"
  is_active: boolean
  documents_synced: number
}

interface Affected {
  index_name: string
  document_ids: readonly string[]
}

const CHANGES_AT_ONCE = 2000
/** A document is given up after so many attempts, the last of them about ten minutes after the first. */
const ATTEMPTS = 8
const FIRST_PAUSE_SECONDS = 5

/**
 * The outbox between the shop and its search indexes. Triggers note in `search_change` what changed; from there it is
 * routed to `search_delivery`, one row for each document an index is owed; a row goes once its document is written.
 */
export class SearchSyncService {
  readonly #database: Knex

  constructor(container: Record<typeof ContainerRegistrationKeys.PG_CONNECTION, Knex>) {
    this.#database = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Notes that something changed other than by a change of its row, for example with the day. */
  async noteChanges(kind: ChangeKind, ids: readonly string[]): Promise<void> {
    await this.#database.raw("insert into search_change (kind, entity_id) select ?, unnest(?::text[])", [
      kind,
      ids as string[],
    ])
  }

  /**
   * Turns noted changes into owed documents, as `affected` tells; answers how many changes it took. Ends whole or not
   * at all, and several processes may do it at once.
   */
  async routeChanges(affected: (changes: Map<ChangeKind, string[]>) => Promise<Affected[]>): Promise<number> {
    return this.#database.transaction(async (transaction) => {
      const { rows } = await transaction.raw<{
        rows: { kind: ChangeKind; entity_id: string; changed_at: Date }[]
      }>(
        `delete from search_change where id in
           (select id from search_change order by id limit ? for update skip locked)
         returning kind, entity_id, changed_at`,
        [CHANGES_AT_ONCE],
      )
      if (rows.length === 0) return 0
      const since = new Date(Math.min(...rows.map(({ changed_at }) => changed_at.getTime())))
      const ids = Map.groupBy(rows, ({ kind }) => kind)
      const changes = new Map<ChangeKind, string[]>(
        [...ids].map(([kind, of]) => [kind, [...new Set(of.map(({ entity_id }) => entity_id))]]),
      )
      for (const { index_name, document_ids } of await affected(changes)) {
        await owe(transaction, index_name, document_ids, since)
      }
      return rows.length
    })
  }

  /** Owes an index these documents. */
  async owe(indexName: string, documentIds: readonly string[]): Promise<void> {
    await owe(this.#database, indexName, documentIds, new Date())
  }

  /**
   * Hands up to `limit` documents that are due to `deliver` and crosses off those that it says are written; the others
   * are tried again later, and given up in the end. Answers how many it crossed off. One process at a time delivers to
   * an index, because of two writes the older must not come last; whoever comes second finds nothing to do.
   */
  async deliver(
    indexName: string,
    limit: number,
    deliver: (deliveries: Delivery[]) => Promise<Map<string, Error>>,
  ): Promise<number> {
    return this.#database.transaction(async (transaction) => {
      const lock = await transaction.raw("select pg_try_advisory_xact_lock(hashtext(?)) as is_mine", [
        `search_sync:${indexName}`,
      ])
      if (!lock.rows[0].is_mine) return 0
      const { rows } = await transaction.raw<{ rows: (Delivery & { is_rebuilding: boolean })[] }>(
        `with rebuilding as materialized (${IS_REBUILDING})
         select document_id, revision, attempts, is_rebuilding from search_delivery, rebuilding
         where index_name = ? and not is_dead and next_try_at <= now() and (not is_held or not is_rebuilding)
         order by changed_at, document_id limit ?`,
        [indexName, indexName, limit],
      )
      if (rows.length === 0) return 0
      const failures = await deliver(rows)
      const written = rows.filter(({ document_id }) => !failures.has(document_id))
      await crossOff(transaction, indexName, written, rows[0]?.is_rebuilding ?? false)
      for (const row of rows) {
        const failure = failures.get(row.document_id)
        if (failure) await postpone(transaction, indexName, row, failure)
      }
      return written.length
    })
  }

  /** Crosses off what was owed, except where it changed since. */
  async crossOff(indexName: string, deliveries: readonly Delivery[]): Promise<void> {
    await crossOff(this.#database, indexName, deliveries, false)
  }

  /**
   * Whether somebody is filling a version of the index. A worker fills what a migration prepared by itself when it
   * starts, so there a version that is about to be filled counts too; one left behind by a crash soon counts no more.
   */
  async isBuilding(indexName: string, isWorker: boolean): Promise<boolean> {
    const { rows } = await this.#database.raw(
      `select exists (
         select from search_index i join search_index_version v on v.search_index_id = i.id
         left join search_index_sync s on s.search_index_version_id = v.id
         where i.name = ? and i.deleted_at is null and v.deleted_at is null
           and (v.status = 'building' and greatest(v.updated_at, s.updated_at) > now() - interval '1 minute'
             or v.status = 'pending' and ? and v.created_at > now() - interval '5 minutes')
       ) as is_building`,
      [indexName, isWorker],
    )
    return rows[0].is_building
  }

  /** Everything an index is owed now, given-up documents included. */
  async owed(indexName: string): Promise<Delivery[]> {
    const { rows } = await this.#database.raw(
      "select document_id, revision, attempts from search_delivery where index_name = ?",
      [indexName],
    )
    return rows
  }

  /** How many noted changes wait to be routed, and since when. */
  async unrouted(): Promise<Pick<Lag, "waiting" | "oldest">> {
    const { rows } = await this.#database.raw(
      "select count(*)::int as waiting, min(changed_at) as oldest from search_change",
    )
    return rows[0]
  }

  /** The versions of an index that the Search Module knows, newest first. */
  async versions(indexName: string): Promise<Version[]> {
    const { rows } = await this.#database.raw(
      `select v.version, v.status, v.version is not distinct from i.active_version as is_active,
         coalesce((select s.documents_synced from search_index_sync s where s.search_index_version_id = v.id
                   order by s.created_at desc limit 1), 0)::int as documents_synced
       from search_index i join search_index_version v on v.search_index_id = i.id
       where i.name = ? and i.deleted_at is null and v.deleted_at is null order by v.version desc`,
      [indexName],
    )
    return rows
  }

  async lagOf(indexName: string): Promise<Lag> {
    const { rows } = await this.#database.raw(
      `with rebuilding as materialized (${IS_REBUILDING})
       select count(*) filter (where not is_dead and not (is_held and is_rebuilding))::int as waiting,
              min(changed_at) filter (where not is_dead and not (is_held and is_rebuilding)) as oldest,
              count(*) filter (where is_dead)::int as dead
       from search_delivery, rebuilding where index_name = ?`,
      [indexName, indexName],
    )
    return rows[0]
  }

  /** The documents that were given up, latest first. */
  async deadLetters(limit: number): Promise<DeadLetter[]> {
    const { rows } = await this.#database.raw(
      `select index_name, document_id, attempts, changed_at, error from search_delivery where is_dead
       order by changed_at desc, index_name, document_id limit ?`,
      [limit],
    )
    return rows
  }

  /** Tries a given-up document again; answers whether there was one. */
  async retryDeadLetter(indexName: string, documentId: string): Promise<boolean> {
    const { rowCount } = await this.#database.raw(
      `update search_delivery set is_dead = false, attempts = 0, next_try_at = now(), revision = revision + 1
       where index_name = ? and document_id = ? and is_dead`,
      [indexName, documentId],
    )
    return rowCount > 0
  }

  /** Forgets a given-up document until it changes again; answers whether there was one. */
  async dropDeadLetter(indexName: string, documentId: string): Promise<boolean> {
    const { rowCount } = await this.#database.raw(
      "delete from search_delivery where index_name = ? and document_id = ? and is_dead",
      [indexName, documentId],
    )
    return rowCount > 0
  }

  async saveCheck(report: DriftReport): Promise<void> {
    await this.#database("search_check").insert(report).onConflict("index_name").merge()
  }

  async lastCheck(indexName: string): Promise<DriftReport | undefined> {
    return this.#database("search_check").where({ index_name: indexName }).first()
  }

  /** The Vietnamese date (`YYYY-MM-DD`) whose standings the indexes show; undefined before the first review. */
  async reviewedDay(): Promise<string | undefined> {
    const row = await this.#database("search_review").first("reviewed_day")
    return row?.reviewed_day
  }

  async saveReviewedDay(reviewed_day: string): Promise<void> {
    await this.#database("search_review").insert({ reviewed_day }).onConflict("is_only_row").merge()
  }
}

/**
 * Whether a version of the index is being filled. What is delivered meanwhile goes to the version in use and is held,
 * to be delivered again to the new one. Medusa's Search Module keeps these tables.
 */
const IS_REBUILDING = `
  select exists (
    select from search_index i join search_index_version v on v.search_index_id = i.id
    where i.name = ? and i.deleted_at is null and v.deleted_at is null
      and (v.status = 'building' and v.version >= coalesce(i.active_version, 0)
        or v.status in ('ready', 'error') and v.version > coalesce(i.active_version, 0))
  ) as is_rebuilding`

async function owe(database: Knex, indexName: string, ids: readonly string[], since: Date): Promise<void> {
  if (ids.length === 0) return
  await database.raw(
    `insert into search_delivery as owed (index_name, document_id, changed_at)
     select ?, id, ? from unnest(?::text[]) as id order by id
     on conflict (index_name, document_id) do update set
       revision = owed.revision + 1, attempts = 0, next_try_at = now(), is_dead = false, is_held = false,
       changed_at = case when owed.is_held or owed.is_dead then excluded.changed_at else owed.changed_at end`,
    [indexName, since, ids as string[]],
  )
}

async function crossOff(
  database: Knex,
  indexName: string,
  written: readonly Delivery[],
  isRebuilding: boolean,
): Promise<void> {
  if (written.length === 0) return
  await database.raw(
    `${isRebuilding ? "update search_delivery d set is_held = true from" : "delete from search_delivery d using"}
       unnest(?::text[], ?::bigint[]) as done (document_id, revision)
     where d.index_name = ? and d.document_id = done.document_id and d.revision = done.revision`,
    [written.map(({ document_id }) => document_id), written.map(({ revision }) => revision), indexName],
  )
}

async function postpone(
  database: Knex,
  indexName: string,
  delivery: Delivery,
  { message }: Error,
): Promise<void> {
  const attempts = delivery.attempts + 1
  const pause = FIRST_PAUSE_SECONDS * 2 ** delivery.attempts
  await database.raw(
    `update search_delivery
     set attempts = ?, error = ?, is_dead = ?, next_try_at = now() + make_interval(secs => ?)
     where index_name = ? and document_id = ? and revision = ?`,
    [attempts, message, attempts >= ATTEMPTS, pause, indexName, delivery.document_id, delivery.revision],
  )
}
