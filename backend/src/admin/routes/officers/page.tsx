import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { AdminInvite, AdminPerson } from "../../../officer/read-people.ts"
import { call } from "../../call.ts"
import { InviteForm } from "../../parts/InviteForm.tsx"
import { Loading } from "../../parts/Loading.tsx"
import { PersonRow } from "../../parts/PersonRow.tsx"
import { Section } from "../../parts/Section.tsx"
import { useChange } from "../../use-change.ts"
import { useTimeInVietnam, useWords } from "../../use-words.ts"

/** Who may open the admin and as what, and who is invited. */
export default function OfficersPage() {
  const { officers: say, menu } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const { data, error, refetch } = useQuery({
    queryKey: ["officers"],
    queryFn: () => call<{ people: AdminPerson[]; invites: AdminInvite[] }>("officers"),
  })
  const change = useChange(["officers"])
  if (!data) return <Loading error={error} onRetry={refetch} />
  return (
    <div className="flex flex-col gap-3">
      <div className="px-6 pt-2">
        <Heading level="h1">{menu.officers}</Heading>
        <Text className="text-ui-fg-subtle">{say.intro}</Text>
      </div>
      <Section title={say.people}>
        <ul className="divide-y">
          {data.people.map((person) => (
            <PersonRow key={person.id} person={person} change={change} />
          ))}
        </ul>
      </Section>
      <Section title={say.invite}>
        <InviteForm
          key={data.invites.length}
          isBusy={change.isPending}
          onSend={(body) => change.mutate({ path: "officers/invites", body })}
        />
      </Section>
      {data.invites.length > 0 && (
        <Section title={say.invites}>
          <Text size="small" className="text-ui-fg-subtle">
            {say.invitesHint}
          </Text>
          <ul className="divide-y">
            {data.invites.map(({ id, email, role, token, expires_at }) => (
              <li key={id} className="flex flex-col gap-1 py-3">
                <Text weight="plus" className="break-words">
                  {`${email} · ${say.roles[role]}`}
                </Text>
                <Text size="small" className="break-all font-mono">
                  {`${window.location.origin}/app/invite?token=${token}`}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {say.until(timeInVietnam(expires_at))}
                </Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "officers",
  translationNs: "operator",
  icon: Users,
})
