import { defineConfig } from "vitest/config"

// Two thousand altered notices take their time on a busy machine.
export default defineConfig({ test: { testTimeout: 30_000 } })
