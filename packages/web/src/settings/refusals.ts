import { msg } from '@lingui/core/macro'
import { calendarRefusals } from './calendars/calendar-refusals.ts'
import { secretWords } from './channels/channel-words.ts'
import { learningRefusals } from './learning/learning-refusals.ts'
import { listeningRefusals } from './listening/search-words.ts'
import { volunteersRefusals } from './volunteers/volunteers-refusals.ts'
import { marksRefusals } from './overflow/marks-refusals.ts'
import { policyRefusals } from './promises/refusals.ts'
import { deviceRefusals } from './notifications/refusals.ts'
import { charterRefusals } from '../signs/charter-refusals.ts'
import { holdingRefusals } from '../signs/holding-refusals.ts'
import { triageRulesRefusals } from './triage/refusals.ts'
import { knowledgeRefusals } from '../signs/knowledge-refusals.ts'
import { memberRefusals } from '../signs/member-refusals.ts'
import { ownPlaceRefusals } from '../signs/own-place-refusals.ts'
import { rehearsalRefusals } from '../signs/rehearsal-refusals.ts'
import type { Sentences } from '../signs/refusals.ts'

/** What can be refused on some page of the settings, beside what every screen knows. */
export const settingsRefusals: Sentences = {
  ...knowledgeRefusals,
  ...holdingRefusals,
  ...charterRefusals,
  ...ownPlaceRefusals,
  ...memberRefusals,
  ...rehearsalRefusals,
  ...deviceRefusals,
  ...policyRefusals,
  ...calendarRefusals,
  ...learningRefusals,
  ...listeningRefusals,
  ...triageRulesRefusals,
  ...marksRefusals,
  ...volunteersRefusals,
  RETENTION_OUT_OF_RANGE: ({ least, most }) => {
    const [from, to] = [String(least), String(most)]
    return msg`Choose from ${from} days to ${to} days.`
  },
  TAG_SAME: () => msg`A tag cannot be merged into itself. Choose another one.`,
  KEYWORD_TOO_LONG: ({ keyword }) => {
    const long = String(keyword)
    return msg`This keyword is too long: ${long}…`
  },
  TOO_MANY_KEYWORDS: ({ max }) => {
    const most = String(max)
    return msg`A topic has ${most} keywords at most.`
  },
  NETWORK_UNKNOWN: () => msg`Relais has no connector for this network.`,
  SECRET_MISSING: ({ name }, i18n) => {
    const words = secretWords[String(name)]
    const secret = words ? i18n._(words) : String(name)
    return msg`“${secret}” is empty. Type it in and connect again.`
  },
  CHANNEL_REFUSED: ({ detail }) => {
    const said = String(detail ?? '')
    return msg`The network refused this account: ${said}`
  },
  CHANNEL_NOT_FOUND: () => msg`This channel is not there any more. Reload the page.`,
}
