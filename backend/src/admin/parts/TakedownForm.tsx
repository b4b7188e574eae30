import { Button, Input, Label, Textarea, usePrompt } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"

/** Takes a product out of the shop because an authority asked. */
export function TakedownForm({ productId, change }: { productId: string; change: Change }) {
  const [authority, setAuthority] = useState("")
  const [requestedAt, setRequestedAt] = useState("")
  const [reason, setReason] = useState("")
  const isUnfinished = !authority.trim() || !requestedAt || !reason.trim()
  const { vendors: say, common } = useWords()
  const ask = usePrompt()
  const takeDown = async (event: FormEvent) => {
    event.preventDefault()
    const isSure = await ask({
      title: say.sureToTakeDown,
      description: say.sureToTakeDownText,
      confirmText: say.takeDownNow,
      cancelText: common.cancel,
    })
    if (!isSure) return
    change.mutate({
      path: "takedowns",
      body: {
        product_id: productId,
        authority,
        reason,
        requested_at: `${requestedAt}:00+07:00`,
      },
    })
  }
  return (
    <form onSubmit={takeDown} className="flex max-w-xl flex-col gap-3">
      <div className="flex flex-col gap-1">
        <Label htmlFor={`authority-${productId}`} size="small">
          {say.authority}
        </Label>
        <Input
          id={`authority-${productId}`}
          value={authority}
          onChange={(event) => setAuthority(event.target.value)}
        />
      </div>
      <div className="flex flex-col gap-1">
        <Label htmlFor={`requested-${productId}`} size="small">
          {say.requestedAt}
        </Label>
        <Input
          id={`requested-${productId}`}
          type="datetime-local"
          value={requestedAt}
          onChange={(event) => setRequestedAt(event.target.value)}
        />
      </div>
      <div className="flex flex-col gap-1">
        <Label htmlFor={`reason-${productId}`} size="small">
          {say.reason}
        </Label>
        <Textarea
          id={`reason-${productId}`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <Button
        type="submit"
        variant="danger"
        size="small"
        className="self-start"
        disabled={isUnfinished || change.isPending}
      >
        {say.takeDownNow}
      </Button>
    </form>
  )
}
