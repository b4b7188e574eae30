const LOOKS_EVERY_MS = 4_000

/** Looks while the page is seen whether the payment has come, and shows the order anew once it has. */
class PaymentWatch extends HTMLElement {
  #timer = 0

  connectedCallback() {
    this.#timer = window.setInterval(() => void this.#look(), LOOKS_EVERY_MS)
  }

  disconnectedCallback() {
    window.clearInterval(this.#timer)
  }

  async #look() {
    const { order, state } = this.dataset
    if (document.hidden) return
    const answer = await fetch(`/api/orders/${order}`).catch(() => null)
    if (!answer?.ok) return
    const { payment } = await answer.json()
    if (payment !== state) window.location.replace(window.location.pathname)
  }
}

customElements.define("payment-watch", PaymentWatch)
