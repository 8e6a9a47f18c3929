import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Would buy, or might. */
export const enBuying: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'buying_interest', intent: 'buying_interest', lane: 'volunteers' }, [
    'how much for 20 licences, small design studio',
    'Do you do trade accounts? Kitting out 3 cafes',
    'whats ur best deal for a new customer, fibre + tv',
    'We are a school of 300 looking at coach hire in june, who can quote?',
    'Interested in solar panels for a bungalow, can someone call me with prices',
    'Is there a demo of the enterprise version I could see?',
    'want to open a business account for my salon, where do i start',
    'hi can i order 150 cupcakes for a christening, is there a bulk rate',
    'thinking of leaving my current provider. what would you offer me to switch?',
    'Sir please share quotation for 50 nos water pump with dealer margin',
    'Would like to rent out your hall for a wedding next spring, who do I contact?',
    'Price of the 55 inch one and una dey deliver to Enugu?',
    'Keen on the e-bike. Do you do finance?',
    'can we book a whole carriage for a hen party 👰 and what would it cost',
  ]),
  ...labelPosts({ rule: 'buying_interest', intent: 'buying_interest', lane: 'later' }, [
    'so tempted by the new camper van, saving up for it',
    'might just move my broadband over to you lot in the new year',
    'gonna buy the season pass the second payday hits',
  ]),
]
