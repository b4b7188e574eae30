import type { CustomerChange } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { CustomerMetadata } from "../../customer/customer-metadata.ts"

type ChangeCustomerInput = CustomerChange & { customer_id: string }

const changedMetadataStep = createStep(
  "changed-customer-metadata",
  async ({ customer_id, locale, invoice }: ChangeCustomerInput, { container }) => {
    const { metadata } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
    const kept = CustomerMetadata.parse(metadata ?? {})
    return new StepResponse({
      locale: locale ?? kept.locale,
      invoice: invoice === undefined ? kept.invoice : invoice,
    })
  },
)

/** Changes what a shopper may change of the account. */
export const changeCustomerWorkflow = createWorkflow("change-customer", (input: ChangeCustomerInput) => {
  const metadata = changedMetadataStep(input)
  updateCustomersWorkflow.runAsStep({
    input: transform({ input, metadata }, ({ input, metadata }) => ({
      selector: { id: input.customer_id },
      update: { metadata: { ...metadata } },
    })),
  })
})
