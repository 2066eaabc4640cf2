<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>I don&apos;t know your face yet</source>
        <translation>আপনার মুখ এখনও চিনি না</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>%1-এ আগেই প্রবেশ করেছেন</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>%1-এ আগেই প্রস্থান করেছেন</translation>
    </message>
    <message>
        <source>Not active here</source>
        <translation>এখানে সক্রিয় নন</translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation>অফিসে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation>আবার চেষ্টা করুন, অথবা অফিসকে জানান</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>বাতিল হয়েছে</translation>
    </message>
    <message>
        <source>Please look again, or use your PIN</source>
        <translation>আবার তাকান, অথবা আপনার পিন ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>বাতিল হয়নি</translation>
    </message>
    <message>
        <source>Please tell the office</source>
        <translation>অফিসে জানান</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>আমি নই</translation>
    </message>
    <message>
        <source>Please look at the camera without a phone or picture</source>
        <translation>ফোন বা ছবি ছাড়া ক্যামেরার দিকে তাকান</translation>
    </message>
    <message>
        <source>I could not see you move</source>
        <translation>আপনাকে নড়তে দেখিনি</translation>
    </message>
    <message>
        <source>Look at the camera to try again, or use your PIN</source>
        <translation>আবার চেষ্টা করতে ক্যামেরার দিকে তাকান, অথবা পিন ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Use your PIN, or ask to be enrolled</source>
        <translation>আপনার পিন দিন, অথবা নিবন্ধন করতে বলুন</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>An identifier is needed</source>
        <translation>একটি পরিচয় নম্বর দরকার</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>সর্বোচ্চ %1টি অক্ষর</translation>
    </message>
    <message>
        <source>Letters, digits and signs only</source>
        <translation>শুধু অক্ষর, অঙ্ক ও চিহ্ন</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>One moment</source>
        <translation>এক মুহূর্ত</translation>
    </message>
    <message>
        <source>Not known here. Asking the server</source>
        <translation>এখানে চেনা নেই। সার্ভারকে জিজ্ঞাসা করা হচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not match. %Ln tries left.</source>
        <extracomment>%n: tries until the pad locks for a while</extracomment>
        <translation>
            <numerusform>নম্বর ও পিন মেলে না। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
            <numerusform>নম্বর ও পিন মেলে না। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known here. %Ln tries left.</source>
        <translation>
            <numerusform>এখানে চেনা নেই। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
            <numerusform>এখানে চেনা নেই। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>অনেকবার ভুল হয়েছে</translation>
    </message>
    <message>
        <source>The server says yes</source>
        <translation>সার্ভার অনুমতি দিয়েছে</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>সার্ভার অনুমতি দেয়নি</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>এখানে চেনা নেই</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>I don&apos;t know this card or code</source>
        <translation>এই কার্ড বা কোড চিনি না</translation>
    </message>
    <message>
        <source>Use your PIN, or ask at the office</source>
        <translation>আপনার পিন দিন, অথবা অফিসে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Try again at %1. Faces are still recognised.</source>
        <translation>%1-এ আবার চেষ্টা করুন। মুখ এখনও চেনা যায়।</translation>
    </message>
    <message>
        <source>Nothing was recorded on this kiosk</source>
        <translation>এই কিয়স্কে কিছু লেখা হয়নি</translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation>অফিসে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>The server did not answer. Try again, use your PIN, or tell the office.</source>
        <translation>সার্ভার উত্তর দেয়নি। আবার চেষ্টা করুন, পিন দিন, অথবা অফিসে জানান।</translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation>আবার চেষ্টা করুন, অথবা অফিসকে জানান</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This cannot be a QR code</source>
        <translation>এটি কিউআর কোড হতে পারে না</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>sharp</source>
        <translation>স্পষ্ট</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>চলনসই</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Come closer</source>
        <translation>কাছে আসুন</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>একটু পিছিয়ে যান</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>ক্যামেরার দিকে তাকান</translation>
    </message>
    <message>
        <source>Too bright to see you</source>
        <translation>আলো বেশি, দেখা যাচ্ছে না</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>স্থির থাকুন</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>এক মুহূর্ত</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>প্রবেশ করেছেন</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>প্রস্থান করেছেন</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation>সোজা ক্যামেরার দিকে তাকান</translation>
    </message>
    <message>
        <source>Turn your head a little to your left</source>
        <translation>মাথা একটু বাঁ দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Turn your head a little to your right</source>
        <translation>মাথা একটু ডান দিকে ঘোরান</translation>
    </message>
    <message>
        <source>The entry no longer counts</source>
        <translation>এন্ট্রিটি আর গণ্য হবে না</translation>
    </message>
    <message>
        <source>The direction is changed</source>
        <translation>দিক বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>The entry is added</source>
        <translation>এন্ট্রি যোগ করা হয়েছে</translation>
    </message>
    <message>
        <source>Deleted from this kiosk</source>
        <translation>এই কিয়স্ক থেকে মুছে ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>It is tried again now</source>
        <translation>এখন আবার চেষ্টা করা হচ্ছে</translation>
    </message>
    <message>
        <source>Too dark to see you: come closer</source>
        <translation>আলো কম: কাছে আসুন</translation>
    </message>
    <message>
        <source>Light from behind: come closer</source>
        <translation>পেছন থেকে আলো: কাছে আসুন</translation>
    </message>
    <message>
        <source>Please blink twice</source>
        <translation>দুবার চোখের পলক ফেলুন</translation>
    </message>
    <message>
        <source>Please turn your head to your left</source>
        <translation>মাথা আপনার বাঁ দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Please turn your head to your right</source>
        <translation>মাথা আপনার ডান দিকে ঘোরান</translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>A PIN has been set already</source>
        <translation>পিন আগেই নির্ধারণ করা হয়েছে</translation>
    </message>
    <message>
        <source>The database was damaged and has been set aside as %1. A new one was begun; call your administrator.</source>
        <translation>ডেটাবেস নষ্ট ছিল, %1 নামে সরিয়ে রাখা হয়েছে। নতুন একটি শুরু হয়েছে; প্রশাসককে ডাকুন।</translation>
    </message>
    <message>
        <source>The ledger is damaged at entry %1: %2</source>
        <translation>খাতার %1 নম্বর এন্ট্রি নষ্ট: %2</translation>
    </message>
    <message>
        <source>%1 face templates cannot be read with this key; enrol these people again.</source>
        <translation>এই চাবি দিয়ে %1টি মুখের নমুনা পড়া যায় না; তাদের আবার নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>There is no such punch to undo</source>
        <translation>বাতিল করার মতো এমন এন্ট্রি নেই</translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation>এখানে বাতিল করার সময় পেরিয়ে গেছে; অফিসে জানান</translation>
    </message>
    <message>
        <source>Nobody with the identifier %1 is enrolled</source>
        <translation>%1 শনাক্তকারীর কেউ নিবন্ধিত নেই</translation>
    </message>
    <message>
        <source>That time has not come yet</source>
        <translation>সেই সময় এখনও আসেনি</translation>
    </message>
    <message>
        <source>%1 people were enrolled with another face engine and are not recognised; enrol them again, or choose that engine in the configuration (%2 is in use).</source>
        <translation>%1 জন অন্য মুখ-ইঞ্জিনে নিবন্ধিত এবং চেনা যায় না; আবার নিবন্ধন করুন, অথবা কনফিগারেশনে সেই ইঞ্জিন বেছে নিন (%2 ব্যবহৃত হচ্ছে)।</translation>
    </message>
</context>
<context>
    <name>rollcall::PhotoEnroller</name>
    <message>
        <source>The kiosk is busy with other photos; send this one again</source>
        <translation>কিয়স্ক অন্য ছবি নিয়ে ব্যস্ত; এটি আবার পাঠান</translation>
    </message>
</context>
<context>
    <name>rollcall::Presenter</name>
    <message>
        <source>Saved here, will be sent when the network is back</source>
        <translation>এখানে সংরক্ষিত, নেটওয়ার্ক ফিরলে পাঠানো হবে</translation>
    </message>
    <message>
        <source>%1 h %2 min since you checked in</source>
        <translation>প্রবেশের পর %1 ঘ %2 মি</translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then ask again</source>
        <translation>আগে কিয়স্কে প্রশাসন খুলুন, তারপর আবার বলুন</translation>
    </message>
    <message>
        <source>Somebody else is being enrolled on the kiosk</source>
        <translation>কিয়স্কে অন্য কাউকে নিবন্ধন করা হচ্ছে</translation>
    </message>
    <message>
        <source>This face differs from the pictures taken before. One person at a time, please.</source>
        <translation>এই মুখ আগের ছবির সঙ্গে মেলে না। একবারে একজন আসুন।</translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is being stopped</source>
        <translation>কিয়স্ক বন্ধ করা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation>ব্যক্তিরা</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>সংযোগ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>তালা দিন</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>হাজিরা</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation>ধন্যবাদ</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connecting</source>
        <translation>সংযোগ হচ্ছে</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>সংযুক্ত</translation>
    </message>
    <message>
        <source>Not reachable. Entries are kept here and sent later.</source>
        <translation>পৌঁছানো যাচ্ছে না। তথ্য এখানে রাখা হচ্ছে, পরে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>The server refuses this kiosk. Check its serial number and secret.</source>
        <translation>সার্ভার এই কিয়স্ককে প্রত্যাখ্যান করছে। সিরিয়াল নম্বর ও গোপন সংকেত দেখুন।</translation>
    </message>
    <message>
        <source>Ready for other systems to connect</source>
        <translation>অন্য সিস্টেম সংযোগ করতে পারে</translation>
    </message>
    <message>
        <source>Other systems cannot connect</source>
        <translation>অন্য সিস্টেম সংযোগ করতে পারছে না</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>সংযোগ</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>কোনো সিস্টেম সংযুক্ত নেই</translation>
    </message>
    <message>
        <source>Attendance is kept on this kiosk. To send it somewhere, add a [[connector]] to the configuration file.</source>
        <translation>হাজিরা এই কিয়স্কেই রাখা হয়। কোথাও পাঠাতে হলে কনফিগারেশন ফাইলে একটি [[connector]] যোগ করুন।</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>আজ, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries waiting</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি অপেক্ষায়</numerusform>
            <numerusform>%Lnটি এন্ট্রি অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>কিছু অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>oldest from %1</source>
        <translation>সবচেয়ে পুরোনো %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Lnটি প্রত্যাখ্যাত</numerusform>
            <numerusform>%Lnটি প্রত্যাখ্যাত</numerusform>
        </translation>
    </message>
    <message>
        <source>last delivered %1</source>
        <translation>শেষ পাঠানো %1</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>এখনও কিছু পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>%1 প্রত্যাখ্যান করেছে</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>%1-এর অপেক্ষায়, %Ln বার চেষ্টা</numerusform>
            <numerusform>%1-এর অপেক্ষায়, %Ln বার চেষ্টা</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>এবং আরও %Lnটি</numerusform>
            <numerusform>এবং আরও %Lnটি</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation>সময়মতো বাতিল, %1-এ কখনও পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be taken back from here; tell those who run that system.</source>
        <translation>বাতিল হওয়ার আগেই %1-এ পৌঁছেছে। এখান থেকে ফেরানো যায় না; যাঁরা সেই ব্যবস্থা চালান তাঁদের জানান।</translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; tell those who run that system.</source>
        <translation>দিক বদলানোর আগেই %1-এ পৌঁছেছে। এখান থেকে বদলানো যায় না; যাঁরা সেই ব্যবস্থা চালান তাঁদের জানান।</translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation>পৌঁছানোর পরে সংশোধিত</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CornerPress</name>
    <message>
        <source>Administration: press and hold</source>
        <translation>প্রশাসন: চেপে ধরে রাখুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CredentialSheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>%1-এর নতুন পিন</translation>
    </message>
    <message>
        <source>4 to 8 digits, typed by the person themselves</source>
        <translation>৪ থেকে ৮ অঙ্ক, ব্যক্তি নিজেই লিখবেন</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>একই পিন আবার</translation>
    </message>
    <message>
        <source>Hold the card of %1 to the reader</source>
        <translation>%1-এর কার্ড রিডারে ধরুন</translation>
    </message>
    <message>
        <source>The reader must be one that types like a keyboard and ends with Enter.</source>
        <translation>রিডারটি এমন হতে হবে যা কিবোর্ডের মতো লেখে এবং শেষে Enter দেয়।</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1-এর পিন</translation>
    </message>
    <message>
        <source>To check in, %1 types the number %2 and then the PIN.</source>
        <translation>হাজিরা দিতে %1 প্রথমে %2 নম্বর, তারপর পিন লেখেন।</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>পিন বদলান</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>পিন সরান</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1-এর কার্ড</translation>
    </message>
    <message>
        <source>The card checks in at once. When it is lost, remove it or read another one.</source>
        <translation>কার্ড দেখালেই হাজিরা হয়। হারিয়ে গেলে সরান বা অন্য কার্ড পড়ান।</translation>
    </message>
    <message>
        <source>Read another card</source>
        <translation>অন্য কার্ড পড়ান</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>কার্ড সরান</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1-এর কিউআর কোড</translation>
    </message>
    <message>
        <source>A new code makes the old one useless at once.</source>
        <translation>নতুন কোড করলে পুরনোটি সঙ্গে সঙ্গে অচল হয়।</translation>
    </message>
    <message>
        <source>Whoever holds the code, also as a photo of it, checks in as %1.</source>
        <translation>যার কাছে কোড বা তার ছবি থাকবে, সে %1 হিসেবে হাজিরা দিতে পারবে।</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>নতুন কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>কোড সরান</translation>
    </message>
    <message>
        <source>It is shown this once. Save it and print it, or let %1 photograph it now.</source>
        <translation>এটি শুধু এবারই দেখানো হবে। সংরক্ষণ করে ছাপান, অথবা %1-কে এখনই ছবি তুলতে দিন।</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ছবি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>দুটি এক ছিল না। আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>এক মুহূর্ত</translation>
    </message>
    <message>
        <source>%1 has no PIN any more</source>
        <translation>%1-এর আর পিন নেই</translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation>%1-এর পিন ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>%1 has no card any more</source>
        <translation>%1-এর আর কার্ড নেই</translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation>%1-এর কার্ড ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>%1 has no QR code any more</source>
        <translation>%1-এর আর কিউআর কোড নেই</translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation>%1-এর কিউআর কোড ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 নামে সংরক্ষিত</translation>
    </message>
    <message>
        <source>It could not be saved in %1. Plug in a USB stick and try again.</source>
        <translation>%1-এ সংরক্ষণ করা যায়নি। ইউএসবি স্টিক লাগিয়ে আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DirectionPanel</name>
    <message>
        <source>In</source>
        <translation>প্রবেশ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>%1, in or out?</source>
        <translation>%1, প্রবেশ না প্রস্থান?</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolCapture</name>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>সংরক্ষণ হচ্ছে</translation>
    </message>
    <message>
        <source>All three are taken. Save?</source>
        <translation>তিনটিই তোলা হয়েছে। সংরক্ষণ করবেন?</translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation>ভালো, স্থির থাকুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolForm</name>
    <message>
        <source>Identifier</source>
        <translation>পরিচয় নম্বর</translation>
    </message>
    <message>
        <source>As the attendance system knows this person, for example 1042</source>
        <translation>হাজিরা ব্যবস্থায় এই ব্যক্তির নম্বর, যেমন 1042</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Shown when checking in; may be left empty</source>
        <translation>প্রবেশের সময় দেখানো হয়; খালি রাখা যায়</translation>
    </message>
    <message>
        <source>This person agrees that face samples are kept on this kiosk to recognise them. They can be deleted at any time.</source>
        <translation>এই ব্যক্তি সম্মত যে চেনার জন্য তাঁর মুখের নমুনা এই কিয়স্কে রাখা হবে। যেকোনো সময় মুছে ফেলা যায়।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolPage</name>
    <message>
        <source>Enrol</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>তালিকায়</translation>
    </message>
    <message>
        <source>Enrol another</source>
        <translation>আরেকজন নিবন্ধন</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>%1 নিবন্ধিত</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>এটি কাজ করেনি</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>The kiosk recognises this person from now on.</source>
        <translation>এখন থেকে কিয়স্ক এই ব্যক্তিকে চিনবে।</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>ইনি কি %1?</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>%1-এর মতো দেখতে</translation>
    </message>
    <message>
        <source>This face is enrolled already, as %1. Enrolled twice, the attendance of one person is split in two. Cancel, and look for them in the list.</source>
        <translation>এই মুখ %1 নামে আগেই নিবন্ধিত। দুবার নিবন্ধন করলে একজনের হাজিরা দুই ভাগ হয়ে যায়। বাতিল করে তালিকায় খুঁজুন।</translation>
    </message>
    <message>
        <source>The kiosk will look more closely at these two, so recognising them may take longer.</source>
        <translation>কিয়স্ক এই দুজনকে আরও ভালো করে দেখবে, তাই চিনতে বেশি সময় লাগতে পারে।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>তবু নিবন্ধন করুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryDesk</name>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>কিউআর কোড</translation>
    </message>
    <message>
        <source>Use your PIN</source>
        <translation>আপনার পিন দিন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation>কাছে এসে ক্যামেরার দিকে তাকান</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>শিফট</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>কীবোর্ড লুকান</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ফাঁকা</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরবর্তী</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>The camera is starting</source>
        <translation>ক্যামেরা চালু হচ্ছে</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>এক মুহূর্ত</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>ক্যামেরা থেমে গেছে</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>কোনো ক্যামেরা নেই</translation>
    </message>
    <message>
        <source>Plug one in, or name one in the settings.</source>
        <translation>একটি লাগান, অথবা সেটিংসে নাম দিন।</translation>
    </message>
    <message>
        <source>It is being started again. Until then, use your PIN or card.</source>
        <translation>আবার চালু করা হচ্ছে। ততক্ষণ আপনার পিন বা কার্ড ব্যবহার করুন।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PadForm</name>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>অনেকবার ভুল পিন। %1 পরে আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeopleModel</name>
    <message>
        <source>Disabled</source>
        <translation>নিষ্ক্রিয়</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>ব্যক্তিরা</translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation>নাম বা নম্বর দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>এখনও কেউ নিবন্ধিত নন</translation>
    </message>
    <message>
        <source>Enrol the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation>প্রথম জনকে নিবন্ধন করুন: একটি নম্বর আর ক্যামেরার সামনে আধ মিনিট লাগে।</translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation>কাউকে নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>কারও সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>Try a part of the name, or the identifier.</source>
        <translation>নামের অংশ বা নম্বর দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>ব্যক্তিরা (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1-কে মুছবেন?</translation>
    </message>
    <message>
        <source>The face samples and the name are erased from this kiosk at once. This cannot be undone.</source>
        <translation>মুখের নমুনা ও নাম এই কিয়স্ক থেকে এখনই মুছে যাবে। এটি ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Past attendance stays, under the identifier %1 only.</source>
        <translation>আগের হাজিরা শুধু %1 নম্বরে থাকবে।</translation>
    </message>
    <message>
        <source>To check in here again, %1 must be enrolled again.</source>
        <translation>আবার এখানে প্রবেশ করতে %1-কে আবার নিবন্ধন করতে হবে।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>নিষ্ক্রিয় করুন</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>আবার নিবন্ধন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>নম্বর %1</translation>
    </message>
    <message>
        <source>Can check in here</source>
        <translation>এখানে প্রবেশ করতে পারেন</translation>
    </message>
    <message>
        <source>Disabled: is recognised, but cannot check in</source>
        <translation>নিষ্ক্রিয়: চেনা যায়, কিন্তু প্রবেশ করতে পারেন না</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>নিবন্ধিত %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face samples</source>
        <translation>
            <numerusform>%Lnটি মুখের নমুনা</numerusform>
            <numerusform>%Lnটি মুখের নমুনা</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>সক্রিয় করুন</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>হাজিরা</translation>
    </message>
    <message>
        <source>PIN with number %1</source>
        <translation>পিন, নম্বর %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>কার্ড</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>কিউআর কোড</translation>
    </message>
    <message>
        <source>No PIN, card or QR code</source>
        <translation>পিন, কার্ড বা কিউআর কোড নেই</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>কিউআর</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinEntry</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>আপনার নম্বর</translation>
    </message>
    <message>
        <source>Then your PIN</source>
        <translation>তারপর আপনার পিন</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>আপনার পিন</translation>
    </message>
    <message>
        <source>For number %1</source>
        <translation>%1 নম্বরের জন্য</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinPad</name>
    <message>
        <source>Erase</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>নিশ্চিত</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinView</name>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation>প্রশাসকের পিন</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>একটি পিন বেছে নিন</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits. Whoever knows it can manage this kiosk.</source>
        <translation>
            <numerusform>অন্তত %Lnটি অঙ্ক। যিনি এটি জানেন, তিনি এই কিয়স্ক চালাতে পারেন।</numerusform>
            <numerusform>অন্তত %Lnটি অঙ্ক। যিনি এটি জানেন, তিনি এই কিয়স্ক চালাতে পারেন।</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>একই পিন আবার</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>দুটি এক ছিল না। আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>যাচাই হচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>ভুল পিন। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
            <numerusform>ভুল পিন। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchDetail</name>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>গণ্য নয়</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>সব দিন</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>এন্ট্রি যোগ করুন</translation>
    </message>
    <message>
        <source>Make it a check-out</source>
        <translation>বের হওয়া করুন</translation>
    </message>
    <message>
        <source>Make it a check-in</source>
        <translation>প্রবেশ করুন</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>দরজায়</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>প্রশাসকের দ্বারা</translation>
    </message>
    <message>
        <source>The clock was wrong; it was recorded as %1</source>
        <translation>ঘড়ি ভুল ছিল; %1 হিসেবে লেখা হয়েছিল</translation>
    </message>
    <message>
        <source>Undone %1, %2</source>
        <translation>বাতিল %1, %2</translation>
    </message>
    <message>
        <source>Direction changed %1, %2</source>
        <translation>দিক বদল %1, %2</translation>
    </message>
    <message>
        <source>Added %1, %2</source>
        <translation>যোগ %1, %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchForm</name>
    <message>
        <source>Check-in</source>
        <translation>প্রবেশ</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Add an entry for %1</source>
        <translation>%1-এর জন্য এন্ট্রি যোগ করুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchModel</name>
    <message>
        <source>by face</source>
        <translation>মুখ দিয়ে</translation>
    </message>
    <message>
        <source>by PIN</source>
        <translation>পিন দিয়ে</translation>
    </message>
    <message>
        <source>by QR code</source>
        <translation>কিউআর কোড দিয়ে</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>কার্ড দিয়ে</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>হাতে লেখা</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>গণ্য নয়</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>সংশোধিত</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation>হাজিরা</translation>
    </message>
    <message>
        <source>Nobody checked in or out</source>
        <translation>কেউ প্রবেশ বা প্রস্থান করেননি</translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation>প্রতিটি হাজিরা সংরক্ষিত হলেই এখানে দেখা যায়।</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>আগের দিন</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>পরের দিন</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>আজ, %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>এন্ট্রি যোগ করুন</translation>
    </message>
    <message>
        <source>In</source>
        <translation>প্রবেশ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>সংশোধিত</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>মুখ ছাড়া</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>এমন কিছু নেই</translation>
    </message>
    <message>
        <source>Press the chosen filter again to see everything.</source>
        <translation>সব দেখতে বাছাই করা ফিল্টারটি আবার চাপুন।</translation>
    </message>
    <message>
        <source>Undo this entry?</source>
        <translation>এই এন্ট্রি বাতিল করবেন?</translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. This cannot be taken back.</source>
        <translation>এটি খাতায় থাকে, গণ্য নয় হিসেবে চিহ্নিত। এটি ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>What has not been sent of it is not sent any more; what a server has, stays there.</source>
        <translation>যা পাঠানো হয়নি তা আর পাঠানো হবে না; সার্ভারে যা আছে তা সেখানেই থাকে।</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>ভুল ব্যক্তি</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>ভুলবশত</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>অন্য কারণ</translation>
    </message>
    <message>
        <source>Make it a check-out?</source>
        <translation>বের হওয়া করবেন?</translation>
    </message>
    <message>
        <source>Make it a check-in?</source>
        <translation>প্রবেশ করবেন?</translation>
    </message>
    <message>
        <source>The entry keeps what was recorded; the new direction counts from now on.</source>
        <translation>যা লেখা হয়েছিল তা থাকে; এখন থেকে নতুন দিক গণ্য হবে।</translation>
    </message>
    <message>
        <source>A server that has the entry already is not told.</source>
        <translation>যে সার্ভারে এটি আগেই আছে তাকে জানানো হয় না।</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Pressed the wrong one</source>
        <translation>ভুলটি চাপা হয়েছে</translation>
    </message>
    <message>
        <source>Forgot the one before</source>
        <translation>আগেরটি ভুলে গেছেন</translation>
    </message>
    <message>
        <source>Add a check-in for %1?</source>
        <translation>%1-এর প্রবেশ যোগ করবেন?</translation>
    </message>
    <message>
        <source>Add a check-out for %1?</source>
        <translation>%1-এর প্রস্থান যোগ করবেন?</translation>
    </message>
    <message>
        <source>It is marked as entered by hand, and sent like any other.</source>
        <translation>এটি হাতে লেখা হিসেবে চিহ্নিত হয় এবং অন্যগুলোর মতোই পাঠানো হয়।</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>ভুলে গেছেন</translation>
    </message>
    <message>
        <source>The kiosk was not working</source>
        <translation>কিয়স্ক চলছিল না</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SampleStrip</name>
    <message>
        <source>Front</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>বাঁ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ডান</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ScanView</name>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>কোডটি ক্যামেরার সামনে ধরুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>On paper or on a phone. Not too close.</source>
        <translation>কাগজে বা ফোনে। খুব কাছে নয়।</translation>
    </message>
    <message>
        <source>Too many unknown codes. Try again in %1.</source>
        <translation>অনেক অচেনা কোড। %1 পরে আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Keep</source>
        <translation>রেখে দিন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message>
        <source>Cannot save</source>
        <translation>সংরক্ষণ করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ছবি নেই</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>ঘড়ি মেলানো নেই</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>অফলাইন, %Lnটি অপেক্ষায়</numerusform>
            <numerusform>অফলাইন, %Lnটি অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>অফলাইন</translation>
    </message>
</context>
</TS>
