import type { NewCustomerAddress } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateCustomerAddressesWorkflow,
} from "@medusajs/medusa/core-flows"
import { addressesLock } from "../../customer/addresses-lock.ts"
import { requireAddress } from "../../customer/read-addresses.ts"
import { medusaAddressOf } from "../../order/order-address.ts"

type ChangeAddressInput = NewCustomerAddress & { customer_id: string; id: string }

const requireAddressStep = createStep(
  "require-customer-address",
  async (input: ChangeAddressInput, { container }) =>
    new StepResponse(await requireAddress(container, input)),
)

/** Changes an address. The default stays the default until another one is. Throws `not_found`. */
export const changeAddressWorkflow = createWorkflow(
  "change-customer-address",
  (input: ChangeAddressInput) => {
    const lock = transform({ input }, ({ input }) => addressesLock(input.customer_id))
    acquireLockStep(lock)
    const before = requireAddressStep(input)
    updateCustomerAddressesWorkflow.runAsStep({
      input: transform({ input, before }, ({ input: { customer_id, id, address, is_default }, before }) => ({
        selector: { id, customer_id },
        update: { ...medusaAddressOf(address), is_default_shipping: is_default || before.is_default },
      })),
    })
    releaseLockStep(lock)
  },
)
