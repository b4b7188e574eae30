import { createRequire } from "node:module"

// The very settings that Medusa reads; imported through Vitest they would be a second copy.
const { environment } = createRequire(import.meta.url)(
  "../../src/environment.ts",
) as typeof import("../../src/environment.ts")

/** Does something in a market that is set up otherwise. */
export async function withSettings<Result>(
  changes: Partial<typeof environment>,
  act: () => Promise<Result>,
): Promise<Result> {
  const before = { ...environment }
  Object.assign(environment, changes)
  return act().finally(() => Object.assign(environment, before))
}
