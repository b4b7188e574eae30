import { Button, Input, Prompt } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { RecallDraft } from "../../recall/recall-draft.ts"
import { useWords } from "../use-words.ts"
import { Field } from "./Field.tsx"
import { LotChoice } from "./LotChoice.tsx"

/** Which lot is called back, and why; asks once more before it is sent. */
export function RecallForm({ isBusy, onOpen }: { isBusy: boolean; onOpen: (draft: RecallDraft) => void }) {
  const { recalls: say, common } = useWords()
  const [lotId, setLotId] = useState("")
  const [reason, setReason] = useState("")
  const [asked, setAsked] = useState<RecallDraft | null>(null)
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const english = String(given.get("en") ?? "").trim()
    setAsked({ lot_id: lotId, reason: { vi: reason.trim(), en: english || null } })
  }
  return (
    <form onSubmit={ask} className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
        <LotChoice value={lotId} onChoose={setLotId} />
        <Field label={say.reasonVi} id="vi">
          <Input id="vi" value={reason} onChange={(event) => setReason(event.target.value)} maxLength={500} />
        </Field>
        <Field label={say.reasonEn} id="en">
          <Input id="en" name="en" maxLength={500} />
        </Field>
      </div>
      <Button
        type="submit"
        variant="danger"
        className="self-start"
        disabled={isBusy || lotId === "" || reason.trim() === ""}
      >
        {say.open}
      </Button>
      <Prompt open={asked !== null} onOpenChange={(isOpen) => !isOpen && setAsked(null)}>
        <Prompt.Content>
          <Prompt.Header>
            <Prompt.Title>{say.sure}</Prompt.Title>
            <Prompt.Description>{say.sureText}</Prompt.Description>
          </Prompt.Header>
          <Prompt.Footer>
            <Prompt.Cancel>{common.cancel}</Prompt.Cancel>
            <Prompt.Action onClick={() => asked && onOpen(asked)}>{say.open}</Prompt.Action>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </form>
  )
}
