import { productGroups } from "@cho-ocop/ocop"
import { Button, Input, Select } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { CommissionRuleDraft } from "../../commission/commission-rule-draft.ts"
import { todayInVietnam } from "../today-in-vietnam.ts"
import { useWords } from "../use-words.ts"
import { Field } from "./Field.tsx"
import { VendorChoice } from "./VendorChoice.tsx"

type Kind = CommissionRuleDraft["scope"]["kind"]

const KINDS: Kind[] = ["default", "group", "vendor"]
const HUNDREDTHS = 100

/** For whom, how much, and since when. */
export function CommissionRuleForm({
  isBusy,
  onSave,
}: {
  isBusy: boolean
  onSave: (draft: CommissionRuleDraft) => void
}) {
  const say = useWords().money.rules
  const [kind, setKind] = useState<Kind>("default")
  const [of, setOf] = useState("")
  const [percent, setPercent] = useState("")
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? "")
    const amount = (name: string) => (text(name) === "" ? null : Number(text(name)))
    onSave({
      scope: scopeOf(kind, of),
      basis_points: Math.round(Number(percent) * HUNDREDTHS),
      min: amount("min"),
      max: amount("max"),
      from: text("from"),
      until: text("until") || null,
      note: text("note"),
    })
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
        <Field label={say.scope} id="scope">
          <Select
            value={kind}
            onValueChange={(chosen) => {
              setKind(chosen as Kind)
              setOf("")
            }}
          >
            <Select.Trigger id="scope">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {KINDS.map((name) => (
                <Select.Item key={name} value={name}>
                  {say.scopes[name]}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </Field>
        {kind === "group" && <Group value={of} onChoose={setOf} />}
        {kind === "vendor" && (
          <VendorChoice label={say.vendor} placeholder={say.choose} value={of} onChoose={setOf} />
        )}
        <Field label={say.percent} id="percent">
          <Input
            id="percent"
            type="number"
            min={0}
            max={100}
            step={0.01}
            value={percent}
            onChange={(event) => setPercent(event.target.value)}
          />
        </Field>
        <Field label={say.min} id="min">
          <Input id="min" name="min" type="number" min={0} step={1} />
        </Field>
        <Field label={say.max} id="max">
          <Input id="max" name="max" type="number" min={0} step={1} />
        </Field>
        <Field label={say.from} id="from">
          <Input
            id="from"
            name="from"
            type="date"
            required
            min={todayInVietnam()}
            defaultValue={todayInVietnam()}
          />
        </Field>
        <Field label={say.until} id="until">
          <Input id="until" name="until" type="date" min={todayInVietnam()} />
        </Field>
        <Field label={say.note} id="note">
          <Input id="note" name="note" maxLength={500} />
        </Field>
      </div>
      <Button
        type="submit"
        className="self-start"
        disabled={isBusy || percent === "" || (kind !== "default" && of === "")}
      >
        {say.save}
      </Button>
    </form>
  )
}

function scopeOf(kind: Kind, of: string): CommissionRuleDraft["scope"] {
  if (kind === "vendor") return { kind, vendor_id: of }
  if (kind === "group") return { kind, group: of }
  return { kind }
}

function Group({ value, onChoose }: { value: string; onChoose: (slug: string) => void }) {
  const { money, locale } = useWords()
  const language = locale.startsWith("vi") ? "vi" : "en"
  return (
    <Field label={money.rules.group} id="group">
      <Select value={value} onValueChange={onChoose}>
        <Select.Trigger id="group">
          <Select.Value placeholder={money.rules.choose} />
        </Select.Trigger>
        <Select.Content>
          {productGroups.map(({ slug, name }) => (
            <Select.Item key={slug} value={slug}>
              {name[language]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  )
}
