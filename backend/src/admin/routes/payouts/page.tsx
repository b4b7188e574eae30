import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Button, Heading, StatusBadge, Table, Text, usePrompt } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { BatchFile } from "../../../payout/list-batches.ts"
import type { VendorDue } from "../../../payout/list-due.ts"
import { call } from "../../call.ts"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { PayoutBatch } from "../../parts/PayoutBatch.tsx"
import { Section } from "../../parts/Section.tsx"
import { useChange } from "../../use-change.ts"
import { useDong } from "../../use-dong.ts"
import { useWords } from "../../use-words.ts"

interface Due {
  due: VendorDue[]
  terms: { hold_days: number; minimum: number; weekday: number }
}

const COLOURS = { next: "green", waits: "grey", no_account: "orange", owes: "red" } as const

/** What vendors are owed, the batches that pay it, and what the bank made of them. */
export default function PayoutsPage() {
  const { money, menu, common } = useWords()
  const say = money.payouts
  const dong = useDong()
  const ask = usePrompt()
  const [offset, setOffset] = useState(0)
  const due = useQuery({ queryKey: ["payouts", "due"], queryFn: () => call<Due>("payouts") })
  const batches = useQuery({
    queryKey: ["payouts", "batches", offset],
    queryFn: () => call<{ payout_batches: BatchFile[]; count: number }>(`payout-batches?offset=${offset}`),
  })
  const change = useChange(["payouts"])
  const run = async () => {
    const isSure = await ask({
      title: say.sureToRun,
      description: say.sureToRunText,
      confirmText: say.run,
      cancelText: common.cancel,
      variant: "confirmation",
    })
    if (isSure) change.mutate({ path: "payout-batches", body: {} })
  }
  const terms = due.data?.terms
  const isDue = due.data?.due.some(({ standing }) => standing === "next") ?? false
  return (
    <div className="flex flex-col gap-3">
      <div className="px-6 pt-2">
        <Heading level="h1">{menu.payouts}</Heading>
        {terms && (
          <Text className="text-ui-fg-subtle">
            {say.intro(terms.weekday, terms.hold_days, dong(terms.minimum))}
          </Text>
        )}
      </div>
      <Section
        title={say.due}
        aside={
          <Button size="small" disabled={!isDue || change.isPending} onClick={run}>
            {say.run}
          </Button>
        }
      >
        {due.data && due.data.due.length > 0 ? (
          <DueTable due={due.data.due} />
        ) : (
          <NothingYet
            isRead={due.data !== undefined}
            error={due.error}
            onRetry={due.refetch}
            words={say.nothingDue}
          />
        )}
      </Section>
      {(batches.data?.count ?? 0) === 0 && (
        <NothingYet
          isRead={batches.data !== undefined}
          error={batches.error}
          onRetry={batches.refetch}
          words={say.noBatches}
        />
      )}
      {batches.data?.payout_batches.map((batch) => (
        <PayoutBatch key={batch.id} batch={batch} change={change} />
      ))}
      <Pages offset={offset} count={batches.data?.count ?? 0} onTurn={setOffset} />
    </div>
  )
}

function DueTable({ due }: { due: VendorDue[] }) {
  const say = useWords().money.payouts
  const dong = useDong()
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[36rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.vendor}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.balance}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.payable}</Table.HeaderCell>
            <Table.HeaderCell>{say.standing}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {due.map(({ vendor, balance, payable, standing }) => (
            <Table.Row key={vendor.id}>
              <Table.Cell>
                <Link className="text-ui-fg-interactive-hover" to={`/vendors/${vendor.id}`}>
                  {vendor.name}
                </Link>
              </Table.Cell>
              <Table.Cell className="text-right">{dong(balance)}</Table.Cell>
              <Table.Cell className="text-right">{dong(Math.max(payable, 0))}</Table.Cell>
              <Table.Cell>
                <StatusBadge color={COLOURS[standing]}>{say.standings[standing]}</StatusBadge>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

export const config = defineRouteConfig({ label: "payouts", translationNs: "operator", icon: CashSolid })
