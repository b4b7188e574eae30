import { Button, Input, Label, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type { Change } from "../use-change.ts"

/** Takes a product out of the shop because an authority asked. */
export function TakedownForm({ productId, change }: { productId: string; change: Change }) {
  const [authority, setAuthority] = useState("")
  const [requestedAt, setRequestedAt] = useState("")
  const [reason, setReason] = useState("")
  const isUnfinished = !authority.trim() || !requestedAt || !reason.trim()
  const takeDown = (event: FormEvent) => {
    event.preventDefault()
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
          Authority
        </Label>
        <Input
          id={`authority-${productId}`}
          value={authority}
          onChange={(event) => setAuthority(event.target.value)}
        />
      </div>
      <div className="flex flex-col gap-1">
        <Label htmlFor={`requested-${productId}`} size="small">
          Asked at (time in Vietnam; to be done within 24 hours)
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
          Reason, which the vendor reads
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
        Take down now
      </Button>
    </form>
  )
}
