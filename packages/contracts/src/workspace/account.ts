import { z } from "zod"
import { Locale, line } from "../text.ts"
import { VendorRole } from "./vendor-role.ts"

/** The name under which somebody signs in: an e-mail address, lower case. */
export const AccountEmail = line(254)
  .transform((typed) => typed.toLowerCase())
  .pipe(z.email("email_invalid"))

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128

/**
 * A password as typed by its owner, NFC: long rather than odd (NIST SP 800-63B). The server alone also refuses one that
 * is known from breaches (`password_breached`) or holds the owner's own e-mail, name or shop (`password_personal`).
 */
export const NewPassword = z
  .string()
  .max(4 * PASSWORD_MAX, "password_long")
  .transform((typed) => typed.normalize("NFC"))
  .refine((password) => [...password].length >= PASSWORD_MIN, "password_short")
  .refine((password) => [...password].length <= PASSWORD_MAX, "password_long")

/** A password to compare with the one that is kept; its length tells nothing. */
export const TypedPassword = z
  .string()
  .min(1, "required")
  .max(4 * PASSWORD_MAX)
  .transform((typed) => typed.normalize("NFC"))

/** Body of `POST /vendor/sign-in` and `POST /shop/account/sign-in`; 401 `wrong_login`, 429 `too_many_requests`. */
export const SignIn = z.strictObject({ email: AccountEmail, password: TypedPassword })
export type SignIn = z.infer<typeof SignIn>

/** A vendor's standing in the shop. Products of all but the first are kept from being bought. */
export const VendorStatus = z.enum(["active", "on_holiday", "suspended", "terminated"])
export type VendorStatus = z.infer<typeof VendorStatus>

/** Answer of `GET /vendor/me`: who is signed in, and for whom. `vendor` is null until the registration is approved. */
export const Account = z.object({
  member_id: z.string(),
  email: z.string(),
  name: z.string(),
  role: VendorRole,
  locale: Locale,
  vendor: z
    .object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      status: VendorStatus,
      /** Words of the operator where the status is not `active`. */
      status_reason: z.string().nullable(),
    })
    .nullable(),
})
export type Account = z.infer<typeof Account>

/** Body of `POST /vendor/me`: what one may change of oneself. */
export const AccountChange = z.strictObject({
  name: line(120).pipe(z.string().min(1, "required")).optional(),
  locale: Locale.optional(),
})
export type AccountChange = z.infer<typeof AccountChange>

/**
 * Answer where somebody has signed in: the bearer token for every other `/vendor` route, and when it ends (ISO time).
 * The token is for servers; a browser never sees it.
 */
export const SignedIn = z.object({ token: z.string(), expires_at: z.string(), account: Account })
export type SignedIn = z.infer<typeof SignedIn>

/**
 * Body of `POST /vendor/password-reset` and `POST /shop/account/password-reset`. The answer is 202 whether or not there
 * is such an account.
 */
export const PasswordResetRequest = z.strictObject({ email: AccountEmail })
export type PasswordResetRequest = z.infer<typeof PasswordResetRequest>

/** Body of `POST /vendor/registrations`. The answer is 202 for every address; a mail leads on. */
export const RegistrationRequest = z.strictObject({ email: AccountEmail, locale: Locale.default("vi") })
export type RegistrationRequest = z.infer<typeof RegistrationRequest>

/**
 * Body of `POST /vendor/password-reset/confirm`, answered `SignedIn`, and of `POST /shop/account/password-reset/confirm`,
 * answered `CustomerSignedIn`; 409 `token_used`, `token_expired`.
 */
export const PasswordResetConfirm = z.strictObject({ token: z.string().max(100), password: NewPassword })
export type PasswordResetConfirm = z.infer<typeof PasswordResetConfirm>

/**
 * Body of `POST /vendor/password`, answered `SignedIn`, and of `POST /shop/account/me/password`, answered
 * `CustomerSignedIn`: every other session has ended. 401 `wrong_login`.
 */
export const PasswordChange = z.strictObject({ current_password: TypedPassword, password: NewPassword })
export type PasswordChange = z.infer<typeof PasswordChange>

/** One place where the account is signed in. */
export const Session = z.object({
  id: z.string(),
  /** What the browser said of itself. */
  device: z.string(),
  signed_in_at: z.string(),
  expires_at: z.string(),
  is_current: z.boolean(),
})
export type Session = z.infer<typeof Session>

/** Answer of `GET /vendor/me/sessions` and `GET /shop/account/me/sessions`, newest first. */
export const Sessions = z.object({ sessions: z.array(Session) })
export type Sessions = z.infer<typeof Sessions>
