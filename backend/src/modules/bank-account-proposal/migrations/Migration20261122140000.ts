import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122140000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "bank_account_proposal" ("id" text not null, "vendor_id" text not null, "state" text check ("state" in ('waiting', 'approved', 'rejected', 'withdrawn')) not null default 'waiting', "bank_bin" text not null, "account_number" text not null, "account_number_end" text not null, "holder" text not null, "proposed_by" text not null, "decided_at" timestamptz null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_account_proposal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_account_proposal_deleted_at" ON "bank_account_proposal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_account_proposal_vendor_id" ON "bank_account_proposal" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_account_proposal_vendor_id_unique" ON "bank_account_proposal" ("vendor_id") WHERE state = 'waiting' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_account_proposal_state" ON "bank_account_proposal" ("state") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_account_proposal" cascade;`);
  }

}
