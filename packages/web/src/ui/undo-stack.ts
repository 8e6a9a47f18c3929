/** Something that was done and can be taken back. */
export interface Undoable {
  /** Brings true when that is settled, and false when nobody could be asked: then it may be asked for again. */
  takeBack: () => Promise<boolean>
}

/** More than this nobody remembers having done. */
const MOST = 20

let done: readonly Undoable[] = []
const underWay = new Set<Undoable>()

/** Notes what was done; the latest is taken back first. */
export function noteUndoable(undoable: Undoable): void {
  done = [...done.slice(1 - MOST), undoable]
}

/** Takes one thing back, once, however it was asked for. */
export async function takeBack(undoable: Undoable): Promise<void> {
  if (!done.includes(undoable) || underWay.has(undoable)) return
  underWay.add(undoable)
  const isSettled = await undoable.takeBack().finally(() => underWay.delete(undoable))
  if (isSettled) done = done.filter((one) => one !== undoable)
}

/** Takes back what was done last; false when there is nothing. */
export function takeBackLast(): boolean {
  const last = done.findLast((one) => !underWay.has(one))
  if (last) void takeBack(last)
  return last !== undefined
}

/** Forgets everything: what one person did is not for the next one at this screen. */
export function forgetUndoables(): void {
  done = []
}
