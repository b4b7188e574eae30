import type { InspectionCard } from "@cho-ocop/contracts"
import { StatusBadge, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { INSPECTION_COLOURS } from "../colours.ts"
import { useDay, useWords } from "../use-words.ts"

/** Inspections line by line, each leading to its own page. */
export function InspectionTable({ inspections }: { inspections: InspectionCard[] }) {
  const { inspections: say, common } = useWords()
  const day = useDay()
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[56rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.product}</Table.HeaderCell>
            <Table.HeaderCell>{say.vendor}</Table.HeaderCell>
            <Table.HeaderCell>{say.plannedOn}</Table.HeaderCell>
            <Table.HeaderCell>{say.plan}</Table.HeaderCell>
            <Table.HeaderCell>{say.openFindings}</Table.HeaderCell>
            <Table.HeaderCell>{common.state}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {inspections.map(({ id, product, vendor, planned_on, plan, kind, ...one }) => (
            <Table.Row key={id}>
              <Table.Cell className="max-w-[18rem] truncate">
                <Link className="text-ui-fg-interactive-hover" to={`/inspections/${id}`}>
                  {product.name}
                </Link>
              </Table.Cell>
              <Table.Cell className="max-w-[14rem] truncate">{vendor.name}</Table.Cell>
              <Table.Cell>{day(planned_on)}</Table.Cell>
              <Table.Cell className="max-w-[14rem] truncate">{`${say.kinds[kind]}: ${plan.title}`}</Table.Cell>
              <Table.Cell>{one.open_findings}</Table.Cell>
              <Table.Cell>
                <StatusBadge color={one.is_overdue ? "red" : INSPECTION_COLOURS[one.state]}>
                  {one.is_overdue
                    ? say.overdue
                    : one.outcome
                      ? say.outcomes[one.outcome]
                      : say.states[one.state]}
                </StatusBadge>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
