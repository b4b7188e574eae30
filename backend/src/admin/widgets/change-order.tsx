import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { Section } from "../parts/Section.tsx"
import { useWords } from "../use-words.ts"

/** Beside an order of Medusa's own page: what its operations do to a vendor's order. */
function ChangeOrder() {
  const { orders } = useWords()
  return (
    <Section title={orders.changeTitle}>
      <div className="flex flex-col gap-2">
        {orders.changeHints.map((hint) => (
          <Text key={hint} size="small">
            {hint}
          </Text>
        ))}
      </div>
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default ChangeOrder
