import { Text } from "@medusajs/ui"

/** What is known, name by name; what is not known shows as a dash. */
export function Facts({ facts }: { facts: Record<string, string | number | null | undefined> }) {
  return (
    <dl className="grid grid-cols-1 gap-x-6 gap-y-2 md:grid-cols-2">
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt>
            <Text size="small" className="text-ui-fg-subtle">
              {name}
            </Text>
          </dt>
          <dd>
            <Text className="break-words">
              {value === null || value === undefined || value === "" ? "–" : value}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
