import { createRequire } from "node:module"

export interface Route {
  method: string
  path: string
}

const { ApiLoader } = createRequire(import.meta.url)(
  "@medusajs/framework/http",
) as typeof import("@medusajs/framework/http")

const table: Route[] = []

// The server tells each route as it puts it up.
ApiLoader.traceRoute = (handler, { route, method }) => {
  table.push({ method, path: route })
  return handler
}

/** Every route of the running server, ours and Medusa's, with parameters as `:name`. */
export function routeTable(): Route[] {
  if (table.length === 0) throw new Error("The server has put up no route yet.")
  return table
}
