import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { LabelBatch } from "./models/label-batch.ts"

type Container = Record<typeof ContainerRegistrationKeys.PG_CONNECTION, Knex>

/** A label with a number of its own. */
export interface LabelSerial {
  code: string
  batch_id: string
  lot_id: string
  number: number
}

/** How often a label was scanned, and on how many days in Vietnam. */
export interface Scans {
  first: Date | null
  count: number
  days: number
}

/** Written at once: PostgreSQL takes 65,535 values in a statement. */
const AT_ONCE = 1000

/** Labels that were printed, and when those with a number were scanned; nothing tells by whom. */
export class LabelModuleService extends MedusaService({ LabelBatch }) {
  readonly #database: Knex

  constructor(container: Container, ...rest: unknown[]) {
    super(container, ...rest)
    this.#database = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  async addSerials(serials: readonly LabelSerial[]): Promise<void> {
    await this.#database.batchInsert("label_serial", [...serials], AT_ONCE)
  }

  async serialsOf(batchId: string): Promise<LabelSerial[]> {
    return this.#database("label_serial").where({ batch_id: batchId }).orderBy("number")
  }

  /** The highest number that a lot's labels have; 0 before the first. */
  async lastNumber(lotId: string): Promise<number> {
    const [row] = await this.#database("label_serial").where({ lot_id: lotId }).max("number as last")
    return Number(row?.last ?? 0)
  }

  async findSerial(code: string): Promise<LabelSerial | undefined> {
    return this.#database<LabelSerial>("label_serial").where({ code }).first()
  }

  /** Notes that a label was scanned; once a minute is enough to know, and no flood fills the table. */
  async noteScan(code: string): Promise<void> {
    await this.#database.raw(
      `insert into label_scan (serial_code, minute) values (?, date_trunc('minute', now()))
       on conflict (serial_code, minute) do nothing`,
      [code],
    )
  }

  /** The scans of all labels of a lot that were scanned, with the batch of each. */
  async scansOfLot(lotId: string): Promise<(Omit<Scans, "first"> & { batch_id: string })[]> {
    const { rows } = await this.#database.raw<{ rows: (Omit<Scans, "first"> & { batch_id: string })[] }>(
      `select batch_id, count(*)::int as count,
         count(distinct (minute at time zone 'Asia/Ho_Chi_Minh')::date)::int as days
       from label_serial join label_scan on serial_code = code where lot_id = ? group by code`,
      [lotId],
    )
    return rows
  }

  async scansOf(code: string): Promise<Scans> {
    const { rows } = await this.#database.raw<{ rows: Scans[] }>(
      `select min(minute) as first, count(*)::int as count,
         count(distinct (minute at time zone 'Asia/Ho_Chi_Minh')::date)::int as days
       from label_scan where serial_code = ?`,
      [code],
    )
    return rows[0] ?? { first: null, count: 0, days: 0 }
  }
}
