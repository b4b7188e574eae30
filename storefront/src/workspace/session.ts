import type { Account, VendorRole } from "@cho-ocop/contracts"
import { sessionCookie } from "../sign-in/session-cookie.ts"

/** Who is signed in, and the token that says so to the backend. It never leaves the server. */
export interface WorkspaceSession {
  token: string
  account: Account
}

export const { read: readToken, keep: keepSession, forget: forgetSession } = sessionCookie("workspace")

/** The session of a page that only signed-in people reach. */
export function sessionOf(locals: App.Locals): WorkspaceSession {
  if (!locals.workspace) throw new Error("Nobody is signed in on a page that asks for it")
  return locals.workspace
}

/** Whether somebody with this role may change the shop; packers only see to orders. */
export function managesShop(role: VendorRole): boolean {
  return role !== "packer"
}
