import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fillBrowser } from '../testing/fill-browser.ts'
import { onDevice } from './browser-memory.ts'

beforeEach(() => onDevice.clear())
afterEach(() => vi.unstubAllGlobals())

describe('what the browser keeps', () => {
  it('is kept over the page, and forgotten', () => {
    expect(onDevice.keep('a', '1')).toBe(true)
    expect([localStorage.getItem('a'), onDevice.read('a'), onDevice.keys()]).toEqual(['1', '1', ['a']])
    onDevice.keep('a', null)
    expect([localStorage.getItem('a'), onDevice.read('a')]).toEqual([null, null])
  })

  it('is remembered as long as the page stands where there is no room, and nothing older under its name', () => {
    onDevice.keep('a', '1')
    fillBrowser()
    expect(onDevice.keep('a', '2')).toBe(false)
    expect([onDevice.read('a'), onDevice.isKept('a'), onDevice.keys()]).toEqual(['2', false, ['a']])
    expect(localStorage.getItem('a')).toBeNull()
    onDevice.keep('a', null)
    expect(onDevice.read('a')).toBeNull()
  })

  it('stays as it was where the older is better than nothing', () => {
    onDevice.keep('a', '1')
    fillBrowser()
    onDevice.keep('a', '2', { orOlder: true })
    expect([onDevice.read('a'), localStorage.getItem('a')]).toEqual(['2', '1'])
  })

  it('is kept again as soon as there is room', () => {
    fillBrowser()
    onDevice.keep('a', '1')
    vi.unstubAllGlobals()
    expect(onDevice.keep('a', '2')).toBe(true)
    expect([onDevice.isKept('a'), localStorage.getItem('a')]).toEqual([true, '2'])
  })

  it('lives on the page alone where the browser forbids all of it', () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
    const found = [onDevice.read('a'), onDevice.keys(), onDevice.keep('a', '1'), onDevice.read('a')]
    Object.defineProperty(globalThis, 'localStorage', real)
    expect(found).toEqual([null, [], false, '1'])
  })
})
