import type { InspectionList } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Container, Heading, Input } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { call } from "../../call.ts"
import { Choice } from "../../parts/Choice.tsx"
import { Field } from "../../parts/Field.tsx"
import { InspectionTable } from "../../parts/InspectionTable.tsx"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { useWords } from "../../use-words.ts"

/** Inspections by their state, the earliest planned first. */
export default function InspectionsPage() {
  const { inspections: say, menu } = useWords()
  const [show, setShow] = useState<keyof typeof say.shows>("open")
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const query = new URLSearchParams({ show, q, offset: String(offset) })
  const { data, error, refetch } = useQuery({
    queryKey: ["inspections", query.toString()],
    queryFn: () => call<InspectionList>(`inspections?${query}`),
    placeholderData: (former) => former,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-4 px-6 py-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Heading level="h1">{menu.inspections}</Heading>
          <a className="text-sm text-ui-fg-interactive-hover" href="/checklists/open">
            {say.allOnPhone}
          </a>
        </div>
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <Field label={say.show} id="show">
            <Choice
              id="show"
              value={show}
              words={say.shows}
              onChoose={(chosen) => {
                setShow(chosen)
                setOffset(0)
              }}
            />
          </Field>
          <Field label={say.search} id="q">
            <Input
              id="q"
              type="search"
              value={q}
              onChange={(event) => {
                setQ(event.target.value)
                setOffset(0)
              }}
            />
          </Field>
        </div>
      </div>
      {data && data.inspections.length > 0 ? (
        <InspectionTable inspections={data.inspections} />
      ) : (
        <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} />
      )}
      <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "inspections",
  translationNs: "operator",
  icon: MagnifyingGlass,
})
