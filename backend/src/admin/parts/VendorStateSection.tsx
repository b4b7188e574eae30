import type { VendorState } from "@cho-ocop/contracts"
import { Input, Label, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { Change } from "../use-change.ts"
import { timeInVietnam, VENDOR_STATUSES } from "../words.ts"
import { Section } from "./Section.tsx"
import { WithWords } from "./WithWords.tsx"

/** Whether a vendor sells; opens, pauses and closes its shop. */
export function VendorStateSection({
  id,
  state,
  change,
}: {
  id: string
  state: VendorState
  change: Change
}) {
  const [until, setUntil] = useState("")
  const { words, colour } = VENDOR_STATUSES[state.status]
  const set = (status: string) => (reason: string) =>
    change.mutate({
      path: `vendors/${id}/status`,
      body: {
        status,
        reason: reason || null,
        until: status === "on_holiday" && until ? until : null,
      },
    })
  return (
    <Section title="State" aside={<StatusBadge color={colour}>{words}</StatusBadge>}>
      <div className="flex flex-col gap-4">
        <Text>
          Since {timeInVietnam(state.since)}
          {state.until && `, until ${state.until}`}
          {state.reason && `: ${state.reason}`}
        </Text>
        <div className="flex flex-col gap-2">
          <Label htmlFor="until" size="small">
            Last day of a holiday (may be left open)
          </Label>
          <Input
            id="until"
            type="date"
            className="w-44"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </div>
        <WithWords
          label="Reason, which the vendor reads"
          isBusy={change.isPending}
          deeds={[
            { label: "Make active", needsWords: false, do: set("active") },
            { label: "Put on holiday", needsWords: true, do: set("on_holiday") },
            { label: "Suspend", needsWords: true, isDangerous: true, do: set("suspended") },
            { label: "Terminate", needsWords: true, isDangerous: true, do: set("terminated") },
          ]}
        />
      </div>
    </Section>
  )
}
