import { CertificateState } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { StarSolid } from "@medusajs/icons"
import { Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { CertificateCard } from "../../../certificate/certificate-card.ts"
import type { CertificateFile } from "../../../certificate/certificate-file.ts"
import { call } from "../../call.ts"
import { CertificateForm } from "../../parts/CertificateForm.tsx"
import { CertificateTable } from "../../parts/CertificateTable.tsx"
import { Choice } from "../../parts/Choice.tsx"
import { Field } from "../../parts/Field.tsx"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { Section } from "../../parts/Section.tsx"
import { useChange } from "../../use-change.ts"
import { useWords } from "../../use-words.ts"

type Show = "all" | "unverified" | "ends_soon" | CertificateState
type List = { certificates: CertificateCard[]; count: number }

/** All certificates, those that wait for a second person first, and the form to enter one. */
export default function CertificatesPage() {
  const { certificates: say, menu, common } = useWords()
  const [show, setShow] = useState<Show>("unverified")
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const [isEntering, setIsEntering] = useState(false)
  const navigate = useNavigate()
  const query = new URLSearchParams({ show, q, offset: String(offset) })
  const { data, error, refetch } = useQuery({
    queryKey: ["certificates", query.toString()],
    queryFn: () => call<List>(`certificates?${query}`),
    placeholderData: (former) => former,
  })
  const change = useChange<{ certificate: CertificateFile }>(["certificates"])
  const shows = {
    ...say.shows,
    ...Object.fromEntries(CertificateState.options.slice(1).map((state) => [state, say.states[state]])),
  } as Record<Show, string>
  return (
    <div className="flex flex-col gap-3">
      <Section
        title={say.enter}
        aside={
          <Button
            size="small"
            variant="secondary"
            onClick={() => setIsEntering(!isEntering)}
            aria-expanded={isEntering}
          >
            {isEntering ? common.close : say.enter}
          </Button>
        }
      >
        {isEntering ? (
          <CertificateForm
            isBusy={change.isPending}
            onSave={(body) =>
              change.mutate(
                { path: "certificates", body },
                { onSuccess: ({ certificate }) => navigate(certificate.id) },
              )
            }
          />
        ) : (
          <Text className="text-ui-fg-subtle">{`${say.intro} ${say.newStar}`}</Text>
        )}
      </Section>
      <Container className="divide-y p-0">
        <div className="flex flex-col gap-4 px-6 py-4">
          <Heading level="h1">{menu.certificates}</Heading>
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <Field label={say.show} id="show">
              <Choice
                id="show"
                value={show}
                words={shows}
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
        {data && data.certificates.length > 0 ? (
          <CertificateTable certificates={data.certificates} />
        ) : (
          <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} />
        )}
        <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
      </Container>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "certificates",
  translationNs: "operator",
  icon: StarSolid,
})
