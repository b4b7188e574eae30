import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122140500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "scope" text check ("scope" in ('default', 'group', 'vendor')) not null, "scope_of" text not null default '', "basis_points" integer not null check ("basis_points" between 0 and 10000), "min" integer null check ("min" >= 0), "max" integer null check ("max" >= 0), "valid_from" text not null, "valid_until" text null, "note" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_rule_scope_scope_of_valid_from_unique" ON "commission_rule" ("scope", "scope_of", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_rule" cascade;`);
  }

}
