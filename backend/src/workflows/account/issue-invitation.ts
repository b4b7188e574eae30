import type { Locale, VendorRole } from "@cho-ocop/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashOf, newMailToken } from "../../account/mail-token.ts"
import { invitationMail, registrationMail } from "../../mail/account-mails.ts"
import { sendMail } from "../../mail/send-mail.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

const DAYS = 7

export type InvitationInput = {
  /** Null for somebody who wants to register a vendor. */
  vendor_id: string | null
  email: string
  role: VendorRole
  locale: Locale
}

/** Mails somebody a link to join; older invitations of the same address by the same vendor end. */
export const issueInvitationStep = createStep(
  "issue-invitation",
  async ({ locale, ...invited }: InvitationInput, { container }) => {
    const { vendor_id, email, role } = invited
    const vendors = vendorModule(container)
    const older = await vendors.listVendorInvitations({ vendor_id, email, used_at: null })
    const token = newMailToken()
    const invitation = await vendors.createVendorInvitations({
      ...invited,
      token_hash: hashOf(token),
      expires_at: new Date(Date.now() + DAYS * 24 * 60 * 60_000),
    })
    const vendor = vendor_id ? await vendors.retrieveVendor(vendor_id) : undefined
    const words = vendor
      ? invitationMail(locale, { vendorName: vendor.name, role, token })
      : registrationMail(locale, token)
    try {
      await sendMail(container, "invitation", { to: email, ...words })
    } catch (thrown) {
      await vendors.deleteVendorInvitations(invitation.id)
      throw thrown
    }
    await vendors.deleteVendorInvitations(older.map(({ id }) => id))
    return new StepResponse({ id: invitation.id })
  },
)
