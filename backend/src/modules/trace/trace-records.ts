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

/** A record's row: what stands beside the record is for finding it, and signed by nobody. */
export interface RecordRow extends KeptRecord {
  event_id: string
  recorded_at: Date
}

/** A lot's row, which repeats what the record that opened it says. */
export interface LotRow {
  id: string
  vendor_id: string
  kind: string
  product_id: string | null
  name: string
  number: string
  code: string | null
  gtin: string | null
  made_on: string | null
  best_before: string | null
  amount: number
  unit: string
  deleted_at: Date | null
}

const RECORD_COLUMNS = "event_id, lots, told_by, recorded_at, record"

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
  ): Promise<RecordRow[]> {
    const { rows } = await database.raw<{ rows: RecordRow[] }>(
      `select ${RECORD_COLUMNS} from trace_record where vendor_id = ? and lots && ?::text[] order by "index"`,
      [vendorId, [...lots]],
    )
    return rows
  }

  /** A vendor's records of these ids, in the order told. */
  async ofEvents(vendorId: string, ids: readonly string[]): Promise<RecordRow[]> {
    const { rows } = await this.#database.raw<{ rows: RecordRow[] }>(
      `select ${RECORD_COLUMNS} from trace_record where vendor_id = ? and event_id = any(?::text[]) order by "index"`,
      [vendorId, [...ids]],
    )
    return rows
  }

  /** The rows of lots, whosever they are. */
  async lotRows(ids: readonly string[]): Promise<LotRow[]> {
    return this.#database<LotRow>("lot").whereIn("id", ids)
  }

  /** Ids of a vendor's lots that none of its records opens. */
  async unopenedLots(vendorId: string): Promise<string[]> {
    const { rows } = await this.#database.raw<{ rows: { id: string }[] }>(
      `select id from lot where vendor_id = ? and not exists (
         select 1 from trace_record
         where trace_record.vendor_id = lot.vendor_id and lots @> array[lot.id]
           and record -> 'event' -> 'opens' @> jsonb_build_array(jsonb_build_object('id', lot.id))
       ) order by id`,
      [vendorId],
    )
    return rows.map(({ id }) => id)
  }

  /** A vendor's records from an index on, so many at a time, however many. */
  async *batches(vendorId: string, from = 0): AsyncGenerator<RecordRow[]> {
    for (let next = from; ; ) {
      const { rows } = await this.#database.raw<{ rows: (RecordRow & { index: number })[] }>(
        `select "index", ${RECORD_COLUMNS} from trace_record where vendor_id = ? and "index" >= ? order by "index" limit ?`,
        [vendorId, next, AT_ONCE],
      )
      yield rows
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

  /** Whoever told something, or has a lot. */
  async vendors(): Promise<string[]> {
    const { rows } = await this.#database.raw<{ rows: { vendor_id: string }[] }>(
      "select vendor_id from trace_record union select vendor_id from lot order by vendor_id",
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
