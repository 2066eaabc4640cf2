<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>enrolled</source>
        <translation>नामांकित</translation>
    </message>
    <message>
        <source>enrolled despite a similar face</source>
        <translation>चेहरा किसी और जैसा होने पर भी नामांकित</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>चालू किया गया</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>पिन दिया गया</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>पिन हटाया गया</translation>
    </message>
    <message>
        <source>card set</source>
        <translation>कार्ड दिया गया</translation>
    </message>
    <message>
        <source>card removed</source>
        <translation>कार्ड हटाया गया</translation>
    </message>
    <message>
        <source>QR code set</source>
        <translation>क्यूआर कोड दिया गया</translation>
    </message>
    <message>
        <source>QR code removed</source>
        <translation>क्यूआर कोड हटाया गया</translation>
    </message>
    <message>
        <source>All privileges revoked</source>
        <translation>सबके विशेष अधिकार हटाए गए</translation>
    </message>
    <message>
        <source>record undone</source>
        <translation>प्रविष्टि रद्द</translation>
    </message>
    <message>
        <source>direction changed</source>
        <translation>दिशा बदली गई</translation>
    </message>
    <message>
        <source>record added</source>
        <translation>प्रविष्टि जोड़ी गई</translation>
    </message>
    <message>
        <source>&quot;Not me&quot; pressed at the door</source>
        <translation>दरवाज़े पर &quot;मैं नहीं&quot; दबाया गया</translation>
    </message>
    <message>
        <source>Attendance exported</source>
        <translation>हाज़िरी निर्यात की गई</translation>
    </message>
    <message>
        <source>Rejected record sent again</source>
        <translation>अस्वीकृत प्रविष्टि फिर भेजी गई</translation>
    </message>
    <message>
        <source>Administration opened</source>
        <translation>प्रशासन खोला गया</translation>
    </message>
    <message>
        <source>Administrator PIN set</source>
        <translation>प्रशासक पिन तय किया गया</translation>
    </message>
    <message>
        <source>PIN entry locked after too many wrong PINs</source>
        <translation>ग़लत पिन के बाद पिन दर्ज करना बंद</translation>
    </message>
    <message>
        <source>Cards and codes locked after too many unknown ones</source>
        <translation>अनजान के बाद कार्ड और कोड बंद</translation>
    </message>
    <message>
        <source>Suspected photo or screen at the camera</source>
        <translation>कैमरे के सामने फ़ोटो या स्क्रीन का संदेह</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>घड़ी बदली गई</translation>
    </message>
    <message>
        <source>Times corrected after the clock was set</source>
        <translation>घड़ी ठीक होने पर समय सुधारे गए</translation>
    </message>
    <message>
        <source>Rollcall restarted</source>
        <translation>रोलकॉल फिर चालू हुआ</translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation>बही की जाँच हुई</translation>
    </message>
    <message>
        <source>Recognition tested</source>
        <translation>पहचान की जाँच हुई</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>दरवाज़े पर</translation>
    </message>
    <message>
        <source>The kiosk itself</source>
        <translation>कियोस्क स्वयं</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>कमांड लाइन</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>एक सर्वर</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>सर्वर %1</translation>
    </message>
    <message>
        <source>Connection added</source>
        <translation>एक कनेक्शन जोड़ा गया</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>एक कनेक्शन बदला गया</translation>
    </message>
    <message>
        <source>Connection removed</source>
        <translation>एक कनेक्शन हटाया गया</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>एक कनेक्शन परखा गया</translation>
    </message>
    <message>
        <source>works</source>
        <translation>काम करता है</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>काम नहीं करता</translation>
    </message>
    <message>
        <source>Door name</source>
        <translation>दरवाज़े का नाम</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>ग़लत मिलान</translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation>धोखे की पहचान</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Camera rotation</source>
        <translation>कैमरे का घुमाव</translation>
    </message>
    <message>
        <source>Mirrored camera</source>
        <translation>दर्पण जैसा कैमरा</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation>इस कियोस्क की भाषा</translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation>दरवाज़े पर चुनने योग्य भाषाएँ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Setup step</source>
        <translation>सेट-अप का एक चरण</translation>
    </message>
    <message>
        <source>Setup finished</source>
        <translation>सेट-अप पूरा हुआ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>सख़्त</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>एक सेटिंग बदली गई</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>बदला गया: %1</translation>
    </message>
    <message>
        <source>system default</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Spoken confirmations</source>
        <translation>पुष्टि बोलकर बताना</translation>
    </message>
    <message>
        <source>QR code receipt</source>
        <translation>QR कोड के रूप में रसीद</translation>
    </message>
    <message>
        <source>stricter matching set again</source>
        <translation>सख़्त मिलान फिर लागू किया गया</translation>
    </message>
    <message>
        <source>Unsent records discarded</source>
        <translation>न भेजी गई प्रविष्टियाँ छोड़ दी गईं</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>प्रविष्टि %1</translation>
    </message>
    <message>
        <source>%1x margin from then on</source>
        <translation>तब से अंतर %1 गुना</translation>
    </message>
    <message>
        <source>%1x margin over %2 from then on</source>
        <translation>तब से %2 पर अंतर %1 गुना</translation>
    </message>
    <message>
        <source>stricter matching reset</source>
        <translation>सख़्त मिलान सामान्य किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Ln चेहरे का नमूना</numerusform>
            <numerusform>%Ln चेहरे के नमूने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>कोई समस्या नहीं मिली</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>समस्याएँ मिलीं</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से.</translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation>बही की जाँच प्रविष्टि %1 पर विफल</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, पहले: %2</translation>
    </message>
    <message>
        <source>Enrolled people sent to a system</source>
        <translation>नामांकित लोग एक सिस्टम को भेजे गए</translation>
    </message>
    <message>
        <source>Recovery code for the administration issued</source>
        <translation>प्रशासन के लिए बहाली कोड जारी किया गया</translation>
    </message>
    <message>
        <source>Damaged database repaired</source>
        <translation>ख़राब डेटाबेस ठीक किया गया</translation>
    </message>
    <message>
        <source>Warning about a damaged database dismissed</source>
        <translation>ख़राब डेटाबेस की चेतावनी हटाई गई</translation>
    </message>
    <message>
        <source>Records lost to damage</source>
        <translation>ख़राबी से प्रविष्टियाँ खोईं</translation>
    </message>
    <message>
        <source>Wrong administrator PIN</source>
        <translation>व्यवस्थापक का ग़लत पिन</translation>
    </message>
    <message>
        <source>Administration locked after too many wrong PINs</source>
        <translation>बहुत सारे ग़लत पिन के बाद प्रशासन बंद</translation>
    </message>
    <message>
        <source>Logged in to this kiosk</source>
        <translation>इस कियोस्क में लॉग इन किया</translation>
    </message>
    <message>
        <source>Login with a wrong serial number or secret</source>
        <translation>ग़लत सीरियल नंबर या गुप्त कोड से लॉग इन</translation>
    </message>
    <message>
        <source>Records received</source>
        <translation>प्रविष्टियाँ मिलीं</translation>
    </message>
    <message>
        <source>Damaged database repaired, a copy kept</source>
        <translation>ख़राब डेटाबेस ठीक किया गया, एक प्रति रखी गई</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left</source>
        <translation>
            <numerusform>%Ln कोशिश बची</numerusform>
            <numerusform>%Ln कोशिशें बचीं</numerusform>
        </translation>
    </message>
    <message>
        <source>locked out for a while</source>
        <translation>कुछ समय के लिए बंद</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>समय सर्वर</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>name corrected</source>
        <translation>नाम सुधारा गया</translation>
    </message>
    <message>
        <source>identifier changed</source>
        <translation>पहचान संख्या बदली गई</translation>
    </message>
    <message>
        <source>card or code disabled: it is also another person&apos;s</source>
        <translation>कार्ड या कोड निष्क्रिय किया गया: यह किसी और का भी है</translation>
    </message>
    <message>
        <source>looks like paper or a screen</source>
        <translation>कागज़ या स्क्रीन जैसा दिखता है</translation>
    </message>
    <message>
        <source>the edge of a picture or device</source>
        <translation>तस्वीर या उपकरण का किनारा</translation>
    </message>
    <message>
        <source>flat, and moved as one piece</source>
        <translation>सपाट, एक टुकड़े की तरह हिला</translation>
    </message>
    <message>
        <source>the stripes of a screen</source>
        <translation>स्क्रीन की धारियाँ</translation>
    </message>
    <message>
        <source>another room behind the face</source>
        <translation>चेहरे के पीछे दूसरा कमरा</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>कुछ नहीं खोया</translation>
    </message>
    <message>
        <source>what could be read was recovered</source>
        <translation>जो पढ़ा जा सका, वह वापस मिल गया</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>कुछ भी पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>बैकअप से बहाल किया गया</translation>
    </message>
    <message>
        <source>code of a device matched</source>
        <translation>डिवाइस का कोड मिलाया गया</translation>
    </message>
    <message>
        <source>match with a device&apos;s code undone</source>
        <translation>डिवाइस के कोड का मिलान वापस लिया गया</translation>
    </message>
    <message>
        <source>Spoken requests</source>
        <translation>अनुरोध बोलकर बताना</translation>
    </message>
</context>
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
        <source>Undo failed</source>
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
        <source>Please look at the camera without a phone or photo</source>
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
    <message>
        <source>Not expected here now</source>
        <translation>अभी यहाँ अपेक्षित नहीं</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>कोई बात नहीं</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>This kiosk cannot record attendance right now</source>
        <translation>यह कियोस्क अभी उपस्थिति दर्ज नहीं कर सकता</translation>
    </message>
    <message>
        <source>This kiosk cannot recognize anyone right now</source>
        <translation>यह कियोस्क अभी किसी को पहचान नहीं सकता</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>कियोस्क शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>सहेज नहीं सकता</translation>
    </message>
    <message>
        <source>No recognition</source>
        <translation>पहचान बंद</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>कोई चित्र नहीं</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>प्रविष्टियाँ जाँचें</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>घड़ी सेट नहीं</translation>
    </message>
    <message>
        <source>Another kiosk uses the same data. Stop one of the two.</source>
        <translation>दूसरा कियोस्क यही डेटा इस्तेमाल कर रहा है। दोनों में से एक बंद करें।</translation>
    </message>
    <message>
        <source>The data cannot be written. Check the owner and the permissions of the data folder, and whether the disk is read-only.</source>
        <translation>डेटा लिखा नहीं जा सकता। डेटा फ़ोल्डर का स्वामी और अनुमतियाँ जाँचें, और देखें कि डिस्क केवल पढ़ने के लिए तो नहीं।</translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation>डेटाबेस हटाया, बदला या मिटाया गया है। उसे वापस रखें, या नया शुरू करने के लिए कियोस्क फिर से चालू करें।</translation>
    </message>
    <message>
        <source>The disk is full. Delete files that are not needed; the kiosk then goes on by itself.</source>
        <translation>डिस्क भर गई है। अनावश्यक फ़ाइलें मिटाएँ; फिर कियोस्क अपने आप चलता रहेगा।</translation>
    </message>
    <message>
        <source>The stored data cannot be read. Check the disk, or restore a backup.</source>
        <translation>सहेजा गया डेटा पढ़ा नहीं जा सकता। डिस्क जाँचें, या बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Close it; the kiosk then goes on by itself.</source>
        <translation>कोई दूसरा प्रोग्राम डेटाबेस को लॉक किए हुए है। उसे बंद करें; फिर कियोस्क अपने आप चलता रहेगा।</translation>
    </message>
    <message>
        <source>Attendance cannot be saved. Check the disk.</source>
        <translation>उपस्थिति सहेजी नहीं जा सकती। डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>The disk does not answer. If this stays, restart the kiosk and check the disk.</source>
        <translation>डिस्क जवाब नहीं दे रही है। ऐसा बना रहे तो कियोस्क फिर से चालू करें और डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>The template key is missing. Restore it from the backup; the kiosk then goes on by itself.</source>
        <translation>टेम्पलेट कुंजी नहीं है। उसे बैकअप से वापस लाएँ; फिर कियोस्क अपने आप चलता रहेगा।</translation>
    </message>
    <message>
        <source>The template key is not the one that people were enrolled with. Put the right one back; the kiosk then goes on by itself.</source>
        <translation>यह वह टेम्पलेट कुंजी नहीं है जिससे लोग पंजीकृत हुए थे। सही कुंजी वापस रखें; फिर कियोस्क अपने आप चलता रहेगा।</translation>
    </message>
    <message>
        <source>The template key cannot be used. Check its owner and its permissions.</source>
        <translation>टेम्पलेट कुंजी इस्तेमाल नहीं की जा सकती। उसका स्वामी और अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>This kiosk cannot recognize faces right now</source>
        <translation>यह कियोस्क अभी चेहरे पहचान नहीं सकता</translation>
    </message>
    <message>
        <source>A file of the face recognition is missing or damaged. Install the models again, then restart the kiosk.</source>
        <translation>चेहरा पहचान की कोई फ़ाइल नहीं है या ख़राब है। मॉडल फिर से इंस्टॉल करें, फिर कियोस्क फिर से चालू करें।</translation>
    </message>
    <message>
        <source>Face recognition has stopped. If this stays, restart the kiosk.</source>
        <translation>चेहरा पहचान रुक गई है। ऐसा बना रहे तो कियोस्क फिर से चालू करें।</translation>
    </message>
    <message>
        <source>None of the stored faces can be used.</source>
        <translation>सहेजा गया कोई भी चेहरा इस्तेमाल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>कोई कैमरा नहीं है</translation>
    </message>
    <message>
        <source>Plug in a camera, or choose one in the settings.</source>
        <translation>कैमरा जोड़ें, या सेटिंग में कोई चुनें।</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>कैमरा रुक गया है</translation>
    </message>
    <message>
        <source>The camera is being restarted. If this stays, check its cable.</source>
        <translation>कैमरा फिर चालू किया जा रहा है। ऐसा बना रहे तो उसका तार जाँचें।</translation>
    </message>
    <message>
        <source>This kiosk does not know anyone yet</source>
        <translation>यह कियोस्क अभी किसी को नहीं जानता</translation>
    </message>
    <message>
        <source>No one is enrolled. Enroll people in the administration, or connect a system that sends them.</source>
        <translation>कोई पंजीकृत नहीं है। प्रशासन में लोगों को पंजीकृत करें, या उन्हें भेजने वाला सिस्टम जोड़ें।</translation>
    </message>
    <message>
        <source>This kiosk does not know any faces yet</source>
        <translation>यह कियोस्क अभी कोई चेहरा नहीं जानता</translation>
    </message>
    <message>
        <source>No one is enrolled with their face.</source>
        <translation>कोई चेहरे के साथ पंजीकृत नहीं है।</translation>
    </message>
    <message>
        <source>The database is being opened.</source>
        <translation>डेटाबेस खोला जा रहा है।</translation>
    </message>
    <message>
        <source>Face recognition is starting.</source>
        <translation>चेहरा पहचान शुरू हो रही है।</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>कैमरा शुरू हो रहा है</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>कैमरा खोला जा रहा है।</translation>
    </message>
    <message>
        <source>Attendance records were lost to damage. Check the disk and the backup.</source>
        <translation>ख़राबी से उपस्थिति प्रविष्टियाँ खो गईं। डिस्क और बैकअप जाँचें।</translation>
    </message>
    <message>
        <source>The attendance records are damaged. Check the disk and the backup.</source>
        <translation>उपस्थिति प्रविष्टियाँ ख़राब हैं। डिस्क और बैकअप जाँचें।</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation>डेटाबेस ख़राब था और ठीक कर दिया गया।</translation>
    </message>
    <message>
        <source>Some people are not recognized by their face.</source>
        <translation>कुछ लोग चेहरे से नहीं पहचाने जाते।</translation>
    </message>
    <message>
        <source>The clock is earlier than the newest record. Set it in the settings.</source>
        <translation>घड़ी सबसे नई प्रविष्टि से पीछे है। उसे सेटिंग में मिलाएँ।</translation>
    </message>
    <message>
        <source>The clock has not been set since the start. Set it in the settings, or connect the kiosk to a time server.</source>
        <translation>शुरू होने के बाद घड़ी सेट नहीं हुई है। उसे सेटिंग में मिलाएँ, या कियोस्क को समय सर्वर से जोड़ें।</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>A system cannot be reached. Records wait here and are sent later.</source>
        <translation>किसी सिस्टम तक पहुँच नहीं है। प्रविष्टियाँ यहाँ रुकती हैं और बाद में भेजी जाती हैं।</translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation>व्यवस्थापक पिन खो गया है। इस कियोस्क पर rollcallctl admin-pin --reset चलाएँ।</translation>
    </message>
    <message>
        <source>The administration is locked for a while after wrong PINs.</source>
        <translation>ग़लत पिन के बाद प्रशासन कुछ समय के लिए बंद है।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Use your PIN, card or QR code, or tell the office.</source>
        <translation>अपना पिन, कार्ड या QR कोड इस्तेमाल करें, या कार्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>Use your PIN or card, or tell the office.</source>
        <translation>अपना पिन या कार्ड इस्तेमाल करें, या कार्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>Please tell the office.</source>
        <translation>कृपया कार्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences, the first without its full stop</extracomment>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>Check connections</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>A connected system does not accept this kiosk, or a device cannot be read. See Connections.</source>
        <translation>कोई जुड़ा सिस्टम इस कियोस्क को स्वीकार नहीं करता, या कोई डिवाइस पढ़ा नहीं जा सकता। &quot;कनेक्शन&quot; देखें।</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This connection only receives</source>
        <translation>यह कनेक्शन केवल प्राप्त करता है</translation>
    </message>
    <message>
        <source>Inward (listening on %1)</source>
        <translation>आवक (%1 पर प्रतीक्षारत)</translation>
    </message>
    <message>
        <source>Another program uses port %1 on %2. The kiosk keeps trying; or choose another port</source>
        <translation>%2 पर पोर्ट %1 कोई दूसरा प्रोग्राम उपयोग कर रहा है। कियोस्क प्रयास करता रहेगा; या दूसरा पोर्ट चुनें</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be opened (%3). The kiosk keeps trying</source>
        <translation>%2 पर पोर्ट %1 नहीं खुल सका (%3)। कियोस्क प्रयास करता रहेगा</translation>
    </message>
    <message>
        <source>Inward (%1)</source>
        <translation>आवक (%1)</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>कोई कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>Rejected by the script</source>
        <translation>स्क्रिप्ट ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>Deferred by the script</source>
        <translation>स्क्रिप्ट ने टाल दिया</translation>
    </message>
    <message>
        <source>Dropped by the script</source>
        <translation>स्क्रिप्ट ने छोड़ दिया</translation>
    </message>
    <message>
        <source>The server name could not be resolved</source>
        <translation>सर्वर के नाम का पता नहीं मिला</translation>
    </message>
    <message>
        <source>No program answers on the server&apos;s port</source>
        <translation>सर्वर के पोर्ट पर कोई प्रोग्राम उत्तर नहीं दे रहा</translation>
    </message>
    <message>
        <source>The server did not respond in time</source>
        <translation>सर्वर ने समय पर उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>The server does not encrypt on this port</source>
        <translation>सर्वर इस पोर्ट पर एन्क्रिप्ट नहीं करता</translation>
    </message>
    <message>
        <source>The server closed the connection before answering</source>
        <translation>उत्तर देने से पहले सर्वर ने कनेक्शन बंद कर दिया</translation>
    </message>
    <message>
        <source>The answer is not from a web server</source>
        <translation>उत्तर किसी वेब सर्वर का नहीं है</translation>
    </message>
    <message>
        <source>The server is unreachable: %1</source>
        <translation>सर्वर तक पहुँचा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than %1 KiB</source>
        <translation>सर्वर का उत्तर %1 KiB से लंबा है</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation>सर्वर का प्रमाणपत्र विश्वसनीय नहीं है: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the one whose fingerprint is configured</source>
        <translation>सर्वर का प्रमाणपत्र तय फ़िंगरप्रिंट वाला नहीं है</translation>
    </message>
    <message>
        <source>The server did not complete the handshake</source>
        <translation>सर्वर ने हैंडशेक पूरा नहीं किया</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>सर्वर ने कनेक्शन बंद कर दिया</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>सर्वर ने कनेक्शन बंद कर दिया: %1</translation>
    </message>
    <message>
        <source>The punch names no person</source>
        <translation>प्रविष्टि में किसी व्यक्ति का नाम नहीं है</translation>
    </message>
    <message>
        <source>The server&apos;s clock differs from this kiosk&apos;s by %1 s</source>
        <translation>सर्वर और इस कियोस्क की घड़ी में %1 सेकंड का अंतर है</translation>
    </message>
    <message>
        <source>The server has forgotten this kiosk&apos;s registration</source>
        <translation>सर्वर इस कियोस्क का पंजीकरण भूल गया है</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk: check the serial number and the secret</source>
        <translation>सर्वर इस कियोस्क को स्वीकार नहीं करता: सीरियल नंबर और गुप्त कोड जाँचें</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk (%1): check the serial number and the secret</source>
        <translation>सर्वर इस कियोस्क को स्वीकार नहीं करता (%1): सीरियल नंबर और गुप्त कोड जाँचें</translation>
    </message>
    <message>
        <source>The server accepted, but acknowledged only %1 of %2 records</source>
        <translation>सर्वर ने स्वीकार किया, पर %2 में से केवल %1 प्रविष्टियों की पुष्टि की</translation>
    </message>
    <message>
        <source>The server rejected the record without giving a reason</source>
        <translation>सर्वर ने बिना कारण बताए प्रविष्टि अस्वीकार की</translation>
    </message>
    <message>
        <source>This person has no number yet</source>
        <translation>इस व्यक्ति का अभी कोई नंबर नहीं है</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>सर्वर से कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>The server did not acknowledge a punch in time</source>
        <translation>सर्वर ने समय पर एक प्रविष्टि की पुष्टि नहीं की</translation>
    </message>
    <message>
        <source>The server stopped responding</source>
        <translation>सर्वर ने उत्तर देना बंद कर दिया</translation>
    </message>
    <message>
        <source>The server did not answer the registration</source>
        <translation>सर्वर ने पंजीकरण का उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>There is nothing to test</source>
        <translation>परखने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>The message would have %1 bytes, and %2 are allowed</source>
        <translation>संदेश %1 बाइट का होगा, %2 की अनुमति है</translation>
    </message>
    <message>
        <source>The server redirects (status %1) to &quot;%2&quot;, which is not followed</source>
        <translation>सर्वर &quot;%2&quot; पर भेजता है (स्थिति %1), जिसका पालन नहीं किया जाता</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (status %1)</source>
        <translation>प्राप्तकर्ता कहता है कि वह स्थायी रूप से बंद है (स्थिति %1)</translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation>सर्वर का उत्तर: स्थिति %1</translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation>सर्वर का उत्तर: स्थिति %1: %2</translation>
    </message>
    <message>
        <source>Check there that the test event has arrived: some receivers, such as Home Assistant, answer yes to everything (status %1)</source>
        <translation>वहाँ जाँचें कि परीक्षण संदेश पहुँचा है: Home Assistant जैसे कुछ प्राप्तकर्ता हर बात पर हाँ कहते हैं (स्थिति %1)</translation>
    </message>
    <message>
        <source>The server rejected the change without giving a reason</source>
        <translation>सर्वर ने बिना कारण बताए बदलाव अस्वीकार किया</translation>
    </message>
    <message>
        <source>The server does not take changes of people (%1)</source>
        <translation>सर्वर लोगों के बदलाव नहीं लेता (%1)</translation>
    </message>
    <message>
        <source>The server did not answer a change of a person in time</source>
        <translation>व्यक्ति के बदलाव पर सर्वर ने समय पर उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>The server sent too many commands before it answered the registration</source>
        <translation>पंजीकरण का उत्तर देने से पहले सर्वर ने बहुत सारे आदेश भेजे</translation>
    </message>
    <message>
        <source>It cannot be started: %1</source>
        <translation>इसे शुरू नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not mention this record</source>
        <translation>सर्वर के उत्तर में इस रिकॉर्ड का उल्लेख नहीं है</translation>
    </message>
    <message>
        <source>The server&apos;s answer contradicts itself</source>
        <translation>सर्वर का उत्तर स्वयं का खंडन करता है</translation>
    </message>
    <message>
        <source>The server&apos;s answer has an unexpected form</source>
        <translation>सर्वर के उत्तर का स्वरूप अप्रत्याशित है</translation>
    </message>
    <message>
        <source>The campus server has no student with the number %1</source>
        <translation>कैंपस सर्वर पर %1 नंबर का कोई छात्र नहीं है</translation>
    </message>
    <message>
        <source>The campus server does not take &quot;%1&quot; as a number</source>
        <translation>कैंपस सर्वर &quot;%1&quot; को नंबर के रूप में स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>The campus server does not take this record: %1</source>
        <translation>कैंपस सर्वर इस रिकॉर्ड को स्वीकार नहीं करता: %1</translation>
    </message>
    <message>
        <source>The server only promises to take the records (status %1)</source>
        <translation>सर्वर केवल रिकॉर्ड लेने का वादा करता है (स्थिति %1)</translation>
    </message>
    <message>
        <source>The campus server keeps one entry and one exit a day</source>
        <translation>कैंपस सर्वर एक दिन में एक प्रवेश और एक निकास रखता है</translation>
    </message>
    <message>
        <source>The campus server knows people by numbers only, and &quot;%1&quot; is none</source>
        <translation>कैंपस सर्वर लोगों को केवल नंबरों से जानता है, और &quot;%1&quot; नंबर नहीं है</translation>
    </message>
    <message>
        <source>Waits for the next upload</source>
        <translation>अगले अपलोड की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>An earlier record of that person and day comes first</source>
        <translation>उस व्यक्ति का उसी दिन का पिछला रिकॉर्ड पहले जाएगा</translation>
    </message>
    <message>
        <source>The campus server has switched its attendance webhook off</source>
        <translation>कैंपस सर्वर ने अपना उपस्थिति वेबहुक बंद कर रखा है</translation>
    </message>
    <message>
        <source>The campus server is there. Whether the key is right shows with the first record</source>
        <translation>कैंपस सर्वर मिल गया। कुंजी सही है या नहीं, यह पहले रिकॉर्ड से पता चलेगा</translation>
    </message>
    <message>
        <source>The daily attendance file cannot be written: %1</source>
        <translation>दैनिक उपस्थिति फ़ाइल लिखी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>The address of the photos leads to no listing</source>
        <translation>फ़ोटो के पते पर कोई सूची नहीं है</translation>
    </message>
    <message>
        <source>The listing of the photos has moved to &quot;%1&quot;</source>
        <translation>फ़ोटो की सूची &quot;%1&quot; पर चली गई है</translation>
    </message>
    <message>
        <source>The listing &quot;%1&quot; is not complete</source>
        <translation>सूची &quot;%1&quot; पूरी नहीं है</translation>
    </message>
    <message>
        <source>The listing has more folders or photos than are read</source>
        <translation>सूची में जितने पढ़े जाते हैं उससे अधिक फ़ोल्डर या फ़ोटो हैं</translation>
    </message>
    <message>
        <source>The listing has no photo in a folder of a person</source>
        <translation>सूची में किसी व्यक्ति के फ़ोल्डर में कोई फ़ोटो नहीं है</translation>
    </message>
    <message>
        <source>%1 of %2 photos</source>
        <translation>%2 में से %1 फ़ोटो</translation>
    </message>
    <message>
        <source>The folder of the photo index cannot be written: %1</source>
        <translation>फ़ोटो सूचकांक के फ़ोल्डर में लिखा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>%1 photos could not be fetched or stored: %2</source>
        <translation>%1 फ़ोटो लाई या सहेजी नहीं जा सकीं: %2</translation>
    </message>
    <message>
        <source>%1 photos cannot be used: %2</source>
        <translation>%1 फ़ोटो उपयोग नहीं की जा सकतीं: %2</translation>
    </message>
    <message>
        <source>A web page came instead of the photo</source>
        <translation>फ़ोटो के बजाय एक वेब पृष्ठ आया</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>सर्वर कहता है: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer names no record, so it is not certain that it has one</source>
        <translation>सर्वर के उत्तर में किसी रिकॉर्ड का नाम नहीं है, इसलिए पक्का नहीं कि उसने रखा है</translation>
    </message>
    <message>
        <source>The server has another entry of this person at the same second, and keeps one</source>
        <translation>सर्वर पर इस व्यक्ति की उसी सेकंड की दूसरी प्रविष्टि है, और वह एक ही रखता है</translation>
    </message>
    <message>
        <source>The server says that it has this entry, and does not list it</source>
        <translation>सर्वर कहता है कि यह प्रविष्टि उसके पास है, पर सूची में नहीं दिखाता</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>%1 के रूप में लॉग इन</translation>
    </message>
    <message>
        <source>A web page answered, not the interface for programs: check the address</source>
        <translation>प्रोग्राम के इंटरफ़ेस के बजाय एक वेब पेज ने उत्तर दिया: पता जाँचें</translation>
    </message>
    <message>
        <source>A web page titled &quot;%1&quot; answered, not the interface for programs: check the address</source>
        <translation>प्रोग्राम के इंटरफ़ेस के बजाय &quot;%1&quot; शीर्षक वाले वेब पेज ने उत्तर दिया: पता जाँचें</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not complete JSON: %1</source>
        <translation>सर्वर का उत्तर पूरा JSON नहीं है: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no list of rows</source>
        <translation>सर्वर का उत्तर पंक्तियों की सूची नहीं है</translation>
    </message>
    <message>
        <source>The server answers with status %1, but the record is not there</source>
        <translation>सर्वर स्थिति %1 से उत्तर देता है, लेकिन रिकॉर्ड वहाँ नहीं है</translation>
    </message>
    <message>
        <source>The table has no unique index on employee_id and time: the kiosk looks for each record before it inserts it. schema.sql has the index</source>
        <translation>तालिका में employee_id और time पर अद्वितीय इंडेक्स नहीं है: कियोस्क हर रिकॉर्ड जोड़ने से पहले उसे खोजता है। इंडेक्स schema.sql में है</translation>
    </message>
    <message>
        <source>The broker does not know this device, although it is registered there: %1</source>
        <translation>डिवाइस वहाँ पंजीकृत है, फिर भी ब्रोकर इसे नहीं पहचानता: %1</translation>
    </message>
    <message>
        <source>The broker does not know this device, and takes no registration at %1: check the address and the dialect</source>
        <translation>ब्रोकर इस डिवाइस को नहीं पहचानता और %1 पर पंजीकरण नहीं लेता: पता और इंटरफ़ेस जाँचें</translation>
    </message>
    <message>
        <source>The broker is there and does not know this device yet. It is registered when the connection starts</source>
        <translation>ब्रोकर मिल गया, पर अभी इस डिवाइस को नहीं पहचानता। कनेक्शन शुरू होने पर यह पंजीकृत होगा</translation>
    </message>
    <message>
        <source>The broker&apos;s answer is no list of enrollments</source>
        <translation>ब्रोकर का उत्तर नामांकनों की सूची नहीं है</translation>
    </message>
    <message>
        <source>the embedding is no list of numbers in base64</source>
        <translation>एम्बेडिंग base64 में संख्याओं की सूची नहीं है</translation>
    </message>
    <message>
        <source>the embedding has %1 numbers instead of %2</source>
        <translation>एम्बेडिंग में %2 के बजाय %1 संख्याएँ हैं</translation>
    </message>
    <message>
        <source>the numbers of the embedding are out of range</source>
        <translation>एम्बेडिंग की संख्याएँ सीमा से बाहर हैं</translation>
    </message>
    <message>
        <source>Face recognition is not running</source>
        <translation>चेहरे की पहचान नहीं चल रही है</translation>
    </message>
    <message>
        <source>the embedding does not say which model made it; set embedding_model if it is the one in use here, %1</source>
        <translation>एम्बेडिंग यह नहीं बताती कि किस मॉडल ने उसे बनाया; यदि यहाँ उपयोग होने वाला %1 ही है तो embedding_model सेट करें</translation>
    </message>
    <message>
        <source>the embedding was made by %1, and this kiosk uses %2</source>
        <translation>एम्बेडिंग %1 से बनी है, और यह कियोस्क %2 का उपयोग करता है</translation>
    </message>
    <message>
        <source>The broker&apos;s list of all people is incomplete: %1 of %2</source>
        <translation>ब्रोकर की सभी लोगों की सूची अधूरी है: %2 में से %1</translation>
    </message>
    <message>
        <source>People of the broker: %1</source>
        <translation>ब्रोकर के लोग: %1</translation>
    </message>
    <message>
        <source>People of the broker who could not be taken: %1 (%2)</source>
        <translation>ब्रोकर के जिन लोगों को लिया नहीं जा सका: %1 (%2)</translation>
    </message>
    <message>
        <source>The broker refuses the event</source>
        <translation>ब्रोकर घटना को अस्वीकार करता है</translation>
    </message>
    <message>
        <source>The broker refuses the event: %1</source>
        <translation>ब्रोकर घटना को अस्वीकार करता है: %1</translation>
    </message>
    <message>
        <source>The broker does not say whether it has the event</source>
        <translation>ब्रोकर यह नहीं बताता कि घटना उसके पास है या नहीं</translation>
    </message>
    <message>
        <source>The broker only promises to take the events (status 202)</source>
        <translation>ब्रोकर केवल घटनाएँ लेने का वादा करता है (स्थिति 202)</translation>
    </message>
    <message>
        <source>The broker refuses the connection for enrollments: %1</source>
        <translation>ब्रोकर नामांकन का कनेक्शन अस्वीकार करता है: %1</translation>
    </message>
    <message>
        <source>What answers for enrollments is no broker</source>
        <translation>नामांकन के लिए जो उत्तर दे रहा है वह ब्रोकर नहीं है</translation>
    </message>
    <message>
        <source>Not for the class roster: no class was on in this room at %1</source>
        <translation>कक्षा सूची के लिए नहीं: %1 पर इस कक्ष में कोई कक्षा नहीं थी</translation>
    </message>
    <message>
        <source>Which class was on is not known yet</source>
        <translation>कौन सी कक्षा चल रही थी, यह अभी पता नहीं</translation>
    </message>
    <message>
        <source>Sent; the server&apos;s list does not have it yet, and is asked again</source>
        <translation>भेजा गया; सर्वर की सूची में अभी नहीं है, फिर पूछा जाएगा</translation>
    </message>
    <message>
        <source>The server has a record of this person at %1, within %2 seconds, and takes no other so soon</source>
        <translation>सर्वर के पास इस व्यक्ति का %1 का रिकॉर्ड है, %2 सेकंड के भीतर, और वह इतनी जल्दी दूसरा नहीं लेता</translation>
    </message>
    <message>
        <source>Waits for another record of this person</source>
        <translation>इस व्यक्ति के दूसरे रिकॉर्ड की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>In this room now: %1</source>
        <translation>इस कक्ष में अभी: %1</translation>
    </message>
    <message>
        <source>No class is on in this room now, or the server does not know the room</source>
        <translation>इस कक्ष में अभी कोई कक्षा नहीं है, या सर्वर कक्ष को नहीं जानता</translation>
    </message>
    <message>
        <source>The server does not know the person %1: %2</source>
        <translation>सर्वर व्यक्ति %1 को नहीं जानता: %2</translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times and has no record: its list of the course on %2 does not name the person</source>
        <translation>सर्वर ने %1 बार &quot;स्वीकृत&quot; कहा पर रिकॉर्ड नहीं है: %2 की पाठ्यक्रम सूची में व्यक्ति का नाम नहीं</translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times, and its list of the course on %2 does not have the record</source>
        <translation>सर्वर ने %1 बार &quot;स्वीकृत&quot; कहा, पर %2 की पाठ्यक्रम सूची में रिकॉर्ड नहीं है</translation>
    </message>
    <message>
        <source>The server does not know the course %1: %2</source>
        <translation>सर्वर पाठ्यक्रम %1 को नहीं जानता: %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer has another form than a class roster&apos;s</source>
        <translation>सर्वर के उत्तर का रूप कक्षा सूची जैसा नहीं है</translation>
    </message>
    <message>
        <source>A face encoding is not 128 numbers of dlib&apos;s</source>
        <translation>एक चेहरे की एन्कोडिंग dlib की 128 संख्याएँ नहीं है</translation>
    </message>
    <message>
        <source>A face encoding has numbers that dlib does not make</source>
        <translation>एक चेहरे की एन्कोडिंग में ऐसी संख्याएँ हैं जो dlib नहीं बनाता</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s signs of life (status %1): another device may have an identifier that begins alike</source>
        <translation>सर्वर इस कियोस्क के चालू होने के संकेत नहीं लेता (स्थिति %1): हो सकता है किसी दूसरे उपकरण की पहचान की शुरुआत ऐसी ही हो</translation>
    </message>
    <message>
        <source>The server fails to show the schedule (status 500), as it does for classes with stored face encodings: this kiosk&apos;s own faces are used, and the classes that it knows</source>
        <translation>सर्वर समय-सारणी नहीं दिखा पा रहा (स्थिति 500), जैसा सहेजी गई चेहरा एन्कोडिंग वाली कक्षाओं में होता है: इस कियोस्क के अपने चेहरे और जानी हुई कक्षाएँ काम में ली जाती हैं</translation>
    </message>
    <message>
        <source>The face of %1 is not used: %2</source>
        <translation>%1 का चेहरा उपयोग नहीं होता: %2</translation>
    </message>
    <message>
        <source>The server&apos;s faces are of the model %1 and are not used: this kiosk recognizes with %2, by faces of its own</source>
        <translation>सर्वर के चेहरे %1 मॉडल के हैं और उपयोग नहीं होते: यह कियोस्क %2 से, अपने चेहरों से पहचानता है</translation>
    </message>
    <message>
        <source>The times of the class that is on do not fit the clock: set the server&apos;s time zone</source>
        <translation>चल रही कक्षा का समय घड़ी से मेल नहीं खाता: सर्वर का समय क्षेत्र सेट करें</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the request, so it is not certain that it has the record</source>
        <translation>सर्वर का उत्तर अनुरोध से मेल नहीं खाता, इसलिए यह निश्चित नहीं कि रिकॉर्ड उसके पास है</translation>
    </message>
    <message>
        <source>The API key expired on %1: enter a new one</source>
        <translation>API कुंजी %1 को समाप्त हो गई: नई कुंजी डालें</translation>
    </message>
    <message>
        <source>The API key expires on %1: make a new one in time</source>
        <translation>API कुंजी %1 को समाप्त होगी: समय रहते नई बनाएँ</translation>
    </message>
    <message>
        <source>Waits for an earlier record of the same person</source>
        <translation>उसी व्यक्ति के पहले के रिकॉर्ड की प्रतीक्षा</translation>
    </message>
    <message>
        <source>The server does not accept the login or the key</source>
        <translation>सर्वर लॉगिन या कुंजी स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>No employee there has %1 as %2</source>
        <translation>वहाँ किसी कर्मचारी का %2 %1 नहीं है</translation>
    </message>
    <message>
        <source>Several employees there have %1 as %2</source>
        <translation>वहाँ कई कर्मचारियों का %2 %1 है</translation>
    </message>
    <message>
        <source>The check-in at %1 UTC has no check-out there yet</source>
        <translation>%1 UTC के प्रवेश का वहाँ अभी निकास नहीं है</translation>
    </message>
    <message>
        <source>There is no open record that this check-out could end</source>
        <translation>ऐसा कोई खुला रिकॉर्ड नहीं है जिसे यह निकास समाप्त करे</translation>
    </message>
    <message>
        <source>The open record began at %1 UTC, after this check-out</source>
        <translation>खुला रिकॉर्ड %1 UTC पर, इस निकास के बाद शुरू हुआ</translation>
    </message>
    <message>
        <source>Its check-in at %1 UTC is parked; the open record is an earlier one</source>
        <translation>इसका %1 UTC का प्रवेश रोका हुआ है; खुला रिकॉर्ड उससे पहले का है</translation>
    </message>
    <message>
        <source>Employees and attendance can be read; whether the key may also add records shows with the first one</source>
        <translation>कर्मचारी और उपस्थिति पढ़ी जा सकती है; कुंजी रिकॉर्ड जोड़ भी सकती है या नहीं, यह पहले रिकॉर्ड से पता चलेगा</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it has the record; look there before you try again: %1</source>
        <translation>सर्वर का उत्तर नहीं बताता कि रिकॉर्ड उसके पास है या नहीं; फिर कोशिश करने से पहले वहाँ देखें: %1</translation>
    </message>
    <message>
        <source>The server gives no access token</source>
        <translation>सर्वर एक्सेस टोकन नहीं देता</translation>
    </message>
    <message>
        <source>The server gives no access token: %1</source>
        <translation>सर्वर एक्सेस टोकन नहीं देता: %1</translation>
    </message>
    <message>
        <source>The token is valid. Zoho does not document its answers: check there whether the first records arrive</source>
        <translation>टोकन मान्य है। Zoho अपने उत्तर प्रलेखित नहीं करता: वहाँ जाँचें कि पहले रिकॉर्ड पहुँचते हैं या नहीं</translation>
    </message>
    <message>
        <source>The table face has more than %1 rows</source>
        <translation>तालिका face में %1 से अधिक पंक्तियाँ हैं</translation>
    </message>
    <message>
        <source>The server lists the same rows of the table face again</source>
        <translation>सर्वर तालिका face की वही पंक्तियाँ फिर से दे रहा है</translation>
    </message>
    <message>
        <source>The table face is empty; no person is removed</source>
        <translation>तालिका face खाली है; किसी व्यक्ति को नहीं हटाया जाएगा</translation>
    </message>
    <message>
        <source>People of the store: %1</source>
        <translation>स्टोर के व्यक्ति: %1</translation>
    </message>
    <message>
        <source>Pictures of the store that could not be taken: %1 (%2)</source>
        <translation>स्टोर के चित्र जो नहीं लिए जा सके: %1 (%2)</translation>
    </message>
    <message>
        <source>PostgreSQL does not let this user in: %1</source>
        <translation>PostgreSQL इस उपयोगकर्ता को प्रवेश नहीं दे रहा: %1</translation>
    </message>
    <message>
        <source>PostgreSQL has no such database: %1</source>
        <translation>PostgreSQL में ऐसा कोई डेटाबेस नहीं है: %1</translation>
    </message>
    <message>
        <source>A table is missing: run schema.sql as the owner of the tables (%1)</source>
        <translation>एक तालिका नहीं है: तालिकाओं के स्वामी के रूप में schema.sql चलाएँ (%1)</translation>
    </message>
    <message>
        <source>The table has other columns than schema.sql: %1</source>
        <translation>तालिका के स्तंभ schema.sql से भिन्न हैं: %1</translation>
    </message>
    <message>
        <source>The PostgreSQL user may not do this: grant it what schema.sql grants (%1)</source>
        <translation>PostgreSQL उपयोगकर्ता को इसकी अनुमति नहीं है: उसे वह अनुमति दें जो schema.sql देता है (%1)</translation>
    </message>
    <message>
        <source>This PostgreSQL server only reads: name the one that writes (%1)</source>
        <translation>यह PostgreSQL सर्वर केवल पढ़ता है: जो लिखता है उसका नाम दें (%1)</translation>
    </message>
    <message>
        <source>The disk of the PostgreSQL server is full: %1</source>
        <translation>PostgreSQL सर्वर की डिस्क भर गई है: %1</translation>
    </message>
    <message>
        <source>PostgreSQL has no connection left: %1</source>
        <translation>PostgreSQL में कोई कनेक्शन शेष नहीं है: %1</translation>
    </message>
    <message>
        <source>PostgreSQL gave a statement up because it took too long: %1</source>
        <translation>बहुत समय लगने के कारण PostgreSQL ने एक निर्देश रोक दिया: %1</translation>
    </message>
    <message>
        <source>The table is locked by another program: %1</source>
        <translation>तालिका किसी दूसरे प्रोग्राम ने लॉक कर रखी है: %1</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1</source>
        <translation>PostgreSQL का संदेश: %1</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1 (%2)</source>
        <translation>PostgreSQL का संदेश: %1 (%2)</translation>
    </message>
    <message>
        <source>The answer is not from a PostgreSQL server</source>
        <translation>उत्तर किसी PostgreSQL सर्वर का नहीं है</translation>
    </message>
    <message>
        <source>PostgreSQL accepted the record, but it is not there</source>
        <translation>PostgreSQL ने रिकॉर्ड स्वीकार किया, पर वह वहाँ नहीं है</translation>
    </message>
    <message>
        <source>The server answers the terminal %1. Whether it stores records of this serial number shows with the first one</source>
        <translation>सर्वर टर्मिनल %1 को उत्तर देता है। वह इस सीरियल नंबर की प्रविष्टियाँ रखता है या नहीं, यह पहली प्रविष्टि पर दिखेगा</translation>
    </message>
    <message>
        <source>The server answers with status %1, which does not say that it has the records</source>
        <translation>सर्वर का उत्तर: स्थिति %1, जिससे यह नहीं पता चलता कि प्रविष्टियाँ उसके पास हैं</translation>
    </message>
    <message>
        <source>The server acknowledged %1 of %2 records</source>
        <translation>सर्वर ने %2 में से %1 प्रविष्टियाँ स्वीकार कीं</translation>
    </message>
    <message>
        <source>The server demands its own encryption: turn it off there, and use https:// instead</source>
        <translation>सर्वर अपना एन्क्रिप्शन माँगता है: उसे वहाँ बंद करें और उसकी जगह https:// का उपयोग करें</translation>
    </message>
    <message>
        <source>The server&apos;s answer is empty, so it is not certain that it has taken anything</source>
        <translation>सर्वर का उत्तर खाली है, इसलिए यह पक्का नहीं कि उसने कुछ लिया</translation>
    </message>
    <message>
        <source>The server does not answer as servers for ZKTeco terminals do: %1</source>
        <translation>सर्वर ZKTeco टर्मिनलों के सर्वर की तरह उत्तर नहीं देता: %1</translation>
    </message>
    <message>
        <source>Terminals (port %1)</source>
        <translation>टर्मिनल (पोर्ट %1)</translation>
    </message>
    <message>
        <source>Refused, because not in the list of terminals: %1. Add the serial number if it is yours</source>
        <translation>टर्मिनलों की सूची में न होने से मना किया गया: %1। यदि वह आपका है तो सीरियल नंबर जोड़ें</translation>
    </message>
    <message>
        <source>A terminal sent a line that cannot be used: %1</source>
        <translation>एक टर्मिनल ने ऐसी पंक्ति भेजी जिसका उपयोग नहीं हो सकता: %1</translation>
    </message>
    <message>
        <source>Terminals (listening on %1)</source>
        <translation>टर्मिनल (%1 पर सुन रहा है)</translation>
    </message>
    <message>
        <source>The device does not accept the communication key</source>
        <translation>डिवाइस संचार कुंजी स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation>डिवाइस जवाब नहीं देता</translation>
    </message>
    <message>
        <source>What the device sends cannot be read</source>
        <translation>डिवाइस जो भेजता है वह पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>No connection to the device: %1</source>
        <translation>डिवाइस से कोई कनेक्शन नहीं: %1</translation>
    </message>
    <message>
        <source>Device (%1)</source>
        <translation>डिवाइस (%1)</translation>
    </message>
    <message>
        <source>The device could not be read %1 times in a row</source>
        <translation>डिवाइस लगातार %1 बार नहीं पढ़ा जा सका</translation>
    </message>
    <message>
        <source>The device&apos;s serial number is %1</source>
        <translation>डिवाइस का सीरियल नंबर %1 है</translation>
    </message>
    <message>
        <source>Attendance terminal (port %1)</source>
        <translation>उपस्थिति टर्मिनल (पोर्ट %1)</translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Who can connect</source>
        <translation>कौन जुड़ सकता है</translation>
    </message>
    <message>
        <source>Programs on this kiosk</source>
        <translation>इस कियोस्क के प्रोग्राम</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>पूरा नेटवर्क</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>The port this kiosk listens on, from 1024 to 65535</source>
        <translation>जिस पर यह कियोस्क प्रतीक्षा करता है, 1024 से 65535</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>क्रम संख्या</translation>
    </message>
    <message>
        <source>The other system must send this number</source>
        <translation>जो दूसरे सिस्टम को देना होगा</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>गुप्त कोड</translation>
    </message>
    <message>
        <source>At least 8 characters. Anyone who knows it can enroll people</source>
        <translation>कम से कम 8 अक्षर: जो इसे जानता है वह लोगों को पंजीकृत कर सकता है</translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read the secret and photos</source>
        <translation>बिना एन्क्रिप्शन नेटवर्क की अनुमति: तब रास्ते में गुप्त कोड और फ़ोटो पढ़े जा सकते हैं</translation>
    </message>
    <message>
        <source>Certificate file of this kiosk</source>
        <translation>इस कियोस्क के प्रमाणपत्र की फ़ाइल</translation>
    </message>
    <message>
        <source>PEM; encrypts the connections</source>
        <translation>PEM; इससे कनेक्शन एन्क्रिप्ट होते हैं</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>उसकी निजी कुंजी की फ़ाइल</translation>
    </message>
    <message>
        <source>Other systems connect to this kiosk</source>
        <translation>दूसरे इस कियोस्क से जुड़ते हैं</translation>
    </message>
    <message>
        <source>Another system or device sends people and records here.</source>
        <translation>दूसरा सिस्टम या उपकरण यहाँ लोग और उपस्थिति लाता है।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>ws:// or wss:// (encrypted), then the server name and port</source>
        <translation>ws:// या wss:// (एन्क्रिप्टेड), सर्वर का नाम, उसका पोर्ट</translation>
    </message>
    <message>
        <source>Identifies this kiosk to the server</source>
        <translation>जिससे सर्वर इस कियोस्क को जानता है</translation>
    </message>
    <message>
        <source>As entered on the server</source>
        <translation>जैसा सर्वर पर दर्ज है</translation>
    </message>
    <message>
        <source>Only if the server asks for one</source>
        <translation>केवल जब सर्वर माँगे</translation>
    </message>
    <message>
        <source>Send people who are enrolled, changed or removed here to the server</source>
        <translation>यहाँ पंजीकृत, बदले या हटाए गए लोगों की सूचना सर्वर को दें</translation>
    </message>
    <message>
        <source>Times are sent as</source>
        <translation>समय इस रूप में भेजें</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>स्थानीय समय</translation>
    </message>
    <message>
        <source>Universal time (UTC)</source>
        <translation>विश्व समय (UTC)</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>आपके प्रमाणपत्र प्राधिकरण की फ़ाइल</translation>
    </message>
    <message>
        <source>A file on this kiosk; for wss:// with your own certificates</source>
        <translation>इस कियोस्क पर; अपने प्रमाणपत्रों वाले wss:// के लिए</translation>
    </message>
    <message>
        <source>Server certificate fingerprint</source>
        <translation>सर्वर के प्रमाणपत्र का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>SHA-256, 64 digits; then only this certificate is accepted</source>
        <translation>SHA-256, 64 अंक; तब कोई और प्रमाणपत्र स्वीकार नहीं होता</translation>
    </message>
    <message>
        <source>PiHR server</source>
        <translation>PiHR सर्वर</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to PiHR.</source>
        <translation>हर प्रवेश और निकास PiHR को भेजता है।</translation>
    </message>
    <message>
        <source>Ask the server about unknown cards and codes</source>
        <translation>यहाँ अज्ञात कार्ड और कोड के बारे में सर्वर से पूछें</translation>
    </message>
    <message>
        <source>Server for attendance terminals</source>
        <translation>उपस्थिति टर्मिनलों का सर्वर</translation>
    </message>
    <message>
        <source>For software that supports AiFace and Timmy terminals; it can also enroll people.</source>
        <translation>AiFace और Timmy टर्मिनलों के सॉफ़्टवेयर के लिए; वह लोगों को पंजीकृत भी कर सकता है।</translation>
    </message>
    <message>
        <source>For the whole network, set a secret of at least 8 characters and a certificate, or allow unencrypted connections</source>
        <translation>पूरे नेटवर्क के लिए गुप्त शब्द में कम से कम 8 अक्षर और इस कियोस्क का प्रमाणपत्र चाहिए; या बिना एन्क्रिप्शन के नेटवर्क की अनुमति दें</translation>
    </message>
    <message>
        <source>Set both certificate and private key: two PEM files that this kiosk can read, the key without a passphrase</source>
        <translation>प्रमाणपत्र और निजी कुंजी साथ में चाहिए: दो PEM फ़ाइलें जिन्हें यह कियोस्क पढ़ सके, कुंजी बिना पासफ़्रेज़ के</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with wss://</source>
        <translation>यह ऐसी PEM फ़ाइल होनी चाहिए जिसे यह कियोस्क पढ़ सके, और पता wss:// से शुरू होना चाहिए</translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with wss://</source>
        <translation>इसमें 0 से 9 और A से F तक के 64 अंक होने चाहिए, और पता wss:// से शुरू होना चाहिए</translation>
    </message>
    <message>
        <source>A file on this kiosk; for https:// with your own certificates</source>
        <translation>इस कियोस्क पर; अपने प्रमाणपत्रों वाले https:// के लिए</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with https://</source>
        <translation>यह ऐसी PEM फ़ाइल हो जिसे यह कियोस्क पढ़ सके, और पता https:// से शुरू हो</translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with https://</source>
        <translation>इसमें 0 से 9 और A से F के 64 अंक हों, और पता https:// से शुरू हो</translation>
    </message>
    <message>
        <source>A secret begins with whsec_ and goes on with 24 to 64 bytes in base64</source>
        <translation>गुप्त कोड whsec_ से शुरू होता है, फिर base64 में 24 से 64 बाइट</translation>
    </message>
    <message>
        <source>As the receiver shows it, with everything that follows the name</source>
        <translation>जैसा प्राप्तकर्ता दिखाता है, नाम के बाद के सब कुछ सहित</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: use https://, or allow it under &quot;More settings&quot;</source>
        <translation>http:// से शुरू होने वाला पता एन्क्रिप्टेड नहीं है: https:// का उपयोग करें, या &quot;और सेटिंग्स&quot; में अनुमति दें</translation>
    </message>
    <message>
        <source>As the receiver shows it; it begins with whsec_</source>
        <translation>जैसा प्राप्तकर्ता दिखाता है; whsec_ से शुरू होता है</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>पिछला गुप्त कोड</translation>
    </message>
    <message>
        <source>While the secret is being changed: messages are signed with both</source>
        <translation>गुप्त कोड बदलते समय: संदेश दोनों से हस्ताक्षरित होते हैं</translation>
    </message>
    <message>
        <source>One per message</source>
        <translation>संदेश में एक</translation>
    </message>
    <message>
        <source>Several per message</source>
        <translation>संदेश में कई</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>इस कियोस्क का नाम</translation>
    </message>
    <message>
        <source>In the messages, where there are several kiosks</source>
        <translation>संदेशों में, जहाँ कई कियोस्क हों</translation>
    </message>
    <message>
        <source>Send people&apos;s names, not only their numbers</source>
        <translation>केवल नंबर नहीं, नाम भी भेजें</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out, signed, to a web address of yours.</source>
        <translation>हर प्रवेश और निकास हस्ताक्षर के साथ आपके वेब पते पर भेजता है।</translation>
    </message>
    <message>
        <source>A folder begins with /</source>
        <translation>फ़ोल्डर का पथ / से शुरू होता है</translation>
    </message>
    <message>
        <source>Of the campus system, without what begins with /attendance</source>
        <translation>कैंपस सिस्टम का, /attendance से शुरू होने वाले भाग के बिना</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>वेबहुक कुंजी</translation>
    </message>
    <message>
        <source>The key is needed, in Latin letters, digits and signs</source>
        <translation>कुंजी आवश्यक है, लैटिन अक्षरों, अंकों और चिह्नों में</translation>
    </message>
    <message>
        <source>Daily attendance (v2)</source>
        <translation>दैनिक उपस्थिति (v2)</translation>
    </message>
    <message>
        <source>Older webhook (v1)</source>
        <translation>पुराना वेबहुक (v1)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>In a header</source>
        <translation>हेडर में</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>पते में</translation>
    </message>
    <message>
        <source>A file in a form</source>
        <translation>फ़ॉर्म में एक फ़ाइल</translation>
    </message>
    <message>
        <source>Folder of the daily file</source>
        <translation>दैनिक फ़ाइल का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Where attendance_YYYY-MM-DD.csv is written; leave it empty for none</source>
        <translation>जहाँ attendance_YYYY-MM-DD.csv लिखी जाती है; न चाहिए तो खाली छोड़ें</translation>
    </message>
    <message>
        <source>Address of the photos</source>
        <translation>फ़ोटो का पता</translation>
    </message>
    <message>
        <source>A page that lists a folder for each person</source>
        <translation>वह पृष्ठ जिसमें हर व्यक्ति का एक फ़ोल्डर सूचीबद्ध है</translation>
    </message>
    <message>
        <source>Key of the photos</source>
        <translation>फ़ोटो की कुंजी</translation>
    </message>
    <message>
        <source>Only where it is not the webhook&apos;s key</source>
        <translation>केवल यदि यह वेबहुक की कुंजी नहीं है</translation>
    </message>
    <message>
        <source>Folder of the photo index</source>
        <translation>फ़ोटो सूचकांक का फ़ोल्डर</translation>
    </message>
    <message>
        <source>On this kiosk; the photos themselves are not kept</source>
        <translation>इस कियोस्क पर; फ़ोटो स्वयं नहीं रखे जाते</translation>
    </message>
    <message>
        <source>A folder is needed with photos; it begins with /</source>
        <translation>फ़ोटो के साथ एक फ़ोल्डर चाहिए; वह / से शुरू होता है</translation>
    </message>
    <message>
        <source>Campus system</source>
        <translation>कैंपस सिस्टम</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to a campus system.</source>
        <translation>हर चेक-इन और चेक-आउट कैंपस सिस्टम को भेजता है।</translation>
    </message>
    <message>
        <source>Photos from a web folder</source>
        <translation>वेब फ़ोल्डर से फ़ोटो</translation>
    </message>
    <message>
        <source>Enrolls people from photos that a web server lists, a folder for each person. Sends nothing.</source>
        <translation>वेब सर्वर पर सूचीबद्ध फ़ोटो से लोगों को पंजीकृत करता है, हर व्यक्ति का एक फ़ोल्डर। कुछ नहीं भेजता।</translation>
    </message>
    <message>
        <source>Only where the server asks for one</source>
        <translation>केवल यदि सर्वर माँगे</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>In the user&apos;s settings there, under &quot;API Access&quot;</source>
        <translation>वहाँ उपयोगकर्ता की सेटिंग में, &quot;API Access&quot; के नीचे</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API सीक्रेट</translation>
    </message>
    <message>
        <source>14 and newer</source>
        <translation>14 और नए</translation>
    </message>
    <message>
        <source>13 and older</source>
        <translation>13 और पुराने</translation>
    </message>
    <message>
        <source>Version of Frappe HR or ERPNext</source>
        <translation>Frappe HR या ERPNext का संस्करण</translation>
    </message>
    <message>
        <source>Say whether it is a check-in or a check-out</source>
        <translation>बताएँ कि यह चेक-इन है या चेक-आउट</translation>
    </message>
    <message>
        <source>Frappe HR, ERPNext</source>
        <translation>Frappe HR और ERPNext</translation>
    </message>
    <message>
        <source>Records every check-in and check-out as an Employee Checkin.</source>
        <translation>हर चेक-इन और चेक-आउट को Employee Checkin के रूप में दर्ज करता है।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Only where the network demands one</source>
        <translation>केवल जहाँ नेटवर्क को इसकी ज़रूरत हो</translation>
    </message>
    <message>
        <source>Allow http:// without encryption: everything can then be read on the way</source>
        <translation>बिना एन्क्रिप्शन के http:// की अनुमति दें: तब रास्ते में सब कुछ पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>At Supabase the address of the project, followed by /rest/v1</source>
        <translation>Supabase में प्रोजेक्ट का पता, उसके बाद /rest/v1</translation>
    </message>
    <message>
        <source>Of a role that may read both tables and add records</source>
        <translation>ऐसी भूमिका की, जो दोनों तालिकाएँ पढ़ सके और रिकॉर्ड जोड़ सके</translation>
    </message>
    <message>
        <source>In the records, where there are several kiosks</source>
        <translation>रिकॉर्ड में, जहाँ कई कियोस्क हों</translation>
    </message>
    <message>
        <source>PiHR store (Supabase)</source>
        <translation>PiHR स्टोर (Supabase)</translation>
    </message>
    <message>
        <source>Adds every check-in and check-out to the table recognized_faces.</source>
        <translation>हर प्रवेश और निकास को तालिका recognized_faces में जोड़ता है।</translation>
    </message>
    <message>
        <source>Of the broker, without the path of its interface</source>
        <translation>ब्रोकर का, उसके इंटरफ़ेस के पथ के बिना</translation>
    </message>
    <message>
        <source>c: /events</source>
        <translation>c: /events</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>इंटरफ़ेस</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>डिवाइस आईडी</translation>
    </message>
    <message>
        <source>Of this kiosk; another kiosk needs another one</source>
        <translation>इस कियोस्क की; दूसरे कियोस्क को दूसरी चाहिए</translation>
    </message>
    <message>
        <source>A device ID has letters, digits, dots, colons, dashes and underscores only</source>
        <translation>डिवाइस आईडी में केवल लैटिन अक्षर, अंक, बिंदु, कोलन, डैश और अंडरस्कोर होते हैं</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>A key has visible ASCII characters only</source>
        <translation>कुंजी में केवल दिखने वाले ASCII वर्ण होते हैं</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>टेनेंट</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Send a picture of the face with each record</source>
        <translation>हर रिकॉर्ड के साथ चेहरे की तस्वीर भेजें</translation>
    </message>
    <message>
        <source>Send the expressions that were seen</source>
        <translation>देखे गए हाव-भाव भेजें</translation>
    </message>
    <message>
        <source>Enroll the broker&apos;s people at this kiosk</source>
        <translation>ब्रोकर के लोगों को इस कियोस्क पर नामांकित करें</translation>
    </message>
    <message>
        <source>Address for enrollments as they happen</source>
        <translation>नामांकन होते ही पाने का पता</translation>
    </message>
    <message>
        <source>Socket.IO, where the broker has it</source>
        <translation>Socket.IO, यदि ब्रोकर में हो</translation>
    </message>
    <message>
        <source>The broker&apos;s name for the recognition model</source>
        <translation>पहचान मॉडल के लिए ब्रोकर का नाम</translation>
    </message>
    <message>
        <source>Only if the broker&apos;s embeddings come from the model in use here</source>
        <translation>केवल यदि ब्रोकर की एम्बेडिंग यहाँ उपयोग होने वाले मॉडल की हों</translation>
    </message>
    <message>
        <source>Event broker</source>
        <translation>इवेंट ब्रोकर</translation>
    </message>
    <message>
        <source>Reports every check-in and check-out to a broker of many cameras and kiosks, and enrolls its people.</source>
        <translation>हर चेक-इन और चेक-आउट कई कैमरों और कियोस्क के ब्रोकर को बताता है और उसके लोगों को नामांकित करता है।</translation>
    </message>
    <message>
        <source>Of the class roster server</source>
        <translation>कक्षा सूची सर्वर का</translation>
    </message>
    <message>
        <source>A key is in Latin letters, digits and signs</source>
        <translation>कुंजी लैटिन अक्षरों, अंकों और चिह्नों में होती है</translation>
    </message>
    <message>
        <source>Identifier of this kiosk</source>
        <translation>इस कियोस्क की पहचान</translation>
    </message>
    <message>
        <source>A UUID: 32 digits and letters from a to f</source>
        <translation>एक UUID: a से f तक के 32 अंक और अक्षर</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Its identifier at the server</source>
        <translation>सर्वर पर इसकी पहचान</translation>
    </message>
    <message>
        <source>Recognize only the people of the class that is on</source>
        <translation>केवल चल रही कक्षा के लोगों को पहचानें</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>सर्वर का समय क्षेत्र</translation>
    </message>
    <message>
        <source>Only where it is not that of this kiosk</source>
        <translation>केवल तब जब वह इस कियोस्क का न हो</translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka or UTC</source>
        <translation>समय क्षेत्र का नाम, जैसे Asia/Dhaka या UTC</translation>
    </message>
    <message>
        <source>Class roster</source>
        <translation>कक्षा सूची</translation>
    </message>
    <message>
        <source>Sends attendance by course, and shows who of the class in this room has come.</source>
        <translation>पाठ्यक्रम के अनुसार उपस्थिति भेजता है, और दिखाता है कि इस कक्ष की कक्षा में कौन आया है।</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Only where one server has several</source>
        <translation>केवल जहाँ एक सर्वर पर कई हों</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>लॉगिन</translation>
    </message>
    <message>
        <source>Of the user whom the key belongs to</source>
        <translation>जिस उपयोगकर्ता की कुंजी है</translation>
    </message>
    <message>
        <source>In the user&apos;s profile there, under &quot;Account Security&quot;</source>
        <translation>वहाँ उपयोगकर्ता की प्रोफ़ाइल में, &quot;Account Security&quot; के अंतर्गत</translation>
    </message>
    <message>
        <source>The key expires on</source>
        <translation>कुंजी की समाप्ति तिथि</translation>
    </message>
    <message>
        <source>The kiosk reminds you 14 days before</source>
        <translation>कियोस्क 14 दिन पहले याद दिलाता है</translation>
    </message>
    <message>
        <source>A date such as 2026-12-31</source>
        <translation>2026-12-31 जैसी तारीख</translation>
    </message>
    <message>
        <source>Keep the check-in</source>
        <translation>प्रवेश रोके रखें</translation>
    </message>
    <message>
        <source>End the record</source>
        <translation>रिकॉर्ड समाप्त करें</translation>
    </message>
    <message>
        <source>When a check-out is missing</source>
        <translation>जब निकास दर्ज न हो</translation>
    </message>
    <message>
        <source>Records every check-in and check-out under Attendances.</source>
        <translation>हर प्रवेश और निकास Attendances में दर्ज करता है।</translation>
    </message>
    <message>
        <source>Odoo 19 and newer</source>
        <translation>Odoo 19 और बाद के</translation>
    </message>
    <message>
        <source>Odoo 16 to 18</source>
        <translation>Odoo 16 से 18</translation>
    </message>
    <message>
        <source>Refresh token, client ID and client secret belong together</source>
        <translation>रिफ़्रेश टोकन, क्लाइंट आईडी और क्लाइंट सीक्रेट साथ में चाहिए</translation>
    </message>
    <message>
        <source>Address of the accounts</source>
        <translation>खातों का पता</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>रिफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>Of a self client in Zoho&apos;s API console</source>
        <translation>Zoho के API कंसोल में किसी सेल्फ़ क्लाइंट का</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>क्लाइंट आईडी</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Zoho People (experimental)</source>
        <translation>Zoho People (प्रायोगिक)</translation>
    </message>
    <message>
        <source>Imports check-ins and check-outs. Zoho does not document its answers: check whether they arrive.</source>
        <translation>प्रवेश और निकास आयात करता है। Zoho अपने उत्तर प्रलेखित नहीं करता: जाँचें कि वे पहुँचते हैं या नहीं।</translation>
    </message>
    <message>
        <source>a: /api/v1</source>
        <translation>a: /api/v1</translation>
    </message>
    <message>
        <source>b: /data</source>
        <translation>b: /data</translation>
    </message>
    <message>
        <source>The server&apos;s name, followed by the name of the database</source>
        <translation>सर्वर का नाम, उसके बाद डेटाबेस का नाम</translation>
    </message>
    <message>
        <source>It must end with the name of the database, and nothing may follow it</source>
        <translation>यह डेटाबेस के नाम पर समाप्त होना चाहिए, उसके बाद कुछ नहीं</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>May read both tables and add records</source>
        <translation>दोनों तालिकाएँ पढ़ने और रिकॉर्ड जोड़ने की अनुमति हो</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>A file on this kiosk, if the certificate is your own</source>
        <translation>इस कियोस्क पर एक फ़ाइल, यदि प्रमाणपत्र आपका अपना हो</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read</source>
        <translation>यह ऐसी PEM फ़ाइल होनी चाहिए जिसे यह कियोस्क पढ़ सके</translation>
    </message>
    <message>
        <source>Take people from the table face</source>
        <translation>तालिका face से व्यक्ति लें</translation>
    </message>
    <message>
        <source>PiHR store (PostgreSQL)</source>
        <translation>PiHR स्टोर (PostgreSQL)</translation>
    </message>
    <message>
        <source>As the server lists it; each kiosk needs its own</source>
        <translation>जैसा सर्वर की सूची में है; हर कियोस्क का अपना नंबर होना चाहिए</translation>
    </message>
    <message>
        <source>Only letters from A to Z, digits, - and _</source>
        <translation>केवल A से Z तक के अक्षर, अंक, - और _</translation>
    </message>
    <message>
        <source>The server may add and change people</source>
        <translation>सर्वर लोगों को जोड़ और बदल सकता है</translation>
    </message>
    <message>
        <source>The server may remove people</source>
        <translation>सर्वर लोगों को हटा सकता है</translation>
    </message>
    <message>
        <source>Send people enrolled here, with name and card number</source>
        <translation>यहाँ पंजीकृत लोगों को नाम और कार्ड नंबर के साथ भेजें</translation>
    </message>
    <message>
        <source>Also send their photos</source>
        <translation>उनकी फ़ोटो भी भेजें</translation>
    </message>
    <message>
        <source>ZKTeco push server (ADMS)</source>
        <translation>ZKTeco पुश सर्वर (ADMS)</translation>
    </message>
    <message>
        <source>This kiosk reports to a server for ZKTeco terminals as one of them.</source>
        <translation>यह कियोस्क ZKTeco टर्मिनलों के सर्वर को उन्हीं में से एक के रूप में जानकारी भेजता है।</translation>
    </message>
    <message>
        <source>For the whole network, set a certificate under &quot;More settings&quot;, or allow unencrypted connections</source>
        <translation>पूरे नेटवर्क के लिए &quot;और सेटिंग्स&quot; में प्रमाणपत्र दें, या बिना एन्क्रिप्शन के कनेक्शन की अनुमति दें</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>टर्मिनल</translation>
    </message>
    <message>
        <source>Serial numbers with their doors; others are refused and named</source>
        <translation>दरवाज़ों के साथ सीरियल नंबर; बाक़ी को मना किया और दिखाया जाता है</translation>
    </message>
    <message>
        <source>Serial numbers separated by commas, each followed by a colon and its door</source>
        <translation>अल्पविराम से अलग सीरियल नंबर, हर एक के बाद कोलन और उसका दरवाज़ा</translation>
    </message>
    <message>
        <source>Addresses of the terminals</source>
        <translation>टर्मिनलों के पते</translation>
    </message>
    <message>
        <source>Terminals know no password: only these addresses may connect</source>
        <translation>टर्मिनलों में पासवर्ड नहीं होता: केवल ये पते जुड़ सकते हैं</translation>
    </message>
    <message>
        <source>For the whole network, list the addresses or networks that terminals connect from</source>
        <translation>पूरे नेटवर्क के लिए वे पते या नेटवर्क लिखें जहाँ से टर्मिनल जुड़ते हैं</translation>
    </message>
    <message>
        <source>Time zone of the terminals</source>
        <translation>टर्मिनलों का समय क्षेत्र</translation>
    </message>
    <message>
        <source>Only where it is not the one of this kiosk</source>
        <translation>केवल यदि वह इस कियोस्क से अलग हो</translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka</source>
        <translation>किसी समय क्षेत्र का नाम, जैसे Asia/Dhaka</translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read attendance</source>
        <translation>बिना एन्क्रिप्शन के कनेक्शन की अनुमति: तब नेटवर्क पर दूसरे लोग उपस्थिति पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>ZKTeco terminals push to this kiosk</source>
        <translation>ZKTeco टर्मिनल इस कियोस्क को भेजते हैं</translation>
    </message>
    <message>
        <source>Terminals on the wall send their attendance records here.</source>
        <translation>दीवार पर लगे टर्मिनल अपनी उपस्थिति की प्रविष्टियाँ यहाँ भेजते हैं।</translation>
    </message>
    <message>
        <source>Address of the device</source>
        <translation>डिवाइस का पता</translation>
    </message>
    <message>
        <source>UDP (older devices)</source>
        <translation>UDP (पुराने डिवाइस)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Communication key</source>
        <translation>संचार कुंजी</translation>
    </message>
    <message>
        <source>As set on the device; empty where it has none</source>
        <translation>जैसा डिवाइस पर सेट है; न हो तो खाली</translation>
    </message>
    <message>
        <source>A number up to 4294967295</source>
        <translation>4294967295 तक की संख्या</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Where the device is; shown with its records</source>
        <translation>डिवाइस कहाँ है; उसके रिकॉर्ड के साथ दिखता है</translation>
    </message>
    <message>
        <source>Time zone of the device</source>
        <translation>डिवाइस का समय क्षेत्र</translation>
    </message>
    <message>
        <source>Empty: the same as this kiosk&apos;s</source>
        <translation>खाली: इस कियोस्क के समान</translation>
    </message>
    <message>
        <source>A time zone such as Asia/Dhaka</source>
        <translation>समय क्षेत्र जैसे Asia/Dhaka</translation>
    </message>
    <message>
        <source>Take records as they happen</source>
        <translation>रिकॉर्ड होते ही लें</translation>
    </message>
    <message>
        <source>Set the device&apos;s clock</source>
        <translation>डिवाइस की घड़ी सेट करें</translation>
    </message>
    <message>
        <source>ZKTeco device</source>
        <translation>ZKTeco डिवाइस</translation>
    </message>
    <message>
        <source>This kiosk collects the records of a device on the wall.</source>
        <translation>यह कियोस्क दीवार पर लगे डिवाइस के रिकॉर्ड एकत्र करता है।</translation>
    </message>
    <message>
        <source>A number that the other system must know</source>
        <translation>एक संख्या जो दूसरे सिस्टम को पता होनी चाहिए</translation>
    </message>
    <message>
        <source>A number up to 4294967295; without one, name the addresses that need none</source>
        <translation>4294967295 तक की संख्या; इसके बिना वे पते बताएँ जिन्हें कुंजी नहीं चाहिए</translation>
    </message>
    <message>
        <source>Addresses that need no key</source>
        <translation>वे पते जिन्हें कुंजी नहीं चाहिए</translation>
    </message>
    <message>
        <source>Many programs cannot send a key</source>
        <translation>कई प्रोग्राम कुंजी नहीं भेज सकते</translation>
    </message>
    <message>
        <source>Programs know this kiosk by it</source>
        <translation>प्रोग्राम इसी से इस कियोस्क को पहचानते हैं</translation>
    </message>
    <message>
        <source>Let programs store and delete people</source>
        <translation>प्रोग्रामों को लोगों को सहेजने और हटाने दें</translation>
    </message>
    <message>
        <source>This kiosk as a ZKTeco terminal</source>
        <translation>ZKTeco टर्मिनल के रूप में यह कियोस्क</translation>
    </message>
    <message>
        <source>For software that collects from ZKTeco terminals on port 4370.</source>
        <translation>उस सॉफ़्टवेयर के लिए जो पोर्ट 4370 पर ZKTeco टर्मिनलों से एकत्र करता है।</translation>
    </message>
    <message>
        <source>Find devices in this network</source>
        <translation>इस नेटवर्क में डिवाइस खोजें</translation>
    </message>
    <message>
        <source>Check that the device is on and connected to this network, and that its port (4370, or the one in the form) is not blocked.</source>
        <translation>देखें कि डिवाइस चालू है और इस नेटवर्क से जुड़ा है, और उसका पोर्ट (4370 या फ़ॉर्म वाला) अवरुद्ध नहीं है।</translation>
    </message>
</context>
<context>
    <name>EnrollForm</name>
    <message>
        <source>Enter an identifier</source>
        <translation>एक पहचान लिखें</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>अधिकतम %1 अक्षर</translation>
    </message>
    <message>
        <source>Letters, digits and symbols only</source>
        <translation>केवल अक्षर, अंक और चिह्न</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>इसमें एक अदृश्य वर्ण है</translation>
    </message>
    <message>
        <source>Use ordinary letters and digits</source>
        <translation>सामान्य अक्षर और अंक इस्तेमाल करें</translation>
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
        <source>Too many failed attempts</source>
        <translation>बहुत बार गलत प्रयास</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>सर्वर ने स्वीकार किया</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>स्वीकार नहीं हुआ</translation>
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
        <source>Try again at %1. Faces are still recognized.</source>
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
    <message>
        <source>The card reader types for another keyboard layout. Use your PIN, and tell the office: set the layout to US.</source>
        <translation>कार्ड रीडर किसी दूसरे कीबोर्ड लेआउट में लिख रहा है। अपना पिन डालें, और कार्यालय को बताएँ: लेआउट US पर रखें।</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>%1 was not found. Check the spelling and this kiosk&apos;s network connection.</source>
        <translation>%1 नाम की कोई मशीन नहीं मिली। वर्तनी जाँचें, और कि यह कियोस्क नेटवर्क पर है।</translation>
    </message>
    <message>
        <source>%1 is reachable, but nothing is listening on port %2. Check the port and whether the server is running.</source>
        <translation>%1 मौजूद है, पर पोर्ट %2 पर कोई नहीं सुनता। पोर्ट जाँचें, और कि सर्वर चल रहा है।</translation>
    </message>
    <message>
        <source>%1 is unreachable. Check the address and this kiosk&apos;s network connection.</source>
        <translation>%1 तक पहुँचा नहीं जा सका। पता और इस कियोस्क का नेटवर्क कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>%1 does not respond on port %2. Check the address and the port; a firewall may be blocking it.</source>
        <translation>%1 पोर्ट %2 पर उत्तर नहीं देता। पता और पोर्ट जाँचें; बीच में फ़ायरवॉल हो सकता है।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not from a trusted authority. Enter your certificate authority file under &quot;More settings&quot;.</source>
        <translation>%1 का प्रमाणपत्र किसी विश्वसनीय प्राधिकरण का नहीं है। &quot;और सेटिंग&quot; में अपने प्रमाणपत्र प्राधिकरण की फ़ाइल दें।</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Renew it on the server.</source>
        <translation>%1 के प्रमाणपत्र की अवधि समाप्त हो गई है। उसे सर्वर पर नवीनीकृत करना होगा।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this kiosk.</source>
        <translation>%1 का प्रमाणपत्र अभी मान्य नहीं है। इस कियोस्क की तारीख और समय जाँचें।</translation>
    </message>
    <message>
        <source>The certificate was not issued for %1. Enter the address exactly as in the certificate.</source>
        <translation>प्रमाणपत्र %1 नाम के लिए नहीं बना है। पता वैसा ही दें जैसा प्रमाणपत्र में है।</translation>
    </message>
    <message>
        <source>The certificate of %1 does not match the fingerprint. If the server has a new certificate, enter its fingerprint; otherwise call your IT department.</source>
        <translation>%1 का प्रमाणपत्र दिए गए फ़िंगरप्रिंट का नहीं है। सर्वर को नया प्रमाणपत्र मिला हो तो उसका फ़िंगरप्रिंट दें; नहीं तो अपने आईटी को बुलाएँ।</translation>
    </message>
    <message>
        <source>%1 does not use encryption on port %2. Check the port, or start the address with ws://</source>
        <translation>%1 पोर्ट %2 पर एन्क्रिप्ट नहीं करता। पोर्ट जाँचें, या पता ws:// से शुरू करें</translation>
    </message>
    <message>
        <source>%1 responds on port %2, but it is not a server for kiosks. Check the port.</source>
        <translation>%1 पर पोर्ट %2 पर कुछ उत्तर देता है, पर वह कियोस्क का सर्वर नहीं है। पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>%1 closes the connection immediately. Check the port and whether the address must begin with wss://</source>
        <translation>%1 तुरंत कनेक्शन समाप्त करता है। पोर्ट जाँचें, और क्या पता wss:// से शुरू होना चाहिए</translation>
    </message>
    <message>
        <source>%1 does not accept this kiosk. Compare the serial number and the secret with those on the server.</source>
        <translation>%1 इस कियोस्क को स्वीकार नहीं करता। क्रम संख्या और गुप्त कोड को सर्वर से मिलाएँ।</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>नाम मिला</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>सर्वर तक पहुँचे</translation>
    </message>
    <message>
        <source>Encrypted, certificate trusted</source>
        <translation>एन्क्रिप्टेड, प्रमाणपत्र विश्वसनीय</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>सर्वर उत्तर देता है</translation>
    </message>
    <message>
        <source>Kiosk accepted</source>
        <translation>कियोस्क स्वीकृत</translation>
    </message>
    <message>
        <source>Port can be opened</source>
        <translation>पोर्ट खोला जा सकता है</translation>
    </message>
    <message>
        <source>It works. Other systems can connect on port %1.</source>
        <translation>काम करता है। दूसरे पोर्ट %1 पर जुड़ सकते हैं।</translation>
    </message>
    <message>
        <source>It works. %1 accepts this kiosk.</source>
        <translation>काम करता है। %1 इस कियोस्क को स्वीकार करता है।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>%1 का प्रमाणपत्र स्वीकार नहीं है: %2</translation>
    </message>
    <message>
        <source>%1 is a web server, but not a server for kiosks at this address (it returned %2). Check the port and the path after it.</source>
        <translation>%1 एक वेब सर्वर है, पर इस पते पर कियोस्क के लिए नहीं (वह %2 कहता है)। पोर्ट और उसके बाद का भाग जाँचें।</translation>
    </message>
    <message>
        <source>Port %1 is used by another program on this kiosk. Choose another port.</source>
        <translation>इस कियोस्क का कोई दूसरा प्रोग्राम पोर्ट %1 ले चुका है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to open port %1. Choose 1024 or higher.</source>
        <translation>यह कियोस्क पोर्ट %1 नहीं खोल सकता। 1024 या उससे ऊपर चुनें।</translation>
    </message>
    <message>
        <source>This kiosk has no address %1.</source>
        <translation>इस कियोस्क का पता %1 नहीं है।</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>परीक्षण समाप्त किया गया।</translation>
    </message>
    <message>
        <source>Server message: %1</source>
        <translation>सर्वर का संदेश: %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>यह आवश्यक है</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>अधिकतम %1 अक्षर</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 से %2 तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>It must begin with %1://</source>
        <translation>यह %1:// से शुरू होना चाहिए</translation>
    </message>
    <message>
        <source>The server name is missing or contains an invalid character</source>
        <translation>सर्वर का नाम नहीं है, या उसमें अमान्य चिह्न है</translation>
    </message>
    <message>
        <source>Leave out the user name and password; they have their own fields</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड के बिना; उनके अपने खाने हैं</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>आज, %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>कियोस्क बंद किया जा रहा है</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This is too long for a QR code</source>
        <translation>क्यूआर कोड के लिए यह बहुत लंबा है</translation>
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
    <name>RestartSheet</name>
    <message>
        <source>All records are stored. Those waiting for a server are sent after the restart.</source>
        <translation>प्रविष्टियाँ सुरक्षित हैं: सब सहेजी जा चुकी हैं, और जो सर्वर की प्रतीक्षा में हैं वे बाद में भेजी जाएँगी।</translation>
    </message>
    <message>
        <source>Check-in is unavailable for a few seconds. Then the door screen comes back by itself.</source>
        <translation>कुछ सेकंड तक यहाँ कोई चेक-इन नहीं कर सकेगा। फिर दरवाज़े की स्क्रीन अपने आप लौट आएगी।</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Restart Rollcall?</source>
        <translation>Rollcall फिर से चालू करें?</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>फिर से चालू करें</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Alternate in and out</source>
        <translation>बारी-बारी से अंदर और बाहर</translation>
    </message>
    <message>
        <source>Always in</source>
        <translation>हमेशा अंदर</translation>
    </message>
    <message>
        <source>Always out</source>
        <translation>हमेशा बाहर</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>हर बार पूछें</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>दिन के समय के अनुसार</translation>
    </message>
    <message>
        <source>The first record of the day is in, the next is out</source>
        <translation>दिन की पहली अंदर, अगली बाहर</translation>
    </message>
    <message>
        <source>For a door used only to enter</source>
        <translation>जिस दरवाज़े से लोग केवल अंदर आते हैं</translation>
    </message>
    <message>
        <source>For a door used only to leave</source>
        <translation>जिस दरवाज़े से लोग केवल बाहर जाते हैं</translation>
    </message>
    <message>
        <source>Each person chooses In or Out</source>
        <translation>हर व्यक्ति अंदर या बाहर छूता है</translation>
    </message>
    <message>
        <source>At the times in the configuration file</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल के समय पर</translation>
    </message>
    <message>
        <source>In before noon, out after</source>
        <translation>दोपहर से पहले अंदर, बाद में बाहर</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>The first camera that works</source>
        <translation>पहला कैमरा जो काम करे</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>कोई कैमरा नहीं</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>एक परीक्षण चित्र</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>एक रिकॉर्डिंग: %1</translation>
    </message>
    <message>
        <source>Network camera: %1</source>
        <translation>नेटवर्क का एक कैमरा: %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>कैमरा %1</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Door</source>
        <translation>दरवाज़ा</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>स्क्रीन और ध्वनि</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the disk that holds %1 is full; free some space</source>
        <translation>जिस डिस्क पर %1 है वह भर गई है; कुछ जगह खाली करें</translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again</source>
        <translation>डेटाबेस %1 का उपयोग दूसरा प्रोग्राम कर रहा है; फिर कोशिश करें</translation>
    </message>
    <message>
        <source>the database %1 cannot be written; check the permissions of the file and its directory</source>
        <translation>डेटाबेस %1 में लिखा नहीं जा सकता; फ़ाइल और उसके फ़ोल्डर की अनुमतियाँ जाँचें</translation>
    </message>
    <message>
        <source>the database %1 is damaged (%2)</source>
        <translation>डेटाबेस %1 क्षतिग्रस्त है (%2)</translation>
    </message>
    <message>
        <source>the file %1 is not a database</source>
        <translation>फ़ाइल %1 डेटाबेस नहीं है</translation>
    </message>
    <message>
        <source>reading or writing the database %1 failed (%2); check the disk</source>
        <translation>डेटाबेस %1 पढ़ना या लिखना विफल रहा (%2); डिस्क जाँचें</translation>
    </message>
    <message>
        <source>the database %1 cannot be opened; check the permissions of the file and its directory</source>
        <translation>डेटाबेस %1 खोला नहीं जा सकता; फ़ाइल और उसके फ़ोल्डर की अनुमतियाँ जाँचें</translation>
    </message>
    <message>
        <source>the database %1 rejects the entry (%2)</source>
        <translation>डेटाबेस %1 प्रविष्टि अस्वीकार करता है (%2)</translation>
    </message>
    <message>
        <source>the database %1 reports: %2</source>
        <translation>डेटाबेस %1 बताता है: %2</translation>
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
    <message>
        <source>Please raise your chin</source>
        <translation>कृपया ठोड़ी ऊपर उठाएँ</translation>
    </message>
    <message>
        <source>%1, checked in</source>
        <translation>%1, प्रवेश दर्ज</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1, निकास दर्ज</translation>
    </message>
    <message>
        <source>Please uncover your nose and mouth</source>
        <translation>कृपया नाक और मुँह न ढकें</translation>
    </message>
    <message>
        <source>Please take off your sunglasses</source>
        <translation>कृपया धूप का चश्मा उतारें</translation>
    </message>
</context>
<context>
    <name>rollcall::AdminPin</name>
    <message>
        <source>A PIN is already set</source>
        <translation>पिन पहले ही तय हो चुका है</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose digits without a pattern.</source>
        <translation>यह पिन उन पहले पिनों में है जिन्हें कोई भी आज़माता है। ऐसे अंक चुनें जिनमें कोई क्रम न हो।</translation>
    </message>
    <message>
        <source>There is no valid recovery code. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation>कोई मान्य बहाली कोड नहीं है। इस कियोस्क पर rollcallctl admin-pin --reset चलाएँ।</translation>
    </message>
    <message>
        <source>The recovery code is no longer valid</source>
        <translation>बहाली कोड अब मान्य नहीं है</translation>
    </message>
    <message>
        <source>This is the PIN that you have now. Choose another one.</source>
        <translation>यही आपका मौजूदा पिन है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits</source>
        <translation>पिन में %1 से %2 अंक होते हैं</translation>
    </message>
    <message>
        <source>This PIN looks like a date. Choose digits that are not a birthday.</source>
        <translation>यह पिन किसी तारीख जैसा है। ऐसे अंक चुनें जो जन्मदिन न हों।</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsController</name>
    <message>
        <source>The setting &quot;%1&quot;, which is not on this form, is not accepted</source>
        <translation>सेटिंग &quot;%1&quot;, जो इस फ़ॉर्म में नहीं है, मान्य नहीं है</translation>
    </message>
    <message>
        <source>This value is not accepted</source>
        <translation>यह मान मान्य नहीं है</translation>
    </message>
    <message>
        <source>This connection no longer exists</source>
        <translation>यह कनेक्शन अब नहीं है</translation>
    </message>
    <message>
        <source>This connection is set by IT in the configuration file</source>
        <translation>यह कनेक्शन आईटी ने कॉन्फ़िगरेशन फ़ाइल में सेट किया है</translation>
    </message>
    <message>
        <source>The address has changed: enter the secret again. It is never sent to another server automatically</source>
        <translation>पता दूसरा है: गुप्त कोड फिर से दें। वह अपने आप दूसरे सर्वर को नहीं जाता</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>जाँच रोक दी गई</translation>
    </message>
    <message>
        <source>Enter an IPv4 network with at most 1,024 addresses, such as %1</source>
        <translation>अधिकतम 1024 पतों वाला IPv4 नेटवर्क लिखें, जैसे %1</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>खोज रोक दी गई</translation>
    </message>
    <message>
        <source>This system cannot be searched for</source>
        <translation>इस सिस्टम को खोजा नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>rollcall::Corrections</name>
    <message>
        <source>There is no such record to undo</source>
        <translation>वापस लेने के लिए ऐसी कोई प्रविष्टि नहीं है</translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation>इसे यहाँ वापस लेने में देर हो गई; कृपया कार्यालय को बताएँ</translation>
    </message>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation>पहचान %1 वाला कोई पंजीकृत नहीं है</translation>
    </message>
    <message>
        <source>That time is in the future</source>
        <translation>वह समय अभी नहीं आया है</translation>
    </message>
</context>
<context>
    <name>rollcall::Delivery</name>
    <message>
        <source>This system is connected; its records are still sent</source>
        <translation>यह सिस्टम जुड़ा है; इसकी प्रविष्टियाँ अब भी भेजी जाती हैं</translation>
    </message>
</context>
<context>
    <name>rollcall::Dispatcher</name>
    <message>
        <source>The connector gave no answer</source>
        <translation>कनेक्शन से कोई उत्तर नहीं मिला</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrollmentController</name>
    <message>
        <source>One person at a time, please</source>
        <translation>कृपया एक बार में एक ही व्यक्ति</translation>
    </message>
    <message>
        <source>This face differs from the previous photos. One person at a time, please.</source>
        <translation>यह चेहरा पहले ली गई तस्वीरों से अलग है। एक बार में एक व्यक्ति, कृपया।</translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then try again</source>
        <translation>पहले कियोस्क पर प्रशासन खोलें, फिर दोबारा कहें</translation>
    </message>
    <message>
        <source>Another person is being enrolled on the kiosk</source>
        <translation>कियोस्क पर किसी और का नामांकन हो रहा है</translation>
    </message>
    <message>
        <source>There is nothing complete to save</source>
        <translation>सहेजने के लिए कुछ पूरा नहीं है</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportController</name>
    <message>
        <source>There is not enough space on the USB stick. Free up space or use another one.</source>
        <translation>स्टिक पर पर्याप्त जगह नहीं है। जगह बनाएँ या दूसरी लें।</translation>
    </message>
    <message>
        <source>There is not enough space in %1.</source>
        <translation>%1 में पर्याप्त जगह नहीं है।</translation>
    </message>
    <message>
        <source>The USB stick is write-protected. Use another one.</source>
        <translation>स्टिक पर लिखना बंद है। दूसरी लें।</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to write to %1.</source>
        <translation>यह कियोस्क %1 में नहीं लिख सकता।</translation>
    </message>
    <message>
        <source>The USB stick can no longer be written to. Reinsert it, then try again.</source>
        <translation>स्टिक पर अब लिखा नहीं जा रहा। उसे फिर लगाकर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>सहेजने के लिए कुछ नहीं है</translation>
    </message>
</context>
<context>
    <name>rollcall::GalleryKeeper</name>
    <message numerus="yes">
        <source>%Ln face templates cannot be read with this key; enroll these people again.</source>
        <translation>
            <numerusform>इस कुंजी से %Ln चेहरा टेम्पलेट नहीं पढ़ा जा सकता; इस व्यक्ति को फिर से नामांकित करें।</numerusform>
            <numerusform>इस कुंजी से %Ln चेहरा टेम्पलेट नहीं पढ़े जा सकते; इन लोगों को फिर से नामांकित करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were enrolled with another face engine and are not recognized; enroll them again, or choose that engine in the configuration (%1 is in use).</source>
        <translation>
            <numerusform>%Ln व्यक्ति दूसरे चेहरा इंजन से नामांकित है और पहचाना नहीं जाता; फिर से नामांकित करें, या कॉन्फ़िगरेशन में वह इंजन चुनें (अभी %1)।</numerusform>
            <numerusform>%Ln लोग दूसरे चेहरा इंजन से नामांकित हैं और पहचाने नहीं जाते; उन्हें फिर से नामांकित करें, या कॉन्फ़िगरेशन में वह इंजन चुनें (अभी %1)।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerThread</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>कियोस्क बंद किया जा रहा है</translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>The ledger is damaged at record %1: %2</source>
        <translation>खाता प्रविष्टि %1 पर ख़राब है: %2</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation>डेटाबेस %1 हटाया या मिटाया गया। उसे वापस रखें, या नया शुरू करने के लिए कियोस्क फिर चालू करें।</translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost to damage; call your administrator.</source>
        <translation>ख़राबी से प्रविष्टियाँ %1 से %2 खो गईं; व्यवस्थापक को बुलाएँ।</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired. A copy was kept as %1; call your administrator.</source>
        <translation>डेटाबेस ख़राब था और ठीक कर दिया गया। %1 के रूप में एक प्रति रखी गई; व्यवस्थापक को बुलाएँ।</translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted while it was in use. Nothing is recorded until it is back.</source>
        <translation>उपयोग के दौरान डेटाबेस हटाया, बदला या मिटाया गया। उसके लौटने तक कुछ भी दर्ज नहीं होता।</translation>
    </message>
</context>
<context>
    <name>rollcall::PeopleController</name>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation>पहचानकर्ता %1 वाला कोई व्यक्ति नामांकित नहीं है</translation>
    </message>
    <message>
        <source>The identifier %1 is in use. Choose another one.</source>
        <translation>पहचानकर्ता %1 उपयोग में है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>%1 is checked in. Change the identifier after the check-out.</source>
        <translation>%1 चेक-इन है। चेक-आउट के बाद पहचानकर्ता बदलें।</translation>
    </message>
    <message>
        <source>This kiosk does not store names</source>
        <translation>यह कियोस्क नाम नहीं रखता</translation>
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
</context>
<context>
    <name>rollcall::PunchLists</name>
    <message>
        <source>There is no record %1</source>
        <translation>प्रविष्टि %1 नहीं है</translation>
    </message>
</context>
<context>
    <name>rollcall::RecognitionController</name>
    <message>
        <source>The face models are not loaded yet</source>
        <translation>चेहरा मॉडल अभी तैयार नहीं हैं</translation>
    </message>
</context>
<context>
    <name>rollcall::Repairs</name>
    <message>
        <source>The database was damaged and has been repaired. Nothing was lost.</source>
        <translation>डेटाबेस ख़राब था और ठीक कर दिया गया। कुछ भी नहीं खोया।</translation>
    </message>
    <message>
        <source>The database was damaged and nothing in it could be read. It has been moved to %1.</source>
        <translation>डेटाबेस ख़राब था और उसमें कुछ भी पढ़ा नहीं जा सका। उसे %1 में रखा गया।</translation>
    </message>
    <message>
        <source>The database was damaged and has been moved to %1. What could be read was recovered.</source>
        <translation>डेटाबेस ख़राब था और %1 में रखा गया। जो पढ़ा जा सका वह बहाल किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance records are lost.</source>
        <translation>
            <numerusform>हाज़िरी की %Ln प्रविष्टि खो गई।</numerusform>
            <numerusform>हाज़िरी की %Ln प्रविष्टियाँ खो गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have lost their names.</source>
        <translation>
            <numerusform>%Ln व्यक्ति का नाम खो गया।</numerusform>
            <numerusform>%Ln लोगों के नाम खो गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation>व्यवस्थापक को बुलाएँ।</translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>कियोस्क बंद किया जा रहा है</translation>
    </message>
</context>
<context>
    <name>rollcall::SystemController</name>
    <message>
        <source>Face model</source>
        <translation>चेहरा मॉडल</translation>
    </message>
</context>
<context>
    <name>rollcall::SystemTime</name>
    <message>
        <source>This kiosk is not allowed to set the clock of the machine. The person who installed it can allow this.</source>
        <translation>इस कियोस्क को मशीन की घड़ी मिलाने की अनुमति नहीं है। जिसने इसे लगाया है वह अनुमति दे सकता है।</translation>
    </message>
    <message>
        <source>The clock cannot be set here: this machine has no service that sets it.</source>
        <translation>घड़ी यहाँ नहीं मिलाई जा सकती: इस मशीन में इसकी कोई सेवा नहीं है।</translation>
    </message>
    <message>
        <source>The clock was not set: %1</source>
        <translation>घड़ी नहीं मिलाई गई: %1</translation>
    </message>
    <message>
        <source>The service that sets the clock does not answer.</source>
        <translation>घड़ी मिलाने वाली सेवा उत्तर नहीं देती।</translation>
    </message>
    <message>
        <source>Enter the name or address of a time server, such as pool.ntp.org.</source>
        <translation>किसी समय सर्वर का नाम या पता लिखें, जैसे pool.ntp.org।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Attendance as a file</source>
        <translation>हाज़िरी फ़ाइल के रूप में</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>कामों का लेखा</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>किसने क्या किया, और कब</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Disk, clock, versions, log</source>
        <translation>डिस्क, घड़ी, संस्करण, लॉग</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Look-alikes, weak templates</source>
        <translation>मिलते चेहरे, कमज़ोर नमूने</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>कौन अंदर है</translation>
    </message>
    <message>
        <source>People present now, since when</source>
        <translation>अभी कौन उपस्थित है, कब से</translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation>व्यवस्थापक पिन</translation>
    </message>
    <message numerus="yes">
        <source>The administrator PIN is short. Choose one with at least %Ln digits under Settings.</source>
        <translation>
            <numerusform>व्यवस्थापक पिन छोटा है। सेटिंग में कम से कम %Ln अंक वाला चुनें।</numerusform>
            <numerusform>व्यवस्थापक पिन छोटा है। सेटिंग में कम से कम %Ln अंकों वाला चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Who of the class has come</source>
        <translation>कक्षा में कौन आया है</translation>
    </message>
    <message>
        <source>Device codes</source>
        <translation>डिवाइस के कोड</translation>
    </message>
    <message>
        <source>Who the codes of devices on the wall are</source>
        <translation>दीवार पर लगे डिवाइस के कोड किसके हैं</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान दें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AuditPage</name>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>यह कियोस्क</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>कामों का लेखा</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>दिखाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Choose another kind, another person or a longer time.</source>
        <translation>कोई और प्रकार, कोई और व्यक्ति या लंबा समय चुनें।</translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation>कौन सी घटनाएँ?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>किसके द्वारा?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>कब से?</translation>
    </message>
    <message>
        <source>The audit trail cannot be read</source>
        <translation>कामों का लेखा पढ़ा नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraForm</name>
    <message>
        <source>The camera was set on the command line; a choice here takes effect at the next start without that option.</source>
        <translation>कैमरा कमांड लाइन से चुना गया था; यहाँ का चुनाव अगली बार उस विकल्प के बिना शुरू होने पर लागू होगा।</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>घुमाएँ</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>दर्पण</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>फिर खोजें</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>कैमरा शुरू हो रहा है</translation>
    </message>
    <message>
        <source>This camera gives no image. Check its cable, or choose another.</source>
        <translation>इस कैमरे से तस्वीर नहीं आ रही। केबल देखें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then touch &quot;Search again&quot;.</source>
        <translation>कोई कैमरा नहीं है। एक लगाएँ, फिर “फिर खोजें” छुएँ।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraPreview</name>
    <message>
        <source>Camera image</source>
        <translation>कैमरे की तस्वीर</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>I cannot do this</source>
        <translation>मुझसे यह नहीं हो पाएगा</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassModel</name>
    <message>
        <source>Absent</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>अभी नहीं आया</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>उपस्थित</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassPage</name>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>No class is expected</source>
        <translation>कोई कक्षा अपेक्षित नहीं है</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>सूची पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>A class appears here when a connected system expects one in this room.</source>
        <translation>जब कोई जुड़ा सिस्टम इस कक्ष में कक्षा की अपेक्षा करता है, तो वह यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>No one is expected</source>
        <translation>किसी की अपेक्षा नहीं है</translation>
    </message>
    <message>
        <source>The system did not say who belongs to this class.</source>
        <translation>सिस्टम ने नहीं बताया कि इस कक्षा में कौन है।</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln उपस्थित</numerusform>
            <numerusform>%Ln उपस्थित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln देर से</numerusform>
            <numerusform>%Ln देर से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln अनुपस्थित</numerusform>
            <numerusform>%Ln अनुपस्थित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here yet</source>
        <translation>
            <numerusform>%Ln अभी नहीं आए</numerusform>
            <numerusform>%Ln अभी नहीं आए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockForm</name>
    <message>
        <source>System time zone</source>
        <translation>जैसा इस कंप्यूटर में है</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Search for a city</source>
        <translation>शहर खोजें</translation>
    </message>
    <message>
        <source>The clock is set from the network.</source>
        <translation>घड़ी नेटवर्क से मिलाई गई है।</translation>
    </message>
    <message>
        <source>The clock has not been set from the network. Compare it with your watch: records are corrected automatically once the network sets it.</source>
        <translation>घड़ी अभी नेटवर्क से नहीं मिली है। अपनी घड़ी से मिलाएँ: नेटवर्क से मिलते ही प्रविष्टियाँ अपने-आप ठीक हो जाती हैं।</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>तारीख़ और समय मिलाएँ</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockSetter</name>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-11-29</source>
        <translation>वर्ष, महीना और दिन: 2026-11-29</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Hours and minutes: 17:30</source>
        <translation>घंटे और मिनट: 17:30</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>समय सर्वर</translation>
    </message>
    <message>
        <source>A name such as pool.ntp.org; empty: the system&apos;s own</source>
        <translation>pool.ntp.org जैसा नाम; ख़ाली: सिस्टम का अपना</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>घड़ी मिलाएँ</translation>
    </message>
    <message>
        <source>Set it from the network</source>
        <translation>नेटवर्क से मिलाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Enter the date as year, month and day: 2026-11-29</source>
        <translation>तारीख़ वर्ष, महीना और दिन के रूप में लिखें: 2026-11-29</translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes: 17:30</source>
        <translation>समय घंटे और मिनट के रूप में लिखें: 17:30</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CodeMatcher</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>मिलान वापस लें</translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation>नाम या पहचान से खोजें</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 हैं %2</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>%1 कौन है?</translation>
    </message>
    <message>
        <source>there called %1</source>
        <translation>वहाँ नाम %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person.</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड एक व्यक्ति की प्रतीक्षा में है।</numerusform>
            <numerusform>%Ln रिकॉर्ड एक व्यक्ति की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records become attendance with the next reading. Until then this can be undone.</source>
        <translation>
            <numerusform>अगली बार पढ़ने पर %Ln रिकॉर्ड उपस्थिति बनेगा। तब तक इसे वापस लिया जा सकता है।</numerusform>
            <numerusform>अगली बार पढ़ने पर %Ln रिकॉर्ड उपस्थिति बनेंगे। तब तक इसे वापस लिया जा सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are attendance already. They stay; correct them under Attendance.</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड पहले ही उपस्थिति है। वह रहेगा; उसे उपस्थिति में सुधारें।</numerusform>
            <numerusform>%Ln रिकॉर्ड पहले ही उपस्थिति हैं। वे रहेंगे; उन्हें उपस्थिति में सुधारें।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>यह %1 हैं</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>कोई प्रणाली जुड़ी नहीं है</translation>
    </message>
    <message>
        <source>Attendance is stored on this kiosk. Connect a server to send it there as well.</source>
        <translation>उपस्थिति इस कियोस्क पर रखी जाती है। उसे कहीं भेजने के लिए सर्वर जोड़ें।</translation>
    </message>
    <message>
        <source>Connect a system</source>
        <translation>सिस्टम जोड़ें</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that it does not have yet stay on this kiosk and are not sent to it.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि जो उसके पास अभी नहीं है इस कियोस्क पर रहती है और उसे नहीं भेजी जाती।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ जो उसके पास अभी नहीं हैं इस कियोस्क पर रहती हैं और उसे नहीं भेजी जातीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are not sent to it either. It keeps what it already has.</source>
        <translation>नई प्रविष्टियाँ भी उसे नहीं भेजी जातीं। जो उसके पास है, वह रहता है।</translation>
    </message>
    <message>
        <source>Other systems can no longer connect to this kiosk through it.</source>
        <translation>दूसरे सिस्टम अब इसके द्वारा इस कियोस्क से नहीं जुड़ सकेंगे।</translation>
    </message>
    <message>
        <source>Remove the connection to %1?</source>
        <translation>%1 का कनेक्शन हटाएँ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
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
        <source>%Ln rejected</source>
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
        <source>Removed: %1</source>
        <translation>हटाया गया: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were not sent to it. They stay in this kiosk&apos;s attendance.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि इसे नहीं भेजी गई। वह इस कियोस्क की हाज़िरी में रहती है।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ इसे नहीं भेजी गईं। वे इस कियोस्क की हाज़िरी में रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1.</source>
        <translation>सबसे पुरानी %1 की है।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Discard the records not sent to %1?</source>
        <translation>%1 को जो नहीं भेजा गया उसे छोड़ दें?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records will never be sent to it, even if it is connected again.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि इसे कभी नहीं भेजी जाएगी, दोबारा जुड़ने पर भी नहीं।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ इसे कभी नहीं भेजी जाएँगी, दोबारा जुड़ने पर भी नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in this kiosk&apos;s attendance.</source>
        <translation>वे इस कियोस्क की हाज़िरी में रहती हैं।</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>न भेजें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be sent</source>
        <translation>
            <numerusform>%Ln व्यक्ति भेजा जाएगा</numerusform>
            <numerusform>%Ln लोग भेजे जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %Ln people already enrolled to it?</source>
        <translation>
            <numerusform>पहले से नामांकित %Ln व्यक्ति इसे भेजें?</numerusform>
            <numerusform>पहले से नामांकित %Ln लोग इसे भेजें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise it receives only people who are enrolled or changed from now on.</source>
        <translation>नहीं तो इसे केवल अब से नामांकित या बदले गए लोग मिलते हैं।</translation>
    </message>
    <message>
        <source>It receives their identifiers and names, without photos: this kiosk does not keep those.</source>
        <translation>इसे उनके पहचानकर्ता और नाम मिलते हैं, फ़ोटो नहीं: यह कियोस्क फ़ोटो नहीं रखता।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people waiting</source>
        <translation>
            <numerusform>लोगों का %Ln बदलाव प्रतीक्षा में</numerusform>
            <numerusform>लोगों के %Ln बदलाव प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people were not sent either.</source>
        <translation>
            <numerusform>लोगों का %Ln बदलाव भी नहीं भेजा गया।</numerusform>
            <numerusform>लोगों के %Ln बदलाव भी नहीं भेजे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken from it any more. What was taken stays here.</source>
        <translation>इससे अब कुछ नहीं लिया जाएगा। जो लिया गया वह यहाँ रहेगा।</translation>
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
        <source>4 to 8 digits, entered by the person themselves</source>
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
        <source>The reader must type like a keyboard and finish with Enter.</source>
        <translation>रीडर ऐसा हो जो कीबोर्ड की तरह लिखे और अंत में Enter दबाए।</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 का क्यूआर कोड</translation>
    </message>
    <message>
        <source>It is shown only once. Save and print it, or let %1 photograph it now.</source>
        <translation>यह केवल अभी दिखेगा। सहेजकर छापें, या %1 को अभी फ़ोटो लेने दें।</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>तस्वीर सहेजें</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>दोनों एक जैसे नहीं थे। फिर चुनें।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
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
        <source>The card checks in right away. If it is lost, remove it or read another one.</source>
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
        <source>A new code replaces the old one immediately.</source>
        <translation>नया कोड बनते ही पुराना बेकार हो जाता है।</translation>
    </message>
    <message>
        <source>Anyone who has the code, or a photo of it, can check in as %1.</source>
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
        <source>%1 no longer has a PIN</source>
        <translation>%1 का अब पिन नहीं है</translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation>%1 का पिन तय हो गया</translation>
    </message>
    <message>
        <source>%1 no longer has a card</source>
        <translation>%1 का अब कार्ड नहीं है</translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation>%1 का कार्ड तय हो गया</translation>
    </message>
    <message>
        <source>%1 no longer has a QR code</source>
        <translation>%1 का अब क्यूआर कोड नहीं है</translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation>%1 का क्यूआर कोड तय हो गया</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DayStrip</name>
    <message>
        <source>Earlier days</source>
        <translation>पहले के दिन</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>बाद के दिन</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesModel</name>
    <message>
        <source>Code %1</source>
        <translation>कोड %1</translation>
    </message>
    <message>
        <source>Matched with %1</source>
        <translation>%1 से मिलाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड प्रतीक्षा में</numerusform>
            <numerusform>%Ln रिकॉर्ड प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesPage</name>
    <message>
        <source>Device codes</source>
        <translation>डिवाइस के कोड</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>अभी पढ़ें</translation>
    </message>
    <message>
        <source>The devices are being read</source>
        <translation>डिवाइस पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>All codes are known</source>
        <translation>सभी कोड ज्ञात हैं</translation>
    </message>
    <message>
        <source>Codes of devices on the wall that belong to no person here appear on this page, with the records that wait for one.</source>
        <translation>दीवार पर लगे डिवाइस के वे कोड जो यहाँ किसी के नहीं हैं, प्रतीक्षा करते रिकॉर्ड के साथ इस पृष्ठ पर दिखते हैं।</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>सूची पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>%1 is unknown again</source>
        <translation>%1 फिर से अज्ञात है</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 हैं %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceFacts</name>
    <message>
        <source>Records on it</source>
        <translation>इस पर रिकॉर्ड</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>अधिकतम %2 में से %1</translation>
    </message>
    <message>
        <source>the same time as here</source>
        <translation>यहाँ के समान समय</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds fast</source>
        <translation>
            <numerusform>%Ln सेकंड आगे</numerusform>
            <numerusform>%Ln सेकंड आगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds slow</source>
        <translation>
            <numerusform>%Ln सेकंड पीछे</numerusform>
            <numerusform>%Ln सेकंड पीछे</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>इसकी घड़ी</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>क्रम संख्या</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>फ़र्मवेयर</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>इस पर लोग</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>पिछली बार पढ़ा गया</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी तक नहीं</translation>
    </message>
    <message>
        <source>Failed readings in a row</source>
        <translation>लगातार असफल पठन</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>पिछली त्रुटि</translation>
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
    <name>rollcall::ui::DoorForm</name>
    <message>
        <source>Door name</source>
        <translation>दरवाज़े का नाम</translation>
    </message>
    <message>
        <source>Shown on the screen and stored with every record</source>
        <translation>स्क्रीन पर दिखता है और हर प्रविष्टि के साथ रहता है</translation>
    </message>
    <message>
        <source>Direction at this door</source>
        <translation>इस दरवाज़े पर दिशा</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln seconds after a check-in, &quot;Not me&quot; undoes it; only then is it sent.</source>
        <translation>
            <numerusform>प्रविष्टि के %Ln सेकंड बाद तक “मैं नहीं” उसे वापस लेता है; उसके बाद ही वह भेजी जाती है।</numerusform>
            <numerusform>प्रविष्टि के %Ln सेकंड बाद तक “मैं नहीं” उसे वापस लेता है; उसके बाद ही वह भेजी जाती है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollCapture</name>
    <message>
        <source>Touch a photo to retake it</source>
        <translation>दोबारा लेने के लिए किसी तस्वीर को छुएँ</translation>
    </message>
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
        <source>All three photos are taken. Save?</source>
        <translation>तीनों ले ली गईं। सहेजें?</translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation>अच्छा, स्थिर रहें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollForm</name>
    <message>
        <source>Identifier</source>
        <translation>पहचान संख्या</translation>
    </message>
    <message>
        <source>As in the attendance system, for example 1042</source>
        <translation>जैसा हाज़िरी प्रणाली में है, जैसे 1042</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Shown at check-in; optional</source>
        <translation>प्रवेश के समय दिखता है; खाली छोड़ सकते हैं</translation>
    </message>
    <message>
        <source>This person agrees that face templates are stored on this kiosk to recognize them. These can be deleted at any time.</source>
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
    <name>rollcall::ui::EnrollPage</name>
    <message>
        <source>Enroll</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर</translation>
    </message>
    <message>
        <source>Enroll another</source>
        <translation>एक और नामांकन</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>%1 का नामांकन हुआ</translation>
    </message>
    <message>
        <source>The kiosk now recognizes this person.</source>
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
        <source>This face is already enrolled as %1. Enrolling a person twice splits their attendance in two. Cancel and look for them in the list.</source>
        <translation>यह चेहरा %1 के नाम से पहले ही नामांकित है। दो बार नामांकन से एक व्यक्ति की हाज़िरी दो हिस्सों में बँट जाती है। रद्द करें और सूची में खोजें।</translation>
    </message>
    <message>
        <source>Matching will be stricter for these two, so recognizing them may take longer.</source>
        <translation>कियोस्क इन दोनों को और ध्यान से देखेगा, इसलिए पहचानने में अधिक समय लग सकता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Enroll anyway</source>
        <translation>फिर भी नामांकन करें</translation>
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
        <source>Is this really %1?</source>
        <translation>क्या यह सचमुच %1 है?</translation>
    </message>
    <message>
        <source>The photos stored for %1 show a different face. Enrolling anyway replaces them.</source>
        <translation>%1 के लिए रखी गई तस्वीरों में कोई दूसरा चेहरा है। फिर भी नामांकन करने पर वे बदल जाएँगी।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryController</name>
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
    <name>rollcall::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Insert a USB stick to take the file with you.</source>
        <translation>फ़ाइल ले जाने के लिए यूएसबी स्टिक लगाएँ।</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>से – तक</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले का</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>USB stick %1</source>
        <translation>यूएसबी स्टिक %1</translation>
    </message>
    <message>
        <source>Folder on this kiosk</source>
        <translation>इस कियोस्क का फ़ोल्डर</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ख़ाली</translation>
    </message>
    <message>
        <source>Exporting attendance</source>
        <translation>हाज़िरी निर्यात हो रही है</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Finishing: do not remove the USB stick</source>
        <translation>पूरा हो रहा है: स्टिक न निकालें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records saved</source>
        <translation>
            <numerusform>%Ln प्रविष्टि सहेजी गई</numerusform>
            <numerusform>%Ln प्रविष्टियाँ सहेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>You can remove the USB stick now.</source>
        <translation>अब स्टिक निकाल सकते हैं।</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>निर्यात नहीं हुआ</translation>
    </message>
    <message>
        <source>No partial file was left.</source>
        <translation>कुछ भी अधूरा नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>हर प्रविष्टि</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>प्रतिदिन घंटे</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FieldView</name>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>मौजूदा रखने के लिए खाली छोड़ें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FindView</name>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>खोज जारी है</translation>
    </message>
    <message>
        <source>Nothing was found in %1</source>
        <translation>%1 में कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>क्रम संख्या %1</translation>
    </message>
    <message>
        <source>Already connected</source>
        <translation>पहले से जुड़ा है</translation>
    </message>
    <message>
        <source>A network such as %1; each of its addresses is tried</source>
        <translation>जैसे %1; इसका हर पता आज़माया जाता है</translation>
    </message>
    <message>
        <source>%1 of %2 addresses tried</source>
        <translation>%2 में से %1 पते आज़माए गए</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 addresses were tried</source>
        <translation>रोका गया: %2 में से %1 पते आज़माए गए</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Tap one to fill in its address.</source>
        <translation>
            <numerusform>%Ln मिला। पता भरने के लिए उसे छुएँ।</numerusform>
            <numerusform>%Ln मिले। पता भरने के लिए एक को छुएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Requires a key</source>
        <translation>कुंजी चाहिए</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation>पास आएँ और कैमरे में देखें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in</source>
        <translation>
            <numerusform>%Ln व्यक्ति अंदर है</numerusform>
            <numerusform>%Ln लोग अंदर हैं</numerusform>
        </translation>
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
    <name>rollcall::ui::KindChoice</name>
    <message>
        <source>Choose a system</source>
        <translation>एक सिस्टम चुनें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkCard</name>
    <message>
        <source>Connecting</source>
        <translation>जुड़ रहा है</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>Unreachable. Records are kept here and sent later.</source>
        <translation>पहुँच नहीं। प्रविष्टियाँ यहाँ रखी जाती हैं और बाद में भेजी जाएँगी।</translation>
    </message>
    <message>
        <source>The server rejects this kiosk. Check its serial number and secret.</source>
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
        <source>Set by IT in the configuration file; it cannot be changed here.</source>
        <translation>आईटी ने कॉन्फ़िगरेशन फ़ाइल में सेट किया है; यहाँ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Paused. Records are kept here and sent when it is resumed.</source>
        <translation>रोका गया है। प्रविष्टियाँ यहाँ रखी जाती हैं और फिर शुरू होने पर भेजी जाएँगी।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Unreachable. The kiosk keeps trying.</source>
        <translation>पहुँच से बाहर। कियोस्क कोशिश करता रहता है।</translation>
    </message>
    <message>
        <source>It does not accept this kiosk. Check the key or secret.</source>
        <translation>यह इस कियोस्क को स्वीकार नहीं करता। कुंजी या गुप्त शब्द जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड एक व्यक्ति की प्रतीक्षा में</numerusform>
            <numerusform>%Ln रिकॉर्ड एक व्यक्ति की प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkFormView</name>
    <message>
        <source>More settings</source>
        <translation>और सेटिंग</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkStep</name>
    <message>
        <source>Add a server</source>
        <translation>सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>No server is connected yet.</source>
        <translation>अभी कोई सर्वर जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>जुड़ा है: %1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>Press and hold the lock</source>
        <translation>ताले को दबाकर रखें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MainWindow</name>
    <message>
        <source>Restarting…</source>
        <translation>फिर शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost.</source>
        <translation>कुछ सेकंड लगेंगे। कुछ भी नहीं खोएगा।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MorePage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::OutboxList</name>
    <message>
        <source>Rejected by %1</source>
        <translation>%1 ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>Discarded, never sent to %1</source>
        <translation>छोड़ी गई, %1 को कभी नहीं भेजी गई</translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation>समय पर वापस लिया गया, %1 को कभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be withdrawn from here; contact the people who run that system.</source>
        <translation>वापस लेने से पहले %1 को पहुँच गया। यहाँ से वापस नहीं हो सकता; उस प्रणाली को चलाने वालों को बताएँ।</translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; contact the people who run that system.</source>
        <translation>दिशा बदलने से पहले %1 को पहुँच गया। यहाँ से बदला नहीं जा सकता; उस प्रणाली को चलाने वालों को बताएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>%1 की प्रतीक्षा, %Ln बार कोशिश</numerusform>
            <numerusform>%1 की प्रतीक्षा, %Ln बार कोशिश</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>अब फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>भेजा नहीं गया</translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation>पहुँचने के बाद सुधारा गया</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>enrollment</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>change of the person</source>
        <translation>व्यक्ति में बदलाव</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>हटाना</translation>
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
        <source>No people enrolled yet</source>
        <translation>अभी कोई नामांकित नहीं</translation>
    </message>
    <message>
        <source>Enroll the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation>पहले व्यक्ति का नामांकन करें: एक पहचान संख्या और कैमरे के सामने आधा मिनट लगता है।</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <translation>किसी का नामांकन करें</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>कोई मेल नहीं</translation>
    </message>
    <message>
        <source>Try part of the name or the identifier.</source>
        <translation>नाम का हिस्सा या पहचान संख्या आज़माएँ।</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>%1 निष्क्रिय है</translation>
    </message>
    <message>
        <source>%1 can check in again</source>
        <translation>%1 फिर से हाज़िरी दे सकते हैं</translation>
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
        <source>The face templates and the name are erased from this kiosk immediately. This cannot be undone.</source>
        <translation>चेहरे के नमूने और नाम इस कियोस्क से तुरंत मिटा दिए जाएँगे। इसे वापस नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Past attendance is kept, under the identifier %1 only.</source>
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
    <message>
        <source>The name is now %1</source>
        <translation>नाम अब %1 है</translation>
    </message>
    <message>
        <source>The face templates, the card and the QR code of %1 move along.</source>
        <translation>%1 के चेहरे के टेम्पलेट, कार्ड और QR कोड साथ जाएँगे।</translation>
    </message>
    <message>
        <source>The PIN is removed, because it belongs to the identifier. Set a new one afterwards.</source>
        <translation>पिन हटा दिया जाएगा, क्योंकि वह पहचानकर्ता से जुड़ा है। बाद में नया पिन दें।</translation>
    </message>
    <message>
        <source>Past attendance stays under %1: records are never rewritten.</source>
        <translation>पिछली उपस्थिति %1 के अधीन रहेगी: रिकॉर्ड कभी दोबारा नहीं लिखे जाते।</translation>
    </message>
    <message>
        <source>Connected systems delete %1 and receive %2 as a new person.</source>
        <translation>जुड़े सिस्टम %1 को हटाते हैं और %2 को नए व्यक्ति के रूप में पाते हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change the identifier %1 to %2?</source>
        <translation>पहचानकर्ता %1 को %2 में बदलें?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>The identifier is now %1</source>
        <translation>पहचानकर्ता अब %1 है</translation>
    </message>
    <message>
        <source>Set a new PIN.</source>
        <translation>नया पिन दें।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
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
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>अक्षम करें</translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation>फिर नामांकन</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>क्यूआर</translation>
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
        <source>Disabled: recognized, but cannot check in</source>
        <translation>अक्षम: पहचाने जाते हैं, पर प्रवेश नहीं कर सकते</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>नामांकन %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
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
        <source>Correct the name</source>
        <translation>नाम सुधारें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonEditor</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>पहचान संख्या</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Change the identifier</source>
        <translation>पहचानकर्ता बदलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>नाम सुधारें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>कोई नाम लिखें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinChange</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Your present PIN</source>
        <translation>आपका मौजूदा पिन</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>नया पिन चुनें</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits</source>
        <translation>
            <numerusform>कम से कम %Ln अंक</numerusform>
            <numerusform>कम से कम %Ln अंक</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>वही पिन फिर से</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>दोनों एक जैसे नहीं थे। फिर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>ग़लत पिन। %Ln कोशिश बची।</numerusform>
            <numerusform>ग़लत पिन। %Ln कोशिशें बचीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator PIN has been changed</source>
        <translation>व्यवस्थापक पिन बदल दिया गया है</translation>
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
    <name>rollcall::ui::PinPage</name>
    <message>
        <source>Administrator PIN</source>
        <translation>व्यवस्थापक पिन</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>पिन बदलें</translation>
    </message>
    <message>
        <source>Anyone who knows this PIN can manage this kiosk.</source>
        <translation>जो कोई यह पिन जानता है, वह इस कियोस्क का प्रबंधन कर सकता है।</translation>
    </message>
    <message>
        <source>If it is forgotten, run &quot;rollcallctl admin-pin --reset&quot; on this kiosk.</source>
        <translation>भूल जाने पर इस कियोस्क पर &quot;rollcallctl admin-pin --reset&quot; चलाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is short. Choose one with at least %Ln digits.</source>
        <translation>
            <numerusform>यह पिन छोटा है। कम से कम %Ln अंक वाला चुनें।</numerusform>
            <numerusform>यह पिन छोटा है। कम से कम %Ln अंकों वाला चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Short: choose a longer one</source>
        <translation>छोटा: लंबा पिन चुनें</translation>
    </message>
    <message>
        <source>Opens the administration</source>
        <translation>व्यवस्थापन खोलता है</translation>
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
        <source>At least %Ln digits. Anyone who knows it can manage this kiosk.</source>
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
        <source>The PINs do not match. Choose again.</source>
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
    <message>
        <source>Recovery code</source>
        <translation>बहाली कोड</translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run &quot;rollcallctl admin-pin --reset&quot; on this kiosk and enter the code it prints.</source>
        <translation>व्यवस्थापक का पिन खो गया है। इस कियोस्क पर &quot;rollcallctl admin-pin --reset&quot; चलाएँ और दिखाया गया कोड डालें।</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %Ln tries left.</source>
        <translation>
            <numerusform>ग़लत कोड। %Ln कोशिश बची।</numerusform>
            <numerusform>ग़लत कोड। %Ln कोशिशें बचीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresenceModel</name>
    <message>
        <source>since yesterday</source>
        <translation>कल से</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresencePage</name>
    <message>
        <source>Who is in</source>
        <translation>कौन अंदर है</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>No one is in</source>
        <translation>कोई अंदर नहीं है</translation>
    </message>
    <message>
        <source>People appear here as soon as they check in, until they check out.</source>
        <translation>प्रवेश दर्ज होते ही नाम यहाँ दिखता है, निकास दर्ज होने तक।</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>सूची पढ़ी नहीं जा सकती</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln व्यक्ति</numerusform>
            <numerusform>%Ln लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>प्रिंट हो रहा है…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>प्रिंटर को भेजा गया</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>There is no printer. Set one up on this kiosk, or save the list as CSV.</source>
        <translation>कोई प्रिंटर नहीं है। इस कियोस्क पर एक प्रिंटर जोड़ें, या सूची को CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The printer did not accept the list.</source>
        <translation>प्रिंटर ने सूची स्वीकार नहीं की।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchCorrector</name>
    <message>
        <source>The record no longer counts</source>
        <translation>प्रविष्टि अब नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>Direction changed</source>
        <translation>दिशा बदल दी गई है</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>प्रविष्टि जोड़ दी गई है</translation>
    </message>
    <message>
        <source>The record of %1 no longer counts</source>
        <translation>%1 की प्रविष्टि अब नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Undo this record?</source>
        <translation>यह प्रविष्टि वापस लें?</translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. To restore it later, add a record manually.</source>
        <translation>यह बही में रहती है, न गिनी जाने वाली के रूप में चिह्नित। बाद में इसे हाथ से की गई प्रविष्टि ही वापस लाती है।</translation>
    </message>
    <message>
        <source>It is no longer sent to servers that do not have it yet; a server that has it keeps it.</source>
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
        <source>It is now a check-in of %1</source>
        <translation>यह अब %1 का आगमन है</translation>
    </message>
    <message>
        <source>It is now a check-out of %1</source>
        <translation>यह अब %1 का प्रस्थान है</translation>
    </message>
    <message>
        <source>Change to check-out?</source>
        <translation>इसे जाना बनाएँ?</translation>
    </message>
    <message>
        <source>Change to check-in?</source>
        <translation>इसे आना बनाएँ?</translation>
    </message>
    <message>
        <source>The original record is kept; the new direction counts from now on.</source>
        <translation>जो दर्ज हुआ वह रहता है; अब से नई दिशा गिनी जाएगी।</translation>
    </message>
    <message>
        <source>A server that already has the record is not notified.</source>
        <translation>जिस सर्वर के पास यह पहले से है उसे नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Pressed the wrong button</source>
        <translation>गलत दबाया गया</translation>
    </message>
    <message>
        <source>Forgot the previous one</source>
        <translation>पिछली भूल गए</translation>
    </message>
    <message>
        <source>A record of %1 was added</source>
        <translation>%1 की एक प्रविष्टि जोड़ी गई</translation>
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
        <source>It is marked as added manually and sent like any other.</source>
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
        <source>Add a record</source>
        <translation>प्रविष्टि जोड़ें</translation>
    </message>
    <message>
        <source>Change to check-out</source>
        <translation>इसे जाना बनाएँ</translation>
    </message>
    <message>
        <source>Change to check-in</source>
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
    <message>
        <source>Add check-out</source>
        <translation>चेक-आउट जोड़ें</translation>
    </message>
    <message>
        <source>No check-out</source>
        <translation>चेक-आउट नहीं है</translation>
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
        <translation>पहले का</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Add a record for %1</source>
        <translation>%1 के लिए प्रविष्टि जोड़ें</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि</translation>
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
        <source>added manually</source>
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
    <message>
        <source>no check-out</source>
        <translation>चेक-आउट नहीं</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>प्रविष्टि जोड़ें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>No check-ins or check-outs</source>
        <translation>किसी ने प्रवेश या निकास नहीं किया</translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation>हर प्रविष्टि सहेजते ही यहाँ दिखती है।</translation>
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
    <message numerus="yes">
        <source>%Ln records</source>
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
        <source>The list cannot be read</source>
        <translation>सूची पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>No matching records</source>
        <translation>इस तरह का कुछ नहीं</translation>
    </message>
    <message>
        <source>Touch the selected filter again to see everything.</source>
        <translation>सब देखने के लिए चुना हुआ फ़िल्टर फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Checked in at %1. Usually leaves at %2.</source>
        <translation>%1 पर चेक-इन। आम तौर पर %2 पर जाते हैं।</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>%1 पर चेक-इन</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionChoice</name>
    <message>
        <source>A photo held up to the camera can pass as the person</source>
        <translation>सामने रखी चेहरे की तस्वीर को वही व्यक्ति मान लिया जाता है</translation>
    </message>
    <message>
        <source>Ask for a movement when in doubt</source>
        <translation>संदेह होने पर हिलने को कहें</translation>
    </message>
    <message>
        <source>Always ask for a movement</source>
        <translation>हर बार हिलने को कहें</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>फिर से चालू करें</translation>
    </message>
    <message>
        <source>The change takes effect after a restart.</source>
        <translation>जो चुना गया है वह फिर से चालू करने के बाद लागू होगा।</translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation>धोखे की पहचान</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>सख़्त</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>ग़लत मिलान</translation>
    </message>
    <message>
        <source>Among single images of strangers. Several images in a row must agree before a person is checked in.</source>
        <translation>अजनबियों की अकेली तस्वीरों में से। किसी को चेक-इन करने से पहले लगातार कई तस्वीरें मेल खानी चाहिए।</translation>
    </message>
    <message>
        <source>At most %1 %</source>
        <translation>अधिकतम %1 %</translation>
    </message>
    <message>
        <source>For unattended doors. Some people have to look longer.</source>
        <translation>उन दरवाज़ों के लिए जिन पर कोई नज़र नहीं रखता। कुछ लोगों को देर तक देखना होगा।</translation>
    </message>
    <message>
        <source>Right for most doors.</source>
        <translation>ज़्यादातर दरवाज़ों के लिए ठीक।</translation>
    </message>
    <message>
        <source>Fastest, even in poor light. For attended doors.</source>
        <translation>सबसे जल्दी पहचानता है, कम रोशनी में भी। उन दरवाज़ों के लिए जिन पर नज़र रहती है।</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>आम</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>उदार</translation>
    </message>
    <message>
        <source>The threshold is set in the configuration file.</source>
        <translation>सीमा कॉन्फ़िगरेशन फ़ाइल में तय है।</translation>
    </message>
    <message>
        <source>Current: at most %1 %</source>
        <translation>अभी: अधिकतम %1 %</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln false matches in 1,000 single images of strangers.</source>
        <translation>
            <numerusform>अजनबियों की 1,000 तस्वीरों में से अधिकतम %Ln को कोई परिचित माना जा सकता है।</numerusform>
            <numerusform>अजनबियों की 1,000 तस्वीरों में से अधिकतम %Ln को कोई परिचित माना जा सकता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Test recognition</source>
        <translation>पहचान जाँचें</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>नामांकित</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>%1, for this number of people</source>
        <translation>%1, इतने लोगों के लिए</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>ग़लत मिलान</translation>
    </message>
    <message>
        <source>About %1 in 1,000 images of strangers</source>
        <translation>अनजान लोगों की 1,000 तस्वीरों में लगभग %1</translation>
    </message>
    <message>
        <source>Stricter matching</source>
        <translation>सख़्त मिलान</translation>
    </message>
    <message>
        <source>After &quot;Not me&quot;, matching is stricter for these people. Reset it if they are no longer recognized.</source>
        <translation>&quot;मैं नहीं&quot; के बाद इन लोगों के लिए मिलान अधिक सख़्त होता है। जब वे पहचाने न जाएँ तो इसे वापस लें।</translation>
    </message>
    <message>
        <source>%1x margin between these two</source>
        <translation>इन दोनों के बीच %1 गुना अंतर</translation>
    </message>
    <message>
        <source>%1x margin</source>
        <translation>%1 गुना अंतर</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>Margin reset: %1</source>
        <translation>अंतर फिर सामान्य: %1</translation>
    </message>
    <message>
        <source>Comparing everyone with everyone</source>
        <translation>सबकी सबसे तुलना हो रही है</translation>
    </message>
    <message>
        <source>The test could not be run</source>
        <translation>जाँच नहीं हो सकी</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>कोई समस्या नहीं मिली</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>समस्याएँ मिलीं</translation>
    </message>
    <message>
        <source>At most %1 false matches of strangers a year, at the current number of visitors.</source>
        <translation>अभी जितने लोग आते हैं, उनमें साल में अधिकतम %1 अनजानों को कोई समझा जाएगा।</translation>
    </message>
    <message>
        <source>Probably one person enrolled twice: delete one of them</source>
        <translation>संभवतः एक ही व्यक्ति, दो बार नामांकित: एक को हटाएँ</translation>
    </message>
    <message>
        <source>Look-alikes: matching is stricter for these two</source>
        <translation>मिलते-जुलते: इन दोनों के लिए मिलान अधिक सख़्त है</translation>
    </message>
    <message>
        <source>Face template %1 is unlike the others: enroll again</source>
        <translation>चेहरे का नमूना %1 बाक़ी जैसा नहीं: फिर से नामांकन करें</translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation>फिर नामांकन</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln व्यक्ति</numerusform>
            <numerusform>%Ln लोग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Ln चेहरा टेम्पलेट</numerusform>
            <numerusform>%Ln चेहरा टेम्पलेट</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 in 1,000 images of strangers</source>
        <translation>अजनबियों की 1,000 तस्वीरों में %1 से कम</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RemovalSheet</name>
    <message numerus="yes">
        <source>Erased: %Ln face templates</source>
        <translation>
            <numerusform>मिटाया गया: %Ln चेहरे का नमूना</numerusform>
            <numerusform>मिटाया गया: चेहरे के %Ln नमूने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln of PIN, card and QR code</source>
        <translation>
            <numerusform>मिटाया गया: पिन, कार्ड और क्यूआर कोड में से %Ln</numerusform>
            <numerusform>मिटाया गया: पिन, कार्ड और क्यूआर कोड में से %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no PIN, card or QR code</source>
        <translation>कोई पिन, कार्ड या क्यूआर कोड नहीं था</translation>
    </message>
    <message>
        <source>Erased: the name, from past attendance too</source>
        <translation>मिटाया गया: नाम, पुरानी हाज़िरी से भी</translation>
    </message>
    <message>
        <source>Another program is reading the database: the bytes on disk are overwritten when it finishes</source>
        <translation>कोई और प्रोग्राम डेटाबेस पढ़ रहा है: उसके बंद होने पर डिस्क के बाइट मिटेंगे</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>पाठ सहेजें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 को हटा दिया गया</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>Not erased from a damaged database that was set aside. It is removed after %Ln days: %1</source>
        <translation>
            <numerusform>अलग रखे ख़राब डेटाबेस से नहीं मिटाया गया। वह %Ln दिन बाद हटेगा: %1</numerusform>
            <numerusform>अलग रखे ख़राब डेटाबेस से नहीं मिटाया गया। वह %Ln दिन बाद हटेगा: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln attendance records, under the identifier %1 only, because each one proves that the next is unchanged</source>
        <translation>
            <numerusform>रखा गया: %Ln उपस्थिति रिकॉर्ड, केवल पहचानकर्ता %1 के अधीन, क्योंकि हर एक साबित करता है कि अगला अपरिवर्तित है</numerusform>
            <numerusform>रखे गए: %Ln उपस्थिति रिकॉर्ड, केवल पहचानकर्ता %1 के अधीन, क्योंकि हर एक साबित करता है कि अगला अपरिवर्तित है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ResultCard</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
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
    <message>
        <source>Touch to retake it</source>
        <translation>दोबारा लेने के लिए छुएँ</translation>
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
    <name>rollcall::ui::ScreenForm</name>
    <message>
        <source>Colors</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>Announce check-ins and check-outs aloud</source>
        <translation>बोलकर बताएँ कि कौन आया और गया</translation>
    </message>
    <message>
        <source>Speech is not installed: this kiosk needs the program espeak-ng.</source>
        <translation>बोलने की सुविधा स्थापित नहीं है: इस कियोस्क को espeak-ng प्रोग्राम चाहिए।</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Show a QR code with each confirmation, as later proof of the record</source>
        <translation>हर पुष्टि के साथ QR कोड दिखाएँ, जो बाद में प्रविष्टि को सिद्ध करता है</translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation>इस कियोस्क की भाषा</translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation>दरवाज़े पर चुनने योग्य भाषाएँ</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>आवाज़ कम करें</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>आवाज़ बढ़ाएँ</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>Say aloud what a person is asked to do</source>
        <translation>बोलकर बताएँ कि क्या करना है</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SetupView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Which language do you want to use?</source>
        <translation>आप कौन सी भाषा इस्तेमाल करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Where is this kiosk?</source>
        <translation>यह कियोस्क कहाँ लगा है?</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>दोनों बाद में बदले जा सकते हैं।</translation>
    </message>
    <message>
        <source>Is the time right?</source>
        <translation>क्या समय सही है?</translation>
    </message>
    <message>
        <source>Records are only as good as the clock behind them.</source>
        <translation>प्रविष्टियाँ उतनी ही सही हैं जितनी घड़ी।</translation>
    </message>
    <message>
        <source>Does the camera see you?</source>
        <translation>क्या कैमरा आपको देख रहा है?</translation>
    </message>
    <message>
        <source>Stand where people will stand. Your image should be upright.</source>
        <translation>जहाँ लोग खड़े होंगे वहाँ खड़े हों। आप सीधे दिखने चाहिए।</translation>
    </message>
    <message>
        <source>Where should records go?</source>
        <translation>प्रविष्टियाँ कहाँ जाएँ?</translation>
    </message>
    <message>
        <source>They are stored on this kiosk. A server can also receive them, now or later.</source>
        <translation>वे इस कियोस्क पर रखी जाती हैं। अभी या बाद में किसी सर्वर को भी दी जा सकती हैं।</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>सब तैयार है</translation>
    </message>
    <message>
        <source>The kiosk is ready. No people are enrolled yet.</source>
        <translation>कियोस्क तैयार है। बस अभी किसी को नहीं पहचानता।</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <translation>पहले व्यक्ति को नामांकित करें</translation>
    </message>
    <message>
        <source>Open the door screen</source>
        <translation>दरवाज़े पर</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sparkline</name>
    <message numerus="yes">
        <source>%Ln records delivered in the last 24 hours</source>
        <translation>
            <numerusform>पिछले 24 घंटों में %Ln प्रविष्टि पहुँची</numerusform>
            <numerusform>पिछले 24 घंटों में %Ln प्रविष्टियाँ पहुँचीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>चरण %1 / %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SystemPage</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं %2 मि</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Set from the network</source>
        <translation>नेटवर्क से सेट</translation>
    </message>
    <message>
        <source>Not set from the network since startup. Times are corrected once it is.</source>
        <translation>चालू होने के बाद से नेटवर्क से सेट नहीं। सेट होने पर समय सुधारे जाएँगे।</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>बही जाँचें</translation>
    </message>
    <message>
        <source>Restart Rollcall</source>
        <translation>Rollcall फिर से चालू करें</translation>
    </message>
    <message>
        <source>Latest log lines</source>
        <translation>लॉग की नई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2 में से %1 ख़ाली</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ख़ाली</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °से</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>%1 of %2 free, Rollcall uses %3</source>
        <translation>%2 में से %1 ख़ाली, रोलकॉल %3 लेता है</translation>
    </message>
    <message>
        <source>Rollcall uptime</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation>मशीन चालू है</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>कुछ भी लॉग नहीं हुआ</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>बही की जाँच हो रही है</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>बही पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation>बही की जाँच प्रविष्टि %1 पर विफल</translation>
    </message>
    <message>
        <source>Export the attendance, then call the person in charge of this kiosk.</source>
        <translation>हाज़िरी निर्यात करें, फिर इस कियोस्क की देखभाल करने वाले को बुलाएँ।</translation>
    </message>
    <message>
        <source>Ledger check passed</source>
        <translation>बही की जाँच सफल</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each proving the one before it</source>
        <translation>
            <numerusform>%Ln प्रविष्टि, हर एक पिछली का प्रमाण</numerusform>
            <numerusform>%Ln प्रविष्टियाँ, हर एक पिछली का प्रमाण</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>डेटाबेस ख़राब था</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान दें</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln records</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड के लिए %1</numerusform>
            <numerusform>%Ln रिकॉर्ड के लिए %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of its certificate (SHA-256):</source>
        <translation>इसके प्रमाणपत्र का फ़िंगरप्रिंट (SHA-256):</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation>प्रोग्राम का इंटरफ़ेस</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>कनेक्शन खोलें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TestPanel</name>
    <message>
        <source>Stop the test</source>
        <translation>परीक्षण समाप्त करें</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>ऑफ़लाइन, %Ln प्रतीक्षा में</numerusform>
            <numerusform>ऑफ़लाइन, %Ln प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>वापस लें: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::WeekChart</name>
    <message>
        <source>Hours in the last seven days</source>
        <translation>पिछले सात दिनों के घंटे</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं %2 मि</translation>
    </message>
</context>
</TS>
