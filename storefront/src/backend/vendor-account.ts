import {
  type AcceptInvitation,
  Account,
  type AccountChange,
  type InvitationToken,
  OpenInvitation,
  type PasswordChange,
  type PasswordResetConfirm,
  type PasswordResetRequest,
  type RegistrationRequest,
  Sessions,
  SignedIn,
  type SignIn,
} from "@cho-ocop/contracts"
import { z } from "zod"
import { type Caller, callerHeaders, signingInHeaders } from "./caller.ts"
import { askBackend } from "./client.ts"
import { askVendor } from "./vendor-client.ts"

export function findAccount(token: string): Promise<Account> {
  return askVendor(token, Account, "/vendor/me")
}

export function changeAccount(token: string, body: AccountChange): Promise<Account> {
  return askVendor(token, Account, "/vendor/me", { method: "POST", body })
}

export function listSessions(token: string): Promise<Sessions> {
  return askVendor(token, Sessions, "/vendor/me/sessions")
}

/** Signs out everywhere but here. */
export async function endOtherSessions(token: string): Promise<void> {
  await askVendor(token, z.unknown(), "/vendor/me/sessions", { method: "DELETE" })
}

export async function signOut(token: string): Promise<void> {
  await askVendor(token, z.unknown(), "/vendor/sign-out", { method: "POST", body: {} })
}

export function changePassword(token: string, caller: Caller, body: PasswordChange): Promise<SignedIn> {
  const headers = callerHeaders(caller)
  return askVendor(token, SignedIn, "/vendor/password", { method: "POST", body, headers })
}

/** Signs in; the session of `formerToken` ends. */
export function signIn(caller: Caller, body: SignIn, formerToken: string | null): Promise<SignedIn> {
  const headers = signingInHeaders(caller, formerToken)
  return askBackend(SignedIn, "/vendor/sign-in", { method: "POST", body, headers })
}

/** Answers the same whether or not there is such an account; a mail leads on. */
export async function askForNewPassword(caller: Caller, body: PasswordResetRequest): Promise<void> {
  await askOpenly(caller, z.unknown(), "/vendor/password-reset", body)
}

export function setNewPassword(caller: Caller, body: PasswordResetConfirm): Promise<SignedIn> {
  return askOpenly(caller, SignedIn, "/vendor/password-reset/confirm", body)
}

export function lookAtInvitation(caller: Caller, body: InvitationToken): Promise<OpenInvitation> {
  return askOpenly(caller, OpenInvitation, "/vendor/invitations/look", body)
}

export function acceptInvitation(caller: Caller, body: z.input<typeof AcceptInvitation>): Promise<SignedIn> {
  return askOpenly(caller, SignedIn, "/vendor/invitations/accept", body)
}

/** Answers the same whether or not there is such an account; a mail leads on. */
export async function askToRegister(
  caller: Caller,
  body: z.input<typeof RegistrationRequest>,
): Promise<void> {
  await askOpenly(caller, z.unknown(), "/vendor/registrations", body)
}

function askOpenly<Answer extends z.ZodType>(
  caller: Caller,
  answer: Answer,
  path: `/vendor/${string}`,
  body: unknown,
): Promise<z.output<Answer>> {
  return askBackend(answer, path, { method: "POST", body, headers: callerHeaders(caller) })
}
