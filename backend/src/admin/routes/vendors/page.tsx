import type { VendorStatus } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Container, Heading, Input, Select, StatusBadge, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { VendorRow } from "../../../vendor/list-vendor-files.ts"
import { call } from "../../call.ts"
import { Pages } from "../../parts/Pages.tsx"
import { KINDS, VENDOR_STATUSES } from "../../words.ts"

type List = { vendors: VendorRow[]; count: number }

const ANY = "any"
const STATUSES = Object.keys(VENDOR_STATUSES) as VendorStatus[]

/** All vendors, with what they may do. */
export default function VendorsPage() {
  const [q, setQ] = useState("")
  const [status, setStatus] = useState(ANY)
  const [offset, setOffset] = useState(0)
  const query = new URLSearchParams({ offset: String(offset) })
  if (q.trim()) query.set("q", q.trim())
  if (status !== ANY) query.set("status", status)
  const { data, error } = useQuery({
    queryKey: ["vendors", query.toString()],
    queryFn: () => call<List>(`vendors?${query}`),
    placeholderData: (former) => former,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h1">Vendors</Heading>
        <div className="flex flex-wrap gap-2">
          <Input
            type="search"
            aria-label="Name"
            placeholder="Name"
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
            <Select.Trigger aria-label="State" className="w-40">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={ANY}>Any state</Select.Item>
              {STATUSES.map((name) => (
                <Select.Item key={name} value={name}>
                  {VENDOR_STATUSES[name].words}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      </div>
      {data && data.vendors.length > 0 ? (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Name</Table.HeaderCell>
                <Table.HeaderCell>Kind</Table.HeaderCell>
                <Table.HeaderCell>Owner</Table.HeaderCell>
                <Table.HeaderCell>State</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.vendors.map((vendor) => (
                <Table.Row key={vendor.id}>
                  <Table.Cell>
                    <Link className="text-ui-fg-interactive" to={vendor.id}>
                      {vendor.name}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>{KINDS[vendor.kind]}</Table.Cell>
                  <Table.Cell>{vendor.is_claimed ? "Yes" : "Not claimed"}</Table.Cell>
                  <Table.Cell>
                    <StatusBadge color={VENDOR_STATUSES[vendor.status].colour}>
                      {VENDOR_STATUSES[vendor.status].words}
                    </StatusBadge>
                  </Table.Cell>
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

export const config = defineRouteConfig({ label: "Vendors", icon: BuildingStorefront })
