import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A product keeps all its certificates: what became of each, who entered it and who verified it. */
export class Migration20261122174500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "certificate"
         add column "handle" text null,
         add column "score" real null,
         add column "renewal_filed_on" text null,
         add column "renewal_closed_on" text null,
         add column "revoked_on" text null,
         add column "revocation_ground" text check ("revocation_ground" in ('false_file', 'criteria_no_longer_met', 'breach_of_law', 'misuse_of_mark', 'production_stopped', 'other_official_conclusion')) null,
         add column "revocation_decision" text null,
         add column "revoked_by" text check ("revoked_by" in ('province', 'ministry')) null,
         add column "evidence" text check ("evidence" in ('unverified', 'verified', 'refused')) not null default 'unverified',
         add column "scan" jsonb null,
         add column "entered_by" text null,
         add column "entered_at" timestamptz null,
         add column "verified_by" text null,
         add column "verified_at" timestamptz null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_certificate_handle_unique" on "certificate" ("handle") where deleted_at is null;`,
    )
    // Those of the catalogue were compared with their sources before they came into it.
    this.addSql(
      `update "certificate" set "evidence" = 'verified', "entered_by" = 'seed', "entered_at" = "created_at"
         where "status" <> 'none';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_handle_unique";`)
    this.addSql(
      `alter table "certificate"
         drop column "handle", drop column "score", drop column "renewal_filed_on", drop column "renewal_closed_on",
         drop column "revoked_on", drop column "revocation_ground", drop column "revocation_decision",
         drop column "revoked_by", drop column "evidence", drop column "scan", drop column "entered_by",
         drop column "entered_at", drop column "verified_by", drop column "verified_at";`,
    )
  }
}
