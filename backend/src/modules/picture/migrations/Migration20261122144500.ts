import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122144500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "picture" add column if not exists "version" integer not null default 0;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "picture" drop column if exists "version";`)
  }
}
