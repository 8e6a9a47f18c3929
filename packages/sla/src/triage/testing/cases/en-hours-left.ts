import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** The post itself sets a time, near enough to matter. */
export const enHoursLeft: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'time_bound', intent: 'question', lane: 'volunteers' }, [
    "Flight's in 2 hrs and the check in page wont load. what do i do",
    'my train leaves in 25 min and the ticket still isnt in the app',
    'exam at 9am tomorrow, laptop repair said ready today, can i pick it up tonight?',
    'boarding in twenty mins, can my wife change seats at the gate?',
    'Rent is due tonight and my transfer still says pending. help',
    'need the parcel before friday, its a birthday gift, will it make it?',
    'visa appointment at 3pm today and the photo kiosk kept my coins, can i get another go quickly pls',
    'Kickoff is in an hour and the stream is just a spinning wheel',
    'auction ends in 10 min and the bid button is greyed out, plz fix',
    'Video interview in half an hour and broadband has just dropped out on me',
    'Offer ends tonight but the code says invalid. Can you apply it by hand?',
    'Guys the match ticket must be shown by 6:30 this evening, where do I download it?',
    'Hey gate B12 closes in 15 and I left my bag in the lounge, can they still let me out and back',
  ]),
  ...labelPosts({ rule: 'time_bound', intent: 'complaint', lane: 'doNow' }, [
    "Wedding is tomorrow and the suit has been 'out for delivery' since Tuesday. Not acceptable. Where is it?",
    'gate closes in 40 mins & the bag drop queue isnt moving, absolute shambles',
    'The funeral is in two hours and the flowers never came. I have no words. Terrible, terrible service.',
  ]),
]
