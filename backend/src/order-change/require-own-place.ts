import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { ProblemError } from "../http/problem.ts"
import { changeBody } from "./change-body.ts"
import type { OrderGuard } from "./guard-order.ts"
import { placeOf } from "./order-to-change.ts"

const Told = z.object({ location_id: z.string().nullish(), shipping_option_id: z.string().nullish() })

/** Goods leave from and come back to the place of their own vendor, which therefore need not be named. */
export const requireOwnPlace: OrderGuard = async (order, req) => {
  const place = await placeOf(req.scope, order)
  const { location_id } = Told.safeParse(req.body).data ?? {}
  if (location_id && location_id !== place) {
    throw new ProblemError("bad_request", "Goods of this order lie at their own vendor's place.", {
      location_id: "other_vendor",
    })
  }
  changeBody<{ location_id?: string }>(req, (body) => {
    body.location_id = place
  })
}

/** A parcel is sent the way of its own vendor. */
export const requireOwnDelivery: OrderGuard = async ({ vendor_id }, req) => {
  const { shipping_option_id } = Told.safeParse(req.body).data ?? {}
  if (!shipping_option_id) return
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: ["shipping_option.id"],
    filters: { id: vendor_id },
  })
  const [vendor] = data as unknown as { shipping_option: { id: string } | null }[]
  if (vendor?.shipping_option?.id !== shipping_option_id) {
    throw new ProblemError("bad_request", "Choose the delivery of this order's own vendor.", {
      shipping_option_id: "other_vendor",
    })
  }
}
