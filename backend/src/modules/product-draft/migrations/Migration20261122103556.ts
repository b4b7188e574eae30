import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103556 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "product_draft" drop constraint if exists "product_draft_key_unique";`);
    this.addSql(`create table if not exists "product_draft" ("id" text not null, "vendor_id" text not null, "key" text not null, "version" integer not null, "approved_version" integer null, "document" jsonb not null, "edited_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_draft_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_draft_vendor_id" ON "product_draft" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_draft_key_unique" ON "product_draft" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_draft_deleted_at" ON "product_draft" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_draft" cascade;`);
  }

}
