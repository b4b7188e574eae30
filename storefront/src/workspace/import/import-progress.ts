const PAUSE_MS = 1_000

/** Asks how far an import is until it has ended, then shows its outcome. */
class ImportProgress extends HTMLElement {
  connectedCallback() {
    this.#later()
  }

  #later(): void {
    setTimeout(() => void this.#look(), PAUSE_MS)
  }

  async #look(): Promise<void> {
    try {
      const response = await fetch(this.dataset.from ?? "")
      const { state, done_products: done } = (await response.json()).import
      if (state !== "importing") return location.reload()
      this.#tell(done)
    } catch {
      // The line is down or the shop busy: the import goes on, and is asked for again.
    }
    this.#later()
  }

  #tell(done: number): void {
    const bar = this.querySelector("progress")
    if (bar) bar.value = done
    const told = this.querySelector("p")
    if (told) told.textContent = (this.dataset.told ?? "").replace("{done}", String(done))
  }
}

customElements.define("import-progress", ImportProgress)
