import { IDENTIFIER as POSTGRES } from "@cho-ocop/search-postgres"
import { defineConfig, Modules } from "@medusajs/framework/utils"
import { backendUrl, environment, filesFolder, privateFilesFolder } from "./src/environment.ts"
import { newOrderNumber } from "./src/order-number.ts"

export default defineConfig({
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: {
      storeCors: environment.STOREFRONT_URL,
      adminCors: backendUrl,
      authCors: backendUrl,
      jwtSecret: environment.JWT_SECRET,
      cookieSecret: environment.COOKIE_SECRET,
    },
    cookieOptions: { secure: backendUrl.startsWith("https:"), sameSite: "lax" },
  },
  admin: { backendUrl: "/", path: "/app", disable: !environment.SERVE_ADMIN },
  modules: [
    { resolve: "./src/modules/vendor" },
    { resolve: "./src/modules/certificate" },
    { resolve: "./src/modules/search-sync" },
    {
      key: Modules.ORDER,
      resolve: "@medusajs/medusa/order",
      options: { generateCustomDisplayId: newOrderNumber },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: { providers: searchEngines(), default_provider: POSTGRES },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "./src/modules/payment-cash-on-delivery", id: "cod" }] },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: filesFolder,
              private_upload_dir: privateFilesFolder,
              backend_url: `${backendUrl}/static`,
            },
          },
        ],
      },
    },
  ],
})

/** PostgreSQL always keeps an index, too: it answers while Meilisearch cannot. */
function searchEngines() {
  const postgres = { resolve: "@cho-ocop/search-postgres", id: "postgres" }
  const { MEILI_URL: host, MEILI_API_KEY: api_key } = environment
  if (!host) return [postgres]
  return [
    postgres,
    { resolve: "@cho-ocop/search-meilisearch", id: "meilisearch", options: { host, api_key } },
  ]
}
