import { expect, it } from 'vitest'
import { limitSearches } from './limit-searches.ts'

it('three searches run at once, the others take their turn, and whoever finds too many waiting is told so', async () => {
  const running: (() => void)[] = []
  let most = 0
  let now = 0
  const finished: number[] = []
  const search = (n: number) =>
    limitSearches(async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise<void>((resolve) => running.push(resolve))
      now -= 1
      finished.push(n)
      if (n === 1) throw new Error('broken')
    }).catch((error: { message: string }) => error.message)

  const asked = Array.from({ length: 54 }, (_, n) => search(n))
  expect(await asked[53]).toBe('Too many people search at this moment. Try again.')
  while (finished.length < 53) {
    running.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }

  expect(most).toBe(3)
  expect(finished).toEqual(Array.from({ length: 53 }, (_, n) => n))
  expect(await asked[1]).toBe('broken')
})
