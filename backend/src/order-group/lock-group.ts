import type { Transaction } from "./in-one-transaction.ts"

export type GroupState = "awaiting_payment" | "placed" | "expired"

/** How a group stands; nobody else changes it until the transaction ends. */
export async function lockGroup({ database }: Transaction, id: string): Promise<GroupState> {
  const [group]: { state: GroupState }[] = await database("order_group")
    .select("state")
    .where({ id })
    .forUpdate()
  if (!group) throw new Error(`There is no order group ${id}`)
  return group.state
}
