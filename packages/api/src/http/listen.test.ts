import { EventEmitter } from 'node:events'
import pino from 'pino'
import { expect, it, vi } from 'vitest'
import { listen } from './listen.ts'

const log = pino({ level: 'silent' })

it.each([
  [
    'throws',
    () => {
      throw new Error('a bug')
    },
  ],
  ['rejects', () => Promise.reject(new Error('a bug'))],
])('a listener that %s ends what it was about and nothing else', async (_how, listener) => {
  const emitter = new EventEmitter()
  const ended: string[] = []
  listen<[string]>(emitter, 'upgrade', log, { listener, onFault: (name) => ended.push(name) })
  emitter.emit('upgrade', 'one')
  emitter.emit('upgrade', 'two')

  await vi.waitFor(() => expect(ended).toEqual(['one', 'two']))
})

it('listens until it is told to stop', () => {
  const emitter = new EventEmitter()
  const stop = listen(emitter, 'close', log, { listener: () => {}, onFault: () => {} })
  expect(emitter.listenerCount('close')).toBe(1)
  stop()
  expect(emitter.listenerCount('close')).toBe(0)
})
