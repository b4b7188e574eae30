/** Whoever comes back to the page may want the same once more, so every look at it names a new attempt. */
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-new-attempt]")) {
    field.value = crypto.getRandomValues(new Uint32Array(4)).join("-")
  }
})
