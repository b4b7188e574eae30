import { Table, Text } from "@medusajs/ui"
import type { AuditEntryView } from "../../audit/list-audit-entries.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"

/** Entries of the audit log: when, who, what, to what, and how it was and is. */
export function AuditTable({ entries }: { entries: AuditEntryView[] }) {
  const { audit: say, common } = useWords()
  const timeInVietnam = useTimeInVietnam()
  if (entries.length === 0) return <Text className="text-ui-fg-subtle">{common.nothing}</Text>
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.when}</Table.HeaderCell>
            <Table.HeaderCell>{say.actor}</Table.HeaderCell>
            <Table.HeaderCell>{say.action}</Table.HeaderCell>
            <Table.HeaderCell>{say.subject}</Table.HeaderCell>
            <Table.HeaderCell>{say.before}</Table.HeaderCell>
            <Table.HeaderCell>{say.after}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map((entry) => (
            <Table.Row key={entry.id} className="align-top">
              <Table.Cell className="whitespace-nowrap py-2">{timeInVietnam(entry.at)}</Table.Cell>
              <Table.Cell className="py-2">{entry.actor.name}</Table.Cell>
              <Table.Cell className="py-2">{entry.action}</Table.Cell>
              <Table.Cell className="py-2">{entry.subject.name}</Table.Cell>
              <Table.Cell className="py-2">
                <Facts of={entry.before} />
              </Table.Cell>
              <Table.Cell className="py-2">
                <Facts of={entry.after} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Facts({ of }: { of: unknown }) {
  if (typeof of !== "object" || of === null) return <Text size="small">–</Text>
  return (
    <Text size="small" className="max-w-xs whitespace-pre-wrap break-words">
      {Object.entries(of)
        .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
        .join("\n")}
    </Text>
  )
}
