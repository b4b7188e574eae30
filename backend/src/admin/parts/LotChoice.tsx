import { Input, Label, Select } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useId, useState } from "react"
import type { LotName } from "../../recall/find-lots.ts"
import { call } from "../call.ts"
import { useWords } from "../use-words.ts"

/** Finds a lot by a part of its number, name or code; `onChoose` is told its id. */
export function LotChoice({ value, onChoose }: { value: string; onChoose: (id: string) => void }) {
  const id = useId()
  const { recalls: say } = useWords()
  const [q, setQ] = useState("")
  const query = new URLSearchParams({ q: q.trim() })
  const { data } = useQuery({
    queryKey: ["lots", q.trim()],
    queryFn: () => call<{ lots: LotName[] }>(`lots?${query}`),
    placeholderData: (former) => former,
  })
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {say.findLot}
      </Label>
      <Input id={id} type="search" value={q} onChange={(event) => setQ(event.target.value)} />
      <Select value={value} onValueChange={onChoose}>
        <Select.Trigger aria-label={say.lot}>
          <Select.Value placeholder={say.chooseLot} />
        </Select.Trigger>
        <Select.Content>
          {(data?.lots ?? []).map((lot) => (
            <Select.Item key={lot.id} value={lot.id}>
              {say.lotOf(lot.name, lot.number, lot.vendor)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
