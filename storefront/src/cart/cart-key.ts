/** Which cart the browser holds, and the token that proves it. */
export interface CartKey {
  id: string
  token: string
}

const FORMAT = /^(cart_[0-9A-Z]{26})\.([\w-]{16,200})$/

/** `null` for anything but a well-formed cookie. */
export function parseCartKey(cookie: string | undefined): CartKey | null {
  const [, id, token] = FORMAT.exec(cookie ?? "") ?? []
  return id && token ? { id, token } : null
}

export function formatCartKey({ id, token }: CartKey): string {
  return `${id}.${token}`
}
