/** Somebody who types with two thumbs, and how long a screen is looked at before anything is done on it. */
const WORDS_A_MINUTE = 40
/** What is to be signed is read, and read slowly. */
const READ_WORDS_A_MINUTE = 150
const SCREEN_MS = 3_000

/** How long a walk would take people: it is told of each screen that the walk went through, and of what was typed there. */
export class ScriptedTime {
  readonly #steps: { what: string; ms: number }[] = []

  /** A screen was looked at. */
  screen(what: string): void {
    this.#steps.push({ what, ms: SCREEN_MS })
  }

  /** A text was typed. */
  typed(text: string): void {
    const words = countWords(text)
    this.#steps.push({ what: `${words} words`, ms: (words / WORDS_A_MINUTE) * 60_000 })
  }

  /** A text was read to its end. */
  read(what: string, text: string): void {
    this.#steps.push({ what, ms: (countWords(text) / READ_WORDS_A_MINUTE) * 60_000 })
  }

  /** Something took its own time. */
  waited(what: string, ms: number): void {
    this.#steps.push({ what, ms })
  }

  get ms(): number {
    return this.#steps.reduce((sum, { ms }) => sum + ms, 0)
  }

  /** Every step and the sum, in seconds. */
  tell(): string {
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
    return [...this.#steps, { what: 'in all', ms: this.ms }]
      .map(({ what, ms }) => `${seconds(ms).padStart(8)}  ${what}`)
      .join('\n')
  }
}

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length
}
