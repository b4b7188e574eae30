import { Input, Label, Select } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useId, useState } from "react"
import type { ProductName } from "../../catalogue/find-product-names.ts"
import { call } from "../call.ts"
import { useWords } from "../use-words.ts"

/** Finds a product by a part of its name; `onChoose` is told its id and name. */
export function ProductChoice({
  value,
  onChoose,
}: {
  value: string
  onChoose: (id: string, title: string) => void
}) {
  const id = useId()
  const { certificates: say } = useWords()
  const [q, setQ] = useState("")
  const query = new URLSearchParams({ q: q.trim() })
  const { data } = useQuery({
    queryKey: ["product-names", q.trim()],
    queryFn: () => call<{ products: ProductName[] }>(`product-names?${query}`),
    placeholderData: (former) => former,
  })
  const choose = (chosen: string) =>
    onChoose(chosen, data?.products.find((product) => product.id === chosen)?.title ?? "")
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {say.findProduct}
      </Label>
      <Input id={id} type="search" value={q} onChange={(event) => setQ(event.target.value)} />
      <Select value={value} onValueChange={choose}>
        <Select.Trigger aria-label={say.product}>
          <Select.Value placeholder={say.chooseProduct} />
        </Select.Trigger>
        <Select.Content>
          {(data?.products ?? []).map((product) => (
            <Select.Item key={product.id} value={product.id}>
              {product.title}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
