import { MedusaService } from "@medusajs/framework/utils"
import { PaymentAttempt } from "./models/payment-attempt.ts"
import { PaymentRefund } from "./models/payment-refund.ts"

interface Repository {
  getFreshManager: () => { execute: (statement: string, values: unknown[]) => Promise<unknown> }
}

interface RefundOutcome {
  state: string
  refund_id: string | null
  code: string | null
}

export class PaymentAttemptModuleService extends MedusaService({ PaymentAttempt, PaymentRefund }) {
  private readonly repository: Repository

  constructor(container: { baseRepository: Repository }, ...rest: unknown[]) {
    super(container, ...rest)
    this.repository = container.baseRepository
  }

  /** Keeps what became of a refund at its gateway, unless it no longer stands as it was when the gateway was asked. */
  async keepRefundOutcome(asked: { id: string; state: string }, outcome: RefundOutcome): Promise<void> {
    await this.repository.getFreshManager().execute(
      `update payment_refund set state = ?, refund_id = ?, code = ?, updated_at = now()
       where id = ? and state = ? and deleted_at is null`,
      [outcome.state, outcome.refund_id, outcome.code, asked.id, asked.state],
    )
  }
}
