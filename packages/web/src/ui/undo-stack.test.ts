import { beforeEach, expect, it, vi } from 'vitest'
import { forgetUndoables, noteUndoable, takeBack, takeBackLast } from './undo-stack.ts'

beforeEach(forgetUndoables)

const deed = () => ({ takeBack: vi.fn(async () => {}) })

it('what was done last is taken back first', () => {
  const [one, two] = [deed(), deed()]
  noteUndoable(one)
  noteUndoable(two)

  expect([takeBackLast(), takeBackLast(), takeBackLast()]).toEqual([true, true, false])
  expect(two.takeBack.mock.invocationCallOrder[0]).toBeLessThan(one.takeBack.mock.invocationCallOrder[0]!)
})

it('a thing is taken back once, whether by its button or by the key', async () => {
  const one = deed()
  noteUndoable(one)
  await takeBack(one)
  await takeBack(one)

  expect(takeBackLast()).toBe(false)
  expect(one.takeBack).toHaveBeenCalledTimes(1)
})

it('of very many only the latest are remembered', () => {
  const many = Array.from({ length: 25 }, deed)
  many.forEach(noteUndoable)
  let taken = 0
  while (takeBackLast()) taken += 1

  expect(taken).toBe(20)
  expect(many[0]!.takeBack).not.toHaveBeenCalled()
})
