import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Accounts taken over, personal data in the wrong hands. */
export const enPersonalData: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'data_incident', intent: 'question', lane: 'doNow', isBand0: true }, [
    "My account's been hacked, someone changed the email and ordered 3 phones on it",
    'someone sim swapped me, theyre inside my bank as we speak',
    'your password reset page shows my full card number in the url wtf, get that fixed',
    'My login history shows a device in another country and my saved card is being used rn',
    'Receiving OTP six times which I not requested sir, now password is changed and I am logged out, kindly block immediately',
    'Someone opened a loan in my name with your app. I never even downloaded it',
    "ur chatbot just gave me another person's address and order history, thought you should know",
    'Found your customer database open on the web with no password, around 2m records. Where do I report a security hole?',
    'pretty sure your wifi login page has been hijacked, it asks for card pin and it sends it to some weird domain (free-coach-wifi.test)',
  ]),
  ...labelPosts({ rule: 'data_incident', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    "logged in and I can see ANOTHER CUSTOMER'S statements and home address. this is a massive gdpr breach",
    "so u just emailed me a spreadsheet with like 400 people's names and bank details 🤯",
    "Got a parcel with someone else's medical letters in the box. Names, dates of birth, the lot. Sort your data protection out",
    'My password turned up in a leak dump with your name on it. Nice of you to say nothing.',
    'I typed my booking ref and got the passport scan of a total stranger. How is this even possible in 2026.',
    'a man who delivered for you is now texting me privately using the number off my order. he has my address too. Creeped out is not the word',
    'I fled my ex and u posted my new address to his flat. You leaked it to the one person who must not have it',
  ]),
]
