import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Container, Heading, Input, StatusBadge, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { GroupCard } from "../../../order-group/list-groups.ts"
import { call } from "../../call.ts"
import { GROUP_COLOURS } from "../../colours.ts"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { useDong } from "../../use-dong.ts"
import { useTimeInVietnam, useWords } from "../../use-words.ts"

type List = { order_groups: GroupCard[]; count: number }

/** What shoppers placed, newest first. */
export default function OrderGroupsPage() {
  const { groups: say, menu, common } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const dong = useDong()
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const query = new URLSearchParams({ offset: String(offset) })
  if (q.trim()) query.set("q", q.trim())
  const { data, error, refetch } = useQuery({
    queryKey: ["order-groups", query.toString()],
    queryFn: () => call<List>(`order-groups?${query}`),
    placeholderData: (former) => former,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">{menu.orderGroups}</Heading>
          <Text className="text-ui-fg-subtle">{say.intro}</Text>
        </div>
        <Input
          type="search"
          className="w-64"
          aria-label={say.search}
          placeholder={say.search}
          value={q}
          onChange={(event) => {
            setQ(event.target.value)
            setOffset(0)
          }}
        />
      </div>
      {data && data.order_groups.length > 0 ? (
        <div className="overflow-x-auto">
          <Table className="min-w-[48rem]">
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{say.number}</Table.HeaderCell>
                <Table.HeaderCell>{say.placed}</Table.HeaderCell>
                <Table.HeaderCell>{say.shopper}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{say.parts}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{say.total}</Table.HeaderCell>
                <Table.HeaderCell>{say.payment}</Table.HeaderCell>
                <Table.HeaderCell>{common.state}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.order_groups.map((group) => (
                <Table.Row key={group.id}>
                  <Table.Cell className="whitespace-nowrap">
                    <Link className="text-ui-fg-interactive-hover" to={`/order-groups/${group.id}`}>
                      {group.number}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>{timeInVietnam(group.created_at)}</Table.Cell>
                  <Table.Cell>{group.name}</Table.Cell>
                  <Table.Cell className="text-right">{group.parts}</Table.Cell>
                  <Table.Cell className="text-right">{dong(group.total)}</Table.Cell>
                  <Table.Cell>{say.methods[group.payment_method]}</Table.Cell>
                  <Table.Cell>
                    <StatusBadge color={GROUP_COLOURS[group.state]}>{say.states[group.state]}</StatusBadge>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      ) : (
        <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} words={say.none} />
      )}
      <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "orderGroups",
  translationNs: "operator",
  icon: ShoppingBag,
})
