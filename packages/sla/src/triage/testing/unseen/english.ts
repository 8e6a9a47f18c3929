import { labelPosts } from '../cases/label-posts.ts'
import type { LabelledCase } from '../cases/labelled-case.ts'

/** Posts in English that nobody who writes word lists has read: the lists are judged by them, never mended. */
export const unseenEnglish: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'danger', intent: 'question', lane: 'doNow', isBand0: true }, [
    'lift 3 at Harrowmere station dropped half a floor and stopped. bloke in there with me has gone white and his breathing is all wrong',
    "Your coach on the A-road to Penhollow has smoke curling up from the back wheel and the driver has his earbuds in. I'm right behind it.",
    "guy's on the tracks at Dunmorrow Junction, platform 2, next one due in 3 mins, nobody at the help point",
    "Hi team! Prepaid meter ran out at 2am. My husband's home dialysis machine has stopped. Top-up page just spins. Please advise, thanks.",
    'rotten eggs smell in basement, all 4 of us got a headache and the dog wont stand up. is it your pipe??',
    "Water from your main smells of bleach so strong it burned my mum's throat. She's vomiting and can't swallow.",
    '@Tavicell no bars across the whole island since the storm and we got a man trapped under a roof here, cant reach nobody, posting off hotel wifi',
    'the power bank I bought off you Tuesday is swelling and hissing on the bedside table rn, do I touch it or run',
    "Escalator at Larkfield Mall ate a woman's scarf, it's tightening, no one can find the stop button",
    "Batch 09C of the Sunpod soup. Three of us ate it Sunday. Now double vision, droopy eyelids, my dad can't lift his arms. Hospital an hour off.",
    'someone is trying the handle of room 418 over n over and whispering my name. front desk rings out. please send a person #GrandOriel',
    'pool at your Costa Almira resort, no lifeguard, there is an old man at the bottom',
    "In the vault corridor of Pendrick & Mallowe branch on Eel Street. They tied up the manager. I can't speak, only type.",
    "Council pls: the footbridge at Otter Weir has lost two planks in the middle and kids' cross country is about to come over it, can see them from here",
    "He collapsed at assembly. Teacher says sit him up and wait. His lips are blue. I am in Year 10, I'm messaging the school page because nobody is listening.",
    'streamer on ur platform just passed out mid stream w/ the hob on, theres flames behind her, chat is going mental, channel is pixel_wren',
    'ur rider is lying in the ditch by mile marker 12, bike on top of him, he not talking only groaning abeg send help',
    'Parcel from Zipfold is leaking something yellow, the postie who carried it is wheezing on my step with his eyes streaming',
  ]),
  ...labelPosts({ rule: 'danger', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    "line down across the playground fence on Cutler St. it's humming. @NorVolt been on hold 25 min",
    "Ordered dairy free. Said it twice. He's on the restaurant floor, his face is the size of a football and we've used the only pen we had.",
    "claim ref 7721-K: told you last wk the ceiling was bowing after the flood. it came down tonight. my nan is under the plaster & she's stopped answering us",
    "Online GP said it's a pulled muscle. Two hours later my left arm is dead, jaw hurts, sweating buckets, and your chat says position 34 in queue.",
    'Since the 4.2 update your fall-alarm app silently stopped calling out. My father lay on the kitchen floor fourteen hours; there are 600 others on this build tonight.',
  ]),
  ...labelPosts({ rule: 'self_harm', intent: 'other', lane: 'doNow', isBand0: true }, [
    'been a customer since 2011. wont be one tomorrow, wont be anything tomorrow. cancel it all so my sister doesnt have to deal with it',
    'kinda funny that a phone company is who i say goodnight to for good. tired of hurting everyone. bye x',
    'no point rescheduling my therapy slot lol, i wont make it to thursday and thats by choice',
  ]),
  ...labelPosts({ rule: 'self_harm', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    "you froze my account before rent. I've written the letters. I'm at the top of the car park on Weaver Lane and it's actually quite peaceful",
  ]),
  ...labelPosts({ rule: 'self_harm', intent: 'question', lane: 'doNow', isBand0: true }, [
    "How many of your sleep tablets would it take? Asking for me. I don't want to be found too early.",
    "my guildmate just gave away all his gear and said 'see you on the other side lads', he's been cutting again, he's on your EU server name Brannoc",
    "My son hasn't eaten since his visa refund was denied. He locked the bathroom door an hour ago, left his phone and ring outside, and the tap is running.",
  ]),
  ...labelPosts({ rule: 'minor_at_risk', intent: 'question', lane: 'doNow', isBand0: true }, [
    "driver pulled off w/ my 3yo still strapped in the back seat, reg ends KLT, app shows trip 'completed'",
    "There's a grown man in your Blockmeadow lobby asking 9 year olds what school they go to and if mum's home. Username cuddlebear_uk. Happening as I type.",
    'im 14 and the manager at your Fenby shop keeps making me stay after close w him, he locks the shutter. hes here now',
    'Toddler on a third-floor balcony ledge at the Brisa Apartments, your building, nobody home by the look of it',
    "Please check on the little lad at no. 6, I deliver there for you. Bruises up both arms, asked me for food twice, today he's tied to the gate.",
  ]),
  ...labelPosts({ rule: 'minor_at_risk', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    "airline lost my unaccompanied daughter. she's eight. landed 4.10, nobody signed for her, its now 6",
    "Your nursery gave my baby to a woman who isn't on the pickup list. You don't know her name. You let her walk out.",
  ]),
  ...labelPosts({ rule: 'data_incident', intent: 'question', lane: 'doNow', isBand0: true }, [
    "logged in to check my balance and it's greeting me as Howard. I can see Howard's mortgage, Howard's kids' accounts, and move Howard's money.",
    "FYI your staging bucket is world readable, 40k prescription scans, found it in 5 min. where's your security.txt",
    'Ransom note on every screen at the Eel Street clinic, staff are using pen and paper, is our medical history out there?',
    'someone port my SIM without telling me, now dem dey withdraw from my account one by one, I don receive 6 alerts',
  ]),
  ...labelPosts({ rule: 'data_incident', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'so @ParloHealth just emailed me ANOTHER WOMANS biopsy results. name, dob, the lot',
  ]),
  ...labelPosts({ rule: 'data_incident', intent: 'other', lane: 'doNow', isBand0: true }, [
    "Ex-contractor here. My admin login to your HR system still works eight months on and I can open everybody's payslips and passports. Thought you'd want to know.",
    "dumped on a paste site an hour ago: Quillbank user emails + password hashes, mine's on line 212, checked w/ two mates same",
  ]),
  ...labelPosts({ rule: 'threat', intent: 'other', lane: 'doNow', isBand0: true }, [
    "tell dave on your returns desk i know the blue gate and i know his kids get off the 4.15. he's got till friday",
    'flight 602 wont land today. told you what happens if you cancel on us',
    'acid is cheap and your receptionist has such a pretty face',
  ]),
  ...labelPosts({ rule: 'threat', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'keep ignoring me. I own three rifles and I know where your call centre eats lunch',
    'Gonna drive my truck straight thru the front of the Larkfield branch at opening time. Not a joke. You took my house.',
  ]),
  ...labelPosts({ rule: 'threat', intent: 'question', lane: 'doNow', isBand0: true }, [
    "overheard two lads outside your depot planning to wait for the night manager and 'do him proper' with bats, 11pm, tonight",
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'We act for Mr O. Unless your undertaking reaches us by 4pm Wednesday we shall apply for an injunction without further reference to you.',
    "County court gave you 14 days to pay the judgment. That runs out tomorrow and then bailiffs go to your Fenby store. Just so it's on record.",
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'question', lane: 'doNow', isBand0: true }, [
    'Process server here, third attempt at your Harrowmere office. Subpoena returnable the 9th, who can accept it?',
    "This is the Data Commissioner's breach team. Seventy-two hours from your notice lapse at noon; the annex is missing. Kindly confirm receipt today.",
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'other', lane: 'doNow', isBand0: true }, [
    'Office of the Rail Ombud, Westmarch: your file on case 3308 was due Monday. A determination will be made on Friday in its absence.',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'press', lane: 'doNow', isBand0: true }, [
    'Hi, reporter w/ the Penhollow Post, running a piece on your unpaid drivers, need comment by 3 today 🙏 DMs open',
    'We go live at six with a former employee who says safety checks were faked. Is anyone from your side available before then? Producer, Channel Nine Bells.',
    'Final right of reply: The Estuary Review prints tonight. We put eleven allegations to your chief exec last week and have heard nothing.',
  ]),
  ...labelPosts({ rule: 'formal_notice', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'LETTER BEFORE ACTION. You owe me £2,310 under invoice 551. Pay within 14 days or I issue proceedings with costs and interest.',
    'Cease and desist: your app uses my illustrations without licence. Consider yourselves formally served; takedown expected in five working days.',
  ]),
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later' }, [
    'your drummer absolutely KILLED IT last night, still deaf lol',
    'that bank robbery scene where they take hostages and the vault blows… 10/10, best thing on your channel this year',
    'Your ghost pepper wings nearly murdered me and I would like to be murdered again on Friday',
    'dropped a bomb on my boss today: I quit 💣 thank you CVnest templates',
    'Blood orange gin > everything. It slaps. It bangs. Send more.',
    'we lost the kids in your corn maze for a solid hour and honestly?? best nap of my life. 5 stars',
    "Podcast ep about the 1987 ferry disaster was gripping, the survivors' interviews floored me. Thank you for making it.",
    "the cliffhanger… she FELL off the bridge and you make us wait till autumn, I'm suing",
    'new playlist feature goes so hard ngl whoever cooked this deserves a raise',
    "Shoutout to Priyesh on the chat, didn't read from a script once",
    'Room was gorgeous, bed like a cloud, breakfast dangerously good.',
  ]),
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers' }, [
    'does the lavender bath bomb stain acrylic tubs?',
    "My 6 year old's backpack didn't come off the carousel in Almira, it has her toy rabbit. Where do I file it",
    "what gun does the sniper class unlock at lvl 30? can't headshot anything with the starter one",
    'Do you carry out DBS checks on drivers for the school run? Just comparing firms.',
    'what is your data breach notification policy for EU tenants, is there a page',
    'The Fire Stick Grill on Weaver Lane, is it kid friendly? no high chairs in the photos',
    'My laptop caught a virus from nowhere, bluescreened, and is now technically a brick. Model QX-11.',
    "Law student here: in your T&Cs, does clause 14 'notice of action' mean calendar days?",
    "Deadline for the press photo competition is midnight, has the upload form moved? can't see it on the menu",
    'my bank app is giving me a heart attack, says pending for a £3 coffee since Sunday lol',
    'First aid course on the 14th, will choking and CPR for infants be covered?',
    'Smoke alarm low-battery chirp every 40 sec, new 9V in, still chirps. Model SA2.',
    "Tracking hasn't updated since the 3rd.",
    'can i bring my bike on the 7:40 to dunmorrow or nah',
    'dark mode text is white on white in settings',
    'Good afternoon. I wonder whether you might tell me if the tea room takes dogs; mine is elderly and sleeps throughout. With thanks.',
    'sir i am not getting otp since yesterday kindly do needful',
    'is the museum late opening still a thing on thursdays',
    'Export to CSV drops the last column, v5.1, desktop and web both.',
  ]),
  ...labelPosts({ rule: 'buying_interest', intent: 'buying_interest', lane: 'volunteers' }, [
    'Solicitor by trade, terrible gardener by choice. Which of your hedge trimmers is idiot-proof?',
    'pharmacist told me overdose of vitamin C is basically impossible, so is the 1000mg tub back in stock?',
    'Stab-proof gloves size M, do they run small? For oyster shucking',
    'How much for 200 mugs with our logo, delivered to Westmarch by June?',
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan' }, [
    'if i have to hear your hold music one more time i will simply pass away',
    "battery life on this thing is a suicide mission, 3 hrs and it's gone. £400 wasted",
    '£9 for chips at the stadium. Daylight robbery. Should be locked up, the lot of you.',
    "price hike is a slap in the face and then a kick when we're down. ten yrs loyal for this",
    "Oh brilliant, another 'surprise' engineering works. My commute needed spice.",
    "third email. third 'we value your feedback'. zero refund.",
    'Paid for premium. Still seeing ads for premium. Genius.',
    'Seat 14C: tray table broken, screen broken, smile of the crew also broken.',
  ]),
  ...labelPosts({ rule: 'no_signal', intent: 'other', lane: 'later' }, [
    "I'm dying, the autocorrect on your keyboard turned 'meeting' into 'mating' in front of HR 😭😭",
    'cold turkey on your donuts since monday. shaking. pray for me 🍩',
    'Free self-defence class Saturday, bring a friend, no attackers were harmed last time 😄 see you in the park',
    'monday. rain. my socks are wet. anyway',
    "who else's nan calls every console 'the telly game'",
  ]),
  ...labelPosts({ rule: 'idea', intent: 'idea', lane: 'later' }, [
    'Would love a widget that shows the next two buses on the lock screen.',
    'u guys should do refill pouches, so much plastic rn',
  ]),
  ...labelPosts({ rule: 'job_enquiry', intent: 'job_enquiry', lane: 'volunteers' }, [
    'Any openings for night pickers at the Fenby warehouse? Forklift ticket held.',
    'do you take on apprentices at 16 or must they be 18',
  ]),
  ...labelPosts({ rule: 'job_enquiry', intent: 'job_enquiry', lane: 'later' }, [
    'Applied for the barista role, fingers crossed 🤞',
  ]),
  ...labelPosts({ rule: 'praise', intent: 'closing_ack', lane: 'later' }, [
    'sorted now, cheers',
    'Got the replacement this morning, works a treat, you can close my ticket.',
  ]),
  ...labelPosts({ rule: 'spam', intent: 'spam', lane: 'later' }, [
    '🔥 HOT SINGLES & FREE GIFT CARDS 🔥 tap my bio b4 its gone',
    'DM me to recover hacked accounts 100% guaranteed, ask for cyberwiz_fix',
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'doNow' }, [
    "You promised the engineer Monday, then Wednesday, now today and nobody's here. When is somebody actually coming?",
    'Your checkout charged me twice and shut me out of the account, absolute shambles, let me back in and give me my money',
  ]),
  ...labelPosts({ rule: 'press', intent: 'press', lane: 'doNow' }, [
    "I'm a features writer at Loom Monthly planning an autumn spread on repair cafés, could someone chat sometime next month?",
  ]),
  ...labelPosts({ rule: 'buying_interest', intent: 'buying_interest', lane: 'later' }, [
    'thinking of switching to Tavicell after payday, the 40GB deal looks decent',
  ]),
]
