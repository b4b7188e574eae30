import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findProposal } from "../../bank-account/find-proposal.ts"
import { proposalOf } from "../../bank-account/proposal-record.ts"
import { bankAccountMail } from "../../mail/bank-account-mails.ts"
import { sendMail } from "../../mail/send-mail.ts"
import { bankByBin } from "../../registration/banks.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Writes to all owners how a proposal stands. Where mail does not work, the proposal stands all the same. */
export const tellOwnersStep = createStep(
  "tell-owners-of-bank-account",
  async ({ proposal_id }: { proposal_id: string }, { container }) => {
    const record = await findProposal(container, proposal_id)
    const vendors = vendorModule(container)
    const { name } = await vendors.retrieveVendor(record.vendor_id)
    const owners = await vendors.listVendorMembers({ vendor_id: record.vendor_id, role: "owner" })
    const bankName = bankByBin(record.bank_bin)?.short_name ?? record.bank_bin
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    for (const { id, email, locale } of owners) {
      const words = bankAccountMail(locale, proposalOf(record), { vendorName: name, bankName })
      await sendMail(container, `bank-account-${record.state}`, { to: email, ...words }).catch((thrown) =>
        logger.error(`No mail to ${id}: ${thrown}`),
      )
    }
    return new StepResponse(undefined)
  },
)
