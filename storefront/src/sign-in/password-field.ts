/** Lets people see what they type. */
class PasswordField extends HTMLElement {
  connectedCallback() {
    const typed = this.querySelector<HTMLInputElement>("input.field")
    const show = this.querySelector<HTMLLabelElement>(".show")
    if (!typed || !show) return
    show.hidden = false
    show.addEventListener("change", () => {
      typed.type = show.querySelector("input")?.checked ? "text" : "password"
    })
  }
}
customElements.define("password-field", PasswordField)
