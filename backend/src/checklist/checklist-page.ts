import type { MedusaResponse } from "@medusajs/framework/http"

/** The same page answers for every inspection, so one copy on the phone opens them all. */
export const CHECKLIST_PAGE = "/checklists/open"

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

const PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="theme-color" content="#a02a1d" />
    <title>Kiểm tra · Chợ OCOP</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/checklists/checklist.css" />
  </head>
  <body>
    <div id="checklist"></div>
    <noscript>Trang này cần JavaScript. This page needs JavaScript.</noscript>
    <script type="module" src="/checklists/checklist.js"></script>
  </body>
</html>
`

/** Sends one of the checklist's files; the browser asks each time whether it is still the same. */
export function sendChecklistFile(res: MedusaResponse, type: string, content: string): void {
  res.set({
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-cache",
    "content-security-policy": POLICY.join("; "),
    "x-content-type-options": "nosniff",
  })
  res.send(content)
}

/** Sends the page itself; it holds nothing of any inspection. */
export function sendChecklistPage(res: MedusaResponse): void {
  sendChecklistFile(res, "text/html", PAGE)
}
