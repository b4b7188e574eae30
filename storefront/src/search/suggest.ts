import { fetchSuggestions } from "./fetch-suggestions.ts"
import styles from "./suggestions.css?inline"

const SHORTEST = 2
const PAUSE_MS = 120
/** A syllable that is being composed changes with every key; keyboards on phones compose all the time. */
const COMPOSING_PAUSE_MS = 250
const LEAST_HEIGHT = 180
const MARGIN = 8

/** Makes a search form a combobox (WAI-ARIA: list autocomplete with manual selection). */
export function suggestIn(box: HTMLElement): void {
  const input = box.querySelector("input")
  if (!input) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
  new Suggestions(box, input)
}

class Suggestions {
  readonly #box: HTMLElement
  readonly #input: HTMLInputElement
  readonly #panel = document.createElement("div")
  readonly #status = document.createElement("p")
  #request = new AbortController()
  #pause = 0
  #isComposing = false

  constructor(box: HTMLElement, input: HTMLInputElement) {
    this.#box = box
    this.#input = input
    this.#addPanel()
    this.#listen()
    if (input.value !== input.defaultValue) this.#askSoon()
  }

  #addPanel(): void {
    Object.assign(this.#panel, { id: "suggestions", className: "suggestions", role: "listbox", hidden: true })
    this.#panel.ariaLabel = this.#box.dataset.label ?? ""
    Object.assign(this.#status, { className: "visually-hidden", role: "status" })
    this.#box.append(this.#panel, this.#status)
    Object.assign(this.#input, { role: "combobox", autocomplete: "off", ariaAutoComplete: "list" })
    this.#input.setAttribute("aria-controls", this.#panel.id)
    this.#input.ariaExpanded = "false"
  }

  #listen(): void {
    this.#input.addEventListener("input", () => this.#askSoon())
    this.#input.addEventListener("compositionstart", () => {
      this.#isComposing = true
    })
    this.#input.addEventListener("compositionend", () => {
      this.#isComposing = false
      this.#askSoon()
    })
    this.#input.addEventListener("keydown", (event) => this.#onKey(event))
    // Pressing an option must not take the focus, as losing it closes the list before the click arrives.
    this.#panel.addEventListener("mousedown", (event) => event.preventDefault())
    this.#box.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#box.contains(relatedTarget))) this.#close()
    })
    this.#box.addEventListener("submit", () => this.#close())
    window.addEventListener("pagehide", () => this.#close())
    window.visualViewport?.addEventListener("resize", () => this.#fit())
  }

  #askSoon(): void {
    this.#request.abort()
    clearTimeout(this.#pause)
    const q = this.#input.value.normalize("NFC").trim().replace(/\s+/g, " ")
    const pause = this.#isComposing ? COMPOSING_PAUSE_MS : PAUSE_MS
    if (q.length < SHORTEST) this.#close()
    else this.#pause = window.setTimeout(() => void this.#ask(q), pause)
  }

  async #ask(q: string): Promise<void> {
    this.#request = new AbortController()
    const { signal } = this.#request
    const options = await fetchSuggestions(q, this.#box.dataset.locale ?? "", signal).catch(() => "")
    if (!signal.aborted && document.activeElement === this.#input) this.#show(options)
  }

  #show(options: string): void {
    this.#panel.innerHTML = options
    this.#panel.scrollTop = 0
    this.#setOpen(options !== "")
    const { announcement = "" } = this.#box.dataset
    const count = Math.max(0, this.#options.length - 1)
    this.#status.textContent = options === "" ? "" : announcement.replace("{count}", String(count))
  }

  #close(): void {
    this.#request.abort()
    clearTimeout(this.#pause)
    this.#status.textContent = ""
    this.#setOpen(false)
  }

  #setOpen(isOpen: boolean): void {
    this.#panel.hidden = !isOpen
    this.#input.ariaExpanded = String(isOpen)
    this.#activate(undefined)
    if (isOpen) this.#fit()
  }

  /** Keeps the list above a phone's keyboard. */
  #fit(): void {
    const { visualViewport } = window
    if (this.#panel.hidden || !visualViewport) return
    const top = this.#panel.getBoundingClientRect().top - visualViewport.offsetTop
    this.#panel.style.maxHeight = `${Math.max(LEAST_HEIGHT, visualViewport.height - top - MARGIN)}px`
  }

  get #options(): HTMLElement[] {
    return [...this.#panel.querySelectorAll<HTMLElement>("[role=option]")]
  }

  get #active(): HTMLElement | undefined {
    return this.#options.find(({ ariaSelected }) => ariaSelected === "true")
  }

  #activate(option: HTMLElement | undefined): void {
    if (this.#active) this.#active.ariaSelected = "false"
    this.#input.removeAttribute("aria-activedescendant")
    if (!option) return
    option.ariaSelected = "true"
    option.scrollIntoView({ block: "nearest" })
    this.#input.setAttribute("aria-activedescendant", option.id)
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (this.#panel.hidden) {
      if (event.key !== "ArrowDown") return
      this.#askSoon()
    } else if (event.key === "ArrowDown") this.#activate(this.#neighbour(1))
    else if (event.key === "ArrowUp") this.#activate(this.#neighbour(-1))
    else if (event.key === "Escape") this.#close()
    else if (event.key === "Enter" && this.#active) this.#active.click()
    else return
    event.preventDefault()
  }

  /** The option before or after the active one; beyond the ends lies the text itself. */
  #neighbour(step: 1 | -1): HTMLElement | undefined {
    const ring = [undefined, ...this.#options]
    return ring.at((ring.indexOf(this.#active) + step) % ring.length)
  }
}
