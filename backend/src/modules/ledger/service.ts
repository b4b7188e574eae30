import type { LedgerKind } from "@cho-ocop/money"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"

/** A line about to be booked. */
export interface NewLedgerEntry {
  vendor_id: string
  /** Null for payouts and corrections, which belong to no order. */
  order_id: string | null
  kind: LedgerKind
  /** What it comes from: a capture, a refund, a payout. Unique with order and kind. */
  reference: string
  /** Signed whole đồng; plus is owed to the vendor. */
  amount: number
  occurred_at: Date
  /** What else a reader wants to know: number of the order, tax and its base, an operator's reason. */
  data: Record<string, unknown>
}

export interface LedgerEntry extends NewLedgerEntry {
  id: string
}

/** A vendor's entries from one moment until another, the first included. */
interface Span {
  vendor_id: string
  from?: Date
  until?: Date
}

/** In the order in which people read the lines of one moment. */
const KINDS: LedgerKind[] = [
  "sale",
  "shipping",
  "promotion",
  "refund",
  "commission",
  "withholding",
  "payout",
  "correction",
]

/** The ledger of all vendors: lines are added and never changed, which the database itself sees to. */
export class LedgerModuleService {
  readonly #database: Knex

  constructor(container: Record<typeof ContainerRegistrationKeys.PG_CONNECTION, Knex>) {
    this.#database = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Books those lines that are not booked yet, all or none; answers the ids of the new ones. */
  async book(entries: readonly NewLedgerEntry[], database: Knex = this.#database): Promise<string[]> {
    if (entries.length === 0) return []
    const rows = entries.map((entry) => ({ ...entry, id: generateEntityId(undefined, "ledg") }))
    const booked: { id: string }[] = await database("ledger_entry")
      .insert(rows)
      .onConflict(["order_id", "kind", "reference"])
      .ignore()
      .returning("id")
    return booked.map(({ id }) => id)
  }

  /** Sum of a vendor's lines in đồng: plus is owed to it. */
  async sum({ vendor_id, from, until }: Span): Promise<number> {
    const { rows } = await this.#database.raw<{ rows: { sum: string }[] }>(
      `select coalesce(sum(amount), 0) as sum from ledger_entry
       where vendor_id = :vendor_id and occurred_at >= :from and occurred_at < :until`,
      { vendor_id, from: from ?? "-infinity", until: until ?? "infinity" },
    )
    return Number(rows[0]?.sum ?? 0)
  }

  /** A vendor's lines, oldest first. */
  async list({ vendor_id, from, until }: Span): Promise<LedgerEntry[]> {
    const { rows } = await this.#database.raw<{ rows: EntryRow[] }>(
      `select * from ledger_entry
       where vendor_id = :vendor_id and occurred_at >= :from and occurred_at < :until
       order by occurred_at, order_id, array_position(:kinds::text[], kind), id`,
      { vendor_id, from: from ?? "-infinity", until: until ?? "infinity", kinds: KINDS },
    )
    return rows.map(entryOf)
  }

  /** Lines of these orders, oldest first. */
  async listOfOrders(orderIds: readonly string[]): Promise<LedgerEntry[]> {
    const { rows } = await this.#database.raw<{ rows: EntryRow[] }>(
      `select * from ledger_entry where order_id = any(?)
       order by occurred_at, order_id, array_position(?::text[], kind), id`,
      [[...orderIds], KINDS],
    )
    return rows.map(entryOf)
  }

  /** Months of Vietnam, `YYYY-MM`, in which a vendor has lines; newest first. */
  async months(vendorId: string): Promise<string[]> {
    const { rows } = await this.#database.raw<{ rows: { month: string }[] }>(
      `select distinct to_char(occurred_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month
       from ledger_entry where vendor_id = ? order by month desc`,
      [vendorId],
    )
    return rows.map(({ month }) => month)
  }

  /** Lines of all vendors of one kind, oldest first. */
  async listOfKind(kind: LedgerKind, { from, until }: { from: Date; until: Date }): Promise<LedgerEntry[]> {
    const { rows } = await this.#database.raw<{ rows: EntryRow[] }>(
      `select * from ledger_entry where kind = :kind and occurred_at >= :from and occurred_at < :until
       order by vendor_id, occurred_at, id`,
      { kind, from, until },
    )
    return rows.map(entryOf)
  }

  /** Balance of every vendor that has lines, by its id; đồng. */
  async balances(): Promise<Map<string, number>> {
    const { rows } = await this.#database.raw<{ rows: { vendor_id: string; sum: string }[] }>(
      "select vendor_id, sum(amount) as sum from ledger_entry group by vendor_id",
    )
    return new Map(rows.map(({ vendor_id, sum }) => [vendor_id, Number(sum)]))
  }
}

type EntryRow = Omit<LedgerEntry, "amount"> & { amount: string }

function entryOf(row: EntryRow): LedgerEntry {
  return { ...row, amount: Number(row.amount) }
}
