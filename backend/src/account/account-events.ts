/** Somebody asked for a link to a new password; `{ kind, email }`. Whether there is such an account is not known yet. */
export const PASSWORD_RESET_REQUESTED = "account.password_reset_requested"

/** Somebody wants to open a shopper's account; `{ email, locale }`. */
export const SIGN_UP_REQUESTED = "customer.sign_up_requested"
