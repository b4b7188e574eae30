import { z } from "zod"

/** Something the vendor should see to; `count` things of a kind, never 0. */
export const ToDo = z.object({
  kind: z.enum([
    "orders_to_pack",
    "orders_to_send",
    "orders_to_hand_over",
    "returns_to_answer",
    "findings_to_answer",
    "products_returned",
    "stories_returned",
    "products_to_submit",
    "stories_to_submit",
    "sold_out",
    "certificates_to_renew",
    "stories_missing",
    "shipping_missing",
    "shop_page_missing",
  ]),
  count: z.int().positive(),
})
export type ToDo = z.infer<typeof ToDo>

/** Answer of `GET /vendor/today`: most pressing first; amounts in whole đồng, of the day in Vietnam. */
export const Today = z.object({
  day: z.iso.date(),
  to_dos: z.array(ToDo),
  orders: z.int().nonnegative(),
  sales: z.int().nonnegative(),
  visits: z.int().nonnegative(),
  /** Waits with the operator. */
  in_review: z.int().nonnegative(),
})
export type Today = z.infer<typeof Today>
