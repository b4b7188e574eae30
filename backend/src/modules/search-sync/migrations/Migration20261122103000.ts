import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122103000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "search_change" (
        "id" bigint generated always as identity primary key,
        "kind" text not null,
        "entity_id" text not null,
        "changed_at" timestamptz not null default now()
      );`)
    this.addSql(`
      create table if not exists "search_delivery" (
        "index_name" text not null,
        "document_id" text not null,
        "revision" bigint not null default 1,
        "changed_at" timestamptz not null,
        "attempts" integer not null default 0,
        "next_try_at" timestamptz not null default now(),
        "error" text null,
        "is_dead" boolean not null default false,
        "is_held" boolean not null default false,
        primary key ("index_name", "document_id")
      );`)
    this.addSql(`
      create table if not exists "search_check" (
        "index_name" text primary key,
        "checked_at" timestamptz not null,
        "documents" integer not null,
        "missing" integer not null,
        "stale" integer not null,
        "surplus" integer not null
      );`)
    this.addSql(`
      create table if not exists "search_review" (
        "is_only_row" boolean primary key default true check ("is_only_row"),
        "reviewed_day" text not null
      );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists "note_search_change" cascade;`)
    for (const table of ["search_change", "search_delivery", "search_check", "search_review"]) {
      this.addSql(`drop table if exists "${table}";`)
    }
  }
}
