import type { InspectionFile } from "@cho-ocop/contracts"
import { Button, Heading, Input, StatusBadge, Text, usePrompt } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { FormEvent } from "react"
import { Link, useParams } from "react-router-dom"
import { call } from "../../../call.ts"
import { INSPECTION_COLOURS } from "../../../colours.ts"
import { Facts } from "../../../parts/Facts.tsx"
import { Field } from "../../../parts/Field.tsx"
import { InspectionFindings } from "../../../parts/InspectionFindings.tsx"
import { InspectionSamples } from "../../../parts/InspectionSamples.tsx"
import { InspectionVisit } from "../../../parts/InspectionVisit.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { todayInVietnam } from "../../../today-in-vietnam.ts"
import { type Change, useChange } from "../../../use-change.ts"
import { useDay, useWords } from "../../../use-words.ts"

/** One inspection: its visit, samples and findings, and what is to be done before it is closed. */
export default function InspectionPage() {
  const { id = "" } = useParams()
  const { inspections: say } = useWords()
  const day = useDay()
  const { data, error, refetch } = useQuery({
    queryKey: ["inspections", id],
    queryFn: () => call<{ inspection: InspectionFile }>(`inspections/${id}`),
  })
  const change = useChange(["inspections"])
  if (!data) return <Loading error={error} onRetry={refetch} />
  const { inspection } = data
  const { product, vendor, state, outcome, plan, kind } = inspection
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 pt-2">
        <div>
          <Heading level="h1">{product.name}</Heading>
          <Text className="text-ui-fg-subtle">
            {`${say.kinds[kind]}: `}
            <Link className="text-ui-fg-interactive-hover" to={`/inspection-plans/${plan.id}`}>
              {plan.title}
            </Link>
          </Text>
        </div>
        <StatusBadge color={inspection.is_overdue ? "red" : INSPECTION_COLOURS[state]}>
          {inspection.is_overdue ? say.overdue : outcome ? say.outcomes[outcome] : say.states[state]}
        </StatusBadge>
      </div>
      <Section title={say.plan}>
        <Facts
          facts={{
            [say.vendor]: vendor.name,
            [say.address]: inspection.address.text,
            [say.plannedOn]: day(inspection.planned_on),
            ...(inspection.closed_on ? { [say.closedOn]: day(inspection.closed_on) } : {}),
          }}
        />
        {state === "planned" && <BeforeVisit inspection={inspection} change={change} />}
      </Section>
      <Section title={say.visit}>
        <InspectionVisit inspection={inspection} />
      </Section>
      <Section title={say.samples}>
        <InspectionSamples inspection={inspection} change={change} />
      </Section>
      <Section title={say.findings}>
        <InspectionFindings inspection={inspection} change={change} />
      </Section>
      {state !== "closed" && (
        <Section title={say.close}>
          <Closing inspection={inspection} change={change} />
        </Section>
      )}
    </div>
  )
}

/** Leads to the checklist, and moves the day. */
function BeforeVisit({ inspection, change }: { inspection: InspectionFile; change: Change }) {
  const { inspections: say } = useWords()
  const move = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const planned_on = String(new FormData(event.currentTarget).get("planned_on"))
    change.mutate({ path: `inspections/${inspection.id}/planned-day`, body: { planned_on } })
  }
  return (
    <div className="mt-4 flex flex-col gap-4">
      <div>
        <a className="text-ui-fg-interactive-hover" href={`/checklists/${inspection.id}`}>
          {say.onPhone}
        </a>
        <Text size="small" className="text-ui-fg-subtle">
          {say.onPhoneHint}
        </Text>
      </div>
      <form onSubmit={move} className="flex flex-wrap items-end gap-2">
        <Field label={say.movePlanned} id="planned_on">
          <Input
            id="planned_on"
            name="planned_on"
            type="date"
            required
            min={todayInVietnam()}
            defaultValue={inspection.planned_on}
          />
        </Field>
        <Button type="submit" size="small" variant="secondary" disabled={change.isPending}>
          {say.move}
        </Button>
      </form>
    </div>
  )
}

function Closing({ inspection, change }: { inspection: InspectionFile; change: Change }) {
  const { inspections: say, common } = useWords()
  const ask = usePrompt()
  const { not_closable } = inspection
  if (not_closable) return <Text className="text-ui-fg-subtle">{say.notClosable[not_closable]}</Text>
  const close = async () => {
    const isSure = await ask({
      title: say.sureToClose,
      description: say.sureToCloseText,
      confirmText: say.close,
      cancelText: common.cancel,
    })
    if (isSure) change.mutate({ path: `inspections/${inspection.id}/close`, body: {} })
  }
  return (
    <Button size="small" onClick={close} disabled={change.isPending}>
      {say.close}
    </Button>
  )
}
