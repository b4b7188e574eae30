import { setByNumber } from "@cho-ocop/ocop"
import { Heading, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { RegistrationFile } from "../../../../registration/registration-file.ts"
import { call } from "../../../call.ts"
import { REGISTRATION_COLOURS, VERDICT_COLOURS } from "../../../colours.ts"
import { Decision } from "../../../parts/Decision.tsx"
import { EvidenceItem } from "../../../parts/EvidenceItem.tsx"
import { Facts } from "../../../parts/Facts.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { WithWords } from "../../../parts/WithWords.tsx"
import { type Change, useChange } from "../../../use-change.ts"
import { useTimeInVietnam, useWords } from "../../../use-words.ts"

/** Everything on one registration, to verify and decide. */
export default function RegistrationPage() {
  const { id = "" } = useParams()
  const { data, error, refetch } = useQuery({
    queryKey: ["registrations", id],
    queryFn: () => call<{ registration: RegistrationFile }>(`registrations/${id}`),
  })
  const change = useChange(["registrations"])
  if (!data) return <Loading error={error} onRetry={refetch} />
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
  const { registrations: say, registrationStates, common } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const { identity, state, submitted_at, member, reason, vendor_id } = registration
  return (
    <div className="flex flex-col gap-1 px-6 pt-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h1">{identity.legal_name ?? common.noName}</Heading>
        <StatusBadge color={REGISTRATION_COLOURS[state]}>{registrationStates[state]}</StatusBadge>
      </div>
      <Text className="text-ui-fg-subtle">
        {submitted_at && `${say.submittedAt(timeInVietnam(submitted_at))} · `}
        {member?.name} ({member?.email})
      </Text>
      {reason && <Text>{say.rejected(reason)}</Text>}
      {vendor_id && (
        <Link className="text-ui-fg-interactive-hover" to={`/vendors/${vendor_id}`}>
          {say.vendorFile}
        </Link>
      )}
    </div>
  )
}

function Identity({ registration, change }: { registration: RegistrationFile; change: Change }) {
  const { registrations: say, kinds, verdicts } = useWords()
  const { id, kind, identity, representative, personal_number, state, identity_verdict } = registration
  const judge = (verdict: string) => (message: string) =>
    change.mutateAsync({
      path: `registrations/${id}/identity`,
      body: { verdict, ...(verdict === "accepted" ? {} : { message }) },
    })
  return (
    <Section
      title={say.identity}
      aside={
        <StatusBadge color={VERDICT_COLOURS[identity_verdict]}>{verdicts[identity_verdict]}</StatusBadge>
      }
    >
      <div className="flex flex-col gap-6">
        <Facts
          facts={{
            [say.kind]: kind.kind && kinds[kind.kind],
            [say.legalName]: identity.legal_name,
            [say.taxCode]: identity.tax_code,
            [say.registrationNumber]: identity.registration_number,
            [say.registeredOn]: identity.registered_on,
            [say.registeredBy]: identity.registered_by,
            [say.representative]: representative.name,
            [say.position]: representative.position,
            [say.personalNumber]: personal_number,
            [say.phone]: representative.phone,
          }}
        />
        {registration.identity_message && <Text>{registration.identity_message}</Text>}
        {state === "submitted" && (
          <WithWords
            label={say.whatIsWrong}
            isBusy={change.isPending}
            deeds={[
              { label: say.accept, needsWords: false, do: judge("accepted") },
              { label: say.askBack, needsWords: true, do: judge("asked_back") },
            ]}
          />
        )}
      </div>
    </Section>
  )
}

function Evidence({ registration, change }: { registration: RegistrationFile; change: Change }) {
  const { registrations: say, evidence } = useWords()
  const { id, evidence_files, evidence_demands, state } = registration
  const due = evidence_demands.filter((demand) => demand.due).map(({ kind }) => evidence[kind])
  return (
    <Section title={say.evidence} aside={<Text size="small">{say.due(due.join(", "))}</Text>}>
      {evidence_files.length === 0 && <Text className="text-ui-fg-subtle">{say.noFiles}</Text>}
      <ul className="divide-y">
        {evidence_files.map((file) => (
          <EvidenceItem
            key={file.id}
            registrationId={id}
            file={file}
            canJudge={state === "submitted" || (state === "approved" && file.verdict === "waiting")}
            change={change}
          />
        ))}
      </ul>
    </Section>
  )
}

function Rest({ registration }: { registration: RegistrationFile }) {
  const { registrations: say, common, locale } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const { place, province, commune, contact, products, bank, account_number, bank_name } = registration
  return (
    <>
      <Section title={say.rest}>
        <Facts
          facts={{
            [say.place]: [place.street, commune, province].filter(Boolean).join(", "),
            [say.contact]: contact.name,
            [say.phone]: contact.phone,
            [say.email]: contact.email,
            [say.website]: contact.website,
            [say.makes]: products.sets
              .map((set) => setByNumber(set)?.name[locale === "vi-VN" ? "vi" : "en"])
              .join("; "),
            [say.description]: products.description,
            [say.recognised]:
              products.recognised === null ? null : products.recognised ? common.yes : common.no,
          }}
        />
      </Section>
      <Section title={say.bankAccount}>
        <Facts
          facts={{ [say.bank]: bank_name, [say.accountNumber]: account_number, [say.holder]: bank.holder }}
        />
      </Section>
      <Section title={say.consents}>
        <Facts
          facts={Object.fromEntries(
            registration.consents.map(({ kind, given, answered_at, answered_version }) => [
              say.consentKinds[kind],
              answered_at
                ? say[given ? "given" : "notGiven"](timeInVietnam(answered_at), answered_version ?? "")
                : say.notAnswered,
            ]),
          )}
        />
      </Section>
      {registration.messages.length > 0 && (
        <Section title={say.messages}>
          <ul className="flex flex-col gap-3">
            {registration.messages.map(({ from, text, at }) => (
              <li key={at}>
                <Text size="small" className="text-ui-fg-subtle">
                  {from === "operator" ? say.operator : say.registrant}, {timeInVietnam(at)}
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
