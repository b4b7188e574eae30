import { StatusBadge, Table, Text } from "@medusajs/ui"
import type { GroupFile } from "../../order-group/group-file.ts"
import { useDong } from "../use-dong.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"
import { Section } from "./Section.tsx"

/** What a gateway said about a group, and what its orders left in the vendors' ledgers. */
export function GroupMoney({ file: { notices, entries } }: { file: GroupFile }) {
  const { groups: say } = useWords()
  return (
    <>
      <Section title={say.notices}>
        {notices.length === 0 && <Text className="text-ui-fg-subtle">{say.noNotices}</Text>}
        <Notices notices={notices} />
      </Section>
      <Section title={say.ledger}>
        {entries.length === 0 && <Text className="text-ui-fg-subtle">{say.noEntries}</Text>}
        {entries.length > 0 && <Entries entries={entries} />}
      </Section>
    </>
  )
}

function Notices({ notices }: Pick<GroupFile, "notices">) {
  const { groups, payments } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const dong = useDong()
  const verdicts: Partial<Record<string, string>> = groups.verdicts
  return (
    <ul className="flex flex-col gap-2">
      {notices.map(({ id, received_at, gateway, verdict, amount, problem }) => (
        <li key={id} className="flex flex-wrap items-center gap-3">
          <Text size="small">
            {[
              timeInVietnam(received_at),
              payments.gateways[gateway] ?? gateway,
              verdicts[verdict] ?? verdict,
              amount === null ? null : dong(amount),
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
          {problem && <StatusBadge color="orange">{payments.problems[problem] ?? problem}</StatusBadge>}
        </li>
      ))}
    </ul>
  )
}

function Entries({ entries }: Pick<GroupFile, "entries">) {
  const { groups: say } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const dong = useDong()
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[36rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.number}</Table.HeaderCell>
            <Table.HeaderCell>{say.line}</Table.HeaderCell>
            <Table.HeaderCell>{say.booked}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.amount}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map((entry) => (
            <Table.Row key={entry.id}>
              <Table.Cell className="whitespace-nowrap">{entry.order_number}</Table.Cell>
              <Table.Cell>{say.kinds[entry.kind]}</Table.Cell>
              <Table.Cell>{timeInVietnam(entry.occurred_at)}</Table.Cell>
              <Table.Cell className="text-right">{dong(entry.amount)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
