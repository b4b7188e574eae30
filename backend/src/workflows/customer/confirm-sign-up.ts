import { CUSTOMER_CONSENT, type CustomerSignUpConfirm } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createCustomersWorkflow,
  releaseLockStep,
  setAuthAppMetadataStep,
} from "@medusajs/medusa/core-flows"
import { accountModule } from "../../account/account-module.ts"
import { judgePassword } from "../../account/judge-password.ts"
import { hashOf, mailTokenLock, requireOpen } from "../../account/mail-token.ts"
import { addPassword } from "../../account/password.ts"
import { findCustomer } from "../../customer/find-customer.ts"
import { ProblemError } from "../../http/problem.ts"
import { openSessionStep } from "../account/open-session.ts"

type ConfirmSignUpInput = CustomerSignUpConfirm & { device: string }

/** Answers for which address the token opens an account, and ends it. Under its lock. */
const useSignUpStep = createStep(
  "use-sign-up",
  async ({ token, password, consent }: CustomerSignUpConfirm, { container }) => {
    const accounts = accountModule(container)
    const [row] = await accounts.listCustomerSignUps({ token_hash: hashOf(token) }, { take: 1 })
    const { id, email } = requireOpen(row)
    if (consent !== CUSTOMER_CONSENT.version) {
      throw new ProblemError("bad_request", "The text has changed.", { consent: "text_changed" })
    }
    judgePassword(password, { email, name: "", vendor: null })
    if (await findCustomer(container, { email })) {
      throw new ProblemError("already_member", "This e-mail address has an account already.")
    }
    await accounts.updateCustomerSignUps({ id, used_at: new Date() })
    return new StepResponse({ email }, id)
  },
  async (id, { container }) => {
    if (id) await accountModule(container).updateCustomerSignUps({ id, used_at: null })
  },
)

const addPasswordStep = createStep(
  "add-password",
  async ({ holder_id, password }: { holder_id: string; password: string }, { container }) => {
    const id = await addPassword(container, holder_id, password)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)

const noteConsentStep = createStep(
  "note-customer-consent",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const { version, text } = CUSTOMER_CONSENT
    const { id } = await accountModule(container).createCustomerConsents({
      customer_id,
      version,
      text: { ...text },
    })
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) await accountModule(container).deleteCustomerConsents(id)
  },
)

/**
 * Opens the account of a shopper who has shown that the e-mail address is hers, and signs in. Throws `not_found`,
 * `token_used`, `token_expired`, `already_member`, or `bad_request` for password or consent; then the token still counts.
 */
export const confirmSignUpWorkflow = createWorkflow(
  "confirm-customer-sign-up",
  (input: ConfirmSignUpInput) => {
    const lock = transform({ input }, ({ input }) => mailTokenLock(input.token))
    acquireLockStep(lock)
    const { email } = useSignUpStep(input)
    const customers = createCustomersWorkflow.runAsStep({
      input: transform({ input, email }, ({ input: { locale }, email }) => ({
        customersData: [{ email, has_account: true, metadata: { locale, invoice: null } }],
      })),
    })
    const id = transform({ customers }, ({ customers: [customer] }) => String(customer?.id))
    const login = addPasswordStep(
      transform({ input, id }, ({ input: { password }, id }) => ({ holder_id: id, password })),
    )
    setAuthAppMetadataStep({ authIdentityId: login, actorType: "customer", value: id })
    noteConsentStep(transform({ id }, ({ id }) => ({ customer_id: id })))
    const session = openSessionStep(
      transform({ input, id }, ({ input: { device }, id }) => ({
        kind: "customer" as const,
        holder_id: id,
        device,
      })),
    )
    releaseLockStep(lock)
    return new WorkflowResponse(session)
  },
)
