import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import { forgetPassword } from "../../account/password.ts"
import { findCustomer } from "../../customer/find-customer.ts"
import { notFound } from "../../http/not-found.ts"
import { accountDeletedMail } from "../../mail/account-mails.ts"
import { sendMail } from "../../mail/send-mail.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { checkPasswordStep } from "../account/check-password.ts"

type DeleteCustomerInput = { email: string; password: string }

/** What names the customer beside its own rows: records that stay, without whose they were. */
const NAMING = ["order_group", "order", "cart"]

/** Nothing of it can be brought back, so it is the last step. */
const forgetCustomerStep = createStep(
  "forget-customer",
  async ({ holder_id }: { holder_id: string }, { container }) => {
    const customer = await findCustomer(container, { id: holder_id })
    if (!customer) throw notFound()
    const { email, locale } = customer
    const account = { kind: "customer", holder_id }
    await inOneTransaction(container, async ({ database, of }) => {
      for (const table of NAMING)
        await database(table).where({ customer_id: holder_id }).update({ customer_id: null })
      for (const table of ["account_session", "account_password_reset"])
        await database(table).where(account).delete()
      await database("customer_consent").where({ customer_id: holder_id }).delete()
      await database("customer_sign_up").where({ email }).delete()
      // Mails about orders belong to the orders.
      await database("notification").where({ to: email, resource_type: null }).delete()
      const customers = container.resolve(Modules.CUSTOMER)
      await customers.deleteCustomers([holder_id], of(customers))
    })
    await forgetPassword(container, holder_id)
    await sendMail(container, "account-deleted", { to: email, ...accountDeletedMail(locale) }).catch(
      (thrown) =>
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`No mail of a deleted account: ${thrown}`),
    )
    return new StepResponse(undefined)
  },
)

/**
 * Deletes a shopper's account with all that only the account kept. Orders stay, as records of sales have to be kept
 * (Law on Accounting 88/2015/QH13, article 41), but name no account. Throws `wrong_login`.
 */
export const deleteCustomerWorkflow = createWorkflow("delete-customer", (input: DeleteCustomerInput) => {
  const account = checkPasswordStep(
    transform({ input }, ({ input }) => ({ kind: "customer" as const, ...input })),
  )
  forgetCustomerStep(account)
})
