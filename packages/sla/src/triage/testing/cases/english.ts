import { enAnger } from './en-anger.ts'
import { enBlocked } from './en-blocked.ts'
import { enBrokenPromises } from './en-broken-promises.ts'
import { enBuying } from './en-buying.ts'
import { enComplaintsAsking } from './en-complaints-asking.ts'
import { enComplaints } from './en-complaints.ts'
import { enDanger } from './en-danger.ts'
import { enDeadlines } from './en-deadlines.ts'
import { enFaults } from './en-faults.ts'
import { enFormalNotices } from './en-formal-notices.ts'
import { enHoursLeft } from './en-hours-left.ts'
import { enIdeas } from './en-ideas.ts'
import { enIrony } from './en-irony.ts'
import { enJobs } from './en-jobs.ts'
import { enLegal } from './en-legal.ts'
import { enMinors } from './en-minors.ts'
import { enMoney } from './en-money.ts'
import { enNothingSaid } from './en-nothing-said.ts'
import { enPersonalData } from './en-personal-data.ts'
import { enPraise } from './en-praise.ts'
import { enPress } from './en-press.ts'
import { enQuestions } from './en-questions.ts'
import { enRegulators } from './en-regulators.ts'
import { enRepeats } from './en-repeats.ts'
import { enRequests } from './en-requests.ts'
import { enSelfHarm } from './en-self-harm.ts'
import { enSpam } from './en-spam.ts'
import { enThanks } from './en-thanks.ts'
import { enThreats } from './en-threats.ts'
import { enTurnsOfDanger } from './en-turns-of-danger.ts'
import { enTurnsOfWords } from './en-turns-of-words.ts'
import { enVulnerable } from './en-vulnerable.ts'
import type { LabelledCase } from './labelled-case.ts'

/** What customers write in English, by the rule it exercises. */
export const englishCases: readonly LabelledCase[] = [
  ...enAnger,
  ...enBlocked,
  ...enBrokenPromises,
  ...enBuying,
  ...enComplaintsAsking,
  ...enComplaints,
  ...enDanger,
  ...enDeadlines,
  ...enFaults,
  ...enFormalNotices,
  ...enHoursLeft,
  ...enIdeas,
  ...enIrony,
  ...enJobs,
  ...enLegal,
  ...enMinors,
  ...enMoney,
  ...enNothingSaid,
  ...enPersonalData,
  ...enPraise,
  ...enPress,
  ...enQuestions,
  ...enRegulators,
  ...enRepeats,
  ...enRequests,
  ...enSelfHarm,
  ...enSpam,
  ...enThanks,
  ...enThreats,
  ...enTurnsOfDanger,
  ...enTurnsOfWords,
  ...enVulnerable,
]
