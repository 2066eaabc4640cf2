<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>enrolled</source>
        <translation>تم التسجيل</translation>
    </message>
    <message>
        <source>enrolled despite a similar face</source>
        <translation>تم التسجيل رغم تشابه الوجه مع شخص آخر</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>تم التفعيل</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>تم التعطيل</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>تم تعيين الرقم السري</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>تم سحب الرقم السري</translation>
    </message>
    <message>
        <source>card set</source>
        <translation>تم تعيين البطاقة</translation>
    </message>
    <message>
        <source>card removed</source>
        <translation>تم سحب البطاقة</translation>
    </message>
    <message>
        <source>QR code set</source>
        <translation>تم تعيين رمز QR</translation>
    </message>
    <message>
        <source>QR code removed</source>
        <translation>تم سحب رمز QR</translation>
    </message>
    <message>
        <source>All privileges revoked</source>
        <translation>سُحبت صلاحيات الجميع</translation>
    </message>
    <message>
        <source>record undone</source>
        <translation>أُلغي القيد</translation>
    </message>
    <message>
        <source>direction changed</source>
        <translation>تم تغيير الاتجاه</translation>
    </message>
    <message>
        <source>record added</source>
        <translation>أُضيف قيد</translation>
    </message>
    <message>
        <source>&quot;Not me&quot; pressed at the door</source>
        <translation>ضُغط &quot;لست أنا&quot; عند الباب</translation>
    </message>
    <message>
        <source>Attendance exported</source>
        <translation>تم تصدير الحضور</translation>
    </message>
    <message>
        <source>Rejected record sent again</source>
        <translation>أُعيد إرسال قيد مرفوض</translation>
    </message>
    <message>
        <source>Administration opened</source>
        <translation>فُتحت الإدارة</translation>
    </message>
    <message>
        <source>Administrator PIN set</source>
        <translation>تم تعيين رقم المسؤول السري</translation>
    </message>
    <message>
        <source>PIN entry locked after too many wrong PINs</source>
        <translation>قُفل إدخال الرقم السري بعد أرقام خاطئة</translation>
    </message>
    <message>
        <source>Cards and codes locked after too many unknown ones</source>
        <translation>قُفلت البطاقات والرموز بعد محاولات غير معروفة</translation>
    </message>
    <message>
        <source>Suspected photo or screen at the camera</source>
        <translation>اشتباه في صورة أو شاشة أمام الكاميرا</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>تغيّرت الساعة</translation>
    </message>
    <message>
        <source>Times corrected after the clock was set</source>
        <translation>صُححت الأوقات بعد ضبط الساعة</translation>
    </message>
    <message>
        <source>Rollcall restarted</source>
        <translation>أُعيد تشغيل Rollcall</translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation>تم التحقق من السجل</translation>
    </message>
    <message>
        <source>Recognition tested</source>
        <translation>اختُبر التعرّف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>The kiosk itself</source>
        <translation>الجهاز نفسه</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>الخادم %1</translation>
    </message>
    <message>
        <source>Connection added</source>
        <translation>أُضيف اتصال</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>تغيّر اتصال</translation>
    </message>
    <message>
        <source>Connection removed</source>
        <translation>أُزيل اتصال</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>جُرِّب اتصال</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Door name</source>
        <translation>اسم الباب</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>المطابقات الخاطئة</translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation>كشف التحايل</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Camera rotation</source>
        <translation>دوران الكاميرا</translation>
    </message>
    <message>
        <source>Mirrored camera</source>
        <translation>صورة الكاميرا معكوسة</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation>لغة هذا الجهاز</translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation>اللغات المتاحة عند الباب</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Setup step</source>
        <translation>خطوة من الإعداد</translation>
    </message>
    <message>
        <source>Setup finished</source>
        <translation>اكتمل الإعداد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيّر أحد الإعدادات</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>system default</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Spoken confirmations</source>
        <translation>نطق التأكيدات بصوت</translation>
    </message>
    <message>
        <source>QR code receipt</source>
        <translation>إيصال برمز QR</translation>
    </message>
    <message>
        <source>stricter matching set again</source>
        <translation>أُعيدت المطابقة الأكثر صرامة</translation>
    </message>
    <message>
        <source>Unsent records discarded</source>
        <translation>أُسقطت سجلات لم تُرسل</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>%1x margin from then on</source>
        <translation>الفارق × %1 منذ ذلك الحين</translation>
    </message>
    <message>
        <source>%1x margin over %2 from then on</source>
        <translation>الفارق × %1 عن %2 منذ ذلك الحين</translation>
    </message>
    <message>
        <source>stricter matching reset</source>
        <translation>أُعيدت المطابقة إلى المعتاد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>لا عينات وجه</numerusform>
            <numerusform>عينة وجه واحدة</numerusform>
            <numerusform>عينتا وجه</numerusform>
            <numerusform>%Ln عينات وجه</numerusform>
            <numerusform>%Ln عينة وجه</numerusform>
            <numerusform>%Ln عينة وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>لم توجد مشاكل</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>وُجدت مشاكل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation>فشل فحص السجل عند القيد %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1، سابقًا: %2</translation>
    </message>
    <message>
        <source>Enrolled people sent to a system</source>
        <translation>أُرسل المسجّلون إلى نظام</translation>
    </message>
    <message>
        <source>Recovery code for the administration issued</source>
        <translation>أُصدر رمز استعادة للإدارة</translation>
    </message>
    <message>
        <source>Damaged database repaired</source>
        <translation>أُصلحت قاعدة بيانات تالفة</translation>
    </message>
    <message>
        <source>Warning about a damaged database dismissed</source>
        <translation>أُغلق التحذير من قاعدة بيانات تالفة</translation>
    </message>
    <message>
        <source>Records lost to damage</source>
        <translation>سجلات فُقدت بسبب تلف</translation>
    </message>
    <message>
        <source>Wrong administrator PIN</source>
        <translation>رمز PIN خاطئ للمسؤول</translation>
    </message>
    <message>
        <source>Administration locked after too many wrong PINs</source>
        <translation>قُفلت الإدارة بعد رموز PIN خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Logged in to this kiosk</source>
        <translation>سجّل الدخول إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>Login with a wrong serial number or secret</source>
        <translation>محاولة دخول برقم تسلسلي أو رمز سري خاطئ</translation>
    </message>
    <message>
        <source>Records received</source>
        <translation>سجلات مستلمة</translation>
    </message>
    <message>
        <source>Damaged database repaired, a copy kept</source>
        <translation>أُصلحت قاعدة بيانات تالفة وحُفظت نسخة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left</source>
        <translation>
            <numerusform>لم تبق محاولات</numerusform>
            <numerusform>بقيت محاولة واحدة</numerusform>
            <numerusform>بقيت محاولتان</numerusform>
            <numerusform>بقيت %Ln محاولات</numerusform>
            <numerusform>بقيت %Ln محاولة</numerusform>
            <numerusform>بقيت %Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>locked out for a while</source>
        <translation>محظور لبعض الوقت</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>خادم الوقت</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>name corrected</source>
        <translation>تم تصحيح الاسم</translation>
    </message>
    <message>
        <source>identifier changed</source>
        <translation>تم تغيير المعرّف</translation>
    </message>
    <message>
        <source>card or code disabled: it is also another person&apos;s</source>
        <translation>عُطّلت البطاقة أو الرمز: يخص شخصًا آخر أيضًا</translation>
    </message>
    <message>
        <source>looks like paper or a screen</source>
        <translation>يبدو كورق أو شاشة</translation>
    </message>
    <message>
        <source>the edge of a picture or device</source>
        <translation>حافة صورة أو جهاز</translation>
    </message>
    <message>
        <source>flat, and moved as one piece</source>
        <translation>مسطح ويتحرك كقطعة واحدة</translation>
    </message>
    <message>
        <source>the stripes of a screen</source>
        <translation>خطوط شاشة</translation>
    </message>
    <message>
        <source>another room behind the face</source>
        <translation>غرفة أخرى خلف الوجه</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>لم يُفقد شيء</translation>
    </message>
    <message>
        <source>what could be read was recovered</source>
        <translation>استُعيد ما أمكن قراءته</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>تعذّرت قراءة أي شيء</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>تمت استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>code of a device matched</source>
        <translation>تمت مطابقة رمز جهاز</translation>
    </message>
    <message>
        <source>match with a device&apos;s code undone</source>
        <translation>أُلغيت مطابقة رمز جهاز</translation>
    </message>
    <message>
        <source>Spoken requests</source>
        <translation>نطق الطلبات بصوت</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>I don&apos;t know your face yet</source>
        <translation>لا أعرف وجهك بعد</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>سُجّل دخولك بالفعل في %1</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>سُجّل خروجك بالفعل في %1</translation>
    </message>
    <message>
        <source>Not active here</source>
        <translation>غير مفعّل هنا</translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation>يُرجى السؤال في المكتب</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation>حاول مرة أخرى أو أخبر المكتب</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Please look again, or use your PIN</source>
        <translation>انظر مرة أخرى أو استخدم رمزك السري</translation>
    </message>
    <message>
        <source>Undo failed</source>
        <translation>لم يتم التراجع</translation>
    </message>
    <message>
        <source>Please tell the office</source>
        <translation>يرجى إبلاغ المكتب</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>لست أنا</translation>
    </message>
    <message>
        <source>Please look at the camera without a phone or photo</source>
        <translation>انظر إلى الكاميرا دون هاتف أو صورة من فضلك</translation>
    </message>
    <message>
        <source>I could not see you move</source>
        <translation>لم أرك تتحرك</translation>
    </message>
    <message>
        <source>Look at the camera to try again, or use your PIN</source>
        <translation>انظر إلى الكاميرا للمحاولة مجددًا، أو استخدم رمز PIN</translation>
    </message>
    <message>
        <source>Use your PIN, or ask to be enrolled</source>
        <translation>استخدم رمز PIN أو اطلب تسجيلك</translation>
    </message>
    <message>
        <source>Not expected here now</source>
        <translation>غير متوقع هنا الآن</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>لا بأس</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>This kiosk cannot record attendance right now</source>
        <translation>لا يمكن لهذا الجهاز تسجيل الحضور الآن</translation>
    </message>
    <message>
        <source>This kiosk cannot recognize anyone right now</source>
        <translation>لا يمكن لهذا الجهاز التعرّف على أحد الآن</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>الجهاز قيد التشغيل</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>تعذّر الحفظ</translation>
    </message>
    <message>
        <source>No recognition</source>
        <translation>لا تعرّف</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>افحص السجلات</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>الساعة غير مضبوطة</translation>
    </message>
    <message>
        <source>Another kiosk uses the same data. Stop one of the two.</source>
        <translation>يستخدم جهاز آخر البيانات نفسها. أوقف أحدهما.</translation>
    </message>
    <message>
        <source>The data cannot be written. Check the owner and the permissions of the data folder, and whether the disk is read-only.</source>
        <translation>لا يمكن كتابة البيانات. تحقق من مالك مجلد البيانات وأذوناته، ومما إذا كان القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation>نُقلت قاعدة البيانات أو استُبدلت أو حُذفت. أعدها إلى مكانها، أو أعد تشغيل الجهاز لبدء قاعدة جديدة.</translation>
    </message>
    <message>
        <source>The disk is full. Delete files that are not needed; the kiosk then goes on by itself.</source>
        <translation>القرص ممتلئ. احذف الملفات غير اللازمة؛ يتابع الجهاز بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>The stored data cannot be read. Check the disk, or restore a backup.</source>
        <translation>لا يمكن قراءة البيانات المخزنة. افحص القرص أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Close it; the kiosk then goes on by itself.</source>
        <translation>برنامج آخر يقفل قاعدة البيانات. أغلقه؛ يتابع الجهاز بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>Attendance cannot be saved. Check the disk.</source>
        <translation>لا يمكن حفظ الحضور. افحص القرص.</translation>
    </message>
    <message>
        <source>The disk does not answer. If this stays, restart the kiosk and check the disk.</source>
        <translation>القرص لا يستجيب. إن استمر ذلك فأعد تشغيل الجهاز وافحص القرص.</translation>
    </message>
    <message>
        <source>The template key is missing. Restore it from the backup; the kiosk then goes on by itself.</source>
        <translation>مفتاح القوالب مفقود. استعده من النسخة الاحتياطية؛ يتابع الجهاز بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>The template key is not the one that people were enrolled with. Put the right one back; the kiosk then goes on by itself.</source>
        <translation>مفتاح القوالب ليس المفتاح الذي سُجّل به الأشخاص. أعد المفتاح الصحيح؛ يتابع الجهاز بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>The template key cannot be used. Check its owner and its permissions.</source>
        <translation>لا يمكن استخدام مفتاح القوالب. تحقق من مالكه وأذوناته.</translation>
    </message>
    <message>
        <source>This kiosk cannot recognize faces right now</source>
        <translation>لا يمكن لهذا الجهاز التعرّف على الوجوه الآن</translation>
    </message>
    <message>
        <source>A file of the face recognition is missing or damaged. Install the models again, then restart the kiosk.</source>
        <translation>ملف من ملفات التعرّف على الوجه مفقود أو تالف. ثبّت النماذج من جديد ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Face recognition has stopped. If this stays, restart the kiosk.</source>
        <translation>توقف التعرّف على الوجوه. إن استمر ذلك فأعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>None of the stored faces can be used.</source>
        <translation>لا يمكن استخدام أي من الوجوه المخزنة.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>Plug in a camera, or choose one in the settings.</source>
        <translation>صِل كاميرا، أو اختر واحدة في الإعدادات.</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>توقفت الكاميرا</translation>
    </message>
    <message>
        <source>The camera is being restarted. If this stays, check its cable.</source>
        <translation>يُعاد تشغيل الكاميرا. إن استمر ذلك فافحص كابلها.</translation>
    </message>
    <message>
        <source>This kiosk does not know anyone yet</source>
        <translation>لا يعرف هذا الجهاز أحدًا بعد</translation>
    </message>
    <message>
        <source>No one is enrolled. Enroll people in the administration, or connect a system that sends them.</source>
        <translation>لا أحد مسجّل. سجّل الأشخاص في الإدارة، أو اربط نظامًا يرسلهم.</translation>
    </message>
    <message>
        <source>This kiosk does not know any faces yet</source>
        <translation>لا يعرف هذا الجهاز أي وجه بعد</translation>
    </message>
    <message>
        <source>No one is enrolled with their face.</source>
        <translation>لا أحد مسجّل بوجهه.</translation>
    </message>
    <message>
        <source>The database is being opened.</source>
        <translation>يجري فتح قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Face recognition is starting.</source>
        <translation>التعرّف على الوجوه قيد التشغيل.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>الكاميرا قيد التشغيل</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>يجري فتح الكاميرا.</translation>
    </message>
    <message>
        <source>Attendance records were lost to damage. Check the disk and the backup.</source>
        <translation>فُقدت سجلات حضور بسبب تلف. افحص القرص والنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The attendance records are damaged. Check the disk and the backup.</source>
        <translation>سجلات الحضور تالفة. افحص القرص والنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation>كانت قاعدة البيانات تالفة وأُصلحت.</translation>
    </message>
    <message>
        <source>Some people are not recognized by their face.</source>
        <translation>لا يُتعرّف على بعض الأشخاص بوجوههم.</translation>
    </message>
    <message>
        <source>The clock is earlier than the newest record. Set it in the settings.</source>
        <translation>الساعة متأخرة عن أحدث سجل. اضبطها في الإعدادات.</translation>
    </message>
    <message>
        <source>The clock has not been set since the start. Set it in the settings, or connect the kiosk to a time server.</source>
        <translation>لم تُضبط الساعة منذ بدء التشغيل. اضبطها في الإعدادات، أو اربط الجهاز بخادم وقت.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>A system cannot be reached. Records wait here and are sent later.</source>
        <translation>يتعذّر الوصول إلى نظام. تنتظر السجلات هنا وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation>رمز PIN للمسؤول مفقود. شغّل rollcallctl admin-pin --reset على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The administration is locked for a while after wrong PINs.</source>
        <translation>الإدارة مقفلة لبعض الوقت بعد رموز PIN خاطئة.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Use your PIN, card or QR code, or tell the office.</source>
        <translation>استخدم رمز PIN أو بطاقتك أو رمز QR، أو أبلغ المكتب.</translation>
    </message>
    <message>
        <source>Use your PIN or card, or tell the office.</source>
        <translation>استخدم رمز PIN أو بطاقتك، أو أبلغ المكتب.</translation>
    </message>
    <message>
        <source>Please tell the office.</source>
        <translation>يرجى إبلاغ المكتب.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences, the first without its full stop</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Check connections</source>
        <translation>تحقق من الاتصالات</translation>
    </message>
    <message>
        <source>A connected system does not accept this kiosk, or a device cannot be read. See Connections.</source>
        <translation>لا يقبل نظام متصل هذا الكشك، أو تتعذر قراءة جهاز. راجع «الاتصالات».</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This connection only receives</source>
        <translation>هذا الاتصال يستقبل فقط</translation>
    </message>
    <message>
        <source>Inward (listening on %1)</source>
        <translation>وارد (يستمع على %1)</translation>
    </message>
    <message>
        <source>Another program uses port %1 on %2. The kiosk keeps trying; or choose another port</source>
        <translation>يستخدم برنامج آخر المنفذ %1 على %2. يواصل الجهاز المحاولة؛ أو اختر منفذًا آخر</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be opened (%3). The kiosk keeps trying</source>
        <translation>يتعذر فتح المنفذ %1 على %2 (%3). يواصل الجهاز المحاولة</translation>
    </message>
    <message>
        <source>Inward (%1)</source>
        <translation>وارد (%1)</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Rejected by the script</source>
        <translation>رفضه البرنامج النصي</translation>
    </message>
    <message>
        <source>Deferred by the script</source>
        <translation>أجّله البرنامج النصي</translation>
    </message>
    <message>
        <source>Dropped by the script</source>
        <translation>أسقطه البرنامج النصي</translation>
    </message>
    <message>
        <source>The server name could not be resolved</source>
        <translation>تعذر العثور على عنوان الخادم</translation>
    </message>
    <message>
        <source>No program answers on the server&apos;s port</source>
        <translation>لا يستجيب أي برنامج على منفذ الخادم</translation>
    </message>
    <message>
        <source>The server did not respond in time</source>
        <translation>لم يستجب الخادم في الوقت المحدد</translation>
    </message>
    <message>
        <source>The server does not encrypt on this port</source>
        <translation>لا يشفّر الخادم على هذا المنفذ</translation>
    </message>
    <message>
        <source>The server closed the connection before answering</source>
        <translation>أغلق الخادم الاتصال قبل أن يجيب</translation>
    </message>
    <message>
        <source>The answer is not from a web server</source>
        <translation>الجواب ليس من خادم ويب</translation>
    </message>
    <message>
        <source>The server is unreachable: %1</source>
        <translation>يتعذر الوصول إلى الخادم: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than %1 KiB</source>
        <translation>جواب الخادم أطول من %1 KiB</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation>شهادة الخادم غير موثوقة: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the one whose fingerprint is configured</source>
        <translation>شهادة الخادم ليست ذات البصمة المحددة</translation>
    </message>
    <message>
        <source>The server did not complete the handshake</source>
        <translation>لم يُكمل الخادم المصافحة</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>أغلق الخادم الاتصال: %1</translation>
    </message>
    <message>
        <source>The punch names no person</source>
        <translation>لا يذكر القيد أي شخص</translation>
    </message>
    <message>
        <source>The server&apos;s clock differs from this kiosk&apos;s by %1 s</source>
        <translation>تختلف ساعة الخادم عن ساعة هذا الجهاز بمقدار %1 ث</translation>
    </message>
    <message>
        <source>The server has forgotten this kiosk&apos;s registration</source>
        <translation>نسي الخادم تسجيل هذا الجهاز</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk: check the serial number and the secret</source>
        <translation>لا يقبل الخادم هذا الجهاز: تحقق من الرقم التسلسلي والسر</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk (%1): check the serial number and the secret</source>
        <translation>لا يقبل الخادم هذا الجهاز (%1): تحقق من الرقم التسلسلي والسر</translation>
    </message>
    <message>
        <source>The server accepted, but acknowledged only %1 of %2 records</source>
        <translation>قبِل الخادم، لكنه أكّد %1 فقط من %2 سجلات</translation>
    </message>
    <message>
        <source>The server rejected the record without giving a reason</source>
        <translation>رفض الخادم السجل دون ذكر سبب</translation>
    </message>
    <message>
        <source>This person has no number yet</source>
        <translation>ليس لهذا الشخص رقم بعد</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>لا يوجد اتصال بالخادم</translation>
    </message>
    <message>
        <source>The server did not acknowledge a punch in time</source>
        <translation>لم يؤكد الخادم أحد السجلات في الوقت المحدد</translation>
    </message>
    <message>
        <source>The server stopped responding</source>
        <translation>توقف الخادم عن الاستجابة</translation>
    </message>
    <message>
        <source>The server did not answer the registration</source>
        <translation>لم يُجب الخادم على طلب التسجيل</translation>
    </message>
    <message>
        <source>There is nothing to test</source>
        <translation>لا يوجد ما يُختبر</translation>
    </message>
    <message>
        <source>The message would have %1 bytes, and %2 are allowed</source>
        <translation>سيبلغ حجم الرسالة %1 بايت، والمسموح به %2</translation>
    </message>
    <message>
        <source>The server redirects (status %1) to &quot;%2&quot;, which is not followed</source>
        <translation>يحوّل الخادم (الحالة %1) إلى «%2»، ولا يُتبَع ذلك</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (status %1)</source>
        <translation>يقول المستقبِل إنه أُلغي نهائيًا (الحالة %1)</translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation>يجيب الخادم بالحالة %1</translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation>يجيب الخادم بالحالة %1: %2</translation>
    </message>
    <message>
        <source>Check there that the test event has arrived: some receivers, such as Home Assistant, answer yes to everything (status %1)</source>
        <translation>تحقق هناك من وصول حدث الاختبار: بعض المستقبِلات، مثل Home Assistant، تقبل كل شيء (الحالة %1)</translation>
    </message>
    <message>
        <source>The server rejected the change without giving a reason</source>
        <translation>رفض الخادم التغيير دون ذكر سبب</translation>
    </message>
    <message>
        <source>The server does not take changes of people (%1)</source>
        <translation>لا يقبل الخادم تغييرات الأشخاص (%1)</translation>
    </message>
    <message>
        <source>The server did not answer a change of a person in time</source>
        <translation>لم يُجب الخادم في الوقت المحدد على تغيير شخص</translation>
    </message>
    <message>
        <source>The server sent too many commands before it answered the registration</source>
        <translation>أرسل الخادم أوامر كثيرة جدًا قبل أن يجيب على التسجيل</translation>
    </message>
    <message>
        <source>It cannot be started: %1</source>
        <translation>لا يمكن تشغيله: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not mention this record</source>
        <translation>لا يذكر رد الخادم هذا السجل</translation>
    </message>
    <message>
        <source>The server&apos;s answer contradicts itself</source>
        <translation>رد الخادم متناقض</translation>
    </message>
    <message>
        <source>The server&apos;s answer has an unexpected form</source>
        <translation>صيغة رد الخادم غير متوقعة</translation>
    </message>
    <message>
        <source>The campus server has no student with the number %1</source>
        <translation>لا يوجد في خادم الجامعة طالب بالرقم %1</translation>
    </message>
    <message>
        <source>The campus server does not take &quot;%1&quot; as a number</source>
        <translation>لا يقبل خادم الجامعة &quot;%1&quot; رقمًا</translation>
    </message>
    <message>
        <source>The campus server does not take this record: %1</source>
        <translation>لا يقبل خادم الجامعة هذا السجل: %1</translation>
    </message>
    <message>
        <source>The server only promises to take the records (status %1)</source>
        <translation>يَعِد الخادم فقط بقبول السجلات (الحالة %1)</translation>
    </message>
    <message>
        <source>The campus server keeps one entry and one exit a day</source>
        <translation>يحتفظ خادم الجامعة بدخول واحد وخروج واحد في اليوم</translation>
    </message>
    <message>
        <source>The campus server knows people by numbers only, and &quot;%1&quot; is none</source>
        <translation>يعرف خادم الجامعة الأشخاص بالأرقام فقط، و&quot;%1&quot; ليس رقمًا</translation>
    </message>
    <message>
        <source>Waits for the next upload</source>
        <translation>ينتظر الرفع التالي</translation>
    </message>
    <message>
        <source>An earlier record of that person and day comes first</source>
        <translation>يسبقه سجل أقدم لذلك الشخص في ذلك اليوم</translation>
    </message>
    <message>
        <source>The campus server has switched its attendance webhook off</source>
        <translation>أوقف خادم الجامعة خدمة استقبال الحضور (webhook)</translation>
    </message>
    <message>
        <source>The campus server is there. Whether the key is right shows with the first record</source>
        <translation>خادم الجامعة متاح. ستظهر صحة المفتاح مع أول سجل</translation>
    </message>
    <message>
        <source>The daily attendance file cannot be written: %1</source>
        <translation>تعذّرت كتابة ملف الحضور اليومي: %1</translation>
    </message>
    <message>
        <source>The address of the photos leads to no listing</source>
        <translation>لا يؤدي عنوان الصور إلى قائمة</translation>
    </message>
    <message>
        <source>The listing of the photos has moved to &quot;%1&quot;</source>
        <translation>انتقلت قائمة الصور إلى &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The listing &quot;%1&quot; is not complete</source>
        <translation>القائمة &quot;%1&quot; غير مكتملة</translation>
    </message>
    <message>
        <source>The listing has more folders or photos than are read</source>
        <translation>تحتوي القائمة على مجلدات أو صور أكثر مما يُقرأ</translation>
    </message>
    <message>
        <source>The listing has no photo in a folder of a person</source>
        <translation>لا توجد في القائمة صورة في مجلد شخص</translation>
    </message>
    <message>
        <source>%1 of %2 photos</source>
        <translation>%1 من %2 من الصور</translation>
    </message>
    <message>
        <source>The folder of the photo index cannot be written: %1</source>
        <translation>تعذّرت الكتابة في مجلد فهرس الصور: %1</translation>
    </message>
    <message>
        <source>%1 photos could not be fetched or stored: %2</source>
        <translation>تعذّر جلب أو حفظ %1 من الصور: %2</translation>
    </message>
    <message>
        <source>%1 photos cannot be used: %2</source>
        <translation>لا يمكن استخدام %1 من الصور: %2</translation>
    </message>
    <message>
        <source>A web page came instead of the photo</source>
        <translation>وصلت صفحة ويب بدلًا من الصورة</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>يقول الخادم: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer names no record, so it is not certain that it has one</source>
        <translation>إجابة الخادم لا تذكر أي سجل، لذا ليس مؤكدًا أنه حفظه</translation>
    </message>
    <message>
        <source>The server has another entry of this person at the same second, and keeps one</source>
        <translation>لدى الخادم قيد آخر لهذا الشخص في الثانية نفسها، ولا يحتفظ إلا بواحد</translation>
    </message>
    <message>
        <source>The server says that it has this entry, and does not list it</source>
        <translation>يقول الخادم إن لديه هذا القيد، لكنه لا يدرجه</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>تم تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>A web page answered, not the interface for programs: check the address</source>
        <translation>أجابت صفحة ويب وليس واجهة البرامج: تحقق من العنوان</translation>
    </message>
    <message>
        <source>A web page titled &quot;%1&quot; answered, not the interface for programs: check the address</source>
        <translation>أجابت صفحة ويب عنوانها «%1» وليس واجهة البرامج: تحقق من العنوان</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not complete JSON: %1</source>
        <translation>إجابة الخادم ليست JSON كاملًا: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no list of rows</source>
        <translation>إجابة الخادم ليست قائمة صفوف</translation>
    </message>
    <message>
        <source>The server answers with status %1, but the record is not there</source>
        <translation>يجيب الخادم بالحالة %1، لكن السجل غير موجود هناك</translation>
    </message>
    <message>
        <source>The table has no unique index on employee_id and time: the kiosk looks for each record before it inserts it. schema.sql has the index</source>
        <translation>لا يوجد في الجدول فهرس فريد على employee_id و time: يبحث الجهاز عن كل سجل قبل إدراجه. الفهرس موجود في schema.sql</translation>
    </message>
    <message>
        <source>The broker does not know this device, although it is registered there: %1</source>
        <translation>لا يعرف الوسيط هذا الجهاز رغم أنه مسجَّل لديه: %1</translation>
    </message>
    <message>
        <source>The broker does not know this device, and takes no registration at %1: check the address and the dialect</source>
        <translation>لا يعرف الوسيط هذا الجهاز ولا يقبل التسجيل في %1: تحقّق من العنوان والواجهة</translation>
    </message>
    <message>
        <source>The broker is there and does not know this device yet. It is registered when the connection starts</source>
        <translation>الوسيط متاح ولا يعرف هذا الجهاز بعد. سيُسجَّل عند بدء الاتصال</translation>
    </message>
    <message>
        <source>The broker&apos;s answer is no list of enrollments</source>
        <translation>رد الوسيط ليس قائمة تسجيلات</translation>
    </message>
    <message>
        <source>the embedding is no list of numbers in base64</source>
        <translation>المتجه ليس قائمة أرقام بترميز base64</translation>
    </message>
    <message>
        <source>the embedding has %1 numbers instead of %2</source>
        <translation>في المتجه %1 من الأرقام بدلًا من %2</translation>
    </message>
    <message>
        <source>the numbers of the embedding are out of range</source>
        <translation>أرقام المتجه خارج النطاق</translation>
    </message>
    <message>
        <source>Face recognition is not running</source>
        <translation>التعرّف على الوجوه لا يعمل</translation>
    </message>
    <message>
        <source>the embedding does not say which model made it; set embedding_model if it is the one in use here, %1</source>
        <translation>لا يذكر المتجه أي نموذج أنشأه؛ اضبط embedding_model إذا كان النموذج المستخدم هنا، %1</translation>
    </message>
    <message>
        <source>the embedding was made by %1, and this kiosk uses %2</source>
        <translation>أنشأ المتجهَ النموذجُ %1، وهذا الكشك يستخدم %2</translation>
    </message>
    <message>
        <source>The broker&apos;s list of all people is incomplete: %1 of %2</source>
        <translation>قائمة الوسيط بجميع الأشخاص غير مكتملة: %1 من %2</translation>
    </message>
    <message>
        <source>People of the broker: %1</source>
        <translation>أشخاص الوسيط: %1</translation>
    </message>
    <message>
        <source>People of the broker who could not be taken: %1 (%2)</source>
        <translation>أشخاص الوسيط الذين تعذّر قبولهم: %1 (%2)</translation>
    </message>
    <message>
        <source>The broker refuses the event</source>
        <translation>يرفض الوسيط الحدث</translation>
    </message>
    <message>
        <source>The broker refuses the event: %1</source>
        <translation>يرفض الوسيط الحدث: %1</translation>
    </message>
    <message>
        <source>The broker does not say whether it has the event</source>
        <translation>لا يذكر الوسيط ما إذا كان الحدث لديه</translation>
    </message>
    <message>
        <source>The broker only promises to take the events (status 202)</source>
        <translation>يَعِد الوسيط فقط بقبول الأحداث (الحالة 202)</translation>
    </message>
    <message>
        <source>The broker refuses the connection for enrollments: %1</source>
        <translation>يرفض الوسيط الاتصال الخاص بالتسجيلات: %1</translation>
    </message>
    <message>
        <source>What answers for enrollments is no broker</source>
        <translation>ما يجيب عن التسجيلات ليس وسيطًا</translation>
    </message>
    <message>
        <source>Not for the class roster: no class was on in this room at %1</source>
        <translation>ليس لسجل الصفوف: لم يكن في هذه القاعة درس في %1</translation>
    </message>
    <message>
        <source>Which class was on is not known yet</source>
        <translation>لم يُعرف بعد أي درس كان جاريًا</translation>
    </message>
    <message>
        <source>Sent; the server&apos;s list does not have it yet, and is asked again</source>
        <translation>أُرسل؛ لم يظهر في قائمة الخادم بعد، وسيُسأل مجددًا</translation>
    </message>
    <message>
        <source>The server has a record of this person at %1, within %2 seconds, and takes no other so soon</source>
        <translation>لدى الخادم سجل لهذا الشخص في %1، في حدود %2 ثانية، ولا يقبل آخر بهذه السرعة</translation>
    </message>
    <message>
        <source>Waits for another record of this person</source>
        <translation>ينتظر سجلًا آخر لهذا الشخص</translation>
    </message>
    <message>
        <source>In this room now: %1</source>
        <translation>في هذه القاعة الآن: %1</translation>
    </message>
    <message>
        <source>No class is on in this room now, or the server does not know the room</source>
        <translation>لا يوجد درس في هذه القاعة الآن، أو أن الخادم لا يعرف القاعة</translation>
    </message>
    <message>
        <source>The server does not know the person %1: %2</source>
        <translation>لا يعرف الخادم الشخص %1: %2</translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times and has no record: its list of the course on %2 does not name the person</source>
        <translation>قال الخادم «مقبول» %1 مرات وليس لديه سجل: قائمته للمقرر في %2 لا تذكر الشخص</translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times, and its list of the course on %2 does not have the record</source>
        <translation>قال الخادم «مقبول» %1 مرات، وقائمته للمقرر في %2 لا تحوي السجل</translation>
    </message>
    <message>
        <source>The server does not know the course %1: %2</source>
        <translation>لا يعرف الخادم المقرر %1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer has another form than a class roster&apos;s</source>
        <translation>شكل إجابة الخادم يختلف عن إجابة سجل الصفوف</translation>
    </message>
    <message>
        <source>A face encoding is not 128 numbers of dlib&apos;s</source>
        <translation>ترميز وجه ليس 128 رقمًا من dlib</translation>
    </message>
    <message>
        <source>A face encoding has numbers that dlib does not make</source>
        <translation>ترميز وجه فيه أرقام لا ينتجها dlib</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s signs of life (status %1): another device may have an identifier that begins alike</source>
        <translation>لا يقبل الخادم إشارات هذا الكشك (الحالة %1): ربما لجهاز آخر معرّف له البداية نفسها</translation>
    </message>
    <message>
        <source>The server fails to show the schedule (status 500), as it does for classes with stored face encodings: this kiosk&apos;s own faces are used, and the classes that it knows</source>
        <translation>يفشل الخادم في عرض الجدول (الحالة 500)، كما يحدث للصفوف التي خُزنت لها ترميزات وجوه: تُستخدم وجوه هذا الكشك نفسه والصفوف التي يعرفها</translation>
    </message>
    <message>
        <source>The face of %1 is not used: %2</source>
        <translation>لا يُستخدم وجه %1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s faces are of the model %1 and are not used: this kiosk recognizes with %2, by faces of its own</source>
        <translation>وجوه الخادم من النموذج %1 ولا تُستخدم: هذا الكشك يتعرّف بالنموذج %2 وبوجوهه الخاصة</translation>
    </message>
    <message>
        <source>The times of the class that is on do not fit the clock: set the server&apos;s time zone</source>
        <translation>أوقات الدرس الجاري لا توافق الساعة: اضبط المنطقة الزمنية للخادم</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the request, so it is not certain that it has the record</source>
        <translation>إجابة الخادم لا تناسب الطلب، لذلك ليس مؤكدًا أن السجل لديه</translation>
    </message>
    <message>
        <source>The API key expired on %1: enter a new one</source>
        <translation>انتهت صلاحية مفتاح API في %1: أدخل مفتاحًا جديدًا</translation>
    </message>
    <message>
        <source>The API key expires on %1: make a new one in time</source>
        <translation>تنتهي صلاحية مفتاح API في %1: أنشئ مفتاحًا جديدًا قبل ذلك</translation>
    </message>
    <message>
        <source>Waits for an earlier record of the same person</source>
        <translation>ينتظر سجلًا سابقًا للشخص نفسه</translation>
    </message>
    <message>
        <source>The server does not accept the login or the key</source>
        <translation>لا يقبل الخادم اسم الدخول أو المفتاح</translation>
    </message>
    <message>
        <source>No employee there has %1 as %2</source>
        <translation>لا يوجد هناك موظف لديه %1 في %2</translation>
    </message>
    <message>
        <source>Several employees there have %1 as %2</source>
        <translation>هناك عدة موظفين لديهم %1 في %2</translation>
    </message>
    <message>
        <source>The check-in at %1 UTC has no check-out there yet</source>
        <translation>تسجيل الدخول في %1 UTC ليس له هناك تسجيل خروج بعد</translation>
    </message>
    <message>
        <source>There is no open record that this check-out could end</source>
        <translation>لا يوجد سجل مفتوح ينهيه تسجيل الخروج هذا</translation>
    </message>
    <message>
        <source>The open record began at %1 UTC, after this check-out</source>
        <translation>بدأ السجل المفتوح في %1 UTC، بعد تسجيل الخروج هذا</translation>
    </message>
    <message>
        <source>Its check-in at %1 UTC is parked; the open record is an earlier one</source>
        <translation>تسجيل دخوله في %1 UTC موقوف؛ السجل المفتوح أقدم منه</translation>
    </message>
    <message>
        <source>Employees and attendance can be read; whether the key may also add records shows with the first one</source>
        <translation>يمكن قراءة الموظفين والحضور؛ أما السماح للمفتاح بإضافة سجلات فيظهر مع أول سجل</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it has the record; look there before you try again: %1</source>
        <translation>لا تقول إجابة الخادم إن كان السجل لديه؛ تحقق هناك قبل أن تعيد المحاولة: %1</translation>
    </message>
    <message>
        <source>The server gives no access token</source>
        <translation>لا يعطي الخادم رمز وصول</translation>
    </message>
    <message>
        <source>The server gives no access token: %1</source>
        <translation>لا يعطي الخادم رمز وصول: %1</translation>
    </message>
    <message>
        <source>The token is valid. Zoho does not document its answers: check there whether the first records arrive</source>
        <translation>الرمز صالح. لا توثّق Zoho إجاباتها: تحقق هناك من وصول السجلات الأولى</translation>
    </message>
    <message>
        <source>The table face has more than %1 rows</source>
        <translation>يحتوي الجدول face على أكثر من %1 صف</translation>
    </message>
    <message>
        <source>The server lists the same rows of the table face again</source>
        <translation>يعيد الخادم سرد الصفوف نفسها من الجدول face</translation>
    </message>
    <message>
        <source>The table face is empty; no person is removed</source>
        <translation>الجدول face فارغ؛ لن يُزال أي شخص</translation>
    </message>
    <message>
        <source>People of the store: %1</source>
        <translation>أشخاص المخزن: %1</translation>
    </message>
    <message>
        <source>Pictures of the store that could not be taken: %1 (%2)</source>
        <translation>صور من المخزن تعذّر أخذها: %1 (%2)</translation>
    </message>
    <message>
        <source>PostgreSQL does not let this user in: %1</source>
        <translation>لا يسمح PostgreSQL لهذا المستخدم بالدخول: %1</translation>
    </message>
    <message>
        <source>PostgreSQL has no such database: %1</source>
        <translation>لا توجد قاعدة بيانات بهذا الاسم في PostgreSQL: %1</translation>
    </message>
    <message>
        <source>A table is missing: run schema.sql as the owner of the tables (%1)</source>
        <translation>ينقص جدول: شغّل schema.sql بصفة مالك الجداول (%1)</translation>
    </message>
    <message>
        <source>The table has other columns than schema.sql: %1</source>
        <translation>أعمدة الجدول تختلف عمّا في schema.sql: %1</translation>
    </message>
    <message>
        <source>The PostgreSQL user may not do this: grant it what schema.sql grants (%1)</source>
        <translation>لا يحق لمستخدم PostgreSQL القيام بذلك: امنحه ما يمنحه schema.sql (%1)</translation>
    </message>
    <message>
        <source>This PostgreSQL server only reads: name the one that writes (%1)</source>
        <translation>خادم PostgreSQL هذا للقراءة فقط: حدّد الخادم الذي يكتب (%1)</translation>
    </message>
    <message>
        <source>The disk of the PostgreSQL server is full: %1</source>
        <translation>قرص خادم PostgreSQL ممتلئ: %1</translation>
    </message>
    <message>
        <source>PostgreSQL has no connection left: %1</source>
        <translation>لم تبقَ اتصالات متاحة في PostgreSQL: %1</translation>
    </message>
    <message>
        <source>PostgreSQL gave a statement up because it took too long: %1</source>
        <translation>أوقف PostgreSQL أمرًا لأنه استغرق وقتًا طويلًا: %1</translation>
    </message>
    <message>
        <source>The table is locked by another program: %1</source>
        <translation>الجدول مقفل من برنامج آخر: %1</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1</source>
        <translation>رسالة PostgreSQL: %1</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1 (%2)</source>
        <translation>رسالة PostgreSQL: %1 (%2)</translation>
    </message>
    <message>
        <source>The answer is not from a PostgreSQL server</source>
        <translation>الرد ليس من خادم PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL accepted the record, but it is not there</source>
        <translation>قبل PostgreSQL السجل، لكنه غير موجود</translation>
    </message>
    <message>
        <source>The server answers the terminal %1. Whether it stores records of this serial number shows with the first one</source>
        <translation>يجيب الخادم الجهاز %1. ويتضح مع أول سجل هل يخزن سجلات هذا الرقم التسلسلي</translation>
    </message>
    <message>
        <source>The server answers with status %1, which does not say that it has the records</source>
        <translation>يجيب الخادم بالحالة %1، وهي لا تعني أن السجلات لديه</translation>
    </message>
    <message>
        <source>The server acknowledged %1 of %2 records</source>
        <translation>أكد الخادم %1 من %2 من السجلات</translation>
    </message>
    <message>
        <source>The server demands its own encryption: turn it off there, and use https:// instead</source>
        <translation>يطلب الخادم تشفيره الخاص: أوقفه هناك واستخدم https:// بدلًا منه</translation>
    </message>
    <message>
        <source>The server&apos;s answer is empty, so it is not certain that it has taken anything</source>
        <translation>جواب الخادم فارغ، لذا ليس مؤكدًا أنه استلم شيئًا</translation>
    </message>
    <message>
        <source>The server does not answer as servers for ZKTeco terminals do: %1</source>
        <translation>لا يجيب الخادم كما تجيب خوادم أجهزة ZKTeco: %1</translation>
    </message>
    <message>
        <source>Terminals (port %1)</source>
        <translation>الأجهزة الطرفية (المنفذ %1)</translation>
    </message>
    <message>
        <source>Refused, because not in the list of terminals: %1. Add the serial number if it is yours</source>
        <translation>مرفوض لأنه ليس في قائمة الأجهزة الطرفية: %1. أضف الرقم التسلسلي إن كان لك</translation>
    </message>
    <message>
        <source>A terminal sent a line that cannot be used: %1</source>
        <translation>أرسل جهاز طرفي سطرًا لا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>Terminals (listening on %1)</source>
        <translation>الأجهزة الطرفية (يستمع على %1)</translation>
    </message>
    <message>
        <source>The device does not accept the communication key</source>
        <translation>لا يقبل الجهاز مفتاح الاتصال</translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation>الجهاز لا يستجيب</translation>
    </message>
    <message>
        <source>What the device sends cannot be read</source>
        <translation>تعذّرت قراءة ما يرسله الجهاز</translation>
    </message>
    <message>
        <source>No connection to the device: %1</source>
        <translation>لا اتصال بالجهاز: %1</translation>
    </message>
    <message>
        <source>Device (%1)</source>
        <translation>جهاز (%1)</translation>
    </message>
    <message>
        <source>The device could not be read %1 times in a row</source>
        <translation>تعذّرت قراءة الجهاز %1 مرات متتالية</translation>
    </message>
    <message>
        <source>The device&apos;s serial number is %1</source>
        <translation>الرقم التسلسلي للجهاز هو %1</translation>
    </message>
    <message>
        <source>Attendance terminal (port %1)</source>
        <translation>جهاز حضور (المنفذ %1)</translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Who can connect</source>
        <translation>من يمكنه الاتصال</translation>
    </message>
    <message>
        <source>Programs on this kiosk</source>
        <translation>برامج على هذا الجهاز</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>الشبكة كلها</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>The port this kiosk listens on, from 1024 to 65535</source>
        <translation>الذي ينتظر عليه هذا الجهاز، من 1024 إلى 65535</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>The other system must send this number</source>
        <translation>ما يجب أن يقدمه النظام الآخر</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>At least 8 characters. Anyone who knows it can enroll people</source>
        <translation>8 أحرف على الأقل: من يعرفه يمكنه تسجيل الأشخاص</translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read the secret and photos</source>
        <translation>السماح بالشبكة دون تشفير: يمكن عندئذ قراءة الرمز السري والصور في الطريق</translation>
    </message>
    <message>
        <source>Certificate file of this kiosk</source>
        <translation>ملف شهادة هذا الجهاز</translation>
    </message>
    <message>
        <source>PEM; encrypts the connections</source>
        <translation>‏PEM؛ به تُشفَّر الاتصالات</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>ملف مفتاحه الخاص</translation>
    </message>
    <message>
        <source>Other systems connect to this kiosk</source>
        <translation>آخرون يتصلون بهذا الجهاز</translation>
    </message>
    <message>
        <source>Another system or device sends people and records here.</source>
        <translation>نظام أو جهاز آخر يجلب الأشخاص والحضور إلى هنا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>ws:// or wss:// (encrypted), then the server name and port</source>
        <translation>‏ws:// أو wss:// (مشفّر)، ثم اسم الخادم ومنفذه</translation>
    </message>
    <message>
        <source>Identifies this kiosk to the server</source>
        <translation>الذي يعرف به الخادم هذا الجهاز</translation>
    </message>
    <message>
        <source>As entered on the server</source>
        <translation>كما أُدخل في الخادم</translation>
    </message>
    <message>
        <source>Only if the server asks for one</source>
        <translation>فقط إذا طلبه الخادم</translation>
    </message>
    <message>
        <source>Send people who are enrolled, changed or removed here to the server</source>
        <translation>إبلاغ الخادم بمن يُسجَّل أو يُعدَّل أو يُحذف هنا</translation>
    </message>
    <message>
        <source>Times are sent as</source>
        <translation>تُرسل الأوقات حسب</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>Universal time (UTC)</source>
        <translation>التوقيت العالمي (UTC)</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>ملف هيئة الشهادات لديكم</translation>
    </message>
    <message>
        <source>A file on this kiosk; for wss:// with your own certificates</source>
        <translation>على هذا الجهاز؛ لعناوين wss:// بشهادات خاصة بكم</translation>
    </message>
    <message>
        <source>Server certificate fingerprint</source>
        <translation>بصمة شهادة الخادم</translation>
    </message>
    <message>
        <source>SHA-256, 64 digits; then only this certificate is accepted</source>
        <translation>‏SHA-256، 64 خانة؛ لا تُقبل عندئذ أي شهادة أخرى</translation>
    </message>
    <message>
        <source>PiHR server</source>
        <translation>خادم PiHR</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to PiHR.</source>
        <translation>يرسل كل دخول وخروج إلى PiHR.</translation>
    </message>
    <message>
        <source>Ask the server about unknown cards and codes</source>
        <translation>سؤال الخادم عن البطاقات والرموز غير المعروفة هنا</translation>
    </message>
    <message>
        <source>Server for attendance terminals</source>
        <translation>خادم لأجهزة الحضور</translation>
    </message>
    <message>
        <source>For software that supports AiFace and Timmy terminals; it can also enroll people.</source>
        <translation>للبرامج المصممة لأجهزة AiFace وTimmy؛ ويمكنها أيضًا تسجيل الأشخاص.</translation>
    </message>
    <message>
        <source>For the whole network, set a secret of at least 8 characters and a certificate, or allow unencrypted connections</source>
        <translation>للشبكة كلها يلزم أن يكون السر 8 أحرف على الأقل، وأن تكون لهذا الجهاز شهادة؛ أو اسمح بالشبكة دون تشفير</translation>
    </message>
    <message>
        <source>Set both certificate and private key: two PEM files that this kiosk can read, the key without a passphrase</source>
        <translation>الشهادة والمفتاح الخاص معًا: ملفا PEM يستطيع هذا الجهاز قراءتهما، والمفتاح بلا عبارة مرور</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with wss://</source>
        <translation>يجب أن يكون ملف PEM يستطيع هذا الجهاز قراءته، وأن يبدأ العنوان بـ wss://</translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with wss://</source>
        <translation>يجب أن تتكون من 64 خانة من 0 إلى 9 ومن A إلى F، وأن يبدأ العنوان بـ wss://</translation>
    </message>
    <message>
        <source>A file on this kiosk; for https:// with your own certificates</source>
        <translation>على هذا الجهاز؛ لعناوين https:// بشهاداتكم الخاصة</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with https://</source>
        <translation>يجب أن يكون ملف PEM يستطيع هذا الجهاز قراءته، وأن يبدأ العنوان بـ https://</translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with https://</source>
        <translation>يجب أن تتكون من 64 خانة من 0 إلى 9 ومن A إلى F، وأن يبدأ العنوان بـ https://</translation>
    </message>
    <message>
        <source>A secret begins with whsec_ and goes on with 24 to 64 bytes in base64</source>
        <translation>يبدأ السر بـ whsec_ تليه 24 إلى 64 بايت بترميز base64</translation>
    </message>
    <message>
        <source>As the receiver shows it, with everything that follows the name</source>
        <translation>كما يعرضه المستقبِل، مع كل ما يلي الاسم</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: use https://, or allow it under &quot;More settings&quot;</source>
        <translation>العنوان الذي يبدأ بـ http:// غير مشفَّر: استخدم https://، أو اسمح به ضمن «إعدادات أخرى»</translation>
    </message>
    <message>
        <source>As the receiver shows it; it begins with whsec_</source>
        <translation>كما يعرضه المستقبِل؛ يبدأ بـ whsec_</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>السر السابق</translation>
    </message>
    <message>
        <source>While the secret is being changed: messages are signed with both</source>
        <translation>أثناء تغيير السر: تُوقَّع الرسائل بكليهما</translation>
    </message>
    <message>
        <source>One per message</source>
        <translation>واحد لكل رسالة</translation>
    </message>
    <message>
        <source>Several per message</source>
        <translation>عدة في الرسالة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>اسم هذا الجهاز</translation>
    </message>
    <message>
        <source>In the messages, where there are several kiosks</source>
        <translation>في الرسائل، عند وجود عدة أجهزة</translation>
    </message>
    <message>
        <source>Send people&apos;s names, not only their numbers</source>
        <translation>إرسال أسماء الأشخاص، لا أرقامهم فقط</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف ويب</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out, signed, to a web address of yours.</source>
        <translation>يرسل كل حضور وانصراف، موقَّعًا، إلى عنوان ويب خاص بك.</translation>
    </message>
    <message>
        <source>A folder begins with /</source>
        <translation>يبدأ مسار المجلد بالرمز /</translation>
    </message>
    <message>
        <source>Of the campus system, without what begins with /attendance</source>
        <translation>عنوان نظام الجامعة، دون ما يبدأ بـ ‎/attendance</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>مفتاح webhook</translation>
    </message>
    <message>
        <source>The key is needed, in Latin letters, digits and signs</source>
        <translation>المفتاح مطلوب، بأحرف لاتينية وأرقام ورموز</translation>
    </message>
    <message>
        <source>Daily attendance (v2)</source>
        <translation>الحضور اليومي (v2)</translation>
    </message>
    <message>
        <source>Older webhook (v1)</source>
        <translation>‏webhook الأقدم (v1)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>In a header</source>
        <translation>في ترويسة</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>A file in a form</source>
        <translation>ملف في نموذج</translation>
    </message>
    <message>
        <source>Folder of the daily file</source>
        <translation>مجلد الملف اليومي</translation>
    </message>
    <message>
        <source>Where attendance_YYYY-MM-DD.csv is written; leave it empty for none</source>
        <translation>حيث يُكتب attendance_YYYY-MM-DD.csv؛ اتركه فارغًا إن لم ترده</translation>
    </message>
    <message>
        <source>Address of the photos</source>
        <translation>عنوان الصور</translation>
    </message>
    <message>
        <source>A page that lists a folder for each person</source>
        <translation>صفحة تسرد مجلدًا لكل شخص</translation>
    </message>
    <message>
        <source>Key of the photos</source>
        <translation>مفتاح الصور</translation>
    </message>
    <message>
        <source>Only where it is not the webhook&apos;s key</source>
        <translation>فقط إذا لم يكن مفتاح webhook نفسه</translation>
    </message>
    <message>
        <source>Folder of the photo index</source>
        <translation>مجلد فهرس الصور</translation>
    </message>
    <message>
        <source>On this kiosk; the photos themselves are not kept</source>
        <translation>على هذا الجهاز؛ لا تُحفظ الصور نفسها</translation>
    </message>
    <message>
        <source>A folder is needed with photos; it begins with /</source>
        <translation>يلزم مجلد مع الصور؛ ويبدأ بالرمز /</translation>
    </message>
    <message>
        <source>Campus system</source>
        <translation>نظام الجامعة</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to a campus system.</source>
        <translation>يرسل كل حضور وانصراف إلى نظام الحرم الجامعي.</translation>
    </message>
    <message>
        <source>Photos from a web folder</source>
        <translation>صور من مجلد على الويب</translation>
    </message>
    <message>
        <source>Enrolls people from photos that a web server lists, a folder for each person. Sends nothing.</source>
        <translation>يسجّل الأشخاص من صور يسردها خادم ويب، مجلد لكل شخص. لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Only where the server asks for one</source>
        <translation>فقط إذا طلبه الخادم</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>In the user&apos;s settings there, under &quot;API Access&quot;</source>
        <translation>في إعدادات المستخدم هناك، تحت «API Access»</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>سر API</translation>
    </message>
    <message>
        <source>14 and newer</source>
        <translation>14 وما بعده</translation>
    </message>
    <message>
        <source>13 and older</source>
        <translation>13 وما قبله</translation>
    </message>
    <message>
        <source>Version of Frappe HR or ERPNext</source>
        <translation>إصدار Frappe HR أو ERPNext</translation>
    </message>
    <message>
        <source>Say whether it is a check-in or a check-out</source>
        <translation>ذكر ما إذا كان حضورًا أم انصرافًا</translation>
    </message>
    <message>
        <source>Frappe HR, ERPNext</source>
        <translation>Frappe HR، ERPNext</translation>
    </message>
    <message>
        <source>Records every check-in and check-out as an Employee Checkin.</source>
        <translation>يسجل كل حضور وانصراف كـ Employee Checkin.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Only where the network demands one</source>
        <translation>فقط حيث تتطلبه الشبكة</translation>
    </message>
    <message>
        <source>Allow http:// without encryption: everything can then be read on the way</source>
        <translation>السماح بـ http:// دون تشفير: يمكن عندئذ قراءة كل شيء في الطريق</translation>
    </message>
    <message>
        <source>At Supabase the address of the project, followed by /rest/v1</source>
        <translation>في Supabase: عنوان المشروع متبوعًا بـ /rest/v1</translation>
    </message>
    <message>
        <source>Of a role that may read both tables and add records</source>
        <translation>لدور يمكنه قراءة الجدولين وإضافة سجلات</translation>
    </message>
    <message>
        <source>In the records, where there are several kiosks</source>
        <translation>في السجلات، عند وجود عدة أجهزة</translation>
    </message>
    <message>
        <source>PiHR store (Supabase)</source>
        <translation>مخزن PiHR ‏(Supabase)</translation>
    </message>
    <message>
        <source>Adds every check-in and check-out to the table recognized_faces.</source>
        <translation>يضيف كل دخول وخروج إلى الجدول recognized_faces.</translation>
    </message>
    <message>
        <source>Of the broker, without the path of its interface</source>
        <translation>عنوان الوسيط، دون مسار واجهته</translation>
    </message>
    <message>
        <source>c: /events</source>
        <translation>c: ‎/events</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Of this kiosk; another kiosk needs another one</source>
        <translation>لهذا الكشك؛ كل كشك آخر يحتاج إلى معرّف آخر</translation>
    </message>
    <message>
        <source>A device ID has letters, digits, dots, colons, dashes and underscores only</source>
        <translation>يتكوّن معرّف الجهاز من أحرف لاتينية وأرقام ونقاط ونقطتين رأسيتين وشرطات وشرطات سفلية فقط</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>A key has visible ASCII characters only</source>
        <translation>يتكوّن المفتاح من محارف ASCII مرئية فقط</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Send a picture of the face with each record</source>
        <translation>إرسال صورة الوجه مع كل سجل</translation>
    </message>
    <message>
        <source>Send the expressions that were seen</source>
        <translation>إرسال تعابير الوجه المرصودة</translation>
    </message>
    <message>
        <source>Enroll the broker&apos;s people at this kiosk</source>
        <translation>تسجيل أشخاص الوسيط في هذا الكشك</translation>
    </message>
    <message>
        <source>Address for enrollments as they happen</source>
        <translation>عنوان التسجيلات فور حدوثها</translation>
    </message>
    <message>
        <source>Socket.IO, where the broker has it</source>
        <translation>‏Socket.IO، إن كان لدى الوسيط</translation>
    </message>
    <message>
        <source>The broker&apos;s name for the recognition model</source>
        <translation>اسم نموذج التعرّف لدى الوسيط</translation>
    </message>
    <message>
        <source>Only if the broker&apos;s embeddings come from the model in use here</source>
        <translation>فقط إذا كانت متجهات الوسيط من النموذج المستخدم هنا</translation>
    </message>
    <message>
        <source>Event broker</source>
        <translation>وسيط الأحداث</translation>
    </message>
    <message>
        <source>Reports every check-in and check-out to a broker of many cameras and kiosks, and enrolls its people.</source>
        <translation>يبلّغ كل دخول وخروج إلى وسيط لكاميرات وأكشاك كثيرة، ويسجّل أشخاصه.</translation>
    </message>
    <message>
        <source>Of the class roster server</source>
        <translation>لخادم سجل الصفوف</translation>
    </message>
    <message>
        <source>A key is in Latin letters, digits and signs</source>
        <translation>يتكون المفتاح من حروف لاتينية وأرقام ورموز</translation>
    </message>
    <message>
        <source>Identifier of this kiosk</source>
        <translation>معرّف هذا الكشك</translation>
    </message>
    <message>
        <source>A UUID: 32 digits and letters from a to f</source>
        <translation>UUID: 32 رقمًا وحرفًا من a إلى f</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Its identifier at the server</source>
        <translation>معرّفها لدى الخادم</translation>
    </message>
    <message>
        <source>Recognize only the people of the class that is on</source>
        <translation>التعرف فقط على أشخاص الدرس الجاري</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>المنطقة الزمنية للخادم</translation>
    </message>
    <message>
        <source>Only where it is not that of this kiosk</source>
        <translation>فقط إن لم تكن هي نفسها لهذا الكشك</translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka or UTC</source>
        <translation>اسم منطقة زمنية، مثل Asia/Dhaka أو UTC</translation>
    </message>
    <message>
        <source>Class roster</source>
        <translation>سجل الصفوف</translation>
    </message>
    <message>
        <source>Sends attendance by course, and shows who of the class in this room has come.</source>
        <translation>يرسل الحضور حسب المقرر، ويعرض من حضر من صف هذه القاعة.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Only where one server has several</source>
        <translation>فقط عندما يكون في الخادم أكثر من قاعدة</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Of the user whom the key belongs to</source>
        <translation>للمستخدم صاحب المفتاح</translation>
    </message>
    <message>
        <source>In the user&apos;s profile there, under &quot;Account Security&quot;</source>
        <translation>هناك في الملف الشخصي للمستخدم، ضمن &quot;Account Security&quot;</translation>
    </message>
    <message>
        <source>The key expires on</source>
        <translation>ينتهي المفتاح في</translation>
    </message>
    <message>
        <source>The kiosk reminds you 14 days before</source>
        <translation>يذكّرك الجهاز قبلها بـ 14 يومًا</translation>
    </message>
    <message>
        <source>A date such as 2026-12-31</source>
        <translation>تاريخ مثل 2026-12-31</translation>
    </message>
    <message>
        <source>Keep the check-in</source>
        <translation>إبقاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>End the record</source>
        <translation>إنهاء السجل</translation>
    </message>
    <message>
        <source>When a check-out is missing</source>
        <translation>عند نقص تسجيل خروج</translation>
    </message>
    <message>
        <source>Records every check-in and check-out under Attendances.</source>
        <translation>يسجّل كل دخول وخروج ضمن Attendances.</translation>
    </message>
    <message>
        <source>Odoo 19 and newer</source>
        <translation>Odoo 19 وما بعده</translation>
    </message>
    <message>
        <source>Odoo 16 to 18</source>
        <translation>Odoo 16 إلى 18</translation>
    </message>
    <message>
        <source>Refresh token, client ID and client secret belong together</source>
        <translation>رمز التحديث ومعرّف العميل وسر العميل متلازمة</translation>
    </message>
    <message>
        <source>Address of the accounts</source>
        <translation>عنوان الحسابات</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>Of a self client in Zoho&apos;s API console</source>
        <translation>لعميل ذاتي (self client) في وحدة تحكم API من Zoho</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Zoho People (experimental)</source>
        <translation>Zoho People (تجريبي)</translation>
    </message>
    <message>
        <source>Imports check-ins and check-outs. Zoho does not document its answers: check whether they arrive.</source>
        <translation>يستورد تسجيلات الدخول والخروج. لا توثّق Zoho إجاباتها: تحقق من وصولها.</translation>
    </message>
    <message>
        <source>a: /api/v1</source>
        <translation>a: ‎/api/v1</translation>
    </message>
    <message>
        <source>b: /data</source>
        <translation>b: ‎/data</translation>
    </message>
    <message>
        <source>The server&apos;s name, followed by the name of the database</source>
        <translation>اسم الخادم، يليه اسم قاعدة البيانات</translation>
    </message>
    <message>
        <source>It must end with the name of the database, and nothing may follow it</source>
        <translation>يجب أن ينتهي باسم قاعدة البيانات دون أي شيء بعده</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>May read both tables and add records</source>
        <translation>يحق له قراءة الجدولين وإضافة السجلات</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>A file on this kiosk, if the certificate is your own</source>
        <translation>ملف على هذا الجهاز، إذا كانت الشهادة خاصة بكم</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read</source>
        <translation>يجب أن يكون ملف PEM يستطيع هذا الجهاز قراءته</translation>
    </message>
    <message>
        <source>Take people from the table face</source>
        <translation>أخذ الأشخاص من الجدول face</translation>
    </message>
    <message>
        <source>PiHR store (PostgreSQL)</source>
        <translation>مخزن PiHR ‏(PostgreSQL)</translation>
    </message>
    <message>
        <source>As the server lists it; each kiosk needs its own</source>
        <translation>كما يظهر في قائمة الخادم؛ لكل جهاز رقم خاص به</translation>
    </message>
    <message>
        <source>Only letters from A to Z, digits, - and _</source>
        <translation>الأحرف من A إلى Z والأرقام و- و_ فقط</translation>
    </message>
    <message>
        <source>The server may add and change people</source>
        <translation>يجوز للخادم إضافة الأشخاص وتغييرهم</translation>
    </message>
    <message>
        <source>The server may remove people</source>
        <translation>يجوز للخادم إزالة الأشخاص</translation>
    </message>
    <message>
        <source>Send people enrolled here, with name and card number</source>
        <translation>إرسال الأشخاص المسجلين هنا مع الاسم ورقم البطاقة</translation>
    </message>
    <message>
        <source>Also send their photos</source>
        <translation>إرسال صورهم أيضًا</translation>
    </message>
    <message>
        <source>ZKTeco push server (ADMS)</source>
        <translation>خادم ZKTeco بالدفع (ADMS)</translation>
    </message>
    <message>
        <source>This kiosk reports to a server for ZKTeco terminals as one of them.</source>
        <translation>يرسل هذا الجهاز إلى خادم لأجهزة ZKTeco كواحد منها.</translation>
    </message>
    <message>
        <source>For the whole network, set a certificate under &quot;More settings&quot;, or allow unencrypted connections</source>
        <translation>للشبكة كلها حدد شهادة ضمن «إعدادات أخرى»، أو اسمح بالشبكة دون تشفير</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>الأجهزة الطرفية</translation>
    </message>
    <message>
        <source>Serial numbers with their doors; others are refused and named</source>
        <translation>الأرقام التسلسلية مع أبوابها؛ يُرفض غيرها ويُذكر</translation>
    </message>
    <message>
        <source>Serial numbers separated by commas, each followed by a colon and its door</source>
        <translation>أرقام تسلسلية تفصلها فواصل، بعد كل منها نقطتان ثم بابه</translation>
    </message>
    <message>
        <source>Addresses of the terminals</source>
        <translation>عناوين الأجهزة الطرفية</translation>
    </message>
    <message>
        <source>Terminals know no password: only these addresses may connect</source>
        <translation>لا تعرف الأجهزة الطرفية كلمة مرور: يُسمح بالاتصال لهذه العناوين فقط</translation>
    </message>
    <message>
        <source>For the whole network, list the addresses or networks that terminals connect from</source>
        <translation>للشبكة كلها اذكر العناوين أو الشبكات التي تتصل منها الأجهزة الطرفية</translation>
    </message>
    <message>
        <source>Time zone of the terminals</source>
        <translation>المنطقة الزمنية للأجهزة الطرفية</translation>
    </message>
    <message>
        <source>Only where it is not the one of this kiosk</source>
        <translation>فقط إذا كانت غير منطقة هذا الجهاز</translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka</source>
        <translation>اسم منطقة زمنية مثل Asia/Dhaka</translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read attendance</source>
        <translation>السماح باتصالات دون تشفير: يمكن عندئذ لآخرين على الشبكة قراءة الحضور</translation>
    </message>
    <message>
        <source>ZKTeco terminals push to this kiosk</source>
        <translation>أجهزة ZKTeco ترسل إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>Terminals on the wall send their attendance records here.</source>
        <translation>ترسل الأجهزة المثبتة على الجدار سجلات الحضور إلى هنا.</translation>
    </message>
    <message>
        <source>Address of the device</source>
        <translation>عنوان الجهاز</translation>
    </message>
    <message>
        <source>UDP (older devices)</source>
        <translation>UDP (أجهزة أقدم)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Communication key</source>
        <translation>مفتاح الاتصال</translation>
    </message>
    <message>
        <source>As set on the device; empty where it has none</source>
        <translation>كما هو مضبوط على الجهاز؛ اتركه فارغًا إن لم يكن له مفتاح</translation>
    </message>
    <message>
        <source>A number up to 4294967295</source>
        <translation>رقم حتى 4294967295</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Where the device is; shown with its records</source>
        <translation>مكان الجهاز؛ يظهر مع سجلاته</translation>
    </message>
    <message>
        <source>Time zone of the device</source>
        <translation>المنطقة الزمنية للجهاز</translation>
    </message>
    <message>
        <source>Empty: the same as this kiosk&apos;s</source>
        <translation>فارغ: نفس منطقة هذا الكشك</translation>
    </message>
    <message>
        <source>A time zone such as Asia/Dhaka</source>
        <translation>منطقة زمنية مثل Asia/Dhaka</translation>
    </message>
    <message>
        <source>Take records as they happen</source>
        <translation>أخذ السجلات فور حدوثها</translation>
    </message>
    <message>
        <source>Set the device&apos;s clock</source>
        <translation>ضبط ساعة الجهاز</translation>
    </message>
    <message>
        <source>ZKTeco device</source>
        <translation>جهاز ZKTeco</translation>
    </message>
    <message>
        <source>This kiosk collects the records of a device on the wall.</source>
        <translation>يجمع هذا الكشك سجلات جهاز على الجدار.</translation>
    </message>
    <message>
        <source>A number that the other system must know</source>
        <translation>رقم يجب أن يعرفه النظام الآخر</translation>
    </message>
    <message>
        <source>A number up to 4294967295; without one, name the addresses that need none</source>
        <translation>رقم حتى 4294967295؛ وبدونه حدّد العناوين التي لا تحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>Addresses that need no key</source>
        <translation>عناوين لا تحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>Many programs cannot send a key</source>
        <translation>كثير من البرامج لا يمكنها إرسال مفتاح</translation>
    </message>
    <message>
        <source>Programs know this kiosk by it</source>
        <translation>به تعرف البرامج هذا الكشك</translation>
    </message>
    <message>
        <source>Let programs store and delete people</source>
        <translation>السماح للبرامج بحفظ الأشخاص وحذفهم</translation>
    </message>
    <message>
        <source>This kiosk as a ZKTeco terminal</source>
        <translation>هذا الكشك كجهاز ZKTeco</translation>
    </message>
    <message>
        <source>For software that collects from ZKTeco terminals on port 4370.</source>
        <translation>للبرامج التي تجمع من أجهزة ZKTeco عبر المنفذ 4370.</translation>
    </message>
    <message>
        <source>Find devices in this network</source>
        <translation>البحث عن أجهزة في هذه الشبكة</translation>
    </message>
    <message>
        <source>Check that the device is on and connected to this network, and that its port (4370, or the one in the form) is not blocked.</source>
        <translation>تأكد من أن الجهاز يعمل ومتصل بهذه الشبكة، ومن أن منفذه (4370 أو المنفذ المدخل في النموذج) غير محظور.</translation>
    </message>
</context>
<context>
    <name>EnrollForm</name>
    <message>
        <source>Enter an identifier</source>
        <translation>أدخل معرّفًا</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>%1 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Letters, digits and symbols only</source>
        <translation>أحرف وأرقام ورموز فقط</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>يحتوي على محرف غير مرئي</translation>
    </message>
    <message>
        <source>Use ordinary letters and digits</source>
        <translation>استخدم حروفًا وأرقامًا عادية</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Not known here. Asking the server</source>
        <translation>غير معروف هنا. يُسأل الخادم الآن</translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not match. %Ln tries left.</source>
        <extracomment>%n: tries until the pad locks for a while</extracomment>
        <translation>
            <numerusform>الرقم ورمز PIN لا يتطابقان. لم تبق محاولات.</numerusform>
            <numerusform>الرقم ورمز PIN لا يتطابقان. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرقم ورمز PIN لا يتطابقان. بقيت محاولتان.</numerusform>
            <numerusform>الرقم ورمز PIN لا يتطابقان. بقيت %Ln محاولات.</numerusform>
            <numerusform>الرقم ورمز PIN لا يتطابقان. بقيت %Ln محاولة.</numerusform>
            <numerusform>الرقم ورمز PIN لا يتطابقان. بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known here. %Ln tries left.</source>
        <translation>
            <numerusform>غير معروف هنا. لم تبق محاولات.</numerusform>
            <numerusform>غير معروف هنا. بقيت محاولة واحدة.</numerusform>
            <numerusform>غير معروف هنا. بقيت محاولتان.</numerusform>
            <numerusform>غير معروف هنا. بقيت %Ln محاولات.</numerusform>
            <numerusform>غير معروف هنا. بقيت %Ln محاولة.</numerusform>
            <numerusform>غير معروف هنا. بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>محاولات خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>قبِله الخادم</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>I don&apos;t know this card or code</source>
        <translation>لا أعرف هذه البطاقة أو هذا الرمز</translation>
    </message>
    <message>
        <source>Use your PIN, or ask at the office</source>
        <translation>استخدم رمز PIN أو اسأل في المكتب</translation>
    </message>
    <message>
        <source>Try again at %1. Faces are still recognized.</source>
        <translation>أعد المحاولة في %1. لا يزال التعرف على الوجوه يعمل.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this kiosk</source>
        <translation>لم يُسجَّل شيء على هذا الجهاز</translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation>يُرجى السؤال في المكتب</translation>
    </message>
    <message>
        <source>The server did not answer. Try again, use your PIN, or tell the office.</source>
        <translation>لم يُجب الخادم. أعد المحاولة أو استخدم رمز PIN أو أخبر المكتب.</translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation>حاول مرة أخرى أو أخبر المكتب</translation>
    </message>
    <message>
        <source>The card reader types for another keyboard layout. Use your PIN, and tell the office: set the layout to US.</source>
        <translation>قارئ البطاقات يكتب لتخطيط لوحة مفاتيح آخر. استخدم رمز PIN وأبلغ المكتب: اضبطوا التخطيط على US.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>%1 was not found. Check the spelling and this kiosk&apos;s network connection.</source>
        <translation>لا يمكن العثور على جهاز باسم %1. تحقق من كتابة الاسم ومن اتصال هذا الجهاز بالشبكة.</translation>
    </message>
    <message>
        <source>%1 is reachable, but nothing is listening on port %2. Check the port and whether the server is running.</source>
        <translation>%1 موجود، لكن لا شيء يستمع على المنفذ %2. تحقق من المنفذ ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>%1 is unreachable. Check the address and this kiosk&apos;s network connection.</source>
        <translation>يتعذر الوصول إلى %1. تحقق من العنوان ومن اتصال هذا الجهاز بالشبكة.</translation>
    </message>
    <message>
        <source>%1 does not respond on port %2. Check the address and the port; a firewall may be blocking it.</source>
        <translation>%1 لا يجيب على المنفذ %2. تحقق من العنوان والمنفذ؛ قد يكون هناك جدار حماية بينهما.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not from a trusted authority. Enter your certificate authority file under &quot;More settings&quot;.</source>
        <translation>شهادة %1 ليست من هيئة موثوقة. حدد ملف هيئة الشهادات لديكم ضمن «إعدادات أخرى».</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Renew it on the server.</source>
        <translation>انتهت صلاحية شهادة %1. يجب تجديدها على الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this kiosk.</source>
        <translation>شهادة %1 غير صالحة بعد. تحقق من تاريخ هذا الجهاز ووقته.</translation>
    </message>
    <message>
        <source>The certificate was not issued for %1. Enter the address exactly as in the certificate.</source>
        <translation>لم تصدر الشهادة للاسم %1. أدخل العنوان كما هو في الشهادة.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not match the fingerprint. If the server has a new certificate, enter its fingerprint; otherwise call your IT department.</source>
        <translation>شهادة %1 ليست صاحبة البصمة المسجلة. إذا حصل الخادم على شهادة جديدة فأدخل بصمتها، وإلا فاتصل بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>%1 does not use encryption on port %2. Check the port, or start the address with ws://</source>
        <translation>%1 لا يشفّر على المنفذ %2. تحقق من المنفذ، أو ابدأ العنوان بـ ws://</translation>
    </message>
    <message>
        <source>%1 responds on port %2, but it is not a server for kiosks. Check the port.</source>
        <translation>هناك ما يجيب في %1 على المنفذ %2، لكنه ليس خادمًا للأجهزة. تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>%1 closes the connection immediately. Check the port and whether the address must begin with wss://</source>
        <translation>%1 يقطع الاتصال فورًا. تحقق من المنفذ ومما إذا كان العنوان يجب أن يبدأ بـ wss://</translation>
    </message>
    <message>
        <source>%1 does not accept this kiosk. Compare the serial number and the secret with those on the server.</source>
        <translation>%1 لا يقبل هذا الجهاز. قارن الرقم التسلسلي والرمز السري بما في الخادم.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>عُثر على الاسم</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>تم الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Encrypted, certificate trusted</source>
        <translation>مشفّر والشهادة موثوقة</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>الخادم يجيب</translation>
    </message>
    <message>
        <source>Kiosk accepted</source>
        <translation>قُبل الجهاز</translation>
    </message>
    <message>
        <source>Port can be opened</source>
        <translation>يمكن فتح المنفذ</translation>
    </message>
    <message>
        <source>It works. Other systems can connect on port %1.</source>
        <translation>يعمل. يمكن للآخرين الاتصال على المنفذ %1.</translation>
    </message>
    <message>
        <source>It works. %1 accepts this kiosk.</source>
        <translation>يعمل. %1 يقبل هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>شهادة %1 غير مقبولة: %2</translation>
    </message>
    <message>
        <source>%1 is a web server, but not a server for kiosks at this address (it returned %2). Check the port and the path after it.</source>
        <translation>%1 خادم ويب، لكنه ليس للأجهزة في هذا العنوان (يقول %2). تحقق من المنفذ وما بعده.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program on this kiosk. Choose another port.</source>
        <translation>برنامج آخر على هذا الجهاز يستخدم المنفذ %1. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to open port %1. Choose 1024 or higher.</source>
        <translation>لا يجوز لهذا الجهاز فتح المنفذ %1. اختر منفذًا من 1024 فصاعدًا.</translation>
    </message>
    <message>
        <source>This kiosk has no address %1.</source>
        <translation>ليس لهذا الجهاز العنوان %1.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>أُنهي الاختبار.</translation>
    </message>
    <message>
        <source>Server message: %1</source>
        <translation>رسالة الخادم: %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>هذا مطلوب</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>%1 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>It must begin with %1://</source>
        <translation>يجب أن يبدأ بـ %1://</translation>
    </message>
    <message>
        <source>The server name is missing or contains an invalid character</source>
        <translation>اسم الخادم ناقص أو فيه رمز غير مسموح</translation>
    </message>
    <message>
        <source>Leave out the user name and password; they have their own fields</source>
        <translation>دون اسم مستخدم أو كلمة مرور؛ فلهما حقول خاصة</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>يجري إيقاف الجهاز</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This is too long for a QR code</source>
        <translation>هذا أطول من أن يتسع له رمز QR</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>sharp</source>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>مقبولة</translation>
    </message>
</context>
<context>
    <name>RestartSheet</name>
    <message>
        <source>All records are stored. Those waiting for a server are sent after the restart.</source>
        <translation>التسجيلات في أمان: كلها محفوظة، وما ينتظر الخادم يُرسل بعد ذلك.</translation>
    </message>
    <message>
        <source>Check-in is unavailable for a few seconds. Then the door screen comes back by itself.</source>
        <translation>لن يتمكن أحد من التسجيل هنا لبضع ثوانٍ، ثم تعود شاشة الباب من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Restart Rollcall?</source>
        <translation>إعادة تشغيل Rollcall؟</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Alternate in and out</source>
        <translation>دخول ثم خروج بالتناوب</translation>
    </message>
    <message>
        <source>Always in</source>
        <translation>دخول دائمًا</translation>
    </message>
    <message>
        <source>Always out</source>
        <translation>خروج دائمًا</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>حسب وقت اليوم</translation>
    </message>
    <message>
        <source>The first record of the day is in, the next is out</source>
        <translation>الأول في اليوم دخول والتالي خروج</translation>
    </message>
    <message>
        <source>For a door used only to enter</source>
        <translation>لباب يُدخل منه فقط</translation>
    </message>
    <message>
        <source>For a door used only to leave</source>
        <translation>لباب يُخرج منه فقط</translation>
    </message>
    <message>
        <source>Each person chooses In or Out</source>
        <translation>كل شخص يلمس دخول أو خروج</translation>
    </message>
    <message>
        <source>At the times in the configuration file</source>
        <translation>في الأوقات المذكورة في ملف الإعداد</translation>
    </message>
    <message>
        <source>In before noon, out after</source>
        <translation>دخول قبل الظهر وخروج بعده</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>The first camera that works</source>
        <translation>أول كاميرا تعمل</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>بلا كاميرا</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>صورة اختبار</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>تسجيل: %1</translation>
    </message>
    <message>
        <source>Network camera: %1</source>
        <translation>كاميرا على الشبكة: %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>الكاميرا %1</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Door</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>الشاشة والأصوات</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the disk that holds %1 is full; free some space</source>
        <translation>القرص الذي يحتوي على %1 ممتلئ؛ أخلِ بعض المساحة</translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again</source>
        <translation>قاعدة البيانات %1 يستخدمها برنامج آخر؛ حاول مرة أخرى</translation>
    </message>
    <message>
        <source>the database %1 cannot be written; check the permissions of the file and its directory</source>
        <translation>لا يمكن الكتابة في قاعدة البيانات %1؛ تحقق من أذونات الملف ومجلده</translation>
    </message>
    <message>
        <source>the database %1 is damaged (%2)</source>
        <translation>قاعدة البيانات %1 تالفة (%2)</translation>
    </message>
    <message>
        <source>the file %1 is not a database</source>
        <translation>الملف %1 ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>reading or writing the database %1 failed (%2); check the disk</source>
        <translation>فشلت القراءة من قاعدة البيانات %1 أو الكتابة فيها (%2)؛ تحقق من القرص</translation>
    </message>
    <message>
        <source>the database %1 cannot be opened; check the permissions of the file and its directory</source>
        <translation>لا يمكن فتح قاعدة البيانات %1؛ تحقق من أذونات الملف ومجلده</translation>
    </message>
    <message>
        <source>the database %1 rejects the entry (%2)</source>
        <translation>ترفض قاعدة البيانات %1 السجل (%2)</translation>
    </message>
    <message>
        <source>the database %1 reports: %2</source>
        <translation>تبلغ قاعدة البيانات %1: %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Come closer</source>
        <translation>اقترب</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>ارجع قليلًا</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>انظر إلى الكاميرا</translation>
    </message>
    <message>
        <source>Too bright to see you</source>
        <translation>الإضاءة ساطعة ولا يمكن رؤيتك</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>اثبت مكانك</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation>انظر مباشرة إلى الكاميرا</translation>
    </message>
    <message>
        <source>Turn your head a little to your left</source>
        <translation>أدر رأسك قليلًا إلى يسارك</translation>
    </message>
    <message>
        <source>Turn your head a little to your right</source>
        <translation>أدر رأسك قليلًا إلى يمينك</translation>
    </message>
    <message>
        <source>Too dark to see you: come closer</source>
        <translation>الإضاءة خافتة: اقترب</translation>
    </message>
    <message>
        <source>Light from behind: come closer</source>
        <translation>الضوء من خلفك: اقترب</translation>
    </message>
    <message>
        <source>Please blink twice</source>
        <translation>ارمش مرتين من فضلك</translation>
    </message>
    <message>
        <source>Please turn your head to your left</source>
        <translation>أدر رأسك إلى يسارك من فضلك</translation>
    </message>
    <message>
        <source>Please turn your head to your right</source>
        <translation>أدر رأسك إلى يمينك من فضلك</translation>
    </message>
    <message>
        <source>Please raise your chin</source>
        <translation>ارفع ذقنك من فضلك</translation>
    </message>
    <message>
        <source>%1, checked in</source>
        <translation>%1، تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1، تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Please uncover your nose and mouth</source>
        <translation>يُرجى كشف الأنف والفم</translation>
    </message>
    <message>
        <source>Please take off your sunglasses</source>
        <translation>يُرجى خلع النظارات الشمسية</translation>
    </message>
</context>
<context>
    <name>rollcall::AdminPin</name>
    <message>
        <source>A PIN is already set</source>
        <translation>سبق تعيين رمز PIN</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose digits without a pattern.</source>
        <translation>هذا الرمز من أول ما يجرّبه أي شخص. اختر أرقامًا لا نمط فيها.</translation>
    </message>
    <message>
        <source>There is no valid recovery code. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation>لا يوجد رمز استعادة صالح. شغّل rollcallctl admin-pin --reset على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The recovery code is no longer valid</source>
        <translation>لم يعد رمز الاستعادة صالحًا</translation>
    </message>
    <message>
        <source>This is the PIN that you have now. Choose another one.</source>
        <translation>هذا هو رمز PIN الحالي. اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits</source>
        <translation>يتكون رمز PIN من %1 إلى %2 أرقام</translation>
    </message>
    <message>
        <source>This PIN looks like a date. Choose digits that are not a birthday.</source>
        <translation>يبدو رمز PIN هذا تاريخًا. اختر أرقامًا ليست تاريخ ميلاد.</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsController</name>
    <message>
        <source>The setting &quot;%1&quot;, which is not on this form, is not accepted</source>
        <translation>الإعداد «%1» غير الموجود في هذا النموذج غير مقبول</translation>
    </message>
    <message>
        <source>This value is not accepted</source>
        <translation>هذه القيمة غير مقبولة</translation>
    </message>
    <message>
        <source>This connection no longer exists</source>
        <translation>لم يعد هذا الاتصال موجودًا</translation>
    </message>
    <message>
        <source>This connection is set by IT in the configuration file</source>
        <translation>هذا الاتصال حدده قسم تقنية المعلومات في ملف الإعدادات</translation>
    </message>
    <message>
        <source>The address has changed: enter the secret again. It is never sent to another server automatically</source>
        <translation>العنوان مختلف: أدخل الرمز السري من جديد، فهو لا يُرسل إلى خادم آخر من تلقاء نفسه</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>أُوقف الاختبار</translation>
    </message>
    <message>
        <source>Enter an IPv4 network with at most 1,024 addresses, such as %1</source>
        <translation>أدخل شبكة IPv4 لا تزيد على 1024 عنوانًا، مثل %1</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>أُوقف البحث</translation>
    </message>
    <message>
        <source>This system cannot be searched for</source>
        <translation>لا يمكن البحث عن هذا النظام</translation>
    </message>
</context>
<context>
    <name>rollcall::Corrections</name>
    <message>
        <source>There is no such record to undo</source>
        <translation>لا يوجد قيد كهذا للتراجع عنه</translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation>فات الأوان للتراجع هنا؛ يرجى إبلاغ المكتب</translation>
    </message>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation>لا أحد مسجل بالمعرّف %1</translation>
    </message>
    <message>
        <source>That time is in the future</source>
        <translation>لم يحن ذلك الوقت بعد</translation>
    </message>
</context>
<context>
    <name>rollcall::Delivery</name>
    <message>
        <source>This system is connected; its records are still sent</source>
        <translation>هذا النظام متصل؛ ولا تزال سجلاته تُرسل</translation>
    </message>
</context>
<context>
    <name>rollcall::Dispatcher</name>
    <message>
        <source>The connector gave no answer</source>
        <translation>لم يُجب الاتصال</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrollmentController</name>
    <message>
        <source>One person at a time, please</source>
        <translation>شخص واحد في كل مرة من فضلك</translation>
    </message>
    <message>
        <source>This face differs from the previous photos. One person at a time, please.</source>
        <translation>هذا الوجه يختلف عن الصور السابقة. شخص واحد في كل مرة من فضلك.</translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then try again</source>
        <translation>افتح الإدارة على الجهاز أولًا ثم أعد الطلب</translation>
    </message>
    <message>
        <source>Another person is being enrolled on the kiosk</source>
        <translation>يجري تسجيل شخص آخر على الجهاز</translation>
    </message>
    <message>
        <source>There is nothing complete to save</source>
        <translation>لا يوجد شيء مكتمل للحفظ</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportController</name>
    <message>
        <source>There is not enough space on the USB stick. Free up space or use another one.</source>
        <translation>لا توجد مساحة كافية على الذاكرة. أفسح مساحة أو استخدم غيرها.</translation>
    </message>
    <message>
        <source>There is not enough space in %1.</source>
        <translation>لا توجد مساحة كافية في %1.</translation>
    </message>
    <message>
        <source>The USB stick is write-protected. Use another one.</source>
        <translation>الذاكرة محمية من الكتابة. استخدم غيرها.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to write to %1.</source>
        <translation>لا يُسمح لهذا الجهاز بالكتابة في %1.</translation>
    </message>
    <message>
        <source>The USB stick can no longer be written to. Reinsert it, then try again.</source>
        <translation>لم تعد الكتابة على الذاكرة ممكنة. أدخلها مجددًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>لا يوجد ما يُحفظ</translation>
    </message>
</context>
<context>
    <name>rollcall::GalleryKeeper</name>
    <message numerus="yes">
        <source>%Ln face templates cannot be read with this key; enroll these people again.</source>
        <translation>
            <numerusform>لا يمكن قراءة %Ln قالب وجه بهذا المفتاح؛ سجّل هؤلاء الأشخاص من جديد.</numerusform>
            <numerusform>لا يمكن قراءة قالب وجه واحد بهذا المفتاح؛ سجّل هذا الشخص من جديد.</numerusform>
            <numerusform>لا يمكن قراءة قالبي وجه بهذا المفتاح؛ سجّل هؤلاء الأشخاص من جديد.</numerusform>
            <numerusform>لا يمكن قراءة %Ln قوالب وجه بهذا المفتاح؛ سجّل هؤلاء الأشخاص من جديد.</numerusform>
            <numerusform>لا يمكن قراءة %Ln قالب وجه بهذا المفتاح؛ سجّل هؤلاء الأشخاص من جديد.</numerusform>
            <numerusform>لا يمكن قراءة %Ln قالب وجه بهذا المفتاح؛ سجّل هؤلاء الأشخاص من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were enrolled with another face engine and are not recognized; enroll them again, or choose that engine in the configuration (%1 is in use).</source>
        <translation>
            <numerusform>سُجّل %Ln شخص بمحرك وجوه آخر ولا يتم التعرف عليهم؛ سجّلهم من جديد أو اختر ذلك المحرك في الإعدادات (المستخدم %1).</numerusform>
            <numerusform>سُجّل شخص واحد بمحرك وجوه آخر ولا يتم التعرف عليه؛ سجّله من جديد أو اختر ذلك المحرك في الإعدادات (المستخدم %1).</numerusform>
            <numerusform>سُجّل شخصان بمحرك وجوه آخر ولا يتم التعرف عليهما؛ سجّلهما من جديد أو اختر ذلك المحرك في الإعدادات (المستخدم %1).</numerusform>
            <numerusform>سُجّل %Ln أشخاص بمحرك وجوه آخر ولا يتم التعرف عليهم؛ سجّلهم من جديد أو اختر ذلك المحرك في الإعدادات (المستخدم %1).</numerusform>
            <numerusform>سُجّل %Ln شخصًا بمحرك وجوه آخر ولا يتم التعرف عليهم؛ سجّلهم من جديد أو اختر ذلك المحرك في الإعدادات (المستخدم %1).</numerusform>
            <numerusform>سُجّل %Ln شخص بمحرك وجوه آخر ولا يتم التعرف عليهم؛ سجّلهم من جديد أو اختر ذلك المحرك في الإعدادات (المستخدم %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerThread</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>يجري إيقاف الجهاز</translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>The ledger is damaged at record %1: %2</source>
        <translation>السجل تالف عند الإدخال %1: %2</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation>نُقلت قاعدة البيانات %1 أو حُذفت. أعدها إلى مكانها، أو أعد تشغيل الجهاز لبدء قاعدة جديدة.</translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost to damage; call your administrator.</source>
        <translation>فُقدت السجلات من %1 إلى %2 بسبب تلف؛ اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired. A copy was kept as %1; call your administrator.</source>
        <translation>كانت قاعدة البيانات تالفة وأُصلحت. حُفظت نسخة باسم %1؛ اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted while it was in use. Nothing is recorded until it is back.</source>
        <translation>نُقلت قاعدة البيانات أو استُبدلت أو حُذفت أثناء استخدامها. لا يُسجَّل شيء حتى تعود.</translation>
    </message>
</context>
<context>
    <name>rollcall::PeopleController</name>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation>لا يوجد شخص مسجل بالمعرّف %1</translation>
    </message>
    <message>
        <source>The identifier %1 is in use. Choose another one.</source>
        <translation>المعرّف %1 مستخدم. اختر معرّفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is checked in. Change the identifier after the check-out.</source>
        <translation>%1 مسجل حضوره. غيّر المعرّف بعد تسجيل الانصراف.</translation>
    </message>
    <message>
        <source>This kiosk does not store names</source>
        <translation>لا يخزّن هذا الجهاز الأسماء</translation>
    </message>
</context>
<context>
    <name>rollcall::PhotoEnroller</name>
    <message>
        <source>The kiosk is busy with other photos; send this one again</source>
        <translation>الجهاز مشغول بصور أخرى؛ أعد إرسال هذه</translation>
    </message>
</context>
<context>
    <name>rollcall::Presenter</name>
    <message>
        <source>Saved here, will be sent when the network is back</source>
        <translation>حُفظ هنا، وسيُرسل عند عودة الشبكة</translation>
    </message>
    <message>
        <source>%1 h %2 min since you checked in</source>
        <translation>%1 س %2 د منذ تسجيل دخولك</translation>
    </message>
</context>
<context>
    <name>rollcall::PunchLists</name>
    <message>
        <source>There is no record %1</source>
        <translation>لا يوجد قيد %1</translation>
    </message>
</context>
<context>
    <name>rollcall::RecognitionController</name>
    <message>
        <source>The face models are not loaded yet</source>
        <translation>لم تُحمَّل نماذج الوجه بعد</translation>
    </message>
</context>
<context>
    <name>rollcall::Repairs</name>
    <message>
        <source>The database was damaged and has been repaired. Nothing was lost.</source>
        <translation>كانت قاعدة البيانات تالفة وأُصلحت. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The database was damaged and nothing in it could be read. It has been moved to %1.</source>
        <translation>كانت قاعدة البيانات تالفة ولم يمكن قراءة أي شيء منها. نُقلت إلى %1.</translation>
    </message>
    <message>
        <source>The database was damaged and has been moved to %1. What could be read was recovered.</source>
        <translation>كانت قاعدة البيانات تالفة ونُقلت إلى %1. استُعيد ما أمكنت قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance records are lost.</source>
        <translation>
            <numerusform>لم يُفقد أي سجل حضور.</numerusform>
            <numerusform>فُقد سجل حضور واحد.</numerusform>
            <numerusform>فُقد سجلا حضور.</numerusform>
            <numerusform>فُقدت %Ln سجلات حضور.</numerusform>
            <numerusform>فُقد %Ln سجل حضور.</numerusform>
            <numerusform>فُقد %Ln سجل حضور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have lost their names.</source>
        <translation>
            <numerusform>لم يفقد أحد اسمه.</numerusform>
            <numerusform>فُقد اسم شخص واحد.</numerusform>
            <numerusform>فُقد اسما شخصين.</numerusform>
            <numerusform>فُقدت أسماء %Ln أشخاص.</numerusform>
            <numerusform>فُقدت أسماء %Ln شخصًا.</numerusform>
            <numerusform>فُقدت أسماء %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation>اتصل بالمسؤول.</translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>يجري إيقاف الجهاز</translation>
    </message>
</context>
<context>
    <name>rollcall::SystemController</name>
    <message>
        <source>Face model</source>
        <translation>نموذج الوجه</translation>
    </message>
</context>
<context>
    <name>rollcall::SystemTime</name>
    <message>
        <source>This kiosk is not allowed to set the clock of the machine. The person who installed it can allow this.</source>
        <translation>لا يُسمح لهذا الجهاز بضبط ساعة الآلة. يمكن لمن ركّبه السماح بذلك.</translation>
    </message>
    <message>
        <source>The clock cannot be set here: this machine has no service that sets it.</source>
        <translation>لا يمكن ضبط الساعة هنا: لا خدمة في هذه الآلة تضبطها.</translation>
    </message>
    <message>
        <source>The clock was not set: %1</source>
        <translation>لم تُضبط الساعة: %1</translation>
    </message>
    <message>
        <source>The service that sets the clock does not answer.</source>
        <translation>الخدمة التي تضبط الساعة لا تجيب.</translation>
    </message>
    <message>
        <source>Enter the name or address of a time server, such as pool.ntp.org.</source>
        <translation>أدخل اسم خادم وقت أو عنوانه، مثل pool.ntp.org.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Attendance as a file</source>
        <translation>الحضور كملف</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>من فعل ماذا ومتى</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Disk, clock, versions, log</source>
        <translation>القرص والساعة والإصدارات والسجل</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Look-alikes, weak templates</source>
        <translation>المتشابهون والعينات الضعيفة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>من في الداخل</translation>
    </message>
    <message>
        <source>People present now, since when</source>
        <translation>الحاضرون الآن ومنذ متى</translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation>رمز PIN للمسؤول</translation>
    </message>
    <message numerus="yes">
        <source>The administrator PIN is short. Choose one with at least %Ln digits under Settings.</source>
        <translation>
            <numerusform>رمز PIN للمسؤول قصير. اختر رمزًا من %Ln رقم على الأقل في الإعدادات.</numerusform>
            <numerusform>رمز PIN للمسؤول قصير. اختر رمزًا من رقم واحد على الأقل في الإعدادات.</numerusform>
            <numerusform>رمز PIN للمسؤول قصير. اختر رمزًا من رقمين على الأقل في الإعدادات.</numerusform>
            <numerusform>رمز PIN للمسؤول قصير. اختر رمزًا من %Ln أرقام على الأقل في الإعدادات.</numerusform>
            <numerusform>رمز PIN للمسؤول قصير. اختر رمزًا من %Ln رقمًا على الأقل في الإعدادات.</numerusform>
            <numerusform>رمز PIN للمسؤول قصير. اختر رمزًا من %Ln رقم على الأقل في الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Who of the class has come</source>
        <translation>من حضر من الصف</translation>
    </message>
    <message>
        <source>Device codes</source>
        <translation>رموز الأجهزة</translation>
    </message>
    <message>
        <source>Who the codes of devices on the wall are</source>
        <translation>لمن رموز الأجهزة المعلّقة على الجدار</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AuditPage</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
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
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>Choose another kind, another person or a longer time.</source>
        <translation>اختر نوعًا آخر أو شخصًا آخر أو مدة أطول.</translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation>أي أحداث؟</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>من قِبل من؟</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>The audit trail cannot be read</source>
        <translation>لا يمكن قراءة سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraForm</name>
    <message>
        <source>The camera was set on the command line; a choice here takes effect at the next start without that option.</source>
        <translation>حُدِّدت الكاميرا في سطر الأوامر؛ وما يُختار هنا يسري عند التشغيل التالي من دون ذلك الخيار.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>الكاميرا قيد التشغيل</translation>
    </message>
    <message>
        <source>This camera gives no image. Check its cable, or choose another.</source>
        <translation>لا تصل صورة من هذه الكاميرا. تحقق من الكابل أو اختر غيرها.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then touch &quot;Search again&quot;.</source>
        <translation>لا توجد كاميرا. صِل واحدة ثم المس «البحث مجددًا».</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraPreview</name>
    <message>
        <source>Camera image</source>
        <translation>صورة الكاميرا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>I cannot do this</source>
        <translation>لا أستطيع فعل هذا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassModel</name>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>حاضر</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassPage</name>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>No class is expected</source>
        <translation>لا صف متوقع</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>تتعذر قراءة القائمة</translation>
    </message>
    <message>
        <source>A class appears here when a connected system expects one in this room.</source>
        <translation>يظهر هنا صف عندما يتوقع نظام متصل صفًا في هذه القاعة.</translation>
    </message>
    <message>
        <source>No one is expected</source>
        <translation>لا أحد متوقع</translation>
    </message>
    <message>
        <source>The system did not say who belongs to this class.</source>
        <translation>لم يذكر النظام من ينتمي إلى هذا الصف.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>لا حاضرين</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>%Ln حاضرين</numerusform>
            <numerusform>%Ln حاضرًا</numerusform>
            <numerusform>%Ln حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>لا متأخرين</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%Ln متأخرين</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>لا غائبين</numerusform>
            <numerusform>غائب واحد</numerusform>
            <numerusform>غائبان</numerusform>
            <numerusform>%Ln غائبين</numerusform>
            <numerusform>%Ln غائبًا</numerusform>
            <numerusform>%Ln غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here yet</source>
        <translation>
            <numerusform>وصل الجميع</numerusform>
            <numerusform>واحد لم يصل بعد</numerusform>
            <numerusform>اثنان لم يصلا بعد</numerusform>
            <numerusform>%Ln لم يصلوا بعد</numerusform>
            <numerusform>%Ln لم يصلوا بعد</numerusform>
            <numerusform>%Ln لم يصلوا بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockForm</name>
    <message>
        <source>System time zone</source>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Search for a city</source>
        <translation>ابحث عن مدينة</translation>
    </message>
    <message>
        <source>The clock is set from the network.</source>
        <translation>الساعة مضبوطة من الشبكة.</translation>
    </message>
    <message>
        <source>The clock has not been set from the network. Compare it with your watch: records are corrected automatically once the network sets it.</source>
        <translation>لم تُضبط الساعة من الشبكة بعد. قارنها بساعتك: تُصحَّح السجلات تلقائيًا حين تضبطها الشبكة.</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>ضبط التاريخ والوقت</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockSetter</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-11-29</source>
        <translation>السنة والشهر واليوم: 2026-11-29</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Hours and minutes: 17:30</source>
        <translation>الساعة والدقائق: 17:30</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>خادم الوقت</translation>
    </message>
    <message>
        <source>A name such as pool.ntp.org; empty: the system&apos;s own</source>
        <translation>اسم مثل pool.ntp.org؛ فارغ: خادم النظام نفسه</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>ضبط الساعة</translation>
    </message>
    <message>
        <source>Set it from the network</source>
        <translation>ضبطها من الشبكة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter the date as year, month and day: 2026-11-29</source>
        <translation>أدخل التاريخ سنة وشهرًا ويومًا: 2026-11-29</translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes: 17:30</source>
        <translation>أدخل الوقت ساعات ودقائق: 17:30</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CodeMatcher</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>إلغاء المطابقة</translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation>ابحث بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>من هو %1؟</translation>
    </message>
    <message>
        <source>there called %1</source>
        <translation>اسمه هناك %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person.</source>
        <translation>
            <numerusform>%Ln سجل ينتظر شخصًا.</numerusform>
            <numerusform>سجل واحد ينتظر شخصًا.</numerusform>
            <numerusform>سجلان ينتظران شخصًا.</numerusform>
            <numerusform>%Ln سجلات تنتظر شخصًا.</numerusform>
            <numerusform>%Ln سجلًا ينتظر شخصًا.</numerusform>
            <numerusform>%Ln سجل ينتظر شخصًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records become attendance with the next reading. Until then this can be undone.</source>
        <translation>
            <numerusform>%Ln سجل يصبح حضورًا مع القراءة التالية. يمكن التراجع حتى ذلك الحين.</numerusform>
            <numerusform>سجل واحد يصبح حضورًا مع القراءة التالية. يمكن التراجع حتى ذلك الحين.</numerusform>
            <numerusform>سجلان يصبحان حضورًا مع القراءة التالية. يمكن التراجع حتى ذلك الحين.</numerusform>
            <numerusform>%Ln سجلات تصبح حضورًا مع القراءة التالية. يمكن التراجع حتى ذلك الحين.</numerusform>
            <numerusform>%Ln سجلًا يصبح حضورًا مع القراءة التالية. يمكن التراجع حتى ذلك الحين.</numerusform>
            <numerusform>%Ln سجل يصبح حضورًا مع القراءة التالية. يمكن التراجع حتى ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are attendance already. They stay; correct them under Attendance.</source>
        <translation>
            <numerusform>%Ln سجل أصبح حضورًا بالفعل ويبقى؛ صحّحه ضمن الحضور.</numerusform>
            <numerusform>سجل واحد أصبح حضورًا بالفعل ويبقى؛ صحّحه ضمن الحضور.</numerusform>
            <numerusform>سجلان أصبحا حضورًا بالفعل ويبقيان؛ صحّحهما ضمن الحضور.</numerusform>
            <numerusform>%Ln سجلات أصبحت حضورًا بالفعل وتبقى؛ صحّحها ضمن الحضور.</numerusform>
            <numerusform>%Ln سجلًا أصبح حضورًا بالفعل ويبقى؛ صحّحه ضمن الحضور.</numerusform>
            <numerusform>%Ln سجل أصبح حضورًا بالفعل ويبقى؛ صحّحه ضمن الحضور.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>هذا هو %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>لا يوجد نظام متصل</translation>
    </message>
    <message>
        <source>Attendance is stored on this kiosk. Connect a server to send it there as well.</source>
        <translation>يُحفظ الحضور على هذا الجهاز. اربط خادمًا لإرساله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Connect a system</source>
        <translation>ربط نظام</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that it does not have yet stay on this kiosk and are not sent to it.</source>
        <translation>
            <numerusform>لا إدخالات لم تصله بعد.</numerusform>
            <numerusform>إدخال واحد لم يصله بعد يبقى على هذا الجهاز ولا يُرسل إليه.</numerusform>
            <numerusform>إدخالان لم يصلاه بعد يبقيان على هذا الجهاز ولا يُرسلان إليه.</numerusform>
            <numerusform>%Ln إدخالات لم تصله بعد تبقى على هذا الجهاز ولا تُرسل إليه.</numerusform>
            <numerusform>%Ln إدخالًا لم تصله بعد تبقى على هذا الجهاز ولا تُرسل إليه.</numerusform>
            <numerusform>%Ln إدخال لم تصله بعد تبقى على هذا الجهاز ولا تُرسل إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are not sent to it either. It keeps what it already has.</source>
        <translation>ولا تُرسل إليه الإدخالات الجديدة أيضًا. وما لديه يبقى عنده.</translation>
    </message>
    <message>
        <source>Other systems can no longer connect to this kiosk through it.</source>
        <translation>لن تتمكن الأنظمة الأخرى من الاتصال بهذا الجهاز عبره.</translation>
    </message>
    <message>
        <source>Remove the connection to %1?</source>
        <translation>إزالة الاتصال بـ %1؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
        <translation>
            <numerusform>لا سجلات في الانتظار</numerusform>
            <numerusform>سجل واحد في الانتظار</numerusform>
            <numerusform>سجلان في الانتظار</numerusform>
            <numerusform>%Ln سجلات في الانتظار</numerusform>
            <numerusform>%Ln سجلًا في الانتظار</numerusform>
            <numerusform>%Ln سجل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>oldest from %1</source>
        <translation>الأقدم من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>سجل مرفوض</numerusform>
            <numerusform>سجلان مرفوضان</numerusform>
            <numerusform>%Ln سجلات مرفوضة</numerusform>
            <numerusform>%Ln سجلًا مرفوضًا</numerusform>
            <numerusform>%Ln سجل مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>last delivered %1</source>
        <translation>آخر تسليم %1</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>لم يُسلَّم شيء بعد</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were not sent to it. They stay in this kiosk&apos;s attendance.</source>
        <translation>
            <numerusform>لا توجد سجلات لم تُرسل إليه.</numerusform>
            <numerusform>سجل واحد لم يُرسل إليه. يبقى في حضور هذا الجهاز.</numerusform>
            <numerusform>سجلان لم يُرسلا إليه. يبقيان في حضور هذا الجهاز.</numerusform>
            <numerusform>%Ln سجلات لم تُرسل إليه. تبقى في حضور هذا الجهاز.</numerusform>
            <numerusform>%Ln سجلًا لم تُرسل إليه. تبقى في حضور هذا الجهاز.</numerusform>
            <numerusform>%Ln سجل لم تُرسل إليه. تبقى في حضور هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1.</source>
        <translation>أقدمها من %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Discard the records not sent to %1?</source>
        <translation>هل تُسقط ما لم يُرسل إلى %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records will never be sent to it, even if it is connected again.</source>
        <translation>
            <numerusform>لن يُرسل إليه شيء، حتى لو وُصل من جديد.</numerusform>
            <numerusform>لن يُرسل إليه سجل واحد أبدًا، حتى لو وُصل من جديد.</numerusform>
            <numerusform>لن يُرسل إليه سجلان أبدًا، حتى لو وُصل من جديد.</numerusform>
            <numerusform>لن تُرسل إليه %Ln سجلات أبدًا، حتى لو وُصل من جديد.</numerusform>
            <numerusform>لن يُرسل إليه %Ln سجلًا أبدًا، حتى لو وُصل من جديد.</numerusform>
            <numerusform>لن يُرسل إليه %Ln سجل أبدًا، حتى لو وُصل من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in this kiosk&apos;s attendance.</source>
        <translation>تبقى في حضور هذا الجهاز.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>لا ترسل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be sent</source>
        <translation>
            <numerusform>لن يُرسل أحد</numerusform>
            <numerusform>سيُرسل شخص واحد</numerusform>
            <numerusform>سيُرسل شخصان</numerusform>
            <numerusform>سيُرسل %Ln أشخاص</numerusform>
            <numerusform>سيُرسل %Ln شخصًا</numerusform>
            <numerusform>سيُرسل %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %Ln people already enrolled to it?</source>
        <translation>
            <numerusform>لا مسجّلين لإرسالهم إليه</numerusform>
            <numerusform>هل تُرسل إليه الشخص المسجّل بالفعل؟</numerusform>
            <numerusform>هل تُرسل إليه الشخصين المسجّلين بالفعل؟</numerusform>
            <numerusform>هل تُرسل إليه %Ln أشخاص مسجّلين بالفعل؟</numerusform>
            <numerusform>هل تُرسل إليه %Ln شخصًا مسجّلين بالفعل؟</numerusform>
            <numerusform>هل تُرسل إليه %Ln شخص مسجّلين بالفعل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise it receives only people who are enrolled or changed from now on.</source>
        <translation>وإلا فلن يتلقى إلا من يُسجَّل أو يُغيَّر من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>It receives their identifiers and names, without photos: this kiosk does not keep those.</source>
        <translation>يتلقى معرّفاتهم وأسماءهم دون صور: لا يحتفظ هذا الجهاز بالصور.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people waiting</source>
        <translation>
            <numerusform>لا تغييرات أشخاص في الانتظار</numerusform>
            <numerusform>تغيير شخص واحد في الانتظار</numerusform>
            <numerusform>تغييران لأشخاص في الانتظار</numerusform>
            <numerusform>%Ln تغييرات لأشخاص في الانتظار</numerusform>
            <numerusform>%Ln تغييرًا لأشخاص في الانتظار</numerusform>
            <numerusform>%Ln تغيير لأشخاص في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people were not sent either.</source>
        <translation>
            <numerusform>لا تغييرات أشخاص لم تُرسل.</numerusform>
            <numerusform>ولم يُرسل تغيير شخص واحد أيضًا.</numerusform>
            <numerusform>ولم يُرسل تغييران لأشخاص أيضًا.</numerusform>
            <numerusform>ولم تُرسل %Ln تغييرات لأشخاص أيضًا.</numerusform>
            <numerusform>ولم يُرسل %Ln تغييرًا لأشخاص أيضًا.</numerusform>
            <numerusform>ولم يُرسل %Ln تغيير لأشخاص أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken from it any more. What was taken stays here.</source>
        <translation>لن يؤخذ منه شيء بعد الآن. ما أُخذ يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CornerPress</name>
    <message>
        <source>Administration: press and hold</source>
        <translation>الإدارة: اضغط مطولًا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CredentialSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>رمز PIN جديد لـ %1</translation>
    </message>
    <message>
        <source>4 to 8 digits, entered by the person themselves</source>
        <translation>من 4 إلى 8 أرقام، يكتبها الشخص بنفسه</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Hold the card of %1 to the reader</source>
        <translation>قرّب بطاقة %1 من القارئ</translation>
    </message>
    <message>
        <source>The reader must type like a keyboard and finish with Enter.</source>
        <translation>يجب أن يكون القارئ من النوع الذي يكتب مثل لوحة المفاتيح وينتهي بمفتاح Enter.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>It is shown only once. Save and print it, or let %1 photograph it now.</source>
        <translation>يظهر هذه المرة فقط. احفظه واطبعه، أو دع %1 يصوّره الآن.</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>الرمزان غير متطابقين. اختر من جديد.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>رمز PIN لـ %1</translation>
    </message>
    <message>
        <source>To check in, %1 types the number %2 and then the PIN.</source>
        <translation>لتسجيل الحضور يكتب %1 الرقم %2 ثم رمز PIN.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>إزالة رمز PIN</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>بطاقة %1</translation>
    </message>
    <message>
        <source>The card checks in right away. If it is lost, remove it or read another one.</source>
        <translation>البطاقة تسجّل الحضور فورًا. إذا ضاعت فأزلها أو اقرأ بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Read another card</source>
        <translation>قراءة بطاقة أخرى</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>إزالة البطاقة</translation>
    </message>
    <message>
        <source>A new code replaces the old one immediately.</source>
        <translation>الرمز الجديد يُبطل القديم فورًا.</translation>
    </message>
    <message>
        <source>Anyone who has the code, or a photo of it, can check in as %1.</source>
        <translation>من يحمل الرمز، ولو صورة منه، يسجّل الحضور باسم %1.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>%1 no longer has a PIN</source>
        <translation>لم يعد لدى %1 رمز PIN</translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation>ضُبط رمز PIN لـ %1</translation>
    </message>
    <message>
        <source>%1 no longer has a card</source>
        <translation>لم تعد لدى %1 بطاقة</translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation>ضُبطت بطاقة %1</translation>
    </message>
    <message>
        <source>%1 no longer has a QR code</source>
        <translation>لم يعد لدى %1 رمز QR</translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation>ضُبط رمز QR لـ %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DayStrip</name>
    <message>
        <source>Earlier days</source>
        <translation>الأيام السابقة</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>الأيام اللاحقة</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesModel</name>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Matched with %1</source>
        <translation>تمت المطابقة مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
        <translation>
            <numerusform>%Ln سجل في الانتظار</numerusform>
            <numerusform>سجل واحد في الانتظار</numerusform>
            <numerusform>سجلان في الانتظار</numerusform>
            <numerusform>%Ln سجلات في الانتظار</numerusform>
            <numerusform>%Ln سجلًا في الانتظار</numerusform>
            <numerusform>%Ln سجل في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesPage</name>
    <message>
        <source>Device codes</source>
        <translation>رموز الأجهزة</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>اقرأ الآن</translation>
    </message>
    <message>
        <source>The devices are being read</source>
        <translation>تجري قراءة الأجهزة</translation>
    </message>
    <message>
        <source>All codes are known</source>
        <translation>كل الرموز معروفة</translation>
    </message>
    <message>
        <source>Codes of devices on the wall that belong to no person here appear on this page, with the records that wait for one.</source>
        <translation>تظهر في هذه الصفحة رموز الأجهزة المعلّقة على الجدار التي لا تخص أحدًا هنا، مع السجلات التي تنتظر شخصًا.</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>تتعذر قراءة القائمة</translation>
    </message>
    <message>
        <source>%1 is unknown again</source>
        <translation>%1 غير معروف من جديد</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceFacts</name>
    <message>
        <source>Records on it</source>
        <translation>السجلات عليه</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 من %2 كحد أقصى</translation>
    </message>
    <message>
        <source>the same time as here</source>
        <translation>الوقت نفسه كما هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds fast</source>
        <translation>
            <numerusform>متقدمة %Ln ثانية</numerusform>
            <numerusform>متقدمة ثانية واحدة</numerusform>
            <numerusform>متقدمة ثانيتين</numerusform>
            <numerusform>متقدمة %Ln ثوانٍ</numerusform>
            <numerusform>متقدمة %Ln ثانية</numerusform>
            <numerusform>متقدمة %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds slow</source>
        <translation>
            <numerusform>متأخرة %Ln ثانية</numerusform>
            <numerusform>متأخرة ثانية واحدة</numerusform>
            <numerusform>متأخرة ثانيتين</numerusform>
            <numerusform>متأخرة %Ln ثوانٍ</numerusform>
            <numerusform>متأخرة %Ln ثانية</numerusform>
            <numerusform>متأخرة %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>ساعته</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>الأشخاص عليه</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>آخر قراءة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Failed readings in a row</source>
        <translation>قراءات فاشلة متتالية</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DirectionPanel</name>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1, in or out?</source>
        <translation>%1، دخول أم خروج؟</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DoorForm</name>
    <message>
        <source>Door name</source>
        <translation>اسم الباب</translation>
    </message>
    <message>
        <source>Shown on the screen and stored with every record</source>
        <translation>يظهر على الشاشة ويُحفظ مع كل تسجيل</translation>
    </message>
    <message>
        <source>Direction at this door</source>
        <translation>الاتجاه عند هذا الباب</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln seconds after a check-in, &quot;Not me&quot; undoes it; only then is it sent.</source>
        <translation>
            <numerusform>بعد التسجيل مباشرة يلغيه «لست أنا»؛ ولا يُرسل إلا بعد ذلك.</numerusform>
            <numerusform>لمدة ثانية واحدة بعد التسجيل يلغيه «لست أنا»؛ ولا يُرسل إلا بعد ذلك.</numerusform>
            <numerusform>لمدة ثانيتين بعد التسجيل يلغيه «لست أنا»؛ ولا يُرسل إلا بعد ذلك.</numerusform>
            <numerusform>لمدة %Ln ثوانٍ بعد التسجيل يلغيه «لست أنا»؛ ولا يُرسل إلا بعد ذلك.</numerusform>
            <numerusform>لمدة %Ln ثانية بعد التسجيل يلغيه «لست أنا»؛ ولا يُرسل إلا بعد ذلك.</numerusform>
            <numerusform>لمدة %Ln ثانية بعد التسجيل يلغيه «لست أنا»؛ ولا يُرسل إلا بعد ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollCapture</name>
    <message>
        <source>Touch a photo to retake it</source>
        <translation>المس صورة لالتقاطها من جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>All three photos are taken. Save?</source>
        <translation>التُقطت الصور الثلاث. حفظ؟</translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation>جيد، اثبت مكانك</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollForm</name>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>As in the attendance system, for example 1042</source>
        <translation>كما يعرفه نظام الحضور، مثل 1042</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shown at check-in; optional</source>
        <translation>يظهر عند تسجيل الدخول؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>This person agrees that face templates are stored on this kiosk to recognize them. These can be deleted at any time.</source>
        <translation>يوافق هذا الشخص على حفظ عينات وجهه على هذا الجهاز للتعرف عليه. ويمكن حذفها في أي وقت.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollPage</name>
    <message>
        <source>Enroll</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Enroll another</source>
        <translation>تسجيل شخص آخر</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>تم تسجيل %1</translation>
    </message>
    <message>
        <source>The kiosk now recognizes this person.</source>
        <translation>سيتعرف الجهاز على هذا الشخص من الآن.</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>هل هذا %1؟</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>يشبه %1</translation>
    </message>
    <message>
        <source>This face is already enrolled as %1. Enrolling a person twice splits their attendance in two. Cancel and look for them in the list.</source>
        <translation>هذا الوجه مسجّل بالفعل باسم %1. التسجيل مرتين يقسم حضور شخص واحد إلى قسمين. ألغِ وابحث عنه في القائمة.</translation>
    </message>
    <message>
        <source>Matching will be stricter for these two, so recognizing them may take longer.</source>
        <translation>سيدقق الجهاز أكثر بين هذين الشخصين، وقد يستغرق التعرف عليهما وقتًا أطول.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enroll anyway</source>
        <translation>سجّل رغم ذلك</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>هل هذا %1 حقًا؟</translation>
    </message>
    <message>
        <source>The photos stored for %1 show a different face. Enrolling anyway replaces them.</source>
        <translation>الصور المحفوظة باسم %1 تُظهر وجهًا آخر. التسجيل رغم ذلك يستبدلها.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryController</name>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Use your PIN</source>
        <translation>استخدم رمز PIN</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Insert a USB stick to take the file with you.</source>
        <translation>أدخل ذاكرة USB لأخذ الملف.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
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
        <source>Earlier</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>USB stick %1</source>
        <translation>ذاكرة USB %1</translation>
    </message>
    <message>
        <source>Folder on this kiosk</source>
        <translation>مجلد على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 متاح</translation>
    </message>
    <message>
        <source>Exporting attendance</source>
        <translation>جارٍ تصدير الحضور</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Finishing: do not remove the USB stick</source>
        <translation>يكتمل الآن: لا تنزع الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records saved</source>
        <translation>
            <numerusform>لم يُحفظ أي قيد (%Ln)</numerusform>
            <numerusform>حُفظ قيد واحد</numerusform>
            <numerusform>حُفظ قيدان</numerusform>
            <numerusform>حُفظت %Ln قيود</numerusform>
            <numerusform>حُفظ %Ln قيدًا</numerusform>
            <numerusform>حُفظ %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>You can remove the USB stick now.</source>
        <translation>يمكنك نزع الذاكرة الآن.</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>لم يتم التصدير</translation>
    </message>
    <message>
        <source>No partial file was left.</source>
        <translation>لم يُترك أي ملف ناقص.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>كل سجل</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>ساعات كل يوم</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FieldView</name>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>اتركه فارغًا للإبقاء على الحالي</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FindView</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Nothing was found in %1</source>
        <translation>لم يُعثر على شيء في %1</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>الرقم التسلسلي %1</translation>
    </message>
    <message>
        <source>Already connected</source>
        <translation>متصل بالفعل</translation>
    </message>
    <message>
        <source>A network such as %1; each of its addresses is tried</source>
        <translation>شبكة مثل %1؛ يُجرَّب كل عنوان من عناوينها</translation>
    </message>
    <message>
        <source>%1 of %2 addresses tried</source>
        <translation>جُرِّب %1 من %2 عنوان</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 addresses were tried</source>
        <translation>توقف البحث: جُرِّب %1 من %2 عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Tap one to fill in its address.</source>
        <translation>
            <numerusform>لم يُعثر على أي جهاز.</numerusform>
            <numerusform>عُثر على جهاز واحد. المسه لإدخال عنوانه.</numerusform>
            <numerusform>عُثر على جهازين. المس أحدهما لإدخال عنوانه.</numerusform>
            <numerusform>عُثر على %Ln أجهزة. المس أحدها لإدخال عنوانه.</numerusform>
            <numerusform>عُثر على %Ln جهازًا. المس أحدها لإدخال عنوانه.</numerusform>
            <numerusform>عُثر على %Ln جهاز. المس أحدها لإدخال عنوانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requires a key</source>
        <translation>يتطلب مفتاحًا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation>اقترب وانظر إلى الكاميرا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in</source>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>شخص واحد في الداخل</numerusform>
            <numerusform>شخصان في الداخل</numerusform>
            <numerusform>%Ln أشخاص في الداخل</numerusform>
            <numerusform>%Ln شخصًا في الداخل</numerusform>
            <numerusform>%Ln شخص في الداخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::KindChoice</name>
    <message>
        <source>Choose a system</source>
        <translation>اختر نظامًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkCard</name>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Unreachable. Records are kept here and sent later.</source>
        <translation>يتعذر الوصول إليه. تُحفظ السجلات هنا وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server rejects this kiosk. Check its serial number and secret.</source>
        <translation>الخادم يرفض هذا الجهاز. تحقق من الرقم التسلسلي والرمز السري.</translation>
    </message>
    <message>
        <source>Ready for other systems to connect</source>
        <translation>جاهز لاتصال الأنظمة الأخرى</translation>
    </message>
    <message>
        <source>Other systems cannot connect</source>
        <translation>لا يمكن للأنظمة الأخرى الاتصال</translation>
    </message>
    <message>
        <source>Set by IT in the configuration file; it cannot be changed here.</source>
        <translation>حدده قسم تقنية المعلومات في ملف الإعدادات؛ لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Paused. Records are kept here and sent when it is resumed.</source>
        <translation>متوقف مؤقتًا. تُحفظ السجلات هنا وتُرسل عند الاستئناف.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Unreachable. The kiosk keeps trying.</source>
        <translation>لا يمكن الوصول إليه. يواصل الكشك المحاولة.</translation>
    </message>
    <message>
        <source>It does not accept this kiosk. Check the key or secret.</source>
        <translation>لا يقبل هذا الكشك. تحقق من المفتاح أو السر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person</source>
        <translation>
            <numerusform>%Ln سجل ينتظر شخصًا</numerusform>
            <numerusform>سجل واحد ينتظر شخصًا</numerusform>
            <numerusform>سجلان ينتظران شخصًا</numerusform>
            <numerusform>%Ln سجلات تنتظر شخصًا</numerusform>
            <numerusform>%Ln سجلًا ينتظر شخصًا</numerusform>
            <numerusform>%Ln سجل ينتظر شخصًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkFormView</name>
    <message>
        <source>More settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkStep</name>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>No server is connected yet.</source>
        <translation>لم يُوصَل أي خادم بعد.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>متصل: %1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة خادم آخر</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>Press and hold the lock</source>
        <translation>اضغط مطولًا على القفل</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MainWindow</name>
    <message>
        <source>Restarting…</source>
        <translation>جارٍ إعادة التشغيل…</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost.</source>
        <translation>يستغرق ذلك ثوانٍ قليلة. لا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MorePage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::OutboxList</name>
    <message>
        <source>Rejected by %1</source>
        <translation>رفضه %1</translation>
    </message>
    <message>
        <source>Discarded, never sent to %1</source>
        <translation>أُسقط، ولم يُرسل قط إلى %1</translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation>تم التراجع في الوقت المناسب، لم يُرسل إلى %1 قط</translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be withdrawn from here; contact the people who run that system.</source>
        <translation>وصل إلى %1 قبل التراجع عنه. لا يمكن سحبه من هنا؛ أبلغ القائمين على ذلك النظام.</translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; contact the people who run that system.</source>
        <translation>وصل إلى %1 قبل تغيير اتجاهه. لا يمكن تغييره من هنا؛ أبلغ القائمين على ذلك النظام.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>بانتظار %1، دون محاولة</numerusform>
            <numerusform>بانتظار %1، محاولة واحدة</numerusform>
            <numerusform>بانتظار %1، محاولتان</numerusform>
            <numerusform>بانتظار %1، %Ln محاولات</numerusform>
            <numerusform>بانتظار %1، %Ln محاولة</numerusform>
            <numerusform>بانتظار %1، %Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>تجري المحاولة مجددًا الآن</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation>صُحّح بعد التسليم</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>enrollment</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>change of the person</source>
        <translation>تغيير الشخص</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PadForm</name>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>رموز خاطئة كثيرة. حاول بعد %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeopleModel</name>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation>ابحث بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>No people enrolled yet</source>
        <translation>لم يُسجَّل أحد بعد</translation>
    </message>
    <message>
        <source>Enroll the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation>سجّل أول شخص: يلزم معرّف ونصف دقيقة أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا أحد مطابق</translation>
    </message>
    <message>
        <source>Try part of the name or the identifier.</source>
        <translation>جرّب جزءًا من الاسم أو المعرّف.</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>تم تعطيل %1</translation>
    </message>
    <message>
        <source>%1 can check in again</source>
        <translation>يستطيع %1 تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>الأشخاص (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>The face templates and the name are erased from this kiosk immediately. This cannot be undone.</source>
        <translation>تُمحى عينات الوجه والاسم من هذا الجهاز فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Past attendance is kept, under the identifier %1 only.</source>
        <translation>يبقى الحضور السابق تحت المعرّف %1 فقط.</translation>
    </message>
    <message>
        <source>To check in here again, %1 must be enrolled again.</source>
        <translation>ليسجّل %1 دخوله هنا مجددًا يجب تسجيله من جديد.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The name is now %1</source>
        <translation>الاسم الآن %1</translation>
    </message>
    <message>
        <source>The face templates, the card and the QR code of %1 move along.</source>
        <translation>تنتقل معه قوالب الوجه والبطاقة ورمز QR الخاصة بـ %1.</translation>
    </message>
    <message>
        <source>The PIN is removed, because it belongs to the identifier. Set a new one afterwards.</source>
        <translation>يُزال رمز PIN لأنه مرتبط بالمعرّف. عيّن رمزًا جديدًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Past attendance stays under %1: records are never rewritten.</source>
        <translation>يبقى الحضور السابق تحت %1: لا تُعاد كتابة السجلات أبدًا.</translation>
    </message>
    <message>
        <source>Connected systems delete %1 and receive %2 as a new person.</source>
        <translation>تحذف الأنظمة المتصلة %1 وتستلم %2 كشخص جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the identifier %1 to %2?</source>
        <translation>هل تريد تغيير المعرّف %1 إلى %2؟</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>The identifier is now %1</source>
        <translation>المعرّف الآن %1</translation>
    </message>
    <message>
        <source>Set a new PIN.</source>
        <translation>عيّن رمز PIN جديدًا.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
    <message>
        <source>PIN with number %1</source>
        <translation>رمز PIN مع الرقم %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>No PIN, card or QR code</source>
        <translation>لا رمز PIN ولا بطاقة ولا رمز QR</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation>إعادة التسجيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>Can check in here</source>
        <translation>يمكنه التسجيل هنا</translation>
    </message>
    <message>
        <source>Disabled: recognized, but cannot check in</source>
        <translation>معطّل: يُتعرَّف عليه لكن لا يمكنه التسجيل</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>سُجّل في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>لا عينات وجه</numerusform>
            <numerusform>عينة وجه واحدة</numerusform>
            <numerusform>عينتا وجه</numerusform>
            <numerusform>%Ln عينات وجه</numerusform>
            <numerusform>%Ln عينة وجه</numerusform>
            <numerusform>%Ln عينة وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>تصحيح الاسم</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonEditor</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Change the identifier</source>
        <translation>تغيير المعرّف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>تصحيح الاسم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>أدخل اسمًا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinChange</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your present PIN</source>
        <translation>رمز PIN الحالي</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>اختر رمز PIN جديدًا</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits</source>
        <translation>
            <numerusform>%Ln رقم على الأقل</numerusform>
            <numerusform>رقم واحد على الأقل</numerusform>
            <numerusform>رقمان على الأقل</numerusform>
            <numerusform>%Ln أرقام على الأقل</numerusform>
            <numerusform>%Ln رقمًا على الأقل</numerusform>
            <numerusform>%Ln رقم على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>الرمزان غير متطابقين. اختر من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>رمز خاطئ. لم تبق محاولات.</numerusform>
            <numerusform>رمز خاطئ. بقيت محاولة واحدة.</numerusform>
            <numerusform>رمز خاطئ. بقيت محاولتان.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولات.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولة.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator PIN has been changed</source>
        <translation>تم تغيير رمز PIN للمسؤول</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinEntry</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Then your PIN</source>
        <translation>ثم رمز PIN</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>For number %1</source>
        <translation>للرقم %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinPad</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinPage</name>
    <message>
        <source>Administrator PIN</source>
        <translation>رمز PIN للمسؤول</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>Anyone who knows this PIN can manage this kiosk.</source>
        <translation>كل من يعرف رمز PIN هذا يمكنه إدارة هذا الجهاز.</translation>
    </message>
    <message>
        <source>If it is forgotten, run &quot;rollcallctl admin-pin --reset&quot; on this kiosk.</source>
        <translation>إذا نُسي، فشغّل &quot;rollcallctl admin-pin --reset&quot; على هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is short. Choose one with at least %Ln digits.</source>
        <translation>
            <numerusform>رمز PIN هذا قصير. اختر رمزًا من %Ln رقم على الأقل.</numerusform>
            <numerusform>رمز PIN هذا قصير. اختر رمزًا من رقم واحد على الأقل.</numerusform>
            <numerusform>رمز PIN هذا قصير. اختر رمزًا من رقمين على الأقل.</numerusform>
            <numerusform>رمز PIN هذا قصير. اختر رمزًا من %Ln أرقام على الأقل.</numerusform>
            <numerusform>رمز PIN هذا قصير. اختر رمزًا من %Ln رقمًا على الأقل.</numerusform>
            <numerusform>رمز PIN هذا قصير. اختر رمزًا من %Ln رقم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Short: choose a longer one</source>
        <translation>قصير: اختر رمزًا أطول</translation>
    </message>
    <message>
        <source>Opens the administration</source>
        <translation>يفتح الإدارة</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation>رمز PIN للمسؤول</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختر رمز PIN</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits. Anyone who knows it can manage this kiosk.</source>
        <translation>
            <numerusform>بلا أرقام. من يعرفه يمكنه إدارة هذا الجهاز.</numerusform>
            <numerusform>رقم واحد على الأقل. من يعرفه يمكنه إدارة هذا الجهاز.</numerusform>
            <numerusform>رقمان على الأقل. من يعرفه يمكنه إدارة هذا الجهاز.</numerusform>
            <numerusform>%Ln أرقام على الأقل. من يعرفه يمكنه إدارة هذا الجهاز.</numerusform>
            <numerusform>%Ln رقمًا على الأقل. من يعرفه يمكنه إدارة هذا الجهاز.</numerusform>
            <numerusform>%Ln رقم على الأقل. من يعرفه يمكنه إدارة هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>الرمزان غير متطابقين. اختر من جديد.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>رمز خاطئ. لم تبق محاولات.</numerusform>
            <numerusform>رمز خاطئ. بقيت محاولة واحدة.</numerusform>
            <numerusform>رمز خاطئ. بقيت محاولتان.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولات.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولة.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run &quot;rollcallctl admin-pin --reset&quot; on this kiosk and enter the code it prints.</source>
        <translation>فُقد رمز PIN للمسؤول. شغّل ‎&quot;rollcallctl admin-pin --reset&quot;‎ على هذا الجهاز وأدخل الرمز الذي يطبعه.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %Ln tries left.</source>
        <translation>
            <numerusform>رمز خاطئ. لم تبق محاولات.</numerusform>
            <numerusform>رمز خاطئ. بقيت محاولة واحدة.</numerusform>
            <numerusform>رمز خاطئ. بقيت محاولتان.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولات.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولة.</numerusform>
            <numerusform>رمز خاطئ. بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresenceModel</name>
    <message>
        <source>since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresencePage</name>
    <message>
        <source>Who is in</source>
        <translation>من في الداخل</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>No one is in</source>
        <translation>لا أحد في الداخل</translation>
    </message>
    <message>
        <source>People appear here as soon as they check in, until they check out.</source>
        <translation>يظهر الأشخاص هنا فور تسجيل دخولهم وحتى تسجيل خروجهم.</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>تتعذر قراءة القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى الساعة %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسلت إلى الطابعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>There is no printer. Set one up on this kiosk, or save the list as CSV.</source>
        <translation>لا توجد طابعة. أعِدّ طابعة على هذا الجهاز، أو احفظ القائمة بصيغة CSV.</translation>
    </message>
    <message>
        <source>The printer did not accept the list.</source>
        <translation>لم تقبل الطابعة القائمة.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchCorrector</name>
    <message>
        <source>The record no longer counts</source>
        <translation>لم يعد القيد محسوبًا</translation>
    </message>
    <message>
        <source>Direction changed</source>
        <translation>تم تغيير الاتجاه</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>تمت إضافة القيد</translation>
    </message>
    <message>
        <source>The record of %1 no longer counts</source>
        <translation>لم يعد سجل %1 محتسبًا</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>جرى التراجع</translation>
    </message>
    <message>
        <source>Undo this record?</source>
        <translation>التراجع عن هذا القيد؟</translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. To restore it later, add a record manually.</source>
        <translation>يبقى في السجل، مُعلَّمًا بأنه غير محتسب. ولا يُتراجع عن ذلك لاحقًا إلا بإدخال يدوي.</translation>
    </message>
    <message>
        <source>It is no longer sent to servers that do not have it yet; a server that has it keeps it.</source>
        <translation>ما لم يُرسل منه لن يُرسل؛ وما لدى الخادم يبقى هناك.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>شخص خطأ</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>بالخطأ</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>It is now a check-in of %1</source>
        <translation>أصبح الآن دخولًا لـ %1</translation>
    </message>
    <message>
        <source>It is now a check-out of %1</source>
        <translation>أصبح الآن خروجًا لـ %1</translation>
    </message>
    <message>
        <source>Change to check-out?</source>
        <translation>تحويله إلى خروج؟</translation>
    </message>
    <message>
        <source>Change to check-in?</source>
        <translation>تحويله إلى دخول؟</translation>
    </message>
    <message>
        <source>The original record is kept; the new direction counts from now on.</source>
        <translation>يحتفظ القيد بما سُجّل؛ ويُحتسب الاتجاه الجديد من الآن.</translation>
    </message>
    <message>
        <source>A server that already has the record is not notified.</source>
        <translation>لا يُبلَّغ الخادم الذي لديه القيد أصلًا.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Pressed the wrong button</source>
        <translation>ضُغط الزر الخطأ</translation>
    </message>
    <message>
        <source>Forgot the previous one</source>
        <translation>نُسي القيد السابق</translation>
    </message>
    <message>
        <source>A record of %1 was added</source>
        <translation>أُضيف سجل لـ %1</translation>
    </message>
    <message>
        <source>Add a check-in for %1?</source>
        <translation>إضافة دخول لـ %1؟</translation>
    </message>
    <message>
        <source>Add a check-out for %1?</source>
        <translation>إضافة خروج لـ %1؟</translation>
    </message>
    <message>
        <source>It is marked as added manually and sent like any other.</source>
        <translation>يُعلَّم بأنه أُدخل يدويًا ويُرسل كغيره.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>نُسي</translation>
    </message>
    <message>
        <source>The kiosk was not working</source>
        <translation>كان الكشك معطّلًا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchDetail</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>Change to check-out</source>
        <translation>اجعله خروجًا</translation>
    </message>
    <message>
        <source>Change to check-in</source>
        <translation>اجعله دخولًا</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>من قبل مسؤول</translation>
    </message>
    <message>
        <source>The clock was wrong; it was recorded as %1</source>
        <translation>كانت الساعة خاطئة؛ سُجّل على أنه %1</translation>
    </message>
    <message>
        <source>Undone %1, %2</source>
        <translation>تم التراجع %1، %2</translation>
    </message>
    <message>
        <source>Direction changed %1, %2</source>
        <translation>تغيّر الاتجاه %1، %2</translation>
    </message>
    <message>
        <source>Added %1, %2</source>
        <translation>أُضيف %1، %2</translation>
    </message>
    <message>
        <source>Add check-out</source>
        <translation>إضافة تسجيل انصراف</translation>
    </message>
    <message>
        <source>No check-out</source>
        <translation>لا يوجد تسجيل انصراف</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchForm</name>
    <message>
        <source>Check-in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Add a record for %1</source>
        <translation>إضافة قيد لـ %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchModel</name>
    <message>
        <source>by face</source>
        <translation>بالوجه</translation>
    </message>
    <message>
        <source>by PIN</source>
        <translation>برمز PIN</translation>
    </message>
    <message>
        <source>by QR code</source>
        <translation>برمز QR</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>added manually</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>no check-out</source>
        <translation>بلا تسجيل انصراف</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>No check-ins or check-outs</source>
        <translation>لم يسجّل أحد دخولًا أو خروجًا</translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation>يظهر كل تسجيل هنا فور حفظه.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>بدون وجه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>تتعذر قراءة القائمة</translation>
    </message>
    <message>
        <source>No matching records</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Touch the selected filter again to see everything.</source>
        <translation>اضغط المرشّح المختار مرة أخرى لرؤية كل شيء.</translation>
    </message>
    <message>
        <source>Checked in at %1. Usually leaves at %2.</source>
        <translation>سجّل الحضور في %1. يغادر عادةً في %2.</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>سجّل الحضور في %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionChoice</name>
    <message>
        <source>A photo held up to the camera can pass as the person</source>
        <translation>تُعَدّ صورة الوجه المرفوعة أمام الكاميرا هي الشخص نفسه</translation>
    </message>
    <message>
        <source>Ask for a movement when in doubt</source>
        <translation>طلب حركة عند الشك</translation>
    </message>
    <message>
        <source>Always ask for a movement</source>
        <translation>طلب حركة في كل مرة</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>The change takes effect after a restart.</source>
        <translation>يسري ما اختير بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation>كشف التحايل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>المطابقات الخاطئة</translation>
    </message>
    <message>
        <source>Among single images of strangers. Several images in a row must agree before a person is checked in.</source>
        <translation>من الصور المفردة للغرباء. يجب أن تتفق عدة صور متتالية قبل تسجيل أي شخص.</translation>
    </message>
    <message>
        <source>At most %1 %</source>
        <translation>%1 % على الأكثر</translation>
    </message>
    <message>
        <source>For unattended doors. Some people have to look longer.</source>
        <translation>للأبواب التي لا يراقبها أحد. على بعض الناس أن ينظروا مدة أطول.</translation>
    </message>
    <message>
        <source>Right for most doors.</source>
        <translation>مناسب لمعظم الأبواب.</translation>
    </message>
    <message>
        <source>Fastest, even in poor light. For attended doors.</source>
        <translation>يتعرّف بأسرع ما يمكن، وفي الضوء الضعيف أيضًا. للأبواب المراقَبة.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>متساهل</translation>
    </message>
    <message>
        <source>The threshold is set in the configuration file.</source>
        <translation>العتبة محددة في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Current: at most %1 %</source>
        <translation>الآن: %1 % على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln false matches in 1,000 single images of strangers.</source>
        <translation>
            <numerusform>من كل 1000 صورة مفردة لغرباء، قد تُحسب %Ln صورة على الأكثر لشخص معروف.</numerusform>
            <numerusform>من كل 1000 صورة مفردة لغرباء، قد تُحسب %Ln صورة على الأكثر لشخص معروف.</numerusform>
            <numerusform>من كل 1000 صورة مفردة لغرباء، قد تُحسب %Ln صورة على الأكثر لشخص معروف.</numerusform>
            <numerusform>من كل 1000 صورة مفردة لغرباء، قد تُحسب %Ln صورة على الأكثر لشخص معروف.</numerusform>
            <numerusform>من كل 1000 صورة مفردة لغرباء، قد تُحسب %Ln صورة على الأكثر لشخص معروف.</numerusform>
            <numerusform>من كل 1000 صورة مفردة لغرباء، قد تُحسب %Ln صورة على الأكثر لشخص معروف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Test recognition</source>
        <translation>اختبار التعرّف</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>المسجَّلون</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>%1, for this number of people</source>
        <translation>%1، لهذا العدد من الأشخاص</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>المطابقات الخاطئة</translation>
    </message>
    <message>
        <source>About %1 in 1,000 images of strangers</source>
        <translation>نحو %1 في كل 1000 صورة لغرباء</translation>
    </message>
    <message>
        <source>Stricter matching</source>
        <translation>مطابقة أكثر صرامة</translation>
    </message>
    <message>
        <source>After &quot;Not me&quot;, matching is stricter for these people. Reset it if they are no longer recognized.</source>
        <translation>بعد &quot;لست أنا&quot; تصبح المطابقة أكثر صرامة لهؤلاء. أعد الضبط إذا لم يعد يتعرف عليهم.</translation>
    </message>
    <message>
        <source>%1x margin between these two</source>
        <translation>الفارق × %1 بين هذين</translation>
    </message>
    <message>
        <source>%1x margin</source>
        <translation>الفارق × %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Margin reset: %1</source>
        <translation>أُعيد ضبط الفارق: %1</translation>
    </message>
    <message>
        <source>Comparing everyone with everyone</source>
        <translation>تجري مقارنة الجميع بالجميع</translation>
    </message>
    <message>
        <source>The test could not be run</source>
        <translation>تعذر إجراء الاختبار</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>لم توجد مشاكل</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>وُجدت مشاكل</translation>
    </message>
    <message>
        <source>At most %1 false matches of strangers a year, at the current number of visitors.</source>
        <translation>مع العدد الحالي من المارّين، يُحسب %1 غرباء في السنة على الأكثر لشخص مسجل.</translation>
    </message>
    <message>
        <source>Probably one person enrolled twice: delete one of them</source>
        <translation>غالبًا شخص واحد مسجل مرتين: احذف أحدهما</translation>
    </message>
    <message>
        <source>Look-alikes: matching is stricter for these two</source>
        <translation>متشابهان: المطابقة أكثر صرامة لهما</translation>
    </message>
    <message>
        <source>Face template %1 is unlike the others: enroll again</source>
        <translation>عينة الوجه %1 لا تشبه غيرها: سجّل من جديد</translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation>إعادة التسجيل</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Ln قالب وجه</numerusform>
            <numerusform>قالب وجه واحد</numerusform>
            <numerusform>قالبا وجه</numerusform>
            <numerusform>%Ln قوالب وجه</numerusform>
            <numerusform>%Ln قالب وجه</numerusform>
            <numerusform>%Ln قالب وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 in 1,000 images of strangers</source>
        <translation>أقل من %1 في كل 1000 صورة لغرباء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RemovalSheet</name>
    <message numerus="yes">
        <source>Erased: %Ln face templates</source>
        <translation>
            <numerusform>مُحي: لا عينات وجه (%Ln)</numerusform>
            <numerusform>مُحي: عينة وجه واحدة</numerusform>
            <numerusform>مُحي: عينتا وجه</numerusform>
            <numerusform>مُحي: %Ln عينات وجه</numerusform>
            <numerusform>مُحي: %Ln عينة وجه</numerusform>
            <numerusform>مُحي: %Ln عينة وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln of PIN, card and QR code</source>
        <translation>
            <numerusform>مُحي: %Ln من الرقم السري والبطاقة ورمز QR</numerusform>
            <numerusform>مُحي: واحد من الرقم السري والبطاقة ورمز QR</numerusform>
            <numerusform>مُحي: اثنان من الرقم السري والبطاقة ورمز QR</numerusform>
            <numerusform>مُحي: %Ln من الرقم السري والبطاقة ورمز QR</numerusform>
            <numerusform>مُحي: %Ln من الرقم السري والبطاقة ورمز QR</numerusform>
            <numerusform>مُحي: %Ln من الرقم السري والبطاقة ورمز QR</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no PIN, card or QR code</source>
        <translation>لم يكن هناك رقم سري أو بطاقة أو رمز QR</translation>
    </message>
    <message>
        <source>Erased: the name, from past attendance too</source>
        <translation>مُحي: الاسم، ومن الحضور السابق أيضًا</translation>
    </message>
    <message>
        <source>Another program is reading the database: the bytes on disk are overwritten when it finishes</source>
        <translation>برنامج آخر يقرأ قاعدة البيانات: ستُكتب فوق البايتات على القرص عند انتهائه</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>حفظ كنص</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>تم حذف %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>Not erased from a damaged database that was set aside. It is removed after %Ln days: %1</source>
        <translation>
            <numerusform>لم يُمحَ من قاعدة بيانات تالفة وُضعت جانبًا. تُزال اليوم: %1</numerusform>
            <numerusform>لم يُمحَ من قاعدة بيانات تالفة وُضعت جانبًا. تُزال بعد يوم واحد: %1</numerusform>
            <numerusform>لم يُمحَ من قاعدة بيانات تالفة وُضعت جانبًا. تُزال بعد يومين: %1</numerusform>
            <numerusform>لم يُمحَ من قاعدة بيانات تالفة وُضعت جانبًا. تُزال بعد %Ln أيام: %1</numerusform>
            <numerusform>لم يُمحَ من قاعدة بيانات تالفة وُضعت جانبًا. تُزال بعد %Ln يومًا: %1</numerusform>
            <numerusform>لم يُمحَ من قاعدة بيانات تالفة وُضعت جانبًا. تُزال بعد %Ln يوم: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln attendance records, under the identifier %1 only, because each one proves that the next is unchanged</source>
        <translation>
            <numerusform>محفوظ: %Ln سجل حضور، تحت المعرّف %1 فقط، لأن كل سجل يثبت أن التالي لم يتغير</numerusform>
            <numerusform>محفوظ: سجل حضور واحد، تحت المعرّف %1 فقط، لأن كل سجل يثبت أن التالي لم يتغير</numerusform>
            <numerusform>محفوظ: سجلا حضور، تحت المعرّف %1 فقط، لأن كل سجل يثبت أن التالي لم يتغير</numerusform>
            <numerusform>محفوظ: %Ln سجلات حضور، تحت المعرّف %1 فقط، لأن كل سجل يثبت أن التالي لم يتغير</numerusform>
            <numerusform>محفوظ: %Ln سجل حضور، تحت المعرّف %1 فقط، لأن كل سجل يثبت أن التالي لم يتغير</numerusform>
            <numerusform>محفوظ: %Ln سجل حضور، تحت المعرّف %1 فقط، لأن كل سجل يثبت أن التالي لم يتغير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ResultCard</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SampleStrip</name>
    <message>
        <source>Front</source>
        <translation>أمام</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Touch to retake it</source>
        <translation>المس لالتقاطها من جديد</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ScanView</name>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>أمسك الرمز أمام الكاميرا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>On paper or on a phone. Not too close.</source>
        <translation>على ورق أو على هاتف. ليس قريبًا جدًا.</translation>
    </message>
    <message>
        <source>Too many unknown codes. Try again in %1.</source>
        <translation>رموز مجهولة كثيرة. أعد المحاولة بعد %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ScreenForm</name>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Announce check-ins and check-outs aloud</source>
        <translation>نطق اسم من يسجّل الدخول والخروج</translation>
    </message>
    <message>
        <source>Speech is not installed: this kiosk needs the program espeak-ng.</source>
        <translation>النطق غير مثبّت: يحتاج هذا الجهاز إلى برنامج espeak-ng.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Show a QR code with each confirmation, as later proof of the record</source>
        <translation>عرض رمز QR مع كل تأكيد يثبت القيد لاحقًا</translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation>لغة هذا الجهاز</translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation>اللغات المتاحة عند الباب</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Say aloud what a person is asked to do</source>
        <translation>نطق ما يُطلب من الشخص فعله</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SetupView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Which language do you want to use?</source>
        <translation>أي لغة تريد استخدامها؟</translation>
    </message>
    <message>
        <source>Where is this kiosk?</source>
        <translation>أين هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>يمكن تغيير كليهما لاحقًا.</translation>
    </message>
    <message>
        <source>Is the time right?</source>
        <translation>هل الوقت صحيح؟</translation>
    </message>
    <message>
        <source>Records are only as good as the clock behind them.</source>
        <translation>لا تصح السجلات إلا بصحة الساعة.</translation>
    </message>
    <message>
        <source>Does the camera see you?</source>
        <translation>هل تراك الكاميرا؟</translation>
    </message>
    <message>
        <source>Stand where people will stand. Your image should be upright.</source>
        <translation>قف حيث سيقف الناس. ينبغي أن تظهر منتصبًا.</translation>
    </message>
    <message>
        <source>Where should records go?</source>
        <translation>إلى أين تُرسل التسجيلات؟</translation>
    </message>
    <message>
        <source>They are stored on this kiosk. A server can also receive them, now or later.</source>
        <translation>تُحفظ على هذا الجهاز، ويمكن أن تصل إلى خادم أيضًا، الآن أو لاحقًا.</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>The kiosk is ready. No people are enrolled yet.</source>
        <translation>الجهاز جاهز، لكنه لا يعرف أحدًا بعد.</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <translation>تسجيل أول شخص</translation>
    </message>
    <message>
        <source>Open the door screen</source>
        <translation>إلى الباب</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sparkline</name>
    <message numerus="yes">
        <source>%Ln records delivered in the last 24 hours</source>
        <translation>
            <numerusform>لم تُسلَّم أي سجلات في آخر 24 ساعة</numerusform>
            <numerusform>سُلِّم سجل واحد في آخر 24 ساعة</numerusform>
            <numerusform>سُلِّم سجلان في آخر 24 ساعة</numerusform>
            <numerusform>سُلِّمت %Ln سجلات في آخر 24 ساعة</numerusform>
            <numerusform>سُلِّم %Ln سجلًا في آخر 24 ساعة</numerusform>
            <numerusform>سُلِّم %Ln سجل في آخر 24 ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SystemPage</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Set from the network</source>
        <translation>مضبوطة من الشبكة</translation>
    </message>
    <message>
        <source>Not set from the network since startup. Times are corrected once it is.</source>
        <translation>لم تُضبط من الشبكة منذ التشغيل. تُصحح الأوقات عند ضبطها.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Restart Rollcall</source>
        <translation>إعادة تشغيل Rollcall</translation>
    </message>
    <message>
        <source>Latest log lines</source>
        <translation>أحدث أسطر السجل التقني</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 متاح من %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 متاح</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °م</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>%1 of %2 free, Rollcall uses %3</source>
        <translation>%1 متاح من %2، ويستخدم Rollcall %3</translation>
    </message>
    <message>
        <source>Rollcall uptime</source>
        <translation>يعمل منذ</translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation>الجهاز يعمل منذ</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>لم يُسجل شيء</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>جارٍ التحقق من السجل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>تعذرت قراءة السجل</translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation>فشل فحص السجل عند القيد %1</translation>
    </message>
    <message>
        <source>Export the attendance, then call the person in charge of this kiosk.</source>
        <translation>صدّر الحضور ثم اتصل بمن يعتني بهذا الجهاز.</translation>
    </message>
    <message>
        <source>Ledger check passed</source>
        <translation>نجح فحص السجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each proving the one before it</source>
        <translation>
            <numerusform>لا قيود (%Ln)</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان، كل منهما يثبت ما قبله</numerusform>
            <numerusform>%Ln قيود، كل منها يثبت ما قبله</numerusform>
            <numerusform>%Ln قيدًا، كل منها يثبت ما قبله</numerusform>
            <numerusform>%Ln قيد، كل منها يثبت ما قبله</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>كانت قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln records</source>
        <translation>
            <numerusform>%1 لـ %Ln سجل</numerusform>
            <numerusform>%1 لسجل واحد</numerusform>
            <numerusform>%1 لسجلين</numerusform>
            <numerusform>%1 لـ %Ln سجلات</numerusform>
            <numerusform>%1 لـ %Ln سجلًا</numerusform>
            <numerusform>%1 لـ %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of its certificate (SHA-256):</source>
        <translation>بصمة شهادتها (SHA-256):</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation>واجهة البرامج</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>فتح الاتصالات</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TestPanel</name>
    <message>
        <source>Stop the test</source>
        <translation>إنهاء الاختبار</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>غير متصل، لا انتظار</numerusform>
            <numerusform>غير متصل، واحد ينتظر</numerusform>
            <numerusform>غير متصل، اثنان ينتظران</numerusform>
            <numerusform>غير متصل، %Ln تنتظر</numerusform>
            <numerusform>غير متصل، %Ln ينتظر</numerusform>
            <numerusform>غير متصل، %Ln ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::WeekChart</name>
    <message>
        <source>Hours in the last seven days</source>
        <translation>ساعات الأيام السبعة الماضية</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
</context>
</TS>
