import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Button, Heading, StatusBadge, Table, Text, usePrompt } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { AttemptFile, PaymentExceptions, RefundFile } from "../../../payment/list-exceptions.ts"
import type { NoticeFile } from "../../../payment/list-notices.ts"
import { call } from "../../call.ts"
import { CashDifferences, CashOfVendors } from "../../parts/CashOnDelivery.tsx"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { Section } from "../../parts/Section.tsx"
import { useChange } from "../../use-change.ts"
import { useDong } from "../../use-dong.ts"
import { useTimeInVietnam, useWords } from "../../use-words.ts"

/** What payment gateways told, and what somebody has to do because they cannot. */
export default function PaymentNoticesPage() {
  const { payments: say, menu } = useWords()
  const [offset, setOffset] = useState(0)
  const exceptions = useQuery({
    queryKey: ["payments", "exceptions"],
    queryFn: () => call<PaymentExceptions>("payment-exceptions"),
  })
  const notices = useQuery({
    queryKey: ["payments", "notices", offset],
    queryFn: () => call<{ payment_notices: NoticeFile[]; count: number }>(`payment-notices?offset=${offset}`),
  })
  const { refunds = [], attempts = [], cash = [], vendors = [] } = exceptions.data ?? {}
  const unread = {
    isRead: exceptions.data !== undefined,
    error: exceptions.error,
    onRetry: exceptions.refetch,
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="px-6 pt-2">
        <Heading level="h1">{menu.paymentNotices}</Heading>
        <Text className="text-ui-fg-subtle">{say.intro}</Text>
      </div>
      <Section title={say.refunds}>
        {refunds.length > 0 ? (
          <Refunds refunds={refunds} />
        ) : (
          <NothingYet {...unread} words={say.noRefunds} />
        )}
      </Section>
      <Section title={say.attempts}>
        {attempts.length > 0 ? (
          <Attempts attempts={attempts} />
        ) : (
          <NothingYet {...unread} words={say.noAttempts} />
        )}
      </Section>
      <Section title={say.cash}>
        {cash.length > 0 ? (
          <CashDifferences differences={cash} />
        ) : (
          <NothingYet {...unread} words={say.noCash} />
        )}
      </Section>
      <Section title={say.cashOfVendors}>
        {vendors.length > 0 ? (
          <CashOfVendors vendors={vendors} />
        ) : (
          <NothingYet {...unread} words={say.noCashOfVendors} />
        )}
      </Section>
      <Section title={say.notices}>
        {notices.data && notices.data.count > 0 ? (
          <Notices notices={notices.data.payment_notices} />
        ) : (
          <NothingYet
            isRead={notices.data !== undefined}
            error={notices.error}
            onRetry={notices.refetch}
            words={say.noNotices}
          />
        )}
        <Pages offset={offset} count={notices.data?.count ?? 0} onTurn={setOffset} />
      </Section>
    </div>
  )
}

function Refunds({ refunds }: { refunds: RefundFile[] }) {
  const { payments: say, common } = useWords()
  const change = useChange(["payments"])
  const dong = useDong()
  const ask = usePrompt()
  const note = async ({ id }: RefundFile) => {
    const isSure = await ask({
      title: say.sureToNote,
      description: say.sureToNoteText,
      confirmText: say.done,
      cancelText: common.cancel,
      variant: "confirmation",
    })
    if (isSure) change.mutate({ path: `payment-refunds/${id}/done`, body: {} })
  }
  return (
    <ul className="flex flex-col gap-4">
      {refunds.map((refund) => (
        <li key={refund.id} className="flex flex-wrap items-center justify-between gap-3">
          <div>
            <Text weight="plus">
              {dong(refund.amount)} · {refund.number}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {say.reasons[refund.reason]} · {say.gateways[refund.gateway] ?? refund.gateway}{" "}
              {refund.reference}
              {refund.code && ` · ${refund.code}`}
            </Text>
            {refund.state === "unknown" && !refund.is_left_to_hand && (
              <Text size="small" className="text-ui-fg-subtle">
                {say.notYetByHand}
              </Text>
            )}
          </div>
          <div className="flex items-center gap-3">
            <StatusBadge color={refund.is_left_to_hand ? "orange" : "grey"}>
              {say.refundStates[refund.state]}
            </StatusBadge>
            {refund.is_left_to_hand && (
              <Button
                size="small"
                variant="secondary"
                disabled={change.isPending}
                onClick={() => note(refund)}
              >
                {say.done}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Attempts({ attempts }: { attempts: AttemptFile[] }) {
  const { payments: say } = useWords()
  const dong = useDong()
  return (
    <ul className="flex flex-col gap-4">
      {attempts.map(({ id, number, amount, gateway, reference, silence }) => (
        <li key={id}>
          <Text weight="plus">
            {dong(amount)} · {number}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {silence ? say.silence(silence) : say.underReview} · {say.gateways[gateway] ?? gateway}{" "}
            {reference}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function Notices({ notices }: { notices: NoticeFile[] }) {
  const { payments: say } = useWords()
  const dong = useDong()
  const timeInVietnam = useTimeInVietnam()
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[44rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.when}</Table.HeaderCell>
            <Table.HeaderCell>{say.order}</Table.HeaderCell>
            <Table.HeaderCell>{say.reference}</Table.HeaderCell>
            <Table.HeaderCell>{say.told}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.amount}</Table.HeaderCell>
            <Table.HeaderCell>{say.problem}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {notices.map((notice) => (
            <Table.Row key={notice.id}>
              <Table.Cell>
                {timeInVietnam(notice.received_at)} {notice.repeats > 0 && say.repeats(notice.repeats)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{notice.number ?? "–"}</Table.Cell>
              <Table.Cell>
                {say.gateways[notice.gateway] ?? notice.gateway} {notice.reference}
              </Table.Cell>
              <Table.Cell>{notice.outcome ? say.outcomes[notice.outcome] : "–"}</Table.Cell>
              <Table.Cell className="text-right">
                {notice.amount === null ? "–" : dong(notice.amount)}
              </Table.Cell>
              <Table.Cell>
                {notice.problem && (
                  <StatusBadge color="orange">{say.problems[notice.problem] ?? notice.problem}</StatusBadge>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "paymentNotices",
  translationNs: "operator",
  icon: CreditCard,
})
