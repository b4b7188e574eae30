import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { RecallCard, RecallFile } from "../../../recall/read-recalls.ts"
import { call } from "../../call.ts"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { RecallForm } from "../../parts/RecallForm.tsx"
import { Section } from "../../parts/Section.tsx"
import { useChange } from "../../use-change.ts"
import { useTimeInVietnam, useWords } from "../../use-words.ts"

type List = { recalls: RecallCard[]; count: number }

/** All recalls, open ones first, and the form to open one. */
export default function RecallsPage() {
  const { recalls: say, menu } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const [offset, setOffset] = useState(0)
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery({
    queryKey: ["recalls", offset],
    queryFn: () => call<List>(`recalls?offset=${offset}`),
    placeholderData: (former) => former,
  })
  const change = useChange<{ recall: RecallFile }>(["recalls"])
  return (
    <div className="flex flex-col gap-3">
      <Section title={say.open}>
        <Text className="text-ui-fg-subtle mb-4">{say.intro}</Text>
        <RecallForm
          isBusy={change.isPending}
          onOpen={(body) =>
            change.mutate({ path: "recalls", body }, { onSuccess: ({ recall }) => navigate(recall.id) })
          }
        />
      </Section>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{menu.recalls}</Heading>
        </div>
        {data && data.recalls.length > 0 ? (
          <div className="overflow-x-auto">
            <Table className="min-w-[48rem]">
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{say.lot}</Table.HeaderCell>
                  <Table.HeaderCell>{say.vendor}</Table.HeaderCell>
                  <Table.HeaderCell>{say.openedAt}</Table.HeaderCell>
                  <Table.HeaderCell>{say.openedBy}</Table.HeaderCell>
                  <Table.HeaderCell />
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {data.recalls.map(({ id, lot, vendor, opened_at, opened_by, closed_at }) => (
                  <Table.Row key={id}>
                    <Table.Cell className="max-w-[18rem] truncate">
                      <Link className="text-ui-fg-interactive-hover" to={`/recalls/${id}`}>
                        {`${lot.name}, ${lot.number}`}
                      </Link>
                    </Table.Cell>
                    <Table.Cell className="max-w-[14rem] truncate">{vendor}</Table.Cell>
                    <Table.Cell>{timeInVietnam(opened_at)}</Table.Cell>
                    <Table.Cell>{opened_by}</Table.Cell>
                    <Table.Cell>
                      <StatusBadge color={closed_at ? "grey" : "red"}>
                        {closed_at ? say.states.closed : say.states.open}
                      </StatusBadge>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        ) : (
          <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} />
        )}
        <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
      </Container>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "recalls",
  translationNs: "operator",
  icon: ArrowUturnLeft,
})
