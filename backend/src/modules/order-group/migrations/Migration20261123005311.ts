import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A return may be answered with other goods, or with the same again. */
export class Migration20261123005311 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "return_request" add column if not exists "resolution" text not null default 'refund', add column if not exists "sent_total" integer not null default 0;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "return_request" drop column if exists "resolution", drop column if exists "sent_total";`,
    )
  }
}
