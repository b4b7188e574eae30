/** What is read of one of Node's requests. */
interface Received {
  headers: Record<string, string | string[] | undefined>
  socket: { remoteAddress?: string | undefined }
}

/**
 * Network address of who sent a request. Behind a proxy that is the last entry of `X-Forwarded-For`, the one the proxy
 * wrote: what stands before it the sender may have made up. Without a proxy the header counts for nothing.
 */
export function clientAddress({ headers, socket }: Received, isBehindProxy: boolean): string {
  const told = isBehindProxy ? [headers["x-forwarded-for"]].flat().join(",") : ""
  return told.split(",").at(-1)?.trim() || socket.remoteAddress || "unknown"
}
