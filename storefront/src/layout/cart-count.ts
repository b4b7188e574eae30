/** Shows how much is in the cart. The number lives in a cookie, so that kept pages are the same for everyone. */
class CartCount extends HTMLElement {
  connectedCallback() {
    const count = Number(/(?:^|; )cart_count=(\d{1,4})/.exec(document.cookie)?.[1] ?? 0)
    if (count === 0) return
    this.textContent = String(count)
    this.setAttribute("aria-label", `${count} ${this.dataset.label}`)
    this.setAttribute("role", "img")
    this.hidden = false
  }
}
customElements.define("cart-count", CartCount)
