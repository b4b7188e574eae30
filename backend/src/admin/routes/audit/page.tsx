import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Button, Container, Heading, Input, Label, Select, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { AUDIT_ACTIONS } from "../../../audit/audit-actions.ts"
import type { AuditEntryView } from "../../../audit/list-audit-entries.ts"
import { call } from "../../call.ts"
import { AuditEntries } from "../../parts/AuditEntries.tsx"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { useWords } from "../../use-words.ts"

type Found = { audit_entries: AuditEntryView[]; count: number }

const FIELDS = [
  { name: "actor", type: "text" },
  { name: "subject", type: "text" },
  { name: "from", type: "date" },
  { name: "until", type: "date" },
] as const

const ANY = "any"

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
    const filled = [...new FormData(event.currentTarget)].filter(([, value]) => value !== "" && value !== ANY)
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
            <Input id={name} name={name} type={type} />
          </div>
        ))}
        <div className="flex flex-col gap-1">
          <Label htmlFor="action" size="small">
            {say.action}
          </Label>
          <Select name="action" defaultValue={ANY}>
            <Select.Trigger id="action" className="w-72 max-w-full">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={ANY}>{say.anyAction}</Select.Item>
              {AUDIT_ACTIONS.map((action) => (
                <Select.Item key={action} value={action}>
                  {say.actions[action]}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
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
