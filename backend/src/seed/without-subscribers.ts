import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Runs an import whose thousands of events nobody needs to hear: the index is built once at its end,
 * and no page is cached yet.
 */
export async function withoutSubscribers(
  container: MedusaContainer,
  run: () => Promise<void>,
): Promise<void> {
  const bus = container.resolve(Modules.EVENT_BUS)
  const emit = bus.emit
  bus.emit = async () => {}
  try {
    await run()
  } finally {
    bus.emit = emit
  }
}
