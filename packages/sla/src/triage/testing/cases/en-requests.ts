import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Asks of us, with or without the mark of a question. */
export const enRequests: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'asked_directly', intent: 'question', lane: 'volunteers' }, [
    'Pls send me the invoice for march, order 5512',
    'need to change the name on a booking, married now 😊',
    'can u check ur dms thx',
    'Someone from Gullhaven Council ring me about the garden bins please',
    'kindly update my mobile number in the account',
    'please cancel my subscription from next month',
    'Wanna swap my seat for a window one on VL311 if poss',
    'remind me what papers i need to bring for the student card',
    "I'd like to return a lamp, bought online, no box anymore",
    'help me choose btw the 8 and 10 inch one, its for my gran to read recipes on',
    'Do the needful and share the loan closure letter',
    'Could ye put the Saturday hours of the Ballymoor shop up somewhere',
    'Let me know when the blue ones are back in size 6 plsss',
    'looking for the lost property office number, left a green umbrella on the 9.10',
    'I want to talk to a real person about my mortgage application',
    'abeg I wan block my old sim',
  ]),
]
