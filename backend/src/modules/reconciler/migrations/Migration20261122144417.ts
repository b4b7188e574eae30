import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122144417 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "reconciler_run" (
        "id" text not null,
        "operator" text null,
        "begun_at" timestamptz not null,
        "ended_at" timestamptz not null,
        "repaired" integer not null,
        "left" integer not null,
        "outcomes" jsonb not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "reconciler_run_pkey" primary key ("id")
      );
    `)
    this.addSql(
      `create index if not exists "IDX_reconciler_run_begun_at" on "reconciler_run" ("begun_at") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_reconciler_run_deleted_at" on "reconciler_run" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reconciler_run" cascade;`)
  }
}
