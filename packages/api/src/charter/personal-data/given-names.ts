/**
 * Given names that are common where French, English or Arabic is spoken: plain, in lower case. They tell a name where no capital
 * does: in Arabic, in words written small, among two capitals that may be a station's.
 */

/** Those that also say something else are kept apart: they count with a capital, or where a name is brought up. */
export const GIVEN_NAMES = names(`
  aaron abdel abdelaziz abdelhak abdelkader abdellah abdelilah abderrahim abderrahman abdou abdoulaye abigail achraf adam adama adele adil
  adrien adriana agathe agnes ahmed aicha aissa alain alan albert alejandro alex alexander alexandra alexandre alexia alfred ali alice
  alicia alison aline alison alistair allison alphonse amadou amanda amandine amelia amelie amina aminata amine amir amy ana anais anas
  andre andrea andreas andree andrew angela angelique anissa anita ann anna anne annie anthony antoine antonio antonin arnaud arthur asma
  assia aude audrey aurelie aurelien axelle ayoub aziz aziza baptiste barbara bastien beatrice ben benedicte benjamin benoit bernadette
  bernard bertrand bilal bogdan boris boubacar bouchra brahim brandon brenda brian brigitte bruno bryan camille carl carla carlos carmen
  carol carole caroline caroline carolyn catherine cecile cecilia cedric celia celine chantal charlene charles charlie cheikh cherif
  chloe chris christelle christian christiane christina christine christophe christopher cindy claude claudia claudine clemence clementine
  colette colin colleen corentin corinne craig cynthia cyril cyrille damien daniel daniela danielle danny daphne dave david deborah
  delphine denis denise dennis derek diana diane didier diego dimitri djamila dominique donald donna dorothee douglas driss dylan edith
  edouard eduardo edward elena eleonore elias elisa elisabeth elise elizabeth ella ellen elodie eloise elsa emilie emily emma emmanuel
  emmanuelle enzo eric erica erik ernest esteban estelle esther ethan etienne eugene eva evelyne fabien fabienne fabrice fabrizio fadila
  faiza fanny farah farid farida fares fati fatiha fatima fatimata fatou fatoumata fernand fernando fiona florent floriane florian
  francine francis francisco franck francois francoise fred frederic frederique gabriel gabrielle gael gaelle gaetan gareth gary gaspard
  gautier gavin geoffrey geoffroy george georges georgia gerald geraldine gerard ghislaine ghizlane gilbert gilles gina giovanni giulia
  gregoire gregory guillaume gustave gwenaelle hakim hakima hamid hamza hanane hannah harry hasna hassan hassna hatim heather hector helen
  helena helene henri henry herve hicham hind houda houria hubert hugo hugues ian ibrahim ibrahima idris ilham ilias ilyas imad imane ines
  ingrid irene isaac isabelle ismael ismail issam ivan jack jacob jacqueline jacques jalil jamal james jamie jamila jane janet janine jason
  javier jean jeanne jeannine jeff jeffrey jennifer jenny jeremy jerome jesse jessica jessie jihane jim jimmy joan joanna joanne joaquin
  joe joel joelle john johnny jonas jonathan jordan jorge jose josephine joseph josette josiane joshua josselin juan judith jules julia
  julian julie julien juliette julio justin justine kamal karen karim karima karine karl kate katherine kathleen kathy katie keith kelly
  kenneth kenza kevin khadija khadra khaled khalid kim kimberly kylie lahcen laila lamia lamine latifa laura laure laurence laurent lauren
  laurie lea leila lena leo leon leonie leslie lewis liam lilian liliane lina linda lionel lisa lise loic lorenzo loubna louis louisa louise
  luc luca lucas lucia lucie lucien lucy ludivine ludovic luis luke lydia lydie lynn madeleine mae maelle magali mahmoud majid malek malika
  malik mamadou manon manuel manuela marc marcel marco marcus margaret margaux margot maria mariam marianne marie mariem marina mario marion
  marius marjorie marlene marouane martin martina martine marwa marwan maryam maryline maryse maxence maxime mathias mathieu mathilde
  matthew matthias matthieu maud maureen maurice mauricio mehdi melanie melissa melvin meriem meryem michael michel michele michelle miguel
  mike mickael mina miriam mohamed mohammed mohammad mohand monica monique morgane mounia mounir mourad moussa mouna mustapha mustafa myriam
  nabil nabila nacer nacera nadege nadia nadine naima najat najib nancy naomi nasser natacha natalia natalie nathalie nathan nawal neil
  nicholas nicolas nicole nina noemie nora norbert noura nouria noureddine odette odile olivia olivier omar oscar othmane ouafae oumar
  oumaima ousmane pablo pamela pascal pascale patrice patricia patrick paul paula paulette pauline pedro penelope peter philip philippe
  phoebe pierre pierrick priscilla quentin rabia rachel rachid rachida raoul raphael rayan raymond rebecca redouane regine regis remi remy
  rene renee ricardo richard rida robert roberto robin rodolphe rodrigo roger roland romain roman ronald rosalie roxane ryan sabah sabine
  sabrina said saida saad salah salim salima sally salma sam samantha sami samia samir samira samuel samy sandra sandrine sanae sara sarah
  sean sebastien sebastian selim selma serge sergio severine sharon sheila sidonie siham simon simone sofia sofiane soline solange sonia
  sophia sophie soraya soufiane souad soumaya stacy stefan stephane stephanie stephen steve steven stuart susan suzanne sybille sylvain
  sylvie tahar tania tarik tariq tatiana teresa terry thea theo theodore theresa therese thibault thibaut thierry thomas tiffany tim timothee
  timothy tina tom tony tracy tristan valentin valentine valerie vanessa vera veronica veronique vincent violette virginie vivian viviane
  vladimir wafa wafae walid walter wassim wendy wilfried william xavier yacine yahya yann yannick yasmina yasmine yassine yohan yolande
  youcef younes youness youssef yousra yusuf yvan yves yvette yvonne zachary zahra zakaria zara zineb zoe zohra zoubida`)

/** Given names that are words, months or towns too. */
export const GIVEN_WORDS = names(`
  aime ange april art august aurore barry bill blanche bob brice brook bruce candice carter chase cheikh claire clara clark clement
  constance dale daisy dan dawn dean desire don dora doris drew eve faith felix fleur flora florence frank fraser gene gloria grace
  grant guy hope houston iris ivy jade jasmine jay joy joyce june kay ken kent kurt lance lee lily logan lou mark marine mason maria max
  may melody nick noel nour olga olive pat penny petra prudence rania ray reine rich rita rob rod rose ruby ruth sandy scott sid sky sue
  ted tess toni vera vic victoire victor victoria viola wade will yara charlotte savannah sydney austin madison chelsea lorraine`)

/** In Arabic letters, as plain texts have them: those that are written like “on” or “from me” then are left out. */
export const ARABIC_GIVEN_NAMES = names(`
  احمد محمد محمود مصطفي يوسف ابراهيم اسماعيل عمر عمرو حسين خالد وليد طارق ياسين ياسر حمزه بلال زكرياء زكريا رشيد يونس ايوب يحيي عيسي
  موسي هشام نبيل سمير منصور مراد جمال عبدالله عبدالرحمن عبدالرحيم عبدالعزيز عبدالقادر عبدالكريم عبدالحق عثمان سفيان انس ادريس ادم
  الياس رضا فؤاد فواد سعد سلمان سليمان مروان مهدي المهدي ايمن اسامه انور بدر حاتم حكيم حميد خليل داود زياد طه عبدو عصام عماد فارس فيصل قاسم
  كمال لطفي مازن ماجد نادر ناصر هاني وائل يعقوب مصعب اشرف تامر شادي رامي رائد
  فاطمه عائشه خديجه مريم زينب سلمي ساره ليلي نادية ناديه سعاد سميره لطيفه نعيمه حفيظه رشيده جميله حليمه مليكه نجاه نزهه غزلان
  اسماء ايمان هند حنان سناء سهام وفاء كوثر لبني لمياء مروه ياسمين هاجر دنيا ريم رانيا شيماء صفاء ضحي عبير غاده فدوي لينا ليلا
  نسرين نوال هدي هناء وداد يسري زهره فوزيه سعيده امينه كريمه خوله دعاء رقيه سكينه صوفيا هبه هيام`)

/** Given names in Arabic letters that are words too: kind, happy, hope. */
export const ARABIC_GIVEN_WORDS = names(`
  كريم سعيد امين صالح عادل جميل حسن نور امل سالم كامل فريد منير لطيف عزيز شريف هادي صابر صادق عزيزه فريده منيره شريفه جلال جابر باسم سلام
  سلوي احلام نجوي سعاده بركه رحمه جواد كرم عامر غالي`)

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}
