import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Thanks, goodbyes, ideas, advertising and small talk in Arabic letters: what can wait. */
export const arThanks: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later' }, [
    'شكراً لموظفة الشباك في محطة الرباط، عاملتنا بلطف كبير 🌹',
    'تسلم ايديكم التوصيل جه في يوم واحد 👏',
    'الله يعطيكم العافية خدمة رااائعة',
    'برافو عليكن التحديث الجديد خفيف وحلو',
    'يعيشكم على سرعة الرد، ناس تخدم بضمير',
    'ابداااااع 😍😍 #افضل_خدمة',
  ]),
  ...labelPosts({ rule: 'praise', intent: 'closing_ack', lane: 'later' }, [
    'وصلتني الرسالة، شكرا لكم',
    'اوك تمام مشكورين 🙏',
    'صافي تحلات، الله يجازيكم بخير',
  ]),
  ...labelPosts({ rule: 'idea', intent: 'idea', lane: 'later' }, [
    'أقترح إضافة الدفع بالمحفظة الإلكترونية',
    'يا ريت تعملوا وضع ليلي للتطبيق',
    'لو تزيدو قطار ثاني في الليل بين وهران والعاصمة تكون حاجة مليحة',
    'حبذا لو كانت الفاتورة أسهل قراءة على الهاتف',
    'فكرة: خلو الزبون يختار ساعة التوصيل بنفسه',
    'كون غير درتو شي بلاصة للبيسكليت فالتران، تكون زوينة',
  ]),
  ...labelPosts({ rule: 'spam', intent: 'spam', lane: 'later' }, [
    'اربح 500 دولار يوميا من بيتك بدون خبرة، راسلني خاص 💸💸',
    'قروض سريعة بدون كفيل وبدون راتب، تواصل خاص فقط',
    'زيادة متابعين حقيقيين بأرخص سعر ✅ ضمان مدى الحياة',
    'شيخ روحاني لجلب الحبيب ورد المطلقة وفك السحر',
    'سجل الان في سحب الجوائز الكبرى واربح جوال مجاني https://jawaiz.example',
    'توصيات عملات رقمية مضمونة 100٪، انضم للقناة من الرابط في البايو 🚀',
  ]),
  ...labelPosts({ rule: 'no_signal', intent: 'other', lane: 'later' }, [
    '😂😂😂',
    'قطار 504',
    'صباح الخييييير',
    '@salma_wardia شوفي',
    'جمعة مباركة على الجميع 🌙',
  ]),
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later', never: ['complaint', 'asked_directly'] }, [
    'تبارك الله عليكم، كلشي داز بلا مشاكل',
    'صراحه ولا غلطه من حجزت لين وصلت',
  ]),
  {
    rule: 'praise',
    text: 'ما توقعت الخدمة تكون بهالمستوى، رفعتوا الراس',
    intent: 'praise',
    lane: 'later',
    never: ['complaint'],
  },
  {
    rule: 'praise',
    text: 'خلاص اتحلت المشكلة، شكرا',
    intent: 'closing_ack',
    lane: 'later',
    never: ['complaint', 'asked_directly'],
  },
  {
    rule: 'idea',
    text: 'ليش ما تضيفون خيار تقسيم الفاتورة بين الربع؟',
    intent: 'idea',
    lane: 'later',
    never: ['complaint'],
  },
  {
    rule: 'no_signal',
    text: 'انا هسه بالقطار رايح عالبصرة',
    intent: 'other',
    lane: 'later',
    never: ['time_bound', 'complaint'],
  },
]
