import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { databaseServer } from "./test/integration/database-server.ts"

/** Each file with a shop takes a core, and most of a gigabyte. */
const MOST_FILES_AT_ONCE = 4

const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = databaseServer

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
      {
        extends: true,
        test: {
          name: "shop",
          include: ["test/{integration,isolation}/**/*.test.ts"],
          globalSetup: "test/integration/one-run.ts",
          setupFiles: "test/integration/own-folder.ts",
        },
      },
    ],
  },
})
