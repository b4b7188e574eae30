import type { Child, ChildCommand } from "./child.ts"
import { failureOf, finishChild, startChild } from "./child.ts"

/** Every program one run has started. All of them end with the run. */
export class Family {
  #children: Child[] = []
  #isStopping = false
  #listeners: ((pids: number[]) => void)[] = []
  #lastWords: (() => Promise<void> | void)[] = []

  start(command: ChildCommand): Child {
    if (this.#isStopping) throw new Error(`${command.name} is not started: everything is being stopped.`)
    const child = startChild(command)
    this.#change([...this.#children, child])
    void child.ended.then(() => this.#change(this.#children.filter((other) => other !== child)))
    return child
  }

  /** Runs a program to its end; throws with its last lines where it fails. */
  run(command: ChildCommand): Promise<void> {
    return finishChild(this.start(command))
  }

  /** Waits until one of the given programs ends by itself, and throws with its last lines. */
  async failWithFirst(children: Child[]): Promise<never> {
    const [child, how] = await Promise.race(children.map(async (one) => [one, await one.ended] as const))
    throw await failureOf(child, how)
  }

  /** Hears the process numbers now and after every change. */
  watch(listener: (pids: number[]) => void): void {
    this.#listeners.push(listener)
    listener(this.#children.map(({ pid }) => pid))
  }

  /** Work for the very end, when no program runs any more. */
  atEnd(work: () => Promise<void> | void): void {
    this.#lastWords.push(work)
  }

  /** Stops the newest first: what was started later leans on what was started before. */
  async stop(): Promise<void> {
    this.#isStopping = true
    for (const child of this.#children.toReversed()) await child.stop()
    for (const work of this.#lastWords.toReversed()) await work()
  }

  #change(children: Child[]): void {
    this.#children = children
    for (const listener of this.#listeners) listener(children.map(({ pid }) => pid))
  }
}
