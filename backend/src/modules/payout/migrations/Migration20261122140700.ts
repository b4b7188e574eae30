import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A ledger entry is settled by one payout at most: `payout_entry` holds it once, whoever tries at the same moment. */
export class Migration20261122140700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table "payout_batch" (
        "id" text primary key,
        "number" bigint generated always as identity unique,
        "scheduled_on" text null unique,
        "run_by" text not null,
        "created_at" timestamptz not null default now()
      );
    `)
    this.addSql(`
      create table "payout" (
        "id" text primary key,
        "number" bigint generated always as identity unique,
        "batch_id" text not null references "payout_batch",
        "vendor_id" text not null,
        "amount" bigint not null check ("amount" > 0),
        "state" text not null default 'pending' check ("state" in ('pending', 'paid', 'failed')),
        "bank_bin" text not null,
        "account_number" text not null,
        "account_number_end" text not null,
        "holder" text not null,
        "decided_at" timestamptz null,
        "reason" text null,
        "created_at" timestamptz not null default now(),
        constraint "payout_once_a_batch" unique ("batch_id", "vendor_id")
      );
    `)
    this.addSql(`create index "IDX_payout_vendor" on "payout" ("vendor_id");`)
    this.addSql(`
      create table "payout_entry" (
        "ledger_entry_id" text primary key,
        "payout_id" text not null references "payout" deferrable initially deferred
      );
    `)
    this.addSql(`create index "IDX_payout_entry_payout" on "payout_entry" ("payout_id");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout_entry", "payout", "payout_batch" cascade;`)
  }
}
