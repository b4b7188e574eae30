import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { crashPoint } from "../crash-point.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { SessionData } from "../payment/session-data.ts"
import { isGatewayMethod, providerOf } from "./payment-providers.ts"

export interface BegunPayment {
  number: string
  /** Where the shopper pays; null where nothing is to be paid now, or the gateway could not be reached yet. */
  redirect_url: string | null
}

/**
 * Opens the payment of a group at its gateway, once. A gateway that does not answer costs nothing: the group waits for
 * its payment, and the next call tries again. `ip` is the shopper's, which gateways ask for.
 */
export async function beginPayment(
  container: MedusaContainer,
  groupId: string,
  ip: string,
): Promise<BegunPayment> {
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const group = await groups.retrieveOrderGroup(groupId)
  const { number, payment_method: method } = group
  if (group.state !== "awaiting_payment" || !isGatewayMethod(method) || !group.payment_collection_id) {
    return { number, redirect_url: null }
  }
  const payments = container.resolve(Modules.PAYMENT)
  if (group.payment_session_id) {
    const { data } = await payments.retrievePaymentSession(group.payment_session_id)
    return { number, redirect_url: SessionData.parse(data).redirect_url }
  }
  crashPoint("paying: before the gateway is asked")
  try {
    const session = await payments.createPaymentSession(group.payment_collection_id, {
      provider_id: providerOf(method),
      amount: Number(group.total),
      currency_code: group.currency_code,
      data: {
        group_id: group.id,
        number,
        locale: group.locale,
        pay_until: new Date(group.pay_until ?? 0).toISOString(),
        ip,
      },
    })
    const { redirect_url } = SessionData.parse(session.data)
    crashPoint("paying: before the session is kept")
    await groups.updateOrderGroups({ id: group.id, payment_session_id: session.id })
    return { number, redirect_url }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Payment of ${number} has not begun`, error as Error)
    return { number, redirect_url: null }
  }
}
