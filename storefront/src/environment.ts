import { z } from "zod"

const port = z.coerce.number().int().min(1).max(65_535)

const Environment = z
  .object({
    STOREFRONT_PORT: port.default(4321),
    HOST: z.string().min(1).optional(),
    BACKEND_URL: z.url().default("http://localhost:9000"),
    /** The shop's own address as shoppers see it, for links that leave the page. */
    STOREFRONT_URL: z.url().optional(),
    STOREFRONT_SECRET: z.string().min(16),
    DEMO_CATALOGUE: z.enum(["true", "false"]).default("true"),
  })
  .transform((given) => ({
    port: given.STOREFRONT_PORT,
    host: given.HOST,
    backendUrl: given.BACKEND_URL.replace(/\/$/, ""),
    publicUrl: (given.STOREFRONT_URL ?? `http://localhost:${given.STOREFRONT_PORT}`).replace(/\/$/, ""),
    storefrontSecret: given.STOREFRONT_SECRET,
    isDemoCatalogue: given.DEMO_CATALOGUE === "true",
  }))
export type Environment = z.output<typeof Environment>

/** Reads the settings of the storefront; throws one sentence that names every faulty variable. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const read = Environment.safeParse(variables)
  if (read.success) return read.data
  const faults = read.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`)
  throw new Error(`The storefront cannot start with these settings: ${faults.join("; ")}`)
}
