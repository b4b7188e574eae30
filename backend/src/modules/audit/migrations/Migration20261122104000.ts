import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The log only ever grows: neither the shop nor somebody at the database can change or remove an entry. */
export class Migration20261122104000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        raise exception 'audit entries cannot be changed or removed' using errcode = 'insufficient_privilege';
      end $$;
    `)
    this.addSql(`
      create trigger audit_entry_append_only before update or delete on "audit_entry"
      for each row execute function refuse_audit_change();
    `)
    this.addSql(`
      create trigger audit_entry_keep_all before truncate on "audit_entry"
      for each statement execute function refuse_audit_change();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists audit_entry_keep_all on "audit_entry";`)
    this.addSql(`drop trigger if exists audit_entry_append_only on "audit_entry";`)
    this.addSql(`drop function if exists refuse_audit_change();`)
  }
}
