const isLive = Boolean(process.stdout.isTTY) && !process.env.CI

/**
 * Shows steps with their times. On a terminal one line tells what is going on now; elsewhere each step writes a plain
 * line when it begins and one when it ends.
 */
export class Steps {
  #running = new Map<string, number>()
  #ticker: NodeJS.Timeout | undefined
  #begun = performance.now()

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const begun = performance.now()
    this.#running.set(name, begun)
    if (isLive) this.#ticker ??= setInterval(() => this.#redraw(), 500)
    else console.log(`… ${name}`)
    try {
      const result = await work()
      this.#end(name, "✓", seconds(performance.now() - begun))
      return result
    } catch (thrown) {
      this.#end(name, "✗", seconds(performance.now() - begun))
      throw thrown
    }
  }

  /** A step that had nothing to do. */
  skip(name: string, why: string): void {
    this.#write(`✓ ${name} (${why})`)
  }

  total(): string {
    return seconds(performance.now() - this.#begun)
  }

  #end(name: string, mark: string, time: string): void {
    this.#running.delete(name)
    if (this.#running.size === 0) {
      clearInterval(this.#ticker)
      this.#ticker = undefined
    }
    this.#write(`${mark} ${name}  ${time}`)
  }

  #write(line: string): void {
    if (isLive) process.stdout.write("\r\u001b[K")
    console.log(line)
  }

  #redraw(): void {
    const now = performance.now()
    const line = [...this.#running].map(([name, begun]) => `${name} ${seconds(now - begun)}`).join(" · ")
    process.stdout.write(`\r\u001b[K… ${line.slice(0, (process.stdout.columns || 80) - 4)}`)
  }
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
