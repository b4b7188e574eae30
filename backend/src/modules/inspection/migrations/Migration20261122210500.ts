import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = "('periodic', 'ad_hoc', 'random')"
const ROW = `
  "created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

const INDEXED = {
  inspection_plan: [],
  inspection: ["plan_id", "product_id", "vendor_id", "untold"],
  sample: ["inspection_id"],
  inspection_finding: ["inspection_id"],
}

/** What a draw rests on stays as it was published. */
export class Migration20261122210500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "inspection_plan" (
        "id" text not null,
        "kind" text check ("kind" in ${KINDS}) not null,
        "title" text not null,
        "reason" text null,
        "planned_on" text not null,
        "every_months" integer null,
        "population" jsonb not null,
        "draws" integer null,
        "seed_source" text null,
        "seed" text null,
        "drawn" jsonb null,
        "drawn_at" timestamptz null,
        ${ROW},
        constraint "inspection_plan_pkey" primary key ("id")
      );
    `)
    this.addSql(`
      create table if not exists "inspection" (
        "id" text not null,
        "plan_id" text not null,
        "kind" text check ("kind" in ${KINDS}) not null,
        "product_id" text not null,
        "vendor_id" text not null,
        "planned_on" text not null,
        "visit" jsonb null,
        "outcome" text check ("outcome" in ('nothing_found', 'put_right', 'withdrawn')) null,
        "closed_on" text null,
        "untold" text null,
        ${ROW},
        constraint "inspection_pkey" primary key ("id")
      );
    `)
    this.addSql(`
      create table if not exists "sample" (
        "id" text not null,
        "inspection_id" text not null,
        "vendor_id" text not null,
        "lot_id" text null,
        "taken_on" text not null,
        "laboratory" text not null,
        "note" text null,
        "result" jsonb null,
        "file" jsonb null,
        "is_public" boolean not null default false,
        ${ROW},
        constraint "sample_pkey" primary key ("id")
      );
    `)
    this.addSql(`
      create table if not exists "inspection_finding" (
        "id" text not null,
        "inspection_id" text not null,
        "vendor_id" text not null,
        "grade" text check ("grade" in ('minor', 'major', 'grave')) not null,
        "text" text not null,
        "deadline" text not null,
        "missed" text null,
        "state" text check ("state" in ('open', 'answered', 'sent_back', 'closed')) not null default 'open',
        "lot_ids" jsonb not null,
        "answer" text null,
        "answered_at" timestamptz null,
        "files" jsonb not null,
        "message" text null,
        "withdrawal" jsonb null,
        "closed_at" timestamptz null,
        ${ROW},
        constraint "inspection_finding_pkey" primary key ("id")
      );
    `)
    this.addSql(
      `create index if not exists "IDX_inspection_finding_state_deadline" on "inspection_finding" ("state", "deadline") where deleted_at is null;`,
    )
    for (const [table, columns] of Object.entries(INDEXED)) {
      for (const column of columns) {
        this.addSql(
          `create index if not exists "IDX_${table}_${column}" on "${table}" ("${column}") where deleted_at is null;`,
        )
      }
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is null;`,
      )
    }
    this.addSql(`
      create or replace function refuse_draw_change() returns trigger language plpgsql as $$
      begin
        if new.kind <> old.kind or new.population <> old.population or new.draws is distinct from old.draws
          or new.seed_source is distinct from old.seed_source or new.created_at <> old.created_at
          or (old.seed is not null and (new.seed, new.drawn, new.drawn_at) is distinct from (old.seed, old.drawn, old.drawn_at))
        then
          raise exception 'what a draw rests on cannot be changed' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$;
    `)
    this.addSql(`
      create trigger inspection_plan_keep_draw before update on "inspection_plan"
      for each row execute function refuse_draw_change();
    `)
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(INDEXED)) this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists refuse_draw_change();`)
  }
}
