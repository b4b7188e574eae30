import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACE_MODULE } from "../modules/trace/index.ts"
import type { TraceModuleService } from "../modules/trace/service.ts"

/** The module that keeps lots and what was told of them. */
export function traceModule(container: MedusaContainer): TraceModuleService {
  return container.resolve<TraceModuleService>(TRACE_MODULE)
}
