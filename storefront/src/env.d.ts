declare namespace App {
  interface Locals {
    locale: import("@cho-ocop/contracts").Locale
    /** Who is signed in to the workspace; missing on pages that are open to everybody. */
    workspace?: import("./workspace/session.ts").WorkspaceSession
    /** Which shopper is signed in; missing outside of the pages of an account. */
    customer?: import("./account/session.ts").CustomerSession
    /** Address and fields of a form that could not be carried out yet. */
    heldForm?: import("./sign-in/held-form.ts").HeldForm
  }
}
