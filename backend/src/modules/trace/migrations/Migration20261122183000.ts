import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was told stays as it was told: a mistake is answered by one more record. */
export class Migration20261122183000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "lot" (
        "id" text not null,
        "vendor_id" text not null,
        "kind" text check ("kind" in ('product', 'material')) not null,
        "product_id" text null,
        "name" text not null,
        "number" text not null,
        "code" text null,
        "gtin" text null,
        "made_on" text null,
        "best_before" text null,
        "amount" double precision not null,
        "unit" text check ("unit" in ('piece', 'gram', 'kilogram', 'tonne', 'millilitre', 'litre')) not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "lot_pkey" primary key ("id")
      );
    `)
    this.addSql(
      `create index if not exists "IDX_lot_deleted_at" on "lot" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_lot_vendor_id_number_unique" on "lot" ("vendor_id", "number") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_lot_code_unique" on "lot" ("code") where deleted_at is null;`,
    )
    this.addSql(`
      create table "trace_record" (
        "vendor_id" text not null,
        "index" integer not null,
        "event_id" text not null,
        "lots" text[] not null,
        "told_by" text not null,
        "recorded_at" timestamptz not null,
        "record" jsonb not null,
        primary key ("vendor_id", "index"),
        unique ("vendor_id", "event_id")
      );
    `)
    this.addSql(`create index "IDX_trace_record_lots" on "trace_record" using gin ("lots");`)
    this.addSql(`create index "IDX_trace_record_recorded_at" on "trace_record" ("recorded_at");`)
    this.addSql(`
      create table "vendor_key" (
        "id" text primary key,
        "vendor_id" text not null,
        "public_key" jsonb not null,
        "private_key" text not null,
        "created_at" timestamptz not null default now()
      );
    `)
    this.addSql(`create index "IDX_vendor_key_vendor" on "vendor_key" ("vendor_id", "created_at");`)
    this.addSql(`create table "market_head" ("date" text primary key, "head" jsonb not null);`)
    this.addSql(`
      create table "daily_head" (
        "vendor" text not null,
        "date" text not null,
        "length" integer not null,
        "hash" text not null,
        primary key ("vendor", "date")
      );
    `)
    this.addSql(`
      create or replace function refuse_trace_change() returns trigger language plpgsql as $$
      begin
        raise exception 'what was told of lots cannot be changed or removed' using errcode = 'insufficient_privilege';
      end $$;
    `)
    for (const table of ["trace_record", "market_head", "daily_head"]) {
      this.addSql(`
        create trigger ${table}_append_only before update or delete on "${table}"
        for each row execute function refuse_trace_change();
      `)
      this.addSql(`
        create trigger ${table}_keep_all before truncate on "${table}"
        for each statement execute function refuse_trace_change();
      `)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["daily_head", "market_head", "vendor_key", "trace_record", "lot"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
    this.addSql(`drop function if exists refuse_trace_change();`)
  }
}
