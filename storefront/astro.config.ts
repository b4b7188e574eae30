import node from "@astrojs/node"
import react from "@astrojs/react"
import { defineConfig, fontProviders } from "astro/config"
import { fontVariants } from "./fonts.ts"
import { preloadIslands } from "./preload-islands.ts"
import { localizedRoutes } from "./routes.ts"

const backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000"
const publicUrl = new URL(process.env.STOREFRONT_URL ?? "http://localhost:4321")

export default defineConfig({
  output: "server",
  // One file of the workspace in its form; everything else is held to less by src/body-limit.ts.
  adapter: node({ mode: "middleware", bodySizeLimit: 16 * 1024 * 1024 }),
  integrations: [
    localizedRoutes(),
    react(),
    preloadIslands({
      "workspace/product": "src/workspace/product/ProductEditor.tsx",
      "workspace/story": "src/workspace/story/StoryEditor.tsx",
    }),
  ],
  trailingSlash: "never",
  build: { inlineStylesheets: "always" },
  session: false,
  devToolbar: { enabled: false },
  cache: {
    provider: { name: "page-cache", entrypoint: new URL("./src/cache/page-cache.ts", import.meta.url) },
  },
  security: {
    checkOrigin: true,
    // Behind a proxy with TLS (STOREFRONT_URL is https while this is built), forms come from the public address; elsewhere no forwarded header is believed.
    allowedDomains:
      publicUrl.protocol === "https:" ? [{ protocol: "https", hostname: publicUrl.hostname }] : [],
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: "Be Vietnam Pro",
      cssVariable: "--font-be-vietnam-pro",
      // A font that comes late would move the page under the reader's eyes.
      display: "optional",
      fallbacks: ["Arial", "sans-serif"],
      options: { variants: await fontVariants() },
    },
  ],
  vite: {
    ssr: { noExternal: [/^@cho-ocop\//] },
    server: {
      proxy: { "/media": { target: backendUrl, rewrite: (path) => path.replace("/media", "/static") } },
    },
  },
})
