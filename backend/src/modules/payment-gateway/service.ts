import { randomInt } from "node:crypto"
import type { Gateway } from "@cho-ocop/payment"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusOutput,
  ILockingModule,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  BigNumber,
  MedusaError,
  Modules,
  PaymentActions,
} from "@medusajs/framework/utils"
import { z } from "zod"
import { type Attempt, type Attempts, isPaid } from "../../payment/attempt.ts"
import { gatewayNamed } from "../../payment/gateways.ts"
import { giveBack, type Refunds } from "../../payment/give-back.ts"
import { SessionData } from "../../payment/session-data.ts"
import { orderPage } from "../../storefront/order-page.ts"

/** What the shop says of the group when a payment begins. */
const GroupToPay = z.object({
  group_id: z.string(),
  number: z.string(),
  locale: z.enum(["vi", "en"]),
  pay_until: z.iso.datetime(),
  /** Of the shopper; gateways ask for it, the shop does not keep it. One that is no address counts as this machine's. */
  ip: z.union([z.ipv4(), z.ipv6()]).catch("127.0.0.1"),
})

interface Dependencies {
  payment_attempt: Attempts
  [Modules.LOCKING]: ILockingModule
}

/**
 * A payment gateway for the Payment Module. A payment counts once the attempt's row says that exactly its amount came
 * in, which answers and notices of the gateway write there: no call over the network is made while an order is being placed.
 */
export class PaymentGatewayProvider extends AbstractPaymentProvider<{ gateway: string }> {
  static override identifier = "gateway"

  readonly #attempts: () => Attempts
  readonly #refunds: () => Refunds
  readonly #gateway: Gateway

  // Public, so that the Payment Module may make it; the class above keeps its own protected.
  constructor(container: Record<string, unknown> & Dependencies, config: { gateway: string }) {
    super(container, config)
    this.#attempts = () => container.payment_attempt
    this.#refunds = () => ({ attempts: container.payment_attempt, locking: container[Modules.LOCKING] })
    this.#gateway = gatewayNamed(config.gateway)
  }

  /** The attempt is noted before the gateway is asked, so that no money can come for an unknown one. */
  async initiatePayment({ data, amount }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { group_id, number, locale, pay_until, ip } = GroupToPay.parse(data)
    const reference = newReference()
    const dong = new BigNumber(amount).numeric
    const attempt = await this.#attempts().createPaymentAttempts({
      gateway: this.#gateway.name,
      reference,
      group_id,
      number,
      amount: dong,
    })
    const page = orderPage(number, locale)
    const begun = await this.#gateway.beginPayment({
      reference,
      amount: dong,
      description: number.replaceAll("-", ""),
      returnUrl: page,
      cancelUrl: page,
      ip,
      locale,
      expiresAt: pay_until,
    })
    await this.#attempts().updatePaymentAttempts({ id: attempt.id, begun: { ...begun } })
    const kept = { reference, redirect_url: begun.redirectUrl, qr: begun.qr ?? null, ip: null }
    return { id: reference, data: kept }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const known = SessionData.parse(data)
    const attempt = await this.#attempt(known.reference)
    return { status: isPaid(attempt) ? "captured" : "pending_authorization", data: known }
  }

  /**
   * A refund is noted first and then made, again and again under the same key until the gateway has said what became
   * of it. Where the gateway cannot refund, it stays noted as to be transferred by hand. Throws only for a clear no:
   * then Medusa's refund is taken back, and with it the note, so that nobody transfers what is not owed.
   */
  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const known = SessionData.parse(data)
    const attempt = await this.#attempt(known.reference)
    const key = context?.idempotency_key
    if (!key) throw refused("a refund has an id")
    const { id, state, code } = await giveBack(this.#refunds(), attempt, {
      key,
      amount: new BigNumber(amount).numeric,
      reason: "order",
    })
    if (state === "refused") {
      await this.#attempts().softDeletePaymentRefunds(id)
      throw refused(`${this.#gateway.name} will not refund it (${code})`)
    }
    return { data: known }
  }

  /** Medusa asks for this where it failed to keep a payment that was made: the money stays, the next try keeps it. */
  async cancelPayment({ data }: { data?: Record<string, unknown> }) {
    return { data: data ?? {} }
  }

  async capturePayment({ data }: { data?: Record<string, unknown> }) {
    return { data: data ?? {} }
  }

  async getPaymentStatus({ data }: { data?: Record<string, unknown> }): Promise<GetPaymentStatusOutput> {
    const { reference } = SessionData.parse(data)
    return { status: isPaid(await this.#attempt(reference)) ? "captured" : "pending" }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  async updatePayment({ data }: { data?: Record<string, unknown> }) {
    return { data: data ?? {} }
  }

  async deletePayment({ data }: { data?: Record<string, unknown> }) {
    return { data: data ?? {} }
  }

  async retrievePayment({ data }: { data?: Record<string, unknown> }) {
    return { data: data ?? {} }
  }

  async #attempt(reference: string): Promise<Attempt> {
    const [attempt] = await this.#attempts().listPaymentAttempts({ reference })
    if (!attempt) throw refused(`there is no attempt ${reference}`)
    return attempt
  }
}

/** 15 digits: random, so that nobody can count payments. */
function newReference(): string {
  const digits = (length: number) => String(randomInt(10 ** length)).padStart(length, "0")
  return `${randomInt(1, 10)}${digits(7)}${digits(7)}`
}

function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `Payment: ${message}.`)
}
