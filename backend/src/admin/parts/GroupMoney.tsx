import { Text } from "@medusajs/ui"
import type { GroupFile } from "../../order-group/group-file.ts"
import { useDong } from "../use-dong.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"
import { Section } from "./Section.tsx"

/** What a gateway said about a group, and what its orders left in the vendors' ledgers. */
export function GroupMoney({ file: { notices, entries } }: { file: GroupFile }) {
  const { groups: say } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const dong = useDong()
  return (
    <>
      <Section title={say.notices}>
        {notices.length === 0 && <Text className="text-ui-fg-subtle">{say.noNotices}</Text>}
        <ul>
          {notices.map((notice) => (
            <li key={notice.id}>
              <Text size="small">
                {timeInVietnam(notice.received_at)} · {notice.gateway} · {notice.verdict}
                {notice.amount !== null && ` · ${dong(notice.amount)}`}
              </Text>
              {notice.problem && (
                <Text size="small" className="text-ui-fg-error">
                  {notice.problem}
                </Text>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.ledger}>
        {entries.length === 0 && <Text className="text-ui-fg-subtle">{say.noEntries}</Text>}
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Text size="small">
                {timeInVietnam(entry.occurred_at)} · {entry.order_number} · {say.kinds[entry.kind]}:{" "}
                {dong(entry.amount)}
              </Text>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
