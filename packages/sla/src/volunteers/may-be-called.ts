import { mayTake, type TakeObstacle } from './may-take.ts'
import type { Volunteer } from './volunteer.ts'
import type { VolunteerRules } from './volunteer-rules.ts'

/** Why somebody is not asked for help, though they might help if they came by themselves. */
export type CallObstacle =
  | TakeObstacle
  /** They did not agree to be told by push. */
  | { readonly code: 'no_push'; readonly parameters: object }
  /** They came the last time that people were called: nobody is called out twice in a row. */
  | { readonly code: 'called_last'; readonly parameters: object }

/** What stands in the way of calling somebody at this instant; empty where nothing does. */
export function mayBeCalled(
  volunteer: Volunteer,
  { mayPush, wasCalledLast }: { readonly mayPush: boolean; readonly wasCalledLast: boolean },
  now: number,
  rules: VolunteerRules,
): CallObstacle[] {
  const found: CallObstacle[] = mayTake(volunteer, now, rules)
  if (!mayPush) found.push({ code: 'no_push', parameters: {} })
  if (wasCalledLast) found.push({ code: 'called_last', parameters: {} })
  return found
}
