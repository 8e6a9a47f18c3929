import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { liveStore, openLive } from './live.ts'
import { createQueryClient } from './query-client.ts'

/** The browser's end of a socket, opened and closed by the test as a server would. */
class Line {
  static readonly OPEN = 1
  static readonly CLOSED = 3
  static readonly CLOSING = 2
  static readonly CONNECTING = 0
  static all: Line[] = []
  readyState = 0
  sent: { type: string; id?: string }[] = []
  onopen: (() => unknown) | null = null
  onclose: ((event: object) => void) | null = null
  onerror: ((event: object) => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null

  constructor() {
    Line.all.push(this)
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as { type: string; id?: string })
  }

  close(code = 1000, reason = ''): void {
    if (this.readyState === Line.CLOSED) return
    this.readyState = Line.CLOSED
    this.onclose?.({ code, reason, wasClean: true })
  }

  tell(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) })
  }

  async welcome(): Promise<void> {
    this.readyState = Line.OPEN
    await this.onopen?.()
    this.tell({ type: 'connection_ack' })
    await vi.advanceTimersByTimeAsync(0)
  }

  get subscription(): string | undefined {
    return this.sent.find(({ type }) => type === 'subscribe')?.id
  }
}

let close = () => {}

beforeEach(() => {
  Line.all = []
  vi.stubGlobal('WebSocket', Line)
  vi.useFakeTimers()
  close = openLive(createQueryClient(), 'ws://localhost/graphql/ws')
})
afterEach(() => {
  close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it.each([1006, 1011, 1013, 4400, 4401, 4403, 4429, 4500])(
  'a console that is sent away with %i comes back and hears again',
  async (code) => {
    await Line.all[0]!.welcome()
    expect(liveStore.read()).toBe('open')
    Line.all[0]!.close(code)
    expect(liveStore.read()).toBe('lost')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(Line.all).toHaveLength(2)
    await Line.all[1]!.welcome()

    expect(liveStore.read()).toBe('open')
    expect(Line.all[1]!.subscription).toBeDefined()
  },
)

it('a window too many says so, and hears as soon as another one has closed', async () => {
  Line.all[0]!.close(4013, 'Too many windows')
  expect(liveStore.read()).toBe('crowded')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(Line.all).toHaveLength(2)
  await Line.all[1]!.welcome()

  expect(liveStore.read()).toBe('open')
})

it('a console that is refused again and again keeps coming back, ten seconds apart at most', async () => {
  for (let n = 0; n < 12; n += 1) {
    await Line.all.at(-1)!.welcome()
    const before = Line.all.length
    Line.all.at(-1)!.close(4400)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(Line.all).toHaveLength(before + 1)
  }
})

it('a console whose subscription is refused asks again', async () => {
  await Line.all[0]!.welcome()
  Line.all[0]!.tell({
    id: Line.all[0]!.subscription,
    type: 'error',
    payload: [{ message: 'older or newer' }],
  })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(Line.all).toHaveLength(2)
})

it('a console that has been left stays away', async () => {
  await Line.all[0]!.welcome()
  Line.all[0]!.close(4401)
  close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(Line.all).toHaveLength(1)
})
