/** The search form. What suggests while one types is fetched once the shopper turns to it. */
class SearchBox extends HTMLElement {
  connectedCallback() {
    if (this.matches(":focus-within")) void this.suggest()
    else this.addEventListener("focusin", () => void this.suggest(), { once: true })
  }

  async suggest(): Promise<void> {
    const { suggestIn } = await import("./suggest.ts")
    suggestIn(this)
  }
}
customElements.define("search-box", SearchBox)
