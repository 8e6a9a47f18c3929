import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** A grievance, and an answer wanted. */
export const enComplaintsAsking: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'doNow' }, [
    'Late again, fourth day running, and no announcement. How do I claim for this rubbish?',
    'Your courier dumped my parcel in the bin and it went off with the rubbish. Who is going to pay for it?',
    'u charged me 40 quid roaming for a text that said welcome. disgusting. can u refund it or not',
    'Terrible service in store today, the girl laughed at me. who do i complain to?',
    'worst support ever, closed my ticket without reading it. reopen it please, 5512-B',
    'why am I paying full price for half a timetable, its a scandal',
    'The fridge you delivered stinks of burnt plastic and your engineer was a clown. When can I have a new one?',
    'No refund, no email, no apology. where is my money',
    'Your agent was very rude and put the phone. What action you are taking against him?',
    'been overcharged every month since january, it is theft. please correct the bill',
    'abeg why una dey deduct 100 every day from my account, this one na fraud. reverse am now',
    "Sold me a 'refurbished' console with somebody's gum in it. Vile. What's your returns process?",
    'that is the second time yer driver left me standing at the stop and waved at me. what are ye going to do about it',
    'you cancelled my booking then sold the same room for double. Explain please, because it looks like a scam to me',
    'this is not good enough!!! kids club shut, pool shut, still full price. What compensation are you offering',
    'Dear team, my complaint of last week about mould in the flat was marked solved. It is not solved, it is worse and the whole wall is black now. Can a surveyor come and look at it',
  ]),
]
