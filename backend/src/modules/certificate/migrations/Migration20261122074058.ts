import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122074058 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "certificate" ("id" text not null, "status" text check ("status" in ('recognised', 'potential_five', 'proposed', 'not_renewed')) not null, "star" integer null, "year" integer null, "decision_number" text null, "issuer" text check ("issuer" in ('province', 'ministry')) null, "issued_on" text null, "expires_on" text null, "evidence_level" text check ("evidence_level" in ('A', 'B1', 'B2', 'C')) not null, "source_title" text not null, "source_url" text not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);
  }

}
