import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { databaseOf } from "../database.ts"
import { sendMailOnce } from "../mail/send-mail.ts"
import { eventMails, type WaitingEvent } from "./event-mails.ts"
import { TRIES } from "./event-tries.ts"

/** Stands before the kind of the event in Medusa's log of mails. */
export const MAIL_PREFIX = "order-"
/** How long one that tries is left alone; doubles with each try, as a mail server may be down for hours. */
const FIRST_PAUSE_SECONDS = 120

/**
 * Tells what happened to orders and was not told yet, oldest first. One that cannot be told stops no other and is tried
 * again; each of its mails goes out once, whatever breaks in between. Two servers may do this at the same time.
 */
export async function deliverEvents(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container)
  for (let event = await claim(database); event; event = await claim(database)) {
    const failure = await tell(container, event)
    const outcome = failure ? { error: failure } : { error: null, done_at: new Date() }
    await database("order_event").where({ id: event.id }).update(outcome)
    if (!failure) continue
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Nobody could be told of the ${event.kind} of ${event.group_id}: ${failure}`)
  }
}

/** Takes the next event that is due; whoever else asks meanwhile gets another one. */
async function claim(database: Knex): Promise<WaitingEvent | undefined> {
  const { rows } = await database.raw(
    `update order_event set tries = tries + 1, updated_at = now()
     where id = (
       select id from order_event
       where done_at is null and deleted_at is null and tries < ?
         and (tries = 0 or updated_at < now() - ? * power(2, tries - 1) * interval '1 second')
       order by created_at, id
       limit 1
       for update skip locked
     )
     returning id, group_id, order_id, kind, data`,
    [TRIES, FIRST_PAUSE_SECONDS],
  )
  return rows[0]
}

/** Why not all could be told; undefined where they were. Who can be written to is, even where another cannot. */
async function tell(container: MedusaContainer, event: WaitingEvent): Promise<string | undefined> {
  try {
    const mails = await eventMails(container, event)
    const sent = await Promise.allSettled(
      mails.map((mail) =>
        sendMailOnce(container, {
          kind: `${MAIL_PREFIX}${event.kind}`,
          mail,
          key: `${event.id}:${mail.to}`,
          about: { type: "order_group", id: event.group_id },
        }),
      ),
    )
    const failed = sent.filter((mail) => mail.status === "rejected")
    return failed.length > 0 ? failed.map(({ reason }) => wordsOf(reason)).join("\n") : undefined
  } catch (thrown) {
    return wordsOf(thrown)
  }
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
