import { VisitChart } from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

export async function findVisits(token: string, days: number): Promise<VisitChart["days"]> {
  const query = new URLSearchParams({ days: String(days) })
  return (await askVendor(token, VisitChart, "/vendor/visits", { query })).days
}
