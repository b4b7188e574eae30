/** Asks for the fees anew when province or way of delivery change, and draws them in place of those that it holds. */
class QuotedAmounts extends HTMLElement {
  #asked = ""
  #asking: AbortController | null = null

  connectedCallback() {
    const form = this.closest("form")
    if (!form) return
    this.#asked = choicesIn(form)
    form.addEventListener("change", () => void this.#update(form))
    // The browser may have restored other choices than those in the server's HTML.
    window.addEventListener("pageshow", () => void this.#update(form))
  }

  async #update(form: HTMLFormElement): Promise<void> {
    const choices = choicesIn(form)
    if (choices === this.#asked) return
    this.#asked = choices
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    this.ariaBusy = "true"
    try {
      const response = await fetch(`/api/checkout?locale=${this.dataset.locale}`, {
        method: "POST",
        body: new FormData(form),
        signal: asking.signal,
      })
      if (response.redirected) return location.assign(response.url)
      if (!response.ok && response.status !== 409)
        throw new Error(`The fees cannot be had: ${response.status}`)
      this.#draw(await response.text())
      this.#asked = choicesIn(form)
      this.classList.remove("failed")
    } catch {
      if (asking.signal.aborted) return
      this.#asked = ""
      this.classList.add("failed")
      this.#tell(this.dataset.failed ?? "", "problem")
    }
    if (this.#asking === asking) this.ariaBusy = "false"
  }

  #draw(html: string): void {
    const focused = document.activeElement?.id
    const amounts = this.querySelector(".amounts")
    if (!amounts) return
    amounts.outerHTML = html
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
    this.#tell(this.querySelector<HTMLElement>(".amounts")?.dataset.told ?? "", "visually-hidden")
  }

  #tell(text: string, look: "problem" | "visually-hidden"): void {
    const status = this.querySelector("[role=status]")
    if (!status) return
    status.textContent = text
    status.className = look
  }
}
customElements.define("quoted-amounts", QuotedAmounts)

/** All that the fees depend on. */
function choicesIn(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(
    ([name]) => name === "province_code" || name.startsWith("delivery."),
  )
  return JSON.stringify(fields)
}
