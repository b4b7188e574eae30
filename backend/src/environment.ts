import { z } from "zod"

const port = z.coerce.number().int().min(1).max(65535)

const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  BACKEND_PORT: port.default(9000),
  DATA_DIR: z.string().min(1),
  /** Origin of the shop, to which stale pages are told. */
  STOREFRONT_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:4321"),
  /** Shared with the storefront: proves who asks to drop cached pages and whose word on a shopper's address counts. */
  STOREFRONT_SECRET: z.string().min(16),
  JWT_SECRET: z.string().min(16),
  COOKIE_SECRET: z.string().min(16),
  /** Signs the tokens that open carts and orders. */
  TOKEN_SECRET: z.string().min(16),
  /** Origin under which the admin is reached; the session cookie is for TLS only where this is https. */
  BACKEND_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A Meilisearch server that answers searches instead of PostgreSQL. */
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_API_KEY: z.string().optional(),
  /** Off where the admin is not built: in tests, and on servers that only serve the shop. */
  SERVE_ADMIN: z.stringbool().default(true),
  ADMIN_EMAIL: z.email().default("admin@cho-ocop.example"),
  ADMIN_PASSWORD: z.string().min(12).default("cho-ocop-demo-2026"),
})

/** The environment of a backend process, checked once when it starts. An empty variable counts as not set. */
export const environment = readEnvironment()

/** Where pictures live; served below `/static`. */
export const filesFolder = `${environment.DATA_DIR}/files`

/** Where exports live, which name shoppers; served below `/static` to operators alone. */
export const privateFilesFolder = `${environment.DATA_DIR}/private-files`

export const backendUrl = environment.BACKEND_URL ?? `http://localhost:${environment.BACKEND_PORT}`

function readEnvironment() {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""))
  const read = Environment.safeParse(set)
  if (read.success) return read.data
  throw new Error(`The environment of the backend is incomplete.\n${z.prettifyError(read.error)}`)
}
