import type { SignedIn } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OpenedSession } from "../account/open-session.ts"
import { readAccount } from "./read-account.ts"

/** What somebody who has just signed in is told. */
export async function signedIn(
  container: MedusaContainer,
  { holder_id, token, expires_at }: OpenedSession,
): Promise<SignedIn> {
  return { token, expires_at, account: await readAccount(container, holder_id) }
}
