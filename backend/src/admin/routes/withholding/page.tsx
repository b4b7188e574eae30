import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Container, Heading, Input, Label, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { VendorWithholding } from "../../../ledger/withholding-report.ts"
import { call } from "../../call.ts"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { todayInVietnam } from "../../today-in-vietnam.ts"
import { useDong } from "../../use-dong.ts"
import { useWords } from "../../use-words.ts"

/** Tax that the market withheld for the State, month by month. */
export default function WithholdingPage() {
  const { money, menu, locale } = useWords()
  const say = money.withholding
  const [month, setMonth] = useState(todayInVietnam().slice(0, 7))
  const { data, error, refetch } = useQuery({
    queryKey: ["withholding", month],
    queryFn: () => call<{ withholding: VendorWithholding[] }>(`withholding?month=${month}`),
    enabled: month !== "",
  })
  const rows = data?.withholding ?? []
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{menu.withholding}</Heading>
        <Text className="text-ui-fg-subtle">{say.intro}</Text>
      </div>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <div className="flex flex-col gap-1">
          <Label htmlFor="month" size="small">
            {say.month}
          </Label>
          <Input id="month" type="month" value={month} onChange={(event) => setMonth(event.target.value)} />
        </div>
        <Button variant="secondary" asChild>
          <a href={`/admin/withholding?month=${month}&format=csv&locale=${locale.slice(0, 2)}`} download>
            {say.file}
          </a>
        </Button>
      </div>
      {rows.length > 0 ? (
        <Withheld rows={rows} />
      ) : (
        <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} words={say.none} />
      )}
    </Container>
  )
}

function Withheld({ rows }: { rows: VendorWithholding[] }) {
  const say = useWords().money.withholding
  const dong = useDong()
  const sum = (key: "base" | "vat" | "pit") => rows.reduce((all, row) => all + row[key], 0)
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[40rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.vendor}</Table.HeaderCell>
            <Table.HeaderCell>{say.taxCode}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.base}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.vat}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.pit}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.vendor_id}>
              <Table.Cell>{row.legal_name ?? row.name}</Table.Cell>
              <Table.Cell>{row.tax_code ?? "–"}</Table.Cell>
              <Table.Cell className="text-right">{dong(row.base)}</Table.Cell>
              <Table.Cell className="text-right">{dong(row.vat)}</Table.Cell>
              <Table.Cell className="text-right">{dong(row.pit)}</Table.Cell>
            </Table.Row>
          ))}
          <Table.Row>
            <Table.Cell className="font-medium">{say.sum}</Table.Cell>
            <Table.Cell />
            <Table.Cell className="text-right font-medium">{dong(sum("base"))}</Table.Cell>
            <Table.Cell className="text-right font-medium">{dong(sum("vat"))}</Table.Cell>
            <Table.Cell className="text-right font-medium">{dong(sum("pit"))}</Table.Cell>
          </Table.Row>
        </Table.Body>
      </Table>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "withholding",
  translationNs: "operator",
  icon: DocumentText,
})
