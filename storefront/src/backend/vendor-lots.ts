import {
  type CorrectEvent,
  type LabelBatch,
  LabelBatchList,
  LabelBatchResponse,
  type OpenLot,
  type PrintLabels,
  type RecallReason,
  type RecordEvent,
  type WorkspaceLot,
  WorkspaceLotList,
  WorkspaceLotResponse,
} from "@cho-ocop/contracts"
import type { z } from "zod"
import { askVendor } from "./vendor-client.ts"

export async function listLots(token: string): Promise<WorkspaceLot[]> {
  return (await askVendor(token, WorkspaceLotList, "/vendor/lots")).lots
}

export async function openLot(token: string, body: z.input<typeof OpenLot>): Promise<WorkspaceLot> {
  return (await askVendor(token, WorkspaceLotResponse, "/vendor/lots", { method: "POST", body })).lot
}

export function findWorkspaceLot(token: string, id: string): Promise<WorkspaceLotResponse> {
  return askVendor(token, WorkspaceLotResponse, pathTo(id))
}

export function recordEvent(
  token: string,
  id: string,
  body: z.input<typeof RecordEvent>,
): Promise<WorkspaceLotResponse> {
  return askVendor(token, WorkspaceLotResponse, `${pathTo(id)}/events`, { method: "POST", body })
}

export function correctEvent(
  token: string,
  id: string,
  body: z.input<typeof CorrectEvent>,
): Promise<WorkspaceLotResponse> {
  return askVendor(token, WorkspaceLotResponse, `${pathTo(id)}/corrections`, { method: "POST", body })
}

export async function listLabels(token: string, id: string): Promise<LabelBatch[]> {
  return (await askVendor(token, LabelBatchList, `${pathTo(id)}/labels`)).batches
}

export async function printLabels(
  token: string,
  id: string,
  body: z.input<typeof PrintLabels>,
): Promise<LabelBatch> {
  return (await askVendor(token, LabelBatchResponse, `${pathTo(id)}/labels`, { method: "POST", body })).batch
}

export function recallLot(
  token: string,
  id: string,
  body: z.input<typeof RecallReason>,
): Promise<WorkspaceLotResponse> {
  return askVendor(token, WorkspaceLotResponse, `${pathTo(id)}/recall`, { method: "POST", body })
}

function pathTo(id: string) {
  return `/vendor/lots/${encodeURIComponent(id)}` as const
}
