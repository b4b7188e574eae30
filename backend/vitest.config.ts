import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { databaseServer } from "./test/integration/database-server.ts"

/** Each file with a shop takes a core, and most of a gigabyte. */
const MOST_FILES_AT_ONCE = 4

const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = databaseServer

/**
 * They set what the backend reads when it is loaded, watch it start, or sell other goods, of which it remembers words:
 * each has a server of its own.
 */
const SET_UP_OTHERWISE = [
  "test/integration/admin-orders.test.ts",
  "test/integration/bucket.test.ts",
  "test/integration/finding-goods-on-meilisearch.test.ts",
  "test/integration/finding-goods.test.ts",
  "test/integration/order-group.test.ts",
  "test/integration/paying.test.ts",
  "test/integration/reconciler.test.ts",
  "test/integration/search-engine-down.test.ts",
  "test/integration/search.test.ts",
  "test/integration/vendor-orders.test.ts",
  "test/isolation/isolation.test.ts",
]
const SHOP = {
  globalSetup: "test/integration/one-run.ts",
  setupFiles: "test/integration/own-folder.ts",
}

export default defineConfig({
  test: {
    globals: true,
    silent: "passed-only",
    // Medusa loads the backend's TypeScript by itself, outside of Vitest.
    pool: "forks",
    execArgv: ["--import", "tsx"],
    // One more than there are cores, as each waits for PostgreSQL about a third of its time.
    maxWorkers: Math.min(availableParallelism() + 1, MOST_FILES_AT_ONCE),
    // Generous, as a busy machine takes its time: the whole catalogue is imported before and during some tests.
    testTimeout: 180_000,
    hookTimeout: 600_000,
    env: {
      DATABASE_URL: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`,
      DB_HOST,
      DB_PORT,
      DB_USERNAME,
      DB_PASSWORD,
      DATA_DIR: join(tmpdir(), "cho-ocop-test"),
      STOREFRONT_URL: "http://localhost:1",
      STOREFRONT_SECRET: "storefront secret of the tests",
      JWT_SECRET: "jwt secret of the tests",
      COOKIE_SECRET: "cookie secret of the tests",
      TOKEN_SECRET: "token secret of the tests",
      DATA_SECRET: "0123456789abcdef".repeat(4),
      // Mail stays on this machine.
      SMTP_URL: "",
      // A Meilisearch server of somebody's own is left alone.
      MEILI_URL: "",
      // So are accounts at payment gateways.
      PAYOS_CLIENT_ID: "",
      VNPAY_TMN_CODE: "",
      SERVE_ADMIN: "false",
      LOG_LEVEL: "error",
      MEDUSA_DISABLE_TELEMETRY: "true",
    },
    projects: [
      {
        extends: true,
        test: { name: "code", include: ["src/**/*.test.ts", "test/unit/**/*.test.ts"] },
      },
      // By their names, the first ones run first: they hold the longest files.
      { extends: true, test: { name: "own server", include: SET_UP_OTHERWISE, ...SHOP } },
      {
        extends: true,
        test: {
          name: "shared server",
          include: ["test/{integration,isolation}/**/*.test.ts"],
          exclude: SET_UP_OTHERWISE,
          isolate: false,
          ...SHOP,
        },
      },
    ],
  },
})
