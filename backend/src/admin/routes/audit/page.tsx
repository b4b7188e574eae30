import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { AuditEntryView } from "../../../audit/list-audit-entries.ts"
import { call } from "../../call.ts"
import { AuditTable } from "../../parts/AuditTable.tsx"
import { Pages } from "../../parts/Pages.tsx"

type Found = { audit_entries: AuditEntryView[]; count: number }

const FIELDS = [
  { name: "actor", label: "Who", type: "search" },
  { name: "subject", label: "To whom or what", type: "search" },
  { name: "action", label: "What (beginning, such as registration)", type: "search" },
  { name: "from", label: "From", type: "date" },
  { name: "until", label: "Until", type: "date" },
] as const

/** Who changed what, and when. */
export default function AuditPage() {
  const [asked, setAsked] = useState("")
  const [offset, setOffset] = useState(0)
  const { data, error } = useQuery({
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
        <Heading level="h1">Audit log</Heading>
        <Text className="text-ui-fg-subtle">Entries are only ever added.</Text>
      </div>
      <form onSubmit={ask} className="flex flex-wrap items-end gap-3 px-6 py-4">
        {FIELDS.map(({ name, label, type }) => (
          <div key={name} className="flex flex-col gap-1">
            <Label htmlFor={name} size="small">
              {label}
            </Label>
            <Input id={name} name={name} type={type} />
          </div>
        ))}
        <Button type="submit" variant="secondary">
          Search
        </Button>
      </form>
      {data && data.count > 0 ? (
        <AuditTable entries={data.audit_entries} />
      ) : (
        <Text className="px-6 py-4 text-ui-fg-subtle">
          {data ? "Nothing found." : (error?.message ?? "…")}
        </Text>
      )}
      <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Audit log", icon: MagnifyingGlass })
