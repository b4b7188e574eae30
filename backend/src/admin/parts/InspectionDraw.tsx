import type { InspectionPlanResponse } from "@cho-ocop/contracts"
import { Button, Input, Text, usePrompt } from "@medusajs/ui"
import type { FormEvent } from "react"
import type { Change } from "../use-change.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"
import { Facts } from "./Facts.tsx"
import { Field } from "./Field.tsx"

/** The one draw of a random plan: its seed, how it goes, and where anybody may repeat it. */
export function InspectionDraw({ plan, change }: { plan: InspectionPlanResponse["plan"]; change: Change }) {
  const { inspections, common } = useWords()
  const say = inspections.plans
  const time = useTimeInVietnam()
  const ask = usePrompt()
  const draw = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const seed = String(new FormData(event.currentTarget).get("seed") ?? "").trim()
    const isSure = await ask({
      title: say.sureToDraw,
      description: say.sureToDrawText,
      confirmText: say.drawNow,
      cancelText: common.cancel,
    })
    if (isSure) change.mutate({ path: `inspection-plans/${plan.id}/draw`, body: { seed } })
  }
  return (
    <div className="flex flex-col gap-4">
      <Facts
        facts={{
          [say.draws]: say.ofAll(plan.draws ?? 0, plan.population),
          [say.seedSource]: plan.seed_source,
          ...(plan.drawn_at ? { [say.seed]: plan.seed, [say.drawn]: time(plan.drawn_at) } : {}),
        }}
      />
      <Text size="small" className="text-ui-fg-subtle">
        {say.howDrawn}
      </Text>
      <Text size="small">
        {`${say.anybody}: `}
        <code className="break-all">{`/vi/boc-tham-kiem-tra/${plan.id}`}</code>
        {", "}
        <a className="break-all text-ui-fg-interactive-hover" href={`/shop/inspection-plans/${plan.id}`}>
          {`/shop/inspection-plans/${plan.id}`}
        </a>
      </Text>
      {!plan.drawn_at && (
        <form onSubmit={draw} className="flex max-w-xl flex-col gap-2">
          <Field label={say.seed} id="seed">
            <Input id="seed" name="seed" required maxLength={200} autoComplete="off" />
          </Field>
          <Button type="submit" size="small" className="self-start" disabled={change.isPending}>
            {say.drawNow}
          </Button>
        </form>
      )}
    </div>
  )
}
