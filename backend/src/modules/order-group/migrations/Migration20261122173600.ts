import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Accounts find their orders by the e-mail, however it was typed. */
export class Migration20261122173600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_order_group_lower_email" on "order_group" (lower("email")) where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_lower_email";`)
  }
}
