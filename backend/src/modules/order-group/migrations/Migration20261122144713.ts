import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144713 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "return_request" ("id" text not null, "share_id" text not null, "state" text not null, "lines" jsonb not null, "reason" text not null, "photos" jsonb not null, "answer" text null, "return_id" text null, "decided_at" timestamptz null, "received_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_share_id" ON "return_request" ("share_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_deleted_at" ON "return_request" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "return_request" add constraint "return_request_share_id_foreign" foreign key ("share_id") references "order_share" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "return_request" cascade;`);
  }

}
