import type { Locale, VendorRole } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
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
export async function issueInvitation(
  container: MedusaContainer,
  { locale, ...invited }: InvitationInput,
): Promise<{ id: string }> {
  const { vendor_id, email, role } = invited
  const vendors = vendorModule(container)
  const older = await vendors.listVendorInvitations({ vendor_id, email, used_at: null })
  const token = newMailToken()
  const { id } = await vendors.createVendorInvitations({
    ...invited,
    token_hash: hashOf(token),
    expires_at: new Date(Date.now() + DAYS * 24 * 60 * 60_000),
  })
  const vendor = vendor_id ? await vendors.retrieveVendor(vendor_id) : undefined
  try {
    if (vendor) {
      const words = invitationMail(locale, { vendorName: vendor.name, role, token })
      await sendMail(container, "invitation", { to: email, ...words })
    } else await sendMail(container, "registration", { to: email, ...registrationMail(locale, token) })
  } catch (thrown) {
    await vendors.deleteVendorInvitations(id)
    throw thrown
  }
  await vendors.deleteVendorInvitations(older.map((one) => one.id))
  return { id }
}

export const issueInvitationStep = createStep(
  "issue-invitation",
  async (input: InvitationInput, { container }) => new StepResponse(await issueInvitation(container, input)),
)
