import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payment_attempt" ("id" text not null, "gateway" text not null, "reference" text not null, "group_id" text not null, "number" text not null, "amount" numeric not null, "begun" jsonb null, "state" text not null default 'begun', "received" numeric not null default 0, "answer" jsonb null, "asked_at" timestamptz null, "silence" text null, "raw_amount" jsonb not null, "raw_received" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_attempt_reference_unique" ON "payment_attempt" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_attempt_group_id" ON "payment_attempt" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_attempt_deleted_at" ON "payment_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_refund" ("id" text not null, "attempt_id" text not null, "key" text not null, "reason" text check ("reason" in ('order', 'late', 'surplus')) not null, "amount" numeric not null, "transaction_id" text not null, "state" text check ("state" in ('to_make', 'pending', 'refunded', 'refused', 'unknown', 'by_hand', 'done_by_hand')) not null, "refund_id" text null, "code" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_refund_attempt_id" ON "payment_refund" ("attempt_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_refund_key_unique" ON "payment_refund" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_refund_state" ON "payment_refund" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_refund_deleted_at" ON "payment_refund" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "payment_refund" add constraint "payment_refund_attempt_id_foreign" foreign key ("attempt_id") references "payment_attempt" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_refund" cascade;`);
    this.addSql(`drop table if exists "payment_attempt" cascade;`);
  }

}
