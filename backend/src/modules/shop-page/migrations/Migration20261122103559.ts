import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103559 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shop_page" drop constraint if exists "shop_page_vendor_id_unique";`);
    this.addSql(`create table if not exists "shop_page" ("id" text not null, "vendor_id" text not null, "version" integer not null, "page" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_page_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_page_vendor_id_unique" ON "shop_page" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_page_deleted_at" ON "shop_page" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shop_page" cascade;`);
  }

}
