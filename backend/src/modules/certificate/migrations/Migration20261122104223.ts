import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122104223 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_status_check";`);

    this.addSql(`alter table if exists "certificate" alter column "evidence_level" type text using ("evidence_level"::text);`);
    this.addSql(`alter table if exists "certificate" alter column "evidence_level" drop not null;`);
    this.addSql(`alter table if exists "certificate" alter column "source_title" type text using ("source_title"::text);`);
    this.addSql(`alter table if exists "certificate" alter column "source_title" drop not null;`);
    this.addSql(`alter table if exists "certificate" alter column "source_url" type text using ("source_url"::text);`);
    this.addSql(`alter table if exists "certificate" alter column "source_url" drop not null;`);
    this.addSql(`alter table if exists "certificate" add constraint "certificate_status_check" check("status" in ('recognised', 'potential_five', 'proposed', 'not_renewed', 'none'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_status_check";`);

    this.addSql(`alter table if exists "certificate" alter column "evidence_level" type text using ("evidence_level"::text);`);
    this.addSql(`alter table if exists "certificate" alter column "evidence_level" set not null;`);
    this.addSql(`alter table if exists "certificate" alter column "source_title" type text using ("source_title"::text);`);
    this.addSql(`alter table if exists "certificate" alter column "source_title" set not null;`);
    this.addSql(`alter table if exists "certificate" alter column "source_url" type text using ("source_url"::text);`);
    this.addSql(`alter table if exists "certificate" alter column "source_url" set not null;`);
    this.addSql(`alter table if exists "certificate" add constraint "certificate_status_check" check("status" in ('recognised', 'potential_five', 'proposed', 'not_renewed'));`);
  }

}
