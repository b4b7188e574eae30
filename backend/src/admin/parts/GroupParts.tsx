import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { GroupFile } from "../../order-group/group-file.ts"
import { useDong } from "../use-dong.ts"
import { useWords } from "../use-words.ts"
import { Section } from "./Section.tsx"

/** The vendors' orders of a group. */
export function GroupParts({ file: { order, order_ids } }: { file: GroupFile }) {
  const { groups: say } = useWords()
  const dong = useDong()
  return (
    <Section title={say.partsTitle}>
      <ul className="flex flex-col gap-4">
        {order.parcels.map((parcel) => (
          <li key={parcel.number} className="flex flex-col gap-1">
            <div className="flex flex-wrap items-center gap-3">
              <Text weight="plus">{parcel.number}</Text>
              <Text>{parcel.vendor.name}</Text>
              <StatusBadge color={parcel.state === "canceled" ? "grey" : "blue"}>
                {say.parcelStates[parcel.state]}
              </StatusBadge>
            </div>
            {parcel.items.map((item) => (
              <Text key={item.id} size="small">
                {item.quantity} × {[item.name.vi, item.variant_title.vi].filter(Boolean).join(" · ")}:{" "}
                {dong(item.total)}
              </Text>
            ))}
            <Text size="small">
              {say.total}: {dong(parcel.item_total + parcel.shipping_total - parcel.discount_total)}
              {parcel.refunded > 0 && ` · ${say.refunded}: ${dong(parcel.refunded)}`}
              {parcel.tracking && ` · ${parcel.tracking.carrier ?? ""} ${parcel.tracking.number}`}
            </Text>
            <Link
              className="self-start text-ui-fg-interactive-hover txt-small"
              to={`/orders/${order_ids[parcel.number]}`}
            >
              {say.openOrder}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
