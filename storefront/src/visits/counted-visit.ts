/** Tells the shop that its page is seen, once and without cookies; a page that is only made ready tells nothing. */
class CountedVisit extends HTMLElement {
  connectedCallback() {
    if (document.visibilityState === "visible") this.tell()
    else document.addEventListener("visibilitychange", () => this.tell(), { once: true })
  }

  private tell() {
    const body = this.dataset.visit ?? ""
    const headers = { "content-type": "application/json" }
    fetch("/api/visits", {
      method: "POST",
      body,
      headers,
      credentials: "omit",
      keepalive: true,
      priority: "low",
    }).catch(() => undefined)
  }
}
customElements.define("counted-visit", CountedVisit)
