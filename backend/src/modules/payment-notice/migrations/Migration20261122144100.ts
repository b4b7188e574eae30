import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payment_notice" ("id" text not null, "gateway" text not null, "notice_key" text not null, "transaction_id" text null, "reference" text null, "number" text null, "amount" numeric null, "outcome" text null, "verdict" text not null, "raw" jsonb not null, "received_at" timestamptz not null, "repeats" integer not null default 0, "processed_at" timestamptz null, "problem" text null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_notice_gateway_notice_key_unique" ON "payment_notice" ("gateway", "notice_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_notice_gateway_transaction_id_unique" ON "payment_notice" ("gateway", "transaction_id") WHERE transaction_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_notice_reference" ON "payment_notice" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_notice_received_at" ON "payment_notice" ("received_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_notice_deleted_at" ON "payment_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_notice" cascade;`);
  }

}
