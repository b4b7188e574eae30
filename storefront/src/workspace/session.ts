import type { Account, SignedIn, VendorRole } from "@cho-ocop/contracts"
import { isServedSecurely } from "../settings.ts"
import type { Cookies } from "../visit.ts"

/** Who is signed in, and the token that says so to the backend. It never leaves the server. */
export interface WorkspaceSession {
  token: string
  account: Account
}

/** With https the browser itself sees to it that only this very site, over https, can have set it. */
const COOKIE = isServedSecurely ? "__Host-workspace" : "workspace"
const OPTIONS = { path: "/", httpOnly: true, sameSite: "lax", secure: isServedSecurely } as const

export function readToken(cookies: Pick<Cookies, "get">): string | null {
  return cookies.get(COOKIE)?.value ?? null
}

/** Keeps somebody signed in, in this browser. */
export function keepSession(cookies: Pick<Cookies, "set">, { token, expires_at }: SignedIn): void {
  cookies.set(COOKIE, token, { ...OPTIONS, expires: new Date(expires_at) })
}

export function forgetSession(cookies: Pick<Cookies, "set">): void {
  cookies.set(COOKIE, "", { ...OPTIONS, expires: new Date(0) })
}

/** The session of a page that only signed-in people reach. */
export function sessionOf(locals: App.Locals): WorkspaceSession {
  if (!locals.workspace) throw new Error("Nobody is signed in on a page that asks for it")
  return locals.workspace
}

/** Whether somebody with this role may change the shop; packers only see to orders. */
export function managesShop(role: VendorRole): boolean {
  return role !== "packer"
}
