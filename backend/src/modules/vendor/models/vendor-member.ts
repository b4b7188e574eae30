import { model } from "@medusajs/framework/utils"
import { Vendor } from "./vendor.ts"

/** A person who signs in to the workspace; without a vendor until the registration is approved. */
export const VendorMember = model.define("vendor_member", {
  id: model.id({ prefix: "vmem" }).primaryKey(),
  /** Lower case; also the name under which the password is kept. */
  email: model.text().unique(),
  name: model.text(),
  role: model.enum(["owner", "manager", "packer"]),
  /** Language of the mail sent to this person. */
  locale: model.enum(["vi", "en"]).default("vi"),
  vendor: model.belongsTo(() => Vendor).nullable(),
})
