import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { CharterClause } from '../../graphql/generated/graphql.ts'
import { clauseNames } from '../../signs/clause-refusals.ts'
import type { Recognition } from './queries.ts'

type Step = Recognition['steps'][number]

/** Why somebody's level on a topic changed, in one sentence to them. */
export function stepSentence({ code, parameters }: Pick<Step, 'code' | 'parameters'>, i18n: I18n): string {
  const items = Number(parameters['items'])
  const replies = Number(parameters['replies'])
  const corrected = Number(parameters['corrected'])
  const clause = parameters['clause'] as CharterClause
  switch (code) {
    case 'practised':
      return i18n._(
        msg`${plural(items, { one: 'One exercise that counted.', other: '# exercises in a row that counted.' })}`,
      )
    case 'approved':
      return i18n._(
        msg`${plural(replies, { one: 'One answer was approved, and hardly changed.', other: '# answers were approved, and hardly changed.' })}`,
      )
    case 'sent':
      return i18n._(
        msg`${plural(replies, { one: 'One answer left by itself, and stood.', other: '# answers left by themselves, and hardly any was corrected.' })}`,
      )
    case 'nominated':
      return i18n._(msg`A supervisor proposed you: you may approve what others write.`)
    case 'corrected':
      return i18n._(
        msg`${plural(corrected, { one: 'One answer had to be corrected. Nothing else is held against you.', other: '# answers had to be corrected. Nothing else is held against you.' })}`,
      )
    case 'breached': {
      const name = clauseNames[clause] ? i18n._(clauseNames[clause]) : String(clause)
      return i18n._(msg`An answer was against the charter: ${name}. From here you go up again.`)
    }
    case 'reinstated':
      return i18n._(msg`A supervisor gave you your level back.`)
    default:
      return ''
  }
}
