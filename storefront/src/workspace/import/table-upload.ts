const TABLE_BYTES_MAX = 5 * 1024 * 1024

/** Sends a table with a bar that tells how far it is; where the line breaks, the file stays chosen to be sent again. */
class TableUpload extends HTMLElement {
  #words: Record<string, string> = {}

  connectedCallback() {
    this.#words = JSON.parse(this.dataset.words ?? "{}")
    this.querySelector("form")?.addEventListener("submit", (event) => {
      const file = this.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0]
      if (!file) return
      event.preventDefault()
      if (file.size > TABLE_BYTES_MAX) this.#refuse("file_too_large")
      else this.#send(file)
    })
  }

  #send(file: File): void {
    const button = this.querySelector("button")
    const bar = Object.assign(document.createElement("progress"), { max: file.size, value: 0 })
    const told = document.createElement("p")
    this.#show(bar, told)
    if (button) button.disabled = true
    const end = () => {
      if (button) button.disabled = false
    }

    const request = new XMLHttpRequest()
    request.open("POST", `${this.dataset.to}?name=${encodeURIComponent(file.name.normalize("NFC"))}`)
    request.setRequestHeader("content-type", "application/octet-stream")
    request.upload.onprogress = ({ loaded }) => {
      bar.value = loaded
      told.textContent = this.#word("sending").replace(
        "{percent}",
        String(Math.floor((loaded / file.size) * 100)),
      )
      bar.setAttribute("aria-label", told.textContent)
    }
    request.onerror = () => {
      end()
      this.#refuse("lost")
    }
    request.onload = () => {
      end()
      const answer = read(request.responseText)
      const id = answer.import?.id
      if (request.status < 300 && id) location.assign((this.dataset.next ?? "").replace("ID", id))
      else if (answer.code === "table_columns") this.#tell(this.#columns(answer.fields ?? {}))
      else this.#refuse(answer.code ?? "unavailable")
    }
    request.send(file)
  }

  #refuse(code: string): void {
    this.#tell(this.#word(code))
  }

  #columns(fields: Record<string, string>): string {
    return this.#word("columns").replace("{columns}", Object.keys(fields).join(", "))
  }

  #tell(textContent: string): void {
    this.#show(Object.assign(document.createElement("p"), { className: "problem", textContent }))
  }

  #show(...nodes: Node[]): void {
    this.querySelector(".sending")?.replaceChildren(...nodes)
  }

  #word(code: string): string {
    return this.#words[code] ?? this.#words.unavailable ?? ""
  }
}

interface Answer {
  import?: { id: string }
  code?: string
  fields?: Record<string, string>
}

function read(answer: string): Answer {
  try {
    return JSON.parse(answer)
  } catch {
    return {}
  }
}

customElements.define("table-upload", TableUpload)
