import { Text } from "@medusajs/ui"
import type { AuditEntryView } from "../../audit/list-audit-entries.ts"
import { actorName } from "../actor-name.ts"
import { auditFacts } from "../audit-facts.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"

/** Entries of the audit log: when, who, what, to what; how it was and is where asked for. */
export function AuditEntries({ entries }: { entries: AuditEntryView[] }) {
  const { common } = useWords()
  if (entries.length === 0) return <Text className="text-ui-fg-subtle">{common.nothing}</Text>
  return (
    <ul className="divide-y">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ul>
  )
}

function Entry({ entry: { at, actor, action, subject, before, after } }: { entry: AuditEntryView }) {
  const words = useWords()
  const { audit: say } = words
  const timeInVietnam = useTimeInVietnam()
  const actions: Partial<Record<string, string>> = say.actions
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Text weight="plus" className="break-words">
          {actions[action] ?? action}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {timeInVietnam(at)}
        </Text>
      </div>
      <Text size="small" className="break-words">
        {[actorName(actor.name, words), subject.name].filter(Boolean).join(" → ")}
      </Text>
      {(before !== null || after !== null) && (
        <details>
          <summary className="cursor-pointer py-1 text-ui-fg-interactive-hover txt-small">{say.look}</summary>
          <div className="grid grid-cols-1 gap-3 pt-2 md:grid-cols-2">
            <Facts title={say.before} of={before} />
            <Facts title={say.after} of={after} />
          </div>
        </details>
      )}
    </li>
  )
}

function Facts({ title, of }: { title: string; of: unknown }) {
  const { audit, locale } = useWords()
  const facts = auditFacts(of, audit.fields, locale)
  return (
    <div className="min-w-0 rounded-md border bg-ui-bg-subtle p-3">
      <Text size="xsmall" className="mb-1 text-ui-fg-subtle">
        {title}
      </Text>
      {facts.length === 0 && <Text size="small">–</Text>}
      {facts.map(({ name, text }) => (
        <Text key={name} size="small" className="whitespace-pre-wrap break-words">
          <span className="text-ui-fg-subtle">{name}:</span> {text}
        </Text>
      ))}
    </div>
  )
}
