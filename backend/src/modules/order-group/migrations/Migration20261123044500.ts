import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The sum of what is put aside of a thing at a place. */
const PUT_ASIDE = `coalesce((
  select sum(r.quantity) from reservation_item r
  where r.inventory_item_id = new.inventory_item_id and r.location_id = new.location_id and r.deleted_at is null
), 0)`

/** A reservation may be moved from one place to another: both count anew. */
const RESERVATION_CHANGES = [
  ["note_reservation_made", "insert", "new"],
  ["note_reservation_changed", "update", "new"],
  ["note_reservation_changed_from", "update", "old"],
  ["note_reservation_gone", "delete", "old"],
] as const

/**
 * The reserved quantity of a row of stock is the sum of its reservations, whoever writes what. Medusa reads it, adds and
 * writes it back without a lock: of two who do so at once, one server packing and another selling, one would be lost,
 * and a unit could be sold twice until the reconciler came by. A trigger reads after the row was locked, and so reads
 * what the other has written.
 */
export class Migration20261123044500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function sum_reserved_quantity() returns trigger language plpgsql as $$
      begin
        new.reserved_quantity := ${PUT_ASIDE};
        new.raw_reserved_quantity := jsonb_build_object('value', new.reserved_quantity::text, 'precision', 20);
        return new;
      end $$;`)
    this.addSql(`
      create or replace trigger sum_reserved_quantity before insert or update of reserved_quantity
      on inventory_level for each row execute function sum_reserved_quantity();`)
    this.addSql(`
      create or replace function note_reservation() returns trigger language plpgsql as $$
      begin
        perform from inventory_level level
          where (level.inventory_item_id, level.location_id) in (select inventory_item_id, location_id from changed)
          order by level.id for update;
        -- The trigger on that table puts the sum in.
        update inventory_level level set reserved_quantity = 0
          where (level.inventory_item_id, level.location_id) in (select inventory_item_id, location_id from changed);
        return null;
      end $$;`)
    for (const [name, event, rows] of RESERVATION_CHANGES) {
      this.addSql(`
        create or replace trigger ${name} after ${event} on reservation_item
        referencing ${rows} table as changed for each statement execute function note_reservation();`)
    }
    this.addSql(`update inventory_level set reserved_quantity = 0;`)
  }

  override async down(): Promise<void> {
    for (const [name] of RESERVATION_CHANGES) this.addSql(`drop trigger if exists ${name} on reservation_item;`)
    this.addSql(`drop function if exists note_reservation();`)
    this.addSql(`drop trigger if exists sum_reserved_quantity on inventory_level;`)
    this.addSql(`drop function if exists sum_reserved_quantity();`)
  }
}
