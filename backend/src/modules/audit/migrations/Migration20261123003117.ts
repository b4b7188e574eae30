import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The operator looks for cash that differs among all that was ever done. */
export class Migration20261123003117 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_audit_entry_cash_differs" on "audit_entry" ("subject_id", "created_at" desc) where action = 'order.cash_differs';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_audit_entry_cash_differs";`)
  }
}
