const WIDE = matchMedia("(min-width: 60rem)")

/** Where the filters stand beside the list, a choice counts at once; in the phone's sheet it waits for the button. */
class FilterForm extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form")
    form?.addEventListener("change", ({ target }) => {
      const isChoice =
        target instanceof HTMLSelectElement ||
        (target instanceof HTMLInputElement && target.type === "checkbox")
      if (WIDE.matches && isChoice) form.requestSubmit()
    })
    form?.addEventListener("formdata", ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === "") formData.delete(name)
    })
  }
}
customElements.define("filter-form", FilterForm)
