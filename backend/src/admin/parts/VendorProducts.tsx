import { Button, Input, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { VendorFile } from "../../vendor/vendor-file.ts"
import type { Change } from "../use-change.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"
import { Section } from "./Section.tsx"
import { TakedownForm } from "./TakedownForm.tsx"
import { WithWords } from "./WithWords.tsx"

/** A vendor's products: what is taken down and why, and taking down itself. */
export function VendorProducts({ vendor, change }: { vendor: VendorFile; change: Change }) {
  const [q, setQ] = useState("")
  const { vendors: say } = useWords()
  const found = vendor.products.filter(({ title }) => plain(title).includes(plain(q)))
  const search = vendor.products.length > MANY && (
    <Input
      aria-label={say.find}
      placeholder={say.find}
      value={q}
      onChange={(event) => setQ(event.target.value)}
    />
  )
  return (
    <Section title={say.products(vendor.products.length)} aside={search}>
      {vendor.products.length === 0 && <Text className="text-ui-fg-subtle">{say.noProducts}</Text>}
      <ul className="divide-y">
        {found.map((product) => (
          <Product key={product.id} product={product} state={vendor.state} change={change} />
        ))}
      </ul>
    </Section>
  )
}

/** More products than are taken in at a glance. */
const MANY = 10

/** Without marks, so that the operator need not type them. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/đ/giu, "d").toLowerCase()
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
  const { vendors: say } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const takedown = state.takedowns.find(
    ({ product_id, lifted_at }) => product_id === product.id && lifted_at === null,
  )
  return (
    <li className="flex flex-col gap-3 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text>{product.title}</Text>
        <div className="flex items-center gap-2">
          <StatusBadge color={takedown ? "red" : product.status === "published" ? "green" : "grey"}>
            {takedown ? say.takenDown : (say.productStates[product.status] ?? product.status)}
          </StatusBadge>
          {!takedown && (
            <Button
              size="small"
              variant="transparent"
              onClick={() => setIsOpen(!isOpen)}
              aria-expanded={isOpen}
            >
              {say.takeDown}
            </Button>
          )}
        </div>
      </div>
      {takedown && (
        <>
          <Text size="small" className="text-ui-fg-subtle">
            {say.asked(
              takedown.authority,
              timeInVietnam(takedown.requested_at),
              timeInVietnam(takedown.done_at),
            )}
            : {takedown.reason}
          </Text>
          <WithWords
            label={say.whyLift}
            isBusy={change.isPending}
            deeds={[
              {
                label: say.lift,
                needsWords: true,
                do: (reason) =>
                  change.mutateAsync({ path: `takedowns/${takedown.id}/lift`, body: { reason } }),
              },
            ]}
          />
        </>
      )}
      {isOpen && !takedown && <TakedownForm productId={product.id} change={change} />}
    </li>
  )
}
