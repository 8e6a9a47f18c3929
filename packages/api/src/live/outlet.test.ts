import { describe, expect, it } from 'vitest'
import { Outlet, type Pipe } from './outlet.ts'
import { RESYNC_PAYLOAD } from './payload.ts'

/** A socket whose other end reads only when told to. */
class SlowPipe implements Pipe {
  readonly OPEN = 1
  readyState = 1
  readonly arrived: string[] = []
  #waiting: { text: string; sent: () => void }[] = []

  get bufferedAmount(): number {
    return this.#waiting.reduce((sum, { text }) => sum + text.length, 0)
  }

  send(text: string, sent: () => void): void {
    this.#waiting.push({ text, sent })
  }

  read(): void {
    while (this.#waiting.length > 0) {
      const { text, sent } = this.#waiting.shift()!
      this.arrived.push(text)
      sent()
    }
  }
}

describe('a console’s end of the feed', () => {
  const batch = JSON.stringify({
    data: { ticketsChanged: { ids: ['x'.repeat(1_000)], versions: [1], resync: false } },
  })

  it('frames the shared text for its subscription', () => {
    const pipe = new SlowPipe()
    new Outlet(pipe, 'a "quoted" id').deliver('{"data":1}')
    pipe.read()

    expect(JSON.parse(pipe.arrived[0]!)).toEqual({ id: 'a "quoted" id', type: 'next', payload: { data: 1 } })
  })

  it('keeps at most half a megabyte for a console that does not keep up, then asks it to read again, once', () => {
    const pipe = new SlowPipe()
    const outlet = new Outlet(pipe, '1')
    for (let n = 0; n < 10_000; n += 1) outlet.deliver(batch)
    expect(pipe.bufferedAmount).toBeLessThan(600 * 1024)
    pipe.read()

    expect(pipe.arrived.length).toBeLessThan(600)
    expect(pipe.arrived.filter((text) => text.includes(RESYNC_PAYLOAD))).toHaveLength(1)
    expect(pipe.arrived.at(-1)).toContain(RESYNC_PAYLOAD)

    outlet.deliver(batch)
    pipe.read()
    expect(pipe.arrived.at(-1)).toContain(batch)
  })

  it('says nothing to a socket that is closing', () => {
    const pipe = new SlowPipe()
    pipe.readyState = 2
    new Outlet(pipe, '1').deliver(batch)

    expect(pipe.bufferedAmount).toBe(0)
  })
})
