#!/usr/bin/env node
// Plain JavaScript: an older Node must understand it well enough to say that it is too old.
const OLDEST_NODE = 22
const [major, minor] = process.versions.node.split(".").map(Number)

if (major < OLDEST_NODE || (major === OLDEST_NODE && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old to run the shop: start it with "npx pnpm@12 start", which brings its own Node 24.`,
  )
  process.exit(1)
}
if (process.platform === "win32") {
  console.error(
    "The shop runs on Linux and macOS: on Windows, start it inside the Windows Subsystem for Linux.",
  )
  process.exit(1)
}
await import("../src/cli.ts")
