import { RegistrationState } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Container, Heading, Table, Tabs, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { RegistrationCard } from "../../../registration/list-registrations.ts"
import { call } from "../../call.ts"
import { Pages } from "../../parts/Pages.tsx"
import { KINDS, REGISTRATION_STATES, timeInVietnam } from "../../words.ts"

type Queue = { registrations: RegistrationCard[]; count: number }

const STATES = Object.keys(REGISTRATION_STATES) as RegistrationState[]

/** Who wants to sell here, longest waiting first. */
export default function RegistrationsPage() {
  const [state, setState] = useState<RegistrationState>("submitted")
  const [offset, setOffset] = useState(0)
  const { data, error } = useQuery({
    queryKey: ["registrations", state, String(offset)],
    queryFn: () => call<Queue>(`registrations?state=${state}&offset=${offset}`),
  })
  const choose = (chosen: string) => {
    setState(RegistrationState.parse(chosen))
    setOffset(0)
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-4 px-6 py-4">
        <Heading level="h1">Registrations</Heading>
        <Tabs value={state} onValueChange={choose}>
          <Tabs.List className="flex-wrap">
            {STATES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {REGISTRATION_STATES[name]}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </Tabs>
      </div>
      {data && data.registrations.length > 0 ? (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Name</Table.HeaderCell>
                <Table.HeaderCell>Kind</Table.HeaderCell>
                <Table.HeaderCell>Province</Table.HeaderCell>
                <Table.HeaderCell>Submitted</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.registrations.map((card) => (
                <Table.Row key={card.id}>
                  <Table.Cell>
                    <Link className="text-ui-fg-interactive" to={card.id}>
                      {card.name ?? "No name yet"}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>{card.kind ? KINDS[card.kind] : "–"}</Table.Cell>
                  <Table.Cell>{card.province ?? "–"}</Table.Cell>
                  <Table.Cell>{timeInVietnam(card.submitted_at)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      ) : (
        <Text className="px-6 py-4 text-ui-fg-subtle">
          {data ? "Nothing here." : (error?.message ?? "…")}
        </Text>
      )}
      <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Registrations", icon: DocumentText })
