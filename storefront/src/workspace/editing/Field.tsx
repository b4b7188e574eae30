import { useId } from "react"
import { describedBy } from "../../forms/described-by.ts"

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  /** What is wrong with it, in words. */
  problem?: string | undefined
  maxLength?: number
  /** Rows of a field for several lines. */
  rows?: number
  inputMode?: "numeric" | "url"
  /** Language of what is typed. */
  lang?: "vi" | "en"
  disabled?: boolean
  /** Where links of a list of problems lead. */
  id?: string
}

/** A labelled field for text. */
export function Field({ label, value, onChange, hint, problem, rows, id: given, ...field }: Props) {
  const made = useId()
  const id = given ?? made
  const shared = {
    ...field,
    id,
    className: "field",
    value,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": describedBy(id, { hint, problem }),
  }
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
