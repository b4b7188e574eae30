import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122183100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "label_batch" (
        "id" text not null,
        "vendor_id" text not null,
        "lot_id" text not null,
        "sheet" text check ("sheet" in ('a4_21', 'a4_24', 'a4_40', 'a4_65', 'roll_50x30')) not null,
        "barcode" text check ("barcode" in ('none', 'ean13', 'gs1_datamatrix')) not null,
        "used" integer not null,
        "count" integer not null,
        "serials" boolean not null,
        "state" text check ("state" in ('drawing', 'done', 'failed')) not null,
        "drawn" integer not null,
        "refusal" text null,
        "file_id" text null,
        "created_by" text not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "label_batch_pkey" primary key ("id")
      );
    `)
    this.addSql(
      `create index if not exists "IDX_label_batch_lot_id" on "label_batch" ("lot_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_label_batch_deleted_at" on "label_batch" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(`
      create table "label_serial" (
        "code" text primary key,
        "batch_id" text not null,
        "lot_id" text not null,
        "number" integer not null,
        unique ("lot_id", "number")
      );
    `)
    this.addSql(`create index "IDX_label_serial_batch" on "label_serial" ("batch_id");`)
    this.addSql(`
      create table "label_scan" (
        "serial_code" text not null,
        "minute" timestamptz not null,
        primary key ("serial_code", "minute")
      );
    `)
  }

  override async down(): Promise<void> {
    for (const table of ["label_scan", "label_serial", "label_batch"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
