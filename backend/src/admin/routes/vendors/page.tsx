import type { VendorStatus } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Container, Heading, Input, Select, StatusBadge, Table } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { VendorRow } from "../../../vendor/list-vendor-files.ts"
import { call } from "../../call.ts"
import { VENDOR_COLOURS } from "../../colours.ts"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { useWords } from "../../use-words.ts"

type List = { vendors: VendorRow[]; count: number }

const ANY = "any"
const STATUSES = Object.keys(VENDOR_COLOURS) as VendorStatus[]

/** All vendors, with what they may do. */
export default function VendorsPage() {
  const { vendors: say, vendorStatuses, kinds, menu, common } = useWords()
  const [q, setQ] = useState("")
  const [status, setStatus] = useState(ANY)
  const [offset, setOffset] = useState(0)
  const query = new URLSearchParams({ offset: String(offset) })
  if (q.trim()) query.set("q", q.trim())
  if (status !== ANY) query.set("status", status)
  const { data, error, refetch } = useQuery({
    queryKey: ["vendors", query.toString()],
    queryFn: () => call<List>(`vendors?${query}`),
    placeholderData: (former) => former,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h1">{menu.vendors}</Heading>
        <div className="flex flex-wrap gap-2">
          <Input
            aria-label={common.name}
            placeholder={common.name}
            value={q}
            onChange={(event) => {
              setQ(event.target.value)
              setOffset(0)
            }}
          />
          <Select
            value={status}
            onValueChange={(chosen) => {
              setStatus(chosen)
              setOffset(0)
            }}
          >
            <Select.Trigger aria-label={common.state} className="w-40">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={ANY}>{say.anyState}</Select.Item>
              {STATUSES.map((name) => (
                <Select.Item key={name} value={name}>
                  {vendorStatuses[name]}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      </div>
      {data && data.vendors.length > 0 ? (
        <div className="overflow-x-auto">
          <Table className="min-w-[40rem]">
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{common.name}</Table.HeaderCell>
                <Table.HeaderCell>{say.kind}</Table.HeaderCell>
                <Table.HeaderCell>{say.claimed}</Table.HeaderCell>
                <Table.HeaderCell>{common.state}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.vendors.map((vendor) => (
                <Table.Row key={vendor.id}>
                  <Table.Cell>
                    <Link className="text-ui-fg-interactive-hover" to={vendor.id}>
                      {vendor.name}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>{kinds[vendor.kind]}</Table.Cell>
                  <Table.Cell>{vendor.is_claimed ? common.yes : say.notClaimed}</Table.Cell>
                  <Table.Cell>
                    <StatusBadge color={VENDOR_COLOURS[vendor.status]}>
                      {vendorStatuses[vendor.status]}
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
  )
}

export const config = defineRouteConfig({
  label: "vendors",
  translationNs: "operator",
  icon: BuildingStorefront,
})
