import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Words are compared without marks and none is left out. The English configuration would drop `mè`, `hẹ`
 * and `sò` as stop words once their marks are gone.
 */
export class Migration20261122000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists unaccent;`)
    this.addSql(`create text search configuration medusa_search_vietnamese (copy = simple);`)
    this.addSql(
      `alter text search configuration medusa_search_vietnamese
         alter mapping for hword, hword_part, word, asciihword, hword_asciipart, asciiword with unaccent, simple;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_vietnamese;`)
  }
}
