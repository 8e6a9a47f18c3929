import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** What was paid for cannot be used, now: no line, no power, no way in or out, stranded. */
export const enBlocked: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'blocked_now', intent: 'question', lane: 'volunteers' }, [
    'locked out of my account since this morning',
    'No internet in Marlow. zero. zilch.',
    'stuck on the 18:04 outside Fennwick, been sat here 50 mins',
    'card declined everywhere, theres money in there, im at the till rn 😬',
    "cant log in. just says 'unknown error 61'",
    "power's out on all of Bracken Road",
    'The barrier wont let me out, ticket is valid, nobody in the booth',
    'scooter wont unlock but the meter is running lol',
    'Servers down again? cant join ranked',
    'network don go since morning for our side, I no fit call anybody',
    "Smart lock app crashed and we're standing outside our own house at midnight",
    'My card got swallowed by ur machine at Market Sq',
    'No hot water, boiler shows F28, its covered by your plan',
    'stranded at Tarnside, last tram didnt show',
    'license key says already used, cant open the software, i have a client waiting',
    'EV charger wont release my cable, im stuck in the rain here',
    'mujhe OTP nahi aa raha, cannot login since yesterday, pls help',
    'PIN BLOCKED. AM ABROAD. NO OTHER CARD.',
    'Arvo all, is the internet cactus in our street? Everything went dark bout ten minutes ago',
    'the save file is gone and it wont let me past the title screen 😭 i own the full edition',
    'fuel pump took payment then shut off, didnt get a drop',
    'Bonjour, sorry my english, I am closed inside the parking, the door does not open with the ticket',
  ]),
  ...labelPosts({ rule: 'blocked_now', intent: 'complaint', lane: 'doNow' }, [
    'paid £60 for the day pass and the app wont open at the gate. What a joke of a company, paying customers left outside',
    'Third day with no broadband, cant work, this is a disgrace',
    'Your update bricked my phone. Dead screen, no calls, no bank, nothing. Useless, utterly useless.',
    'been trapped on this bloody plane on the tarmac 4 hours, no water, no info, appalling',
    "It's Sunday morning and the whole village has had no electricity since Friday teatime. Freezer's spoiled, phones are flat, the text updates keep promising two hours and then another two hours. We pay our bill on the dot every month and this is how you treat us. Pathetic. Somebody tell us what is actually going on?",
  ]),
]
