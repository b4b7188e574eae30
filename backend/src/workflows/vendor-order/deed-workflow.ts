import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ORDER_GROUP_MODULE } from "../../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../../modules/order-group/service.ts"
import { derivedId } from "../../order-group/derived-id.ts"
import { type Deed, noteDeed } from "../../vendor-order/note-deed.ts"
import { readOrderRecord, type VendorOrderRecord } from "../../vendor-order/order-record.ts"
import { vendorOrderLock } from "../../vendor-order/vendor-order-lock.ts"

export interface DeedInput {
  order_id: string
  actor: AuditActor
  /** What the sender calls this one attempt: sent again with the same key, nothing is done twice. */
  key: string
}

export interface DeedContext {
  container: MedusaContainer
  order: VendorOrderRecord
  /** The same for each repeat of the same attempt, to be kept with what is done outside of this database. */
  deedId: string
}

/**
 * A workflow by which something is done to one order: under the order's lock, once for each key, noted for the mails
 * and in the audit log. `carryOut` answers what to note, or null where all was done before.
 */
export function deedWorkflow<Input extends DeedInput>(
  name: string,
  carryOut: (input: Input, context: DeedContext) => Promise<Deed | null>,
) {
  const step = createStep(`${name}-step`, async (input: Input, { container }) => {
    const deedId = derivedId("oevent", input.order_id, name, input.key)
    const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    const [known] = await groups.listOrderEvents({ id: deedId }, { take: 1 })
    if (known) return new StepResponse(input.order_id)
    const order = await readOrderRecord(container, input.order_id)
    const deed = await carryOut(input, { container, order, deedId })
    if (deed) await noteDeed(container, { ...deed, id: deedId, order, actor: input.actor })
    return new StepResponse(input.order_id)
  })
  return createWorkflow(name, (input: WorkflowData<Input>) => {
    const lock = transform({ input }, ({ input }) => vendorOrderLock((input as DeedInput).order_id))
    acquireLockStep(lock)
    const orderId = step(input)
    releaseLockStep(lock)
    return new WorkflowResponse(orderId)
  })
}
