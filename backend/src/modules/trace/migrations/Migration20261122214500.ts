import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122214500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "packed_lot" (
        "id" text not null,
        "order_id" text not null,
        "fulfillment_id" text not null,
        "line_id" text not null,
        "lot_id" text not null,
        "quantity" integer not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "packed_lot_pkey" primary key ("id")
      );
    `)
    for (const column of ["order_id", "lot_id", "deleted_at"]) {
      this.addSql(
        `create index if not exists "IDX_packed_lot_${column}" on "packed_lot" ("${column}") where deleted_at is null;`,
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "packed_lot" cascade;`)
  }
}
