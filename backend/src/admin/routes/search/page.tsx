import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { DeadLetters } from "./dead-letters.tsx"
import { IndexRow } from "./index-row.tsx"
import { useSearchState } from "./use-search-sync.ts"

export const config = defineRouteConfig({
  label: "title",
  translationNs: "searchSync",
  icon: MagnifyingGlass,
})

/** `/app/search`: whether search is in step with the shop, and what to do where it is not. */
export default function SearchPage() {
  const { t, i18n } = useTranslation("searchSync")
  const { data, error } = useSearchState()
  const unrouted = data?.unrouted
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("intro")}
          </Text>
          {!data && (
            <Text size="small">{error ? t("failed", { message: error.message }) : t("loading")}</Text>
          )}
          {unrouted?.oldest && (
            <Text size="small">
              {t("unrouted", {
                count: unrouted.waiting,
                since: new Date(unrouted.oldest).toLocaleTimeString(i18n.language),
              })}
            </Text>
          )}
        </div>
        <ul className="divide-y">
          {data?.indexes.map((index) => (
            <IndexRow key={index.name} index={index} />
          ))}
        </ul>
      </Container>
      {data && <DeadLetters letters={data.dead_letters} />}
    </div>
  )
}
