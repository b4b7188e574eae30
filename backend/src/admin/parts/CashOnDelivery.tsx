import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { CashDifference, VendorCash } from "../../payment/list-cash.ts"
import { useDong } from "../use-dong.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"

/** Orders whose vendor told of other cash than is due. */
export function CashDifferences({ differences }: { differences: CashDifference[] }) {
  const { payments: say } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const dong = useDong()
  return (
    <div className="flex flex-col gap-4">
      <Text size="small" className="text-ui-fg-subtle">
        {say.cashHint}
      </Text>
      <ul className="flex flex-col gap-4">
        {differences.map(({ order_id, number, vendor, due, told, told_by, told_at }) => (
          <li key={order_id}>
            <Text weight="plus">
              {say.cashDiffers(dong(due), dong(told))} ·{" "}
              <Link className="text-ui-fg-interactive-hover" to={`/orders/${order_id}`}>
                {number}
              </Link>
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {vendor} · {told_by} · {timeInVietnam(told_at)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Cash that vendors have to collect and have collected. */
export function CashOfVendors({ vendors }: { vendors: VendorCash[] }) {
  const { payments: say } = useWords()
  const dong = useDong()
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[36rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.vendor}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.cashDue}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.cashCollected}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.cashGivenBack}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {vendors.map(({ vendor_id, vendor, due, collected, given_back }) => (
            <Table.Row key={vendor_id}>
              <Table.Cell>
                <Link className="text-ui-fg-interactive-hover" to={`/vendors/${vendor_id}`}>
                  {vendor}
                </Link>
              </Table.Cell>
              <Table.Cell className="text-right">{dong(due)}</Table.Cell>
              <Table.Cell className="text-right">{dong(collected)}</Table.Cell>
              <Table.Cell className="text-right">{dong(given_back)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
