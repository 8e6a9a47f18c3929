import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Wants to know; anybody who knows the house may answer. */
export const enQuestions: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers' }, [
    'do u do student discount',
    'Can I bring a surfboard on the coach?',
    'wat time does the Eastmoor shop shut on sundays',
    'How do i pair the remote with the new box?',
    'is the 10.15 to Fennwick running today',
    'Any idea when the app gets dark mode',
    'Does the airport lounge take babies?',
    'whats the diff between saver and flexi saver pls',
    'My card expires in may, will you post the next one automatically?',
    'Anyone know if the wifi onboard is any good',
    'how many mb is the update, on a capped plan here',
    'Hiya, do you deliver to the Aran side of the bay or only the mainland?',
    'which bin does pizza boxes go in 🍕',
    'Is it possible to pay council tax in 12 instead of 10',
    'what happens to my miles if i dont fly this year',
    'How much is excess baggage on domestic sectors, per kg?',
    'Please how I go take check my data balance',
    'Will there be a physical edition or is it digital only?',
    'wondering if the kettle is ok w/ hard water',
    'Am I able to switch tariff midway through the contract',
    'Does the ferry take dogs, and if so do they need a muzzle?',
    'Hey gang can you use the gift card online as well as in the store',
    'are the blue bikes free for the first half hour still?',
    'Guten Tag, is there left luggage at Gullhaven Central?',
    'where do i put in the referral code',
    'random q but who does the voice on the platform announcements',
    "Morning! Got a cheque from my aunt, haven't seen one in ten years haha. Can it be paid in with the camera thing or does it have to be over the counter?",
    "Thinking about the early morning one on the 14th of next month. I have a folding bike in a bag, a rucksack and a cello (hard case, about 1m30). From your luggage page I understand the bike is fine if it's bagged, but I'm not sure about the cello: does it count as my second piece or as an oversized item, and can it be put in the luggage rack at the end of the coach or must it have its own seat?",
  ]),
]
