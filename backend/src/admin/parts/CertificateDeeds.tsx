import { issuerOf, REVOCATION_GROUNDS, type RevocationGround } from "@cho-ocop/ocop"
import { Button, Input, usePrompt } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { CertificateDeed } from "../../certificate/certificate-deed.ts"
import type { CertificateFile } from "../../certificate/certificate-file.ts"
import { todayInVietnam } from "../today-in-vietnam.ts"
import { scoreIn, sourceIn } from "../typed-certificate.ts"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { DecisionFields } from "./DecisionFields.tsx"
import { Field } from "./Field.tsx"
import { SourceFields } from "./SourceFields.tsx"

type Kind = CertificateDeed["kind"]
type FormValues = (name: string) => string

/** What is chosen beside what is typed. */
interface Chosen {
  ground: RevocationGround
  issuer: "province" | "ministry"
  star: "3" | "4" | "5"
}

/** What each kind of deed is made of, from the fields below. */
const DEEDS: Record<Kind, (text: FormValues, chosen: Chosen) => CertificateDeed> = {
  verify_evidence: () => ({ kind: "verify_evidence" }),
  refuse_evidence: (text) => ({ kind: "refuse_evidence", reason: text("reason") }),
  recognise: (text, { star }) => {
    const decided = Number(star) as 3 | 4 | 5
    return {
      kind: "recognise",
      star: decided,
      score: scoreIn(text),
      decision_number: text("decision_number"),
      decided_by: issuerOf(decided),
      issued_on: text("issued_on"),
      source: sourceIn(text),
    }
  },
  confirm_dates: (text) => ({
    kind: "confirm_dates",
    issued_on: text("issued_on"),
    expires_on: text("expires_on") || null,
  }),
  file_renewal: (text) => ({ kind: "file_renewal", filed_on: text("filed_on") }),
  close_renewal: (text) => ({ kind: "close_renewal", closed_on: text("closed_on") }),
  revoke: (text, { ground, issuer: decided_by }) => ({
    kind: "revoke",
    ground,
    decided_by,
    decision_number: text("decision_number"),
    decided_on: text("decided_on"),
  }),
}

/** Notes what has become of a certificate; only what the rules of the programme allow today is offered. */
export function CertificateDeeds({ certificate, change }: { certificate: CertificateFile; change: Change }) {
  const { certificates: say, common } = useWords()
  const ask = usePrompt()
  const open = certificate.open_changes.filter((kind): kind is Kind => kind in DEEDS)
  const [chosen, setChosen] = useState<Kind>()
  const [ground, setGround] = useState<RevocationGround>(REVOCATION_GROUNDS[0])
  const [star, setStar] = useState<Chosen["star"]>(`${certificate.star ?? 5}`)
  const kind = chosen && open.includes(chosen) ? chosen : open[0]
  if (!kind) return null
  const note = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const deed = DEEDS[kind]((name) => String(given.get(name) ?? "").trim(), {
      ground,
      star,
      issuer: certificate.issuer ?? "province",
    })
    const isSure =
      kind !== "revoke" ||
      (await ask({
        title: say.sureToRevoke,
        description: say.sureToRevokeText,
        confirmText: say.deedNames.revoke,
        cancelText: common.cancel,
      }))
    if (isSure) change.mutate({ path: `certificates/${certificate.id}/changes`, body: deed })
  }
  const names = Object.fromEntries(open.map((name) => [name, say.deedNames[name]])) as Record<Kind, string>
  return (
    <form onSubmit={note} className="flex max-w-xl flex-col gap-4">
      <Field label={say.deeds} id="deed">
        <Choice id="deed" value={kind} words={names} onChoose={setChosen} />
      </Field>
      {kind === "refuse_evidence" && (
        <Field label={say.reason} id="reason">
          <Input id="reason" name="reason" required maxLength={500} />
        </Field>
      )}
      {kind === "recognise" && (
        <>
          <Field label={say.star} id="star">
            <Choice
              id="star"
              value={star}
              words={{ 3: say.stars(3), 4: say.stars(4), 5: say.stars(5) }}
              onChoose={setStar}
            />
          </Field>
          <DecisionFields />
          <SourceFields />
        </>
      )}
      {kind === "confirm_dates" && (
        <>
          <Day label={say.issuedOn} name="issued_on" />
          <Field label={say.expiresOn} id="expires_on">
            <Input id="expires_on" name="expires_on" type="date" />
          </Field>
        </>
      )}
      {kind === "file_renewal" && <Day label={say.filedOn} name="filed_on" />}
      {kind === "close_renewal" && <Day label={say.closedOn} name="closed_on" />}
      {kind === "revoke" && (
        <>
          <Field label={say.ground} id="ground">
            <Choice id="ground" value={ground} words={say.grounds} onChoose={setGround} />
          </Field>
          <Field label={say.decision} id="decision_number">
            <Input id="decision_number" name="decision_number" required maxLength={80} />
          </Field>
          <Day label={say.decidedOn} name="decided_on" />
        </>
      )}
      <Button
        type="submit"
        size="small"
        variant={kind === "revoke" ? "danger" : "primary"}
        className="self-start"
        disabled={change.isPending}
      >
        {common.save}
      </Button>
    </form>
  )
}

function Day({ label, name }: { label: string; name: string }) {
  return (
    <Field label={label} id={name}>
      <Input id={name} name={name} type="date" required max={todayInVietnam()} />
    </Field>
  )
}
