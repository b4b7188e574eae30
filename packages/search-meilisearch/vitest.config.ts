import { defineConfig } from "vitest/config"

// A real server writes each change to disk before it answers for it, and is left empty between two files.
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
})
