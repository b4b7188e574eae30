import { defineConfig } from "vitest/config"

// Each file starts a PostgreSQL server of its own.
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
})
