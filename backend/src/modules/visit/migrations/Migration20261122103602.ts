import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103602 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "daily_visits" drop constraint if exists "daily_visits_vendor_id_day_unique";`);
    this.addSql(`create table if not exists "daily_visits" ("id" text not null, "vendor_id" text not null, "day" text not null, "count" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "daily_visits_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_daily_visits_deleted_at" ON "daily_visits" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_daily_visits_vendor_id_day_unique" ON "daily_visits" ("vendor_id", "day") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "daily_visits" cascade;`);
  }

}
