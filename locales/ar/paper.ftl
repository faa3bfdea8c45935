# الكلمات الثابتة في الأوراق
paper-agenda-draft = مشروع جدول أعمال
paper-agenda-adopted = جدول أعمال
paper-label-presenter = العرض
paper-label-decision = مشروع القرار
paper-label-documents = الوثائق
paper-label-programme = برنامج العمل
paper-label-time = الوقت
paper-label-item = البند
paper-label-subject = الموضوع
paper-label-page = صفحة
paper-label-of = من
paper-label-speaker = المتحدث
paper-label-theme = المحور: { $theme }
paper-place-and-days = { $place }: { $days }
paper-place-video = عبر تقنية الاتصال المرئي
paper-place-hybrid = { $place } وعبر تقنية الاتصال المرئي
paper-host = باستضافة { $host }
paper-notice-illustrative = نموذج توضيحي أُعيد تركيبه من مصادر منشورة، وليس وثيقة رسمية
paper-untitled = (بلا عنوان)
paper-file-agenda = جدول أعمال - { $meeting }
paper-file-calendar = مواعيد - { $meeting }

# العناوين المستمدة من بيانات الاجتماع: اسم العملية يأتي مقروناً باللام، مثل «لعملية التشاور…»، والعدد الترتيبي معرّفاً
paper-meeting-title-ordinary-annual = الاجتماع السنوي { $process }
paper-meeting-title-ordinary-annual-numbered = الاجتماع { $ordinal } { $process }
paper-meeting-title-extraordinary = الاجتماع الاستثنائي { $process }
paper-meeting-title-extraordinary-numbered = الاجتماع الاستثنائي { $ordinal } { $process }
paper-meeting-title-preparatory-session = الجلسة التحضيرية { $process }
paper-meeting-title-preparatory-session-numbered = الجلسة التحضيرية { $ordinal } { $process }
paper-meeting-title-joint-consultation = المشاورات المشتركة { $process }
paper-meeting-title-joint-consultation-numbered = الجولة { $ordinal } من المشاورات المشتركة { $process }
paper-meeting-title-panel = الجلسة النقاشية { $process }
paper-meeting-title-panel-numbered = الجلسة النقاشية { $ordinal } { $process }
paper-meeting-title-high-level = الاجتماع الرفيع المستوى { $process }
paper-meeting-title-high-level-numbered = الاجتماع { $ordinal } الرفيع المستوى { $process }
paper-meeting-title-session = دورة { $process }
paper-meeting-title-session-numbered = الدورة { $ordinal } { $process }
paper-meeting-title-other = اجتماع { $process }
paper-meeting-title-other-numbered = الاجتماع { $ordinal } { $process }

# عناوين اجتماع لم تُحدَّد له عملية
paper-meeting-title-bare-ordinary-annual = الاجتماع السنوي
paper-meeting-title-bare-ordinary-annual-numbered = الاجتماع { $ordinal }
paper-meeting-title-bare-extraordinary = الاجتماع الاستثنائي
paper-meeting-title-bare-extraordinary-numbered = الاجتماع الاستثنائي { $ordinal }
paper-meeting-title-bare-preparatory-session = الجلسة التحضيرية
paper-meeting-title-bare-preparatory-session-numbered = الجلسة التحضيرية { $ordinal }
paper-meeting-title-bare-joint-consultation = المشاورات المشتركة
paper-meeting-title-bare-joint-consultation-numbered = الجولة { $ordinal } من المشاورات المشتركة
paper-meeting-title-bare-panel = الجلسة النقاشية
paper-meeting-title-bare-panel-numbered = الجلسة النقاشية { $ordinal }
paper-meeting-title-bare-high-level = اجتماع المسؤولين رفيع المستوى
paper-meeting-title-bare-high-level-numbered = اجتماع المسؤولين رفيع المستوى { $ordinal }
paper-meeting-title-bare-session = دورة
paper-meeting-title-bare-session-numbered = الدورة { $ordinal }
paper-meeting-title-bare-other = اجتماع
paper-meeting-title-bare-other-numbered = الاجتماع { $ordinal }
