import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** We gave our word on something and the day went by. */
export const enBrokenPromises: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'unanswered_promise', intent: 'complaint', lane: 'plan' }, [
    'You said a manager would call me back by Friday. Its Tuesday.',
    'was promised a refund in 5 working days, thats 3 weeks ago now',
    'engineer was meant to be here between 8 and 1. no engineer, no call, day off wasted',
    'Ur chat guy told me the credit would be on my next bill. It is not on my next bill.',
    'Still waiting on that voucher ye promised me in September',
    'they told me 24-48 hours for the reversal. today is day 11 🙄',
    'I was assured in writing the fee would be waived and there it is on the statement again.',
    'Supposed to get replacement remote by post, never came. Promises promises',
    'Your team committed to resolve within 7 days sir, 20 days completed, no update till now',
    'you guys swore the bug would be patched in the next release. two releases later, same bug',
    'The council officer gave her word the pothole would be filled before the school term. Term started.',
    'una say technician go come Monday. Monday don pass two times',
  ]),
  ...labelPosts({ rule: 'unanswered_promise', intent: 'complaint', lane: 'doNow' }, [
    'I was told the money would be back in my account by the 3rd. It isnt. Where is it?',
    'Someone was going to ring me yesterday about the claim and nobody did. can I get a call today pls',
    'you promised a new boiler date "first thing Monday". its thursday, so what is the date??',
    'Your colleague said she would send the return label straight away. 10 days. Please just send it',
  ]),
]
