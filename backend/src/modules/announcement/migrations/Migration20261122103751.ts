import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103751 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "announcement_reading" drop constraint if exists "announcement_reading_announcement_id_member_id_unique";`);
    this.addSql(`create table if not exists "announcement" ("id" text not null, "title_vi" text not null, "title_en" text null, "body_vi" text not null, "body_en" text null, "from" timestamptz not null, "until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "announcement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_announcement_deleted_at" ON "announcement" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "announcement_reading" ("id" text not null, "announcement_id" text not null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "announcement_reading_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_announcement_reading_announcement_id" ON "announcement_reading" ("announcement_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_announcement_reading_deleted_at" ON "announcement_reading" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_announcement_reading_announcement_id_member_id_unique" ON "announcement_reading" ("announcement_id", "member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "announcement_reading" add constraint "announcement_reading_announcement_id_foreign" foreign key ("announcement_id") references "announcement" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "announcement_reading" drop constraint if exists "announcement_reading_announcement_id_foreign";`);

    this.addSql(`drop table if exists "announcement" cascade;`);

    this.addSql(`drop table if exists "announcement_reading" cascade;`);
  }

}
