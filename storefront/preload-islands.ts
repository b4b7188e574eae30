import { fileURLToPath } from "node:url"
import type { AstroIntegration, ViteUserConfig } from "astro"
import { PATTERNS, type Page } from "./src/paths.ts"

const RENDERER = "@astrojs/react/client.js"

/**
 * Lets a page's head ask for all the scripts of its island at once. By itself an island asks for its imports only after
 * it has come, which costs a phone on a slow line one more round trip.
 * @param islands The island of each such page, as a path from here.
 */
export function preloadIslands(islands: Partial<Record<Page, string>>): AstroIntegration {
  const scripts = new Map<string, string[]>()
  return {
    name: "preload-islands",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: gatherImports(scripts) } })
      },
      "astro:build:ssr": ({ manifest }) => {
        for (const [page, island] of Object.entries(islands)) {
          const entry = manifest.entryModules[fileURLToPath(new URL(island, import.meta.url))]
          const renderer = manifest.entryModules[RENDERER]
          if (!entry || !renderer) throw new Error(`${island} is no island of ${page}.`)
          const needed = withImports([entry, renderer], scripts)
          const patterns: string[] = Object.values(PATTERNS[page as Page])
          const routes = manifest.routes.filter(({ routeData }) => patterns.includes(routeData.route))
          for (const { scripts: head } of routes)
            head.push(...needed.map((value) => ({ type: "external" as const, value })))
        }
      },
    },
  }
}

/** Fills in what each script of the browser imports. */
function gatherImports(scripts: Map<string, string[]>): ViteUserConfig["plugins"] {
  return [
    {
      name: "gather-imports",
      applyToEnvironment: ({ name }) => name === "client",
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk") scripts.set(chunk.fileName, chunk.imports)
      },
    },
  ]
}

function withImports(files: string[], scripts: Map<string, string[]>): string[] {
  const all = new Set(files)
  for (const file of all) for (const imported of scripts.get(file) ?? []) all.add(imported)
  return [...all]
}
