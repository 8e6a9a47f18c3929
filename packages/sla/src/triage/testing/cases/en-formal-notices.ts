import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Notices in the forms of the law. */
export const enFormalNotices: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'formal_notice', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'LETTER BEFORE ACTION: pay the £412 owed within 14 days or I issue a claim without further notice.',
    'This is formal notice. You have 7 days to take the default off my file, after that we go to court.',
    'Formal notice of rejection under the Consumer Rights Act. Refund due in 14 days.',
    'Legal notice served through my advocate, fifteen days to pay, copy couriered to your head office',
    'Notice of claim was handed in at your registered office today, ten working days to respond, see pre-action protocol',
    'Cease and desist is in your inbox. That ad with my photo comes down within 24 hours or we see a judge.',
    'consider this my letter before claim for the two cancelled flights',
    'Final notice before court proceedings. Boiler unsafe to use since you serviced it, repair cost 640, invoice sent to you thrice.',
    'You were served with a statutory demand on Tuesday at your depot on Quay St.',
    'This message is a formal demand for the return of my deposit under the tenancy deposit scheme rules, failing which I issue proceedings',
    'Sent by recorded post today: notice of intention to sue. Posting it here so you cant say you didnt see it',
    'Take this as notice before action mate, my lawyer drafted it and its on your counter',
  ]),
]
