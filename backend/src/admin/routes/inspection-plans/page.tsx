import type { InspectionPlanList, InspectionPlanResponse } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CalendarMini } from "@medusajs/icons"
import { Button, Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { call } from "../../call.ts"
import { InspectionPlanForm } from "../../parts/InspectionPlanForm.tsx"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Section } from "../../parts/Section.tsx"
import { useChange } from "../../use-change.ts"
import { useDay, useWords } from "../../use-words.ts"

/** What is to be inspected, and the form to plan more. */
export default function InspectionPlansPage() {
  const { inspections, menu, common } = useWords()
  const say = inspections.plans
  const day = useDay()
  const navigate = useNavigate()
  const [isPlanning, setIsPlanning] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ["inspection-plans"],
    queryFn: () => call<InspectionPlanList>("inspection-plans"),
  })
  const change = useChange<InspectionPlanResponse>(["inspection-plans"])
  return (
    <div className="flex flex-col gap-3">
      <Section
        title={say.fresh}
        aside={
          <Button
            size="small"
            variant="secondary"
            onClick={() => setIsPlanning(!isPlanning)}
            aria-expanded={isPlanning}
          >
            {isPlanning ? common.close : say.fresh}
          </Button>
        }
      >
        {isPlanning ? (
          <InspectionPlanForm
            isBusy={change.isPending}
            onSave={(body) =>
              change.mutate(
                { path: "inspection-plans", body },
                { onSuccess: ({ plan }) => navigate(plan.id) },
              )
            }
          />
        ) : (
          <Text className="text-ui-fg-subtle">{say.intro}</Text>
        )}
      </Section>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{menu.inspectionPlans}</Heading>
        </div>
        {data && data.plans.length > 0 ? (
          <div className="overflow-x-auto">
            <Table className="min-w-[48rem]">
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{say.title}</Table.HeaderCell>
                  <Table.HeaderCell>{inspections.kind}</Table.HeaderCell>
                  <Table.HeaderCell>{inspections.plannedOn}</Table.HeaderCell>
                  <Table.HeaderCell>{say.products}</Table.HeaderCell>
                  <Table.HeaderCell>{common.state}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {data.plans.map(({ id, title, kind, planned_on, population, draws, drawn_at }) => (
                  <Table.Row key={id}>
                    <Table.Cell className="max-w-[18rem] truncate">
                      <Link className="text-ui-fg-interactive-hover" to={`/inspection-plans/${id}`}>
                        {title}
                      </Link>
                    </Table.Cell>
                    <Table.Cell>{inspections.kinds[kind]}</Table.Cell>
                    <Table.Cell>{day(planned_on)}</Table.Cell>
                    <Table.Cell>{draws === null ? population : say.ofAll(draws, population)}</Table.Cell>
                    <Table.Cell>
                      {draws === null ? (
                        "–"
                      ) : (
                        <StatusBadge color={drawn_at ? "green" : "orange"}>
                          {drawn_at ? say.drawn : say.notDrawn}
                        </StatusBadge>
                      )}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        ) : (
          <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} words={say.none} />
        )}
      </Container>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "inspectionPlans",
  translationNs: "operator",
  icon: CalendarMini,
})
