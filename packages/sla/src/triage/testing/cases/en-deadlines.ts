import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** A lawyer, an authority or a newsroom that sets a time. */
export const enDeadlines: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'deadline', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    "my solicitor's deadline for you runs out on Friday",
    'ombudsman gave you until Monday to answer them and you still havent',
    'The regulator wants your answer by 30 November, hows that going?',
    'Subject access request went to you on the 2nd. The one month the law gives you ends tomorrow, then it goes to the ICO',
    'you got 48hrs b4 my attorney files. tick tock ⏰',
    'Court hearing is on the 9th and your documents were due last week',
    'Pay me by the end of the month or I start a small claims case. Last time I ask nicely.',
    'My advocate will file in consumer court if refund not credited within 7 days',
    'Answer by Thursday or the whole file goes to the ACCC',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'press', lane: 'doNow', isBand0: true }, [
    'Reporter at the Herald: we publish at 5pm today and need your comment before then.',
    'Journalist, Tarnside Times. Going live at 6 with the recall story, last chance for a statement',
    'We go to print in two hours. Is anyone from Velloria Air going to comment? - newsdesk, Morning Tide',
    "hi, business reporter here, my deadline is noon tomorrow, I'd need two lines on the layoffs",
    'Writing for the Gullhaven Herald about the sewage spill. Right of reply closes at 18:00 today.',
  ]),
]
