import {
  type AssessmentDocument,
  type WorkspaceAssessment,
  WorkspaceAssessmentResponse,
} from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

export async function findAssessment(token: string, productId: string): Promise<WorkspaceAssessment> {
  return (await askVendor(token, WorkspaceAssessmentResponse, pathTo(productId))).assessment
}

/** Begins the self-assessment of a product with an empty sheet of a set's rubric. */
export async function beginAssessment(token: string, productId: string, set: number): Promise<void> {
  const document: AssessmentDocument = { set, sheets: {} }
  const request = { method: "POST", body: { version: 0, document } } as const
  await askVendor(token, WorkspaceAssessmentResponse, pathTo(productId), request)
}

function pathTo(productId: string) {
  return `/vendor/products/${encodeURIComponent(productId)}/assessment` as const
}
