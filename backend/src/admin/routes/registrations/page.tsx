import { RegistrationState } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Container, Heading, Table, Tabs } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { RegistrationCard } from "../../../registration/list-registrations.ts"
import { call } from "../../call.ts"
import { REGISTRATION_COLOURS } from "../../colours.ts"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { useTimeInVietnam, useWords } from "../../use-words.ts"

type Queue = { registrations: RegistrationCard[]; count: number }

const STATES = Object.keys(REGISTRATION_COLOURS) as RegistrationState[]

/** Who wants to sell here, longest waiting first. */
export default function RegistrationsPage() {
  const { registrations: say, registrationStates, kinds, menu, common } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const [state, setState] = useState<RegistrationState>("submitted")
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery({
    queryKey: ["registrations", state, String(offset)],
    queryFn: () => call<Queue>(`registrations?state=${state}&offset=${offset}`),
  })
  const choose = (chosen: string) => {
    setState(RegistrationState.parse(chosen))
    setOffset(0)
  }
  return (
    <Container className="p-0">
      <Tabs value={state} onValueChange={choose} className="divide-y">
        <div className="flex flex-col gap-4 px-6 py-4">
          <Heading level="h1">{menu.registrations}</Heading>
          <Tabs.List className="flex-wrap">
            {STATES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {registrationStates[name]}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        <Tabs.Content value={state}>
          {data && data.registrations.length > 0 ? (
            <div className="overflow-x-auto">
              <Table className="min-w-[40rem]">
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>{common.name}</Table.HeaderCell>
                    <Table.HeaderCell>{say.kind}</Table.HeaderCell>
                    <Table.HeaderCell>{say.province}</Table.HeaderCell>
                    <Table.HeaderCell>{say.submitted}</Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {data.registrations.map((card) => (
                    <Table.Row key={card.id}>
                      <Table.Cell>
                        <Link className="text-ui-fg-interactive-hover" to={card.id}>
                          {card.name ?? common.noName}
                        </Link>
                      </Table.Cell>
                      <Table.Cell>{card.kind ? kinds[card.kind] : "–"}</Table.Cell>
                      <Table.Cell>{card.province ?? "–"}</Table.Cell>
                      <Table.Cell>{timeInVietnam(card.submitted_at)}</Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </div>
          ) : (
            <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} />
          )}
          <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "registrations",
  translationNs: "operator",
  icon: DocumentText,
})
