import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { VendorFile } from "../../vendor/vendor-file.ts"
import type { Change } from "../use-change.ts"
import { timeInVietnam } from "../words.ts"
import { Section } from "./Section.tsx"
import { TakedownForm } from "./TakedownForm.tsx"
import { WithWords } from "./WithWords.tsx"

/** A vendor's products: what is taken down and why, and taking down itself. */
export function VendorProducts({ vendor, change }: { vendor: VendorFile; change: Change }) {
  return (
    <Section title={`Products (${vendor.products.length})`}>
      <ul className="divide-y">
        {vendor.products.map((product) => (
          <Product key={product.id} product={product} state={vendor.state} change={change} />
        ))}
      </ul>
    </Section>
  )
}

function Product({
  product,
  state,
  change,
}: {
  product: VendorFile["products"][number]
  state: VendorFile["state"]
  change: Change
}) {
  const [isOpen, setIsOpen] = useState(false)
  const takedown = state.takedowns.find(
    ({ product_id, lifted_at }) => product_id === product.id && lifted_at === null,
  )
  return (
    <li className="flex flex-col gap-3 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text>{product.title}</Text>
        <div className="flex items-center gap-2">
          <StatusBadge color={takedown ? "red" : product.status === "published" ? "green" : "grey"}>
            {takedown ? "Taken down" : product.status}
          </StatusBadge>
          {!takedown && (
            <Button
              size="small"
              variant="transparent"
              onClick={() => setIsOpen(!isOpen)}
              aria-expanded={isOpen}
            >
              Take down …
            </Button>
          )}
        </div>
      </div>
      {takedown && (
        <>
          <Text size="small" className="text-ui-fg-subtle">
            {takedown.authority} asked {timeInVietnam(takedown.requested_at)}, done{" "}
            {timeInVietnam(takedown.done_at)}: {takedown.reason}
          </Text>
          <WithWords
            label="Why it may be sold again"
            isBusy={change.isPending}
            deeds={[
              {
                label: "Lift",
                needsWords: true,
                do: (reason) => change.mutate({ path: `takedowns/${takedown.id}/lift`, body: { reason } }),
              },
            ]}
          />
        </>
      )}
      {isOpen && !takedown && <TakedownForm productId={product.id} change={change} />}
    </li>
  )
}
