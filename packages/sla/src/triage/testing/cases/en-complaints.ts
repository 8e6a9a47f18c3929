import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Grievances that ask nothing: what went wrong has a name, and nobody is waiting at a closed door. */
export const enComplaints: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan' }, [
    'Third cancellation this week on the 7.42. Sick of it.',
    'paid for next day, came in 9. poor show',
    'ur customer service is a joke, 50 mins on hold then cut off',
    'The rep in your Eastmoor branch was so rude to my wife. Never stepping in there again',
    'shrinkflation is real, these biscuits used to be 12 in a pack, now 9. ripoff',
    'Parcel thrown over the fence into a puddle. Cheers @parcelwren, laptop inside was soaked',
    'Charged me twice for one meal and the fries were stone cold',
    'so disappointed in the new season pass, half the stuff is last years reskinned',
    'Bins on our road not emptied in 3 weeks, maggots everywhere. Council tax for what.',
    'yous promised fibre speeds and im getting 4 meg. pure robbery so it is',
    'Very bad experience with your executive, he was shouting at me only and cut the call',
    'una just dey chop my airtime anyhow, na thief work be this',
    'Dirty toilets, no seats, staff on their phones. The 16:10 to Gullhaven was grim today.',
    'The dress is nothing like the picture. see-through and the stitching is already going',
    'Absolutely ropeable. Waited in all day for a tech who never rocked up.',
    'Price went up 18% and not so much as an email. smh 🤦',
    'worst airline ever. my bag arrived with a wheel missing',
    'I am deeply unhappy with the care my late father received from your branch after we reported his passing.',
    'App update ruined everything, ads on every screen now. deleted.',
    'WAITED TWO HOURS FOR A COLD PIZZA WITH SOMEONE ELSES TOPPINGS',
    'Meter reader says I used 3x last year, I live alone in one room. Wrong wrong wrong.',
    'Dont buy from these cowboys, tv came cracked n they say its my fault',
    'La comida llegó fría otra vez, really bad, last time I order from you guys',
    'not being funny but 9 euro for a sandwich with one leaf in it is daylight robbery',
    'Le service est nul, sorry to say, three agents three different answers',
    'My order was marked as delivered. It was not delivered. Your driver took a picture of a door that is not mine.',
    "We booked the family coach because your page says reserved seats together. On board we found four seats in three different carriages, two of them occupied by people who had exactly the same numbers as ours, and a conductor who told us to sort it out among ourselves like adults. So my husband stood from Tarnside to Gullhaven, a hundred and ten minutes, and the kids cried. I work in hospitality myself and I'd be ashamed to serve people like that. We will drive next time.",
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['asked_directly'] }, [
    'Are you having a laugh. £30 to print a boarding pass.',
    'how do you people sleep at night, seriously. robbing pensioners with standing charges',
    'Is it too much to ask for a train that actually runs? Apparently so.',
  ]),
]
