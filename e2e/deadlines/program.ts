import type { ChildProcess } from 'node:child_process'

/** A process of Relais that may be killed, stopped and let go on. */
export class Program {
  readonly #child: ChildProcess
  readonly ended: Promise<number | null>
  #said = ''

  constructor(child: ChildProcess) {
    this.#child = child
    this.ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)))
    child.stdout?.on('data', (bytes: Buffer) => {
      this.#said += bytes.toString()
      child.emit('said')
    })
  }

  /** Resolves once it has said this on its output; throws when it ends before. */
  async untilSays(words: string): Promise<void> {
    while (!this.#said.includes(words)) {
      await new Promise<void>((resolve, reject) => {
        const onExit = (code: number | null) =>
          reject(new Error(`The process ended (${code}): ${this.#said}`))
        this.#child.once('exit', onExit)
        this.#child.once('said', () => {
          this.#child.off('exit', onExit)
          resolve()
        })
      })
    }
  }

  kill(): void {
    this.#child.kill('SIGCONT')
    this.#child.kill('SIGKILL')
  }

  stop(): void {
    this.#child.kill('SIGSTOP')
  }

  goOn(): void {
    this.#child.kill('SIGCONT')
  }
}
