import type { Star } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createRemoteLinkStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type AuditActor, adminRoleOf } from "../../audit/audit-actor.ts"
import type { CertificateDraft } from "../../certificate/certificate-draft.ts"
import { CERTIFICATE_LOCK } from "../../certificate/certificate-lock.ts"
import { certificateModule } from "../../certificate/certificate-module.ts"
import { isDecisionUsed } from "../../certificate/decision-used.ts"
import { type CertificateOfProduct, findCertificates } from "../../certificate/find-certificates.ts"
import { isProductCodeUsed } from "../../certificate/product-code.ts"
import { provinceOf } from "../../certificate/province-of.ts"
import { notFound } from "../../http/not-found.ts"
import { ProblemError } from "../../http/problem.ts"
import { CERTIFICATE_MODULE } from "../../modules/certificate/index.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  draft: CertificateDraft
  actor: AuditActor
}

const enter = createStep(
  "enter-certificate-step",
  async ({ draft, actor }: Input, { container }) => {
    const product = await findProduct(container, draft.product_id)
    const known = await findCertificates(container)
    const { status, score, product_code, source } = draft
    const decided = status === "recognised" ? draft : null
    const asked = { id: product.id, province: provinceOf(product) }
    if (decided && isDecisionUsed({ ...decided, product: asked }, known)) {
      throw new ProblemError(
        "decision_number_used",
        "This decision is known already: for the same product, or with another date.",
        { decision_number: "decision_number_used" },
      )
    }
    if (isProductCodeUsed(draft, known)) {
      throw new ProblemError("product_code_used", "Another product has this code already.", {
        product_code: "product_code_used",
      })
    }
    const year = draft.status === "recognised" ? Number(draft.issued_on.slice(0, 4)) : draft.year
    const star: Star | null = draft.status === "potential_five" ? null : draft.star
    const { id } = await certificateModule(container).createCertificates({
      handle: freeHandle(`${product.handle}-${year}`, known),
      status,
      star,
      score,
      year,
      product_code,
      decision_number: decided?.decision_number ?? null,
      issuer: decided?.issuer ?? null,
      issued_on: decided?.issued_on ?? null,
      expires_on: decided?.expires_on ?? null,
      source_title: source?.title ?? null,
      source_url: source?.url ?? null,
      entered_by: actor.id,
      entered_role: adminRoleOf(actor),
      entered_at: new Date(),
    })
    return new StepResponse({ id, title: product.title, vendor_id: product.vendor?.id ?? null }, id)
  },
  async (id, { container }) => {
    if (id) await certificateModule(container).deleteCertificates(id)
  },
)

/**
 * Enters a certificate that a decision gave a product, or one that is only proposed; it gives no star before it is
 * decided and another person has verified it. Throws `not_found`, `decision_number_used`, `product_code_used`.
 */
export const enterCertificateWorkflow = createWorkflow("enter-certificate", (input: Input) => {
  acquireLockStep(CERTIFICATE_LOCK)
  const entered = enter(input)
  createRemoteLinkStep(
    transform({ input, entered }, ({ input, entered }) => [
      {
        [Modules.PRODUCT]: { product_id: input.draft.product_id },
        [CERTIFICATE_MODULE]: { certificate_id: entered.id },
      },
    ]),
  )
  releaseLockStep(CERTIFICATE_LOCK)
  recordAuditEntryStep(
    transform({ input, entered }, ({ input: { actor, draft }, entered }) => ({
      actor,
      action: "certificate.entered" as const,
      subject: { type: "certificate", id: entered.id, name: entered.title },
      vendor_id: entered.vendor_id,
      after: { ...draft },
    })),
  )
  return new WorkflowResponse(transform({ entered }, ({ entered }) => entered.id))
})

async function findProduct(container: MedusaContainer, id: string): Promise<CertificateOfProduct["product"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "title", "metadata", "vendor.id", "vendor.handle", "vendor.name"],
    filters: { id },
  })
  const [product] = data as unknown as CertificateOfProduct["product"][]
  if (!product) throw notFound()
  return product
}

function freeHandle(wanted: string, known: readonly CertificateOfProduct[]): string {
  const taken = new Set(known.map(({ handle }) => handle))
  let handle = wanted
  for (let n = 2; taken.has(handle); n += 1) handle = `${wanted}-${n}`
  return handle
}
