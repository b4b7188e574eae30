import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122205500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "assessment" ("id" text not null, "product_id" text not null, "vendor_id" text not null, "version" integer not null, "document" jsonb not null, "edited_by" text not null, "finished_at" timestamptz null, "finished_by" text null, "proofs" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "assessment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assessment_vendor_id" ON "assessment" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assessment_deleted_at" ON "assessment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_assessment_product_id_unique" ON "assessment" ("product_id") WHERE finished_at is null and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_assessment_product_id_version_unique" ON "assessment" ("product_id", "version") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "assessment" cascade;`);
  }

}
