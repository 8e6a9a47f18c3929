import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Authorities and ombudsmen, with no date set. */
export const enRegulators: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'regulator', intent: 'complaint', lane: 'plan' }, [
    'Reported to Ofgem.',
    'complaint is now with the ombudsman',
    'Ive gone to trading standards about that fake "was £199" price',
    'filed with the CFPB this morning. enjoy',
    'TRAI complaint done. You activated a pack I never asked for and ate my balance.',
    'reporting yous to ComReg so I am',
    "ACCC will be hearing about your 'free' trial mate",
    'FCCPC don collect my petition. Una go explain tire',
    'My MP has written to the rail regulator about this line and rightly so',
    'off to the aviation authority I go, compensation is owed under the rules and you know it',
    'Deadlock letter came so the energy ombudsman gets to read all 46 of your emails',
    'told the ICO you wont delete my account even after I asked in writing',
    'The National Consumer Commission has accepted my complaint about your lay-bye terms, so there',
    "state attorney general's office has my paperwork on your bogus fees 👋",
  ]),
  ...labelPosts({ rule: 'regulator', intent: 'complaint', lane: 'doNow' }, [
    'You have ignored me long enough. Which ombudsman are you signed up to?',
    'the banking ombudsman asked if you ever sent me a final response. so where is it',
  ]),
]
