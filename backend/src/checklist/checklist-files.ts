import { createHash } from "node:crypto"
import { fileURLToPath } from "node:url"
import { build, stop } from "esbuild"

/** What a browser needs to show a checklist. */
export interface ChecklistFiles {
  script: string
  styles: string
  /** Another one for other contents. */
  version: string
}

const SOURCES = fileURLToPath(new URL("../admin/checklist/", import.meta.url))

let made: Promise<ChecklistFiles> | undefined

/** Bundled from `src/admin/checklist` when first asked for. */
export function checklistFiles(): Promise<ChecklistFiles> {
  made ??= bundle()
  return made
}

async function bundle(): Promise<ChecklistFiles> {
  const { outputFiles } = await build({
    entryPoints: { checklist: `${SOURCES}page.tsx`, style: `${SOURCES}checklist.css` },
    outdir: SOURCES,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  })
  await stop()
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ""
  const script = textOf(".js")
  const styles = textOf(".css")
  return { script, styles, version: createHash("sha256").update(script).update(styles).digest("hex") }
}
