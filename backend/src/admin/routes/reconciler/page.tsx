import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BroomSparkle } from "@medusajs/icons"
import { Button, Heading, Text, usePrompt } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { RunRecord } from "../../../reconciler/list-runs.ts"
import type { Outcome } from "../../../reconciler/reconcile.ts"
import { call } from "../../call.ts"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Outcomes } from "../../parts/Outcomes.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { Section } from "../../parts/Section.tsx"
import { useChange } from "../../use-change.ts"
import { useTimeInVietnam, useWords } from "../../use-words.ts"

/** What does not agree now, and what was repaired. */
export default function ReconcilerPage() {
  const { reconciler: say, menu, common } = useWords()
  const ask = usePrompt()
  const [offset, setOffset] = useState(0)
  const now = useQuery({
    queryKey: ["reconciler", "now"],
    queryFn: () => call<{ outcomes: Outcome[] }>("reconciler?dry_run=true"),
  })
  const history = useQuery({
    queryKey: ["reconciler", "history", offset],
    queryFn: () => call<{ runs: RunRecord[]; count: number }>(`reconciler?offset=${offset}`),
  })
  const change = useChange(["reconciler"])
  const repair = async () => {
    const isSure = await ask({
      title: say.sure,
      description: say.sureText,
      confirmText: say.repair,
      cancelText: common.cancel,
      variant: "confirmation",
    })
    if (isSure) change.mutate({ path: "reconciler", body: {} })
  }
  const found = now.data?.outcomes ?? []
  return (
    <div className="flex flex-col gap-3">
      <div className="px-6 pt-2">
        <Heading level="h1">{menu.reconciler}</Heading>
        <Text className="text-ui-fg-subtle">{say.intro}</Text>
      </div>
      <Section
        title={say.now}
        aside={
          <div className="flex gap-2">
            <Button size="small" variant="secondary" disabled={now.isFetching} onClick={() => now.refetch()}>
              {say.look}
            </Button>
            <Button size="small" disabled={found.length === 0 || change.isPending} onClick={repair}>
              {say.repair}
            </Button>
          </div>
        }
      >
        {found.length > 0 ? (
          <Outcomes outcomes={found} />
        ) : (
          <NothingYet
            isRead={now.data !== undefined}
            error={now.error}
            onRetry={now.refetch}
            words={say.none}
          />
        )}
      </Section>
      <Section title={say.history}>
        {(history.data?.count ?? 0) === 0 && (
          <NothingYet
            isRead={history.data !== undefined}
            error={history.error}
            onRetry={history.refetch}
            words={say.noHistory}
          />
        )}
        {history.data?.runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </Section>
      <Pages offset={offset} count={history.data?.count ?? 0} onTurn={setOffset} />
    </div>
  )
}

function Run({ run: { begun_at, operator, repaired, left, outcomes } }: { run: RunRecord }) {
  const say = useWords().reconciler
  const timeInVietnam = useTimeInVietnam()
  return (
    <details className="py-2">
      <summary className="cursor-pointer">
        {timeInVietnam(begun_at)} · {operator ?? say.job} · {say.ended(repaired, left)}
      </summary>
      <Outcomes outcomes={outcomes} />
    </details>
  )
}

export const config = defineRouteConfig({
  label: "reconciler",
  translationNs: "operator",
  icon: BroomSparkle,
})
