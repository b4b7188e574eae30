import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What those were who entered and verified a certificate: a programme officer or an operator of the market. */
export class Migration20261123003900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table "certificate"
        add column "entered_role" text check ("entered_role" in ('operator', 'officer')) null,
        add column "verified_role" text check ("verified_role" in ('operator', 'officer')) null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "certificate" drop column "entered_role", drop column "verified_role";`)
  }
}
