import Medusa from "@medusajs/js-sdk"
import { settings } from "./settings.ts"

/** Signs the operator in once for all journeys: an account takes few sign-ins a minute. */
export default async function signInOperator(): Promise<void> {
  const medusa = new Medusa({
    baseUrl: settings.BACKEND_URL,
    auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
  })
  const token = await medusa.auth.login("user", "emailpass", {
    email: settings.ADMIN_EMAIL,
    password: settings.ADMIN_PASSWORD,
  })
  process.env.OPERATOR_TOKEN = String(token)
}
