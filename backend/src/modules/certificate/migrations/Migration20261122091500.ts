import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Remarks are kept in both languages. */
export class Migration20261122091500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "certificate" alter column "note" type jsonb
         using case when "note" is null then null else jsonb_build_object('vi', "note", 'en', null) end;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "certificate" alter column "note" type text using "note"->>'vi';`)
  }
}
