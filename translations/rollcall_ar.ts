<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>Not undone</source>
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
        <source>Please look at the camera without a phone or picture</source>
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
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>An identifier is needed</source>
        <translation>يلزم إدخال معرّف</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>%1 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Letters, digits and signs only</source>
        <translation>أحرف وأرقام ورموز فقط</translation>
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
        <source>Too many wrong tries</source>
        <translation>محاولات خاطئة كثيرة</translation>
    </message>
    <message>
        <source>The server says yes</source>
        <translation>الخادم يقول نعم</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>الخادم يقول لا</translation>
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
        <source>Try again at %1. Faces are still recognised.</source>
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
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This cannot be a QR code</source>
        <translation>لا يمكن أن يكون هذا رمز QR</translation>
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
        <source>The entry no longer counts</source>
        <translation>لم يعد القيد محسوبًا</translation>
    </message>
    <message>
        <source>The direction is changed</source>
        <translation>تم تغيير الاتجاه</translation>
    </message>
    <message>
        <source>The entry is added</source>
        <translation>تمت إضافة القيد</translation>
    </message>
    <message>
        <source>Deleted from this kiosk</source>
        <translation>تم الحذف من هذا الكشك</translation>
    </message>
    <message>
        <source>It is tried again now</source>
        <translation>تجري المحاولة مجددًا الآن</translation>
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
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>A PIN has been set already</source>
        <translation>سبق تعيين رمز PIN</translation>
    </message>
    <message>
        <source>The database was damaged and has been set aside as %1. A new one was begun; call your administrator.</source>
        <translation>كانت قاعدة البيانات تالفة ونُقلت إلى %1. بدأت قاعدة جديدة؛ اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>The ledger is damaged at entry %1: %2</source>
        <translation>السجل تالف عند الإدخال %1: %2</translation>
    </message>
    <message>
        <source>%1 face templates cannot be read with this key; enrol these people again.</source>
        <translation>تعذرت قراءة %1 من قوالب الوجوه بهذا المفتاح؛ سجّل هؤلاء الأشخاص من جديد.</translation>
    </message>
    <message>
        <source>There is no such punch to undo</source>
        <translation>لا يوجد قيد كهذا للتراجع عنه</translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation>فات الأوان للتراجع هنا؛ يرجى إبلاغ المكتب</translation>
    </message>
    <message>
        <source>Nobody with the identifier %1 is enrolled</source>
        <translation>لا أحد مسجل بالمعرّف %1</translation>
    </message>
    <message>
        <source>That time has not come yet</source>
        <translation>لم يحن ذلك الوقت بعد</translation>
    </message>
    <message>
        <source>%1 people were enrolled with another face engine and are not recognised; enrol them again, or choose that engine in the configuration (%2 is in use).</source>
        <translation>سُجّل %1 من الأشخاص بمحرك وجوه آخر ولا يتم التعرف عليهم؛ سجّلهم من جديد أو اختر ذلك المحرك في الإعدادات (المستخدم %2).</translation>
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
    <message>
        <source>Open the administration on the kiosk first, then ask again</source>
        <translation>افتح الإدارة على الجهاز أولًا ثم أعد الطلب</translation>
    </message>
    <message>
        <source>Somebody else is being enrolled on the kiosk</source>
        <translation>يجري تسجيل شخص آخر على الجهاز</translation>
    </message>
    <message>
        <source>This face differs from the pictures taken before. One person at a time, please.</source>
        <translation>هذا الوجه يختلف عن الصور السابقة. شخص واحد في كل مرة من فضلك.</translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is being stopped</source>
        <translation>يجري إيقاف الجهاز</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not reachable. Entries are kept here and sent later.</source>
        <translation>يتعذر الوصول إليه. تُحفظ السجلات هنا وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server refuses this kiosk. Check its serial number and secret.</source>
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
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>لا يوجد نظام متصل</translation>
    </message>
    <message>
        <source>Attendance is kept on this kiosk. To send it somewhere, add a [[connector]] to the configuration file.</source>
        <translation>يُحفظ الحضور على هذا الجهاز. لإرساله أضف [[connector]] إلى ملف الإعدادات.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries waiting</source>
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
        <source>%Ln refused</source>
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
        <source>Refused by %1</source>
        <translation>رفضه %1</translation>
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
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم يُسلَّم</translation>
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
        <source>Undone in time, never sent to %1</source>
        <translation>تم التراجع في الوقت المناسب، لم يُرسل إلى %1 قط</translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be taken back from here; tell those who run that system.</source>
        <translation>وصل إلى %1 قبل التراجع عنه. لا يمكن سحبه من هنا؛ أبلغ القائمين على ذلك النظام.</translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; tell those who run that system.</source>
        <translation>وصل إلى %1 قبل تغيير اتجاهه. لا يمكن تغييره من هنا؛ أبلغ القائمين على ذلك النظام.</translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation>صُحّح بعد التسليم</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
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
        <source>4 to 8 digits, typed by the person themselves</source>
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
        <source>The reader must be one that types like a keyboard and ends with Enter.</source>
        <translation>يجب أن يكون القارئ من النوع الذي يكتب مثل لوحة المفاتيح وينتهي بمفتاح Enter.</translation>
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
        <source>The card checks in at once. When it is lost, remove it or read another one.</source>
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
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>A new code makes the old one useless at once.</source>
        <translation>الرمز الجديد يُبطل القديم فورًا.</translation>
    </message>
    <message>
        <source>Whoever holds the code, also as a photo of it, checks in as %1.</source>
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
        <source>It is shown this once. Save it and print it, or let %1 photograph it now.</source>
        <translation>يظهر هذه المرة فقط. احفظه واطبعه، أو دع %1 يصوّره الآن.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>الرمزان غير متطابقين. اختر من جديد.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>%1 has no PIN any more</source>
        <translation>لم يعد لدى %1 رمز PIN</translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation>ضُبط رمز PIN لـ %1</translation>
    </message>
    <message>
        <source>%1 has no card any more</source>
        <translation>لم تعد لدى %1 بطاقة</translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation>ضُبطت بطاقة %1</translation>
    </message>
    <message>
        <source>%1 has no QR code any more</source>
        <translation>لم يعد لدى %1 رمز QR</translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation>ضُبط رمز QR لـ %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>It could not be saved in %1. Plug in a USB stick and try again.</source>
        <translation>تعذّر الحفظ في %1. أدخل ذاكرة USB وأعد المحاولة.</translation>
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
    <name>rollcall::ui::EnrolCapture</name>
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
        <source>All three are taken. Save?</source>
        <translation>التُقطت الصور الثلاث. حفظ؟</translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation>جيد، اثبت مكانك</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolForm</name>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>As the attendance system knows this person, for example 1042</source>
        <translation>كما يعرفه نظام الحضور، مثل 1042</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shown when checking in; may be left empty</source>
        <translation>يظهر عند تسجيل الدخول؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>This person agrees that face samples are kept on this kiosk to recognise them. They can be deleted at any time.</source>
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
    <name>rollcall::ui::EnrolPage</name>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Enrol another</source>
        <translation>تسجيل شخص آخر</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>تم تسجيل %1</translation>
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
        <source>The kiosk recognises this person from now on.</source>
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
        <source>This face is enrolled already, as %1. Enrolled twice, the attendance of one person is split in two. Cancel, and look for them in the list.</source>
        <translation>هذا الوجه مسجّل بالفعل باسم %1. التسجيل مرتين يقسم حضور شخص واحد إلى قسمين. ألغِ وابحث عنه في القائمة.</translation>
    </message>
    <message>
        <source>The kiosk will look more closely at these two, so recognising them may take longer.</source>
        <translation>سيدقق الجهاز أكثر بين هذين الشخصين، وقد يستغرق التعرف عليهما وقتًا أطول.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>سجّل رغم ذلك</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryDesk</name>
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
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation>اقترب وانظر إلى الكاميرا</translation>
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
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>The camera is starting</source>
        <translation>الكاميرا تبدأ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>توقفت الكاميرا</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>Plug one in, or name one in the settings.</source>
        <translation>وصّل كاميرا أو حددها في الإعدادات.</translation>
    </message>
    <message>
        <source>It is being started again. Until then, use your PIN or card.</source>
        <translation>يُعاد تشغيلها. حتى ذلك الحين استخدم رمز PIN أو بطاقتك.</translation>
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
        <source>Nobody is enrolled yet</source>
        <translation>لم يُسجَّل أحد بعد</translation>
    </message>
    <message>
        <source>Enrol the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation>سجّل أول شخص: يلزم معرّف ونصف دقيقة أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا أحد مطابق</translation>
    </message>
    <message>
        <source>Try a part of the name, or the identifier.</source>
        <translation>جرّب جزءًا من الاسم أو المعرّف.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
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
        <source>The face samples and the name are erased from this kiosk at once. This cannot be undone.</source>
        <translation>تُمحى عينات الوجه والاسم من هذا الجهاز فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Past attendance stays, under the identifier %1 only.</source>
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
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>إعادة التسجيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
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
        <source>Disabled: is recognised, but cannot check in</source>
        <translation>معطّل: يُتعرَّف عليه لكن لا يمكنه التسجيل</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>سُجّل في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face samples</source>
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
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
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
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
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
        <source>At least %Ln digits. Whoever knows it can manage this kiosk.</source>
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
        <source>The two were not the same. Choose again.</source>
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
        <source>Add an entry</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>Make it a check-out</source>
        <translation>اجعله خروجًا</translation>
    </message>
    <message>
        <source>Make it a check-in</source>
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
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Add an entry for %1</source>
        <translation>إضافة قيد لـ %1</translation>
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
        <source>entered by hand</source>
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
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Nobody checked in or out</source>
        <translation>لم يسجّل أحد دخولًا أو خروجًا</translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation>يظهر كل تسجيل هنا فور حفظه.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
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
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة قيد</translation>
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
    <message>
        <source>Nothing of that kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Press the chosen filter again to see everything.</source>
        <translation>اضغط المرشّح المختار مرة أخرى لرؤية كل شيء.</translation>
    </message>
    <message>
        <source>Undo this entry?</source>
        <translation>التراجع عن هذا القيد؟</translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. This cannot be taken back.</source>
        <translation>يبقى في السجل معلَّمًا بأنه لا يُحتسب. لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>What has not been sent of it is not sent any more; what a server has, stays there.</source>
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
        <source>Make it a check-out?</source>
        <translation>تحويله إلى خروج؟</translation>
    </message>
    <message>
        <source>Make it a check-in?</source>
        <translation>تحويله إلى دخول؟</translation>
    </message>
    <message>
        <source>The entry keeps what was recorded; the new direction counts from now on.</source>
        <translation>يحتفظ القيد بما سُجّل؛ ويُحتسب الاتجاه الجديد من الآن.</translation>
    </message>
    <message>
        <source>A server that has the entry already is not told.</source>
        <translation>لا يُبلَّغ الخادم الذي لديه القيد أصلًا.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Pressed the wrong one</source>
        <translation>ضُغط الزر الخطأ</translation>
    </message>
    <message>
        <source>Forgot the one before</source>
        <translation>نُسي القيد السابق</translation>
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
        <source>It is marked as entered by hand, and sent like any other.</source>
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
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message>
        <source>Cannot save</source>
        <translation>تعذّر الحفظ</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>الساعة غير مضبوطة</translation>
    </message>
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
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
</TS>
