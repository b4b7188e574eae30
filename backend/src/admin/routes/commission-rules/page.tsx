import { groupBySlug } from "@cho-ocop/ocop"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Button, Heading, Text, usePrompt } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { CommissionRuleFile } from "../../../commission/read-rules.ts"
import { call } from "../../call.ts"
import { CommissionRuleForm } from "../../parts/CommissionRuleForm.tsx"
import { NothingYet } from "../../parts/NothingYet.tsx"
import { Section } from "../../parts/Section.tsx"
import { todayInVietnam } from "../../today-in-vietnam.ts"
import { type Change, useChange } from "../../use-change.ts"
import { useDong } from "../../use-dong.ts"
import { useDay, useWords } from "../../use-words.ts"

/** What the market asks of sales. */
export default function CommissionRulesPage() {
  const { money, menu } = useWords()
  const say = money.rules
  const { data, error, refetch } = useQuery({
    queryKey: ["commission-rules"],
    queryFn: () => call<{ commission_rules: CommissionRuleFile[] }>("commission-rules"),
  })
  const change = useChange(["commission-rules"])
  const rules = data?.commission_rules ?? []
  return (
    <div className="flex flex-col gap-3">
      <div className="px-6 pt-2">
        <Heading level="h1">{menu.commissionRules}</Heading>
        <Text className="text-ui-fg-subtle">{say.intro}</Text>
      </div>
      <Section title={say.fresh}>
        <CommissionRuleForm
          key={rules.length}
          isBusy={change.isPending}
          onSave={(body) => change.mutate({ path: "commission-rules", body })}
        />
      </Section>
      {rules.length === 0 && (
        <NothingYet isRead={data !== undefined} error={error} onRetry={refetch} words={say.none} />
      )}
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} change={change} />
      ))}
    </div>
  )
}

function Rule({ rule, change }: { rule: CommissionRuleFile; change: Change }) {
  const { money, common, locale } = useWords()
  const day = useDay()
  const say = money.rules
  const dong = useDong()
  const ask = usePrompt()
  const today = todayInVietnam()
  const { id, scope, basis_points, min, max, from, until, note } = rule
  const { data } = useQuery({
    queryKey: ["vendor-name", scope],
    queryFn: () =>
      call<{ vendor: { name: string } }>(`vendors/${scope.kind === "vendor" && scope.vendor_id}`),
    enabled: scope.kind === "vendor",
  })
  const group = scope.kind === "group" ? groupBySlug(scope.group) : undefined
  const of = {
    default: "",
    group: group?.name[locale === "vi-VN" ? "vi" : "en"] ?? "",
    vendor: data?.vendor.name ?? "",
  }[scope.kind]
  const end = async () => {
    const isSure = await ask({
      title: say.sureToEnd,
      description: say.sureToEndText,
      confirmText: say.end,
      cancelText: common.cancel,
    })
    if (isSure) change.mutate({ path: `commission-rules/${id}/end`, body: { until: today } })
  }
  const isOpen = from <= today && (until === null || until > today)
  return (
    <Section
      title={[say.percentOf((basis_points / 100).toLocaleString(locale)), say.scopes[scope.kind], of]
        .filter(Boolean)
        .join(" · ")}
      aside={
        isOpen && (
          <Button size="small" variant="secondary" disabled={change.isPending} onClick={end}>
            {say.end}
          </Button>
        )
      }
    >
      <Text size="small">
        {[
          say.span(day(from), until && day(until)),
          say.bounds(min === null ? null : dong(min), max === null ? null : dong(max)),
          note,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "commissionRules",
  translationNs: "operator",
  icon: ReceiptPercent,
})
