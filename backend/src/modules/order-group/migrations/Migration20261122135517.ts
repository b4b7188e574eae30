import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122135517 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_group" ("id" text not null, "number" text not null, "cart_id" text not null, "attempt" integer not null, "state" text check ("state" in ('awaiting_payment', 'placed', 'expired')) not null, "payment_method" text not null, "payment_collection_id" text null, "payment_session_id" text null, "total" numeric not null, "currency_code" text not null, "locale" text not null, "email" text null, "phone" text not null, "note" text null, "address" jsonb not null, "invoice" jsonb null, "customer_id" text null, "placed_at" timestamptz null, "pay_until" timestamptz null, "paid_at" timestamptz null, "expired_at" timestamptz null, "metadata" jsonb null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_number_unique" ON "order_group" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE state <> 'expired' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id" ON "order_group" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_state_pay_until" ON "order_group" ("state", "pay_until") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_share" ("id" text not null, "group_id" text not null, "vendor_id" text not null, "order_id" text not null, "amount" numeric not null, "parts" jsonb not null, "payment_collection_id" text not null, "payment_id" text null, "commission" jsonb null, "funded" jsonb null, "voided_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_share_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_share_group_id" ON "order_share" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_share_vendor_id" ON "order_share" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_share_order_id_unique" ON "order_share" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_share_payment_id" ON "order_share" ("payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_share_deleted_at" ON "order_share" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_event" ("id" text not null, "group_id" text not null, "order_id" text null, "kind" text not null, "data" jsonb null, "done_at" timestamptz null, "tries" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_event_group_id" ON "order_event" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_event_order_id" ON "order_event" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_event_created_at" ON "order_event" ("created_at") WHERE done_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_event_deleted_at" ON "order_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "order_share" add constraint "order_share_group_id_foreign" foreign key ("group_id") references "order_group" ("id") on update cascade;`);
    this.addSql(`alter table if exists "order_event" add constraint "order_event_group_id_foreign" foreign key ("group_id") references "order_group" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_event" cascade;`);
    this.addSql(`drop table if exists "order_share" cascade;`);
    this.addSql(`drop table if exists "order_group" cascade;`);
  }

}
