import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122214600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "recall" (
        "id" text not null,
        "lot_id" text not null,
        "vendor_id" text not null,
        "reason_vi" text not null,
        "reason_en" text null,
        "inspection_id" text null,
        "opened_by" text not null,
        "closed_at" timestamptz null,
        "closing_note" text null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "recall_pkey" primary key ("id")
      );
    `)
    this.addSql(
      `create unique index if not exists "IDX_recall_lot_id_unique" on "recall" ("lot_id") where deleted_at is null;`,
    )
    for (const column of ["vendor_id", "deleted_at"]) {
      this.addSql(
        `create index if not exists "IDX_recall_${column}" on "recall" ("${column}") where deleted_at is null;`,
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "recall" cascade;`)
  }
}
