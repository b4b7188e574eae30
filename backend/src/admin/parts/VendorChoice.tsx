import { Input, Label, Select } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useId, useState } from "react"
import type { VendorRow } from "../../vendor/list-vendor-files.ts"
import { call } from "../call.ts"

/** Finds a vendor by a part of its name; `onChoose` is told its id. */
export function VendorChoice({
  label,
  placeholder,
  value,
  onChoose,
}: {
  label: string
  placeholder: string
  value: string
  onChoose: (id: string) => void
}) {
  const id = useId()
  const [q, setQ] = useState("")
  const query = new URLSearchParams(q.trim() ? { q: q.trim() } : {})
  const { data } = useQuery({
    queryKey: ["vendors", query.toString()],
    queryFn: () => call<{ vendors: VendorRow[] }>(`vendors?${query}`),
    placeholderData: (former) => former,
  })
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input id={id} type="search" value={q} onChange={(event) => setQ(event.target.value)} />
      <Select value={value} onValueChange={onChoose}>
        <Select.Trigger aria-label={label}>
          <Select.Value placeholder={placeholder} />
        </Select.Trigger>
        <Select.Content>
          {(data?.vendors ?? []).map((vendor) => (
            <Select.Item key={vendor.id} value={vendor.id}>
              {vendor.name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
