import { Heading, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { CertificateFile } from "../../../../certificate/certificate-file.ts"
import { call } from "../../../call.ts"
import { CERTIFICATE_COLOURS } from "../../../colours.ts"
import { CertificateDeeds } from "../../../parts/CertificateDeeds.tsx"
import { CertificateScan } from "../../../parts/CertificateScan.tsx"
import { CertificateTable } from "../../../parts/CertificateTable.tsx"
import { Facts } from "../../../parts/Facts.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { useChange } from "../../../use-change.ts"
import { useDay, useTimeInVietnam, useWords } from "../../../use-words.ts"

/** One certificate: what it says, its paper, who vouches for it, and what may become of it today. */
export default function CertificatePage() {
  const { id = "" } = useParams()
  const { certificates: say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ["certificates", id],
    queryFn: () => call<{ certificate: CertificateFile }>(`certificates/${id}`),
  })
  const change = useChange(["certificates"])
  if (!data) return <Loading error={error} onRetry={refetch} />
  const { certificate } = data
  const { product, vendor, state, evidence, source, of_product } = certificate
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1 px-6 pt-2">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Heading level="h1">{product.title}</Heading>
          <div className="flex flex-wrap gap-2">
            <StatusBadge
              color={evidence === "verified" ? "green" : evidence === "refused" ? "red" : "orange"}
            >
              {say.evidences[evidence]}
            </StatusBadge>
            {evidence === "verified" && (
              <StatusBadge color={CERTIFICATE_COLOURS[state]}>{say.states[state]}</StatusBadge>
            )}
          </div>
        </div>
        <Text className="text-ui-fg-subtle">{vendor?.name}</Text>
      </div>
      <Section title={say.facts}>
        <CertificateFacts certificate={certificate} />
        {source && (
          <a
            className="mt-4 block break-words text-sm text-ui-fg-interactive-hover"
            href={source.url}
            target="_blank"
            rel="noreferrer"
          >
            {`${say.source}: ${source.title}`}
          </a>
        )}
      </Section>
      <Section title={say.scan}>
        <CertificateScan certificate={certificate} />
      </Section>
      {certificate.open_changes.length > 0 && (
        <Section title={say.deeds}>
          <CertificateDeeds certificate={certificate} change={change} />
        </Section>
      )}
      {of_product.length > 1 && (
        <Section title={say.ofProduct}>
          <CertificateTable certificates={of_product} />
        </Section>
      )}
    </div>
  )
}

function CertificateFacts({ certificate }: { certificate: CertificateFile }) {
  const { certificates: say } = useWords()
  const day = useDay()
  const time = useTimeInVietnam()
  const { star, score, year, decision_number, issuer, issued_on, ends_on, dates, revocation } = certificate
  const { renewal_filed_on, renewal_closed_on } = certificate
  const who = (done: CertificateFile["entered"]) =>
    done && say.byAt(done.by === "seed" ? say.seed : done.by, time(done.at))
  return (
    <Facts
      facts={{
        [say.star]: star,
        [say.points]: score,
        [say.decision]: decision_number,
        [say.productCode]: certificate.product_code,
        [say.issuer]: issuer && say.issuers[issuer],
        [say.issuedOn]: issued_on ? day(issued_on) : year,
        [say.endsOn]: ends_on && day(ends_on),
        [say.renewalWindow]: dates && say.days(day(dates.renewal.from), day(dates.renewal.until)),
        [say.carriedUntil]: dates && day(dates.carriedUntil),
        ...(renewal_filed_on ? { [say.renewalFiled]: day(renewal_filed_on) } : {}),
        ...(renewal_closed_on ? { [say.renewalClosed]: day(renewal_closed_on) } : {}),
        ...(revocation
          ? {
              [say.revocation]: [
                day(revocation.decided_on),
                revocation.decision_number,
                say.issuers[revocation.decided_by],
                say.grounds[revocation.ground],
              ].join(", "),
            }
          : {}),
        [say.entered]: who(certificate.entered),
        [say.verified]: who(certificate.verified),
      }}
    />
  )
}
