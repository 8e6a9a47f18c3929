import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Something does not do what it is made for; told without anger, it waits for help as a question does. */
export const enFaults: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'asked_directly', intent: 'question', lane: 'volunteers' }, [
    'the app logs me out every time i switch to my bank to pay',
    'Door 3 on the 8:15 doesnt open, just so you know',
    'promo code SUNNY20 gives "not eligible" on full price stuff',
    'Seat map shows row 14 twice',
    'my controller drifts left since the 2.4 patch',
    'notifications come 3 hrs late on my tablet',
    'pdf invoice opens blank on my side',
    'Ticket machine at Hollin Bridge eats coins, gave me a ticket but no change',
    'voice mail keeps saying box full and its empty',
    'smart meter display stuck on 00:00 since the clocks went back',
    'My points from the March trip arent showing',
    'Search on your site returns kids shoes when i type work boots lol',
    'when I export to csv the dates come out american style',
    'Fan makes a clicking noise on speed 2, bought it last week',
    'Getting error 1042 at checkout, tried 2 cards',
    'sim no dey show network for my new phone',
    'Sir UPI payment is failed but amount deducted, kindly check',
    'streetlight by number 40 on Quay St flickers all night',
    'The audio description track plays in german??',
    'Parcel tracker is stuck on "label created" since sunday',
    'Password reset mail never lands, checked the junk folder',
    'Hi team, after the update the widget shows yesterdays balance, reinstalled it, same thing',
    "Not sure if it's me or you but the timetable screen at Tarnside shows trains for the wrong day",
    "Bit of a strange one @tallybird. Since I moved to the new handset, calls from my mum's landline arrive as 'private number', everybody else shows up normally. Her line shows her number when she rings my sister, so it isn't blocked at her end. I took the sim out and put it back, reset the network settings twice and tried it in my old handset, where it does the same thing, so it looks to be something on the account rather than the phone. Ticket opened in the app two days ago, ref in DM.",
  ]),
]
