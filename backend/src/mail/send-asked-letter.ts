import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What Medusa's log keeps letters under that anybody can have sent to any address. */
export type AskedLetter = "sign-up" | "registration" | "account-exists" | "password-reset"

const ASKED: AskedLetter[] = ["sign-up", "registration", "account-exists", "password-reset"]
const LETTERS_PER_HOUR = 5
const HOUR_MS = 60 * 60_000
const PATIENCE_S = 60

/**
 * Does what sends one more letter that anybody can have sent to any address. Once an address got five within an hour,
 * it is left out, and nobody is told: neither who asked nor who would have got it.
 */
export async function sendAskedLetter(
  container: MedusaContainer,
  to: string,
  send: () => Promise<void>,
): Promise<void> {
  const sendUnlessMany = async () => {
    const lately = await container.resolve(Modules.NOTIFICATION).listNotifications({
      to,
      template: ASKED,
      created_at: { $gt: new Date(Date.now() - HOUR_MS).toISOString() },
    })
    const sent = lately.filter(({ status }) => status !== "failure")
    if (sent.length < LETTERS_PER_HOUR) await send()
  }
  await container
    .resolve(Modules.LOCKING)
    .execute(`letters to ${to}`, sendUnlessMany, { timeout: PATIENCE_S })
}
