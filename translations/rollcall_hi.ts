<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>I don&apos;t know your face yet</source>
        <translation>मैं आपका चेहरा अभी नहीं जानता</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>%1 बजे प्रवेश हो चुका है</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>%1 बजे निकास हो चुका है</translation>
    </message>
    <message>
        <source>Not active here</source>
        <translation>यहाँ सक्रिय नहीं</translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation>कृपया कार्यालय में पूछें</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation>फिर कोशिश करें, या कार्यालय को बताएँ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Please look again, or use your PIN</source>
        <translation>फिर से देखें, या अपना पिन इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>वापस नहीं लिया गया</translation>
    </message>
    <message>
        <source>Please tell the office</source>
        <translation>कृपया कार्यालय को बताएँ</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>मैं नहीं हूँ</translation>
    </message>
    <message>
        <source>Please look at the camera without a phone or picture</source>
        <translation>कृपया फ़ोन या तस्वीर के बिना कैमरे में देखें</translation>
    </message>
    <message>
        <source>I could not see you move</source>
        <translation>मैंने आपको हिलते नहीं देखा</translation>
    </message>
    <message>
        <source>Look at the camera to try again, or use your PIN</source>
        <translation>फिर कोशिश के लिए कैमरे में देखें, या अपना पिन इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use your PIN, or ask to be enrolled</source>
        <translation>अपना पिन डालें, या पंजीकरण के लिए कहें</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>An identifier is needed</source>
        <translation>पहचान संख्या चाहिए</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>अधिकतम %1 अक्षर</translation>
    </message>
    <message>
        <source>Letters, digits and signs only</source>
        <translation>केवल अक्षर, अंक और चिह्न</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Not known here. Asking the server</source>
        <translation>यहाँ पता नहीं। सर्वर से पूछा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not match. %Ln tries left.</source>
        <extracomment>%n: tries until the pad locks for a while</extracomment>
        <translation>
            <numerusform>नंबर और पिन मेल नहीं खाते। %Ln प्रयास बाकी।</numerusform>
            <numerusform>नंबर और पिन मेल नहीं खाते। %Ln प्रयास बाकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known here. %Ln tries left.</source>
        <translation>
            <numerusform>यहाँ पता नहीं। %Ln प्रयास बाकी।</numerusform>
            <numerusform>यहाँ पता नहीं। %Ln प्रयास बाकी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>बहुत बार गलत प्रयास</translation>
    </message>
    <message>
        <source>The server says yes</source>
        <translation>सर्वर ने हाँ कहा</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>सर्वर ने मना किया</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>यहाँ पता नहीं</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>I don&apos;t know this card or code</source>
        <translation>यह कार्ड या कोड नहीं पहचाना</translation>
    </message>
    <message>
        <source>Use your PIN, or ask at the office</source>
        <translation>अपना पिन डालें, या कार्यालय में पूछें</translation>
    </message>
    <message>
        <source>Try again at %1. Faces are still recognised.</source>
        <translation>%1 बजे फिर कोशिश करें। चेहरे अब भी पहचाने जाते हैं।</translation>
    </message>
    <message>
        <source>Nothing was recorded on this kiosk</source>
        <translation>इस कियोस्क पर कुछ दर्ज नहीं हुआ</translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation>कृपया कार्यालय में पूछें</translation>
    </message>
    <message>
        <source>The server did not answer. Try again, use your PIN, or tell the office.</source>
        <translation>सर्वर ने उत्तर नहीं दिया। फिर कोशिश करें, पिन डालें, या कार्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation>फिर कोशिश करें, या कार्यालय को बताएँ</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This cannot be a QR code</source>
        <translation>यह क्यूआर कोड नहीं बन सकता</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>sharp</source>
        <translation>साफ़</translation>
    </message>
    <message>
        <source>good</source>
        <translation>अच्छी</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>काम लायक</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Come closer</source>
        <translation>पास आएँ</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>थोड़ा पीछे हटें</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>कैमरे में देखें</translation>
    </message>
    <message>
        <source>Too bright to see you</source>
        <translation>बहुत तेज़ रोशनी है, आप दिख नहीं रहे</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>स्थिर रहें</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>प्रवेश दर्ज</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>निकास दर्ज</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation>सीधे कैमरे में देखें</translation>
    </message>
    <message>
        <source>Turn your head a little to your left</source>
        <translation>सिर थोड़ा अपनी बाईं ओर घुमाएँ</translation>
    </message>
    <message>
        <source>Turn your head a little to your right</source>
        <translation>सिर थोड़ा अपनी दाईं ओर घुमाएँ</translation>
    </message>
    <message>
        <source>The entry no longer counts</source>
        <translation>प्रविष्टि अब नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>The direction is changed</source>
        <translation>दिशा बदल दी गई है</translation>
    </message>
    <message>
        <source>The entry is added</source>
        <translation>प्रविष्टि जोड़ दी गई है</translation>
    </message>
    <message>
        <source>Deleted from this kiosk</source>
        <translation>इस कियोस्क से हटा दिया गया</translation>
    </message>
    <message>
        <source>It is tried again now</source>
        <translation>अब फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>Too dark to see you: come closer</source>
        <translation>बहुत अँधेरा है: पास आएँ</translation>
    </message>
    <message>
        <source>Light from behind: come closer</source>
        <translation>पीछे से रोशनी: पास आएँ</translation>
    </message>
    <message>
        <source>Please blink twice</source>
        <translation>कृपया दो बार पलक झपकाएँ</translation>
    </message>
    <message>
        <source>Please turn your head to your left</source>
        <translation>कृपया सिर अपनी बाईं ओर घुमाएँ</translation>
    </message>
    <message>
        <source>Please turn your head to your right</source>
        <translation>कृपया सिर अपनी दाईं ओर घुमाएँ</translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>A PIN has been set already</source>
        <translation>पिन पहले ही तय हो चुका है</translation>
    </message>
    <message>
        <source>The database was damaged and has been set aside as %1. A new one was begun; call your administrator.</source>
        <translation>डेटाबेस ख़राब था और %1 के रूप में अलग रखा गया। नया शुरू हुआ; व्यवस्थापक को बुलाएँ।</translation>
    </message>
    <message>
        <source>The ledger is damaged at entry %1: %2</source>
        <translation>खाता प्रविष्टि %1 पर ख़राब है: %2</translation>
    </message>
    <message>
        <source>%1 face templates cannot be read with this key; enrol these people again.</source>
        <translation>इस कुंजी से %1 चेहरे के नमूने नहीं पढ़े जा सकते; इन लोगों का फिर नामांकन करें।</translation>
    </message>
    <message>
        <source>There is no such punch to undo</source>
        <translation>वापस लेने के लिए ऐसी कोई प्रविष्टि नहीं है</translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation>इसे यहाँ वापस लेने में देर हो गई; कृपया कार्यालय को बताएँ</translation>
    </message>
    <message>
        <source>Nobody with the identifier %1 is enrolled</source>
        <translation>पहचान %1 वाला कोई पंजीकृत नहीं है</translation>
    </message>
    <message>
        <source>That time has not come yet</source>
        <translation>वह समय अभी नहीं आया है</translation>
    </message>
    <message>
        <source>%1 people were enrolled with another face engine and are not recognised; enrol them again, or choose that engine in the configuration (%2 is in use).</source>
        <translation>%1 लोग दूसरे चेहरा-इंजन से पंजीकृत हुए और पहचाने नहीं जाते; उन्हें फिर पंजीकृत करें, या विन्यास में वह इंजन चुनें (%2 चल रहा है)।</translation>
    </message>
</context>
<context>
    <name>rollcall::PhotoEnroller</name>
    <message>
        <source>The kiosk is busy with other photos; send this one again</source>
        <translation>कियोस्क अन्य फ़ोटो में व्यस्त है; इसे फिर भेजें</translation>
    </message>
</context>
<context>
    <name>rollcall::Presenter</name>
    <message>
        <source>Saved here, will be sent when the network is back</source>
        <translation>यहाँ सहेजा गया, नेटवर्क लौटने पर भेजा जाएगा</translation>
    </message>
    <message>
        <source>%1 h %2 min since you checked in</source>
        <translation>प्रवेश के बाद %1 घं %2 मि</translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then ask again</source>
        <translation>पहले कियोस्क पर प्रशासन खोलें, फिर दोबारा कहें</translation>
    </message>
    <message>
        <source>Somebody else is being enrolled on the kiosk</source>
        <translation>कियोस्क पर किसी और का नामांकन हो रहा है</translation>
    </message>
    <message>
        <source>This face differs from the pictures taken before. One person at a time, please.</source>
        <translation>यह चेहरा पहले ली गई तस्वीरों से अलग है। एक बार में एक व्यक्ति, कृपया।</translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is being stopped</source>
        <translation>कियोस्क बंद किया जा रहा है</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connecting</source>
        <translation>जुड़ रहा है</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>Not reachable. Entries are kept here and sent later.</source>
        <translation>पहुँच नहीं। प्रविष्टियाँ यहाँ रखी जाती हैं और बाद में भेजी जाएँगी।</translation>
    </message>
    <message>
        <source>The server refuses this kiosk. Check its serial number and secret.</source>
        <translation>सर्वर इस कियोस्क को अस्वीकार करता है। सीरियल नंबर और गुप्त कुंजी जाँचें।</translation>
    </message>
    <message>
        <source>Ready for other systems to connect</source>
        <translation>अन्य प्रणालियों के जुड़ने के लिए तैयार</translation>
    </message>
    <message>
        <source>Other systems cannot connect</source>
        <translation>अन्य प्रणालियाँ नहीं जुड़ सकतीं</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>कोई प्रणाली जुड़ी नहीं है</translation>
    </message>
    <message>
        <source>Attendance is kept on this kiosk. To send it somewhere, add a [[connector]] to the configuration file.</source>
        <translation>हाज़िरी इसी कियोस्क पर रखी जाती है। कहीं भेजने के लिए कॉन्फ़िगरेशन फ़ाइल में [[connector]] जोड़ें।</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries waiting</source>
        <translation>
            <numerusform>%Ln प्रविष्टि प्रतीक्षा में</numerusform>
            <numerusform>%Ln प्रविष्टियाँ प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>कुछ भी प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>oldest from %1</source>
        <translation>सबसे पुरानी %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln अस्वीकृत</numerusform>
            <numerusform>%Ln अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>last delivered %1</source>
        <translation>आख़िरी डिलीवरी %1</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>अभी कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>%1 ने अस्वीकार किया</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>%1 की प्रतीक्षा, %Ln बार कोशिश</numerusform>
            <numerusform>%1 की प्रतीक्षा, %Ln बार कोशिश</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>भेजा नहीं गया</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation>समय पर वापस लिया गया, %1 को कभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be taken back from here; tell those who run that system.</source>
        <translation>वापस लेने से पहले %1 को पहुँच गया। यहाँ से वापस नहीं हो सकता; उस प्रणाली को चलाने वालों को बताएँ।</translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; tell those who run that system.</source>
        <translation>दिशा बदलने से पहले %1 को पहुँच गया। यहाँ से बदला नहीं जा सकता; उस प्रणाली को चलाने वालों को बताएँ।</translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation>पहुँचने के बाद सुधारा गया</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CornerPress</name>
    <message>
        <source>Administration: press and hold</source>
        <translation>प्रशासन: दबाकर रखें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CredentialSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 का नया पिन</translation>
    </message>
    <message>
        <source>4 to 8 digits, typed by the person themselves</source>
        <translation>4 से 8 अंक, व्यक्ति स्वयं टाइप करे</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>वही पिन फिर से</translation>
    </message>
    <message>
        <source>Hold the card of %1 to the reader</source>
        <translation>%1 का कार्ड रीडर पर लगाएँ</translation>
    </message>
    <message>
        <source>The reader must be one that types like a keyboard and ends with Enter.</source>
        <translation>रीडर ऐसा हो जो कीबोर्ड की तरह लिखे और अंत में Enter दबाए।</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 का पिन</translation>
    </message>
    <message>
        <source>To check in, %1 types the number %2 and then the PIN.</source>
        <translation>हाज़िरी के लिए %1 नंबर %2 और फिर पिन डालते हैं।</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>पिन बदलें</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>पिन हटाएँ</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1 का कार्ड</translation>
    </message>
    <message>
        <source>The card checks in at once. When it is lost, remove it or read another one.</source>
        <translation>कार्ड से तुरंत हाज़िरी लगती है। खो जाए तो हटाएँ या दूसरा कार्ड पढ़ाएँ।</translation>
    </message>
    <message>
        <source>Read another card</source>
        <translation>दूसरा कार्ड पढ़ें</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>कार्ड हटाएँ</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 का क्यूआर कोड</translation>
    </message>
    <message>
        <source>A new code makes the old one useless at once.</source>
        <translation>नया कोड बनते ही पुराना बेकार हो जाता है।</translation>
    </message>
    <message>
        <source>Whoever holds the code, also as a photo of it, checks in as %1.</source>
        <translation>जिसके पास कोड या उसकी तस्वीर हो, वह %1 के नाम से हाज़िरी लगाता है।</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>नया कोड बनाएँ</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>कोड बनाएँ</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>कोड हटाएँ</translation>
    </message>
    <message>
        <source>It is shown this once. Save it and print it, or let %1 photograph it now.</source>
        <translation>यह केवल अभी दिखेगा। सहेजकर छापें, या %1 को अभी फ़ोटो लेने दें।</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>तस्वीर सहेजें</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>दोनों एक जैसे नहीं थे। फिर चुनें।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>%1 has no PIN any more</source>
        <translation>%1 का अब पिन नहीं है</translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation>%1 का पिन तय हो गया</translation>
    </message>
    <message>
        <source>%1 has no card any more</source>
        <translation>%1 का अब कार्ड नहीं है</translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation>%1 का कार्ड तय हो गया</translation>
    </message>
    <message>
        <source>%1 has no QR code any more</source>
        <translation>%1 का अब क्यूआर कोड नहीं है</translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation>%1 का क्यूआर कोड तय हो गया</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>It could not be saved in %1. Plug in a USB stick and try again.</source>
        <translation>%1 में सहेजा नहीं जा सका। यूएसबी स्टिक लगाकर फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DirectionPanel</name>
    <message>
        <source>In</source>
        <translation>प्रवेश</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>निकास</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>%1, in or out?</source>
        <translation>%1, प्रवेश या निकास?</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolCapture</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>All three are taken. Save?</source>
        <translation>तीनों ले ली गईं। सहेजें?</translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation>अच्छा, स्थिर रहें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolForm</name>
    <message>
        <source>Identifier</source>
        <translation>पहचान संख्या</translation>
    </message>
    <message>
        <source>As the attendance system knows this person, for example 1042</source>
        <translation>जैसा हाज़िरी प्रणाली में है, जैसे 1042</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Shown when checking in; may be left empty</source>
        <translation>प्रवेश के समय दिखता है; खाली छोड़ सकते हैं</translation>
    </message>
    <message>
        <source>This person agrees that face samples are kept on this kiosk to recognise them. They can be deleted at any time.</source>
        <translation>यह व्यक्ति सहमत है कि पहचान के लिए उसके चेहरे के नमूने इस कियोस्क पर रखे जाएँ। इन्हें कभी भी हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolPage</name>
    <message>
        <source>Enrol</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>सूची पर</translation>
    </message>
    <message>
        <source>Enrol another</source>
        <translation>एक और नामांकन</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>%1 का नामांकन हुआ</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>यह नहीं हो पाया</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The kiosk recognises this person from now on.</source>
        <translation>अब से कियोस्क इस व्यक्ति को पहचानेगा।</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>क्या यह %1 है?</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>%1 जैसा दिखता है</translation>
    </message>
    <message>
        <source>This face is enrolled already, as %1. Enrolled twice, the attendance of one person is split in two. Cancel, and look for them in the list.</source>
        <translation>यह चेहरा %1 के नाम से पहले ही नामांकित है। दो बार नामांकन से एक व्यक्ति की हाज़िरी दो हिस्सों में बँट जाती है। रद्द करें और सूची में खोजें।</translation>
    </message>
    <message>
        <source>The kiosk will look more closely at these two, so recognising them may take longer.</source>
        <translation>कियोस्क इन दोनों को और ध्यान से देखेगा, इसलिए पहचानने में अधिक समय लग सकता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>फिर भी नामांकन करें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryDesk</name>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>क्यूआर कोड</translation>
    </message>
    <message>
        <source>Use your PIN</source>
        <translation>अपना पिन डालें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation>पास आएँ और कैमरे में देखें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>शिफ़्ट</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>कीबोर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>The camera is starting</source>
        <translation>कैमरा चालू हो रहा है</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>कैमरा रुक गया है</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>कोई कैमरा नहीं है</translation>
    </message>
    <message>
        <source>Plug one in, or name one in the settings.</source>
        <translation>एक लगाएँ, या सेटिंग में बताएँ।</translation>
    </message>
    <message>
        <source>It is being started again. Until then, use your PIN or card.</source>
        <translation>फिर चालू किया जा रहा है। तब तक अपना पिन या कार्ड इस्तेमाल करें।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PadForm</name>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>बहुत बार ग़लत पिन। %1 में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeopleModel</name>
    <message>
        <source>Disabled</source>
        <translation>अक्षम</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation>नाम या पहचान से खोजें</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>अभी कोई नामांकित नहीं</translation>
    </message>
    <message>
        <source>Enrol the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation>पहले व्यक्ति का नामांकन करें: एक पहचान संख्या और कैमरे के सामने आधा मिनट लगता है।</translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation>किसी का नामांकन करें</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>कोई मेल नहीं</translation>
    </message>
    <message>
        <source>Try a part of the name, or the identifier.</source>
        <translation>नाम का हिस्सा या पहचान संख्या आज़माएँ।</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>लोग (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message>
        <source>The face samples and the name are erased from this kiosk at once. This cannot be undone.</source>
        <translation>चेहरे के नमूने और नाम इस कियोस्क से तुरंत मिटा दिए जाएँगे। इसे वापस नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Past attendance stays, under the identifier %1 only.</source>
        <translation>पिछली हाज़िरी केवल पहचान %1 के नाम से रहेगी।</translation>
    </message>
    <message>
        <source>To check in here again, %1 must be enrolled again.</source>
        <translation>यहाँ फिर प्रवेश के लिए %1 का फिर नामांकन करना होगा।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>अक्षम करें</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>फिर नामांकन</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>पहचान %1</translation>
    </message>
    <message>
        <source>Can check in here</source>
        <translation>यहाँ प्रवेश कर सकते हैं</translation>
    </message>
    <message>
        <source>Disabled: is recognised, but cannot check in</source>
        <translation>अक्षम: पहचाने जाते हैं, पर प्रवेश नहीं कर सकते</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>नामांकन %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face samples</source>
        <translation>
            <numerusform>%Ln चेहरे का नमूना</numerusform>
            <numerusform>%Ln चेहरे के नमूने</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>सक्षम करें</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>PIN with number %1</source>
        <translation>पिन, नंबर %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>क्यूआर कोड</translation>
    </message>
    <message>
        <source>No PIN, card or QR code</source>
        <translation>पिन, कार्ड या क्यूआर कोड नहीं</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>क्यूआर</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinEntry</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>आपका नंबर</translation>
    </message>
    <message>
        <source>Then your PIN</source>
        <translation>फिर आपका पिन</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>आपका पिन</translation>
    </message>
    <message>
        <source>For number %1</source>
        <translation>नंबर %1 के लिए</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinPad</name>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation>व्यवस्थापक पिन</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>एक पिन चुनें</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits. Whoever knows it can manage this kiosk.</source>
        <translation>
            <numerusform>कम से कम %Ln अंक। जिसे यह पता हो, वह इस कियोस्क को चला सकता है।</numerusform>
            <numerusform>कम से कम %Ln अंक। जिसे यह पता हो, वह इस कियोस्क को चला सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>वही पिन फिर से</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>दोनों एक जैसे नहीं थे। फिर चुनें।</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>ग़लत पिन। %Ln कोशिश बची।</numerusform>
            <numerusform>ग़लत पिन। %Ln कोशिशें बचीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchDetail</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>नहीं गिना जाता</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>सभी दिन</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>प्रविष्टि जोड़ें</translation>
    </message>
    <message>
        <source>Make it a check-out</source>
        <translation>इसे जाना बनाएँ</translation>
    </message>
    <message>
        <source>Make it a check-in</source>
        <translation>इसे आना बनाएँ</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>दरवाज़े पर</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>प्रशासक द्वारा</translation>
    </message>
    <message>
        <source>The clock was wrong; it was recorded as %1</source>
        <translation>घड़ी गलत थी; %1 के रूप में दर्ज हुआ</translation>
    </message>
    <message>
        <source>Undone %1, %2</source>
        <translation>%1 वापस लिया गया, %2</translation>
    </message>
    <message>
        <source>Direction changed %1, %2</source>
        <translation>%1 दिशा बदली गई, %2</translation>
    </message>
    <message>
        <source>Added %1, %2</source>
        <translation>%1 जोड़ा गया, %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchForm</name>
    <message>
        <source>Check-in</source>
        <translation>आना</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>जाना</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Add an entry for %1</source>
        <translation>%1 के लिए प्रविष्टि जोड़ें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchModel</name>
    <message>
        <source>by face</source>
        <translation>चेहरे से</translation>
    </message>
    <message>
        <source>by PIN</source>
        <translation>पिन से</translation>
    </message>
    <message>
        <source>by QR code</source>
        <translation>क्यूआर कोड से</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>कार्ड से</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>हाथ से दर्ज</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>नहीं गिना जाता</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>सुधारा गया</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Nobody checked in or out</source>
        <translation>किसी ने प्रवेश या निकास नहीं किया</translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation>हर प्रविष्टि सहेजते ही यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>प्रविष्टि जोड़ें</translation>
    </message>
    <message>
        <source>In</source>
        <translation>प्रवेश</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>निकास</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>सुधारे गए</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>बिना चेहरा</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>इस तरह का कुछ नहीं</translation>
    </message>
    <message>
        <source>Press the chosen filter again to see everything.</source>
        <translation>सब देखने के लिए चुना हुआ फ़िल्टर फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Undo this entry?</source>
        <translation>यह प्रविष्टि वापस लें?</translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. This cannot be taken back.</source>
        <translation>यह बही में रहती है, न गिने जाने के निशान के साथ। यह पलटा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>What has not been sent of it is not sent any more; what a server has, stays there.</source>
        <translation>जो नहीं भेजा गया वह अब नहीं भेजा जाएगा; जो सर्वर के पास है वह वहीं रहता है।</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>गलत व्यक्ति</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>गलती से</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और कारण</translation>
    </message>
    <message>
        <source>Make it a check-out?</source>
        <translation>इसे जाना बनाएँ?</translation>
    </message>
    <message>
        <source>Make it a check-in?</source>
        <translation>इसे आना बनाएँ?</translation>
    </message>
    <message>
        <source>The entry keeps what was recorded; the new direction counts from now on.</source>
        <translation>जो दर्ज हुआ वह रहता है; अब से नई दिशा गिनी जाएगी।</translation>
    </message>
    <message>
        <source>A server that has the entry already is not told.</source>
        <translation>जिस सर्वर के पास यह पहले से है उसे नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Pressed the wrong one</source>
        <translation>गलत दबाया गया</translation>
    </message>
    <message>
        <source>Forgot the one before</source>
        <translation>पिछली भूल गए</translation>
    </message>
    <message>
        <source>Add a check-in for %1?</source>
        <translation>%1 का आना जोड़ें?</translation>
    </message>
    <message>
        <source>Add a check-out for %1?</source>
        <translation>%1 का जाना जोड़ें?</translation>
    </message>
    <message>
        <source>It is marked as entered by hand, and sent like any other.</source>
        <translation>इस पर हाथ से दर्ज का निशान लगता है, और यह बाकी की तरह भेजी जाती है।</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>भूल गए</translation>
    </message>
    <message>
        <source>The kiosk was not working</source>
        <translation>कियोस्क काम नहीं कर रहा था</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SampleStrip</name>
    <message>
        <source>Front</source>
        <translation>सामने</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ScanView</name>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>कोड को कैमरे के सामने रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>On paper or on a phone. Not too close.</source>
        <translation>काग़ज़ पर या फ़ोन पर। बहुत पास नहीं।</translation>
    </message>
    <message>
        <source>Too many unknown codes. Try again in %1.</source>
        <translation>बहुत से अनजान कोड। %1 में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message>
        <source>Cannot save</source>
        <translation>सहेज नहीं सकता</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>कोई चित्र नहीं</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>घड़ी सेट नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>ऑफ़लाइन, %Ln प्रतीक्षा में</numerusform>
            <numerusform>ऑफ़लाइन, %Ln प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
</context>
</TS>
