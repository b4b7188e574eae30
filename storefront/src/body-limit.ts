import { type Page, pageAt } from "./paths.ts"

/** Forms are the largest thing shoppers send. */
const FORM_BYTES = 64 * 1024

/** Whether a request brings more than its address takes; files are only taken where a page asks for them, up to what the server takes. */
export function isTooLarge(request: Request, pathname: string): boolean {
  if (["GET", "HEAD"].includes(request.method)) return false
  const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")
  if (!isForm && takesFiles(pathname)) return false
  return !(Number(request.headers.get("content-length") ?? Number.NaN) <= FORM_BYTES)
}

const WITH_FILES: readonly (Page | undefined)[] = [
  "order-return",
  "workspace/registration/evidence",
  "workspace/shop-banner",
  "workspace/import",
  "workspace/inspection",
]

function takesFiles(pathname: string): boolean {
  return pathname.startsWith("/api/workspace/") || WITH_FILES.includes(pageAt(pathname))
}
