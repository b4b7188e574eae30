import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103754 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor" drop constraint if exists "vendor_kind_check";`);

    this.addSql(`alter table if exists "vendor" add constraint "vendor_kind_check" check("kind" in ('cooperative', 'cooperative_group', 'enterprise', 'farm', 'household', 'business_household', 'association', 'tourism_operator'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor" drop constraint if exists "vendor_kind_check";`);

    this.addSql(`alter table if exists "vendor" add constraint "vendor_kind_check" check("kind" in ('cooperative', 'cooperative_group', 'enterprise', 'farm', 'household'));`);
  }

}
