import type { Cookies } from "../visit.ts"

/** What the workspace's pages read of a visit. */
export interface WorkspaceVisit {
  request: Request
  url: URL
  cookies: Cookies
  locals: App.Locals
  clientAddress: string
}
