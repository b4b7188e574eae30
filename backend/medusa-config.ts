import { IDENTIFIER as POSTGRES } from "@cho-ocop/search-postgres"
import { defineConfig, Modules } from "@medusajs/framework/utils"
import { backendUrl, environment, filesFolder, privateFilesFolder } from "./src/environment.ts"
import { adminPolicy } from "./src/http/admin-policy.ts"
import { PASSWORDS } from "./src/modules/auth-equal-time/index.ts"
import { ORDER_GROUP_MODULE } from "./src/modules/order-group/index.ts"
import { PAYMENT_ATTEMPT_MODULE } from "./src/modules/payment-attempt/index.ts"
import { orderNumber } from "./src/order/order-number.ts"
import { gateways } from "./src/payment/gateways.ts"

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
  admin: {
    backendUrl: "/",
    path: "/app",
    disable: !environment.SERVE_ADMIN,
    vite: () => ({ plugins: [adminPolicy()] }),
  },
  modules: [
    { resolve: "./src/modules/vendor" },
    { resolve: "./src/modules/account" },
    { resolve: "./src/modules/certificate" },
    { resolve: "./src/modules/inspection" },
    { resolve: "./src/modules/registration" },
    { resolve: "./src/modules/bank-account-proposal" },
    { resolve: "./src/modules/takedown" },
    { resolve: "./src/modules/announcement" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/officer" },
    { resolve: "./src/modules/picture" },
    { resolve: "./src/modules/product-draft" },
    { resolve: "./src/modules/story" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/shop-page" },
    { resolve: "./src/modules/shipping" },
    { resolve: "./src/modules/import" },
    { resolve: "./src/modules/visit" },
    { resolve: "./src/modules/search-sync" },
    { resolve: "./src/modules/idempotency" },
    { resolve: "./src/modules/order-group" },
    { resolve: "./src/modules/payment-attempt" },
    { resolve: "./src/modules/payment-notice" },
    { resolve: "./src/modules/commission" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/payout" },
    { resolve: "./src/modules/reconciler" },
    { resolve: "./src/modules/trace" },
    { resolve: "./src/modules/label" },
    { resolve: "./src/modules/assessment" },
    { resolve: "./src/modules/recall" },
    {
      key: Modules.ORDER,
      resolve: "@medusajs/medusa/order",
      options: { generateCustomDisplayId: orderNumber },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: { providers: searchEngines(), default_provider: POSTGRES },
    },
    {
      resolve: "@medusajs/medusa/payment",
      // Shares of a payment look up their group, and the payment they are a share of; gateways what became of theirs,
      // one refund at a time.
      dependencies: [ORDER_GROUP_MODULE, PAYMENT_ATTEMPT_MODULE, Modules.PAYMENT, Modules.LOCKING],
      options: {
        providers: [
          { resolve: "./src/modules/payment-cash-on-delivery", id: "cod" },
          { resolve: "./src/modules/payment-share", id: "group" },
          ...[...gateways.keys()].map((name) => ({
            resolve: "./src/modules/payment-gateway",
            id: name,
            options: { gateway: name },
          })),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/auth",
      options: { providers: [{ resolve: "./src/modules/auth-equal-time", id: PASSWORDS }] },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: { providers: [mailer()] },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: { providers: [fileStore()] },
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

function fileStore() {
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ENDPOINT: endpoint, S3_FILE_URL: file_url } = environment
  if (!bucket) {
    return {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: {
        upload_dir: filesFolder,
        private_upload_dir: privateFilesFolder,
        backend_url: `${backendUrl}/static`,
      },
    }
  }
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      bucket,
      region,
      endpoint,
      file_url,
      access_key_id: environment.S3_ACCESS_KEY_ID,
      secret_access_key: environment.S3_SECRET_ACCESS_KEY,
      additional_client_config: { forcePathStyle: endpoint !== undefined },
    },
  }
}

function mailer() {
  const { SMTP_URL: url, MAIL_FROM: from } = environment
  const channels = ["email"]
  if (!url) return { resolve: "./src/modules/notification-outbox", id: "outbox", options: { channels } }
  return { resolve: "./src/modules/notification-smtp", id: "smtp", options: { channels, url, from } }
}
