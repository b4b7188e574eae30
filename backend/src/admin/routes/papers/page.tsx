import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentSeries } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { PaperCard } from "../../../registration/list-papers.ts"
import { call } from "../../call.ts"
import { EvidenceItem } from "../../parts/EvidenceItem.tsx"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { Section } from "../../parts/Section.tsx"
import { useChange } from "../../use-change.ts"
import { useWords } from "../../use-words.ts"

/** Papers that vendors brought after they were approved, longest waiting first. */
export default function PapersPage() {
  const { menu, registrations: say } = useWords()
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery({
    queryKey: ["papers", offset],
    queryFn: () => call<{ papers: PaperCard[]; count: number }>(`papers?offset=${offset}`),
  })
  const change = useChange(["papers"])
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1 px-6 pt-2">
        <Heading level="h1">{menu.papers}</Heading>
        <Text className="text-ui-fg-subtle">{say.papersLead}</Text>
      </div>
      {data?.papers.map(({ file, registration_id, vendor, locale }) => (
        <Section
          key={file.id}
          title={vendor.name}
          aside={
            <Link className="text-ui-fg-interactive-hover" to={`/vendors/${vendor.id}`}>
              {say.vendorFile}
            </Link>
          }
        >
          <Text size="small" className="text-ui-fg-subtle">
            {say.reads[locale]}
          </Text>
          <ul>
            <EvidenceItem registrationId={registration_id} file={file} canJudge change={change} />
          </ul>
        </Section>
      ))}
      {!data?.papers.length && <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} />}
      <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
    </div>
  )
}

export const config = defineRouteConfig({ label: "papers", translationNs: "operator", icon: DocumentSeries })
