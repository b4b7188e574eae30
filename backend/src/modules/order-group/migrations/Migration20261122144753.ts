import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122144753 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_event" add column if not exists "error" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_event" drop column if exists "error";`)
  }
}
