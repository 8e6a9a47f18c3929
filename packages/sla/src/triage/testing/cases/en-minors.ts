import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** A child is alone, lost, preyed on or hurt. */
export const enMinors: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'minor_at_risk', intent: 'question', lane: 'doNow', isBand0: true }, [
    "My 7yo got off at the wrong stop, she's alone at Tarnside station, please get someone to her",
    'lost my little boy in your Eastmoor store, 4 yrs, red jumper, staff just shrugging',
    'A grown man is messaging 12 year olds in your game chat asking them for pics. reported him 4 times',
    "there's a baby locked in a car on level 2 of ur car park, windows up, 34 degrees",
    'your coach left the services without my daughter. shes 11. SHE IS ELEVEN',
    'School bus never came, six kids standing in the dark on the main road, the youngest is 5',
    'some creep keeps adding my 10 year old on your app and wants to meet her at the park saturday',
    'Toddler wandering about on platform 4, no parents anywhere??',
    "My son's been missing since your train got in at 4. He is 9 and has no phone",
    'nephew (13) was put off the last tram at 11pm for a wrong ticket, on his own, phone dead, nobody knows where he is',
    'Driver has left the kids by themselves on the school minibus with the engine running, on a hill, Bracken Rd',
    'My niece flew VL208 as an unaccompanied minor and nobody met her at arrivals like we paid for. WHERE IS SHE',
    'Please hurry, two small children are playing on the rails by the Hollin footbridge, no adult with them',
  ]),
  ...labelPosts({ rule: 'minor_at_risk', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'a woman at the nursery your council runs hit my boy, there is a hand mark on his face',
  ]),
]
