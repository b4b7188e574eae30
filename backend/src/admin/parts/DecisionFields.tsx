import { Input } from "@medusajs/ui"
import { todayInVietnam } from "../today-in-vietnam.ts"
import { useWords } from "../use-words.ts"
import { Field } from "./Field.tsx"

/** Number and day of a decision of recognition. */
export function DecisionFields() {
  const { certificates: say } = useWords()
  return (
    <>
      <Field label={say.decision} id="decision_number">
        <Input id="decision_number" name="decision_number" required maxLength={80} />
      </Field>
      <Field label={say.issuedOn} id="issued_on">
        <Input id="issued_on" name="issued_on" type="date" required max={todayInVietnam()} />
      </Field>
    </>
  )
}
