import type { InspectionFile } from "@cho-ocop/contracts"
import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useWords } from "../use-words.ts"

/** Any of a product's lots. */
export function LotsChoice({
  label,
  lots,
  chosen,
  onChange,
}: {
  label: string
  lots: InspectionFile["lots"]
  chosen: string[]
  onChange: (ids: string[]) => void
}) {
  const { inspections: say } = useWords()
  const id = useId()
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="txt-compact-small-plus mb-1">{label}</legend>
      {lots.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {say.noLots}
        </Text>
      )}
      {lots.map((lot) => (
        <div key={lot.id} className="flex items-center gap-2">
          <Checkbox
            id={`${id}-${lot.id}`}
            checked={chosen.includes(lot.id)}
            onCheckedChange={(isChosen) =>
              onChange(isChosen ? [...chosen, lot.id] : chosen.filter((one) => one !== lot.id))
            }
          />
          <Label htmlFor={`${id}-${lot.id}`} size="small">
            {lot.number}
          </Label>
        </div>
      ))}
    </fieldset>
  )
}
