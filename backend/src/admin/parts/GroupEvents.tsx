import { StatusBadge, Text } from "@medusajs/ui"
import type { GroupFile } from "../../order-group/group-file.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"
import { Section } from "./Section.tsx"

const COLOURS = {
  told: "green",
  waiting: "orange",
  given_up: "red",
  success: "green",
  pending: "orange",
  failure: "red",
} as const

/** What happened to a group, whether it was told, and the mails that went out. */
export function GroupEvents({ file: { events, mails } }: { file: GroupFile }) {
  const { groups: say } = useWords()
  const timeInVietnam = useTimeInVietnam()
  return (
    <>
      <Section title={say.events}>
        <ul className="flex flex-col gap-2">
          {events.map((event) => (
            <li key={event.id}>
              <div className="flex flex-wrap items-center gap-3">
                <Text size="small">
                  {timeInVietnam(event.created_at)} · {event.order_number ?? ""} {say.eventKinds[event.kind]}
                </Text>
                <StatusBadge color={COLOURS[event.told]}>{say.told[event.told]}</StatusBadge>
              </div>
              {event.error && (
                <Text size="small" className="whitespace-pre-wrap break-words text-ui-fg-error">
                  {say.tries(event.tries)}: {event.error}
                </Text>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.mails}>
        {mails.length === 0 && <Text className="text-ui-fg-subtle">{say.noMails}</Text>}
        <ul className="flex flex-col gap-2">
          {mails.map((mail) => (
            <li key={mail.id} className="flex flex-wrap items-center gap-3">
              <Text size="small" className="break-words">
                {timeInVietnam(mail.created_at)} · {mail.to} · {say.eventKinds[mail.kind]}
              </Text>
              <StatusBadge color={COLOURS[mail.status]}>{say.mailStates[mail.status]}</StatusBadge>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
