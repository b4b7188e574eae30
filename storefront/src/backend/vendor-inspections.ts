import {
  type FindingAnswer,
  type FindingUpload,
  type WorkspaceInspection,
  WorkspaceInspectionList,
  WorkspaceInspectionResponse,
} from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

/** Waits longer than for a page: the file is looked through and encrypted. */
const FILE_PATIENCE_MS = 60_000

export async function listInspections(token: string): Promise<WorkspaceInspection[]> {
  return (await askVendor(token, WorkspaceInspectionList, "/vendor/inspections")).inspections
}

export function findInspection(token: string, id: string): Promise<WorkspaceInspectionResponse> {
  return askVendor(token, WorkspaceInspectionResponse, `/vendor/inspections/${encodeURIComponent(id)}`)
}

export async function answerFinding(token: string, findingId: string, body: FindingAnswer): Promise<void> {
  const path = `${pathTo(findingId)}/answer` as const
  await askVendor(token, WorkspaceInspectionResponse, path, { method: "POST", body })
}

export async function sendFindingFile(
  token: string,
  findingId: string,
  { name, upload_id }: FindingUpload,
  file: Blob,
): Promise<void> {
  const query = new URLSearchParams({ name, upload_id })
  const request = { method: "POST", query, file, patienceMs: FILE_PATIENCE_MS } as const
  await askVendor(token, WorkspaceInspectionResponse, `${pathTo(findingId)}/files`, request)
}

function pathTo(findingId: string) {
  return `/vendor/inspection-findings/${encodeURIComponent(findingId)}` as const
}
