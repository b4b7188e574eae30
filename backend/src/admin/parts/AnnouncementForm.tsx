import { Button, Input, Label, Textarea } from "@medusajs/ui"
import { type FormEvent, useId } from "react"
import type { AnnouncementFile } from "../../announcement/read-announcements.ts"
import { useWords } from "../use-words.ts"

const MINUTE = "yyyy-mm-ddThh:mm".length

interface Body {
  title: { vi: string; en: string | null }
  body: { vi: string; en: string | null }
  from: string
  until: string | null
}

/** Writes an announcement, new or again; times are those of Vietnam. */
export function AnnouncementForm({
  announcement,
  isBusy,
  onSave,
}: {
  announcement?: AnnouncementFile
  isBusy: boolean
  onSave: (body: Body) => void
}) {
  const { announcements: say, common } = useWords()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? "").trim()
    const time = (name: string) => (text(name) ? `${text(name).slice(0, MINUTE)}:00+07:00` : null)
    onSave({
      title: { vi: text("title_vi"), en: text("title_en") || null },
      body: { vi: text("body_vi"), en: text("body_en") || null },
      from: time("from") ?? new Date().toISOString(),
      until: time("until"),
    })
  }
  return (
    <form onSubmit={save} className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Field name="title_vi" label={say.titleVi} value={announcement?.title.vi} />
      <Field name="title_en" label={say.titleEn} value={announcement?.title.en} />
      <Field name="body_vi" label={say.bodyVi} value={announcement?.body.vi} isLong />
      <Field name="body_en" label={say.bodyEn} value={announcement?.body.en} isLong />
      <Field name="from" label={say.from} value={minuteOf(announcement?.from)} type="datetime-local" />
      <Field name="until" label={say.until} value={minuteOf(announcement?.until)} type="datetime-local" />
      <Button type="submit" size="small" className="self-start justify-self-start" disabled={isBusy}>
        {common.save}
      </Button>
    </form>
  )
}

function Field({
  name,
  label,
  value,
  type = "text",
  isLong = false,
}: {
  name: string
  label: string
  value: string | null | undefined
  type?: "text" | "datetime-local"
  isLong?: boolean
}) {
  const id = useId()
  const shared = { id, name, defaultValue: value ?? "" }
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {isLong ? <Textarea rows={5} {...shared} /> : <Input type={type} {...shared} />}
    </div>
  )
}

function minuteOf(time: string | null | undefined): string {
  if (!time) return ""
  const inVietnam = new Date(Date.parse(time) + 7 * 3_600_000)
  return inVietnam.toISOString().slice(0, MINUTE)
}
