import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A vendor can go back to the market's delivery. */
export class Migration20261123004713 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shipping_rates" alter column "rates" drop not null, add column if not exists "market_fee" integer null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "shipping_rates" where "rates" is null;`)
    this.addSql(
      `alter table if exists "shipping_rates" alter column "rates" set not null, drop column if exists "market_fee";`,
    )
  }
}
