import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CapturePaymentInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  IPaymentModuleService,
  PaymentDTO,
  RefundPaymentInput,
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
import { crashPoint } from "../../crash-point.ts"

/** Whose share a payment is. */
const ShareData = z.object({ group_id: z.string(), order_id: z.string() })
type ShareData = z.infer<typeof ShareData>

interface Share {
  id: string
  order_id: string
  amount: number
  payment_id: string | null
  voided_at: Date | null
}

interface Group {
  id: string
  total: number
  payment_session_id: string | null
}

/** The module that keeps the groups, as far as it is used here. */
interface OrderGroups {
  retrieveOrderGroup(id: string): Promise<Group>
  listOrderShares(filters: { group_id?: string; order_id?: string }): Promise<Share[]>
  updateOrderShares(change: { id: string; voided_at: Date }): Promise<unknown>
}

interface Dependencies {
  [Modules.PAYMENT]: IPaymentModuleService
  order_group: OrderGroups
}

/**
 * A vendor's share of the one payment that a shopper made for a whole group. What is captured, refunded or voided of
 * the share is captured, refunded or voided of the group's payment, never more than the share came to, and once for
 * each capture and refund of the share: its id is noted there as `share:<id>`.
 */
export class PaymentShareProvider extends AbstractPaymentProvider {
  static override identifier = "payment-share"

  readonly #dependencies: Dependencies

  // Public, so that the Payment Module may make it; the class above keeps its own protected.
  constructor(container: Record<string, unknown> & Dependencies, config?: Record<string, unknown>) {
    super(container, config)
    this.#dependencies = container
  }

  async initiatePayment({ data, amount }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const share = await this.#shareOf(data)
    if (dong(amount) !== dong(share.amount))
      throw refused(`a share of ${dong(share.amount)} is paid as a whole`)
    return { id: share.id, data: ShareData.parse(data) }
  }

  /** Asks nobody: the share is authorised, or captured, exactly when the group's payment is. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const known = ShareData.parse(data)
    const whole = await this.#wholePayment(known)
    if (!whole) return { status: "pending_authorization", data: known }
    if (whole.canceled_at) return { status: "error", data: known }
    return { status: whole.captured_at ? "captured" : "authorized", data: known }
  }

  async capturePayment({ data, context }: CapturePaymentInput) {
    const { payments, share, whole } = await this.#held(data)
    const captureId = requireKey(context?.idempotency_key)
    if (share.voided_at) throw refused("what was voided cannot be captured")
    if (whole.captured_at) return { data: ShareData.parse(data) }
    const mine = await this.#mine(share)
    if (sumOf(mine.captures) > dong(share.amount)) throw refused(`only ${dong(share.amount)} can be captured`)
    const [capture] = (mine.captures ?? []).filter(({ id }) => id === captureId)
    if (!capture) throw refused(`there is no capture ${captureId}`)
    if (!(whole.captures ?? []).some(({ created_by }) => created_by === markOf(captureId))) {
      await payments.capturePayment({
        payment_id: whole.id,
        amount: dong(capture.amount),
        captured_by: markOf(captureId),
      })
    }
    return { data: ShareData.parse(data) }
  }

  /** The refund's own row is there already and counts; Medusa itself would let one đồng too many pass. */
  async refundPayment({ data, amount, context }: RefundPaymentInput) {
    const { payments, share, whole } = await this.#held(data)
    const refundId = requireKey(context?.idempotency_key)
    if (!Number.isInteger(dong(amount))) throw refused(`refunds are whole đồng, not ${dong(amount)}`)
    const mine = await this.#mine(share)
    const captured = Math.min(sumOf(mine.captures), dong(share.amount))
    if (sumOf(mine.refunds) > captured) throw refused(`only ${captured} of this share were captured`)
    if (!(whole.refunds ?? []).some(({ created_by }) => created_by === markOf(refundId))) {
      crashPoint("refunding: before the group's payment")
      await payments.refundPayment({
        payment_id: whole.id,
        amount: dong(amount),
        created_by: markOf(refundId),
      })
      crashPoint("refunding: after the group's payment")
    }
    return { data: ShareData.parse(data) }
  }

  /**
   * Voids a share that is not captured. A payment cannot be voided in part, so the group's payment is, once all its
   * shares are. Medusa also calls this where it failed to keep a new payment: then the share holds nothing yet.
   */
  async cancelPayment({ data }: CancelPaymentInput) {
    const known = ShareData.parse(data)
    const share = await this.#shareOf(known)
    if (!share.payment_id) return { data: known }
    const { payments, whole } = await this.#held(data)
    if (whole.captured_at) throw refused("what was captured is refunded, not voided")
    const groups = this.#dependencies.order_group
    await groups.updateOrderShares({ id: share.id, voided_at: new Date() })
    const shares = await groups.listOrderShares({ group_id: known.group_id })
    const nothingHeld = shares.every(({ voided_at }) => voided_at)
    if (nothingHeld && !whole.canceled_at) await payments.cancelPayment(whole.id)
    return { data: known }
  }

  async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: "authorized" }
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

  async #held(data: unknown) {
    const known = ShareData.parse(data)
    const share = await this.#shareOf(known)
    const whole = await this.#wholePayment(known)
    if (!whole) throw refused("the group is not paid")
    return { payments: this.#dependencies[Modules.PAYMENT], share, whole }
  }

  async #shareOf(data: unknown): Promise<Share> {
    const { group_id, order_id } = ShareData.parse(data)
    const [share] = await this.#dependencies.order_group.listOrderShares({ group_id, order_id })
    if (!share) throw refused(`order ${order_id} is no share of group ${group_id}`)
    return share
  }

  /** The payment that the shopper made; null before. */
  async #wholePayment({ group_id }: ShareData): Promise<PaymentDTO | null> {
    const group = await this.#dependencies.order_group.retrieveOrderGroup(group_id)
    if (!group.payment_session_id) return null
    const [payment] = await this.#dependencies[Modules.PAYMENT].listPayments(
      { payment_session_id: group.payment_session_id },
      { relations: ["captures", "refunds"] },
    )
    if (payment && dong(payment.amount) !== dong(group.total)) {
      throw refused(`${dong(payment.amount)} were paid of ${dong(group.total)}`)
    }
    return payment ?? null
  }

  async #mine({ payment_id }: Share): Promise<PaymentDTO> {
    if (!payment_id) throw refused("this share is not paid")
    return this.#dependencies[Modules.PAYMENT].retrievePayment(payment_id, {
      relations: ["captures", "refunds"],
    })
  }
}

function markOf(id: string): string {
  return `share:${id}`
}

function requireKey(key: string | undefined): string {
  if (!key) throw refused("a capture or refund has an id")
  return key
}

function dong(amount: ConstructorParameters<typeof BigNumber>[0]): number {
  return new BigNumber(amount).numeric
}

function sumOf(movements: { amount: ConstructorParameters<typeof BigNumber>[0] }[] = []): number {
  return movements.reduce((sum, { amount }) => sum + dong(amount), 0)
}

function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `Share of a payment: ${message}.`)
}
