import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { fileURLToPath } from "node:url"
import compression from "compression"
import sirv from "sirv"
import { believeProxyAlone } from "./server/believe-proxy-alone.ts"
import { MEDIA_PREFIX, mediaFrom } from "./server/media.ts"
import { setSecurityHeaders } from "./server/security-headers.ts"
import { isServedSecurely, settings } from "./src/settings.ts"

const LAST_WORDS_MS = 10_000
const METHODS = ["GET", "HEAD", "POST"]
/** Scripts of the workspace also delete. */
const WORKSPACE_API = "/api/workspace/"

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>
const built = new URL("./dist/", import.meta.url)
const { handler: pages }: { handler: Pages } = await import(new URL("server/entry.mjs", built).href)

const media = mediaFrom(settings.backendUrl)
const compress = compression()
const files = sirv(fileURLToPath(new URL("client", built)), {
  setHeaders: (response, path) => {
    const cacheControl = path.startsWith("/_astro/")
      ? "public, max-age=31536000, immutable"
      : "public, max-age=3600"
    response.setHeader("cache-control", cacheControl)
  },
})

const server = createServer((request, response) => {
  setSecurityHeaders(response)
  believeProxyAlone(request, isServedSecurely)
  const methods = request.url?.startsWith(WORKSPACE_API) ? [...METHODS, "DELETE"] : METHODS
  if (!methods.includes(request.method ?? "")) response.writeHead(405, { allow: methods.join(", ") }).end()
  else if (request.url?.startsWith(MEDIA_PREFIX)) void media(request, response)
  // compression asks for Express's types, and uses only what Node's own requests have.
  else
    compress(request as never, response as never, () =>
      files(request, response, () => pages(request, response)),
    )
})

server.listen(settings.port, settings.host, () =>
  console.info(`The storefront listens on ${settings.publicUrl}`),
)

function stop(): void {
  server.close(() => process.exit(0))
  setTimeout(() => process.exit(0), LAST_WORDS_MS).unref()
}
process.once("SIGINT", stop)
process.once("SIGTERM", stop)
