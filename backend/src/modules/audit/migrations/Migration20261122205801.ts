import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122205801 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "audit_entry" drop constraint if exists "audit_entry_actor_type_check";`)
    this.addSql(
      `alter table if exists "audit_entry" add constraint "audit_entry_actor_type_check" check ("actor_type" in ('operator', 'officer', 'vendor_member', 'shopper', 'system'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "audit_entry" drop constraint if exists "audit_entry_actor_type_check";`)
    this.addSql(
      `alter table if exists "audit_entry" add constraint "audit_entry_actor_type_check" check ("actor_type" in ('operator', 'vendor_member', 'shopper', 'system'));`,
    )
  }
}
