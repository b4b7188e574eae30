import { defineConfig } from "vitest/config"

// A real server writes each change to disk before it answers for it.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } })
