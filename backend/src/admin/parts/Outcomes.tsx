import { StatusBadge, Text } from "@medusajs/ui"
import type { Outcome } from "../../reconciler/reconcile.ts"
import { useWords } from "../use-words.ts"

const COLOURS = { found: "orange", repaired: "green", left: "red" } as const

/** What the reconciler found, and what became of it. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { reconciler: say, locale } = useWords()
  const language = locale.startsWith("vi") ? "vi" : "en"
  return (
    <ul className="flex flex-col gap-3 py-2">
      {outcomes.map(({ finding, id, words, facts, state, reason }) => (
        <li key={`${finding} ${id}`} className="flex flex-col gap-1">
          <div className="flex flex-wrap items-center gap-2">
            <StatusBadge color={COLOURS[state]}>{say.states[state]}</StatusBadge>
            <Text weight="plus">{words[language]}</Text>
          </div>
          <Text size="small" className="break-all text-ui-fg-subtle">
            {[id, ...Object.entries(facts).map(([name, fact]) => `${name} ${fact ?? "–"}`)].join(" · ")}
          </Text>
          {reason && (
            <Text size="small" className="text-ui-fg-error">
              {reason}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
