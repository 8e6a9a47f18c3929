import { beforeEach, expect, it, vi } from 'vitest'
import { forgetUndoables, noteUndoable, takeBack, takeBackLast } from './undo-stack.ts'

beforeEach(forgetUndoables)

const deed = () => ({ takeBack: vi.fn(async () => true) })

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

it('what nobody could be asked for can be asked for again', async () => {
  const one = deed()
  one.takeBack.mockResolvedValueOnce(false)
  noteUndoable(one)
  await takeBack(one)
  await takeBack(one)

  expect(one.takeBack).toHaveBeenCalledTimes(2)
  expect(takeBackLast()).toBe(false)
})

it('what was under way when everything was forgotten does not come back', async () => {
  const one = deed()
  one.takeBack.mockResolvedValueOnce(false)
  noteUndoable(one)
  const tried = takeBack(one)
  forgetUndoables()
  await tried

  expect(takeBackLast()).toBe(false)
})

it('of very many only the latest are remembered', () => {
  const many = Array.from({ length: 25 }, deed)
  many.forEach(noteUndoable)
  let taken = 0
  while (takeBackLast()) taken += 1

  expect(taken).toBe(20)
  expect(many[0]!.takeBack).not.toHaveBeenCalled()
})
