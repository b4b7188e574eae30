import { Button, Input } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { todayInVietnam } from "../today-in-vietnam.ts"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { Field } from "./Field.tsx"

interface Property {
  name: string
  value: string
  limit: string
  passed: "yes" | "no"
}

const EMPTY: Property = { name: "", value: "", limit: "", passed: "yes" }

/** What the laboratory's report says, property by property; written once. */
export function SampleResultForm({ path, change }: { path: string; change: Change }) {
  const { inspections: say, common } = useWords()
  const [properties, setProperties] = useState([EMPTY])
  const set = (index: number, changed: Partial<Property>) =>
    setProperties(properties.map((one, at) => (at === index ? { ...one, ...changed } : one)))
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    change.mutate({
      path: `${path}/result`,
      body: {
        reported_on: String(new FormData(event.currentTarget).get("reported_on")),
        properties: properties.map(({ limit, passed, ...measured }) => ({
          ...measured,
          limit: limit.trim() || null,
          passed: passed === "yes",
        })),
      },
    })
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-4">
      <Field label={say.reportedOn} id={`${path}-reported`}>
        <Input
          id={`${path}-reported`}
          name="reported_on"
          type="date"
          required
          max={todayInVietnam()}
          className="max-w-xs"
        />
      </Field>
      {properties.map(({ name, value, limit, passed }, index) => {
        const id = `${path}-${index}`
        return (
          <div key={id} className="grid grid-cols-1 gap-4 md:grid-cols-4">
            <Field label={say.property} id={`${id}-name`}>
              <Input
                id={`${id}-name`}
                required
                maxLength={200}
                value={name}
                onChange={({ target }) => set(index, { name: target.value })}
              />
            </Field>
            <Field label={say.value} id={`${id}-value`}>
              <Input
                id={`${id}-value`}
                required
                maxLength={100}
                value={value}
                onChange={({ target }) => set(index, { value: target.value })}
              />
            </Field>
            <Field label={say.limit} id={`${id}-limit`}>
              <Input
                id={`${id}-limit`}
                maxLength={100}
                value={limit}
                onChange={({ target }) => set(index, { limit: target.value })}
              />
            </Field>
            <Field label={say.answer} id={`${id}-passed`}>
              <Choice
                id={`${id}-passed`}
                value={passed}
                words={{ yes: say.passed, no: say.failed }}
                onChoose={(chosen) => set(index, { passed: chosen })}
              />
            </Field>
          </div>
        )
      })}
      <div className="flex gap-2">
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => setProperties([...properties, EMPTY])}
        >
          {say.addProperty}
        </Button>
        <Button type="submit" size="small" disabled={change.isPending}>
          {common.save}
        </Button>
      </div>
    </form>
  )
}
