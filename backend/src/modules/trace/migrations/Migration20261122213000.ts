import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A product's page asks for its newest lots. */
export class Migration20261122213000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_lot_product_id_made_on" on "lot" ("product_id", "made_on") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lot_product_id_made_on";`)
  }
}
