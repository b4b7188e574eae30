import { useCombobox } from "downshift"
import { useState } from "react"
import type { AddressPickerTexts } from "./address-picker-texts.ts"
import type { CommuneOption } from "./commune-options.ts"
import { communeNamed, matchCommunes } from "./match-communes.ts"

const { InputChange, InputBlur } = useCombobox.stateChangeTypes

interface Props {
  communes: readonly CommuneOption[]
  communeCode: string
  /** What was typed before, where it named no commune. */
  communeTyped: string
  /** What to do or wait for, below the label. */
  status: string
  problem: string | undefined
  texts: AddressPickerTexts
}

/** One commune of many, filtered while typing; posts its code as `commune_code`, and the words as `commune_typed`. */
export function CommuneCombobox({ communes, communeCode, communeTyped, status, problem, texts }: Props) {
  const chosen = communes.find(({ code }) => code === communeCode) ?? null
  const [typed, setTyped] = useState("")
  const matches = matchCommunes(communes, typed)
  const box = useCombobox<CommuneOption>({
    id: "commune",
    inputId: "commune_code",
    items: matches,
    itemToString: (commune) => commune?.name ?? "",
    initialSelectedItem: chosen,
    initialInputValue: chosen?.name ?? communeTyped,
    stateReducer: (state, { type, changes }) => {
      if (type === InputChange)
        return { ...changes, selectedItem: communeNamed(communes, changes.inputValue ?? "") }
      const left = { ...state, ...changes }
      return type === InputBlur
        ? { ...changes, inputValue: left.selectedItem?.name ?? left.inputValue }
        : changes
    },
    onStateChange: ({ type, inputValue }) => {
      if (type === InputChange) setTyped(inputValue ?? "")
      if (type === InputBlur) setTyped("")
    },
  })
  const described = ["commune_code-hint", problem && "commune_code-problem"].filter(Boolean).join(" ")

  return (
    <div className="entry">
      <label htmlFor="commune_code" {...box.getLabelProps()}>
        {texts.commune}
      </label>
      <p className="hint" id="commune_code-hint" aria-live="polite">
        {status}
      </p>
      <div className="combobox">
        <input
          {...box.getInputProps()}
          className="field"
          type="text"
          name="commune_typed"
          autoComplete="off"
          spellCheck={false}
          disabled={communes.length === 0}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
        />
        <button
          type="button"
          className="combobox-toggle"
          {...box.getToggleButtonProps()}
          aria-label={texts.showCommunes}
        >
          <svg viewBox="0 0 12 8" aria-hidden="true">
            <path d="M1 1.5 6 6.5l5-5" />
          </svg>
        </button>
        <ul {...box.getMenuProps()} hidden={!box.isOpen || matches.length === 0}>
          {box.isOpen &&
            matches.map((commune, index) => (
              <li
                key={commune.code}
                {...box.getItemProps({ item: commune, index })}
                data-highlighted={index === box.highlightedIndex ? "" : undefined}
              >
                {commune.name}
              </li>
            ))}
        </ul>
        {box.isOpen && matches.length === 0 && <p className="combobox-none">{texts.communeNone}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {box.isOpen ? `${texts.communeMatches} ${matches.length}` : ""}
      </p>
      <input type="hidden" name="commune_code" value={box.selectedItem?.code ?? ""} />
      {problem && (
        <p className="problem" id="commune_code-problem">
          {problem}
        </p>
      )}
    </div>
  )
}
