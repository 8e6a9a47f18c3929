/** Looking at a ticket for less than this is passing by, and told to nobody; in milliseconds. */
const DWELL_MS = 1500
/** How often what holds for half a minute is said again. */
const AGAIN_MS = 10_000
/** Whoever has not typed for this long is not writing any more. */
const TYPING_MS = 6000

/** What a page says of itself. */
export interface Announcement {
  ticketId: string | null
  isTyping: boolean
}

/**
 * Says which ticket this page shows, once somebody stays on it, and again while they do; walking through the list with
 * j says nothing. `isThere` is false while nobody sits at the page.
 */
export class Announcer {
  readonly #say: (announcement: Announcement) => void
  readonly #isThere: () => boolean
  #ticketId: string | null = null
  #isTyping = false
  #isSaid = false
  #beat: ReturnType<typeof setTimeout> | null = null
  #typed: ReturnType<typeof setTimeout> | null = null

  constructor(say: (announcement: Announcement) => void, isThere: () => boolean) {
    this.#say = say
    this.#isThere = isThere
  }

  /** The page shows this ticket from now on, or none. */
  show(ticketId: string | null): void {
    if (ticketId === this.#ticketId) return
    this.#ticketId = ticketId
    this.#stopTyping()
    this.#schedule(DWELL_MS)
  }

  /** Somebody wrote a letter. */
  type(): void {
    if (this.#ticketId === null) return
    if (this.#typed !== null) clearTimeout(this.#typed)
    this.#typed = setTimeout(() => {
      this.#stopTyping()
      this.#tell()
    }, TYPING_MS)
    if (this.#isTyping) return
    this.#isTyping = true
    this.#tell()
  }

  /** Somebody left the page or came back to it. */
  look(): void {
    this.#tell()
  }

  #stopTyping(): void {
    if (this.#typed !== null) clearTimeout(this.#typed)
    this.#typed = null
    this.#isTyping = false
  }

  #schedule(delay: number): void {
    if (this.#beat !== null) clearTimeout(this.#beat)
    this.#beat = setTimeout(() => this.#tell(), delay)
  }

  #tell(): void {
    const ticketId = this.#isThere() ? this.#ticketId : null
    // Nothing is said of showing nothing by a page of which nothing was said.
    if (ticketId !== null || this.#isSaid) this.#say({ ticketId, isTyping: this.#isTyping })
    this.#isSaid = ticketId !== null
    if (this.#ticketId !== null) this.#schedule(AGAIN_MS)
  }
}
