import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103555 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "picture" drop constraint if exists "picture_vendor_id_fingerprint_unique";`);
    this.addSql(`create table if not exists "picture" ("id" text not null, "vendor_id" text not null, "fingerprint" text not null, "picture" jsonb not null, "files" jsonb not null, "alt" jsonb not null, "caption" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_vendor_id" ON "picture" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_vendor_id_fingerprint_unique" ON "picture" ("vendor_id", "fingerprint") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`);
  }

}
