import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103752 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "takedown" ("id" text not null, "product_id" text not null, "reason" text not null, "authority" text not null, "requested_at" timestamptz not null, "lifted_at" timestamptz null, "lift_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "takedown_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_takedown_product_id" ON "takedown" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_takedown_deleted_at" ON "takedown" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "takedown" cascade;`);
  }

}
