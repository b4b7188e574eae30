import { Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { VendorFile } from "../../../../vendor/vendor-file.ts"
import { call } from "../../../call.ts"
import { AuditEntries } from "../../../parts/AuditEntries.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { VendorFacts } from "../../../parts/VendorFacts.tsx"
import { VendorProducts } from "../../../parts/VendorProducts.tsx"
import { VendorStateSection } from "../../../parts/VendorStateSection.tsx"
import { useChange } from "../../../use-change.ts"
import { useWords } from "../../../use-words.ts"

/** Everything on one vendor. */
export default function VendorPage() {
  const { id = "" } = useParams()
  const { kinds, roles, vendors: say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ["vendors", id],
    queryFn: () => call<{ vendor: VendorFile }>(`vendors/${id}`),
  })
  const change = useChange(["vendors"])
  if (!data) return <Loading error={error} onRetry={refetch} />
  const { vendor } = data
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1 px-6 pt-2">
        <Heading level="h1">{vendor.name}</Heading>
        <Text className="text-ui-fg-subtle">
          {kinds[vendor.kind]} · {vendor.handle}
        </Text>
        {vendor.registration_id && (
          <Link className="text-ui-fg-interactive-hover" to={`/registrations/${vendor.registration_id}`}>
            {say.registration}
          </Link>
        )}
      </div>
      <VendorStateSection id={id} state={vendor.state} change={change} />
      <VendorFacts vendor={vendor} />
      <Section title={say.members}>
        {vendor.members.length === 0 ? (
          <Text className="text-ui-fg-subtle">{say.noMembers}</Text>
        ) : (
          <ul>
            {vendor.members.map((member) => (
              <li key={member.id}>
                <Text>
                  {member.name} ({member.email}), {roles[member.role]}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <VendorProducts vendor={vendor} change={change} />
      {vendor.standings.length > 0 && (
        <Section title={say.standings}>
          <AuditEntries entries={vendor.standings} />
        </Section>
      )}
      <Section title={say.latest}>
        <AuditEntries entries={vendor.audit_entries} />
      </Section>
    </div>
  )
}
