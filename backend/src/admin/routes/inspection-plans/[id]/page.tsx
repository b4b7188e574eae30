import type { InspectionPlanResponse } from "@cho-ocop/contracts"
import { Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { call } from "../../../call.ts"
import { Facts } from "../../../parts/Facts.tsx"
import { InspectionDraw } from "../../../parts/InspectionDraw.tsx"
import { InspectionTable } from "../../../parts/InspectionTable.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { useChange } from "../../../use-change.ts"
import { useDay, useWords } from "../../../use-words.ts"

/** One plan: what it reaches, its draw, and the inspections that came of it. */
export default function InspectionPlanPage() {
  const { id = "" } = useParams()
  const { inspections } = useWords()
  const say = inspections.plans
  const day = useDay()
  const { data, error, refetch } = useQuery({
    queryKey: ["inspection-plans", id],
    queryFn: () => call<InspectionPlanResponse>(`inspection-plans/${id}`),
  })
  const change = useChange(["inspection-plans"])
  if (!data) return <Loading error={error} onRetry={refetch} />
  const { plan } = data
  return (
    <div className="flex flex-col gap-3">
      <div className="px-6 pt-2">
        <Heading level="h1">{plan.title}</Heading>
        <Text className="text-ui-fg-subtle">{inspections.kinds[plan.kind]}</Text>
      </div>
      <Section title={inspections.plan}>
        <Facts
          facts={{
            [inspections.plannedOn]: day(plan.planned_on),
            ...(plan.every_months ? { [say.everyMonths]: plan.every_months } : {}),
            [say.reason]: plan.reason,
          }}
        />
      </Section>
      {plan.draws !== null && (
        <Section title={say.draw}>
          <InspectionDraw plan={plan} change={change} />
        </Section>
      )}
      {plan.inspections.length > 0 && (
        <Section title={say.inspections}>
          <InspectionTable inspections={plan.inspections} />
        </Section>
      )}
      <Section title={`${plan.draws === null ? say.products : say.population} (${plan.products.length})`}>
        <ul className="flex flex-col gap-1">
          {plan.products.map((product) => (
            <li key={product.id}>
              <Text>
                {product.name} <span className="text-ui-fg-subtle">{product.handle}</span>
              </Text>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
