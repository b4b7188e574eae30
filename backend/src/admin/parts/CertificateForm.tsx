import { issuerOf } from "@cho-ocop/ocop"
import { Button, Input } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { CertificateDraft } from "../../certificate/certificate-draft.ts"
import { todayInVietnam } from "../today-in-vietnam.ts"
import { scoreIn, sourceIn } from "../typed-certificate.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { DecisionFields } from "./DecisionFields.tsx"
import { Field } from "./Field.tsx"
import { ProductChoice } from "./ProductChoice.tsx"
import { SourceFields } from "./SourceFields.tsx"

type Status = CertificateDraft["status"]
type Star = "3" | "4" | "5"

/** What a decision of recognition says of one product, or what is proposed before there is one. */
export function CertificateForm({
  isBusy,
  onSave,
}: {
  isBusy: boolean
  onSave: (draft: CertificateDraft) => void
}) {
  const { certificates: say, common } = useWords()
  const [productId, setProductId] = useState("")
  const [status, setStatus] = useState<Status>("recognised")
  const [star, setStar] = useState<Star>("3")
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? "").trim()
    const about = {
      product_id: productId,
      score: scoreIn(text),
      product_code: text("product_code") || null,
      source: sourceIn(text),
    }
    const year = Number(text("year"))
    if (status === "potential_five") return onSave({ status, ...about, year })
    if (status === "proposed") return onSave({ status, ...about, star: star === "3" ? 3 : 4, year })
    const chosen = Number(star) as 3 | 4 | 5
    onSave({
      status,
      ...about,
      star: chosen,
      decision_number: text("decision_number"),
      issuer: issuerOf(chosen),
      issued_on: text("issued_on"),
      expires_on: text("expires_on") || null,
    })
  }
  const stars = {
    3: say.stars(3),
    4: say.stars(4),
    ...(status === "recognised" ? { 5: say.stars(5) } : {}),
  } as Record<Star, string>
  const choose = (chosen: Status) => {
    setStatus(chosen)
    setStar("3")
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
        <Field label={say.status} id="status">
          <Choice id="status" value={status} words={say.statuses} onChoose={choose} />
        </Field>
        <ProductChoice value={productId} onChoose={setProductId} />
        {status !== "potential_five" && (
          <Field label={say.star} id="star">
            <Choice id="star" value={star} words={stars} onChoose={setStar} />
          </Field>
        )}
        {status === "recognised" ? (
          <>
            <DecisionFields />
            <Field label={say.expiresOn} id="expires_on">
              <Input id="expires_on" name="expires_on" type="date" />
            </Field>
          </>
        ) : (
          <Field label={say.proposedIn} id="year">
            <Input
              id="year"
              name="year"
              type="number"
              required
              min={2018}
              max={todayInVietnam().slice(0, 4)}
            />
          </Field>
        )}
        <Field label={say.productCode} id="product_code">
          <Input id="product_code" name="product_code" maxLength={40} placeholder="T-X-STT-20YY" />
        </Field>
        <SourceFields />
      </div>
      <Button type="submit" className="self-start" disabled={isBusy || productId === ""}>
        {common.save}
      </Button>
    </form>
  )
}
