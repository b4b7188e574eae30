import { line } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { AUDIT_MODULE } from "../modules/audit/index.ts"
import type { AuditModuleService } from "../modules/audit/service.ts"

const PAGE = 50
const words = line(200)
  .transform((text) => text || undefined)
  .optional()

/** Query of `GET /admin/audit-entries`; `from` and `until` are days in Vietnam, both included. */
export const AuditQuery = z.object({
  /** Part of the actor's name, or its id. */
  actor: words,
  /** Part of the subject's name, or its id. */
  subject: words,
  /** Beginning of an action, such as `registration`. */
  action: words,
  vendor_id: z.string().max(64).optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

/** An entry of the log; `at` is ISO 8601 in UTC. */
export interface AuditEntryView {
  id: string
  at: string
  actor: { type: string; id: string | null; name: string }
  action: string
  subject: { type: string; id: string; name: string }
  before: unknown
  after: unknown
}

/** Entries of the log, newest first. */
export async function listAuditEntries(
  container: MedusaContainer,
  { actor, subject, action, vendor_id, from, until, offset }: z.infer<typeof AuditQuery>,
): Promise<{ audit_entries: AuditEntryView[]; count: number }> {
  const [entries, count] = await container.resolve<AuditModuleService>(AUDIT_MODULE).listAndCountAuditEntries(
    {
      ...(vendor_id ? { vendor_id } : {}),
      ...(action ? { action: { $like: `${escaped(action)}%` } } : {}),
      $and: [
        ...(actor ? [namedOrWithId("actor", actor)] : []),
        ...(subject ? [namedOrWithId("subject", subject)] : []),
        ...(from ? [{ created_at: { $gte: new Date(`${from}T00:00:00+07:00`) } }] : []),
        ...(until ? [{ created_at: { $lt: new Date(Date.parse(`${until}T00:00:00+07:00`) + DAY) } }] : []),
      ],
    },
    { order: { created_at: "DESC", id: "DESC" }, skip: offset, take: PAGE },
  )
  return { count, audit_entries: entries.map(viewOf) }
}

const DAY = 86_400_000

function namedOrWithId(who: "actor" | "subject", text: string) {
  return { $or: [{ [`${who}_id`]: text }, { [`${who}_name`]: { $ilike: `%${escaped(text)}%` } }] }
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&")
}

type Entry = Awaited<ReturnType<AuditModuleService["listAuditEntries"]>>[number]

function viewOf(entry: Entry): AuditEntryView {
  return {
    id: entry.id,
    at: new Date(entry.created_at).toISOString(),
    actor: { type: entry.actor_type, id: entry.actor_id, name: entry.actor_name },
    action: entry.action,
    subject: { type: entry.subject_type, id: entry.subject_id, name: entry.subject_name },
    before: entry.before,
    after: entry.after,
  }
}
