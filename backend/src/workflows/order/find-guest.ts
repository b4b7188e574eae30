import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Id of the guest with this e-mail, whom a first order makes. Never an account: who types its e-mail is not signed in.
 * Two orders at the same moment get the same guest, where Medusa's own step would refuse one of them.
 */
export const findGuestStep = createStep("find-guest", async (given: { email: string }, { container }) => {
  const email = given.email.toLowerCase()
  const customers = container.resolve(Modules.CUSTOMER)
  const find = async () => (await customers.listCustomers({ email, has_account: false }, { take: 1 }))[0]
  const guest =
    (await find()) ??
    (await customers.createCustomers({ email }).catch(async (error: unknown) => {
      const other = await find()
      if (!other) throw error
      return other
    }))
  return new StepResponse(guest.id)
})
