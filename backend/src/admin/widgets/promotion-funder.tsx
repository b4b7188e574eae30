import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { PromotionFunder } from "../../promotion/read-funder.ts"
import { call } from "../call.ts"
import { Loading } from "../parts/Loading.tsx"
import { Section } from "../parts/Section.tsx"
import { VendorChoice } from "../parts/VendorChoice.tsx"
import { useChange } from "../use-change.ts"
import { useWords } from "../use-words.ts"

/** Who bears the discounts of the promotion of this page. */
export default function PromotionFunderWidget({ data: { id } }: { data: { id: string } }) {
  const say = useWords().money.funder
  const key = ["promotion-funder", id]
  const path = `promotion-funders/${id}`
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => call<PromotionFunder>(path),
  })
  const change = useChange(key)
  const [vendorId, setVendorId] = useState("")
  const fund = (vendor_id: string | null) => change.mutate({ path, body: { vendor_id } })
  return (
    <Section
      title={say.title}
      aside={
        data?.vendor && (
          <Button size="small" variant="secondary" disabled={change.isPending} onClick={() => fund(null)}>
            {say.toPlatform}
          </Button>
        )
      }
    >
      {data ? (
        <div className="flex flex-col gap-4">
          <Text weight="plus">{data.vendor ? say.ofVendor(data.vendor.name) : say.platform}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {say.note}
          </Text>
          <VendorChoice label={say.vendor} placeholder={say.choose} value={vendorId} onChoose={setVendorId} />
          <Button
            size="small"
            variant="secondary"
            className="self-start"
            disabled={change.isPending || vendorId === ""}
            onClick={() => fund(vendorId)}
          >
            {say.toVendor}
          </Button>
        </div>
      ) : (
        <Loading error={error} onRetry={refetch} />
      )}
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "promotion.details.side.after" })
