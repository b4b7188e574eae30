const GROWTH = 1.25
const LONGEST_MS = 5 * 60_000

/**
 * Looks while the page is seen whether the order still stands as it is shown, and shows it anew once it does not. As long
 * as nothing happens it looks ever more rarely; whoever comes back to the page has it looked at at once.
 */
class OrderWatch extends HTMLElement {
  #timer = 0
  #wait = 0

  connectedCallback() {
    this.#begin()
    document.addEventListener("visibilitychange", this.#return)
  }

  disconnectedCallback() {
    window.clearTimeout(this.#timer)
    document.removeEventListener("visibilitychange", this.#return)
  }

  #begin() {
    this.#wait = Number(this.dataset.seconds) * 1_000
    this.#lookLater()
  }

  #return = () => {
    window.clearTimeout(this.#timer)
    if (document.hidden) return
    this.#begin()
    void this.#look()
  }

  #lookLater() {
    window.clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#look(), this.#wait)
    this.#wait = Math.min(this.#wait * GROWTH, LONGEST_MS)
  }

  async #look() {
    this.#lookLater()
    const { order, standing } = this.dataset
    const answer = await fetch(`/api/orders/${order}`).catch(() => null)
    if (!answer?.ok) return
    const now = await answer.json()
    if (now.standing !== standing) window.location.replace(window.location.pathname)
  }
}

customElements.define("order-watch", OrderWatch)
