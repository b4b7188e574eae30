import type { IOrderModuleService, MedusaContainer, OrderChangeActionDTO } from "@medusajs/framework/types"
import { ChangeActionType, Modules, ReturnStatus } from "@medusajs/framework/utils"
import { z } from "zod"
import { crashPoint } from "../crash-point.ts"
import { fitReservations } from "../order-group/fit-reservations.ts"
import { inOneTransaction, type Transaction } from "../order-group/in-one-transaction.ts"

/** Which line an action is about, and how many units of it. */
const Details = z.object({ reference_id: z.string(), quantity: z.coerce.number() })

/**
 * Makes a change that a vendor has begun count: an edit, an exchange or a claim. Medusa's own confirmations do the same
 * step by step; here the order, what is sent and comes back, and the stock that is put aside for it change together or
 * not at all, and the rows of the stock are locked as where goods are sold. Throws `out_of_stock`.
 */
export async function confirmChange(container: MedusaContainer, changeId: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  await inOneTransaction(container, async (transaction) => {
    const change = await orders.retrieveOrderChange(
      changeId,
      { relations: ["actions"] },
      transaction.of(orders),
    )
    await orders.confirmOrderChange({ id: changeId }, transaction.of(orders))
    const actions = change.actions ?? []
    await noteSent(orders, actions, transaction)
    await noteComingBack(orders, actions, transaction)
    await transaction.flush()
    await fitReservations(container, transaction, change.order_id)
    crashPoint("changing: before the commit")
  })
}

/** What an exchange or a claim sends, and what a claim calls faulty. */
async function noteSent(
  orders: IOrderModuleService,
  actions: readonly OrderChangeActionDTO[],
  transaction: Transaction,
): Promise<void> {
  const context = transaction.of(orders)
  for (const { action, exchange_id, claim_id, details } of actions) {
    const isAdded = action === ChangeActionType.ITEM_ADD
    if (!isAdded && action !== ChangeActionType.WRITE_OFF_ITEM) continue
    const { reference_id: item_id, quantity } = Details.parse(details)
    if (exchange_id) await orders.createOrderExchangeItems({ exchange_id, item_id, quantity }, context)
    if (claim_id) {
      const item = { claim_id, item_id, quantity, is_additional_item: isAdded }
      await orders.createOrderClaimItems(item, context)
    }
  }
}

async function noteComingBack(
  orders: IOrderModuleService,
  actions: readonly OrderChangeActionDTO[],
  transaction: Transaction,
): Promise<void> {
  const context = transaction.of(orders)
  for (const { action, return_id, details } of actions) {
    if (action !== ChangeActionType.RETURN_ITEM || !return_id) continue
    const { reference_id: item_id, quantity } = Details.parse(details)
    await orders.createReturnItems({ return_id, item_id, quantity }, context)
    const data = { status: ReturnStatus.REQUESTED, requested_at: new Date() }
    await orders.updateReturns([{ selector: { id: return_id }, data }], context)
  }
}
