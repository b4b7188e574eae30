import { z } from "zod"

/** An owner may do everything, a manager everything but the team and the bank account, a packer sees and packs orders. */
export const VendorRole = z.enum(["owner", "manager", "packer"])
export type VendorRole = z.infer<typeof VendorRole>
