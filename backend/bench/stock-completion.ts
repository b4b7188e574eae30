import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { completeCartWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Medusa's own completion, registered anew for the yardstick alone: the shop takes it out when it starts. It is reached
 * by its file, as a second copy of all of Medusa's workflows would replace those in use.
 */
export function stockCompletion(): typeof completeCartWorkflow {
  const medusa = createRequire(import.meta.url).resolve("@medusajs/medusa/core-flows")
  const load = createRequire(medusa)
  const file = join(dirname(load.resolve("@medusajs/core-flows")), "cart/workflows/complete-cart.js")
  delete load.cache[file]
  return load(file).completeCartWorkflow
}
