import type { PrintLabels } from "@cho-ocop/contracts"
import { newShortCode } from "@cho-ocop/trace"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { labelModule } from "../../label/label-module.ts"
import { requireNotRecalled } from "../../recall/require-not-recalled.ts"
import { findLot } from "../../trace/find-lot.ts"

interface Input {
  vendor_id: string
  lot_id: string
  labels: PrintLabels
  /** E-mail of the member. */
  created_by: string
}

const orderLabelsStep = createStep(
  "order-labels",
  async ({ vendor_id, lot_id, labels, created_by }: Input, { container }) => {
    const { code, gtin } = await findLot(container, { id: lot_id, vendor_id })
    if (!code) throw new ProblemError("labels_refused", "Lots of materials have no labels.")
    await requireNotRecalled(container, [lot_id])
    if (labels.barcode !== "none" && !gtin) {
      const fields = { barcode: "gtin_missing" }
      throw new ProblemError("labels_refused", "The lot has no number of GS1 to print.", fields)
    }
    const service = labelModule(container)
    const { id } = await service.createLabelBatches({
      ...labels,
      vendor_id,
      lot_id,
      created_by,
      state: "drawing",
      drawn: 0,
    })
    if (labels.serials) {
      const last = await service.lastNumber(lot_id)
      const serials = Array.from({ length: labels.count }, (_, at) => ({
        code: newShortCode(),
        batch_id: id,
        lot_id,
        number: last + at + 1,
      }))
      await service.addSerials(serials)
    }
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await labelModule(container).deleteLabelBatches(id)
  },
)

/** Takes an order for labels, gives them their numbers, and answers its id; `draw-labels` draws them. Throws `labels_refused`. */
export const printLabelsWorkflow = createWorkflow("print-labels", (input: Input) => {
  const lock = { key: "print labels", timeout: 30, ttl: 60 }
  acquireLockStep(lock)
  const id = orderLabelsStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(id)
})
