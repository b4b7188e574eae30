import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103749 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_account" drop constraint if exists "bank_account_registration_id_unique";`);
    this.addSql(`alter table if exists "evidence_file" drop constraint if exists "evidence_file_registration_id_upload_id_unique";`);
    this.addSql(`alter table if exists "registration" drop constraint if exists "registration_vendor_id_unique";`);
    this.addSql(`alter table if exists "registration" drop constraint if exists "registration_member_id_unique";`);
    this.addSql(`create table if not exists "registration" ("id" text not null, "member_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'needs_answer', 'approved', 'rejected')) not null default 'draft', "kind" jsonb null, "identity" jsonb null, "representative" jsonb null, "personal_number" text null, "place" jsonb null, "contact" jsonb null, "products" jsonb null, "identity_verdict" text check ("identity_verdict" in ('waiting', 'accepted', 'asked_back', 'refused')) not null default 'waiting', "identity_message" text null, "reason" text null, "vendor_id" text null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_deleted_at" ON "registration" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registration_member_id_unique" ON "registration" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registration_vendor_id_unique" ON "registration" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_state" ON "registration" ("state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "evidence_file" ("id" text not null, "kind" text check ("kind" in ('identity_card', 'registration', 'ocop_decision', 'food_safety', 'other')) not null, "name" text not null, "type" text not null, "size" integer not null, "upload_id" text not null, "file_id" text not null, "verdict" text check ("verdict" in ('waiting', 'accepted', 'asked_back', 'refused')) not null default 'waiting', "message" text null, "registration_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "evidence_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_evidence_file_registration_id" ON "evidence_file" ("registration_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_evidence_file_deleted_at" ON "evidence_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_evidence_file_registration_id_upload_id_unique" ON "evidence_file" ("registration_id", "upload_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consent_answer" ("id" text not null, "kind" text check ("kind" in ('selling_terms', 'personal_data', 'promotion')) not null, "version" text not null, "text" jsonb not null, "given" boolean not null, "member_id" text not null, "registration_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_answer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_answer_registration_id" ON "consent_answer" ("registration_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_answer_deleted_at" ON "consent_answer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "bank_account" ("id" text not null, "bank_bin" text null, "account_number" text null, "account_number_end" text null, "holder" text null, "registration_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_account_registration_id_unique" ON "bank_account" ("registration_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_account_deleted_at" ON "bank_account" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "registration_message" ("id" text not null, "from" text check ("from" in ('operator', 'vendor')) not null, "text" text not null, "registration_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_message_registration_id" ON "registration_message" ("registration_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_message_deleted_at" ON "registration_message" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "evidence_file" add constraint "evidence_file_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on update cascade;`);

    this.addSql(`alter table if exists "consent_answer" add constraint "consent_answer_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on update cascade;`);

    this.addSql(`alter table if exists "bank_account" add constraint "bank_account_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on update cascade;`);

    this.addSql(`alter table if exists "registration_message" add constraint "registration_message_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "evidence_file" drop constraint if exists "evidence_file_registration_id_foreign";`);

    this.addSql(`alter table if exists "consent_answer" drop constraint if exists "consent_answer_registration_id_foreign";`);

    this.addSql(`alter table if exists "bank_account" drop constraint if exists "bank_account_registration_id_foreign";`);

    this.addSql(`alter table if exists "registration_message" drop constraint if exists "registration_message_registration_id_foreign";`);

    this.addSql(`drop table if exists "registration" cascade;`);

    this.addSql(`drop table if exists "evidence_file" cascade;`);

    this.addSql(`drop table if exists "consent_answer" cascade;`);

    this.addSql(`drop table if exists "bank_account" cascade;`);

    this.addSql(`drop table if exists "registration_message" cascade;`);
  }

}
