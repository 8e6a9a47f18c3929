import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Life or health is at stake now, whoever's fault it is. */
export const enDanger: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'danger', intent: 'question', lane: 'doNow', isBand0: true }, [
    'HELP theres smoke coming from under coach C on the 17.42 to Gullhaven and nobody answers the intercom',
    'guy just collapsed on platform 2 at Fennwick, not breathing, staff nowhere. someone send help NOW',
    'I can smell gas in the whole stairwell since this morning, ur emergency line just rings out',
    'pls call 999 for us we r stuck in the lift at ur Marlow St store and my mate is having an asthma attack',
    "@tallybird your charger just caught fire on my kid's bedside table. flames. actual flames 🔥",
    'Car on the level crossing at Tarn Lane, barriers are down and its not moving!!!! STOP THE TRAINS',
    'driver of bus 14 keeps falling asleep at the wheel, we are swerving all over the motorway and everyone is screaming',
    "There's a live wire hanging over the pavement outside the school on Bracken Rd after the storm. Someone will get killed.",
    'the driver is drunk, we are 40 people in this coach on the Nakuru road, abeg do something before he kills us',
    'a man with a knife is walking thru coach 3 of the 21:10, people are hiding in the toilets',
    'My nan ate your chicken pie at lunch and now her throat is closing up, the label said nut free. Ambulance is on its way but PULL IT OFF THE SHELVES',
    'carbon monoxide alarm gone off 3 times since ur engineer left, we all have headaches. What do we do??',
    'Man on the tracks at Hollin Bridge. Not joking.',
    "Your delivery lad is unconscious in my driveway and there's no emergency button in the app!!",
    'bleeding badly here, cut my hand on ur self checkout, Eastmoor store, no first aider about',
    '🚨🚨 big fire at your depot behind the market, people are on the roof 🚨🚨',
    'We are trap in the metro since 50 min, very hot, one lady has fainted and there is no air, please sir send rescue',
    'took the tablets your pharmacy sent, I think wrong strength, chest pain and cant feel my arm',
    'The brakes on your rental van just failed going downhill and we ended in a hedge. Others are out in that model today, ground them before someone dies',
    "Someone's been electrocuted at the tram stop on Quay St",
    'power off in our building and my dads oxygen concentrator has maybe 1 hr of battery. he cannot breathe without it. please',
    "Snowed in on your coach on the A-road since 6, engine's dead, no heating, an old fella has gone blue and won't wake up. We've rung the helpline eleven times and get the same recording about how much our call matters. There are maybe thirty of us, some with only a light jacket. Please get the emergency services out to us, we passed the quarry turn about ten minutes before we stopped.",
  ]),
]
