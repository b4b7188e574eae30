import { model } from "@medusajs/framework/utils"

/** A table of products on its way into a workspace. */
export const Import = model.define("import", {
  id: model.id({ prefix: "imp" }).primaryKey(),
  vendor_id: model.text().index(),
  file_name: model.text(),
  state: model.enum(["faulty", "ready", "importing", "done", "failed"]),
  row_count: model.number(),
  new_products: model.number(),
  changed_products: model.number(),
  done_products: model.number(),
  fault_count: model.number(),
  /** `ImportFault[]` of the contracts. */
  faults: model.json(),
  /** What would be written, in the order of the table. */
  products: model.json(),
  started_by: model.text(),
})
