import type { Plugin } from "vite"

/** The dashboard puts style sheets into its page, and shows flags and pictures of other servers. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src * data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** Writes into the admin's page that it runs its own scripts alone. The server of `pnpm dev` needs more, and gets none. */
export function adminPolicy(): Plugin {
  const attrs = { "http-equiv": "Content-Security-Policy", content: POLICY.join("; ") }
  return {
    name: "admin-policy",
    apply: "build",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  }
}
