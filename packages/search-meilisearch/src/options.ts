import type { Config } from "meilisearch"
import { z } from "zod"
import { refuse } from "./errors.ts"
import { transport } from "./transport.ts"

/** The provider's name in the Search Module, also the key of its `provider_options`. */
export const IDENTIFIER = "meilisearch"

/** What the provider is configured with in `medusa-config.ts`. */
export const Options = z.object({
  /** Where the server listens, for example `http://127.0.0.1:7700`. */
  host: z.url({ protocol: /^https?$/ }),
  /** The server's master key, or a key that may write and search; none on a server without keys. */
  api_key: z.string().min(1).optional(),
  /** How long one request may take before the server counts as down. */
  timeout_ms: z.int().positive().default(10_000),
  /** How long a write may take until it is applied, when somebody waits for it. */
  task_timeout_ms: z.int().positive().default(120_000),
})

/** The client's configuration; an unusable one is told in plain words. */
export function readOptions(options: unknown): Config {
  const { success, data, error } = Options.safeParse(options)
  if (!success) return refuse(`Meilisearch options: ${z.prettifyError(error)}`)
  return {
    host: data.host,
    ...(data.api_key !== undefined && { apiKey: data.api_key }),
    httpClient: transport(data.timeout_ms),
    defaultWaitOptions: { timeout: data.task_timeout_ms, interval: 25 },
  }
}
