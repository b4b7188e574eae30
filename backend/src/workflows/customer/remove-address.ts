import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deleteCustomerAddressesWorkflow,
  releaseLockStep,
  updateCustomerAddressesWorkflow,
} from "@medusajs/medusa/core-flows"
import { addressesLock } from "../../customer/addresses-lock.ts"
import { readAddresses } from "../../customer/read-addresses.ts"
import { notFound } from "../../http/not-found.ts"

type RemoveAddressInput = { customer_id: string; id: string }

const nextDefaultStep = createStep(
  "next-default-address",
  async ({ customer_id, id }: RemoveAddressInput, { container }) => {
    const kept = await readAddresses(container, customer_id)
    const removed = kept.find((address) => address.id === id)
    if (!removed) throw notFound()
    const newest = kept.find((address) => address.id !== id)
    return new StepResponse({ id: removed.is_default && newest ? newest.id : null })
  },
)

/** Forgets an address; the newest other one takes its place where it was the default. Throws `not_found`. */
export const removeAddressWorkflow = createWorkflow(
  "remove-customer-address",
  (input: RemoveAddressInput) => {
    const lock = transform({ input }, ({ input }) => addressesLock(input.customer_id))
    acquireLockStep(lock)
    const next = nextDefaultStep(input)
    deleteCustomerAddressesWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ids: [input.id] })),
    })
    when("it-was-the-default", { next }, ({ next }) => next.id !== null).then(() => {
      updateCustomerAddressesWorkflow.runAsStep({
        input: transform({ input, next }, ({ input: { customer_id }, next }) => ({
          selector: { id: String(next.id), customer_id },
          update: { is_default_shipping: true },
        })),
      })
    })
    releaseLockStep(lock)
  },
)
