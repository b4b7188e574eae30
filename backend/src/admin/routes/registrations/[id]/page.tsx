import { setByNumber } from "@cho-ocop/ocop"
import { Heading, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { RegistrationFile } from "../../../../registration/registration-file.ts"
import { call } from "../../../call.ts"
import { Decision } from "../../../parts/Decision.tsx"
import { EvidenceItem } from "../../../parts/EvidenceItem.tsx"
import { Facts } from "../../../parts/Facts.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { WithWords } from "../../../parts/WithWords.tsx"
import { type Change, useChange } from "../../../use-change.ts"
import { EVIDENCE, KINDS, REGISTRATION_STATES, timeInVietnam, VERDICTS } from "../../../words.ts"

/** Everything on one registration, to verify and decide. */
export default function RegistrationPage() {
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: ["registrations", id],
    queryFn: () => call<{ registration: RegistrationFile }>(`registrations/${id}`),
  })
  const change = useChange(["registrations"])
  if (!data) return <Loading error={error} />
  const { registration } = data
  const isWaiting = registration.state === "submitted"
  return (
    <div className="flex flex-col gap-3">
      <Head registration={registration} />
      <Identity registration={registration} change={change} />
      <Evidence registration={registration} change={change} />
      <Rest registration={registration} />
      {isWaiting && <Decision registration={registration} change={change} />}
    </div>
  )
}

function Head({ registration }: { registration: RegistrationFile }) {
  const { identity, state, submitted_at, member, reason, vendor_id } = registration
  return (
    <div className="flex flex-col gap-1 px-6 pt-2">
      <Heading level="h1">{identity.legal_name ?? "No name yet"}</Heading>
      <Text className="text-ui-fg-subtle">
        {REGISTRATION_STATES[state]} · submitted {timeInVietnam(submitted_at)} · {member?.name} (
        {member?.email})
      </Text>
      {reason && <Text>Rejected: {reason}</Text>}
      {vendor_id && (
        <Link className="text-ui-fg-interactive" to={`/vendors/${vendor_id}`}>
          The vendor’s file
        </Link>
      )}
    </div>
  )
}

function Identity({ registration, change }: { registration: RegistrationFile; change: Change }) {
  const { id, kind, identity, representative, personal_number, state, identity_verdict } = registration
  const judge = (verdict: string) => (message: string) =>
    change.mutate({
      path: `registrations/${id}/identity`,
      body: { verdict, ...(verdict === "accepted" ? {} : { message }) },
    })
  const { words, colour } = VERDICTS[identity_verdict]
  return (
    <Section title="Identity" aside={<StatusBadge color={colour}>{words}</StatusBadge>}>
      <div className="flex flex-col gap-6">
        <Facts
          facts={{
            Kind: kind.kind && KINDS[kind.kind],
            "Legal name": identity.legal_name,
            "Tax code": identity.tax_code,
            "Registration number": identity.registration_number,
            "Registered on": identity.registered_on,
            "Registered by": identity.registered_by,
            Representative: representative.name,
            Position: representative.position,
            "Personal number": personal_number,
            Phone: representative.phone,
          }}
        />
        {registration.identity_message && <Text>{registration.identity_message}</Text>}
        {state === "submitted" && (
          <WithWords
            label="What is wrong with it"
            isBusy={change.isPending}
            deeds={[
              { label: "Accept", needsWords: false, do: judge("accepted") },
              { label: "Ask back", needsWords: true, do: judge("asked_back") },
            ]}
          />
        )}
      </div>
    </Section>
  )
}

function Evidence({ registration, change }: { registration: RegistrationFile; change: Change }) {
  const { id, evidence_files, evidence_demands, state } = registration
  const due = evidence_demands.filter((demand) => demand.due).map(({ kind }) => EVIDENCE[kind])
  return (
    <Section title="Evidence" aside={<Text size="small">Due: {due.join(", ")}</Text>}>
      {evidence_files.length === 0 && <Text className="text-ui-fg-subtle">No files.</Text>}
      <ul className="divide-y">
        {evidence_files.map((file) => (
          <EvidenceItem
            key={file.id}
            registrationId={id}
            file={file}
            canJudge={state === "submitted"}
            change={change}
          />
        ))}
      </ul>
    </Section>
  )
}

function Rest({ registration }: { registration: RegistrationFile }) {
  const { place, province, commune, contact, products, bank, account_number, bank_name } = registration
  return (
    <>
      <Section title="Place, contact and products">
        <Facts
          facts={{
            Place: [place.street, commune, province].filter(Boolean).join(", "),
            Contact: contact.name,
            Phone: contact.phone,
            "E-mail": contact.email,
            Website: contact.website,
            Makes: products.sets.map((set) => setByNumber(set)?.name.en).join("; "),
            Description: products.description,
            "Recognised already": products.recognised === null ? null : products.recognised ? "Yes" : "No",
          }}
        />
      </Section>
      <Section title="Bank account">
        <Facts facts={{ Bank: bank_name, "Account number": account_number, Holder: bank.holder }} />
      </Section>
      <Section title="Consents">
        <Facts
          facts={Object.fromEntries(
            registration.consents.map(({ kind, given, answered_at, answered_version }) => [
              kind.replaceAll("_", " "),
              answered_at
                ? `${given ? "Given" : "Not given"}, ${timeInVietnam(answered_at)}, text of ${answered_version}`
                : null,
            ]),
          )}
        />
      </Section>
      {registration.messages.length > 0 && (
        <Section title="Messages">
          <ul className="flex flex-col gap-3">
            {registration.messages.map(({ from, text, at }) => (
              <li key={at}>
                <Text size="small" className="text-ui-fg-subtle">
                  {from === "operator" ? "Operator" : "Registrant"}, {timeInVietnam(at)}
                </Text>
                <Text className="whitespace-pre-wrap break-words">{text}</Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
