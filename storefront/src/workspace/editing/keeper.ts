import type { Reply } from "./ask-workspace.ts"

/** A document as the shop keeps it. */
export interface Kept<Document> {
  document: Document
  version: number
}

/** What somebody else saved meanwhile. */
export interface Meanwhile<Document> extends Kept<Document> {
  savedBy: string | null
}

export type SaveState = "saved" | "waiting" | "saving" | "offline" | "signed_out" | "conflict" | "refused"

export interface KeeperView<Document> {
  document: Document
  version: number
  state: SaveState
  /** Codes of faulty fields, by path. */
  faults: Record<string, string>
  meanwhile: Meanwhile<Document> | null
  /** Own words that gave way to somebody else's, kept to copy from. */
  aside: Document | null
  /** Unsaved words of an earlier visit were found on this device. */
  wasRestored: boolean
  /** This device refuses to keep a copy. */
  isForgetful: boolean
}

export interface KeeperOptions<Document> {
  /** Under this name the device keeps what is not saved yet. */
  name: string
  initial: Kept<Document>
  save: (kept: Kept<Document>) => Promise<Reply<Kept<Document>>>
  /** What stands now, of an `edited_meanwhile`. */
  readMeanwhile: (current: unknown) => Meanwhile<Document>
  /** Takes over what the shop added to what was sent (such as ids) into what has been typed since. */
  absorb?: (now: Document, sent: Document, saved: Document) => Document
  store?: Pick<Storage, "getItem" | "setItem" | "removeItem">
}

const PAUSE_MS = 900
const RETRY_MS = [2_000, 5_000, 10_000, 30_000]

/**
 * Saves a document while it is written and loses no word of it: what is not saved yet lies on the device, is sent again
 * until the shop has it, and never writes over what somebody else saved.
 */
export class Keeper<Document> {
  #view: KeeperView<Document>
  readonly #options: KeeperOptions<Document>
  readonly #listeners = new Set<() => void>()
  #isRestored = false
  #isDirty = false
  #isRunning: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #tries = 0

  constructor(options: KeeperOptions<Document>) {
    this.#options = options
    this.#view = {
      ...options.initial,
      state: "saved",
      faults: {},
      meanwhile: null,
      aside: null,
      wasRestored: false,
      isForgetful: false,
    }
  }

  readonly view = (): KeeperView<Document> => this.#view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes up what an earlier visit could not save, once. To be called in the browser. */
  restore(): void {
    if (this.#isRestored) return
    this.#isRestored = true
    const aside = this.#read<Document>(this.#asideName)
    if (aside) this.#show({ aside })
    const unsaved = this.#read<Kept<Document>>(this.#options.name)
    if (!unsaved) return
    if (JSON.stringify(unsaved.document) === JSON.stringify(this.#view.document)) {
      this.#forget(this.#options.name)
      return
    }
    this.#isDirty = true
    this.#show({ document: unsaved.document, version: unsaved.version, state: "waiting", wasRestored: true })
    void this.flush()
  }

  change(edit: (document: Document) => Document): void {
    const document = edit(this.#view.document)
    if (document === this.#view.document) return
    this.#isDirty = true
    const state = this.#view.state === "conflict" ? "conflict" : "waiting"
    this.#show({ document, state })
    this.#keepOnDevice()
    if (state === "waiting") this.#later(PAUSE_MS)
  }

  /** Saves now; answers whether the shop has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#isRunning ??= this.#run().finally(() => {
      this.#isRunning = null
    })
    await this.#isRunning
    return this.#view.state === "saved"
  }

  /** Of two versions the own one is saved; the other one stays where versions are kept. */
  keepMine(): void {
    const { meanwhile } = this.#view
    if (!meanwhile) return
    this.#isDirty = true
    this.#show({ version: meanwhile.version, meanwhile: null, state: "waiting" })
    this.#keepOnDevice()
    void this.flush()
  }

  /** Of two versions the other one stays; the own words lie aside. */
  takeTheirs(): void {
    const { meanwhile, document: aside } = this.#view
    if (!meanwhile) return
    this.#isDirty = false
    this.#write(this.#asideName, aside)
    this.#forget(this.#options.name)
    const { document, version } = meanwhile
    this.#show({ document, version, meanwhile: null, aside, state: "saved" })
  }

  dismissAside(): void {
    this.#forget(this.#asideName)
    this.#show({ aside: null })
  }

  async #run(): Promise<void> {
    while (this.#isDirty && this.#view.state !== "conflict") {
      const { document: sent, version } = this.#view
      this.#isDirty = false
      this.#show({ state: "saving" })
      const reply = await this.#options.save({ document: sent, version })
      if (!reply.ok) {
        this.#isDirty = true
        this.#fail(reply)
        return
      }
      this.#tries = 0
      this.#accept(sent, reply.answer)
    }
  }

  #accept(sent: Document, saved: Kept<Document>): void {
    const now = this.#view.document
    const document = this.#options.absorb?.(now, sent, saved.document) ?? now
    this.#show({ document, version: saved.version, faults: {}, state: this.#isDirty ? "waiting" : "saved" })
    if (this.#isDirty) this.#keepOnDevice()
    else this.#forget(this.#options.name)
  }

  #fail({ code, fields, current }: Extract<Reply<unknown>, { ok: false }>): void {
    if (code === "edited_meanwhile") {
      this.#show({ state: "conflict", meanwhile: this.#options.readMeanwhile(current) })
    } else if (code === "offline") {
      this.#show({ state: "offline" })
      this.#later(RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)] ?? PAUSE_MS)
      this.#tries += 1
    } else if (code === "signed_out") this.#show({ state: "signed_out" })
    else this.#show({ state: "refused", faults: fields })
  }

  #later(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  #show(change: Partial<KeeperView<Document>>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }

  get #asideName(): string {
    return `${this.#options.name}:aside`
  }

  #keepOnDevice(): void {
    const { document, version } = this.#view
    this.#write(this.#options.name, { document, version })
  }

  #write(name: string, content: unknown): void {
    try {
      this.#options.store?.setItem(name, JSON.stringify(content))
    } catch {
      this.#show({ isForgetful: true })
    }
  }

  #read<Content>(name: string): Content | null {
    try {
      const content = this.#options.store?.getItem(name)
      return content ? JSON.parse(content) : null
    } catch {
      return null
    }
  }

  #forget(name: string): void {
    try {
      this.#options.store?.removeItem(name)
    } catch {
      this.#show({ isForgetful: true })
    }
  }
}
