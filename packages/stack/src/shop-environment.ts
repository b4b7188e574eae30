import { DEMO_PASSWORD, type Environment } from "./environment.ts"
import type { Secrets } from "./secrets.ts"

/** Who may open the admin of a demo shop. */
export const DEMO_ADMIN = { email: "admin@cho-ocop.example", password: DEMO_PASSWORD }
/** Who may try the workspace of a vendor of a demo shop. */
const DEMO_VENDOR = { email: "vendor@cho-ocop.example", password: DEMO_PASSWORD }

export type ShopEnvironment = ReturnType<typeof shopEnvironment>

/** The variables both servers and the seed are given. */
export function shopEnvironment(environment: Environment, databaseUrl: string, secrets: Secrets) {
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: environment.dataFolder,
    BACKEND_PORT: String(environment.backendPort),
    BACKEND_URL: `http://localhost:${environment.backendPort}`,
    STOREFRONT_PORT: String(environment.storefrontPort),
    STOREFRONT_URL: `http://localhost:${environment.storefrontPort}`,
    DEMO_CATALOGUE: environment.demoCatalogue,
    ADMIN_EMAIL: process.env.ADMIN_EMAIL || DEMO_ADMIN.email,
    ADMIN_PASSWORD: environment.adminPassword,
    VENDOR_EMAIL: process.env.VENDOR_EMAIL || DEMO_VENDOR.email,
    VENDOR_PASSWORD: process.env.VENDOR_PASSWORD || DEMO_VENDOR.password,
    MEILI_URL: environment.meiliUrl ?? "",
    MEILI_API_KEY: environment.meiliApiKey ?? "",
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    TOKEN_SECRET: secrets.TOKEN_SECRET,
    DATA_SECRET: secrets.DATA_SECRET,
    STOREFRONT_SECRET: secrets.STOREFRONT_SECRET,
  }
}
