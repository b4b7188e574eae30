import type { InspectionFile } from "@cho-ocop/contracts"
import { StatusBadge, Table, Text } from "@medusajs/ui"
import { useTimeInVietnam, useWords } from "../use-words.ts"
import { Facts } from "./Facts.tsx"

const COLOURS = { met: "green", not_met: "red", not_applicable: "grey" } as const

/** What the officer saw, point by point. */
export function InspectionVisit({ inspection: { visit, checklist } }: { inspection: InspectionFile }) {
  const { inspections: say, locale } = useWords()
  const time = useTimeInVietnam()
  if (!visit) return <Text className="text-ui-fg-subtle">{say.notVisited}</Text>
  const points = new Map(
    checklist.map(({ id, text }) => [id, locale === "vi-VN" ? text.vi : (text.en ?? text.vi)]),
  )
  return (
    <div className="flex flex-col gap-4">
      <Facts
        facts={{
          [say.officer]: visit.officer,
          [say.metWith]: visit.met_with,
          [say.arrived]: time(visit.arrived_at),
          [say.left]: time(visit.left_at),
          [say.received]: time(visit.received_at),
          [say.note]: visit.note,
        }}
      />
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{say.point}</Table.HeaderCell>
              <Table.HeaderCell>{say.answer}</Table.HeaderCell>
              <Table.HeaderCell>{say.note}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {visit.answers.map(({ point, answer, note }) => (
              <Table.Row key={point}>
                <Table.Cell className="whitespace-normal py-2">{points.get(point) ?? point}</Table.Cell>
                <Table.Cell>
                  <StatusBadge color={COLOURS[answer]}>{say.answers[answer]}</StatusBadge>
                </Table.Cell>
                <Table.Cell className="whitespace-normal py-2">{note ?? "–"}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </div>
  )
}
