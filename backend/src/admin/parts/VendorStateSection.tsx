import type { VendorState } from "@cho-ocop/contracts"
import { Input, Label, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { VENDOR_COLOURS } from "../colours.ts"
import type { Change } from "../use-change.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"
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
  const { vendors: say, vendorStatuses, common } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const set = (status: string) => (reason: string) =>
    change.mutateAsync({
      path: `vendors/${id}/status`,
      body: {
        status,
        reason: reason || null,
        until: status === "on_holiday" && until ? until : null,
      },
    })
  return (
    <Section
      title={common.state}
      aside={<StatusBadge color={VENDOR_COLOURS[state.status]}>{vendorStatuses[state.status]}</StatusBadge>}
    >
      <div className="flex flex-col gap-4">
        <Text>
          {say.since(timeInVietnam(state.since))}
          {state.until && `, ${say.until(state.until)}`}
          {state.reason && `: ${state.reason}`}
        </Text>
        <div className="flex flex-col gap-2">
          <Label htmlFor="until" size="small">
            {say.lastHoliday}
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
          label={say.reason}
          isBusy={change.isPending}
          deeds={[
            ...(state.status === "active"
              ? []
              : [{ label: say.activate, needsWords: false, do: set("active") }]),
            { label: say.putOnHoliday, needsWords: true, do: set("on_holiday") },
            {
              label: say.suspend,
              needsWords: true,
              sure: { title: say.sureToSuspend, text: say.sureToSuspendText },
              do: set("suspended"),
            },
            {
              label: say.terminate,
              needsWords: true,
              sure: { title: say.sureToTerminate, text: say.sureToTerminateText },
              do: set("terminated"),
            },
          ]}
        />
      </div>
    </Section>
  )
}
