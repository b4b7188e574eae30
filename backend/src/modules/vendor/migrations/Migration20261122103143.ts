import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103143 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_password_reset" drop constraint if exists "vendor_password_reset_token_hash_unique";`);
    this.addSql(`alter table if exists "vendor_member" drop constraint if exists "vendor_member_email_unique";`);
    this.addSql(`alter table if exists "vendor_invitation" drop constraint if exists "vendor_invitation_token_hash_unique";`);
    this.addSql(`create table if not exists "vendor_invitation" ("id" text not null, "vendor_id" text null, "email" text not null, "role" text check ("role" in ('owner', 'manager', 'packer')) not null, "token_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_invitation_vendor_id" ON "vendor_invitation" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_invitation_token_hash_unique" ON "vendor_invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_invitation_deleted_at" ON "vendor_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_member" ("id" text not null, "email" text not null, "name" text not null, "role" text check ("role" in ('owner', 'manager', 'packer')) not null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "vendor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_member_email_unique" ON "vendor_member" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_member_vendor_id" ON "vendor_member" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_member_deleted_at" ON "vendor_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_password_reset" ("id" text not null, "member_id" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_password_reset_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_password_reset_member_id" ON "vendor_password_reset" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_password_reset_token_hash_unique" ON "vendor_password_reset" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_password_reset_deleted_at" ON "vendor_password_reset" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_session" ("id" text not null, "member_id" text not null, "device" text not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_session_member_id" ON "vendor_session" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_session_deleted_at" ON "vendor_session" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "vendor_member" add constraint "vendor_member_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "vendor_session" add constraint "vendor_session_member_id_foreign" foreign key ("member_id") references "vendor_member" ("id") on update cascade;`);

    this.addSql(`alter table if exists "vendor" add column if not exists "status" text check ("status" in ('active', 'on_holiday', 'suspended', 'terminated')) not null default 'active', add column if not exists "status_reason" text null, add column if not exists "status_since" timestamptz null, add column if not exists "holiday_until" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor_session" drop constraint if exists "vendor_session_member_id_foreign";`);

    this.addSql(`drop table if exists "vendor_invitation" cascade;`);

    this.addSql(`drop table if exists "vendor_member" cascade;`);

    this.addSql(`drop table if exists "vendor_password_reset" cascade;`);

    this.addSql(`drop table if exists "vendor_session" cascade;`);

    this.addSql(`alter table if exists "vendor" drop column if exists "status", drop column if exists "status_reason", drop column if exists "status_since", drop column if exists "holiday_until";`);
  }

}
