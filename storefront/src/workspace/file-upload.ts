const FILE_BYTES_MAX = 15 * 1024 * 1024

/** Sends files as soon as they are chosen, tells how far each is, and tries again where the line broke. */
class FileUpload extends HTMLElement {
  #words: Record<string, string> = {}
  #underWay = 0

  connectedCallback() {
    this.#words = JSON.parse(this.dataset.words ?? "{}")
    const chosen = this.querySelector<HTMLInputElement>("input[type=file]")
    if (!chosen) return
    this.dataset.live = ""
    chosen.multiple = true
    chosen.addEventListener("change", () => {
      for (const file of chosen.files ?? []) this.#send(file, this.#lineFor(file), crypto.randomUUID())
      chosen.value = ""
    })
  }

  #lineFor(file: File): HTMLLIElement {
    const line = document.createElement("li")
    line.append(Object.assign(document.createElement("span"), { textContent: file.name }))
    this.querySelector(".sending")?.append(line)
    return line
  }

  /** Sent again with the same id, a file is kept once. */
  #send(file: File, line: HTMLLIElement, uploadId: string): void {
    if (file.size > FILE_BYTES_MAX) {
      this.#refuse(line, "file_too_large")
      return
    }
    const bar = Object.assign(document.createElement("progress"), { max: file.size, value: 0 })
    const told = document.createElement("span")
    const tell = (percent: number) => {
      told.textContent = (this.#words.sending ?? "").replace("{percent}", String(percent))
      bar.setAttribute("aria-label", told.textContent)
    }
    tell(0)
    line.append(bar, told)

    const request = new XMLHttpRequest()
    request.open("POST", this.#addressOf(file, uploadId))
    request.setRequestHeader("content-type", "application/octet-stream")
    request.upload.onprogress = ({ loaded }) => {
      bar.value = loaded
      tell(Math.floor((loaded / file.size) * 100))
    }
    const end = () => {
      this.#underWay -= 1
      bar.remove()
      told.remove()
    }
    const again = () => this.#send(file, line, uploadId)
    request.onerror = () => {
      end()
      this.#offerAgain(line, "lost", again)
    }
    request.onload = () => {
      end()
      const code = codeOf(request.responseText)
      if (request.status < 300) this.#finish(line)
      else if (RETRIED.includes(code)) this.#offerAgain(line, code, again)
      else this.#refuse(line, code)
    }
    this.#underWay += 1
    request.send(file)
  }

  #addressOf(file: File, uploadId: string): string {
    const address = new URL(this.dataset.to ?? "", location.href)
    address.searchParams.set("name", file.name.normalize("NFC").slice(-200))
    address.searchParams.set("upload_id", uploadId)
    return address.href
  }

  #finish(line: HTMLLIElement): void {
    line.append(this.#words.done ?? "")
    const stands = this.querySelector(".sending .problem")
    if (this.#underWay === 0 && !stands) location.reload()
  }

  #refuse(line: HTMLLIElement, code: string): void {
    line.append(
      this.#problem(code),
      this.#button("cancel", () => line.remove()),
    )
  }

  #offerAgain(line: HTMLLIElement, code: string, again: () => void): void {
    const problem = this.#problem(code)
    const buttons = document.createElement("span")
    buttons.className = "form-actions"
    const clear = () => {
      problem.remove()
      buttons.remove()
    }
    buttons.append(
      this.#button("retry", () => {
        clear()
        again()
      }),
      this.#button("cancel", () => line.remove()),
    )
    line.append(problem, buttons)
  }

  #problem(code: string): HTMLElement {
    const textContent = this.#words[code] ?? this.#words.unavailable ?? ""
    return Object.assign(document.createElement("span"), { className: "problem", textContent })
  }

  #button(word: string, act: () => void): HTMLButtonElement {
    const textContent = this.#words[word] ?? ""
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "button quiet",
      textContent,
    })
    button.addEventListener("click", act)
    return button
  }
}

const RETRIED = ["unavailable", "signed_out", "too_many_requests"]

function codeOf(answer: string): string {
  try {
    return String(JSON.parse(answer).code)
  } catch {
    return "unavailable"
  }
}

customElements.define("file-upload", FileUpload)
