import { ADDRESSES_MAX, type NewCustomerAddress } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createCustomerAddressesWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { addressesLock } from "../../customer/addresses-lock.ts"
import { readAddresses } from "../../customer/read-addresses.ts"
import { ProblemError } from "../../http/problem.ts"
import { medusaAddressOf } from "../../order/order-address.ts"

type AddAddressInput = NewCustomerAddress & { customer_id: string }

const requireRoomStep = createStep(
  "require-room-for-address",
  async ({ customer_id }: AddAddressInput, { container }) => {
    const { length } = await readAddresses(container, customer_id)
    if (length >= ADDRESSES_MAX) {
      throw new ProblemError("addresses_full", `An account keeps at most ${ADDRESSES_MAX} addresses.`)
    }
    return new StepResponse({ isFirst: length === 0 })
  },
)

/** Keeps one more address; the first is the default. Throws `addresses_full`. */
export const addAddressWorkflow = createWorkflow("add-customer-address", (input: AddAddressInput) => {
  const lock = transform({ input }, ({ input }) => addressesLock(input.customer_id))
  acquireLockStep(lock)
  const room = requireRoomStep(input)
  createCustomerAddressesWorkflow.runAsStep({
    input: transform({ input, room }, ({ input: { customer_id, address, is_default }, room }) => ({
      addresses: [
        { ...medusaAddressOf(address), customer_id, is_default_shipping: is_default || room.isFirst },
      ],
    })),
  })
  releaseLockStep(lock)
})
