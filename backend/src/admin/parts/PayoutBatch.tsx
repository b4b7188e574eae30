import { Button, StatusBadge, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import type { BatchFile, PayoutFile } from "../../payout/list-batches.ts"
import { actorName } from "../actor-name.ts"
import type { Change } from "../use-change.ts"
import { useDong } from "../use-dong.ts"
import { useDay, useTimeInVietnam, useWords } from "../use-words.ts"
import { Section } from "./Section.tsx"
import { WithWords } from "./WithWords.tsx"

const COLOURS = { pending: "orange", paid: "green", failed: "red" } as const

/** One batch, reconciled payout by payout with what the bank tells. */
export function PayoutBatch({ batch, change }: { batch: BatchFile; change: Change }) {
  const words = useWords()
  const say = words.money.payouts
  const dong = useDong()
  const timeInVietnam = useTimeInVietnam()
  const day = useDay()
  const { id, number, scheduled_on, made_at, run_by, total, payouts } = batch
  const isOpen = payouts.some(({ state }) => state === "pending")
  return (
    <Section
      title={`${say.batch(number)} · ${dong(total)}`}
      aside={
        isOpen && (
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin/payout-batches/${id}/file`} download>
              {say.file}
            </a>
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <Text size="small" className="text-ui-fg-subtle">
          {[
            say.made(timeInVietnam(made_at), actorName(run_by, words)),
            scheduled_on && say.scheduled(day(scheduled_on)),
          ]
            .filter(Boolean)
            .join(", ")}
        </Text>
        {payouts.length === 0 && <Text>{say.empty}</Text>}
        {payouts.map((payout) => (
          <Payout key={payout.id} payout={payout} change={change} />
        ))}
      </div>
    </Section>
  )
}

function Payout({ payout, change }: { payout: PayoutFile; change: Change }) {
  const { money, common } = useWords()
  const say = money.payouts
  const dong = useDong()
  const ask = usePrompt()
  const [isFailing, setIsFailing] = useState(false)
  const { id, number, vendor, amount, state, bank_name, account_number_end, holder, reason } = payout
  const pay = async () => {
    const isSure = await ask({
      title: say.sureToPay,
      description: say.sureToPayText,
      confirmText: say.paid,
      cancelText: common.cancel,
      variant: "confirmation",
    })
    if (isSure) change.mutate({ path: `payouts/${id}/paid`, body: {} })
  }
  return (
    <article className="flex flex-col gap-2" aria-label={number}>
      <div className="flex flex-wrap items-center gap-2">
        <Text weight="plus">
          {number} · {vendor.name} · {dong(amount)}
        </Text>
        <StatusBadge color={COLOURS[state]}>{say.states[state]}</StatusBadge>
        <StatusBadge color={payout.is_settled ? "grey" : "red"}>
          {payout.is_settled ? say.right : say.wrong}
        </StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {[say.account(bank_name, account_number_end), holder, reason].filter(Boolean).join(" · ")}
      </Text>
      {state !== "failed" && (
        <div className="flex flex-wrap gap-2">
          {state === "pending" && (
            <Button size="small" variant="secondary" disabled={change.isPending} onClick={pay}>
              {say.paid}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            aria-expanded={isFailing}
            onClick={() => setIsFailing(!isFailing)}
          >
            {isFailing ? common.close : say.failed}
          </Button>
        </div>
      )}
      {isFailing && state !== "failed" && (
        <WithWords
          label={say.reason}
          isBusy={change.isPending}
          deeds={[
            {
              label: say.failed,
              needsWords: true,
              sure: { title: say.sureToFail, text: say.sureToFailText },
              do: (words) => change.mutateAsync({ path: `payouts/${id}/failed`, body: { reason: words } }),
            },
          ]}
        />
      )}
    </article>
  )
}
