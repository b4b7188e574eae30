import type { Shop } from "./shop.ts"

let signedIn: Promise<string> | undefined

/** The header of the operator, who signs in once for all tests of a file: logins are few a minute. */
export async function operator(shop: Shop): Promise<Record<string, string>> {
  signedIn ??= shop
    .post<{ token: string }>("/auth/user/emailpass", {
      email: "admin@cho-ocop.example",
      password: "cho-ocop-demo-2026",
    })
    .then(({ body }) => body.token)
  return { authorization: `Bearer ${await signedIn}` }
}
