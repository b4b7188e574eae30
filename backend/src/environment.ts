import { WITHHOLDING } from "@cho-ocop/money"
import { z } from "zod"
import { WithholdingSetting } from "./ledger/withholding-terms.ts"

const port = z.coerce.number().int().min(1).max(65535)

/** The operator of a demo shop. */
export const DEMO_ADMIN_EMAIL = "admin@cho-ocop.example"
/** The password of everybody in a demo shop; the manual and these sources tell it to all. */
export const DEMO_PASSWORD = "cho-ocop-demo-2026"

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
  /**
   * Keys of 32 bytes in hex, separated by commas, under which evidence files and account numbers are kept. The first
   * one encrypts; put a new one before the old to change it.
   */
  DATA_SECRET: z.string().regex(/^[0-9a-f]{64}(,[0-9a-f]{64})*$/, "needs 32 bytes in hex"),
  /** Origin under which the admin is reached; the session cookie is for TLS only where this is https. */
  BACKEND_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A Meilisearch server that answers searches instead of PostgreSQL. */
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_API_KEY: z.string().optional(),
  /** A bucket that keeps the files instead of the disk: S3 or what speaks like it, at `S3_ENDPOINT`. */
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Address below which the bucket's public files are read. */
  S3_FILE_URL: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Whether the operator looks at what vendors submit before shoppers see it. */
  REVIEW_PRODUCTS: z.stringbool().default(true),
  REVIEW_STORIES: z.stringbool().default(true),
  /** Days after delivery in which a shopper may ask to send goods back: the shop's own rule. */
  RETURN_DAYS: z.coerce.number().int().min(0).max(90).default(7),
  /** Weekday on which vendors are paid out, 1 for Monday to 7 for Sunday. */
  PAYOUT_WEEKDAY: z.coerce.number().int().min(1).max(7).default(2),
  /** Days between delivery and payout, in which goods may come back. */
  PAYOUT_HOLD_DAYS: z.coerce.number().int().min(0).max(90).default(7),
  /** Least amount of a payout, đồng; what is owed below it waits. */
  PAYOUT_MINIMUM: z.coerce.number().int().min(0).max(100_000_000).default(100_000),
  /** Tax that is withheld from vendors, by day. Terms of days that are over stay, as what was sold then is booked by them. */
  WITHHOLDING_TERMS: WithholdingSetting.default([...WITHHOLDING]),
  /** Bank transfer by VietQR, offered where payOS has given these three; the address only for another payOS than its own. */
  PAYOS_CLIENT_ID: z.string().optional(),
  PAYOS_API_KEY: z.string().optional(),
  PAYOS_CHECKSUM_KEY: z.string().optional(),
  PAYOS_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** VNPay, offered where it has given a terminal and its secret; the host is the one it names for the terminal. */
  VNPAY_TMN_CODE: z.string().optional(),
  VNPAY_SECURE_SECRET: z.string().optional(),
  VNPAY_HOST: z.url({ protocol: /^https?$/ }).optional(),
  /** How long an answer of a gateway is waited for, milliseconds; the reconciler counts on ten seconds at most. */
  GATEWAY_TIMEOUT_MS: z.coerce.number().int().min(100).max(10_000).default(10_000),
  /** A mail server, `smtps://user:password@host`; without one the operator reads all mail in the outbox of the admin. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Chợ OCOP <no-reply@cho-ocop.example>"),
  /** Off where the admin is not built: in tests, and on servers that only serve the shop. */
  SERVE_ADMIN: z.stringbool().default(true),
  ADMIN_EMAIL: z.email().default(DEMO_ADMIN_EMAIL),
  ADMIN_PASSWORD: z.string().min(12).default(DEMO_PASSWORD),
  /** Whether what is sold is made up; only where this is said the seed makes a login to try the workspace with. */
  DEMO_CATALOGUE: z.stringbool().default(false),
  /** A file that names the `CrashPoint` at which the server ends at once: for the kill sweep alone. */
  CRASH_FILE: z.string().optional(),
  VENDOR_EMAIL: z.email().default("vendor@cho-ocop.example"),
  VENDOR_PASSWORD: z.string().min(12).default(DEMO_PASSWORD),
})

/** The environment of a backend process, checked once when it starts. An empty variable counts as not set. */
export const environment = readEnvironment()

/** Where pictures live; served below `/static`. */
export const filesFolder = `${environment.DATA_DIR}/files`

/** Where exports live, which name shoppers; served below `/static` to operators alone. */
export const privateFilesFolder = `${environment.DATA_DIR}/private-files`

export const backendUrl = environment.BACKEND_URL ?? `http://localhost:${environment.BACKEND_PORT}`

/** TLS is a proxy's business: where the backend is reached by https, one stands before it and tells who calls. */
export const isBehindProxy = backendUrl.startsWith("https:")

function readEnvironment() {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""))
  const read = Environment.safeParse(set)
  if (read.success) return read.data
  throw new Error(`The environment of the backend is incomplete.\n${z.prettifyError(read.error)}`)
}
