import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcile } from "../reconciler/reconcile.ts"

/** What a server that died left half done is whole again within a minute of the next start. */
export default async function reconcileAll(container: MedusaContainer) {
  await reconcile(container, "job")
}

export const config = { name: "reconcile", schedule: { interval: 20_000 } }
