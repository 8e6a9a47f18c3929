import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Courts, authorities and journalists in Arabic letters, with and without a deadline. */
export const arLaw: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'legal', intent: 'complaint', lane: 'plan' }, [
    'سلّمت الملف كله للمحامي وهو من سيتواصل معكم',
    'رفعت عليكم قضية في المحكمة وخلاص الكلام انتهى',
    'راح ارفع دعوى على الشركة بسبب الخصم الغير قانوني',
    'غادي ندير ليكم دعوى قضائية على هاد النصب',
    'عقدكم يتضمن بندا تعسفيا والقضاء بيننا وبينكم',
    'محاميّي بيقول إنو إلي حق بتعويض كامل، ورح ناخد حقنا بالقانون',
  ]),
  ...labelPosts({ rule: 'regulator', intent: 'complaint', lane: 'plan' }, [
    'قدمت شكوى رسمية في هيئة الاتصالات ضدكم',
    'بلغت عنكم جهاز حماية المستهلك خلي الفاتورة تنفعكم',
    'راسلت البنك المركزي بخصوص الرسوم التي تخفونها عن العملاء',
    'حطيت عليكم شكاية عند مؤسسة الوسيط',
    'تم تصعيد الشكوى الى هيئة الطيران المدني لانكم رفضتم التعويض',
  ]),
  ...labelPosts({ rule: 'press', intent: 'press', lane: 'plan' }, [
    'أنا صحفية في جريدة صدى الميناء، أُعدّ تقريرًا عن تأخر الطرود في العيد',
    'معاكم معد برنامج إذاعي، بنجهز حلقة عن انقطاع الكهربا في حي النخيل',
    'نحضّر تحقيقا مصورا عن رسوم البنوك وسنراسل مكتبكم الإعلامي',
    'أنا صحافي وكنكتب مقال على الازدحام فالطرامواي',
  ]),
  {
    rule: 'press',
    text: 'صحفي من موقع مرايا الساحل: من هو المتحدث الرسمي لديكم وكيف أصل إليه؟',
    intent: 'press',
    lane: 'doNow',
  },
  ...labelPosts({ rule: 'formal_notice', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'إنذار رسمي: أمهلكم ثمانية أيام لرد المبلغ وإلا فالمحكمة',
    'هذا إشعار قانوني أخير قبل رفع الدعوى، أُرسل إليكم بالبريد المضمون',
    'المحامي ديالي صيفط ليكم إنذار مع المفوض القضائي وعندكم 15 يوم',
    'بعتلكم إنذار على يد محضر امبارح، واستلمه موظف الأمن عندكم',
    'وصلكم إعذار من المحضر القضائي باش تردوا دراهم الكراء',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'الهيئة عطتكم 5 ايام تردون على شكواي وباقي يومين',
    'المحامي تاعي عطاكم مهلة حتى لنهار الخميس ومبعد العدالة',
    'أمامكم عشرة أيام لرد العربون وإلا رفعت الأمر إلى القضاء',
    'قدامكن 48 ساعة لترجعوا المصاري أو منرفع دعوى',
  ]),
  {
    rule: 'deadline',
    text: 'انا صحفية والتحقيق هينزل النهارده الساعة ٦، مستنية ردكم قبلها',
    intent: 'press',
    lane: 'doNow',
    isBand0: true,
  },
  {
    rule: 'question',
    text: 'نحب نعرف القانون شنوا يقول في ترجيع حاجة شريتها أونلاين؟',
    intent: 'question',
    lane: 'volunteers',
    never: ['legal'],
  },
  {
    rule: 'question',
    text: 'هل محفظتكم مرخصة من البنك المركزي؟',
    intent: 'question',
    lane: 'volunteers',
    never: ['regulator'],
  },
  {
    rule: 'question',
    text: 'قريت في الجرنان إنكم هتزودوا الأسعار، الكلام ده صح؟',
    intent: 'question',
    lane: 'volunteers',
    never: ['press'],
  },
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers', never: ['deadline', 'legal'] }, [
    'إيمتى آخر أجل لدفع الفاتورة بدون غرامة؟',
    'باقي لي كم يوم على نهاية الفترة التجريبية؟',
  ]),
  {
    rule: 'buying_interest',
    text: 'أنا محامي وبسافر كتير، فيه اشتراك سنوي على القطارات بكام؟',
    intent: 'buying_interest',
    lane: 'volunteers',
    never: ['legal'],
  },
]
