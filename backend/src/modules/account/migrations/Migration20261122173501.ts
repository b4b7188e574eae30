import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122173501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "account_session" ("id" text not null, "kind" text check ("kind" in ('vendor_member', 'customer')) not null, "holder_id" text not null, "device" text not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_session_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_session_deleted_at" ON "account_session" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_session_kind_holder_id" ON "account_session" ("kind", "holder_id") WHERE deleted_at IS NULL;`)
    this.addSql(`create table if not exists "account_password_reset" ("id" text not null, "kind" text check ("kind" in ('vendor_member', 'customer')) not null, "holder_id" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_password_reset_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_password_reset_deleted_at" ON "account_password_reset" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_account_password_reset_token_hash_unique" ON "account_password_reset" ("token_hash") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_password_reset_kind_holder_id" ON "account_password_reset" ("kind", "holder_id") WHERE deleted_at IS NULL;`)
    this.addSql(`create table if not exists "customer_sign_up" ("id" text not null, "email" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customer_sign_up_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_customer_sign_up_deleted_at" ON "customer_sign_up" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_customer_sign_up_token_hash_unique" ON "customer_sign_up" ("token_hash") WHERE deleted_at IS NULL;`)
    this.addSql(`create table if not exists "customer_consent" ("id" text not null, "customer_id" text not null, "version" text not null, "text" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customer_consent_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_customer_consent_deleted_at" ON "customer_consent" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_customer_consent_customer_id" ON "customer_consent" ("customer_id") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "account_session" cascade;`)
    this.addSql(`drop table if exists "account_password_reset" cascade;`)
    this.addSql(`drop table if exists "customer_sign_up" cascade;`)
    this.addSql(`drop table if exists "customer_consent" cascade;`)
  }
}
