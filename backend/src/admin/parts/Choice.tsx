import { Select } from "@medusajs/ui"

/** One of a few words to choose from. */
export function Choice<Value extends string>({
  id,
  value,
  words,
  onChoose,
}: {
  id: string
  value: Value
  /** What each value is called. */
  words: Record<Value, string>
  onChoose: (value: Value) => void
}) {
  return (
    <Select value={value} onValueChange={(chosen) => onChoose(chosen as Value)}>
      <Select.Trigger id={id}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {Object.entries<string>(words).map(([name, text]) => (
          <Select.Item key={name} value={name}>
            {text}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
