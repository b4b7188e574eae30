import { issuerOf } from "@cho-ocop/ocop"
import { Button, Input } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { CertificateDraft } from "../../certificate/certificate-draft.ts"
import { todayInVietnam } from "../today-in-vietnam.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { Field } from "./Field.tsx"
import { ProductChoice } from "./ProductChoice.tsx"

type Star = "3" | "4" | "5"

/** What a decision of recognition says of one product. */
export function CertificateForm({
  isBusy,
  onSave,
}: {
  isBusy: boolean
  onSave: (draft: CertificateDraft) => void
}) {
  const { certificates: say, common } = useWords()
  const [productId, setProductId] = useState("")
  const [star, setStar] = useState<Star>("3")
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? "").trim()
    const chosen = Number(star) as CertificateDraft["star"]
    onSave({
      product_id: productId,
      star: chosen,
      score: text("score") === "" ? null : Number(text("score")),
      decision_number: text("decision_number"),
      product_code: text("product_code") || null,
      issuer: issuerOf(chosen),
      issued_on: text("issued_on"),
      expires_on: text("expires_on") || null,
      source: text("source_url") ? { title: text("source_title"), url: text("source_url") } : null,
    })
  }
  const stars: Record<Star, string> = { 3: say.stars(3), 4: say.stars(4), 5: say.stars(5) }
  return (
    <form onSubmit={save} className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
        <ProductChoice value={productId} onChoose={setProductId} />
        <Field label={say.star} id="star">
          <Choice id="star" value={star} words={stars} onChoose={setStar} />
        </Field>
        <Field label={say.score} id="score">
          <Input id="score" name="score" type="number" min={50} max={100} step={0.01} />
        </Field>
        <Field label={say.decision} id="decision_number">
          <Input id="decision_number" name="decision_number" required maxLength={80} />
        </Field>
        <Field label={say.productCode} id="product_code">
          <Input id="product_code" name="product_code" maxLength={40} placeholder="T-X-STT-20YY" />
        </Field>
        <Field label={say.issuedOn} id="issued_on">
          <Input id="issued_on" name="issued_on" type="date" required max={todayInVietnam()} />
        </Field>
        <Field label={say.expiresOn} id="expires_on">
          <Input id="expires_on" name="expires_on" type="date" />
        </Field>
        <Field label={say.sourceTitle} id="source_title">
          <Input id="source_title" name="source_title" maxLength={300} />
        </Field>
        <Field label={say.sourceUrl} id="source_url">
          <Input id="source_url" name="source_url" type="url" maxLength={2000} />
        </Field>
      </div>
      <Button type="submit" className="self-start" disabled={isBusy || productId === ""}>
        {common.save}
      </Button>
    </form>
  )
}
