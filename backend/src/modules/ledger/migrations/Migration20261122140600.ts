import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A ledger only ever grows: what was wrong is put right by one more line. */
export class Migration20261122140600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table "ledger_entry" (
        "id" text primary key,
        "vendor_id" text not null,
        "order_id" text null,
        "kind" text not null check ("kind" in
          ('sale', 'shipping', 'promotion', 'commission', 'withholding', 'refund', 'payout', 'correction')),
        "reference" text not null,
        "amount" bigint not null,
        "occurred_at" timestamptz not null,
        "booked_at" timestamptz not null default now(),
        "data" jsonb not null default '{}',
        constraint "ledger_entry_once" unique nulls not distinct ("order_id", "kind", "reference")
      );
    `)
    this.addSql(`create index "IDX_ledger_entry_vendor" on "ledger_entry" ("vendor_id", "occurred_at");`)
    this.addSql(`create index "IDX_ledger_entry_reference" on "ledger_entry" ("reference");`)
    this.addSql(`
      create or replace function refuse_ledger_change() returns trigger language plpgsql as $$
      begin
        raise exception 'ledger entries cannot be changed or removed' using errcode = 'insufficient_privilege';
      end $$;
    `)
    this.addSql(`
      create trigger ledger_entry_append_only before update or delete on "ledger_entry"
      for each row execute function refuse_ledger_change();
    `)
    this.addSql(`
      create trigger ledger_entry_keep_all before truncate on "ledger_entry"
      for each statement execute function refuse_ledger_change();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_entry" cascade;`)
    this.addSql(`drop function if exists refuse_ledger_change();`)
  }
}
