import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103600 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shipping_rates" drop constraint if exists "shipping_rates_vendor_id_unique";`);
    this.addSql(`create table if not exists "shipping_rates" ("id" text not null, "vendor_id" text not null, "rates" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_rates_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipping_rates_vendor_id_unique" ON "shipping_rates" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shipping_rates_deleted_at" ON "shipping_rates" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shipping_rates" cascade;`);
  }

}
