import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A finding can be closed without having been put right: the outcome says what is known. */
export class Migration20261123004500 extends Migration {
  override async up(): Promise<void> {
    this.rename("put_right", "findings_closed")
  }

  override async down(): Promise<void> {
    this.rename("findings_closed", "put_right")
  }

  private rename(former: string, outcome: string): void {
    this.addSql(`alter table "inspection" drop constraint if exists "inspection_outcome_check";`)
    this.addSql(`update "inspection" set "outcome" = '${outcome}' where "outcome" = '${former}';`)
    this.addSql(
      `alter table "inspection" add constraint "inspection_outcome_check" check ("outcome" in ('nothing_found', '${outcome}', 'withdrawn'));`,
    )
  }
}
