import { ProposalState } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Container, Heading, Table, Tabs } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { ProposalCard } from "../../../bank-account/list-proposals.ts"
import { call } from "../../call.ts"
import { PROPOSAL_COLOURS } from "../../colours.ts"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { useTimeInVietnam, useWords } from "../../use-words.ts"

type Queue = { bank_account_proposals: ProposalCard[]; count: number }

const STATES = Object.keys(PROPOSAL_COLOURS) as ProposalState[]

/** Bank accounts that vendors ask to be paid out to, longest waiting first. */
export default function BankAccountsPage() {
  const { bankAccounts: say, proposalStates, menu } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const [state, setState] = useState<ProposalState>("waiting")
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery({
    queryKey: ["bank-accounts", state, String(offset)],
    queryFn: () => call<Queue>(`bank-account-proposals?state=${state}&offset=${offset}`),
  })
  const choose = (chosen: string) => {
    setState(ProposalState.parse(chosen))
    setOffset(0)
  }
  return (
    <Container className="p-0">
      <Tabs value={state} onValueChange={choose} className="divide-y">
        <div className="flex flex-col gap-4 px-6 py-4">
          <Heading level="h1">{menu.bankAccounts}</Heading>
          <Tabs.List className="flex-wrap">
            {STATES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {proposalStates[name]}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        <Tabs.Content value={state}>
          {data && data.bank_account_proposals.length > 0 ? (
            <div className="overflow-x-auto">
              <Table className="min-w-[40rem]">
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>{say.vendor}</Table.HeaderCell>
                    <Table.HeaderCell>{say.account}</Table.HeaderCell>
                    <Table.HeaderCell>{say.asked}</Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {data.bank_account_proposals.map(
                    ({ id, vendor, bank_name, account_number_end, proposed_at }) => (
                      <Table.Row key={id}>
                        <Table.Cell>
                          <Link className="text-ui-fg-interactive-hover" to={id}>
                            {vendor.name}
                          </Link>
                        </Table.Cell>
                        <Table.Cell>{say.ending(bank_name, account_number_end)}</Table.Cell>
                        <Table.Cell>{timeInVietnam(proposed_at)}</Table.Cell>
                      </Table.Row>
                    ),
                  )}
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
  label: "bankAccounts",
  translationNs: "operator",
  icon: CreditCard,
})
