import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Grievances in Arabic letters: plain, ironic, with a question, about broken words and unanswered messages. */
export const arComplaints: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan' }, [
    'أسوأ خدمة تعاملت معها في حياتي',
    'حشومة عليكم هاد المعاملة مع الناس',
    'تلغوا الرحلة من غير ما حد يبلغنا، استهتار بالناس',
    'الطرد وصل مكسور والعلبة مفتوحة، تعامل غير محترم بالمرة',
    'ســـرقة علني، خصموا قيمة باقة ما طلبتها',
    'السرفيس متاعكم ما يسوى شي والسوم طالع كل عام',
    'راكم غير تضحكو على الشعب، والله عيب',
    '#مقاطعة الشركة اللي ما تحترم عملاءها 👎',
    'لَا يُوجَدُ أَيُّ احْتِرَامٍ لِلْمُسَافِرِينَ، مَقَاعِدُ قَذِرَةٌ وَتَكْيِيفٌ مُعَطَّلٌ',
    'الأكل وصل بارد والمندوب بيقولي مش مشكلتي، عيب بجد',
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'doNow' }, [
    'تأخير ساعة ونص ولا احد يشرح، عيب عليكم! متى يتحرك القطار؟',
    'خصمتم المبلغ مرتين وهذا غير مقبول، كيف أسترجعه؟',
    'علاش زدتو فالتمن بلا ما تعلمونا؟ هادي راها شفرة',
    'المندوب رمى الطرد من فوق السور والشاشة اتكسرت، مين هيعوضني؟',
    'شو هالمسخرة، نص نهار بلا كهربا بعز الحر، إيمتى بترجع؟',
  ]),
  ...labelPosts({ rule: 'unanswered_promise', intent: 'complaint', lane: 'plan' }, [
    'قلتولي الفني هييجي السبت وعدى السبت واللي بعده ومحدش جه',
    'وعدتوني ترجعون الفلوس خلال خمسة ايام وصار لنا شهر',
    'كل يوم تقولون بكرة تنحل، وبكرة ما يجي',
    'وعدتمونا بتعويض عن تأخير رمضان وإلى الآن لا شيء',
  ]),
  ...labelPosts({ rule: 'unanswered_promise', intent: 'complaint', lane: 'doNow' }, [
    'وين المكالمة اللي وعدتوني فيها قبل أسبوعين؟ لا حدا دق ولا حدا سأل',
    'قالو ليا 48 ساعة ويتحل المشكل، داز شهر، فين وصل الملف؟',
  ]),
  ...labelPosts({ rule: 'repeat_contact', intent: 'complaint', lane: 'plan' }, [
    'هذي خامس مرة اراسلكم بنفس الموضوع',
    'كلمتكم ١٠ مرات وكل مرة موظف جديد وأعيد القصة من الأول',
    'تالت رسالة وما في حدا عم يرد',
    'عيطت ليكم شحال من مرة وحتى واحد ما جاوبني',
    'بعثتلكم برشا ميساجات على نفس المشكلة وحتى حد ما رد',
  ]),
  {
    rule: 'repeat_contact',
    text: 'للمرة الرابعة وبدون أي رد: متى يصلني رقم التتبع؟ تعبنا منكم',
    intent: 'complaint',
    lane: 'doNow',
  },
  ...labelPosts({ rule: 'negative_sentiment', intent: 'complaint', lane: 'plan' }, [
    'غاضب جدا منكم ومن أسلوبكم 😡😡😡',
    'كرهت اليوم اللي اشتركت فيه عندكم 🤬',
    'قرررررف قرررررف ما بعده قرف',
    'محبط ومقهور من هالشركة والله',
  ]),
  {
    rule: 'complaint',
    text: 'خدمه زباله واسعار نااار',
    intent: 'complaint',
    lane: 'plan',
    never: ['danger'],
  },
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['praise'] }, [
    'شكرااااا جزيلا على ساعتين تأخير 👏👏👏',
    'ما شاء الله عليكم كل شهر الفاتورة تزيد لحالها، حرامية رسمي',
    'عندهم أحسن تطبيق في العالم... لما يشتغل 🙃',
  ]),
  {
    rule: 'complaint',
    text: 'متى تفهمون أن الزبون ليس لعبة في أيديكم؟ خدمة مخزية',
    intent: 'complaint',
    lane: 'plan',
    never: ['asked_directly'],
  },
  {
    rule: 'complaint',
    text: 'حجزت عندكم منذ شهرين لعائلة من ستة أفراد، وقبل السفر بيوم غيّرتم المقاعد وفرّقتمونا على ثلاث عربات. كلّمت الموظف فقال لي: هذا الموجود. دفعت ثمن عربة عائلية كاملة وسافر أطفالي بين الغرباء. عشر سنوات وأنا زبون عندكم، وكانت هذه آخر رحلة.',
    intent: 'complaint',
    lane: 'plan',
    never: ['minor_at_risk'],
  },
  {
    rule: 'negative_sentiment',
    text: 'طلعتو ليا الدم، والله ما بقيت حامل نشوف سميتكم',
    intent: 'complaint',
    lane: 'plan',
    never: ['danger', 'self_harm', 'threat'],
  },
  {
    rule: 'negative_sentiment',
    text: 'حسبي الله ونعم الوكيل فيكم 😤',
    intent: 'complaint',
    lane: 'plan',
    never: ['praise'],
  },
  {
    rule: 'negative_sentiment',
    text: 'يوم كئيب والمطر ما وقف 😔',
    intent: 'other',
    lane: 'later',
    never: ['complaint'],
  },
]
