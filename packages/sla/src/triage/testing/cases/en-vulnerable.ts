import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Age, illness, handicap, pregnancy or small children make the same trouble weigh more. */
export const enVulnerable: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'vulnerable_person', intent: 'question', lane: 'doNow' }, [
    'wheelchair user here, the ramp never turned up and im still on the train at the end of the line. can someone come?',
    'My mum is 84, on her own, no heating since last nite and its -3 out. when is the engineer coming',
    'blind passenger, nobody to guide me off at Fennwick as booked, where are your assistance staff?',
    '2 toddlers and a newborn, no hot water for 6 days. How much longer plz',
    'im a type 1 diabetic, insulin is in the fridge and power has been off since 6, how long roughly??',
    'stuck at the airport overnight w/ my kids 3 and 5, no hotel, nobody at the desk. what now?',
    'Just out of hospital after chemo and the wheelchair taxi you booked for me drove off, who do I speak to',
    'Sir my father is heart patient, 72 years, flight delayed 9 hours, no food no seat, kindly arrange something',
    'Elderly neighbour on Bracken Rd has had a dead phone line all week, its her only way to ring for help, can u prioritise her please',
    'hi, 36 weeks pregnant and the lift at Hollin Bridge is out. is there any other step free way?',
    'Oga my grandmama don dey queue since 6am for her pension, she no fit stand again. una fit help her abeg?',
  ]),
  ...labelPosts({ rule: 'vulnerable_person', intent: 'complaint', lane: 'doNow' }, [
    'deaf customer. your only contact is a phone line, absolute disgrace. how am i meant to call it???',
    'on the priority services register, disabled, no water, no warning, nothing. third day! shocking service',
  ]),
  ...labelPosts({ rule: 'vulnerable_person', intent: 'complaint', lane: 'plan' }, [
    'im 8 months pregnant, stood 2 hrs, the seat i paid for given away. disgusting',
    'You sold my grandad, who has dementia, three broadband contracts. Shame on you.',
    'my autistic son had a meltdown bc the quiet coach was full of a stag do, your staff did zero',
    'Lift broken again at Hollin Bridge. Wheelchair users just dont exist to you lot.',
    "Your driver left my 79 year old dad in the rain because his stick was 'too slow'. Awful, awful man.",
  ]),
]
