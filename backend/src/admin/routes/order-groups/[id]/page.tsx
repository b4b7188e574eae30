import { communeOf, formatVietnamesePhone, provinceByCode } from "@cho-ocop/ocop"
import { Heading, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { GroupFile } from "../../../../order-group/group-file.ts"
import { call } from "../../../call.ts"
import { GROUP_COLOURS } from "../../../colours.ts"
import { Facts } from "../../../parts/Facts.tsx"
import { GroupEvents } from "../../../parts/GroupEvents.tsx"
import { GroupMoney } from "../../../parts/GroupMoney.tsx"
import { GroupParts } from "../../../parts/GroupParts.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { useDong } from "../../../use-dong.ts"
import { useTimeInVietnam, useWords } from "../../../use-words.ts"

/** Everything on one order group. */
export default function OrderGroupPage() {
  const { id = "" } = useParams()
  const { groups: say, locale } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const dong = useDong()
  const { data, error, refetch } = useQuery({
    queryKey: ["order-groups", id],
    queryFn: () => call<GroupFile>(`order-groups/${id}`),
  })
  if (!data) return <Loading error={error} onRetry={refetch} />
  const { group, order } = data
  const { address, invoice } = order
  const communeName = communeOf(address.province_code, address.commune_code)?.name
  const provinceName = provinceByCode(address.province_code)?.name[locale === "vi-VN" ? "vi" : "en"]
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3 px-6 pt-2">
        <Heading level="h1">{group.number}</Heading>
        <StatusBadge color={GROUP_COLOURS[group.state]}>{say.states[group.state]}</StatusBadge>
        <Text className="text-ui-fg-subtle">{timeInVietnam(group.created_at)}</Text>
      </div>
      <Section title={say.payment}>
        <Facts
          facts={{
            [say.payment]: `${say.methods[group.payment_method]}: ${say.paymentStates[order.payment.state]}`,
            [say.total]: dong(group.total),
            [say.shopper]: `${address.name}, ${formatVietnamesePhone(address.phone)}`,
            [say.email]: order.email,
            [say.address]: [address.street, communeName, provinceName].filter(Boolean).join(", "),
            [say.note]: order.note,
            ...(invoice && {
              [say.invoice]: [
                invoice.company,
                invoice.tax_code,
                invoice.company_address,
                invoice.invoice_email,
              ].join(", "),
            }),
          }}
        />
      </Section>
      <GroupParts file={data} />
      <GroupMoney file={data} />
      <GroupEvents file={data} />
    </div>
  )
}
