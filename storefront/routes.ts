import type { AstroIntegration } from "astro"
import { PAGES, PATTERNS } from "./src/paths.ts"

/** Serves each page of `src/paths.ts` at its Vietnamese and its English address, certificates also as data. */
export function localizedRoutes(): AstroIntegration {
  return {
    name: "localized-routes",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        for (const page of PAGES)
          for (const pattern of Object.values(PATTERNS[page]))
            injectRoute({ pattern, entrypoint: `./src/screens/${page}.astro`, prerender: false })
        for (const pattern of Object.values(PATTERNS.certificate))
          injectRoute({
            pattern: `${pattern}.json`,
            entrypoint: "./src/screens/certificate.json.ts",
            prerender: false,
          })
      },
    },
  }
}
