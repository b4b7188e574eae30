/** Without a script there is nothing to press, so the button stays hidden until this one runs. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.addEventListener("click", () => window.print())
  }
}
customElements.define("print-button", PrintButton)
