import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { AuditEntryView } from "../../../audit/list-audit-entries.ts"
import { call } from "../../call.ts"
import { AuditEntries } from "../../parts/AuditEntries.tsx"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { useWords } from "../../use-words.ts"

type Found = { audit_entries: AuditEntryView[]; count: number }

const FIELDS = [
  { name: "actor", type: "search" },
  { name: "subject", type: "search" },
  { name: "action", type: "search" },
  { name: "from", type: "date" },
  { name: "until", type: "date" },
] as const

/** Who changed what, and when. */
export default function AuditPage() {
  const { audit: say, menu } = useWords()
  const [asked, setAsked] = useState("")
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery({
    queryKey: ["audit-entries", asked, offset],
    queryFn: () => call<Found>(`audit-entries?${asked}&offset=${offset}`),
  })
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = [...new FormData(event.currentTarget)].filter(([, value]) => value !== "")
    setAsked(new URLSearchParams(filled as [string, string][]).toString())
    setOffset(0)
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{menu.audit}</Heading>
        <Text className="text-ui-fg-subtle">{say.intro}</Text>
      </div>
      <form onSubmit={ask} className="flex flex-wrap items-end gap-3 px-6 py-4">
        {FIELDS.map(({ name, type }) => (
          <div key={name} className="flex flex-col gap-1">
            <Label htmlFor={name} size="small">
              {say[name]}
            </Label>
            <Input
              id={name}
              name={name}
              type={type}
              placeholder={name === "action" ? say.actionHint : undefined}
            />
          </div>
        ))}
        <Button type="submit" variant="secondary">
          {say.search}
        </Button>
      </form>
      {data && data.count > 0 ? (
        <div className="px-6 py-2">
          <AuditEntries entries={data.audit_entries} />
        </div>
      ) : (
        <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} words={say.nothing} />
      )}
      <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "audit", translationNs: "operator", icon: BookOpen })
