import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { type OrderToChange, orderToChange } from "./order-to-change.ts"

/** Throws a `ProblemError` where the operation cannot be exact. */
export type OrderGuard = (order: OrderToChange, req: MedusaRequest) => void | Promise<void>

/** What the id in the path is of; the body names the order where something begins. */
type Named = "order" | "return" | "order_exchange" | "order_claim" | "order_change" | "body"

const Body = z.object({ order_id: z.string() })

/** Lets an operation of Medusa's own begin only where all guards agree; orders of nobody's group are none of ours. */
export function guardOrder(named: Named, ...guards: OrderGuard[]) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const id = await orderIdOf(req, named)
    const order = id ? await orderToChange(req.scope, id) : null
    if (order) {
      for (const guard of guards) await guard(order, req)
    }
    next()
  }
}

async function orderIdOf(req: MedusaRequest, named: Named): Promise<string | undefined> {
  const id = req.params.id ?? ""
  if (named === "order") return id
  if (named === "body") return Body.safeParse(req.body).data?.order_id
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: named, fields: ["order_id"], filters: { id } })
  return (data as unknown as { order_id: string }[])[0]?.order_id
}
