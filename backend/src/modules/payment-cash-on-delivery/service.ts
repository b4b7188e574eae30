import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, PaymentActions } from "@medusajs/framework/utils"

/** Cash on delivery: an order is always accepted; the money is captured by hand once the courier brings it. */
export class CashOnDeliveryProvider extends AbstractPaymentProvider {
  static override identifier = "cash-on-delivery"

  // Public, so that the Payment Module may make it; the class above keeps its own protected.
  constructor(container: Record<string, unknown>, config?: Record<string, unknown>) {
    super(container, config)
  }

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), data: {} }
  }

  async authorizePayment(): Promise<AuthorizePaymentOutput> {
    return { status: "authorized", data: {} }
  }

  async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: "authorized" }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  async capturePayment() {
    return { data: {} }
  }

  async refundPayment() {
    return { data: {} }
  }

  async cancelPayment() {
    return { data: {} }
  }

  async updatePayment() {
    return { data: {} }
  }

  async deletePayment() {
    return { data: {} }
  }

  async retrievePayment() {
    return { data: {} }
  }
}
