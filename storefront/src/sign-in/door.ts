import type { PasswordResetConfirm, PasswordResetRequest, SignIn } from "@cho-ocop/contracts"
import type { Caller } from "../backend/caller.ts"
import type { Page } from "../paths.ts"
import type { Cookies } from "../visit.ts"

/** What a browser is told once it is signed in: the token that its cookie keeps, and when it ends (ISO time). */
export interface Opened {
  token: string
  expires_at: string
}

/** Pages without parts in their address, to which a door leads. */
type Plain = "workspace/today" | "workspace/sign-in" | "account" | "account/sign-in"

/** One kind of account: how people get in, and which pages lie behind. */
export interface Door {
  signIn: (caller: Caller, login: SignIn, formerToken: string | null) => Promise<Opened>
  askForNewPassword: (caller: Caller, asked: PasswordResetRequest) => Promise<void>
  setNewPassword: (caller: Caller, confirmed: PasswordResetConfirm) => Promise<Opened>
  /** The token this browser keeps, until it signs in anew. */
  read: (cookies: Pick<Cookies, "get">) => string | null
  keep: (cookies: Pick<Cookies, "set">, opened: Opened) => void
  /** The page that somebody signs in on. */
  entrance: Plain
  /** Where it leads to. */
  home: Plain
  /** Whether a page lies behind this door. */
  opens: (page: Page | undefined) => boolean
}
