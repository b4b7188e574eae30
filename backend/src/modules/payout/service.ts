import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"

/**
 * - `pending`: in a batch for the bank
 * - `paid`: the operator saw it leave
 * - `failed`: the bank sent it back; what it was for is owed again
 */
export type PayoutState = "pending" | "paid" | "failed"

/** One transfer to one vendor; amounts in đồng. */
export interface Payout {
  id: string
  /** Counted; the transfer's content line names it. */
  number: number
  batch_id: string
  vendor_id: string
  amount: number
  state: PayoutState
  bank_bin: string
  /** Encrypted. */
  account_number: string
  account_number_end: string
  holder: string
  decided_at: Date | null
  /** Why it failed. */
  reason: string | null
  created_at: Date
}

/** Transfers that go to the bank together. */
export interface PayoutBatch {
  id: string
  number: number
  /** The day of the schedule that it was for, a Vietnamese date; null where an operator ran it. */
  scheduled_on: string | null
  run_by: string
  created_at: Date
}

/** Where a payout goes; the account number encrypted. */
export type PayoutAccount = Pick<Payout, "bank_bin" | "account_number" | "account_number_end" | "holder">

/** A line of the ledger that no payout has settled. */
export interface OpenEntry {
  id: string
  vendor_id: string
  order_id: string | null
  amount: number
}

/** Payouts, the batches they are in, and the ledger entries they settle. Writes join the transaction they are given. */
export class PayoutModuleService {
  readonly #database: Knex

  constructor(container: Record<typeof ContainerRegistrationKeys.PG_CONNECTION, Knex>) {
    this.#database = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Entries that no payout has settled, of one vendor or of all. */
  async listOpenEntries(vendorId?: string): Promise<OpenEntry[]> {
    const { rows } = await this.#database.raw<{ rows: (OpenEntry & { amount: string })[] }>(
      `select entry.id, entry.vendor_id, entry.order_id, entry.amount from ledger_entry entry
       where not exists (select from payout_entry settled where settled.ledger_entry_id = entry.id)
         and (:vendor_id::text is null or entry.vendor_id = :vendor_id)
       order by entry.id`,
      { vendor_id: vendorId ?? null },
    )
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
  }

  /** Whether a payout, failed ones aside, has settled what was sold with this order. */
  async isPaidOut(orderId: string): Promise<boolean> {
    const { rows } = await this.#database.raw<{ rows: object[] }>(
      `select from ledger_entry entry
       join payout_entry settled on settled.ledger_entry_id = entry.id
       join payout on payout.id = settled.payout_id and payout.state <> 'failed'
       where entry.order_id = ? limit 1`,
      [orderId],
    )
    return rows.length > 0
  }

  /** Opens a batch; null where this day of the schedule has one. */
  async openBatch(
    batch: Pick<PayoutBatch, "scheduled_on" | "run_by">,
    transaction: Knex.Transaction,
  ): Promise<string | null> {
    const opened: { id: string }[] = await transaction("payout_batch")
      .insert({ ...batch, id: generateEntityId(undefined, "pobatch") })
      .onConflict("scheduled_on")
      .ignore()
      .returning("id")
    return opened[0]?.id ?? null
  }

  async dropBatch(id: string, transaction: Knex.Transaction): Promise<void> {
    await transaction("payout_batch").where({ id }).delete()
  }

  /**
   * Takes those of the entries that no payout has settled for this one, and answers their sum in đồng. Where another
   * is taking them at the same moment, waits for it, and takes what it left.
   */
  async claim(payoutId: string, entryIds: readonly string[], transaction: Knex.Transaction): Promise<number> {
    const { rows } = await transaction.raw<{ rows: { sum: string }[] }>(
      `with claimed as (
         insert into payout_entry (ledger_entry_id, payout_id)
         select id, :payout_id from unnest(:ids::text[]) id order by id
         on conflict (ledger_entry_id) do nothing
         returning ledger_entry_id
       )
       select coalesce(sum(entry.amount), 0) as sum from claimed
       join ledger_entry entry on entry.id = claimed.ledger_entry_id`,
      { payout_id: payoutId, ids: entryIds as string[] },
    )
    return Number(rows[0]?.sum ?? 0)
  }

  async release(payoutId: string, transaction: Knex.Transaction): Promise<void> {
    await transaction("payout_entry").where({ payout_id: payoutId }).delete()
  }

  async create(
    payout: PayoutAccount & Pick<Payout, "id" | "batch_id" | "vendor_id" | "amount">,
    transaction: Knex.Transaction,
  ): Promise<void> {
    await transaction("payout").insert(payout)
  }

  /**
   * Gives a payout another state, and answers it as it then is; null where it is in none of the states it may come
   * from.
   */
  async decide(
    id: string,
    { state, from, reason }: { state: PayoutState; from: PayoutState[]; reason: string | null },
    transaction: Knex.Transaction,
  ): Promise<Payout | null> {
    const decided: PayoutRow[] = await transaction("payout")
      .where({ id })
      .whereIn("state", from)
      .update({ state, reason, decided_at: new Date() })
      .returning("*")
    return decided[0] ? payoutOf(decided[0]) : null
  }

  async listBatches({ offset, limit }: { offset: number; limit: number }): Promise<[PayoutBatch[], number]> {
    const rows: BatchRow[] = await this.#database("payout_batch")
      .orderBy("number", "desc")
      .offset(offset)
      .limit(limit)
    const [total] = await this.#database("payout_batch").count({ count: "*" })
    return [rows.map(batchOf), Number(total?.count ?? 0)]
  }

  async findBatch(id: string): Promise<PayoutBatch | null> {
    const row: BatchRow | undefined = await this.#database("payout_batch").where({ id }).first()
    return row ? batchOf(row) : null
  }

  /** Day of the newest batch of the schedule. */
  async lastScheduled(): Promise<string | null> {
    const [row] = await this.#database("payout_batch").max({ day: "scheduled_on" })
    return row?.day ?? null
  }

  /** Those payouts whose entries, their own line among them, do not sum to nothing: never any. */
  async unsettled(payoutIds: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.#database.raw<{ rows: { id: string }[] }>(
      `select payout.id from payout
       left join payout_entry settled on settled.payout_id = payout.id
       left join ledger_entry entry on entry.id = settled.ledger_entry_id
       where payout.id = any(?::text[])
       group by payout.id having coalesce(sum(entry.amount), 1) <> 0`,
      [payoutIds as string[]],
    )
    return new Set(rows.map(({ id }) => id))
  }

  /** Payouts by batch, vendor, id or state, newest first. */
  async listPayouts(
    filter: { batch_id?: readonly string[]; vendor_id?: string; id?: string; state?: PayoutState },
    { limit = 1000 }: { limit?: number } = {},
  ): Promise<Payout[]> {
    const { batch_id, ...exact } = filter
    const asked = this.#database("payout").where(exact)
    const rows: PayoutRow[] = await (batch_id ? asked.whereIn("batch_id", batch_id as string[]) : asked)
      .orderBy("number", "desc")
      .limit(limit)
    return rows.map(payoutOf)
  }
}

type PayoutRow = Omit<Payout, "number" | "amount"> & { number: string; amount: string }
type BatchRow = Omit<PayoutBatch, "number"> & { number: string }

function payoutOf(row: PayoutRow): Payout {
  return { ...row, number: Number(row.number), amount: Number(row.amount) }
}

function batchOf(row: BatchRow): PayoutBatch {
  return { ...row, number: Number(row.number) }
}
