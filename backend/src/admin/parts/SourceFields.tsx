import { Input } from "@medusajs/ui"
import { useWords } from "../use-words.ts"
import { Field } from "./Field.tsx"

/** Points, and where they and the rest are written. */
export function SourceFields() {
  const { certificates: say } = useWords()
  return (
    <>
      <Field label={say.score} id="score">
        <Input id="score" name="score" type="number" min={50} max={100} step={0.01} />
      </Field>
      <Field label={say.sourceTitle} id="source_title">
        <Input id="source_title" name="source_title" maxLength={300} />
      </Field>
      <Field label={say.sourceUrl} id="source_url">
        <Input id="source_url" name="source_url" type="url" maxLength={2000} />
      </Field>
    </>
  )
}
