import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103557 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "story_version" drop constraint if exists "story_version_story_id_version_unique";`);
    this.addSql(`alter table if exists "story" drop constraint if exists "story_product_id_unique";`);
    this.addSql(`create table if not exists "story" ("id" text not null, "product_id" text not null, "vendor_id" text not null, "version" integer not null, "approved_version" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "story_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_story_product_id_unique" ON "story" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_story_vendor_id" ON "story" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_story_deleted_at" ON "story" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "story_version" ("id" text not null, "story_id" text not null, "version" integer not null, "document" jsonb not null, "saved_by" text not null, "restored_from" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "story_version_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_story_version_story_id" ON "story_version" ("story_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_story_version_deleted_at" ON "story_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_story_version_story_id_version_unique" ON "story_version" ("story_id", "version") WHERE deleted_at is null;`);

    this.addSql(`alter table if exists "story_version" add constraint "story_version_story_id_foreign" foreign key ("story_id") references "story" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "story_version" drop constraint if exists "story_version_story_id_foreign";`);

    this.addSql(`drop table if exists "story" cascade;`);

    this.addSql(`drop table if exists "story_version" cascade;`);
  }

}
