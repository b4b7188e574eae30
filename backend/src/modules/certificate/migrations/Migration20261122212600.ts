import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The code that the programme gave the product. */
export class Migration20261122212600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "certificate" add column "product_code" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "certificate" drop column "product_code";`)
  }
}
