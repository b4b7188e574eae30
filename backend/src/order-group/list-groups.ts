import type { Locale, PaymentMethod } from "@cho-ocop/contracts"
import { parseVietnamesePhone } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import type { GroupState } from "./lock-group.ts"

const A_PAGE = 50

/** Query of `GET /admin/order-groups`: `q` is a part of a number, or a whole phone number. */
export const GroupQuery = z.object({
  q: z.string().trim().max(100).default(""),
  offset: z.coerce.number().int().min(0).default(0),
})
type GroupQuery = z.infer<typeof GroupQuery>

/** A group in the operator's list. Đồng. */
export interface GroupCard {
  id: string
  number: string
  state: GroupState
  payment_method: PaymentMethod
  total: number
  name: string
  phone: string
  locale: Locale
  parts: number
  created_at: string
}

/** One page of the groups, newest first. */
export async function listGroups(
  container: MedusaContainer,
  { q, offset }: GroupQuery,
): Promise<{ order_groups: GroupCard[]; count: number }> {
  const [groups, count] = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listAndCountOrderGroups(await filterOf(container, q), {
      relations: ["shares"],
      order: { created_at: "DESC" },
      take: A_PAGE,
      skip: offset,
    })
  return { order_groups: groups.map(cardOf), count }
}

async function filterOf(container: MedusaContainer, q: string) {
  const phone = parseVietnamesePhone(q)
  if (phone) return { phone }
  const number = q.toUpperCase().replace(/[\\%_]/g, "")
  if (number.startsWith("OP-")) return { shares: { order_id: await ordersCalled(container, number) } }
  return number ? { number: { $like: `%${number}%` } } : {}
}

/** Ids of the vendors' orders whose number begins so. */
async function ordersCalled(container: MedusaContainer, number: string): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { custom_display_id: { $like: `${number}%` } },
    pagination: { take: A_PAGE },
  })
  return data.map(({ id }) => id)
}

type Group = Awaited<ReturnType<OrderGroupModuleService["listOrderGroups"]>>[number]

export function cardOf(group: Group): GroupCard {
  const { name } = group.address as { name: string }
  return {
    id: group.id,
    number: group.number,
    state: group.state,
    payment_method: group.payment_method as PaymentMethod,
    total: Number(group.total),
    name,
    phone: group.phone,
    locale: group.locale as Locale,
    parts: group.shares.length,
    created_at: new Date(group.created_at).toISOString(),
  }
}
