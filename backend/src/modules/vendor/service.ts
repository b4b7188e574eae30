import { MedusaService } from "@medusajs/framework/utils"
import { Vendor } from "./models/vendor.ts"
import { VendorInvitation } from "./models/vendor-invitation.ts"
import { VendorMember } from "./models/vendor-member.ts"
import { VendorPasswordReset } from "./models/vendor-password-reset.ts"
import { VendorSession } from "./models/vendor-session.ts"

export class VendorModuleService extends MedusaService({
  Vendor,
  VendorMember,
  VendorSession,
  VendorInvitation,
  VendorPasswordReset,
}) {}
