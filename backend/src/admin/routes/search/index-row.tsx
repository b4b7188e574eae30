import { Button, Prompt, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type IndexState, useAction } from "./use-search-sync.ts"

const ENGINE_NAMES: Record<string, string> = {
  meilisearch: "Meilisearch",
  "search-postgres-vi": "PostgreSQL",
}

/** One index on one engine: how it is doing, and what can be done for it. */
export function IndexRow({ index }: { index: IndexState }) {
  const { t } = useTranslation("searchSync")
  const check = useAction("drift-checks")
  const rebuild = useAction("rebuilds")
  const target = { index_name: index.name }
  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-center md:justify-between">
      <div className="flex flex-col gap-1">
        <Text weight="plus">
          {t(index.source)} · {ENGINE_NAMES[index.engine] ?? index.engine}
        </Text>
        <Figures index={index} />
        <Status index={index} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          isLoading={check.isPending}
          disabled={index.documents === null}
          onClick={() => check.mutate(target)}
        >
          {t("check")}
        </Button>
        <Prompt variant="confirmation">
          <Prompt.Trigger asChild>
            <Button size="small" variant="secondary" disabled={index.rebuild !== null}>
              {t("rebuild")}
            </Button>
          </Prompt.Trigger>
          <Prompt.Content>
            <Prompt.Header>
              <Prompt.Title>{t("rebuildTitle")}</Prompt.Title>
              <Prompt.Description>{t("rebuildText")}</Prompt.Description>
            </Prompt.Header>
            <Prompt.Footer>
              <Prompt.Cancel>{t("cancel")}</Prompt.Cancel>
              <Prompt.Action onClick={() => rebuild.mutate(target)}>{t("rebuild")}</Prompt.Action>
            </Prompt.Footer>
          </Prompt.Content>
        </Prompt>
      </div>
    </li>
  )
}

function Figures({ index: { documents, version, check } }: { index: IndexState }) {
  const { t, i18n } = useTranslation("searchSync")
  const figures = [
    documents !== null && t("documents", { count: documents }),
    version !== null && t("version", { version }),
    check
      ? t("checked", { ...check, on: new Date(check.checked_at).toLocaleString(i18n.language) })
      : t("notChecked"),
  ]
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {figures.filter((figure) => figure !== false).join(" · ")}
    </Text>
  )
}

function Status({ index: { documents, rebuild, waiting, oldest } }: { index: IndexState }) {
  const { t, i18n } = useTranslation("searchSync")
  if (rebuild) return <StatusBadge color="blue">{t("rebuilding", rebuild)}</StatusBadge>
  if (documents === null) return <StatusBadge color="red">{t("unreachable")}</StatusBadge>
  if (waiting === 0 || !oldest) return <StatusBadge color="green">{t("inStep")}</StatusBadge>
  const since = new Date(oldest).toLocaleTimeString(i18n.language)
  return <StatusBadge color="orange">{t("waiting", { count: waiting, since })}</StatusBadge>
}
