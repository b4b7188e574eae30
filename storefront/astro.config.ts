import node from "@astrojs/node"
import react from "@astrojs/react"
import { defineConfig, fontProviders } from "astro/config"
import { localizedRoutes } from "./routes.ts"

const FONT = "@fontsource/be-vietnam-pro/files/be-vietnam-pro"
const LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
const VIETNAMESE = "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB"

const fontFile = (subset: "latin" | "vietnamese", weight: 400 | 600) => ({
  src: [`${FONT}-${subset}-${weight}-normal.woff2`] as [string],
  weight,
  style: "normal" as const,
  unicodeRange: [subset === "latin" ? LATIN : VIETNAMESE] as [string],
})

export default defineConfig({
  output: "server",
  // Forms are the largest thing shoppers send.
  adapter: node({ mode: "middleware", bodySizeLimit: 64 * 1024 }),
  integrations: [localizedRoutes(), react()],
  trailingSlash: "never",
  build: { inlineStylesheets: "always" },
  session: false,
  devToolbar: { enabled: false },
  cache: { provider: { name: "page-cache", entrypoint: new URL("./src/cache/page-cache.ts", import.meta.url) } },
  security: {
    checkOrigin: true,
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
      fallbacks: ["Arial", "sans-serif"],
      options: {
        variants: [fontFile("latin", 400), fontFile("vietnamese", 400), fontFile("latin", 600), fontFile("vietnamese", 600)],
      },
    },
  ],
  vite: { ssr: { noExternal: [/^@cho-ocop\//] } },
})
