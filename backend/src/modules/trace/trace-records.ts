import type { DailyHead, MarketHead, PublicKey, TraceRecord } from "@cho-ocop/trace"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A record with what the chain does not say: its lots, for finding it, and which member told it. */
export interface KeptRecord {
  record: TraceRecord
  /** Of a correction: the lots of the event that it corrects. */
  lots: string[]
  /** E-mail; known to the vendor alone. */
  told_by: string
}

/** A vendor's key; the private part is encrypted. */
export interface KeptKey {
  id: string
  vendor_id: string
  public_key: PublicKey
  private_key: string
}

interface RecordRow {
  record: TraceRecord
  lots: string[]
  told_by: string
}

const AT_ONCE = 2000
/** Telling shares this lock, publishing a head takes it alone: no record of a day comes after the day's head. */
const PUBLICATION = "trace publication"

/** The chains of all vendors, their keys and the published heads. Records and heads only grow: triggers see to that. */
export class TraceRecords {
  readonly #database: Knex

  constructor(database: Knex) {
    this.#database = database
  }

  /** Runs while nobody else tells anything for this vendor and no head is published; all of it is written, or nothing. */
  async whileTelling<Result>(
    vendorId: string,
    work: (database: Knex.Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.#database.transaction(async (database) => {
      await database.raw("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))", [PUBLICATION])
      await database.raw("select pg_advisory_xact_lock(hashtextextended(?, 1))", [vendorId])
      return work(database)
    })
  }

  /** Runs while nobody tells anything. */
  async whilePublishing<Result>(work: (database: Knex.Transaction) => Promise<Result>): Promise<Result> {
    return this.#database.transaction(async (database) => {
      await database.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [PUBLICATION])
      return work(database)
    })
  }

  async append({ record, lots, told_by }: KeptRecord, database: Knex): Promise<void> {
    await database("trace_record").insert({
      vendor_id: record.vendor,
      index: record.index,
      event_id: record.event.id,
      lots,
      told_by,
      recorded_at: record.recorded_at,
      record: JSON.stringify(record),
    })
  }

  async last(vendorId: string, database: Knex = this.#database): Promise<TraceRecord | undefined> {
    const { rows } = await database.raw<{ rows: RecordRow[] }>(
      'select record from trace_record where vendor_id = ? order by "index" desc limit 1',
      [vendorId],
    )
    return rows[0]?.record
  }

  /** What a vendor told of any of these lots, in the order told. */
  async ofLots(
    vendorId: string,
    lots: readonly string[],
    database: Knex = this.#database,
  ): Promise<KeptRecord[]> {
    const { rows } = await database.raw<{ rows: RecordRow[] }>(
      'select record, lots, told_by from trace_record where vendor_id = ? and lots && ?::text[] order by "index"',
      [vendorId, [...lots]],
    )
    return rows
  }

  /** A vendor's records from an index on, one after the other, however many. */
  async *stream(vendorId: string, from = 0): AsyncGenerator<TraceRecord> {
    for (let next = from; ; ) {
      const { rows } = await this.#database.raw<{ rows: { index: number; record: TraceRecord }[] }>(
        'select "index", record from trace_record where vendor_id = ? and "index" >= ? order by "index" limit ?',
        [vendorId, next, AT_ONCE],
      )
      for (const { record } of rows) yield record
      const last = rows.at(-1)
      if (!last || rows.length < AT_ONCE) return
      next = last.index + 1
    }
  }

  /** Each vendor's last record taken in before a moment. */
  async lastBefore(moment: Date, database: Knex): Promise<TraceRecord[]> {
    const { rows } = await database.raw<{ rows: RecordRow[] }>(
      `select distinct on (vendor_id) record from trace_record where recorded_at < ?
       order by vendor_id, "index" desc`,
      [moment],
    )
    return rows.map(({ record }) => record)
  }

  /** When the first record of all was taken in. */
  async began(database: Knex): Promise<Date | null> {
    const { rows } = await database.raw<{ rows: { began: Date | null }[] }>(
      "select min(recorded_at) as began from trace_record",
    )
    return rows[0]?.began ?? null
  }

  async vendors(): Promise<string[]> {
    const { rows } = await this.#database.raw<{ rows: { vendor_id: string }[] }>(
      "select distinct vendor_id from trace_record order by vendor_id",
    )
    return rows.map(({ vendor_id }) => vendor_id)
  }

  /** A vendor's keys, oldest first: the last one signs. */
  async keys(vendorId: string, database: Knex = this.#database): Promise<KeptKey[]> {
    const { rows } = await database.raw<{ rows: KeptKey[] }>(
      "select id, vendor_id, public_key, private_key from vendor_key where vendor_id = ? order by created_at",
      [vendorId],
    )
    return rows
  }

  async addKey({ id, vendor_id, public_key, private_key }: KeptKey, database: Knex): Promise<void> {
    await database("vendor_key").insert({
      id,
      vendor_id,
      public_key: JSON.stringify(public_key),
      private_key,
    })
  }

  /** All published heads, the first one first. */
  async heads(database: Knex = this.#database): Promise<MarketHead[]> {
    const { rows } = await database.raw<{ rows: { head: MarketHead }[] }>(
      "select head from market_head order by date",
    )
    return rows.map(({ head }) => head)
  }

  async addHead(head: MarketHead, database: Knex): Promise<void> {
    await database("market_head").insert({ date: head.date, head: JSON.stringify(head) })
    await database.batchInsert("daily_head", head.heads, AT_ONCE)
  }

  /** What the published heads say of one vendor, by date. */
  async endsOf(vendorId: string): Promise<DailyHead[]> {
    return this.#database<DailyHead>("daily_head").where({ vendor: vendorId }).orderBy("date")
  }

  /** The last day that has a head. */
  async publishedUntil(): Promise<string | null> {
    const { rows } = await this.#database.raw<{ rows: { last: string | null }[] }>(
      "select max(date) as last from market_head",
    )
    return rows[0]?.last ?? null
  }
}
