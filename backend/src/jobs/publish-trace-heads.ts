import type { MedusaContainer } from "@medusajs/framework/types"
import { publishHeads } from "../trace/publish-heads.ts"
import { traceModule } from "../trace/trace-module.ts"

/** Publishes how far each vendor's chain had come when the day ended in Vietnam; late where the server slept. */
export default async function publishTraceHeads(container: MedusaContainer) {
  await publishHeads(traceModule(container).records, new Date())
}

/** Three minutes into every hour; it does something in the first hour after midnight in Vietnam. */
export const config = { name: "publish-trace-heads", schedule: "3 * * * *" }
