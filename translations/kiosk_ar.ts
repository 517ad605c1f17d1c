<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>يلزم تأكيد من شخص آخر</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>الخدمة تنظر في الأمر</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>بانتظار الزائر</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>تمت الموافقة هنا</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>تم الرفض هنا</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>الخدمة: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>تترك الخدمة القرار لشخص.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>لم يُجرَ فحص مطلوب.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>تعذّر البتّ في إحدى القواعد.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>لم تتخذ الخدمة قرارها بعد.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>تنتظر الخدمة الزائر من جديد.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>اتخذت الخدمة قرارها. وما تبقّى يقرره مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>لم تعد الخدمة تعرف هذه الجلسة.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>لم تعد الخدمة تُسأل.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>أكدته الخدمة</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>فحصناه بأنفسنا</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذّر فحصه</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>ما فُحص حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>نجح %1 من أصل %2 من الفحوص</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>فشل %1 من أصل %2 من الفحوص</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>فحصته الخدمة</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>يستوفي قواعد هذا الإثبات</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>قبلته الخدمة</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>الإثبات أصلي ولم يُلغَ</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>جهة الإصدار من الجهات المطلوبة</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>هو الإثبات المطلوب</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>تمت مشاركة كل ما طُلب</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>لم يُجرَ هذا الفحص.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>لم تنتهِ الصلاحية</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>توقيع جهة الإصدار</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>وثيقة الهوية أصلية</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>الوجه مطابق لصورة الوثيقة</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>الوجه مطابق للصورة المرجعية</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>أمام الكاميرا شخص حي</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>رقم الهاتف يخص الزائر</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>البريد الإلكتروني يخص الزائر</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>الوثيقة مطابقة للبيانات المقدَّمة</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>سجل Aadhaar</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>سجل رخص القيادة (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>سجلات البيانات</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>أُنجز جزء منه</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>وافق عليه أحد المديرين</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>وافق عليه أحد المديرين دون فحص</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>فشل؛ ومع ذلك وافق عليه أحد المديرين</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>فشل؛ هذا الفحص اختياري</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>الاسم الأول مطابق للوثيقة</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>اسم العائلة مطابق للوثيقة</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>الاسم مطابق للوثيقة</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>العنوان مطابق للوثيقة</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>تاريخ الميلاد مطابق للوثيقة</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>لا تذكر الخدمة جهة إصداره</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>لا تذكر الخدمة هل أُلغي</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>ألغته جهة إصداره</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>صدر قبل تقديمه</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>ما زال محفوظًا لدى الخدمة</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>علّمته الخدمة على أنه محذوف</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>توقيع محفظة الزائر</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>بيانات الخدمة هي نفسها بيانات ما قُدِّم</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>يجيب عن هذا الطلب</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>جواب الخدمة وما قُدِّم يذكران الطلب نفسه</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>ما قُدِّم كامل ويمكن قراءته</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>توقيع جهة الإصدار، تم التحقق منه هنا</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>جهة الإصدار موثوق بها هنا</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>قدّمه من صدر باسمه</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>يجيب عن هذا الطلب لا عن طلب سابق</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>أُعِدّ لجهة التحقق هذه</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>ضمن مدة صلاحيته</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>ما يذكره مرتين متطابق في المرتين</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>غير ملغى في قائمة الحالة لدى جهة الإصدار</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>الوثيقة أصلية</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>الوثيقة أصلية بشهادة شخص</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>مقارنة الوجهين</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>شخص حي</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>مقارنة البيانات</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>احتمال أن يكون الشخص حيًا</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>مستوى الثقة</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>تطابق كبير</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>تطابق متوسط</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>تطابق ضعيف</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم تُجرَ المقارنة</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>ليس رمزًا موقَّعًا</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>جزء منه غير مرمَّز كما يجب</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>جزء منه ليس JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>يحتوي على نص لا يمكن قراءته</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>يذكر عنصرًا مرتين</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>أكبر من اللازم</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>متداخل بعمق زائد</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>ينقصه شيء لا بد منه</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>فيه عنصر قيمته غير جائزة</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>يصرّح بأنه غير موقَّع</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>موقَّع بطريقة غير مدعومة</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>طريقة توقيعه لا تلائم المفتاح</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>يشترط شيئًا غير مدعوم</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>موقَّع بصيغة غير مدعومة</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>يذكر الشيء نفسه في ترويستين</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>بنية التوقيع معيبة</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>التوقيع غير صحيح</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>صيغته غير مدعومة</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>لا يمكن قراءة المفتاح</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>نوع المفتاح غير مدعوم</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>المفتاح ليس مفتاحًا صالحًا من نوعه</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>يمكن لأي أحد أن يوقّع بهذا المفتاح</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>المفتاح أضعف من اللازم</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>المفتاح غير مخصص للتوقيع</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>المفتاح غير معروف</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>عدة مفاتيح تحمل الاسم نفسه</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>لا يمكن قراءة الشهادة</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>الشهادة لا تقود إلى سلطة موثوق بها</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>انتهت صلاحية إحدى الشهادات</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>إحدى الشهادات لم تسرِ بعد</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>الشهادة غير مخصصة لهذا الغرض</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>لا يحق لسلطة الشهادات أن تضمن هذا الاسم</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>إحدى الشهادات أضعف من اللازم</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>الشهادة تخص جهة إصدار أخرى</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>أُلغيت إحدى الشهادات</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>لا يمكن قراءة المعرّف</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>المفتاح غير معروف: لم يُهيَّأ محلِّل لهذا النوع من المعرّفات</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>لم يُعثر على المعرّف</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>سحب صاحبُ المعرّف معرّفَه</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>لا يمكن قراءة المستند الذي يضم المفاتيح</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>تعذّر جلب المفاتيح</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>يخص جهة إصدار أخرى</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>لم يسرِ بعد</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>تاريخ إصداره في المستقبل</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>مضى على إنشائه وقت أطول من اللازم</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>من نوع غير المطلوب</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>أُعِدّ لجهة تحقق أخرى</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>أُعِدّ لطلب آخر</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>صدر باسم شخص آخر</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>يناقض نفسه</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>جهة الإصدار ليست في قائمة الجهات الموثوق بها</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>انتهت صلاحية القائمة الموقَّعة التي تذكر جهة الإصدار؛ اطلب قائمة أحدث من المشرف على الكشك</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>لا يوجد فيه أي إثبات</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>لا يمكن قراءة أحد الإفصاحات</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>أحد الإفصاحات لا يشمله توقيع جهة الإصدار</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>أحد الإفصاحات مكرر</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>يستخدم دالة تجزئة غير مدعومة</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>أُعِدّ لبيانات أخرى</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>لم توقّع المحفظة ما قدّمته</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>موقَّع بمفتاح لا يذكره الإثبات</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>وضعه غير صالح</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>تعذّر جلب الوضع</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>لا يوجد في قائمة الحالة قيد كهذا</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>لا يمكن قراءة قائمة الحالة</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>ما ورد في الطلب غير معروف هنا</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>لا يذكر مدة صلاحيته</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>جزء من الإثبات محجوب</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>لا تذكر الخدمة أي بيان باسم ورد فيما قُدِّم</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>تقوله الخدمة وحدها ولم تقدّمه المحفظة: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>لا يذكر متى أُنشئ</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>انتهت الصلاحية منذ %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>لا يذكر الإثبات باسم من صدر</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>الإثبات غير مرتبط بمفتاح أي شخص</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>لم تُحدَّد له جهات إصدار موثوق بها</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>يذكر جهة إصدار موثوقًا بها، لكن لم يتم التحقق من توقيعها</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>لا يذكر الإثبات قائمة حالة</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>نوع الحالة غير مدعوم: %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>تقول إنها «%1»</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>تقوله الخدمة</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>غير مسجّل هنا</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>غير مدرج هناك</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>هناك: %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>هنا: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>المتوقع قيمة بعد &quot;=&quot;</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>المتوقع &quot;=&quot; بعد الاسم</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>المتوقع اسم قبل &quot;=&quot;</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>المتوقع اسم من حروف لاتينية وأرقام و - و _، مع إغلاق كل قوس</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>المتوقع اسم من حروف لاتينية وأرقام و - و _</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>المتوقع نهاية نص متعدد الأسطر (ثلاث علامات اقتباس)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>المتوقع نص ينتهي بعلامة اقتباس في السطر نفسه؛ تُكتب الشرطة المائلة العكسية مرتين</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>المتوقع نص ينتهي بعلامة اقتباس في السطر نفسه</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>المتوقع محرف بعد \u</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>المتوقع &quot;,&quot; أو &quot;]&quot; في قائمة</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>المتوقع قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>المتوقع &quot;,&quot; أو &quot;}&quot;؛ ما بين القوسين المعقوفين يبقى في سطر واحد</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>كُتب هذا الجدول بين قوسين معقوفين ولا تمكن إضافة عناصر إليه</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>المتوقع نهاية السطر</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>المتوقع true أو false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>المتوقع تاريخ أو وقت</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>المتوقع رقم</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>المتوقع قيمة: نص بين علامتي اقتباس، أو رقم، أو true، أو false، أو [ أو {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>ناقص؛ المتوقع %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>المتوقع نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>المتوقع نص غير فارغ</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>المتوقع %1 من الأحرف على الأكثر، والموجود %2</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>المتوقع سطر نصي واحد بلا محارف تحكم</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>المتوقع نص لكل لغة، مثل { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>المتوقع رمز لغة، مثل en أو de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>اسم من حروف لاتينية صغيرة وأرقام وواصلات، 40 على الأكثر</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>واحد مما يلي: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>المتوقع %1؛ هل تقصد &quot;%2&quot;؟</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>المتوقع عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>المتوقع true أو false، بلا علامات اقتباس</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>عنوان مثل &quot;https://host/path&quot;</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>المتوقع عنوان بلا اسم مستخدم ولا كلمة مرور ولا &quot;?&quot; ولا &quot;#&quot;</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>المتوقع https؛ لا يُقبل http العادي إلا مع 127.0.0.1 و ::1 و localhost</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>المتوقع قائمة نصوص بين قوسين مربعين</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>مذكور مرتين</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>جدول: سطر [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>المتوقع جدول: سطر [%1] وتحته مفاتيحه</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>عنصر %1 واحد على الأقل</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>المتوقع عنصر %1 واحد على الأقل</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>المتوقع %1 على الأكثر، والموجود %2</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>المتوقع جدول: %1 أو { name = value, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>ليس من مفاتيح هذا الجدول</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>ليس من مفاتيح هذا الجدول؛ هل تقصد &quot;%1&quot;؟</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>لا تُقرأ سلسلة المفاتيح إلا من برنامج قيد التشغيل</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>لم تُجب سلسلة المفاتيح خلال 5 ثوانٍ؛ هل هي مقفلة؟</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>لا يوجد في سلسلة المفاتيح مدخل كهذا لـ verifier-kiosk</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>لا يمكن قراءة سلسلة المفاتيح (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>المدخل فارغ</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>بُني هذا البرنامج دون دعم لسلاسل المفاتيح</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>متغير البيئة هذا غير معيَّن</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>لا يوجد ملف كهذا، أو لا يمكن دخول مجلده</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>لا تمكن قراءته: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>يمكن لحسابات أخرى قراءة هذا الملف أو تغييره؛ أصلح ذلك بالأمر: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>أكبر من 64 kB، فيُستبعد أن يكون سرًا</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>المتوقع env:NAME أو file:PATH أو keychain:NAME أو credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>المتوقع إما region أو base_url مع token_url، لا كلاهما</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>المتوقع منطقة من مناطق %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>region، أو بدلًا منها base_url و token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>region، أو بدلًا منها base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>المتوقع مكان حفظ السر: &quot;env:NAME&quot; أو &quot;file:PATH&quot; أو &quot;keychain:NAME&quot; أو &quot;credential:NAME&quot;؛ ولا يجوز أن يُكتب السر نفسه في هذا الملف</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>لا يجوز أن تُكتب كلمة المرور في هذا الملف؛ حدّد مكانها بواسطة database_password</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>المتوقع عنوان مثل &quot;postgresql://user@host/database&quot;</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>المتوقع true؛ لا تُقبل دون TLS إلا قاعدة بيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>لا أثر له دون database</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>المتوقع إما api_key أو client_id مع client_secret، لا كلاهما</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>مكان حفظ مفتاح API، أو بدلًا منه client_id و client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>لا تمكن قراءته: لا يوجد ملف مقروء %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>المتوقع ملف شهادات بصيغة PEM</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>المتوقع اسم من حروف لاتينية صغيرة وأرقام وواصلات، 40 على الأكثر</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>المتوقع جدول [services.NAME] واحد على الأقل</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>مستخدم مرتين؛ أولاهما في النوع الوارد في السطر %1</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>مجلد؛ المتوقع ملف إعدادات</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>أكبر من 1 MB، فيُستبعد أن يكون ملف إعدادات</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>نقاط أكثر من اللازم في سطر واحد</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>الأقواس متداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>قيم أكثر من اللازم؛ يُقرأ منها %1 على الأكثر</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>المتوقع نص بترميز UTF-8</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>المتوقع format = &quot;date&quot; في البيان نفسه</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>مطلوب مرتين</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>المتوقع سر من %1 من الأحرف على الأقل؛ أنشئ واحدًا بالأمر: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>لم يسلّم systemd أي بيانات دخول إلى هذا البرنامج</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>عدد أيام حفظه</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>المتوقع %1 بجانبه</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>المتوقع معرّف بيان واحد على الأقل</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>المتوقع معرّفات بيانات يطلبها هذا النوع</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>المتوقع معرّفات بيانات يطلبها هذا النوع؛ هل تقصد &quot;%1&quot;؟</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>الرسالة الموجهة إلى الزائر، هنا أو في [site]</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>المتوقع اسم خدمة: لا يوجد [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>المتوقع اسم خدمة؛ هل تقصد &quot;%1&quot;؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>&quot;%1&quot; مكتوب مرتين؛ الأول في السطر %2</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>المتوقع سطر على شكل: name = value</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>لا يمكن قراءة الملف بصيغة TOML</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>أكبر من %1 kB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>المتوقع لون مثل &quot;#1f4fbf&quot;: # وست خانات، من 0 إلى 9 ومن a إلى f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>المتوقع صورة PNG أو JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>المتوقع مفتاح عام بصيغة JWK أو مجموعة مفاتيح منها</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>هذا مفتاح خاص؛ احتفظ به لنفسك وضع المفتاح العام</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>قائمة الأسماء التي ترد في إثباتاتها، مثل &quot;did:web:…&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>&quot;%1&quot; يخص جهة إصدار أخرى بالفعل</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1؛ هل تقصد &quot;%2&quot;؟</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>المتوقع سطر نصي واحد، أو true، أو false، أو رقم</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>المتوقع معرّف بيان يطلبه هذا النوع</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>المتوقع true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>المتوقع يوم مثل 2026-12-31</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>المتوقع true، أو معرّف بيان من نوع التاريخ</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>المتوقع بلدان برموزها أو بأسمائها الإنجليزية؛ لا يوجد &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>المتوقع نوع إثبات يطلبه هذا النوع</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>المتوقع واحد فقط مما يلي: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>المتوقع واحد مما يلي: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>المتوقع واحد مما يلي: %1؛ هل تقصد &quot;%2&quot;؟</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>المتوقع معرّف جهة إصدار: لا يوجد [[issuers]] بالمعرّف &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>المتوقع معرّف جهة إصدار؛ هل تقصد &quot;%1&quot;؟</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>لا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>صدرت هذه القائمة في %1، أي قبل القائمة المستخدمة (%2)</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>لا تذكر هذه القائمة متى صدرت (iat)؛ أما المستخدمة فصدرت في %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>القائمة الموقَّعة، JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>المفتاح العام لمن وقّع القائمة</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>القيد &quot;%1&quot; له معرّف أو اسم لا يصلح للعرض</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>جهة الإصدار &quot;%1&quot; مذكورة مرتين</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>تسلّم الخدمة ما قدّمته المحفظة، لكن لا تُشترط جهة إصدار موثوق بها: أضف [[issuers]]، أو &quot;issuer-trusted&quot; إلى required_checks</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>ربط المفتاح</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>الترويسة:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>المحتوى:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>المُفصَح عنه:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>التوقيع: لا يوجد</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>التوقيع: %1 بايت</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>الوجه معروف باسم آخر</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>قد يكون الوجه في قائمة حظر</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>صورة الوجه رديئة</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>ظهر أكثر من وجه أمام الكاميرا</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>صورة الوجه ساطعة أكثر من اللازم</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>صورة الوجه معتمة أكثر من اللازم</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>الوثائق المعروضة متناقضة فيما بينها</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>الاسم يختلف عن الاسم في وثائق أخرى</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>لم يتم التعرف على الوثيقة</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>لم يتم التعرف على نوع الوثيقة</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>الوجه الأمامي والخلفي من وثيقتين مختلفتين</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>الرمز الشريطي لا يلائم الوثيقة</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>رمز QR لا يلائم الوثيقة</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>تعذّرت قراءة تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>رقم الوثيقة ليس بالشكل المعتاد</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>الرقم الشخصي ليس بالشكل المعتاد</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>في الوثيقة تاريخ مستحيل</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>تعذّر تحليل العنوان إلى أجزائه</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>البلد ليس البلد المذكور</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>تاريخ الميلاد ليس التاريخ المذكور</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>الاسم ليس الاسم المذكور</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>الجنس ليس الجنس المذكور</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>رقم الوثيقة ليس الرقم المذكور</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>الجنسية ليست الجنسية المذكورة</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>العنوان ليس العنوان المذكور</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>إثبات العنوان هذا غير مقبول</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>إثبات العنوان قديم أكثر من اللازم</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>تعذّر استخدام إثبات العنوان</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>لم يُعثر على عنوان في إثبات العنوان</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>الاسم يختلف عن الاسم في وثيقة الهوية</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>إثباتات العنوان تحمل أسماء مختلفة</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>صورة الوثيقة رديئة</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>قد تكون الوثيقة معدَّلة</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>لغة الوثيقة غير مدعومة</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>تعذّرت قراءة تاريخ الإصدار</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>أُدخل الرمز خطأً مرات أكثر من اللازم</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>رقم الهاتف معروف بالاحتيال</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>رقم الهاتف رقم إنترنت</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>رقم الهاتف رقم مؤقت</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>استخدم شخص آخر رقم الهاتف هذا</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>البريد الإلكتروني عنوان مؤقت</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>البريد الإلكتروني لا يستقبل الرسائل</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>استخدم شخص آخر هذا البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>استخدم شخص آخر عنوان الشبكة نفسه</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>استخدم شخص آخر الهاتف نفسه</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>يُخفي الهاتف موقعه (VPN أو Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>الهاتف في بلد غير مقبول</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>تعذّر سؤال السجلات</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>لا تعرف السجلات إلا جزءًا من البيانات</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>لا تعرف السجلات هذه البيانات</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>القيود التي عُثر عليها: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>لا تطابق في السجلات</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>تطابق جزئي في السجلات</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>تطابق كامل في السجلات</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>من مركز بيانات</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>رقم مؤقت</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>رقم إنترنت</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>عنوان مؤقت</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>لا يستقبل الرسائل</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>يظهر في بيانات مسرَّبة</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>عبر VPN أو Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>شريحة الوثيقة</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>شخص حي</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>الوجه مطابق للصورة الشخصية</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>قوائم المراقبة</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>إثبات العنوان</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>مكان الهاتف وشبكته</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>السجلات الرسمية</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>وثائق أخرى</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>ما زال على شخص أن ينظر فيه</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>يلزم إجراؤه من جديد</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>لم تُقرأ الشريحة</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>توقيع الجهة التي أصدرت الشريحة</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>بيانات الشريحة لم تتغير</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>أجابت بيئة Didit التجريبية: لم يُفحص شيء فعليًا</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>وافق شخص على هذا يدويًا في لوحة تحكم Didit</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>مضى على التحقق وقت أطول من اللازم</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>تعذّر جلب إحدى الصور</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>الميزات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>هذا النوع من الوثائق غير مقبول</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>انتهت صلاحية الوثيقة</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>لم يُعثر على صورة شخصية في الوثيقة</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>الوثيقة في قائمة حظر</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>الشخص أصغر سنًا من المطلوب</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>تعذّرت قراءة العمر</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>لم يظهر أي وجه أمام الكاميرا</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>كان الوجه صورة أو قناعًا</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>الوجه في قائمة حظر</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>قد يكون الشخص معروفًا باسم آخر</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>قد يكون الوجه معروفًا باسم آخر</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>تعذّرت قراءة رمز QR الخاص بالوثيقة</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>تعذّرت قراءة الرمز الشريطي للوثيقة</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>لم يُعثر على أسطر القراءة الآلية في الوثيقة</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>أرقام التحقق في أسطر القراءة الآلية غير صحيحة</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>أسطر القراءة الآلية تختلف عن النص المطبوع</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>بيانات الوثيقة متناقضة فيما بينها</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>تعذّرت قراءة الاسم</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>تعذّرت قراءة تاريخ الميلاد</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>تعذّرت قراءة رقم الوثيقة</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>صُوِّرت شاشة بدلًا من وثيقة</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>عُرضت نسخة بدلًا من الوثيقة</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>عُدِّلت الصورة الشخصية في الوثيقة</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>ليس مؤكدًا أن شخصًا حيًا كان حاضرًا</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>الوجه يختلف عن الصورة الشخصية</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>لم توجد صورة شخصية لمقارنة الوجه بها</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>قد يكون الشخص في قائمة مراقبة</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>تعذّر التحقق من شريحة الوثيقة</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>تعذّر فحص الجهة التي أصدرت الشريحة</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>الشريحة تختلف عن النص المطبوع</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>البريد الإلكتروني يظهر في بيانات مسرَّبة</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>البريد الإلكتروني في قائمة حظر</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>رقم الهاتف في قائمة حظر</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>الهاتف في بلد غير البلد الذي صدرت منه الوثيقة</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is minutes, %2 seconds, both with their words: &quot;3 minutes 38 seconds&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>Experts</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>ما قدّمته المحفظة</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>لا تسلّم الخدمة شيئًا منه.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · الترويسة</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · المحتوى</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · الإفصاحات</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>لا يوجد توقيع</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>توقيع من %1 بايت</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>اتصل بالمشرف على هذا الكشك واقرأ له الرمز المرجعي.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>أعد المحاولة. إذا تكرر الأمر فاتصل بالمشرف على هذا الكشك واقرأ له الرمز المرجعي.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>انتظر %1 دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>لم يتمكن الكشك من الاتصال بخدمة التحقق.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>تحقق من كابل الشبكة أو من اتصال Wi-Fi في هذا الكشك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>لم تُجب الخدمة في الوقت المحدد</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>خدمة التحقق موجودة، لكن جوابها تأخر كثيرًا.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>انتهى الاتصال قبل أن يكتمل الجواب.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>تحقق من شبكة هذا الكشك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>لم تستطع الخدمة إثبات هويتها</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>شهادة خدمة التحقق غير موثوق بها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>لم تسمح الخدمة لهذا الكشك بالدخول</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>رفضت خدمة التحقق اسم المستخدم أو كلمة المرور الخاصين بالكشك.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>لا يُسمح لهذا الكشك بذلك</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>تعرف خدمة التحقق هذا الكشك، لكنها لا تسمح له بإجراء هذا الفحص.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>يحتاج إلى أحد هذه الأدوار لدى الخدمة: %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>لا تعرف الخدمة هذا الطلب</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>لم يعد الطلب موجودًا، أو أن إعداد الخدمة يختلف عن إعداد هذا الكشك.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>تطلب الخدمة التوقف قليلًا</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>أُرسلت طلبات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>لم تقبل الخدمة الطلب</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>ما يطلبه هذا الفحص لا يلائم إعدادات خدمة التحقق.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>لدى الخدمة مشكلة</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>أبلغت خدمة التحقق عن خطأ لديها.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>أحالت الخدمة إلى مكان آخر</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>أرسلت خدمة التحقق الكشك إلى عنوان آخر. لا يتبع الكشك ذلك.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>كان الجواب أكبر من اللازم</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>أرسلت خدمة التحقق أكثر مما يقبله هذا الكشك.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>تعذّرت قراءة الجواب</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>أجابت خدمة التحقق بطريقة لا يفهمها هذا الكشك. لم يتم التحقق من شيء.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>كلمة مرور الكشك ناقصة</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>لا يمكن قراءة كلمة مرور خدمة التحقق على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>إعدادات هذا الكشك غير صحيحة</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>لا يستطيع الكشك العمل بإعداداته الحالية.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك شيء ناقص</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>يحتاج الفحص إلى «%1» قبل أن يبدأ. لم يُدخل ذلك، أو لا تعرفه الخدمة.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>أعد المحاولة: تُفتح الاستمارة بما أُدخل فيها لتصحيحه.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>تعذّر تسجيل هذا الفحص</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>يجب على الكشك أن يحتفظ بسجل لكل فحص، ولم يتمكن من كتابته. لا يُعرض شيء لم يُسجَّل.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>ارتكب الكشك خطأ</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>حدث خطأ داخل هذا البرنامج. لم يتم التحقق من شيء.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>لا شبكة في هذا الكشك</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>حاسوب هذا المكتب غير متصل بأي شبكة، فلم يمكن سؤال أحد.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>لا أستطيع إجراء الفحص الآن. لحظة من فضلك، سأعيد المحاولة.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>لا أستطيع إجراء الفحص الآن. هل من طريقة أخرى تفضّل أن تُثبته بها؟</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>شخص أو شركة</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>نوع الجلسة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>الرقم في مكان آخر</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>معرّف المستخدم</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>لا يمكن قراءة القيد %1.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>القيد %1 ليس في مكانه: هناك قيد ناقص أو مكرر أو منقول.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>القيد %1 لا يتبع القيد الذي قبله.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>غُيِّر القيد %1، أو لم يكتبه هذا المكتب.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>غُيِّرت نقطة تثبيت القيد %1، أو لم يكتبها هذا المكتب.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>القيد %1 ليس القيد نفسه الذي كان عند إنشاء نقطة تثبيته.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>النهاية ناقصة، ابتداءً من القيد %1.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>غُيِّر السجل الذي يذكره القيد %1.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>السجل الذي يذكره القيد %1 مفقود، ولا يُذكر من أزاله.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>يوجد عند القيد %1 سجل لا يذكره دفتر الأحداث.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>يقول القيد %1 إن سجلات أُزيلت، والناقص سجلات غيرها.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>غُيِّر ما حُفظ مع سجل القيد %1.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>فُقد شيء كان محفوظًا مع سجل القيد %1، ولا يُذكر من محاه.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>هناك شيء محفوظ لا يذكره أي سجل.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>غُيِّرت الملاحظة أو القرار اللذان يذكرهما القيد %1.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>الملاحظة أو القرار المذكوران في القيد %1 مفقودان، أما سجلهما فموجود.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>هناك ملاحظة أو قرار لا يذكره دفتر الأحداث.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>حالة السجل الذي يذكره القيد %1 مفتوحة أو مغلقة بخلاف ما يقوله دفتر الأحداث.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>لا شبكة في هذا الحاسوب: لا كابل ولا Wi-Fi ولا عنوان. تعرض الشاشة *المكتب غير متصل*.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>كابل مفصول، أو شبكة Wi-Fi خارج النطاق، أو موجِّه مطفأ.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>تحقق من كابل الشبكة أو من اتصال Wi-Fi، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>راجع إعدادات الشبكة في الحاسوب نفسه؛ لا علاقة للخدمة بالأمر.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>لا يمكن العثور على مضيف الخدمة أو الوصول إليه.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>كابل الشبكة، أو Wi-Fi، أو جدار حماية، أو وكيل، أو عنوان مكتوب خطأً.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>تحقق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>من هذا الحاسوب، جرّب `curl -I` مع `base_url` الوارد في الإعدادات.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>قبلت الخدمة الاتصال لكنها لم تقدّم جوابًا كاملًا في الوقت المحدد.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>شبكة بطيئة أو خدمة مشغولة.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>إذا استمر الأمر فراجع عدد أجزاء الثانية في ملف السجل، وصفحة حالة الخدمة.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>انتهى الاتصال قبل الجواب أو أثناءه.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>شبكة Wi-Fi غير مستقرة، أو وكيل أو جدار حماية يقطع الاتصالات.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>أعد المحاولة. أثناء انتظار الزائر يعيد الكشك الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>أبعِد الوكلاء عن طريق الاتصال بمضيف الخدمة.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>لم تستطع الخدمة إثبات هويتها: شهادتها غير موثوق بها، أو تخص مضيفًا آخر، أو انتهت صلاحيتها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>وكيل خاص بكم يفتح TLS، أو ساعة غير صحيحة في هذا الحاسوب، أو طرف دخيل بين الجهتين.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>اتصل بالمدير. إعادة المحاولة لا تفيد.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>تحقق من تاريخ الحاسوب؛ وإن كانت لديكم سلطة شهادات خاصة فاضبط `ca_file` لهذه الخدمة تحديدًا. لا سبيل إلى تعطيل هذا الفحص.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>لا تقبل الخدمة معرّف العميل والسر الخاصين بالكشك. رمز الخروج 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>سر تغيّر أو كُتب خطأً، أو `client_id` غير صحيح، أو `auth_method` غير صحيح، أو بيئة غير صحيحة.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>اتصل بالمدير.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>احفظ السر من جديد؛ وقارن `auth_method` بإعداد التطبيق.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>تعرف الخدمة الكشك لكنها تمنع ما يطلبه (403). رمز الخروج 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>ينقص التطبيق أحد الأدوار؛ ومع PingOne قد يكون `environment_id` غير صحيح أيضًا. قد يحتاج الدور الممنوح قبل لحظات إلى بضع دقائق.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>انظر [PingOne Credentials](services/pingone-credentials.md)، الخطوة 3.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>لا تعرف الخدمة العنوان أو الجلسة (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>أثناء المتابعة: أُزيلت الجلسة؛ وعند البدء: `base_url` أو بيئة غير صحيحة.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>أعد المحاولة؛ إذا تكرر الأمر فاتصل بالمدير.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>قارن `region` أو `base_url` والمعرّفات بما لدى الخدمة.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>طلبات كثيرة في وقت قصير (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>أكشاك أو برامج أخرى كثيرة تتقاسم حد الخدمة.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>انتظر المدة التي تذكرها الصفحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>راجع صفحة الاستخدام لدى الخدمة؛ واطلب حدًا أعلى.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>لا تقبل الخدمة ما طُلب (رمز حالة آخر من 4xx، ويرد في نهاية الرمز المرجعي).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>اسم نوع الإثبات أو البيان ليس مكتوبًا كما هو لدى الخدمة، أو لأحد الخيارات قيمة لا تسمح بها الخدمة.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>اتصل بالمدير. قد تعمل الأنواع الأخرى مع ذلك.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>قارن `type`، و`id` للبيانات، و`issuers`، ومفاتيح المزوّد الخاصة بما لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>لدى الخدمة مشكلة خاصة بها (رمز حالة 5xx، ويرد في نهاية الرمز المرجعي).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>راجع صفحة حالة الخدمة؛ واذكر لدعمها الفني رمزها المرجعي.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>أرسلت الخدمة الكشك إلى عنوان آخر (3xx). لا يتبع الكشك ذلك أبدًا، لأنه سيحمل معه رمز الدخول.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>شبكة لها صفحة تسجيل دخول، أو `base_url` قديم.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>افتح العنوان في متصفح على هذا الحاسوب؛ وصحّح `base_url` أو `token_url`.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>الجواب أكبر مما يقبله الكشك، ولم يُقرأ إلى آخره.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>أجاب طرف وسيط لا الخدمة نفسها، أو يحتوي إثبات على صور كبيرة جدًا.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>اطلب البيانات التي تحتاج إليها فقط.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>لا يمكن فهم الجواب. لم يتم التحقق من شيء، مهما قالت محفظة الزائر.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>صفحة ويب من وكيل بدلًا من جواب الخدمة، أو أن الخدمة تغيّرت.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>يذكر ملف السجل الحقل الناقص أو غير الصحيح. أبلغ عنه مع رقم الإصدار (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>لا يمكن قراءة السر الذي تشير إليه الإعدادات. رمز الخروج 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>متغير البيئة غير معيَّن لهذا البرنامج، أو نُقل الملف أو يستطيع آخرون قراءته، أو سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>يذكر `verifier-kiosk-cli check-config`، عند تشغيله بحساب الكشك نفسه، أيها السبب ولماذا. انظر [الأسرار](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>ملف الإعدادات غير صحيح أو لا يمكن قراءته. رمز الخروج 78. لا يبدأ الكشك، ولا يشغّل العرض التجريبي بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>يسرد `verifier-kiosk-cli check-config` كل خطأ مع رقم سطره. انظر [الإعدادات](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>يحتاج الطلب من المكتب إلى شيء لم يُدخل، أو لا تعرفه الخدمة (لا يوجد مستخدم كهذا، أو لا توجد محفظة نشطة)؛ تذكره الصفحة.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>أعد المحاولة: تُفتح الاستمارة بما أُدخل فيها؛ صحّحه هناك.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>يحتفظ الكشك [بسجل](records.md) لكل فحص، ولم يتمكن من كتابته: `START` قبل سؤال الزائر، و`RESULT` حين كان الجواب قد وصل. لا تُعرض نتيجة بلا سجل. رمز الخروج 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>القرص ممتلئ أو للقراءة فقط، أو المجلد ملك لغيره، أو قاعدة بياناته تالفة.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>اتصل بالمدير؛ واستخدم في هذه الأثناء طريقة أخرى للفحص.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>يذكر `verifier-kiosk-cli records list` ما المشكلة في المجلد. مع `required = false` تُعرض النتيجة رغم ذلك، وعليها علامة *غير مسجّل*.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>خلل في هذا البرنامج، أو تعذّر بدء محاكي العرض التجريبي. لم يتم التحقق من شيء.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>أبلغ عنه مع ملف السجل ورقم الإصدار (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>لا مشكلة: تم التحقق من الإثبات.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>نظرت الخدمة فيما عُرض ولم تقبله: وثيقة غير أصلية، أو وجه غير مطابق، أو إثبات ملغى.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>افحص بطريقة أخرى. لا تفيد إعادة المحاولة إلا إذا لم تنجح خطوة على الهاتف، كصورة غير واضحة.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>اختار الزائر عدم المشاركة، والخدمة تقول ذلك.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>اعرض طريقة أخرى؛ لا أحد مُلزَم بالمشاركة.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>رفض الزائر، أو لم تقبل الخدمة ما تمت مشاركته. لدى بعض الخدمات كلمة واحدة للأمرين: PingOne Credentials و nChain Identity و Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>اسأل الزائر هل شاركه، ثم أعد المحاولة مرة واحدة. وإلا فاستخدم وثيقة أخرى.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>إذا لم ينجح الأمر مع أحد، فجهة الإصدار ليست من الجهات المقبولة، أو أن فحص الخدمة نفسها يفشل.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>أنهت الخدمة الأمر دون فحص من جانبها (PingOne Verify: `NOT_REQUIRED`). لا يُعرف شيء عن الزائر.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>افحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>سياسة التحقق لا تشترط أي فحص؛ غيّرها، أو حدّد سياسة أخرى في النوع.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>لا تستطيع الخدمة أن تقرر وحدها؛ يجب أن ينظر شخص في الأمر. أما ما يجده الكشك نفسه غير صحيح، كإثبات غير المطلوب أو بيان ناقص، فهو *لم يثبت* على أي حال.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>اتبع قاعدة مؤسستكم في المراجعات. لا تعامله على أنه تم التحقق منه.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>تقول الخدمة &quot;verified&quot;، لكنها لم تسلّم أي إثبات.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>إذا استمر الأمر فالمحفظة والخدمة غير متوافقتين؛ أبلغ الخدمة بذلك.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>تمت مشاركة إثبات من نوع غير المطلوب.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>اطلب الإثبات الصحيح وأعد المحاولة.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>إذا كان هو الصحيح، فقارن `type` في الإعدادات بالاسم الذي تستخدمه الخدمة.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>لم تتم مشاركة بيان يشترطه هذا النوع؛ تذكره الصفحة.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>اطلب من الزائر مشاركته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>إذا لم يوجد في إثبات أي أحد، فصحّح `id` للبيان أو اضبط `required = false`.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>كان الإثبات صالحًا، لكن موعد انتهائه مضى.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>اطلب إثباتًا ساريًا.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>إذا كان ساريًا، فتحقق من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>ما تمت مشاركته لا يستوفي إحدى قواعد هذا النوع (`rules`، أو `must_be` لأحد البيانات)، مثلًا أن عمر الزائر أقل من 18 عامًا. تذكر الصفحة القاعدة.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>قرّر وفق قاعدة مؤسستكم؛ الإثبات نفسه سليم.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>القواعد مشروحة في [الإعدادات](configuration.md#typesrules-what-is-accepted).</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>فشل أحد الفحوص المفردة، للخدمة أو للكشك نفسه؛ تبيّن الصفحة أيها.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>لا تعامله على أنه تم التحقق منه. استخدم وثيقة أخرى.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>فحص يشترطه هذا النوع (`required_checks`، أو [ما هو بديهي](configuration.md#required-checks)) لم يُجرَ أو تعذّر إجراؤه: مثلًا لأن مفتاح جهة الإصدار غير معروف. تبيّن الصفحة السبب. النتيجة *لم يثبت*، أو *بحاجة إلى مراجعة* مع `when_not_checked = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>لا تعامله على أنه تم التحقق منه. أعد المحاولة، أو استخدم وثيقة أخرى.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>تبيّن المجموعة الأخيرة في الصفحة، وكذلك `checks` في `verifier-kiosk-cli verify --json`، سبب عدم إجراء كل فحص. إذا كانت الخدمة لا تسلّم أبدًا ما يحتاج إليه الفحص، فلا تشترطه.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>لا يتبيّن مما تمت مشاركته هل استُوفيت إحدى قواعد هذا النوع: تاريخ ميلاد بلا يوم، أو بلد لا يعرفه أحد، أو قولان متناقضان. النتيجة *لم يثبت*، أو *بحاجة إلى مراجعة* مع `when_cannot_tell = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>اطلب وثيقة أخرى تبيّن ذلك.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>إذا حدث ذلك مع إثباتات سليمة، فقارن بيان القاعدة بما تسلّمه الخدمة.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>لم يُجب أحد عن الطلب في وقته، أو أنهته الخدمة. لم تتم مشاركة شيء.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>احتاج الزائر إلى وقت أطول، أو غيّر رأيه، أو ليست لديه محفظة تستطيع الإجابة.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>أعد المحاولة حين تكون محفظة الزائر جاهزة، أو افحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>إذا تكرر الأمر كثيرًا فاجعل `time_limit` لهذا النوع أطول؛ ومع ذلك يبقى حد الخدمة نفسها ساريًا.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>عند البدء، أثناء قراءة الإعدادات</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>أثناء تسجيل الدخول إلى الخدمة</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>أثناء طلب جلسة: لم يُعرض رمز QR</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>أثناء انتظار الزائر</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>أثناء قراءة ما شاركه الزائر</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>أثناء إنهاء الجلسة لدى الخدمة؛ لا شيء على المكتب أن يفعله</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>السبب المرجّح</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>حين يفشل شيء يعرض الكشك رمزًا مرجعيًا مثل `START-TIMEOUT`. يقرؤه موظفو الاستقبال على الهاتف، وتبيّن هذه الصفحة معناه.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = متى حدث، وماذا حدث، ورمز حالة HTTP الذي أعادته الخدمة حيث يفيد ذلك أكثر.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>في ملف السجل (مخرج الأخطاء القياسي) المزيد: الطريقة والمضيف والمسار ورمز الحالة وأجزاء الثانية والرمز المرجعي. ولا يحتوي على بيانات ولا رموز دخول ولا أسرار ولا رموز ولا روابط. وحيث أعطت الخدمة معرّفًا لدعمها الفني تعرضه صفحة العطل: اذكره عند الاتصال بهم.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>يكرر `verifier-kiosk-cli verify TYPE` عملية تحقق في الطرفية.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>أسباب النتيجة</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>النتيجة غير الخضراء تذكر سببها. وليست عطلًا في الكشك: فالفحص قد عمل.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1 بطيئة</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1 لا تعمل</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>لا يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 ترفض هذا الكشك</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>لم تُسأل بعد</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>ترفض بيانات دخول هذا الكشك</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>لا خدمات غير جاهزة</numerusform>
            <numerusform>خدمة واحدة غير جاهزة</numerusform>
            <numerusform>خدمتان غير جاهزتين</numerusform>
            <numerusform>%n خدمات غير جاهزة</numerusform>
            <numerusform>%n خدمة غير جاهزة</numerusform>
            <numerusform>%n خدمة غير جاهزة</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>الساعة غير صحيحة</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>شهادة تنتهي صلاحيتها قريبًا</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>جميع الخدمات جاهزة</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>تعمل الفحوص، لكنها تستغرق وقتًا أطول. إذا استمر ذلك فراجع شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>ساعة هذا الحاسوب تختلف عن ساعة الخدمة. اضبط تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>تنتهي صلاحية شهادة الخدمة قريبًا. على من يشغّل الخدمة أن يجددها.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>مطابقة للساعة هنا</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>متقدمة على هذا الحاسوب بمقدار %1</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>متأخرة عن هذا الحاسوب بمقدار %1</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>كما في الوثيقة؛ عدة صيغ للكتابة تفصل بينها |</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>السنة-الشهر-اليوم، مثلًا 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>مع رمز البلد، مثلًا +1 512 555 1234</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>عدة عناوين تفصل بينها |: يختار الزائر واحدًا</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>الصورة المرجعية</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>صورة JPEG بترميز base64</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>البريد الإلكتروني لحساب الزائر</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>رقم الزائر</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>اسم مستخدم الزائر</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>يجوز تركه فارغًا: عندئذ يُنشأ مستخدم جديد</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>معرّف محفظة الزائر</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>التثبيت الذي تصل إليه الرسالة (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>تاريخ الميلاد (السنة-الشهر-اليوم)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>رقم الهاتف مع رمز البلد</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>لا تحتفظ الخدمة ببيانات هذا الفحص: فهي تحفظها 30 دقيقة بعد القرار.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>لم تسلّم الخدمة إحدى الصور.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>لم تسلّم الخدمة درجات فحوصها.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>لم يُفحص شيء: لا تشترط الخدمة أي فحص.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>وافق عليه يدويًا أحد مديري الخدمة.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>وافق عليه يدويًا أحد مديري الخدمة؛ ولم تُعاين أي وثيقة.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>موظف استقبال</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقّق</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>يجري الفحوص</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>يجري الفحوص ويراجع ويقرر</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>كل شيء، بما في ذلك المشغّلون والإعدادات</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>يرى كل شيء ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>الاسم من حروف، عددها %1 على الأكثر.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>يوجد شخص بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>كلمة المرور من %1 من الأحرف على الأكثر.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>هذا من أول ما قد يجربه أي أحد. يُرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>لم يعد هناك شخص بهذا الاسم.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>يجب أن يبقى من يحق له الإدارة. اجعل شخصًا آخر مديرًا أولًا.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>سبقك شخص آخر: يوجد مشغّلون بالفعل.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>لم يعد يحق لك تغيير من يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>%1 من الأرقام على الأقل، أو كلمة مرور من %2 من الأحرف على الأقل.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>اختر ما تريد فحصه.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: جارٍ سؤال الخدمة.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: الرمز على الشاشة. يمكن للزائر مسحه الآن.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2، %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>رمز QR على الشاشة</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>وصل الطلب إلى الهاتف</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>أجاب الزائر</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>صدرت النتيجة</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>انتهى دون نتيجة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>اتُّخذ القرار</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>غيّرت الخدمة رأيها</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 ثانية</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>سجلات الفحوص</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>عرض تجريبي: لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>جميع السجلات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرمز المرجعي</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>يغادر الجواب هذه الشاشة بعد %1.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>نطلب الإثبات كاملًا.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>نطلب %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>لا يُخزَّن ما تشاركه.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>لا يُخزَّن أي شيء آخر مما تشاركه.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>نحفظ الحرف الأول والأخير من %1 لمدة %n يوم.</numerusform>
            <numerusform>نحفظ الحرف الأول والأخير من %1 لمدة يوم واحد.</numerusform>
            <numerusform>نحفظ الحرف الأول والأخير من %1 لمدة يومين.</numerusform>
            <numerusform>نحفظ الحرف الأول والأخير من %1 لمدة %n أيام.</numerusform>
            <numerusform>نحفظ الحرف الأول والأخير من %1 لمدة %n يومًا.</numerusform>
            <numerusform>نحفظ الحرف الأول والأخير من %1 لمدة %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>نحفظ بصمة رقمية من %1 لمدة %n يوم، لا المضمون نفسه.</numerusform>
            <numerusform>نحفظ بصمة رقمية من %1 لمدة يوم واحد، لا المضمون نفسه.</numerusform>
            <numerusform>نحفظ بصمة رقمية من %1 لمدة يومين، لا المضمون نفسه.</numerusform>
            <numerusform>نحفظ بصمة رقمية من %1 لمدة %n أيام، لا المضمون نفسه.</numerusform>
            <numerusform>نحفظ بصمة رقمية من %1 لمدة %n يومًا، لا المضمون نفسه.</numerusform>
            <numerusform>نحفظ بصمة رقمية من %1 لمدة %n يوم، لا المضمون نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>نحفظ %1 لمدة %n يوم.</numerusform>
            <numerusform>نحفظ %1 لمدة يوم واحد.</numerusform>
            <numerusform>نحفظ %1 لمدة يومين.</numerusform>
            <numerusform>نحفظ %1 لمدة %n أيام.</numerusform>
            <numerusform>نحفظ %1 لمدة %n يومًا.</numerusform>
            <numerusform>نحفظ %1 لمدة %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>يمكن العثور على هذا الفحص من جديد بواسطة %1 لمدة %n يوم.</numerusform>
            <numerusform>يمكن العثور على هذا الفحص من جديد بواسطة %1 لمدة يوم واحد.</numerusform>
            <numerusform>يمكن العثور على هذا الفحص من جديد بواسطة %1 لمدة يومين.</numerusform>
            <numerusform>يمكن العثور على هذا الفحص من جديد بواسطة %1 لمدة %n أيام.</numerusform>
            <numerusform>يمكن العثور على هذا الفحص من جديد بواسطة %1 لمدة %n يومًا.</numerusform>
            <numerusform>يمكن العثور على هذا الفحص من جديد بواسطة %1 لمدة %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>يُحفظ بعضه لفترة من الزمن.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>نطلب %1 وغير ذلك.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>«%1» موجود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: واحد من %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>العمر %1 سنة على الأقل</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>العمر %1 سنة على الأكثر</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>العمر %1 سنة على الأقل في %2</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>العمر %1 سنة على الأكثر في %2</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>لم تنتهِ الصلاحية</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>لم تنتهِ الصلاحية؛ أيام السماح: %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>صادر عن جهة مقبولة هنا</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>كل ما يلي: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>واحد مما يلي: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>لم تتم مشاركة الإثبات المعني.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>لم تتم مشاركة «%1».</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>«%1» يقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>الزائر أصغر سنًا.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>الزائر أكبر سنًا.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>لا شيء مما تمت مشاركته يبيّن عمر الزائر.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>تاريخ الميلاد غير كامل، ولذلك فالعمر غير مؤكد.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>ما تمت مشاركته عن العمر يناقض نفسه.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>«%1» ليس تاريخًا معقولًا.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>«%1» ليس تاريخًا كاملًا.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>مضى تاريخه.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>لا يذكر الإثبات متى ينتهي.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>لا تذكر الخدمة جهة إصداره.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>صادر عن جهة أخرى.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>انتهت صلاحية القائمة الموقَّعة التي تذكر جهة إصداره؛ اطلب قائمة أحدث من المشرف على الكشك.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>«%1» ليس بلدًا معروفًا هنا.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>«%1» بلد آخر.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>لا ينطبق أي من البدائل.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>تقوله الخدمة وحدها؛ لم تقدّمه المحفظة.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>عرض تجريبي: لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>يمسح الزائر الرمز بهاتفه.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>وصل إلى الهاتف</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>يقرر الزائر على هاتفه.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>تظهر النتيجة تلقائيًا.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>تابع مع الزائر.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يثبت</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>لا تعتمد عليه. افحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>بحاجة إلى مراجعة</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>اسأل الشخص المسؤول قبل المتابعة.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>اعرض طريقة أخرى للفحص.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>أعد المحاولة حين تكون محفظة الزائر جاهزة.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>تعذّر الفحص</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>ابحث عن الرمز المرجعي في الدليل.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>المكتب غير متصل</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>تحقق من كابل الشبكة أو من اتصال Wi-Fi في هذا الكشك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>ابدأ من جديد حين يكون الزائر مستعدًا.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>لم أتمكن من إتمام هذا الفحص. هل يمكنني رؤية شيء آخر؟</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>لم يصل ذلك كاملًا. هل نحاول مرة أخرى؟</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>تقول الخدمة: «%1».</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>لم تقبله الخدمة</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>فحصت الخدمة ما عُرض ولم تقبله.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>افحص بطريقة أخرى. لا تفيد إعادة المحاولة إلا إذا لم تنجح خطوة على الهاتف.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>لم يُفحص شيء</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>أنهت الخدمة الأمر دون فحص من جانبها، ولذلك لا يُعرف شيء عن الزائر.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>افحص بطريقة أخرى، واتصل بالمشرف على هذا الكشك.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>رُفض أو لم يُقبل</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>رفض الزائر على هاتفه، أو لم تقبل الخدمة ما تمت مشاركته. لا تبيّن الخدمة أيّ الأمرين حدث.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>اسأل الزائر هل كان يقصد المشاركة. إن كان كذلك فأعد المحاولة؛ وإلا فافحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>اختار الزائر عدم المشاركة</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>رُفض الطلب على الهاتف. لم تتم مشاركة أي شيء معك.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>هذا من حق الزائر. اعرض طريقة أخرى للفحص، أو أعد المحاولة إن كان ذلك سهوًا.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>لا بأس بذلك. هل من طريقة أخرى تفضّل أن تُثبته بها؟</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>يجب أن يقرر شخص</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>لم تستطع الخدمة أن تقرر بنفسها.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>قارن ما تمت مشاركته بالزائر، واسأل الشخص المسؤول قبل المتابعة.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>لحظة من فضلك، سينظر أحد الزملاء في الأمر.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>لم تتم مشاركة شيء</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>تُبلغ الخدمة عن النجاح، لكنها لا تسلّم أي إثبات. ومن دونه لا يتم التحقق من شيء.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>أعد المحاولة. إذا تكرر الأمر فاتصل بالمشرف على هذا الكشك.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>تمت مشاركة إثبات آخر</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>ما تمت مشاركته ليس ما يطلبه هذا الفحص.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>يطلب الفحص «%1»، ولم تتم مشاركته.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>اطلب من الزائر اختيار البطاقة الصحيحة في المحفظة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>كانت تلك بطاقة مختلفة. هل يمكن اختيار البطاقة الأخرى؟</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>لم تتم مشاركة شيء مطلوب</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>«%1» مطلوب، لكن لم تتم مشاركته.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>اطلب من الزائر مشاركة كل ما يذكره الطلب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>انتهت صلاحية الإثبات</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>ما تمت مشاركته أصلي بحسب ما تستطيع الخدمة معرفته، لكن تاريخه مضى.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>اطلب إثباتًا ما زال ساريًا، أو افحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>مضى تاريخ هذه البطاقة. هل لديك بطاقة أحدث؟</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>غير مقبول هنا</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>ما تمت مشاركته أصلي بحسب ما تستطيع الخدمة معرفته، لكنه لا يستوفي قاعدة هذا المكتب «%1».</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>اتبع قواعد هذا المكتب، أو افحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>آسف، لا يمكنني قبول هذا. هل يمكنني رؤية شيء آخر؟</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>فشل أحد الفحوص</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>فشل هذا الفحص: «%1».</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>لا تعتمد على هذا الإثبات. افحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>لم يُجرَ فحص مطلوب</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>يعتمد هذا المكتب على الفحص «%1»، وقد تعذّر إجراؤه.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>تعذّر البتّ في إحدى القواعد</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>لا يتبيّن مما تمت مشاركته هل استُوفيت قاعدة هذا المكتب «%1».</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>اطلب شيئًا آخر يبيّن ذلك، أو افحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>لا أستطيع معرفة ذلك من هذه البطاقة وحدها. هل يمكنني رؤية شيء آخر؟</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>دفتر الأحداث</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>لا يمكن كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>مفتاح هذا المكتب</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>ملفه للمدققين</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>آخر نقطة تثبيت</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>جارٍ التحقق… %1 %</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>لا يمكن قراءة دفتر الأحداث. اتصل بالمشرف على هذا الكشك.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>هل دفتر الأحداث سليم؟</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>كل ما يحدث في هذا المكتب يُكتب في دفتر أحداث كل قيد فيه موقَّع ويذكر القيد الذي قبله. والتحقق منه يكشف كل تغيير ونقص وإزالة.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>دفتر أحداث هذا المكتب</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>لإثباته في مكان آخر</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>احفظ آخر نقطة تثبيت حيث لا يستطيع هذا الكشك الكتابة. فمن يزيل نهاية دفتر الأحداث بعد ذلك ينكشف أمره.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>حفظ نقطة التثبيت كنص</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>القيود: %1 · السجلات: %2 · نقاط التثبيت: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>جارٍ تدوين القرار.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>لم يُتخذ قرار: أُغلقت الحالة في هذه الأثناء. يُرجى العودة إلى القائمة.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>سبق أن قررت ذلك. يجب أن يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>لم يُتخذ قرار: لم يعد يحق لك البتّ في الحالات.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>تبقى الحالة مفتوحة: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>تم التحقق في المكتب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر الحالة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>سجل جواب الخدمة</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1 بواسطة %2، %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>جواب الخدمة</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>لم تعد تعرف هذه الجلسة.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>جميع الحالات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>لا بد من ملاحظة. تبقى مع الحالة ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>البتّ في هذه الحالة</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>يبقى سجل التحقق كما هو؛ ويقف قرارك إلى جانبه.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>الموافقة على هذه الحالة</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>رفض هذه الحالة</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>تُبلَّغ %1 أولًا.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>يسري القرار في هذا المكتب؛ ولا تُبلَّغ الخدمة به.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا شيء بانتظار قرار</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>ما يحتاج إلى مراجعة يظهر هنا، ويبقى إلى أن يبتّ فيه أحد.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>في الانتظار (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>منذ %1 · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>لا يمكن عرض هذه الحالة: تعذّرت قراءتها، أو تعذّر تدوين اطلاعك عليها. أعد المحاولة، أو اتصل بالمشرف على هذا الكشك.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>لا يُعرض إلا أول %1 من أصل %2 من الأحرف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>البيانات التي تم التحقق منها</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>لا يُعرض إلا أول %1 من الأسطر</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1، العمود %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>أخطاء في الإعدادات</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>يوجد خطأ في إعدادات هذا الكشك</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>عدد الأخطاء في إعدادات هذا الكشك: %1</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>الرمز المرجعي %1. في الدليل المزيد: «الإعدادات» لكل إعداد، و«الأعطال» للرمز المرجعي.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>تم التحقق</numerusform>
            <numerusform>تم التحقق</numerusform>
            <numerusform>تم التحقق</numerusform>
            <numerusform>تم التحقق</numerusform>
            <numerusform>تم التحقق</numerusform>
            <numerusform>تم التحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>لم يثبت</numerusform>
            <numerusform>لم يثبت</numerusform>
            <numerusform>لم يثبت</numerusform>
            <numerusform>لم يثبت</numerusform>
            <numerusform>لم يثبت</numerusform>
            <numerusform>لم يثبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>للمراجعة</numerusform>
            <numerusform>للمراجعة</numerusform>
            <numerusform>للمراجعة</numerusform>
            <numerusform>للمراجعة</numerusform>
            <numerusform>للمراجعة</numerusform>
            <numerusform>للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>رُفض الطلب</numerusform>
            <numerusform>رُفض الطلب</numerusform>
            <numerusform>رُفض الطلب</numerusform>
            <numerusform>رُفض الطلب</numerusform>
            <numerusform>رُفض الطلب</numerusform>
            <numerusform>رُفض الطلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>انتهت المهلة</numerusform>
            <numerusform>انتهت المهلة</numerusform>
            <numerusform>انتهت المهلة</numerusform>
            <numerusform>انتهت المهلة</numerusform>
            <numerusform>انتهت المهلة</numerusform>
            <numerusform>انتهت المهلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>تعذّر الفحص</numerusform>
            <numerusform>تعذّر الفحص</numerusform>
            <numerusform>تعذّر الفحص</numerusform>
            <numerusform>تعذّر الفحص</numerusform>
            <numerusform>تعذّر الفحص</numerusform>
            <numerusform>تعذّر الفحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>أُلغي</numerusform>
            <numerusform>أُلغي</numerusform>
            <numerusform>أُلغي</numerusform>
            <numerusform>أُلغي</numerusform>
            <numerusform>أُلغي</numerusform>
            <numerusform>أُلغي</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>عرض تجريبي · خدمات وأشخاص محاكاة · لا شيء هنا حقيقي</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>إبقاء مفتوحًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>تُمسح خلال %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ما معنى هذا</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>العودة من الدليل</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>السبب المرجّح</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>للمشرف على هذا الكشك</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>الرمز المرجعي %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>تفاصيل للخبراء</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · لم يُجب أحد عن الطلب</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>بقي الطلب مفتوحًا طوال مدته ولم يُجب عنه من أي هاتف. لم تتم مشاركة شيء.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>أعد المحاولة حين تكون محفظة الزائر جاهزة، أو افحص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>قل للزائر: «%1»</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>انتهت مدة الرمز. هل أعرض رمزًا جديدًا؟</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>الرمز المرجعي %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>ما الذي حدث وما العمل</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>لم تبقَ مساحة على القرص. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>لا يمكن كتابة الملف: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>لا يمكن قراءة السجلات. لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>كُتب من السجلات: %1…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>السجلات المحفوظة: %1، في %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>جميع السجلات</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>لجداول البيانات.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>موقَّع من هذا المكتب: من لديه مفتاحه العام يستطيع إثبات أن شيئًا لم يتغيّر.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>للقراءة والطباعة: ملخص، وكل سجل في سطر واحد.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>حفظ هذه السجلات كملف</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>موقَّع (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>تقرير (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FactRows</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what something is called and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FailurePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>الرمز المرجعي %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>الرمز المرجعي لدى الخدمة: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>قل للزائر: «%1»</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an outcome and how often it happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>يعرضها في القائمة</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is filtered by and what is chosen: &quot;Outcome: Verified&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>جميع النتائج</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>جميع الفحوص</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>جميع الخدمات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>أي مكتب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>يغلق الخيارات</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>يفتح الخيارات</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>رمز مرجعي، فحص، سبب…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من المرشّحات</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشّح</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>يزيل هذا المرشّح</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>مرشّحات أقل</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من المرشّحات</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>لا يمكن لأحد تسجيل الدخول بعد</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>المشرف على هذا الكشك يصبح أول مدير له ويمكنه إضافة الآخرين.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>أصبح مديرًا</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>المدير الأول</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>يُرجى ملء هذا قبل سؤال الزائر.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>هذا أطول من اللازم: الحد الأقصى %1 من الأحرف.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>لا يبدو هذا صحيحًا. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>غير مطلوب</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>شعار %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>محجوب جزئيًا</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>كاملًا</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>كبصمة رقمية</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>كبصمة رقمية للشخص</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>مُحي أو انتهت مدته</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>بصمة رقمية فقط، يُعثر عليه بها من جديد</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>إظهار القيم المحفوظة</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>إخفاء القيم المحفوظة</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>تعذّر تدوين اطلاعك، أو لا يمكن قراءة القيم؛ لا يُعرض شيء. اتصل بالمشرف على هذا الكشك.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>يُدوَّن اطلاعك عليها في دفتر الأحداث.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>المحفوظ عن الشخص</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>وصل جواب عن الرمز السابق. هل تريد استخدامه؟</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهله</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>ينسخ الرابط</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>طي الرابط</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>إظهار الرابط كاملًا</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>لا يغلق البرنامج إلا مشغّل.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>عد إلى البداية قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>ما حدث في هذا المكتب</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>المراجعة: ما حدث في هذا المكتب.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>يفتح اختيار اللغات</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>التغيير إلى الألوان الفاتحة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>التغيير إلى التباين العالي</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>التغيير إلى الألوان الداكنة</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>يُرجى ملء هذا قبل سؤال الزائر.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>لا يمكن للكشك أن يبدأ. في إعداداته أخطاء.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي حالة</numerusform>
            <numerusform>تغيّرت حالة واحدة</numerusform>
            <numerusform>تغيّرت حالتان</numerusform>
            <numerusform>تغيّرت %n حالات</numerusform>
            <numerusform>تغيّرت %n حالة</numerusform>
            <numerusform>تغيّرت %n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>يعرض ما ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>يسجّل الخروج</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>يحق لـ %1 المراجعة دون إجراء الفحوص.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>يُرجى تسجيل الدخول قبل إجراء أي فحص.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>تم تسجيل خروجك لأن رقم PIN الخاص بك تغيّر. سجّل الدخول بالرقم الجديد.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>تم تسجيل خروجك لأنه لم يعد يحق لك تسجيل الدخول. اسأل أحد المديرين.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>تم تسجيل خروجك لأن أحدًا لم يلمس الجهاز منذ فترة.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>تم تسجيل دخول %1</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>لا يغيّر ما يظهر أولًا إلا من يدير هذا الكشك.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>تعذّر حفظ ذلك. اتصل بالمشرف على هذا الكشك.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>ثُبِّت %1 ويظهر أولًا.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>لم يعد %1 مثبَّتًا.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>الخدمات: وضعها.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>يعرض وضع كل خدمة</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Notes</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>هذا ضمن الطول المسموح.</numerusform>
            <numerusform>هذا أطول من المسموح بحرف واحد.</numerusform>
            <numerusform>هذا أطول من المسموح بحرفين.</numerusform>
            <numerusform>هذا أطول من المسموح بعدد %n أحرف.</numerusform>
            <numerusform>هذا أطول من المسموح بعدد %n حرفًا.</numerusform>
            <numerusform>هذا أطول من المسموح بعدد %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>تبقى الملاحظة كما هي: لا يمكن تغييرها ولا سحبها.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>تعذّرت كتابة الملاحظة. أعد المحاولة، أو اتصل بالمشرف على هذا الكشك.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>ما ينبغي أن يعرفه الآخرون عن هذا الفحص</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>الإدخالان غير متطابقين. يُرجى كتابتهما من جديد.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>رقم PIN أو كلمة المرور</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>رقم PIN أو كلمة المرور مرة أخرى</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>لا يحق له تسجيل الدخول</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>مقفل لمدة %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>آخر حضور في %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>لم يحضر قط</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>تغيير دور %1 إلى %2؟</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>السماح من جديد لـ %1 بتسجيل الدخول؟</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>منع %1 من تسجيل الدخول؟</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>جميع المشغّلين</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>السماح بتسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>المنع من تسجيل الدخول</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>رقم PIN آخر</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>تعيين رقم PIN هذا</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeChart</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>a number of checks and how they ended: &quot;12 × Verified&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stretch of time and what happened in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>ما الذي تريد فحصه؟</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>ابحث أو اضغط رقمًا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>ما يمكن فحصه</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>فحوص أخرى</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>لا يوجد ما يمكن فحصه بعد</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>لا شيء هنا بهذا الاسم</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>لا تذكر إعدادات هذا الكشك أي إثبات.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>امسح البحث لرؤية كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>الأكثر استخدامًا</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>الفحوص الأخرى</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>جميع الفحوص</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>جارٍ البحث عن صور…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>هذه أحدث الصور؛ وهناك المزيد.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>لا يمكن قراءة هذا الملف. ربما أُخرجت وحدة التخزين التي تحمله.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>هذه الصورة أكبر من اللازم: الحد الأقصى %1 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>هذه ليست صورة يمكن إرسالها: يجب أن تكون JPEG كاملة لا يزيد كل ضلع فيها على %1 بكسل.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى الاستمارة</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>لا توجد صورة هنا</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>تُعرض ملفات JPEG. وصّل وحدة تخزين عليها ملف كهذا، وارجع، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>تم اختيار صورة</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>تم اختيار صورة</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>اختيار صورة أخرى…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>محو الرقم الأخير</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>الصورة الشخصية</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>رمز QR لمسحه بالمحفظة</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReasonRow</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>what went wrong, its reference, and how often</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>يعرضها في القائمة</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>تعذّر تدوين اطلاعك على هذا السجل، ولذلك لا يُعرض.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>لا يُعرض هذا السجل: غُيِّر أو أُزيل، أو لا يمكن قراءته. التحقق من دفتر الأحداث يبيّن المزيد.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>رمز مرجعي يُقرأ على الهاتف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>المسجَّل دخوله</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>الرمز المرجعي الكامل</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (بعد %2)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (فشل)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>مجرى الفحص</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>ما تمت مشاركته (الأسماء فقط)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>سجل فحص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>أجرى هذا الفحصَ مكتب آخر. الملاحظات عليه وما حُفظ عن الشخص موجودة هناك.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordList</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day of this year, written as QLocale&apos;s date formats are: &quot;28 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordListHead</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>لا سجلات أحدث، والمزيد أدناه</numerusform>
            <numerusform>أحدث سجل، والمزيد أدناه</numerusform>
            <numerusform>أحدث سجلين، والمزيد أدناه</numerusform>
            <numerusform>أحدث %n سجلات، والمزيد أدناه</numerusform>
            <numerusform>أحدث %n سجلًا، والمزيد أدناه</numerusform>
            <numerusform>أحدث %n سجل، والمزيد أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>لا سجل مطابق</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>لا توجد سجلات بعد</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>امسح المرشّح لرؤيتها كلها من جديد.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>يترك كل فحص سجلًا: كيف انتهى، لا ما تمت مشاركته أبدًا.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>إجراء فحص</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>لا يمكن قراءة السجلات. اتصل بالمشرف على هذا الكشك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>سجلات جميع المكاتب</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>من جميع المكاتب: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>جميع المكاتب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>لا تجيب قاعدة البيانات المشتركة. تُعرض سجلات هذا المكتب فقط.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>ما يسجّله هذا المكتب لا يصل إلى قاعدة البيانات المشتركة، ولا توجد خطوات فحص منتظرة. يعرف المشرف على هذا الكشك السبب بالأمر «records status».</numerusform>
            <numerusform>ما يسجّله هذا المكتب لا يصل إلى قاعدة البيانات المشتركة، وتنتظر خطوة فحص واحدة. يعرف المشرف على هذا الكشك السبب بالأمر «records status».</numerusform>
            <numerusform>ما يسجّله هذا المكتب لا يصل إلى قاعدة البيانات المشتركة، وتنتظر خطوتا فحص. يعرف المشرف على هذا الكشك السبب بالأمر «records status».</numerusform>
            <numerusform>ما يسجّله هذا المكتب لا يصل إلى قاعدة البيانات المشتركة، وتنتظر %n خطوات فحص. يعرف المشرف على هذا الكشك السبب بالأمر «records status».</numerusform>
            <numerusform>ما يسجّله هذا المكتب لا يصل إلى قاعدة البيانات المشتركة، وتنتظر %n خطوة فحص. يعرف المشرف على هذا الكشك السبب بالأمر «records status».</numerusform>
            <numerusform>ما يسجّله هذا المكتب لا يصل إلى قاعدة البيانات المشتركة، وتنتظر %n خطوة فحص. يعرف المشرف على هذا الكشك السبب بالأمر «records status».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>إظهار كل ما تحتفظ به الخدمة</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>تم تدوين اطلاعك</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>لدى الخدمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>رقمه لدى الخدمة</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>لا تدرجه الخدمة.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>المسجّل هنا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>لا شيء منه مسجّل هنا.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>ما تحتفظ به الخدمة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عنه</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>لدى الخدمة</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: عمليات البحث</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>لا تسرد أي من الخدمات جلساتها.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>جارٍ سؤال الخدمة.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>لا تسرد الخدمة شيئًا هنا.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>عُثر على %1</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>عملية بحث</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>تسرد هذه الخدمة جلسات شخص واحد. يُرجى ملء أحد الحقول ثم البحث.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>ما تستند إليه الفحوص ومدى حداثته. تُسأل الخدمات كل بضع دقائق ما دام لا يُفحص أحد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>زمن الجواب</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>رمز الدخول صالح حتى</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>ساعتها</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>الشهادة صالحة حتى</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>آخر جواب</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>آخر سؤال</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرمز المرجعي</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>أُنشئت في %1 (اليوم)</numerusform>
            <numerusform>أُنشئت في %1 (قبل يوم واحد)</numerusform>
            <numerusform>أُنشئت في %1 (قبل يومين)</numerusform>
            <numerusform>أُنشئت في %1 (قبل %n أيام)</numerusform>
            <numerusform>أُنشئت في %1 (قبل %n يومًا)</numerusform>
            <numerusform>أُنشئت في %1 (قبل %n يوم)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>لا تذكر متى أُنشئت</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>قوائم جهات الإصدار الموثوق بها</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>فتح المحفظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>يجب أن يعرض الهاتف الرمز نفسه</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>ما الذي يحدث الآن</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>انظر إلى هاتفك</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>وصلته رسالة؛ أو امسح الرمز</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>امسح بهاتفك</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>وجّه الكاميرا أو تطبيق المحفظة نحو الرمز</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>أكّد على هاتفك</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>أنت تختار ما تشاركه</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>انظر إلى النتيجة</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>تظهر هنا فورًا</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>يظهر الرمز هنا بعد لحظات.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>وصل الطلب إلى هاتفك</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>يُرجى النظر فيه واتخاذ القرار هناك.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>وصل الجواب.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>انقطع الاتصال، جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>يعرض رمزًا جديدًا بدلًا من هذا</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>أقل عما يُطلب وما يُحفظ</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>المزيد عما يُطلب وما يُحفظ</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>لا يمكن لأحد تسجيل الدخول بعد. يُرجى إنشاء المدير الأول.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>يُرجى تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>الاسم ورقم PIN غير متوافقين. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>محاولات كثيرة. يُرجى الانتظار لمدة %1.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك إعادة المحاولة الآن.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>من يسجّل الدخول؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>اكتب اسمك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>من يحق له تسجيل الدخول هنا</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>رقم PIN أو كلمة المرور</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1، تم</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>لا يمكن قراءة السجلات. اتصل بالمشرف على هذا الكشك.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>لا فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>%n فحوص</numerusform>
            <numerusform>%n فحصًا</numerusform>
            <numerusform>%n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>لا أجوبة متأخرة</numerusform>
            <numerusform>جواب متأخر واحد</numerusform>
            <numerusform>جوابان متأخران</numerusform>
            <numerusform>%n أجوبة متأخرة</numerusform>
            <numerusform>%n جوابًا متأخرًا</numerusform>
            <numerusform>%n جواب متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>وصل نصف الأجوبة خلال %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>كيف انتهت الفحوص في كل يوم من الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>كيف انتهت الفحوص في كل ساعة من ساعات اليوم</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>على مدار الأسبوع</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>على مدار اليوم</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>لم ينتهِ أي فحص اليوم</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>كل فحص يُجرى في هذا المكتب يُحسب هنا فورًا.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>إجراء فحص</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>اليوم في لمحة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>لماذا لم ينجح</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>يُحسب هنا كل فحص فور أن يشاركه مكتبه.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>الفحص بواسطة %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>الزر %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>مثبَّت</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>الرمز المرجعي %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>قل للزائر: «%1»</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>يُرجى الانتباه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>تفاصيل للخبراء</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>العودة إلى النتيجة</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>تمثيل دور الزائر</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>الهاتف الافتراضي يمسح الرمز</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>الزائر الافتراضي يشارك ما طُلب</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>الزائر الافتراضي لا يشارك</translation>
    </message>
</context>
</TS>
