import { MONTH } from './month-model.ts'
import { type Person, drawMonth } from './people.ts'
import type { Scheme, Task } from './schemes.ts'

/** What became of the tasks of a month. */
export interface Outcome {
  readonly tasks: number
  /** How long each task that somebody took waited for it; ms. */
  readonly waits: readonly number[]
  readonly pushes: number
  /** The tasks that each person did. */
  readonly done: readonly number[]
}

interface Event {
  readonly at: number
  readonly task: Task
  /** Who comes; null when it is time to think again. */
  readonly person: Person | null
}

/** Somebody for each task: whoever comes first takes it, whoever comes later is thanked. */
export function simulateMonth(scheme: Scheme, seed: number, days: number): Outcome {
  const month = drawMonth(seed, days)
  const callFor = scheme.start()
  const events: Event[] = []
  const taken = new Set<number>()
  const waits: number[] = []
  const tasks = month.tasksAt.map((cameAt, index): Task => ({ index, cameAt, round: null }))
  for (const task of tasks.toReversed()) events.push({ at: task.cameAt, task, person: null })

  const call = (task: Task, at: number) => {
    const { pushed, nextAt } = callFor(task, month.people, at)
    for (const person of pushed) {
      const comesAt = month.push(person, at)
      if (comesAt !== null) insert(events, { at: comesAt, task, person })
    }
    if (nextAt !== null) insert(events, { at: nextAt, task, person: null })
  }
  for (let event = events.pop(); event; event = events.pop()) {
    const { at, task, person } = event
    if (taken.has(task.index) || at >= task.cameAt + MONTH.taskLastsMs) continue
    if (person === null) {
      call(task, at)
    } else if (at >= person.helpsUntil) {
      taken.add(task.index)
      waits.push(at - task.cameAt)
      person.helpsUntil = at + MONTH.taskMs
      person.answered += 1
      person.lastHelpedRound = person.lastCalledRound
      // Whoever comes in time for the task hears the next push.
      person.deafUntil = at
    }
  }
  return {
    tasks: tasks.length,
    waits,
    pushes: month.people.reduce((sum, { pushedAt }) => sum + pushedAt.length, 0),
    done: month.people.map(({ answered }) => answered),
  }
}

/** Keeps the soonest event last: what is near goes in near the end. */
function insert(events: Event[], event: Event): void {
  let at = events.length
  while (at > 0 && events[at - 1]!.at <= event.at) at -= 1
  events.splice(at, 0, event)
}
