import type { InspectionFile } from "@cho-ocop/contracts"
import { Button, Input } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { todayInVietnam } from "../today-in-vietnam.ts"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { Field } from "./Field.tsx"

/** A choice cannot be empty, so this stands for a sample of no recorded lot. */
const NO_LOT = "none"

/** A sample that was taken, but not told with the visit. */
export function SampleForm({ inspection, change }: { inspection: InspectionFile; change: Change }) {
  const { inspections: say } = useWords()
  const [lot, setLot] = useState(NO_LOT)
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? "").trim()
    change.mutate({
      path: `inspections/${inspection.id}/samples`,
      body: {
        lot_id: lot === NO_LOT ? null : lot,
        taken_on: text("taken_on"),
        laboratory: text("laboratory"),
        note: text("sample_note") || null,
      },
    })
  }
  const lots = {
    [NO_LOT]: say.noLot,
    ...Object.fromEntries(inspection.lots.map(({ id, number }) => [id, number])),
  }
  return (
    <form onSubmit={add} className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <Field label={say.laboratory} id="laboratory">
          <Input id="laboratory" name="laboratory" required maxLength={200} />
        </Field>
        <Field label={say.takenOn} id="taken_on">
          <Input id="taken_on" name="taken_on" type="date" required max={todayInVietnam()} />
        </Field>
        <Field label={say.lot} id="sample_lot">
          <Choice id="sample_lot" value={lot} words={lots} onChoose={setLot} />
        </Field>
        <Field label={say.note} id="sample_note">
          <Input id="sample_note" name="sample_note" maxLength={1000} />
        </Field>
      </div>
      <Button
        type="submit"
        size="small"
        variant="secondary"
        className="self-start"
        disabled={change.isPending}
      >
        {say.addSample}
      </Button>
    </form>
  )
}
