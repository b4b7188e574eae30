import type { FindingGrade, InspectionFile } from "@cho-ocop/contracts"
import { Button, Input, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { todayInVietnam } from "../today-in-vietnam.ts"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { Field } from "./Field.tsx"
import { LotsChoice } from "./LotsChoice.tsx"

/** A finding that was not told with the visit. */
export function FindingForm({ inspection, change }: { inspection: InspectionFile; change: Change }) {
  const { inspections: say } = useWords()
  const [grade, setGrade] = useState<FindingGrade>("minor")
  const [lot_ids, setLots] = useState<string[]>([])
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    change.mutate({
      path: `inspections/${inspection.id}/findings`,
      body: { grade, text: given.get("text"), deadline: given.get("deadline"), lot_ids },
    })
  }
  return (
    <form onSubmit={add} className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <Field label={say.grade} id="grade">
          <Choice id="grade" value={grade} words={say.grades} onChoose={setGrade} />
        </Field>
        <Field label={say.deadline} id="deadline">
          <Input id="deadline" name="deadline" type="date" required min={todayInVietnam()} />
        </Field>
      </div>
      <Field label={say.text} id="text">
        <Textarea id="text" name="text" required maxLength={2000} rows={3} />
      </Field>
      <LotsChoice label={say.lots} lots={inspection.lots} chosen={lot_ids} onChange={setLots} />
      <Button
        type="submit"
        size="small"
        variant="secondary"
        className="self-start"
        disabled={change.isPending}
      >
        {say.addFinding}
      </Button>
    </form>
  )
}
