import { frBlocked } from './fr-blocked.ts'
import { frBuying } from './fr-buying.ts'
import { frChildren } from './fr-children.ts'
import { frComplaints } from './fr-complaints.ts'
import { frDanger } from './fr-danger.ts'
import { frData } from './fr-data.ts'
import { frFaults } from './fr-faults.ts'
import { frFormalNotices } from './fr-formal-notices.ts'
import { frIdeas } from './fr-ideas.ts'
import { frIrony } from './fr-irony.ts'
import { frJobs } from './fr-jobs.ts'
import { frLegal } from './fr-legal.ts'
import { frMoney } from './fr-money.ts'
import { frMoods } from './fr-moods.ts'
import { frNothing } from './fr-nothing.ts'
import { frPraise } from './fr-praise.ts'
import { frQuestions } from './fr-questions.ts'
import { frRegulatorPress } from './fr-regulator-press.ts'
import { frRepeats } from './fr-repeats.ts'
import { frSelfHarm } from './fr-self-harm.ts'
import { frSpam } from './fr-spam.ts'
import { frThreats } from './fr-threats.ts'
import { frTime } from './fr-time.ts'
import { frTraps } from './fr-traps.ts'
import { frVulnerable } from './fr-vulnerable.ts'
import type { LabelledCase } from './labelled-case.ts'

/** What French-speaking customers write, from Brussels to Abidjan, by what it is about. */
export const frenchCases: readonly LabelledCase[] = [
  ...frDanger,
  ...frSelfHarm,
  ...frChildren,
  ...frData,
  ...frThreats,
  ...frMoney,
  ...frLegal,
  ...frFormalNotices,
  ...frRegulatorPress,
  ...frVulnerable,
  ...frTime,
  ...frBlocked,
  ...frFaults,
  ...frQuestions,
  ...frComplaints,
  ...frMoods,
  ...frRepeats,
  ...frPraise,
  ...frIdeas,
  ...frBuying,
  ...frJobs,
  ...frSpam,
  ...frIrony,
  ...frNothing,
  ...frTraps,
]
