import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122103601 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "import" ("id" text not null, "vendor_id" text not null, "file_name" text not null, "state" text check ("state" in ('faulty', 'ready', 'importing', 'done', 'failed')) not null, "row_count" integer not null, "new_products" integer not null, "changed_products" integer not null, "done_products" integer not null, "fault_count" integer not null, "faults" jsonb not null, "products" jsonb not null, "started_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_import_vendor_id" ON "import" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_import_deleted_at" ON "import" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "import" cascade;`);
  }

}
