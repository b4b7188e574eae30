import type { InspectionKind, InspectionPlanDraft } from "@cho-ocop/contracts"
import { productSets, provinces } from "@cho-ocop/ocop"
import { Button, Input, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { todayInVietnam } from "../today-in-vietnam.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { Field } from "./Field.tsx"
import { ProductsChoice } from "./ProductsChoice.tsx"

/** A choice cannot be empty, so this stands for all. */
const ALL = "all"

/** What is inspected and when: chosen products, or products to be drawn. */
export function InspectionPlanForm({
  isBusy,
  onSave,
}: {
  isBusy: boolean
  onSave: (draft: InspectionPlanDraft) => void
}) {
  const { inspections, common, locale } = useWords()
  const say = inspections.plans
  const language = locale === "vi-VN" ? "vi" : "en"
  const [kind, setKind] = useState<InspectionKind>("random")
  const [products, setProducts] = useState<{ id: string; title: string }[]>([])
  const [province, setProvince] = useState(ALL)
  const [set, setSet] = useState(ALL)
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? "").trim()
    const planned = { title: text("title"), planned_on: text("planned_on"), reason: text("reason") || null }
    const product_ids = products.map(({ id }) => id)
    if (kind === "random") {
      onSave({
        kind,
        ...planned,
        province: province === ALL ? null : province,
        set: set === ALL ? null : Number(set),
        draws: Number(text("draws")),
        seed_source: text("seed_source"),
      })
    } else if (kind === "periodic") {
      onSave({ kind, ...planned, product_ids, every_months: Number(text("every_months")) })
    } else onSave({ kind, ...planned, product_ids })
  }
  const provinceWords = {
    [ALL]: say.anyProvince,
    ...Object.fromEntries(provinces.map(({ slug, name }) => [slug, name[language]])),
  }
  const setWords = {
    [ALL]: say.anySet,
    ...Object.fromEntries(productSets.map(({ number, name }) => [String(number), name[language]])),
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
        <Field label={inspections.kind} id="kind">
          <Choice id="kind" value={kind} words={inspections.kinds} onChoose={setKind} />
        </Field>
        <Field label={say.title} id="title">
          <Input id="title" name="title" required maxLength={200} />
        </Field>
        <Field label={inspections.plannedOn} id="planned_on">
          <Input id="planned_on" name="planned_on" type="date" required min={todayInVietnam()} />
        </Field>
        {kind === "random" && (
          <>
            <Field label={say.province} id="province">
              <Choice id="province" value={province} words={provinceWords} onChoose={setProvince} />
            </Field>
            <Field label={say.set} id="set">
              <Choice id="set" value={set} words={setWords} onChoose={setSet} />
            </Field>
            <Field label={say.draws} id="draws">
              <Input id="draws" name="draws" type="number" required min={1} max={200} defaultValue={1} />
            </Field>
          </>
        )}
        {kind === "periodic" && (
          <Field label={say.everyMonths} id="every_months">
            <Input id="every_months" name="every_months" type="number" required min={1} max={36} />
          </Field>
        )}
      </div>
      {kind === "random" ? (
        <Field label={say.seedSource} id="seed_source">
          <Textarea id="seed_source" name="seed_source" required maxLength={500} rows={2} />
          <Text size="small" className="text-ui-fg-subtle">
            {say.seedSourceHint}
          </Text>
        </Field>
      ) : (
        <ProductsChoice products={products} onChange={setProducts} />
      )}
      <Field label={say.reason} id="reason">
        <Textarea id="reason" name="reason" maxLength={1000} rows={2} />
      </Field>
      <Button
        type="submit"
        className="self-start"
        disabled={isBusy || (kind !== "random" && products.length === 0)}
      >
        {common.save}
      </Button>
    </form>
  )
}
