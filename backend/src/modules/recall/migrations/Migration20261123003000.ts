import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123003000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "recall" add column if not exists "vendor_told_at" timestamptz null;`)
    this.addSql(`update "recall" set "vendor_told_at" = "created_at";`)
    this.addSql(
      `create index if not exists "IDX_recall_untold" on "recall" ("id") where vendor_told_at is null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_recall_untold";`)
    this.addSql(`alter table "recall" drop column if exists "vendor_told_at";`)
  }
}
