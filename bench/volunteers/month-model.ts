/**
 * The model of volunteers in one place: sla.md §5.2, after Manshadi and Rodilitz, "Online Policies for Efficient Volunteer
 * Crowdsourcing": each push makes whoever does not get the task deaf for a while. What is left open there is marked "chosen":
 * one value each, the same for every scheme, so that the simple schemes come near the figures that the specification has.
 */
const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const MONTH = {
  volunteers: 200,
  tasksADay: 40,
  days: 28,
  /** How likely somebody who hears a push comes; alike between these for each person. */
  leastPropensity: 0.05,
  mostPropensity: 0.4,
  /** "About twelve hours". Chosen: between these, alike. With more spread, pushing everybody does better. */
  leastSilence: 11.7 * HOUR,
  mostSilence: 12.3 * HOUR,
  /** Chosen: how long somebody who comes takes to do so, on average; exponential. */
  answerMs: 3 * MINUTE,
  /** Chosen: how long a task takes them; they are not asked for another one meanwhile. */
  taskMs: 10 * MINUTE,
  /** Chosen: a task that nobody has taken for so long is the care team's again. */
  taskLastsMs: 15 * MINUTE,
} as const

/** The first of the seeds; the others follow it. */
export const FIRST_SEED = 1_000
