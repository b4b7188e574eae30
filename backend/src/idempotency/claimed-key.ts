import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"

/** Longer than anything that is asked once takes. */
const SECONDS = 60

/** What is known of an earlier request under the same key. */
export interface EarlierRequest {
  is_done: boolean
  answer: unknown
}

/**
 * Takes a key, among all servers for one request alone: null, or what is known of the one that has it. With `lapses` a
 * key of which nothing was heard for a minute is free again.
 */
export async function claimKey(
  container: MedusaContainer,
  id: string,
  { lapses }: { lapses: boolean },
): Promise<EarlierRequest | null> {
  const { rows } = await databaseOf(container).raw(
    `insert into idempotency_key (id, claimed_at) values (?, now())
     on conflict (id) do update set claimed_at = now(), updated_at = now()
       where ? and idempotency_key.done_at is null
         and idempotency_key.claimed_at < now() - ? * interval '1 second'
     returning id`,
    [id, lapses, SECONDS],
  )
  if (rows.length > 0) return null
  const earlier = await keys(container).where({ id }).first("done_at", "answer")
  return { is_done: Boolean(earlier?.done_at), answer: earlier?.answer }
}

/** Keeps what repeats are answered. */
export async function keepAnswer(container: MedusaContainer, id: string, answer: unknown): Promise<void> {
  const done_at = new Date()
  await keys(container)
    .where({ id })
    .update({ answer: JSON.stringify(answer), done_at, updated_at: done_at })
}

/** Nothing was done under it: it may be tried again. */
export async function releaseKey(container: MedusaContainer, id: string): Promise<void> {
  await keys(container).where({ id }).delete()
}

/** Nobody repeats what was asked so long ago. */
export async function forgetKeys(container: MedusaContainer, claimedBefore: Date): Promise<void> {
  await keys(container).where("claimed_at", "<", claimedBefore).delete()
}

const keys = (container: MedusaContainer) => databaseOf(container)("idempotency_key")
