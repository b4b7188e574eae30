import { Button, Input, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { todayInVietnam } from "../today-in-vietnam.ts"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"
import { Field } from "./Field.tsx"

/** Closes a finding, or sends the vendor's answer back with a word and a new deadline. */
export function FindingVerdict({ path, change }: { path: string; change: Change }) {
  const { inspections: say } = useWords()
  const id = useId()
  const [message, setMessage] = useState("")
  const [deadline, setDeadline] = useState("")
  const decide = (body: object) => change.mutate({ path: `${path}/verdict`, body })
  const words = message.trim()
  return (
    <div className="flex flex-col gap-2">
      <Field label={say.messageToVendor} id={`${id}-message`}>
        <Textarea
          id={`${id}-message`}
          rows={2}
          maxLength={2000}
          value={message}
          onChange={({ target }) => setMessage(target.value)}
        />
      </Field>
      <Field label={say.newDeadline} id={`${id}-deadline`}>
        <Input
          id={`${id}-deadline`}
          type="date"
          className="max-w-xs"
          min={todayInVietnam()}
          value={deadline}
          onChange={({ target }) => setDeadline(target.value)}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={change.isPending}
          onClick={() => decide({ verdict: "close", message: words || null })}
        >
          {say.accept}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={change.isPending || words === "" || deadline === ""}
          onClick={() => decide({ verdict: "send_back", message: words, deadline })}
        >
          {say.sendBack}
        </Button>
      </div>
    </div>
  )
}
