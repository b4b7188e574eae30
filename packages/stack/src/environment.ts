import { resolve } from "node:path"
import { z } from "zod"
import { projectFolder } from "./folders.ts"
import { PlainError } from "./plain-error.ts"

const port = (name: string, usual: number) => {
  const sentence = `${name} must be a port number from 1 to 65535, for example ${name}=${usual}.`
  return z.coerce
    .number({ error: sentence })
    .int(sentence)
    .min(1, sentence)
    .max(65_535, sentence)
    .default(usual)
}

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  hostname: /.+/,
  error:
    "DATABASE_URL must be the address of a PostgreSQL database, for example DATABASE_URL=postgres://user:password@localhost:5432/shop; leave it out to use the built-in server.",
})

const meiliUrl = z.url({
  protocol: /^https?$/,
  hostname: /.+/,
  error:
    "MEILI_URL must be the address of a Meilisearch server, for example MEILI_URL=http://localhost:7700; leave it out to search with PostgreSQL.",
})

/** The password of everybody in a demo shop; the manual and these sources tell it to all. */
export const DEMO_PASSWORD = "cho-ocop-demo-2026"

const Environment = z
  .object({
    STOREFRONT_PORT: port("STOREFRONT_PORT", 4321),
    BACKEND_PORT: port("BACKEND_PORT", 9000),
    POSTGRES_PORT: port("POSTGRES_PORT", 5433),
    PAYOS_STAND_IN_PORT: port("PAYOS_STAND_IN_PORT", 9001),
    VNPAY_STAND_IN_PORT: port("VNPAY_STAND_IN_PORT", 9002),
    DATA_DIR: z.string().default(".data"),
    DATABASE_URL: databaseUrl.optional(),
    MEILI_URL: meiliUrl.optional(),
    MEILI_API_KEY: z.string().optional(),
    DEMO_CATALOGUE: z
      .enum(["true", "false"], { error: 'DEMO_CATALOGUE must be "true" or "false".' })
      .default("true"),
    ADMIN_PASSWORD: z.string().default(DEMO_PASSWORD),
  })
  .transform((given) => ({
    storefrontPort: given.STOREFRONT_PORT,
    backendPort: given.BACKEND_PORT,
    postgresPort: given.POSTGRES_PORT,
    payosStandInPort: given.PAYOS_STAND_IN_PORT,
    vnpayStandInPort: given.VNPAY_STAND_IN_PORT,
    dataFolder: resolve(projectFolder, given.DATA_DIR),
    databaseUrl: given.DATABASE_URL,
    meiliUrl: given.MEILI_URL,
    meiliApiKey: given.MEILI_API_KEY,
    demoCatalogue: given.DEMO_CATALOGUE,
    adminPassword: given.ADMIN_PASSWORD,
  }))

/** What a person may set. Without `databaseUrl` the built-in PostgreSQL server is used. */
export type Environment = z.output<typeof Environment>

/** Reads the settings; throws a `PlainError` that names the first faulty one. An empty variable counts as not set. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""))
  const read = Environment.safeParse(set)
  if (!read.success) throw new PlainError(read.error.issues[0]?.message ?? read.error.message)
  refuseSharedPorts(read.data)
  return read.data
}

function refuseSharedPorts(environment: Environment): void {
  const ports = [environment.storefrontPort, environment.backendPort]
  if (!environment.databaseUrl) ports.push(environment.postgresPort)
  if (new Set(ports).size === ports.length) return
  throw new PlainError(
    `STOREFRONT_PORT, BACKEND_PORT and POSTGRES_PORT must be different ports, but they are ${ports.join(", ")}.`,
  )
}

/** Throws a `PlainError` where a shop that is no demo would be opened with the demo's password. */
export function refusePublicPassword({ demoCatalogue, adminPassword }: Environment): void {
  if (demoCatalogue === "true" || adminPassword !== DEMO_PASSWORD) return
  throw new PlainError(
    "ADMIN_PASSWORD must be a password of your own where DEMO_CATALOGUE=false: everybody knows the one of the demo.",
  )
}
