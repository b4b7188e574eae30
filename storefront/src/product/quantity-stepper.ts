/** Puts a button for one fewer and one for one more around a quantity field. */
class QuantityStepper extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input")
    if (!field) return
    this.prepend(this.button("−", this.dataset.fewer, () => field.stepDown()))
    this.append(this.button("+", this.dataset.more, () => field.stepUp()))
  }

  private button(sign: string, label: string | undefined, step: () => void): HTMLButtonElement {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = sign
    button.ariaLabel = label ?? sign
    button.addEventListener("click", step)
    return button
  }
}
customElements.define("quantity-stepper", QuantityStepper)
