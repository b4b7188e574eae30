import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A lot's row repeats what was signed when it was opened, so it stays as it was written too. */
export class Migration20261123013000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop trigger if exists lot_append_only on "lot";`)
    this.addSql(`
      create trigger lot_append_only before update or delete on "lot"
      for each row execute function refuse_trace_change();
    `)
    this.addSql(`drop trigger if exists lot_keep_all on "lot";`)
    this.addSql(`
      create trigger lot_keep_all before truncate on "lot"
      for each statement execute function refuse_trace_change();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists lot_append_only on "lot";`)
    this.addSql(`drop trigger if exists lot_keep_all on "lot";`)
  }
}
