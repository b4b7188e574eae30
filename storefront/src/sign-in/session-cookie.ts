import { isServedSecurely } from "../settings.ts"
import type { Cookies } from "../visit.ts"
import type { Opened } from "./door.ts"

const OPTIONS = { path: "/", httpOnly: true, sameSite: "lax", secure: isServedSecurely } as const

/** The cookie in which this browser stays signed in; the token in it is for servers alone. */
export function sessionCookie(name: string) {
  // With https the browser itself sees to it that only this very site, over https, can have set it.
  const cookie = isServedSecurely ? `__Host-${name}` : name
  return {
    read: (cookies: Pick<Cookies, "get">): string | null => cookies.get(cookie)?.value || null,
    keep(cookies: Pick<Cookies, "set">, { token, expires_at }: Opened): void {
      cookies.set(cookie, token, { ...OPTIONS, expires: new Date(expires_at) })
    },
    forget(cookies: Pick<Cookies, "set">): void {
      cookies.set(cookie, "", { ...OPTIONS, expires: new Date(0) })
    },
  }
}
