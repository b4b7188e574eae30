import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Text } from "@medusajs/ui"
import { Section } from "../parts/Section.tsx"
import { WithWords } from "../parts/WithWords.tsx"
import { useChange } from "../use-change.ts"
import { useWords } from "../use-words.ts"

/** Beside an order of Medusa's own page: cancels it as its vendor would, the money first. */
function CancelOrder({ data: { id, status } }: DetailWidgetProps<AdminOrder>) {
  const { orders } = useWords()
  const change = useChange(["orders"])
  if (status === "canceled") return null
  return (
    <Section title={orders.cancelTitle}>
      <div className="flex flex-col gap-3">
        <Text size="small">{orders.cancelHint}</Text>
        <WithWords
          label={orders.reason}
          isBusy={change.isPending}
          deeds={[
            {
              label: orders.cancel,
              needsWords: true,
              sure: { title: orders.cancelTitle, text: orders.sure },
              do: (reason) => change.mutateAsync({ path: `vendor-orders/${id}/cancel`, body: { reason } }),
            },
          ]}
        />
      </div>
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default CancelOrder
