import { type Import, ImportResponse } from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

/** Two thousand rows are looked through before the answer. */
const TABLE_PATIENCE_MS = 60_000

export async function checkTable(token: string, file: File): Promise<Import> {
  const query = new URLSearchParams({ name: file.name })
  const request = { method: "POST", query, file, patienceMs: TABLE_PATIENCE_MS } as const
  return (await askVendor(token, ImportResponse, "/vendor/imports", request)).import
}

export async function findImport(token: string, id: string): Promise<Import> {
  return (await askVendor(token, ImportResponse, `/vendor/imports/${encodeURIComponent(id)}`)).import
}

export async function confirmImport(token: string, id: string): Promise<void> {
  const path = `/vendor/imports/${encodeURIComponent(id)}/confirm` as const
  await askVendor(token, ImportResponse, path, { method: "POST", body: {} })
}
