import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Sessions and links to new passwords are the Account Module's: who was signed in signs in again. */
export class Migration20261122173500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop table if exists "vendor_session" cascade;`)
    this.addSql(`drop table if exists "vendor_password_reset" cascade;`)
  }
}
