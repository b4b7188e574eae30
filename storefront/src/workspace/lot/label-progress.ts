const LOOK_AGAIN_MS = 1_000

/** Asks how far labels are drawn until they are, then shows the page anew. */
class LabelProgress extends HTMLElement {
  connectedCallback() {
    this.#later()
  }

  #later(): void {
    setTimeout(() => void this.#look(), LOOK_AGAIN_MS)
  }

  async #look(): Promise<void> {
    try {
      const response = await fetch(this.dataset.from ?? "")
      const { state, drawn } = (await response.json()).batch
      if (state !== "drawing") return location.reload()
      const bar = this.querySelector("progress")
      if (bar) bar.value = drawn
    } catch {
      // The line is down or the shop busy: drawing goes on, and is asked for again.
    }
    this.#later()
  }
}

customElements.define("label-progress", LabelProgress)
