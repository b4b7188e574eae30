import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../use-words.ts"
import { ProductChoice } from "./ProductChoice.tsx"

interface Chosen {
  id: string
  title: string
}

/** Several products, found one after the other. */
export function ProductsChoice({
  products,
  onChange,
}: {
  products: Chosen[]
  onChange: (products: Chosen[]) => void
}) {
  const { inspections } = useWords()
  const say = inspections.plans
  const [found, setFound] = useState<Chosen>({ id: "", title: "" })
  const isNew = found.id !== "" && !products.some(({ id }) => id === found.id)
  return (
    <div className="flex flex-col gap-2">
      <ProductChoice value={found.id} onChoose={(id, title) => setFound({ id, title })} />
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        disabled={!isNew}
        onClick={() => onChange([...products, found])}
      >
        {say.addProduct}
      </Button>
      {products.map((product) => (
        <div key={product.id} className="flex items-center justify-between gap-2">
          <Text>{product.title}</Text>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => onChange(products.filter(({ id }) => id !== product.id))}
          >
            {say.remove(product.title)}
          </Button>
        </div>
      ))}
    </div>
  )
}
