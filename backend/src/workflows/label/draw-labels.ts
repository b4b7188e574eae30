import type { PrintLabels } from "@cho-ocop/contracts"
import { type Label, LabelRefusal, labelSheets } from "@cho-ocop/label"
import { vietnameseDate } from "@cho-ocop/ocop"
import { digitalLink, showShortCode } from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ProductMetadata } from "../../catalogue/product-record.ts"
import type { CertificateRecord } from "../../certificate/certificate-record.ts"
import { productCodeOf } from "../../certificate/product-code.ts"
import { environment } from "../../environment.ts"
import { labelModule } from "../../label/label-module.ts"
import { requireNotRecalled } from "../../recall/require-not-recalled.ts"
import { findLot, type LotRecord } from "../../trace/find-lot.ts"
import { readProducer } from "../../trace/read-producer.ts"

const drawLabelsStep = createStep("draw-labels", async ({ id }: { id: string }, { container }) => {
  const service = labelModule(container)
  const batch = await service.retrieveLabelBatch(id)
  try {
    const lot = await findLot(container, { id: batch.lot_id })
    await requireNotRecalled(container, [lot.id])
    const labels = await labelsOf(container, lot, batch)
    const pdf = await labelSheets(labels, {
      sheet: batch.sheet,
      barcode: batch.barcode,
      used: batch.used,
      onProgress: (drawn) => void service.updateLabelBatches({ id, drawn }).catch(() => undefined),
    })
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `${id}.pdf`,
      mimeType: "application/pdf",
      content: pdf.toString("base64"),
      access: "private",
    })
    await service.updateLabelBatches({ id, state: "done", drawn: batch.count, file_id: file.id })
  } catch (error) {
    const refusal = error instanceof LabelRefusal ? error.code : null
    await service.updateLabelBatches({ id, state: "failed", refusal })
    if (!refusal) throw error
  }
  return new StepResponse(id)
})

/** Draws the labels of a batch into a private PDF, and tells how far it is in the batch itself. */
export const drawLabelsWorkflow = createWorkflow("draw-labels", (input: { id: string }) => {
  return new WorkflowResponse(drawLabelsStep(input))
})

type Ordered = Pick<PrintLabels, "count" | "serials"> & { id: string }

async function labelsOf(container: MedusaContainer, lot: LotRecord, batch: Ordered): Promise<Label[]> {
  const { name: producer, address } = await readProducer(container, lot.vendor_id)
  const product = await readProduct(container, lot.product_id)
  const common = {
    name: { vi: lot.name, en: product.name_en },
    product_code: product.code,
    lot: lot.number,
    made_on: lot.made_on,
    best_before: lot.best_before,
    producer,
    address,
    gtin: lot.gtin,
  }
  const labelOf = (code: string, serial: string | null): Label => ({
    ...common,
    url: addressOf(lot, { code, isSerial: serial !== null }),
    code: showShortCode(code),
    serial,
  })
  if (!batch.serials) return Array.from({ length: batch.count }, () => labelOf(lot.code ?? "", null))
  const serials = await labelModule(container).serialsOf(batch.id)
  return serials.map(({ code }) => labelOf(code, code))
}

/** A GS1 Digital Link where the goods have a number of GS1, else our own short link; either leads to the label's page. */
function addressOf(
  { gtin, number }: LotRecord,
  { code, isSerial }: { code: string; isSerial: boolean },
): string {
  const shop = new URL(environment.STOREFRONT_URL).origin
  if (!gtin) return `${shop}/q/${code}`
  if (isSerial) return digitalLink({ gtin, lot: number, serial: code }, shop)
  return `${digitalLink({ gtin, lot: number }, shop)}?code=${code}`
}

async function readProduct(
  container: MedusaContainer,
  id: string | null,
): Promise<{ name_en: string | null; code: string | null }> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["metadata", "certificates.*"], filters: { id: id ?? "" } })
  const [product] = data as unknown as { metadata: unknown; certificates: CertificateRecord[] }[]
  return {
    name_en: ProductMetadata.safeParse(product?.metadata).data?.name_en ?? null,
    code: productCodeOf(product?.certificates ?? [], vietnameseDate(new Date())),
  }
}
