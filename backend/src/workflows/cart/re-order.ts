import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  createCartWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { cartLock } from "../../cart/cart-lock.ts"
import { planReOrder } from "../../cart/plan-re-order.ts"
import { CURRENCY } from "../../catalogue/currency.ts"

type ReOrderInput = { number: string; cart_id: string | null }

const planReOrderStep = createStep(
  "plan-re-order",
  async (input: ReOrderInput, { container }) => new StepResponse(await planReOrder(container, input)),
)

/**
 * Puts the goods of an order into a cart once more, as far as they can be had; without a cart, into a new one. Answers
 * the cart, null where there is none and nothing could be had, and what is missing. Throws as `planReOrder` does.
 */
export const reOrderWorkflow = createWorkflow("re-order", (input: ReOrderInput) => {
  const lock = transform({ input }, ({ input }) => cartLock(input.cart_id ?? `of ${input.number}`))
  acquireLockStep(lock)
  const plan = planReOrderStep(input)
  when(
    "into-the-cart",
    { input, plan },
    ({ input, plan }) => input.cart_id !== null && plan.lines.length > 0,
  ).then(() => {
    addToCartWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input, plan }) => ({
        cart_id: String(input.cart_id),
        items: plan.lines,
      })),
    })
  })
  const made = when(
    "into-a-new-cart",
    { input, plan },
    ({ input, plan }) => input.cart_id === null && plan.lines.length > 0,
  ).then(() => {
    const { data: stores } = useQueryGraphStep({
      entity: "store",
      fields: ["default_region_id", "default_sales_channel_id"],
    })
    return createCartWorkflow.runAsStep({
      input: transform({ plan, stores }, ({ plan, stores: [store] }) => ({
        region_id: store?.default_region_id ?? undefined,
        sales_channel_id: store?.default_sales_channel_id ?? undefined,
        currency_code: CURRENCY,
        items: plan.lines,
      })),
    })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(
    transform({ input, plan, made }, ({ input, plan, made }) => ({
      cart_id: input.cart_id ?? made?.id ?? null,
      missing: plan.missing,
    })),
  )
})
