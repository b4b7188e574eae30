import type { MedusaContainer } from "@medusajs/framework/types"
import { traceModule } from "../trace/trace-module.ts"
import { noticesOf } from "./recall-letters.ts"

interface OrderWithLines {
  id: string
  items: { id: string; product_id: string | null; quantity: number }[]
}

/** Ids of the lines of orders that hold goods of a lot called back, or may, as nobody noted from which lot they are. */
export async function recalledLines(
  container: MedusaContainer,
  orders: readonly OrderWithLines[],
): Promise<Set<string>> {
  const orderIds = orders.map(({ id }) => id)
  const notices = await noticesOf(container, orderIds)
  if (notices.length === 0) return new Set()
  const trace = traceModule(container)
  const packed = await trace.listPackedLots({ order_id: orderIds }, { take: null })
  const lots = await trace.listLots({ id: notices.map(({ notice }) => notice.lot_id) }, { take: null })
  const lines = notices.flatMap(({ order_id, notice: { lot_id } }) => {
    const product = lots.find(({ id }) => id === lot_id)?.product_id
    const items = orders.find(({ id }) => id === order_id)?.items ?? []
    return items.filter(({ id, product_id, quantity }) => {
      const noted = packed.filter(({ line_id }) => line_id === id)
      const units = noted.reduce((sum, each) => sum + each.quantity, 0)
      return (
        product_id === product && (units < Number(quantity) || noted.some((each) => each.lot_id === lot_id))
      )
    })
  })
  return new Set(lines.map(({ id }) => id))
}
