<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>enrolled</source>
        <translation>নিবন্ধিত</translation>
    </message>
    <message>
        <source>enrolled despite a similar face</source>
        <translation>মুখ আরেকজনের মতো হলেও নিবন্ধিত</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>পরিবর্তিত</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>মুছে ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>চালু করা হয়েছে</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>বন্ধ করা হয়েছে</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>পিন দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>পিন সরানো হয়েছে</translation>
    </message>
    <message>
        <source>card set</source>
        <translation>কার্ড দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>card removed</source>
        <translation>কার্ড সরানো হয়েছে</translation>
    </message>
    <message>
        <source>QR code set</source>
        <translation>কিউআর কোড দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>QR code removed</source>
        <translation>কিউআর কোড সরানো হয়েছে</translation>
    </message>
    <message>
        <source>All privileges revoked</source>
        <translation>সবার বিশেষ অধিকার প্রত্যাহার</translation>
    </message>
    <message>
        <source>record undone</source>
        <translation>এন্ট্রি বাতিল</translation>
    </message>
    <message>
        <source>direction changed</source>
        <translation>দিক পরিবর্তিত</translation>
    </message>
    <message>
        <source>record added</source>
        <translation>এন্ট্রি যোগ হয়েছে</translation>
    </message>
    <message>
        <source>&quot;Not me&quot; pressed at the door</source>
        <translation>দরজায় &quot;আমি নই&quot; চাপা হয়েছে</translation>
    </message>
    <message>
        <source>Attendance exported</source>
        <translation>হাজিরা রপ্তানি হয়েছে</translation>
    </message>
    <message>
        <source>Rejected record sent again</source>
        <translation>প্রত্যাখ্যাত এন্ট্রি আবার পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Administration opened</source>
        <translation>প্রশাসন খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Administrator PIN set</source>
        <translation>প্রশাসকের পিন দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>PIN entry locked after too many wrong PINs</source>
        <translation>ভুল পিনের পর পিন দেওয়া বন্ধ</translation>
    </message>
    <message>
        <source>Cards and codes locked after too many unknown ones</source>
        <translation>অচেনা কার্ড ও কোডের পর সেগুলি বন্ধ</translation>
    </message>
    <message>
        <source>Suspected photo or screen at the camera</source>
        <translation>ক্যামেরার সামনে ছবি বা পর্দা ধরার সন্দেহ</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>ঘড়ি বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>Times corrected after the clock was set</source>
        <translation>ঘড়ি ঠিক হওয়ার পর সময় সংশোধিত</translation>
    </message>
    <message>
        <source>Rollcall restarted</source>
        <translation>রোলকল আবার চালু হয়েছে</translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation>খতিয়ান যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Recognition tested</source>
        <translation>মুখ চেনা পরীক্ষা হয়েছে</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>প্রশাসক</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>দরজায়</translation>
    </message>
    <message>
        <source>The kiosk itself</source>
        <translation>কিয়স্ক নিজে</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>কমান্ড লাইন</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>একটি সার্ভার</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>সার্ভার %1</translation>
    </message>
    <message>
        <source>Connection added</source>
        <translation>একটি সংযোগ যোগ করা হয়েছে</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>একটি সংযোগ বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>Connection removed</source>
        <translation>একটি সংযোগ সরানো হয়েছে</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>একটি সংযোগ পরীক্ষা করা হয়েছে</translation>
    </message>
    <message>
        <source>works</source>
        <translation>কাজ করে</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>কাজ করে না</translation>
    </message>
    <message>
        <source>Door name</source>
        <translation>দরজার নাম</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>দিক</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>সময় অঞ্চল</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>ভুল মিল</translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation>আক্রমণ শনাক্তকরণ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>ক্যামেরা</translation>
    </message>
    <message>
        <source>Camera rotation</source>
        <translation>ক্যামেরার ঘূর্ণন</translation>
    </message>
    <message>
        <source>Mirrored camera</source>
        <translation>আয়নার মতো ক্যামেরা</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation>এই কিয়স্কের ভাষা</translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation>দরজায় যেসব ভাষা বেছে নেওয়া যায়</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>শব্দের মাত্রা</translation>
    </message>
    <message>
        <source>Setup step</source>
        <translation>সেট-আপের একটি ধাপ</translation>
    </message>
    <message>
        <source>Setup finished</source>
        <translation>সেট-আপ শেষ হয়েছে</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>কঠোর</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>একটি সেটিং বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>বদলানো হয়েছে: %1</translation>
    </message>
    <message>
        <source>system default</source>
        <translation>সিস্টেম অনুযায়ী</translation>
    </message>
    <message>
        <source>Spoken confirmations</source>
        <translation>নিশ্চিতকরণ উচ্চারণ করে বলা</translation>
    </message>
    <message>
        <source>QR code receipt</source>
        <translation>QR কোড হিসেবে রসিদ</translation>
    </message>
    <message>
        <source>stricter matching set again</source>
        <translation>কঠোরতর মিল আবার চালু হয়েছে</translation>
    </message>
    <message>
        <source>Unsent records discarded</source>
        <translation>যেসব এন্ট্রি পাঠানো হয়নি সেগুলো বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>এন্ট্রি %1</translation>
    </message>
    <message>
        <source>%1x margin from then on</source>
        <translation>তখন থেকে ব্যবধান %1 গুণ</translation>
    </message>
    <message>
        <source>%1x margin over %2 from then on</source>
        <translation>তখন থেকে %2-এর চেয়ে ব্যবধান %1 গুণ</translation>
    </message>
    <message>
        <source>stricter matching reset</source>
        <translation>কঠোরতর মিল স্বাভাবিক করা হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Lnটি মুখের নমুনা</numerusform>
            <numerusform>%Lnটি মুখের নমুনা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
            <numerusform>%Lnটি এন্ট্রি</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>কোনো সমস্যা পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>সমস্যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 থেকে %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 সে.</translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation>এন্ট্রি %1-এ খতিয়ান যাচাই ব্যর্থ</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, আগে: %2</translation>
    </message>
    <message>
        <source>Enrolled people sent to a system</source>
        <translation>নিবন্ধিত ব্যক্তিদের একটি সিস্টেমে পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Recovery code for the administration issued</source>
        <translation>প্রশাসনের জন্য পুনরুদ্ধার কোড দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Damaged database repaired</source>
        <translation>নষ্ট ডেটাবেস মেরামত হয়েছে</translation>
    </message>
    <message>
        <source>Warning about a damaged database dismissed</source>
        <translation>নষ্ট ডেটাবেসের সতর্কতা সরানো হয়েছে</translation>
    </message>
    <message>
        <source>Records lost to damage</source>
        <translation>ক্ষতির কারণে এন্ট্রি হারিয়েছে</translation>
    </message>
    <message>
        <source>Wrong administrator PIN</source>
        <translation>প্রশাসকের ভুল পিন</translation>
    </message>
    <message>
        <source>Administration locked after too many wrong PINs</source>
        <translation>অনেকবার ভুল পিনের পর প্রশাসন বন্ধ</translation>
    </message>
    <message>
        <source>Logged in to this kiosk</source>
        <translation>এই কিয়স্কে লগ ইন করেছে</translation>
    </message>
    <message>
        <source>Login with a wrong serial number or secret</source>
        <translation>ভুল সিরিয়াল নম্বর বা গোপন কোড দিয়ে লগ ইন</translation>
    </message>
    <message>
        <source>Records received</source>
        <translation>এন্ট্রি গৃহীত</translation>
    </message>
    <message>
        <source>Damaged database repaired, a copy kept</source>
        <translation>নষ্ট ডেটাবেস মেরামত, একটি কপি রাখা হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left</source>
        <translation>
            <numerusform>আর %Ln বার চেষ্টা করা যাবে</numerusform>
            <numerusform>আর %Ln বার চেষ্টা করা যাবে</numerusform>
        </translation>
    </message>
    <message>
        <source>locked out for a while</source>
        <translation>কিছুক্ষণের জন্য বন্ধ</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>সময় সার্ভার</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>name corrected</source>
        <translation>নাম সংশোধিত</translation>
    </message>
    <message>
        <source>identifier changed</source>
        <translation>পরিচয় নম্বর পরিবর্তিত</translation>
    </message>
    <message>
        <source>card or code disabled: it is also another person&apos;s</source>
        <translation>কার্ড বা কোড নিষ্ক্রিয় করা হয়েছে: এটি অন্য একজনেরও</translation>
    </message>
    <message>
        <source>looks like paper or a screen</source>
        <translation>কাগজ বা স্ক্রিনের মতো দেখায়</translation>
    </message>
    <message>
        <source>the edge of a picture or device</source>
        <translation>ছবি বা যন্ত্রের কিনারা</translation>
    </message>
    <message>
        <source>flat, and moved as one piece</source>
        <translation>সমতল, এক টুকরো হয়ে নড়ে</translation>
    </message>
    <message>
        <source>the stripes of a screen</source>
        <translation>স্ক্রিনের ডোরা</translation>
    </message>
    <message>
        <source>another room behind the face</source>
        <translation>মুখের পেছনে অন্য ঘর</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>কিছুই হারায়নি</translation>
    </message>
    <message>
        <source>what could be read was recovered</source>
        <translation>যা পড়া গেছে তা উদ্ধার হয়েছে</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>কিছুই পড়া যায়নি</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>ব্যাকআপ থেকে ফেরানো হয়েছে</translation>
    </message>
    <message>
        <source>code of a device matched</source>
        <translation>ডিভাইসের কোড মেলানো হয়েছে</translation>
    </message>
    <message>
        <source>match with a device&apos;s code undone</source>
        <translation>ডিভাইসের কোডের মিল বাতিল করা হয়েছে</translation>
    </message>
    <message>
        <source>Spoken requests</source>
        <translation>অনুরোধ উচ্চারণ করে বলা</translation>
    </message>
</context>
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
        <source>Undo failed</source>
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
        <source>Please look at the camera without a phone or photo</source>
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
    <message>
        <source>Not expected here now</source>
        <translation>এখন এখানে প্রত্যাশিত নন</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>কোনো সমস্যা নেই</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>This kiosk cannot record attendance right now</source>
        <translation>এই কিয়স্ক এখন হাজিরা নিতে পারছে না</translation>
    </message>
    <message>
        <source>This kiosk cannot recognize anyone right now</source>
        <translation>এই কিয়স্ক এখন কাউকে চিনতে পারছে না</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>কিয়স্ক চালু হচ্ছে</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>সংরক্ষণ করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>No recognition</source>
        <translation>মুখ চেনা বন্ধ</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>ছবি নেই</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>এন্ট্রি যাচাই করুন</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>ঘড়ি মেলানো নেই</translation>
    </message>
    <message>
        <source>Another kiosk uses the same data. Stop one of the two.</source>
        <translation>আরেকটি কিয়স্ক একই ডেটা ব্যবহার করছে। দুটির একটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The data cannot be written. Check the owner and the permissions of the data folder, and whether the disk is read-only.</source>
        <translation>ডেটা লেখা যাচ্ছে না। ডেটা ফোল্ডারের মালিক ও অনুমতি, এবং ডিস্কটি শুধু পড়ার জন্য কি না তা দেখুন।</translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation>ডেটাবেস সরানো, বদলানো বা মুছে ফেলা হয়েছে। এটি ফিরিয়ে আনুন, অথবা নতুন একটি শুরু করতে কিয়স্ক আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The disk is full. Delete files that are not needed; the kiosk then goes on by itself.</source>
        <translation>ডিস্ক ভর্তি। অপ্রয়োজনীয় ফাইল মুছুন; তারপর কিয়স্ক নিজেই চলবে।</translation>
    </message>
    <message>
        <source>The stored data cannot be read. Check the disk, or restore a backup.</source>
        <translation>সংরক্ষিত ডেটা পড়া যাচ্ছে না। ডিস্ক পরীক্ষা করুন, অথবা ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Close it; the kiosk then goes on by itself.</source>
        <translation>অন্য একটি প্রোগ্রাম ডেটাবেস আটকে রেখেছে। সেটি বন্ধ করুন; তারপর কিয়স্ক নিজেই চলবে।</translation>
    </message>
    <message>
        <source>Attendance cannot be saved. Check the disk.</source>
        <translation>হাজিরা সংরক্ষণ করা যাচ্ছে না। ডিস্ক পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>The disk does not answer. If this stays, restart the kiosk and check the disk.</source>
        <translation>ডিস্ক সাড়া দিচ্ছে না। এটি চলতে থাকলে কিয়স্ক আবার চালু করুন এবং ডিস্ক পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>The template key is missing. Restore it from the backup; the kiosk then goes on by itself.</source>
        <translation>টেমপ্লেট কী নেই। ব্যাকআপ থেকে ফিরিয়ে আনুন; তারপর কিয়স্ক নিজেই চলবে।</translation>
    </message>
    <message>
        <source>The template key is not the one that people were enrolled with. Put the right one back; the kiosk then goes on by itself.</source>
        <translation>যে টেমপ্লেট কী দিয়ে নিবন্ধন হয়েছিল এটি সেটি নয়। সঠিকটি ফিরিয়ে আনুন; তারপর কিয়স্ক নিজেই চলবে।</translation>
    </message>
    <message>
        <source>The template key cannot be used. Check its owner and its permissions.</source>
        <translation>টেমপ্লেট কী ব্যবহার করা যাচ্ছে না। এর মালিক ও অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>This kiosk cannot recognize faces right now</source>
        <translation>এই কিয়স্ক এখন মুখ চিনতে পারছে না</translation>
    </message>
    <message>
        <source>A file of the face recognition is missing or damaged. Install the models again, then restart the kiosk.</source>
        <translation>মুখ চেনার একটি ফাইল নেই বা নষ্ট। মডেলগুলো আবার ইনস্টল করুন, তারপর কিয়স্ক আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Face recognition has stopped. If this stays, restart the kiosk.</source>
        <translation>মুখ চেনা থেমে গেছে। এটি চলতে থাকলে কিয়স্ক আবার চালু করুন।</translation>
    </message>
    <message>
        <source>None of the stored faces can be used.</source>
        <translation>সংরক্ষিত কোনো মুখ ব্যবহার করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>কোনো ক্যামেরা নেই</translation>
    </message>
    <message>
        <source>Plug in a camera, or choose one in the settings.</source>
        <translation>একটি ক্যামেরা লাগান, অথবা সেটিংসে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>ক্যামেরা থেমে গেছে</translation>
    </message>
    <message>
        <source>The camera is being restarted. If this stays, check its cable.</source>
        <translation>ক্যামেরা আবার চালু করা হচ্ছে। এটি চলতে থাকলে এর তার দেখুন।</translation>
    </message>
    <message>
        <source>This kiosk does not know anyone yet</source>
        <translation>এই কিয়স্ক এখনও কাউকে চেনে না</translation>
    </message>
    <message>
        <source>No one is enrolled. Enroll people in the administration, or connect a system that sends them.</source>
        <translation>কেউ নিবন্ধিত নয়। প্রশাসনে নিবন্ধন করুন, অথবা যে সিস্টেম ব্যক্তিদের পাঠায় তা যুক্ত করুন।</translation>
    </message>
    <message>
        <source>This kiosk does not know any faces yet</source>
        <translation>এই কিয়স্ক এখনও কোনো মুখ চেনে না</translation>
    </message>
    <message>
        <source>No one is enrolled with their face.</source>
        <translation>কেউ মুখ দিয়ে নিবন্ধিত নয়।</translation>
    </message>
    <message>
        <source>The database is being opened.</source>
        <translation>ডেটাবেস খোলা হচ্ছে।</translation>
    </message>
    <message>
        <source>Face recognition is starting.</source>
        <translation>মুখ চেনা চালু হচ্ছে।</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>ক্যামেরা চালু হচ্ছে</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>ক্যামেরা খোলা হচ্ছে।</translation>
    </message>
    <message>
        <source>Attendance records were lost to damage. Check the disk and the backup.</source>
        <translation>ক্ষতির কারণে হাজিরার এন্ট্রি হারিয়েছে। ডিস্ক ও ব্যাকআপ পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>The attendance records are damaged. Check the disk and the backup.</source>
        <translation>হাজিরার এন্ট্রি নষ্ট। ডিস্ক ও ব্যাকআপ পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation>ডেটাবেস নষ্ট ছিল এবং মেরামত করা হয়েছে।</translation>
    </message>
    <message>
        <source>Some people are not recognized by their face.</source>
        <translation>কিছু মানুষকে মুখ দেখে চেনা যায় না।</translation>
    </message>
    <message>
        <source>The clock is earlier than the newest record. Set it in the settings.</source>
        <translation>ঘড়ি সর্বশেষ এন্ট্রির চেয়ে পিছিয়ে। সেটিংসে ঠিক করুন।</translation>
    </message>
    <message>
        <source>The clock has not been set since the start. Set it in the settings, or connect the kiosk to a time server.</source>
        <translation>চালু হওয়ার পর ঘড়ি মেলানো হয়নি। সেটিংসে ঠিক করুন, অথবা কিয়স্ককে সময় সার্ভারে যুক্ত করুন।</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>অফলাইন</translation>
    </message>
    <message>
        <source>A system cannot be reached. Records wait here and are sent later.</source>
        <translation>একটি সিস্টেমে পৌঁছানো যাচ্ছে না। এন্ট্রি এখানে অপেক্ষা করে এবং পরে পাঠানো হয়।</translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation>প্রশাসকের পিন হারিয়েছে। এই কিয়স্কে rollcallctl admin-pin --reset চালান।</translation>
    </message>
    <message>
        <source>The administration is locked for a while after wrong PINs.</source>
        <translation>ভুল পিনের পর প্রশাসন কিছুক্ষণের জন্য বন্ধ।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>এক মুহূর্ত</translation>
    </message>
    <message>
        <source>Use your PIN, card or QR code, or tell the office.</source>
        <translation>পিন, কার্ড বা কিউআর কোড ব্যবহার করুন, অথবা অফিসে জানান।</translation>
    </message>
    <message>
        <source>Use your PIN or card, or tell the office.</source>
        <translation>পিন বা কার্ড ব্যবহার করুন, অথবা অফিসে জানান।</translation>
    </message>
    <message>
        <source>Please tell the office.</source>
        <translation>অফিসে জানান।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences, the first without its full stop</extracomment>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>Check connections</source>
        <translation>সংযোগ দেখুন</translation>
    </message>
    <message>
        <source>A connected system does not accept this kiosk, or a device cannot be read. See Connections.</source>
        <translation>সংযুক্ত কোনো সিস্টেম এই কিয়স্ক গ্রহণ করছে না, অথবা কোনো ডিভাইস পড়া যাচ্ছে না। &quot;সংযোগ&quot; দেখুন।</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This connection only receives</source>
        <translation>এই সংযোগ শুধু গ্রহণ করে</translation>
    </message>
    <message>
        <source>Inward (listening on %1)</source>
        <translation>আগত (%1-এ অপেক্ষা করছে)</translation>
    </message>
    <message>
        <source>Another program uses port %1 on %2. The kiosk keeps trying; or choose another port</source>
        <translation>%2-এ পোর্ট %1 অন্য প্রোগ্রাম ব্যবহার করছে। কিয়স্ক চেষ্টা চালিয়ে যাচ্ছে; অথবা অন্য পোর্ট বেছে নিন</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be opened (%3). The kiosk keeps trying</source>
        <translation>%2-এ পোর্ট %1 খোলা যাচ্ছে না (%3)। কিয়স্ক চেষ্টা চালিয়ে যাচ্ছে</translation>
    </message>
    <message>
        <source>Inward (%1)</source>
        <translation>আগত (%1)</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>কোনো সংযোগ নেই</translation>
    </message>
    <message>
        <source>Rejected by the script</source>
        <translation>স্ক্রিপ্ট প্রত্যাখ্যান করেছে</translation>
    </message>
    <message>
        <source>Deferred by the script</source>
        <translation>স্ক্রিপ্ট পিছিয়ে দিয়েছে</translation>
    </message>
    <message>
        <source>Dropped by the script</source>
        <translation>স্ক্রিপ্ট বাদ দিয়েছে</translation>
    </message>
    <message>
        <source>The server name could not be resolved</source>
        <translation>সার্ভারের নামের ঠিকানা পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>No program answers on the server&apos;s port</source>
        <translation>সার্ভারের পোর্টে কোনো প্রোগ্রাম সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>The server did not respond in time</source>
        <translation>সার্ভার সময়মতো সাড়া দেয়নি</translation>
    </message>
    <message>
        <source>The server does not encrypt on this port</source>
        <translation>সার্ভার এই পোর্টে এনক্রিপ্ট করে না</translation>
    </message>
    <message>
        <source>The server closed the connection before answering</source>
        <translation>উত্তর দেওয়ার আগেই সার্ভার সংযোগ বন্ধ করেছে</translation>
    </message>
    <message>
        <source>The answer is not from a web server</source>
        <translation>উত্তরটি কোনো ওয়েব সার্ভারের নয়</translation>
    </message>
    <message>
        <source>The server is unreachable: %1</source>
        <translation>সার্ভারে পৌঁছানো যাচ্ছে না: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than %1 KiB</source>
        <translation>সার্ভারের উত্তর %1 KiB-এর বেশি</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation>সার্ভারের সার্টিফিকেট বিশ্বস্ত নয়: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the one whose fingerprint is configured</source>
        <translation>সার্ভারের সার্টিফিকেট নির্ধারিত ফিঙ্গারপ্রিন্টের নয়</translation>
    </message>
    <message>
        <source>The server did not complete the handshake</source>
        <translation>সার্ভার হ্যান্ডশেক শেষ করেনি</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>সার্ভার সংযোগ বন্ধ করেছে</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>সার্ভার সংযোগ বন্ধ করেছে: %1</translation>
    </message>
    <message>
        <source>The punch names no person</source>
        <translation>এন্ট্রিতে কোনো ব্যক্তির নাম নেই</translation>
    </message>
    <message>
        <source>The server&apos;s clock differs from this kiosk&apos;s by %1 s</source>
        <translation>সার্ভারের ঘড়ি ও এই কিয়স্কের ঘড়িতে %1 সেকেন্ডের পার্থক্য</translation>
    </message>
    <message>
        <source>The server has forgotten this kiosk&apos;s registration</source>
        <translation>সার্ভার এই কিয়স্কের নিবন্ধন হারিয়ে ফেলেছে</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk: check the serial number and the secret</source>
        <translation>সার্ভার এই কিয়স্ক গ্রহণ করছে না: সিরিয়াল নম্বর ও গোপন কোড দেখুন</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk (%1): check the serial number and the secret</source>
        <translation>সার্ভার এই কিয়স্ক গ্রহণ করছে না (%1): সিরিয়াল নম্বর ও গোপন কোড দেখুন</translation>
    </message>
    <message>
        <source>The server accepted, but acknowledged only %1 of %2 records</source>
        <translation>সার্ভার গ্রহণ করেছে, কিন্তু %2টির মধ্যে শুধু %1টি এন্ট্রি নিশ্চিত করেছে</translation>
    </message>
    <message>
        <source>The server rejected the record without giving a reason</source>
        <translation>সার্ভার কারণ না জানিয়ে এন্ট্রিটি প্রত্যাখ্যান করেছে</translation>
    </message>
    <message>
        <source>This person has no number yet</source>
        <translation>এই ব্যক্তির এখনও কোনো নম্বর নেই</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>সার্ভারের সঙ্গে সংযোগ নেই</translation>
    </message>
    <message>
        <source>The server did not acknowledge a punch in time</source>
        <translation>সার্ভার সময়মতো একটি এন্ট্রি নিশ্চিত করেনি</translation>
    </message>
    <message>
        <source>The server stopped responding</source>
        <translation>সার্ভার আর সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>The server did not answer the registration</source>
        <translation>সার্ভার নিবন্ধনের উত্তর দেয়নি</translation>
    </message>
    <message>
        <source>There is nothing to test</source>
        <translation>পরীক্ষা করার কিছু নেই</translation>
    </message>
    <message>
        <source>The message would have %1 bytes, and %2 are allowed</source>
        <translation>বার্তাটি %1 বাইট হতো, অনুমোদিত %2</translation>
    </message>
    <message>
        <source>The server redirects (status %1) to &quot;%2&quot;, which is not followed</source>
        <translation>সার্ভার &quot;%2&quot;-এ পাঠাচ্ছে (অবস্থা %1), যা অনুসরণ করা হয় না</translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (status %1)</source>
        <translation>গ্রাহক জানাচ্ছে যে এটি স্থায়ীভাবে বন্ধ (অবস্থা %1)</translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation>সার্ভারের উত্তর: অবস্থা %1</translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation>সার্ভারের উত্তর: অবস্থা %1: %2</translation>
    </message>
    <message>
        <source>Check there that the test event has arrived: some receivers, such as Home Assistant, answer yes to everything (status %1)</source>
        <translation>পরীক্ষার বার্তাটি সেখানে পৌঁছেছে কি না দেখুন: Home Assistant-এর মতো কিছু গ্রাহক সবকিছুতেই হ্যাঁ বলে (অবস্থা %1)</translation>
    </message>
    <message>
        <source>The server rejected the change without giving a reason</source>
        <translation>সার্ভার কারণ না জানিয়ে পরিবর্তনটি প্রত্যাখ্যান করেছে</translation>
    </message>
    <message>
        <source>The server does not take changes of people (%1)</source>
        <translation>সার্ভার ব্যক্তিদের পরিবর্তন নেয় না (%1)</translation>
    </message>
    <message>
        <source>The server did not answer a change of a person in time</source>
        <translation>ব্যক্তির পরিবর্তনে সার্ভার সময়মতো উত্তর দেয়নি</translation>
    </message>
    <message>
        <source>The server sent too many commands before it answered the registration</source>
        <translation>নিবন্ধনের উত্তর দেওয়ার আগে সার্ভার অনেক বেশি কমান্ড পাঠিয়েছে</translation>
    </message>
    <message>
        <source>It cannot be started: %1</source>
        <translation>এটি চালু করা যাচ্ছে না: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not mention this record</source>
        <translation>সার্ভারের উত্তরে এই রেকর্ডের উল্লেখ নেই</translation>
    </message>
    <message>
        <source>The server&apos;s answer contradicts itself</source>
        <translation>সার্ভারের উত্তর স্ববিরোধী</translation>
    </message>
    <message>
        <source>The server&apos;s answer has an unexpected form</source>
        <translation>সার্ভারের উত্তরের গঠন অপ্রত্যাশিত</translation>
    </message>
    <message>
        <source>The campus server has no student with the number %1</source>
        <translation>ক্যাম্পাস সার্ভারে %1 নম্বরের কোনো শিক্ষার্থী নেই</translation>
    </message>
    <message>
        <source>The campus server does not take &quot;%1&quot; as a number</source>
        <translation>ক্যাম্পাস সার্ভার &quot;%1&quot;-কে নম্বর হিসেবে গ্রহণ করে না</translation>
    </message>
    <message>
        <source>The campus server does not take this record: %1</source>
        <translation>ক্যাম্পাস সার্ভার এই রেকর্ড গ্রহণ করে না: %1</translation>
    </message>
    <message>
        <source>The server only promises to take the records (status %1)</source>
        <translation>সার্ভার শুধু রেকর্ড নেওয়ার প্রতিশ্রুতি দেয় (স্ট্যাটাস %1)</translation>
    </message>
    <message>
        <source>The campus server keeps one entry and one exit a day</source>
        <translation>ক্যাম্পাস সার্ভার দিনে একটি প্রবেশ ও একটি প্রস্থান রাখে</translation>
    </message>
    <message>
        <source>The campus server knows people by numbers only, and &quot;%1&quot; is none</source>
        <translation>ক্যাম্পাস সার্ভার মানুষকে শুধু নম্বরে চেনে, আর &quot;%1&quot; নম্বর নয়</translation>
    </message>
    <message>
        <source>Waits for the next upload</source>
        <translation>পরবর্তী আপলোডের অপেক্ষায়</translation>
    </message>
    <message>
        <source>An earlier record of that person and day comes first</source>
        <translation>সেই ব্যক্তির ঐ দিনের আগের রেকর্ড আগে যাবে</translation>
    </message>
    <message>
        <source>The campus server has switched its attendance webhook off</source>
        <translation>ক্যাম্পাস সার্ভার তার হাজিরা ওয়েবহুক বন্ধ রেখেছে</translation>
    </message>
    <message>
        <source>The campus server is there. Whether the key is right shows with the first record</source>
        <translation>ক্যাম্পাস সার্ভার পাওয়া গেছে। কী সঠিক কি না তা প্রথম রেকর্ডে জানা যাবে</translation>
    </message>
    <message>
        <source>The daily attendance file cannot be written: %1</source>
        <translation>দৈনিক হাজিরা ফাইল লেখা যায় না: %1</translation>
    </message>
    <message>
        <source>The address of the photos leads to no listing</source>
        <translation>ছবির ঠিকানায় কোনো তালিকা নেই</translation>
    </message>
    <message>
        <source>The listing of the photos has moved to &quot;%1&quot;</source>
        <translation>ছবির তালিকা &quot;%1&quot;-এ সরে গেছে</translation>
    </message>
    <message>
        <source>The listing &quot;%1&quot; is not complete</source>
        <translation>তালিকা &quot;%1&quot; সম্পূর্ণ নয়</translation>
    </message>
    <message>
        <source>The listing has more folders or photos than are read</source>
        <translation>তালিকায় যত পড়া হয় তার চেয়ে বেশি ফোল্ডার বা ছবি আছে</translation>
    </message>
    <message>
        <source>The listing has no photo in a folder of a person</source>
        <translation>তালিকায় কোনো ব্যক্তির ফোল্ডারে ছবি নেই</translation>
    </message>
    <message>
        <source>%1 of %2 photos</source>
        <translation>%2টির মধ্যে %1টি ছবি</translation>
    </message>
    <message>
        <source>The folder of the photo index cannot be written: %1</source>
        <translation>ছবির সূচির ফোল্ডারে লেখা যায় না: %1</translation>
    </message>
    <message>
        <source>%1 photos could not be fetched or stored: %2</source>
        <translation>%1টি ছবি আনা বা রাখা যায়নি: %2</translation>
    </message>
    <message>
        <source>%1 photos cannot be used: %2</source>
        <translation>%1টি ছবি ব্যবহার করা যায় না: %2</translation>
    </message>
    <message>
        <source>A web page came instead of the photo</source>
        <translation>ছবির বদলে একটি ওয়েব পাতা এসেছে</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>সার্ভার বলছে: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer names no record, so it is not certain that it has one</source>
        <translation>সার্ভারের উত্তরে কোনো রেকর্ডের নাম নেই, তাই সে রেখেছে কি না নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>The server has another entry of this person at the same second, and keeps one</source>
        <translation>সার্ভারে একই সেকেন্ডে এই ব্যক্তির আরেকটি রেকর্ড আছে, আর সে একটিই রাখে</translation>
    </message>
    <message>
        <source>The server says that it has this entry, and does not list it</source>
        <translation>সার্ভার বলছে এই রেকর্ড তার আছে, কিন্তু তালিকায় দেখাচ্ছে না</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>%1 হিসেবে লগ ইন হয়েছে</translation>
    </message>
    <message>
        <source>A web page answered, not the interface for programs: check the address</source>
        <translation>প্রোগ্রামের ইন্টারফেস নয়, একটি ওয়েব পৃষ্ঠা উত্তর দিয়েছে: ঠিকানাটি দেখুন</translation>
    </message>
    <message>
        <source>A web page titled &quot;%1&quot; answered, not the interface for programs: check the address</source>
        <translation>প্রোগ্রামের ইন্টারফেস নয়, &quot;%1&quot; শিরোনামের একটি ওয়েব পৃষ্ঠা উত্তর দিয়েছে: ঠিকানাটি দেখুন</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not complete JSON: %1</source>
        <translation>সার্ভারের উত্তর সম্পূর্ণ JSON নয়: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no list of rows</source>
        <translation>সার্ভারের উত্তর সারির তালিকা নয়</translation>
    </message>
    <message>
        <source>The server answers with status %1, but the record is not there</source>
        <translation>সার্ভার %1 স্ট্যাটাস দিয়ে উত্তর দেয়, কিন্তু রেকর্ডটি সেখানে নেই</translation>
    </message>
    <message>
        <source>The table has no unique index on employee_id and time: the kiosk looks for each record before it inserts it. schema.sql has the index</source>
        <translation>টেবিলে employee_id ও time-এর ওপর অনন্য সূচক নেই: কিয়স্ক প্রতিটি রেকর্ড যোগ করার আগে তা খোঁজে। সূচকটি schema.sql-এ আছে</translation>
    </message>
    <message>
        <source>The broker does not know this device, although it is registered there: %1</source>
        <translation>ডিভাইসটি সেখানে নিবন্ধিত হলেও ব্রোকার এটিকে চেনে না: %1</translation>
    </message>
    <message>
        <source>The broker does not know this device, and takes no registration at %1: check the address and the dialect</source>
        <translation>ব্রোকার এই ডিভাইস চেনে না এবং %1-এ নিবন্ধন নেয় না: ঠিকানা ও ইন্টারফেস যাচাই করুন</translation>
    </message>
    <message>
        <source>The broker is there and does not know this device yet. It is registered when the connection starts</source>
        <translation>ব্রোকার পাওয়া গেছে, তবে এখনও এই ডিভাইস চেনে না। সংযোগ শুরু হলে এটি নিবন্ধিত হবে</translation>
    </message>
    <message>
        <source>The broker&apos;s answer is no list of enrollments</source>
        <translation>ব্রোকারের উত্তর নথিভুক্তির তালিকা নয়</translation>
    </message>
    <message>
        <source>the embedding is no list of numbers in base64</source>
        <translation>এমবেডিংটি base64-এ সংখ্যার তালিকা নয়</translation>
    </message>
    <message>
        <source>the embedding has %1 numbers instead of %2</source>
        <translation>এমবেডিংয়ে %2-এর বদলে %1টি সংখ্যা আছে</translation>
    </message>
    <message>
        <source>the numbers of the embedding are out of range</source>
        <translation>এমবেডিংয়ের সংখ্যাগুলো সীমার বাইরে</translation>
    </message>
    <message>
        <source>Face recognition is not running</source>
        <translation>মুখ শনাক্তকরণ চলছে না</translation>
    </message>
    <message>
        <source>the embedding does not say which model made it; set embedding_model if it is the one in use here, %1</source>
        <translation>কোন মডেল এমবেডিংটি তৈরি করেছে তা বলা নেই; এখানে ব্যবহৃত %1 হলে embedding_model ঠিক করুন</translation>
    </message>
    <message>
        <source>the embedding was made by %1, and this kiosk uses %2</source>
        <translation>এমবেডিংটি %1 দিয়ে তৈরি, আর এই কিয়স্ক %2 ব্যবহার করে</translation>
    </message>
    <message>
        <source>The broker&apos;s list of all people is incomplete: %1 of %2</source>
        <translation>ব্রোকারের সকলের তালিকা অসম্পূর্ণ: %2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>People of the broker: %1</source>
        <translation>ব্রোকারের মানুষজন: %1</translation>
    </message>
    <message>
        <source>People of the broker who could not be taken: %1 (%2)</source>
        <translation>ব্রোকারের যাদের নেওয়া যায়নি: %1 (%2)</translation>
    </message>
    <message>
        <source>The broker refuses the event</source>
        <translation>ব্রোকার ঘটনাটি প্রত্যাখ্যান করেছে</translation>
    </message>
    <message>
        <source>The broker refuses the event: %1</source>
        <translation>ব্রোকার ঘটনাটি প্রত্যাখ্যান করেছে: %1</translation>
    </message>
    <message>
        <source>The broker does not say whether it has the event</source>
        <translation>ঘটনাটি ব্রোকারের কাছে আছে কি না তা সে জানায় না</translation>
    </message>
    <message>
        <source>The broker only promises to take the events (status 202)</source>
        <translation>ব্রোকার শুধু ঘটনাগুলো নেওয়ার প্রতিশ্রুতি দেয় (স্ট্যাটাস 202)</translation>
    </message>
    <message>
        <source>The broker refuses the connection for enrollments: %1</source>
        <translation>ব্রোকার নথিভুক্তির সংযোগ প্রত্যাখ্যান করেছে: %1</translation>
    </message>
    <message>
        <source>What answers for enrollments is no broker</source>
        <translation>নথিভুক্তির জন্য যা উত্তর দিচ্ছে তা ব্রোকার নয়</translation>
    </message>
    <message>
        <source>Not for the class roster: no class was on in this room at %1</source>
        <translation>ক্লাস তালিকার জন্য নয়: %1-এ এই কক্ষে কোনো ক্লাস ছিল না</translation>
    </message>
    <message>
        <source>Which class was on is not known yet</source>
        <translation>কোন ক্লাস চলছিল তা এখনও জানা নেই</translation>
    </message>
    <message>
        <source>Sent; the server&apos;s list does not have it yet, and is asked again</source>
        <translation>পাঠানো হয়েছে; সার্ভারের তালিকায় এখনও নেই, আবার জিজ্ঞাসা করা হবে</translation>
    </message>
    <message>
        <source>The server has a record of this person at %1, within %2 seconds, and takes no other so soon</source>
        <translation>সার্ভারে এই ব্যক্তির %1-এর একটি রেকর্ড আছে, %2 সেকেন্ডের মধ্যে, এত শিগগির আরেকটি নেয় না</translation>
    </message>
    <message>
        <source>Waits for another record of this person</source>
        <translation>এই ব্যক্তির আরেকটি রেকর্ডের জন্য অপেক্ষা করছে</translation>
    </message>
    <message>
        <source>In this room now: %1</source>
        <translation>এই কক্ষে এখন: %1</translation>
    </message>
    <message>
        <source>No class is on in this room now, or the server does not know the room</source>
        <translation>এই কক্ষে এখন কোনো ক্লাস নেই, অথবা সার্ভার কক্ষটি চেনে না</translation>
    </message>
    <message>
        <source>The server does not know the person %1: %2</source>
        <translation>সার্ভার %1 ব্যক্তিকে চেনে না: %2</translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times and has no record: its list of the course on %2 does not name the person</source>
        <translation>সার্ভার %1 বার &quot;গৃহীত&quot; বলেছে কিন্তু রেকর্ড নেই: %2 তারিখের কোর্স তালিকায় ব্যক্তির নাম নেই</translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times, and its list of the course on %2 does not have the record</source>
        <translation>সার্ভার %1 বার &quot;গৃহীত&quot; বলেছে, কিন্তু %2 তারিখের কোর্স তালিকায় রেকর্ডটি নেই</translation>
    </message>
    <message>
        <source>The server does not know the course %1: %2</source>
        <translation>সার্ভার %1 কোর্স চেনে না: %2</translation>
    </message>
    <message>
        <source>The server&apos;s answer has another form than a class roster&apos;s</source>
        <translation>সার্ভারের উত্তরের গঠন ক্লাস তালিকার মতো নয়</translation>
    </message>
    <message>
        <source>A face encoding is not 128 numbers of dlib&apos;s</source>
        <translation>একটি মুখের এনকোডিং dlib-এর 128টি সংখ্যা নয়</translation>
    </message>
    <message>
        <source>A face encoding has numbers that dlib does not make</source>
        <translation>একটি মুখের এনকোডিংয়ে এমন সংখ্যা আছে যা dlib তৈরি করে না</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s signs of life (status %1): another device may have an identifier that begins alike</source>
        <translation>সার্ভার এই কিয়স্কের সচল থাকার সংকেত নেয় না (স্ট্যাটাস %1): অন্য ডিভাইসের শনাক্তকারীর শুরু একই হতে পারে</translation>
    </message>
    <message>
        <source>The server fails to show the schedule (status 500), as it does for classes with stored face encodings: this kiosk&apos;s own faces are used, and the classes that it knows</source>
        <translation>সার্ভার সময়সূচি দেখাতে পারছে না (স্ট্যাটাস 500), যেমনটি সংরক্ষিত মুখের এনকোডিং থাকা ক্লাসে হয়: এই কিয়স্কের নিজের মুখ ও জানা ক্লাস ব্যবহৃত হয়</translation>
    </message>
    <message>
        <source>The face of %1 is not used: %2</source>
        <translation>%1-এর মুখ ব্যবহার করা হয় না: %2</translation>
    </message>
    <message>
        <source>The server&apos;s faces are of the model %1 and are not used: this kiosk recognizes with %2, by faces of its own</source>
        <translation>সার্ভারের মুখগুলো %1 মডেলের, তাই ব্যবহার হয় না: এই কিয়স্ক %2 দিয়ে নিজের মুখ থেকে চেনে</translation>
    </message>
    <message>
        <source>The times of the class that is on do not fit the clock: set the server&apos;s time zone</source>
        <translation>চলমান ক্লাসের সময় ঘড়ির সঙ্গে মেলে না: সার্ভারের সময় অঞ্চল ঠিক করুন</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the request, so it is not certain that it has the record</source>
        <translation>সার্ভারের উত্তর অনুরোধের সঙ্গে মেলে না, তাই রেকর্ডটি তার কাছে আছে কি না নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>The API key expired on %1: enter a new one</source>
        <translation>API কী-র মেয়াদ %1 তারিখে শেষ হয়েছে: নতুন একটি দিন</translation>
    </message>
    <message>
        <source>The API key expires on %1: make a new one in time</source>
        <translation>API কী-র মেয়াদ %1 তারিখে শেষ হবে: সময়মতো নতুন একটি তৈরি করুন</translation>
    </message>
    <message>
        <source>Waits for an earlier record of the same person</source>
        <translation>একই ব্যক্তির আগের একটি রেকর্ডের অপেক্ষায়</translation>
    </message>
    <message>
        <source>The server does not accept the login or the key</source>
        <translation>সার্ভার লগইন বা কী গ্রহণ করে না</translation>
    </message>
    <message>
        <source>No employee there has %1 as %2</source>
        <translation>সেখানে কোনো কর্মীর %2 হিসেবে %1 নেই</translation>
    </message>
    <message>
        <source>Several employees there have %1 as %2</source>
        <translation>সেখানে একাধিক কর্মীর %2 হিসেবে %1 আছে</translation>
    </message>
    <message>
        <source>The check-in at %1 UTC has no check-out there yet</source>
        <translation>%1 UTC-এর প্রবেশের সেখানে এখনো প্রস্থান নেই</translation>
    </message>
    <message>
        <source>There is no open record that this check-out could end</source>
        <translation>এই প্রস্থান দিয়ে শেষ করার মতো কোনো খোলা রেকর্ড নেই</translation>
    </message>
    <message>
        <source>The open record began at %1 UTC, after this check-out</source>
        <translation>খোলা রেকর্ডটি %1 UTC-এ শুরু, এই প্রস্থানের পরে</translation>
    </message>
    <message>
        <source>Its check-in at %1 UTC is parked; the open record is an earlier one</source>
        <translation>এর %1 UTC-এর প্রবেশটি সরিয়ে রাখা আছে; খোলা রেকর্ডটি তার আগের</translation>
    </message>
    <message>
        <source>Employees and attendance can be read; whether the key may also add records shows with the first one</source>
        <translation>কর্মী ও উপস্থিতি পড়া যায়; কী রেকর্ড যোগও করতে পারে কি না, প্রথমটিতেই জানা যাবে</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it has the record; look there before you try again: %1</source>
        <translation>রেকর্ডটি তার কাছে আছে কি না, সার্ভারের উত্তর তা বলে না; আবার চেষ্টার আগে সেখানে দেখুন: %1</translation>
    </message>
    <message>
        <source>The server gives no access token</source>
        <translation>সার্ভার অ্যাক্সেস টোকেন দেয় না</translation>
    </message>
    <message>
        <source>The server gives no access token: %1</source>
        <translation>সার্ভার অ্যাক্সেস টোকেন দেয় না: %1</translation>
    </message>
    <message>
        <source>The token is valid. Zoho does not document its answers: check there whether the first records arrive</source>
        <translation>টোকেনটি বৈধ। Zoho তার উত্তর নথিভুক্ত করে না: প্রথম রেকর্ডগুলো পৌঁছায় কি না সেখানে দেখুন</translation>
    </message>
    <message>
        <source>The table face has more than %1 rows</source>
        <translation>face টেবিলে %1টির বেশি সারি আছে</translation>
    </message>
    <message>
        <source>The server lists the same rows of the table face again</source>
        <translation>সার্ভার face টেবিলের একই সারিগুলো আবার দিচ্ছে</translation>
    </message>
    <message>
        <source>The table face is empty; no person is removed</source>
        <translation>face টেবিল খালি; কোনো ব্যক্তিকে সরানো হবে না</translation>
    </message>
    <message>
        <source>People of the store: %1</source>
        <translation>স্টোরের ব্যক্তিরা: %1</translation>
    </message>
    <message>
        <source>Pictures of the store that could not be taken: %1 (%2)</source>
        <translation>স্টোরের যে ছবিগুলো নেওয়া যায়নি: %1 (%2)</translation>
    </message>
    <message>
        <source>PostgreSQL does not let this user in: %1</source>
        <translation>PostgreSQL এই ব্যবহারকারীকে ঢুকতে দিচ্ছে না: %1</translation>
    </message>
    <message>
        <source>PostgreSQL has no such database: %1</source>
        <translation>PostgreSQL-এ এমন কোনো ডেটাবেস নেই: %1</translation>
    </message>
    <message>
        <source>A table is missing: run schema.sql as the owner of the tables (%1)</source>
        <translation>একটি টেবিল নেই: টেবিলগুলোর মালিক হিসেবে schema.sql চালান (%1)</translation>
    </message>
    <message>
        <source>The table has other columns than schema.sql: %1</source>
        <translation>টেবিলের কলামগুলো schema.sql থেকে ভিন্ন: %1</translation>
    </message>
    <message>
        <source>The PostgreSQL user may not do this: grant it what schema.sql grants (%1)</source>
        <translation>PostgreSQL ব্যবহারকারীর এই অনুমতি নেই: schema.sql যা দেয় তা তাকে দিন (%1)</translation>
    </message>
    <message>
        <source>This PostgreSQL server only reads: name the one that writes (%1)</source>
        <translation>এই PostgreSQL সার্ভার শুধু পড়ে: যেটি লেখে সেটির নাম দিন (%1)</translation>
    </message>
    <message>
        <source>The disk of the PostgreSQL server is full: %1</source>
        <translation>PostgreSQL সার্ভারের ডিস্ক পূর্ণ: %1</translation>
    </message>
    <message>
        <source>PostgreSQL has no connection left: %1</source>
        <translation>PostgreSQL-এ আর কোনো সংযোগ খালি নেই: %1</translation>
    </message>
    <message>
        <source>PostgreSQL gave a statement up because it took too long: %1</source>
        <translation>বেশি সময় লাগায় PostgreSQL একটি নির্দেশ বাতিল করেছে: %1</translation>
    </message>
    <message>
        <source>The table is locked by another program: %1</source>
        <translation>অন্য একটি প্রোগ্রাম টেবিলটি লক করে রেখেছে: %1</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1</source>
        <translation>PostgreSQL-এর বার্তা: %1</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1 (%2)</source>
        <translation>PostgreSQL-এর বার্তা: %1 (%2)</translation>
    </message>
    <message>
        <source>The answer is not from a PostgreSQL server</source>
        <translation>উত্তরটি কোনো PostgreSQL সার্ভারের নয়</translation>
    </message>
    <message>
        <source>PostgreSQL accepted the record, but it is not there</source>
        <translation>PostgreSQL রেকর্ডটি গ্রহণ করেছে, কিন্তু সেটি সেখানে নেই</translation>
    </message>
    <message>
        <source>The server answers the terminal %1. Whether it stores records of this serial number shows with the first one</source>
        <translation>সার্ভার টার্মিনাল %1-কে উত্তর দেয়। এই সিরিয়াল নম্বরের এন্ট্রি সে রাখে কি না, তা প্রথম এন্ট্রিতে দেখা যাবে</translation>
    </message>
    <message>
        <source>The server answers with status %1, which does not say that it has the records</source>
        <translation>সার্ভারের উত্তর: অবস্থা %1, যা বলে না যে এন্ট্রিগুলো তার কাছে আছে</translation>
    </message>
    <message>
        <source>The server acknowledged %1 of %2 records</source>
        <translation>সার্ভার %2টির মধ্যে %1টি এন্ট্রি স্বীকার করেছে</translation>
    </message>
    <message>
        <source>The server demands its own encryption: turn it off there, and use https:// instead</source>
        <translation>সার্ভার নিজস্ব এনক্রিপশন চায়: সেখানে তা বন্ধ করুন, তার বদলে https:// ব্যবহার করুন</translation>
    </message>
    <message>
        <source>The server&apos;s answer is empty, so it is not certain that it has taken anything</source>
        <translation>সার্ভারের উত্তর খালি, তাই সে কিছু নিয়েছে কি না নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>The server does not answer as servers for ZKTeco terminals do: %1</source>
        <translation>সার্ভার ZKTeco টার্মিনালের সার্ভারের মতো উত্তর দেয় না: %1</translation>
    </message>
    <message>
        <source>Terminals (port %1)</source>
        <translation>টার্মিনাল (পোর্ট %1)</translation>
    </message>
    <message>
        <source>Refused, because not in the list of terminals: %1. Add the serial number if it is yours</source>
        <translation>টার্মিনালের তালিকায় নেই বলে প্রত্যাখ্যাত: %1। আপনার হলে সিরিয়াল নম্বর যোগ করুন</translation>
    </message>
    <message>
        <source>A terminal sent a line that cannot be used: %1</source>
        <translation>একটি টার্মিনাল ব্যবহারের অযোগ্য একটি লাইন পাঠিয়েছে: %1</translation>
    </message>
    <message>
        <source>Terminals (listening on %1)</source>
        <translation>টার্মিনাল (%1-এ শুনছে)</translation>
    </message>
    <message>
        <source>The device does not accept the communication key</source>
        <translation>ডিভাইসটি যোগাযোগ কী গ্রহণ করছে না</translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation>ডিভাইসটি সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>What the device sends cannot be read</source>
        <translation>ডিভাইস যা পাঠায় তা পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>No connection to the device: %1</source>
        <translation>ডিভাইসের সঙ্গে সংযোগ নেই: %1</translation>
    </message>
    <message>
        <source>Device (%1)</source>
        <translation>ডিভাইস (%1)</translation>
    </message>
    <message>
        <source>The device could not be read %1 times in a row</source>
        <translation>পরপর %1 বার ডিভাইসটি পড়া যায়নি</translation>
    </message>
    <message>
        <source>The device&apos;s serial number is %1</source>
        <translation>ডিভাইসের সিরিয়াল নম্বর %1</translation>
    </message>
    <message>
        <source>Attendance terminal (port %1)</source>
        <translation>হাজিরা টার্মিনাল (পোর্ট %1)</translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Who can connect</source>
        <translation>কে সংযোগ করতে পারে</translation>
    </message>
    <message>
        <source>Programs on this kiosk</source>
        <translation>এই কিয়স্কের প্রোগ্রাম</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>পুরো নেটওয়ার্ক</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>পোর্ট</translation>
    </message>
    <message>
        <source>The port this kiosk listens on, from 1024 to 65535</source>
        <translation>যেখানে এই কিয়স্ক অপেক্ষা করে, 1024 থেকে 65535</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>ক্রমিক নম্বর</translation>
    </message>
    <message>
        <source>The other system must send this number</source>
        <translation>অন্য সিস্টেমকে যা দিতে হবে</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>গোপন কোড</translation>
    </message>
    <message>
        <source>At least 8 characters. Anyone who knows it can enroll people</source>
        <translation>অন্তত ৮টি অক্ষর: যে এটি জানে সে মানুষ নিবন্ধন করতে পারে</translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read the secret and photos</source>
        <translation>এনক্রিপশন ছাড়া নেটওয়ার্ক অনুমোদন: তখন পথে গোপন কোড ও ছবি পড়া যেতে পারে</translation>
    </message>
    <message>
        <source>Certificate file of this kiosk</source>
        <translation>এই কিয়স্কের সার্টিফিকেটের ফাইল</translation>
    </message>
    <message>
        <source>PEM; encrypts the connections</source>
        <translation>PEM; এটি থাকলে সংযোগ এনক্রিপ্ট হয়</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>তার ব্যক্তিগত কী-র ফাইল</translation>
    </message>
    <message>
        <source>Other systems connect to this kiosk</source>
        <translation>অন্যেরা এই কিয়স্কে সংযোগ করে</translation>
    </message>
    <message>
        <source>Another system or device sends people and records here.</source>
        <translation>অন্য সিস্টেম বা যন্ত্র এখানে মানুষ ও উপস্থিতি আনে।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>ws:// or wss:// (encrypted), then the server name and port</source>
        <translation>ws:// বা wss:// (এনক্রিপ্ট করা), সার্ভারের নাম, তার পোর্ট</translation>
    </message>
    <message>
        <source>Identifies this kiosk to the server</source>
        <translation>যা দিয়ে সার্ভার এই কিয়স্ককে চেনে</translation>
    </message>
    <message>
        <source>As entered on the server</source>
        <translation>সার্ভারে যেমন দেওয়া আছে</translation>
    </message>
    <message>
        <source>Only if the server asks for one</source>
        <translation>শুধু সার্ভার চাইলে</translation>
    </message>
    <message>
        <source>Send people who are enrolled, changed or removed here to the server</source>
        <translation>এখানে কাউকে নিবন্ধন, পরিবর্তন বা মুছে ফেলা হলে সার্ভারকে জানাও</translation>
    </message>
    <message>
        <source>Times are sent as</source>
        <translation>সময় পাঠানো হয়</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>স্থানীয় সময়</translation>
    </message>
    <message>
        <source>Universal time (UTC)</source>
        <translation>বিশ্ব সময় (UTC)</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>আপনার সার্টিফিকেট কর্তৃপক্ষের ফাইল</translation>
    </message>
    <message>
        <source>A file on this kiosk; for wss:// with your own certificates</source>
        <translation>এই কিয়স্কে; নিজস্ব সার্টিফিকেটসহ wss://-এর জন্য</translation>
    </message>
    <message>
        <source>Server certificate fingerprint</source>
        <translation>সার্ভারের সার্টিফিকেটের ফিঙ্গারপ্রিন্ট</translation>
    </message>
    <message>
        <source>SHA-256, 64 digits; then only this certificate is accepted</source>
        <translation>SHA-256, ৬৪ অঙ্ক; তখন অন্য কোনো সার্টিফিকেট গ্রহণ করা হয় না</translation>
    </message>
    <message>
        <source>PiHR server</source>
        <translation>PiHR সার্ভার</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to PiHR.</source>
        <translation>প্রতিটি প্রবেশ ও প্রস্থান PiHR-এ পাঠায়।</translation>
    </message>
    <message>
        <source>Ask the server about unknown cards and codes</source>
        <translation>এখানে অজানা কার্ড ও কোড সম্পর্কে সার্ভারকে জিজ্ঞাসা করো</translation>
    </message>
    <message>
        <source>Server for attendance terminals</source>
        <translation>উপস্থিতি টার্মিনালের সার্ভার</translation>
    </message>
    <message>
        <source>For software that supports AiFace and Timmy terminals; it can also enroll people.</source>
        <translation>AiFace ও Timmy টার্মিনালের জন্য তৈরি সফটওয়্যারের জন্য; এটি মানুষ নিবন্ধনও করতে পারে।</translation>
    </message>
    <message>
        <source>For the whole network, set a secret of at least 8 characters and a certificate, or allow unencrypted connections</source>
        <translation>পুরো নেটওয়ার্কের জন্য গোপন সংকেতে অন্তত 8টি অক্ষর লাগবে, আর এই কিয়স্কের একটি সার্টিফিকেট; অথবা এনক্রিপশন ছাড়া নেটওয়ার্ক অনুমোদন করুন</translation>
    </message>
    <message>
        <source>Set both certificate and private key: two PEM files that this kiosk can read, the key without a passphrase</source>
        <translation>সার্টিফিকেট ও ব্যক্তিগত চাবি একসঙ্গে লাগে: দুটি PEM ফাইল যা এই কিয়স্ক পড়তে পারে, চাবিটি পাসফ্রেজ ছাড়া</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with wss://</source>
        <translation>এটি এমন একটি PEM ফাইল হতে হবে যা এই কিয়স্ক পড়তে পারে, আর ঠিকানা wss:// দিয়ে শুরু হতে হবে</translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with wss://</source>
        <translation>এতে 0 থেকে 9 ও A থেকে F পর্যন্ত 64টি অঙ্ক থাকতে হবে, আর ঠিকানা wss:// দিয়ে শুরু হতে হবে</translation>
    </message>
    <message>
        <source>A file on this kiosk; for https:// with your own certificates</source>
        <translation>এই কিয়স্কে; নিজস্ব সার্টিফিকেটসহ https://-এর জন্য</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with https://</source>
        <translation>এটি এই কিয়স্ক পড়তে পারে এমন PEM ফাইল হতে হবে, আর ঠিকানা https:// দিয়ে শুরু হতে হবে</translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with https://</source>
        <translation>এতে ০ থেকে ৯ ও A থেকে F-এর ৬৪টি অঙ্ক থাকতে হবে, আর ঠিকানা https:// দিয়ে শুরু হতে হবে</translation>
    </message>
    <message>
        <source>A secret begins with whsec_ and goes on with 24 to 64 bytes in base64</source>
        <translation>গোপন কোড whsec_ দিয়ে শুরু হয়, তারপর base64-এ ২৪ থেকে ৬৪ বাইট</translation>
    </message>
    <message>
        <source>As the receiver shows it, with everything that follows the name</source>
        <translation>গ্রাহক যেভাবে দেখায়, নামের পরের সবকিছুসহ</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: use https://, or allow it under &quot;More settings&quot;</source>
        <translation>http:// দিয়ে শুরু ঠিকানা এনক্রিপ্ট করা নয়: https:// ব্যবহার করুন, অথবা &quot;আরও সেটিংস&quot;-এ অনুমতি দিন</translation>
    </message>
    <message>
        <source>As the receiver shows it; it begins with whsec_</source>
        <translation>গ্রাহক যেভাবে দেখায়; whsec_ দিয়ে শুরু</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>আগের গোপন কোড</translation>
    </message>
    <message>
        <source>While the secret is being changed: messages are signed with both</source>
        <translation>গোপন কোড বদলের সময়: বার্তা দুটো দিয়েই স্বাক্ষরিত হয়</translation>
    </message>
    <message>
        <source>One per message</source>
        <translation>বার্তায় একটি</translation>
    </message>
    <message>
        <source>Several per message</source>
        <translation>বার্তায় একাধিক</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>এন্ট্রি</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>এই কিয়স্কের নাম</translation>
    </message>
    <message>
        <source>In the messages, where there are several kiosks</source>
        <translation>বার্তায়, যেখানে একাধিক কিয়স্ক আছে</translation>
    </message>
    <message>
        <source>Send people&apos;s names, not only their numbers</source>
        <translation>শুধু নম্বর নয়, নামও পাঠানো হবে</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>ওয়েবহুক</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out, signed, to a web address of yours.</source>
        <translation>প্রতিটি প্রবেশ ও প্রস্থান স্বাক্ষরসহ আপনার ওয়েব ঠিকানায় পাঠায়।</translation>
    </message>
    <message>
        <source>A folder begins with /</source>
        <translation>ফোল্ডারের পথ / দিয়ে শুরু হয়</translation>
    </message>
    <message>
        <source>Of the campus system, without what begins with /attendance</source>
        <translation>ক্যাম্পাস সিস্টেমের, /attendance দিয়ে শুরু অংশ ছাড়া</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>ওয়েবহুক কী</translation>
    </message>
    <message>
        <source>The key is needed, in Latin letters, digits and signs</source>
        <translation>কী দরকার, লাতিন অক্ষর, অঙ্ক ও চিহ্নে</translation>
    </message>
    <message>
        <source>Daily attendance (v2)</source>
        <translation>দৈনিক হাজিরা (v2)</translation>
    </message>
    <message>
        <source>Older webhook (v1)</source>
        <translation>পুরোনো ওয়েবহুক (v1)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>In a header</source>
        <translation>হেডারে</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>ঠিকানায়</translation>
    </message>
    <message>
        <source>A file in a form</source>
        <translation>ফর্মে একটি ফাইল</translation>
    </message>
    <message>
        <source>Folder of the daily file</source>
        <translation>দৈনিক ফাইলের ফোল্ডার</translation>
    </message>
    <message>
        <source>Where attendance_YYYY-MM-DD.csv is written; leave it empty for none</source>
        <translation>যেখানে attendance_YYYY-MM-DD.csv লেখা হয়; না চাইলে খালি রাখুন</translation>
    </message>
    <message>
        <source>Address of the photos</source>
        <translation>ছবির ঠিকানা</translation>
    </message>
    <message>
        <source>A page that lists a folder for each person</source>
        <translation>যে পাতায় প্রত্যেক ব্যক্তির জন্য একটি ফোল্ডার থাকে</translation>
    </message>
    <message>
        <source>Key of the photos</source>
        <translation>ছবির কী</translation>
    </message>
    <message>
        <source>Only where it is not the webhook&apos;s key</source>
        <translation>শুধু যদি তা ওয়েবহুকের কী না হয়</translation>
    </message>
    <message>
        <source>Folder of the photo index</source>
        <translation>ছবির সূচির ফোল্ডার</translation>
    </message>
    <message>
        <source>On this kiosk; the photos themselves are not kept</source>
        <translation>এই কিয়স্কে; ছবিগুলো রাখা হয় না</translation>
    </message>
    <message>
        <source>A folder is needed with photos; it begins with /</source>
        <translation>ছবির সঙ্গে একটি ফোল্ডার দরকার; তা / দিয়ে শুরু হয়</translation>
    </message>
    <message>
        <source>Campus system</source>
        <translation>ক্যাম্পাস সিস্টেম</translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to a campus system.</source>
        <translation>প্রতিটি প্রবেশ ও প্রস্থান ক্যাম্পাস সিস্টেমে পাঠায়।</translation>
    </message>
    <message>
        <source>Photos from a web folder</source>
        <translation>ওয়েব ফোল্ডারের ছবি</translation>
    </message>
    <message>
        <source>Enrolls people from photos that a web server lists, a folder for each person. Sends nothing.</source>
        <translation>ওয়েব সার্ভারে তালিকাভুক্ত ছবি থেকে ব্যক্তিদের নথিভুক্ত করে, প্রত্যেকের জন্য একটি ফোল্ডার। কিছু পাঠায় না।</translation>
    </message>
    <message>
        <source>Only where the server asks for one</source>
        <translation>শুধু যদি সার্ভার চায়</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API কী</translation>
    </message>
    <message>
        <source>In the user&apos;s settings there, under &quot;API Access&quot;</source>
        <translation>সেখানে ব্যবহারকারীর সেটিংসে, &quot;API Access&quot;-এর নিচে</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API সিক্রেট</translation>
    </message>
    <message>
        <source>14 and newer</source>
        <translation>১৪ ও তার পরের</translation>
    </message>
    <message>
        <source>13 and older</source>
        <translation>১৩ ও তার আগের</translation>
    </message>
    <message>
        <source>Version of Frappe HR or ERPNext</source>
        <translation>Frappe HR বা ERPNext-এর সংস্করণ</translation>
    </message>
    <message>
        <source>Say whether it is a check-in or a check-out</source>
        <translation>এটি প্রবেশ না প্রস্থান তা জানান</translation>
    </message>
    <message>
        <source>Frappe HR, ERPNext</source>
        <translation>Frappe HR ও ERPNext</translation>
    </message>
    <message>
        <source>Records every check-in and check-out as an Employee Checkin.</source>
        <translation>প্রতিটি প্রবেশ ও প্রস্থান Employee Checkin হিসেবে লেখে।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>প্রক্সি</translation>
    </message>
    <message>
        <source>Only where the network demands one</source>
        <translation>শুধু যেখানে নেটওয়ার্কে এটি লাগে</translation>
    </message>
    <message>
        <source>Allow http:// without encryption: everything can then be read on the way</source>
        <translation>এনক্রিপশন ছাড়া http:// অনুমতি দিন: তখন পথে সবকিছু পড়া যাবে</translation>
    </message>
    <message>
        <source>At Supabase the address of the project, followed by /rest/v1</source>
        <translation>Supabase-এ প্রকল্পের ঠিকানা, তার পরে /rest/v1</translation>
    </message>
    <message>
        <source>Of a role that may read both tables and add records</source>
        <translation>এমন ভূমিকার, যা দুটি টেবিল পড়তে ও রেকর্ড যোগ করতে পারে</translation>
    </message>
    <message>
        <source>In the records, where there are several kiosks</source>
        <translation>রেকর্ডে, যেখানে একাধিক কিয়স্ক আছে</translation>
    </message>
    <message>
        <source>PiHR store (Supabase)</source>
        <translation>PiHR স্টোর (Supabase)</translation>
    </message>
    <message>
        <source>Adds every check-in and check-out to the table recognized_faces.</source>
        <translation>প্রতিটি প্রবেশ ও প্রস্থান recognized_faces টেবিলে যোগ করে।</translation>
    </message>
    <message>
        <source>Of the broker, without the path of its interface</source>
        <translation>ব্রোকারের, তার ইন্টারফেসের পথ ছাড়া</translation>
    </message>
    <message>
        <source>c: /events</source>
        <translation>c: /events</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>ইন্টারফেস</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ডিভাইস আইডি</translation>
    </message>
    <message>
        <source>Of this kiosk; another kiosk needs another one</source>
        <translation>এই কিয়স্কের; অন্য কিয়স্কের জন্য অন্যটি লাগবে</translation>
    </message>
    <message>
        <source>A device ID has letters, digits, dots, colons, dashes and underscores only</source>
        <translation>ডিভাইস আইডিতে শুধু লাতিন অক্ষর, অঙ্ক, বিন্দু, কোলন, ড্যাশ ও আন্ডারস্কোর থাকে</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>A key has visible ASCII characters only</source>
        <translation>কী-তে শুধু দৃশ্যমান ASCII অক্ষর থাকে</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>টেন্যান্ট</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>Send a picture of the face with each record</source>
        <translation>প্রতিটি রেকর্ডের সঙ্গে মুখের ছবি পাঠান</translation>
    </message>
    <message>
        <source>Send the expressions that were seen</source>
        <translation>দেখা অভিব্যক্তিগুলো পাঠান</translation>
    </message>
    <message>
        <source>Enroll the broker&apos;s people at this kiosk</source>
        <translation>ব্রোকারের মানুষদের এই কিয়স্কে নথিভুক্ত করুন</translation>
    </message>
    <message>
        <source>Address for enrollments as they happen</source>
        <translation>নথিভুক্তি হওয়ামাত্র পাওয়ার ঠিকানা</translation>
    </message>
    <message>
        <source>Socket.IO, where the broker has it</source>
        <translation>Socket.IO, ব্রোকারে থাকলে</translation>
    </message>
    <message>
        <source>The broker&apos;s name for the recognition model</source>
        <translation>শনাক্তকরণ মডেলের জন্য ব্রোকারের নাম</translation>
    </message>
    <message>
        <source>Only if the broker&apos;s embeddings come from the model in use here</source>
        <translation>শুধু যদি ব্রোকারের এমবেডিং এখানে ব্যবহৃত মডেলের হয়</translation>
    </message>
    <message>
        <source>Event broker</source>
        <translation>ইভেন্ট ব্রোকার</translation>
    </message>
    <message>
        <source>Reports every check-in and check-out to a broker of many cameras and kiosks, and enrolls its people.</source>
        <translation>প্রতিটি প্রবেশ ও প্রস্থান বহু ক্যামেরা ও কিয়স্কের একটি ব্রোকারকে জানায় এবং তার মানুষদের নথিভুক্ত করে।</translation>
    </message>
    <message>
        <source>Of the class roster server</source>
        <translation>ক্লাস তালিকা সার্ভারের</translation>
    </message>
    <message>
        <source>A key is in Latin letters, digits and signs</source>
        <translation>কী হয় লাতিন অক্ষর, অঙ্ক ও চিহ্নে</translation>
    </message>
    <message>
        <source>Identifier of this kiosk</source>
        <translation>এই কিয়স্কের শনাক্তকারী</translation>
    </message>
    <message>
        <source>A UUID: 32 digits and letters from a to f</source>
        <translation>একটি UUID: a থেকে f অক্ষর ও অঙ্ক মিলিয়ে 32টি</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>কক্ষ</translation>
    </message>
    <message>
        <source>Its identifier at the server</source>
        <translation>সার্ভারে এর শনাক্তকারী</translation>
    </message>
    <message>
        <source>Recognize only the people of the class that is on</source>
        <translation>শুধু চলমান ক্লাসের মানুষদের চিনুন</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>সার্ভারের সময় অঞ্চল</translation>
    </message>
    <message>
        <source>Only where it is not that of this kiosk</source>
        <translation>শুধু যদি এই কিয়স্কের থেকে আলাদা হয়</translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka or UTC</source>
        <translation>একটি সময় অঞ্চলের নাম, যেমন Asia/Dhaka বা UTC</translation>
    </message>
    <message>
        <source>Class roster</source>
        <translation>ক্লাস তালিকা</translation>
    </message>
    <message>
        <source>Sends attendance by course, and shows who of the class in this room has come.</source>
        <translation>কোর্স অনুযায়ী হাজিরা পাঠায়, আর এই কক্ষের ক্লাসের কারা এসেছে তা দেখায়।</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>ডেটাবেস</translation>
    </message>
    <message>
        <source>Only where one server has several</source>
        <translation>শুধু যেখানে এক সার্ভারে একাধিক আছে</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>লগইন</translation>
    </message>
    <message>
        <source>Of the user whom the key belongs to</source>
        <translation>কী-টি যে ব্যবহারকারীর</translation>
    </message>
    <message>
        <source>In the user&apos;s profile there, under &quot;Account Security&quot;</source>
        <translation>সেখানে ব্যবহারকারীর প্রোফাইলে, &quot;Account Security&quot;-এর নিচে</translation>
    </message>
    <message>
        <source>The key expires on</source>
        <translation>কী-র মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>The kiosk reminds you 14 days before</source>
        <translation>কিয়স্ক 14 দিন আগে মনে করিয়ে দেয়</translation>
    </message>
    <message>
        <source>A date such as 2026-12-31</source>
        <translation>2026-12-31-এর মতো একটি তারিখ</translation>
    </message>
    <message>
        <source>Keep the check-in</source>
        <translation>প্রবেশ রেখে দিন</translation>
    </message>
    <message>
        <source>End the record</source>
        <translation>রেকর্ড শেষ করুন</translation>
    </message>
    <message>
        <source>When a check-out is missing</source>
        <translation>প্রস্থান না থাকলে</translation>
    </message>
    <message>
        <source>Records every check-in and check-out under Attendances.</source>
        <translation>প্রতিটি প্রবেশ ও প্রস্থান Attendances-এ লেখে।</translation>
    </message>
    <message>
        <source>Odoo 19 and newer</source>
        <translation>Odoo 19 ও পরের সংস্করণ</translation>
    </message>
    <message>
        <source>Odoo 16 to 18</source>
        <translation>Odoo 16 থেকে 18</translation>
    </message>
    <message>
        <source>Refresh token, client ID and client secret belong together</source>
        <translation>রিফ্রেশ টোকেন, ক্লায়েন্ট আইডি ও ক্লায়েন্ট সিক্রেট একসঙ্গে লাগে</translation>
    </message>
    <message>
        <source>Address of the accounts</source>
        <translation>অ্যাকাউন্টের ঠিকানা</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>রিফ্রেশ টোকেন</translation>
    </message>
    <message>
        <source>Of a self client in Zoho&apos;s API console</source>
        <translation>Zoho-র API কনসোলে একটি সেল্ফ ক্লায়েন্টের</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ক্লায়েন্ট আইডি</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>ক্লায়েন্ট সিক্রেট</translation>
    </message>
    <message>
        <source>Zoho People (experimental)</source>
        <translation>Zoho People (পরীক্ষামূলক)</translation>
    </message>
    <message>
        <source>Imports check-ins and check-outs. Zoho does not document its answers: check whether they arrive.</source>
        <translation>প্রবেশ ও প্রস্থান আমদানি করে। Zoho তার উত্তর নথিভুক্ত করে না: সেগুলো পৌঁছায় কি না দেখুন।</translation>
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
        <translation>সার্ভারের নাম, তার পরে ডেটাবেসের নাম</translation>
    </message>
    <message>
        <source>It must end with the name of the database, and nothing may follow it</source>
        <translation>এটি ডেটাবেসের নাম দিয়ে শেষ হতে হবে, তার পরে কিছু থাকবে না</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ব্যবহারকারীর নাম</translation>
    </message>
    <message>
        <source>May read both tables and add records</source>
        <translation>উভয় টেবিল পড়ার ও রেকর্ড যোগ করার অনুমতি থাকতে হবে</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>A file on this kiosk, if the certificate is your own</source>
        <translation>এই কিয়স্কের একটি ফাইল, যদি সার্টিফিকেটটি আপনার নিজের হয়</translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read</source>
        <translation>এটি এমন একটি PEM ফাইল হতে হবে যা এই কিয়স্ক পড়তে পারে</translation>
    </message>
    <message>
        <source>Take people from the table face</source>
        <translation>face টেবিল থেকে ব্যক্তিদের নিন</translation>
    </message>
    <message>
        <source>PiHR store (PostgreSQL)</source>
        <translation>PiHR স্টোর (PostgreSQL)</translation>
    </message>
    <message>
        <source>As the server lists it; each kiosk needs its own</source>
        <translation>সার্ভারের তালিকায় যেমন আছে; প্রতিটি কিয়স্কের নিজস্ব নম্বর লাগে</translation>
    </message>
    <message>
        <source>Only letters from A to Z, digits, - and _</source>
        <translation>শুধু A থেকে Z অক্ষর, অঙ্ক, - ও _</translation>
    </message>
    <message>
        <source>The server may add and change people</source>
        <translation>সার্ভার ব্যক্তি যোগ ও পরিবর্তন করতে পারে</translation>
    </message>
    <message>
        <source>The server may remove people</source>
        <translation>সার্ভার ব্যক্তি মুছতে পারে</translation>
    </message>
    <message>
        <source>Send people enrolled here, with name and card number</source>
        <translation>এখানে নিবন্ধিত ব্যক্তিদের নাম ও কার্ড নম্বরসহ পাঠান</translation>
    </message>
    <message>
        <source>Also send their photos</source>
        <translation>তাদের ছবিও পাঠান</translation>
    </message>
    <message>
        <source>ZKTeco push server (ADMS)</source>
        <translation>ZKTeco পুশ সার্ভার (ADMS)</translation>
    </message>
    <message>
        <source>This kiosk reports to a server for ZKTeco terminals as one of them.</source>
        <translation>এই কিয়স্ক ZKTeco টার্মিনালের সার্ভারে তাদেরই একটি হিসেবে তথ্য পাঠায়।</translation>
    </message>
    <message>
        <source>For the whole network, set a certificate under &quot;More settings&quot;, or allow unencrypted connections</source>
        <translation>পুরো নেটওয়ার্কের জন্য &quot;আরও সেটিংস&quot;-এ একটি সার্টিফিকেট দিন, অথবা এনক্রিপশন ছাড়া সংযোগ অনুমোদন করুন</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>টার্মিনাল</translation>
    </message>
    <message>
        <source>Serial numbers with their doors; others are refused and named</source>
        <translation>দরজাসহ সিরিয়াল নম্বর; অন্যগুলো প্রত্যাখ্যান করে নাম দেখানো হয়</translation>
    </message>
    <message>
        <source>Serial numbers separated by commas, each followed by a colon and its door</source>
        <translation>কমা দিয়ে আলাদা করা সিরিয়াল নম্বর, প্রতিটির পরে কোলন ও তার দরজা</translation>
    </message>
    <message>
        <source>Addresses of the terminals</source>
        <translation>টার্মিনালগুলোর ঠিকানা</translation>
    </message>
    <message>
        <source>Terminals know no password: only these addresses may connect</source>
        <translation>টার্মিনালের পাসওয়ার্ড নেই: শুধু এই ঠিকানাগুলো সংযোগ করতে পারে</translation>
    </message>
    <message>
        <source>For the whole network, list the addresses or networks that terminals connect from</source>
        <translation>পুরো নেটওয়ার্কের জন্য টার্মিনাল যেসব ঠিকানা বা নেটওয়ার্ক থেকে সংযোগ করে সেগুলো লিখুন</translation>
    </message>
    <message>
        <source>Time zone of the terminals</source>
        <translation>টার্মিনালগুলোর সময় অঞ্চল</translation>
    </message>
    <message>
        <source>Only where it is not the one of this kiosk</source>
        <translation>শুধু যদি এই কিয়স্কের থেকে আলাদা হয়</translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka</source>
        <translation>একটি সময় অঞ্চলের নাম, যেমন Asia/Dhaka</translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read attendance</source>
        <translation>এনক্রিপশন ছাড়া সংযোগ অনুমোদন: তখন নেটওয়ার্কের অন্যরা উপস্থিতি পড়তে পারে</translation>
    </message>
    <message>
        <source>ZKTeco terminals push to this kiosk</source>
        <translation>ZKTeco টার্মিনাল এই কিয়স্কে পাঠায়</translation>
    </message>
    <message>
        <source>Terminals on the wall send their attendance records here.</source>
        <translation>দেয়ালের টার্মিনালগুলো তাদের উপস্থিতির এন্ট্রি এখানে পাঠায়।</translation>
    </message>
    <message>
        <source>Address of the device</source>
        <translation>ডিভাইসের ঠিকানা</translation>
    </message>
    <message>
        <source>UDP (older devices)</source>
        <translation>UDP (পুরোনো ডিভাইস)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>সংযোগ</translation>
    </message>
    <message>
        <source>Communication key</source>
        <translation>যোগাযোগ কী</translation>
    </message>
    <message>
        <source>As set on the device; empty where it has none</source>
        <translation>ডিভাইসে যেমন সেট করা; না থাকলে খালি</translation>
    </message>
    <message>
        <source>A number up to 4294967295</source>
        <translation>4294967295 পর্যন্ত একটি সংখ্যা</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>অবস্থান</translation>
    </message>
    <message>
        <source>Where the device is; shown with its records</source>
        <translation>ডিভাইসটি কোথায়; এর রেকর্ডের সঙ্গে দেখানো হয়</translation>
    </message>
    <message>
        <source>Time zone of the device</source>
        <translation>ডিভাইসের সময় অঞ্চল</translation>
    </message>
    <message>
        <source>Empty: the same as this kiosk&apos;s</source>
        <translation>খালি: এই কিয়স্কের মতোই</translation>
    </message>
    <message>
        <source>A time zone such as Asia/Dhaka</source>
        <translation>একটি সময় অঞ্চল, যেমন Asia/Dhaka</translation>
    </message>
    <message>
        <source>Take records as they happen</source>
        <translation>রেকর্ড হওয়ার সঙ্গে সঙ্গে নিন</translation>
    </message>
    <message>
        <source>Set the device&apos;s clock</source>
        <translation>ডিভাইসের ঘড়ি সেট করুন</translation>
    </message>
    <message>
        <source>ZKTeco device</source>
        <translation>ZKTeco ডিভাইস</translation>
    </message>
    <message>
        <source>This kiosk collects the records of a device on the wall.</source>
        <translation>এই কিয়স্ক দেয়ালের একটি ডিভাইসের রেকর্ড সংগ্রহ করে।</translation>
    </message>
    <message>
        <source>A number that the other system must know</source>
        <translation>একটি সংখ্যা যা অন্য সিস্টেমের জানা থাকতে হবে</translation>
    </message>
    <message>
        <source>A number up to 4294967295; without one, name the addresses that need none</source>
        <translation>4294967295 পর্যন্ত একটি সংখ্যা; না থাকলে, যেসব ঠিকানার কী লাগে না সেগুলি লিখুন</translation>
    </message>
    <message>
        <source>Addresses that need no key</source>
        <translation>যেসব ঠিকানার কী লাগে না</translation>
    </message>
    <message>
        <source>Many programs cannot send a key</source>
        <translation>অনেক প্রোগ্রাম কী পাঠাতে পারে না</translation>
    </message>
    <message>
        <source>Programs know this kiosk by it</source>
        <translation>প্রোগ্রামগুলি এটি দিয়ে এই কিয়স্ক চেনে</translation>
    </message>
    <message>
        <source>Let programs store and delete people</source>
        <translation>প্রোগ্রামকে ব্যক্তি সংরক্ষণ ও মুছতে দিন</translation>
    </message>
    <message>
        <source>This kiosk as a ZKTeco terminal</source>
        <translation>ZKTeco টার্মিনাল হিসেবে এই কিয়স্ক</translation>
    </message>
    <message>
        <source>For software that collects from ZKTeco terminals on port 4370.</source>
        <translation>যে সফটওয়্যার 4370 পোর্টে ZKTeco টার্মিনাল থেকে সংগ্রহ করে তার জন্য।</translation>
    </message>
    <message>
        <source>Find devices in this network</source>
        <translation>এই নেটওয়ার্কে ডিভাইস খুঁজুন</translation>
    </message>
    <message>
        <source>Check that the device is on and connected to this network, and that its port (4370, or the one in the form) is not blocked.</source>
        <translation>দেখুন ডিভাইসটি চালু ও এই নেটওয়ার্কে সংযুক্ত কি না, এবং তার পোর্ট (4370, অথবা ফর্মে যেটি আছে) আটকানো কি না।</translation>
    </message>
</context>
<context>
    <name>EnrollForm</name>
    <message>
        <source>Enter an identifier</source>
        <translation>একটি পরিচয় লিখুন</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>সর্বোচ্চ %1টি অক্ষর</translation>
    </message>
    <message>
        <source>Letters, digits and symbols only</source>
        <translation>শুধু অক্ষর, অঙ্ক ও চিহ্ন</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>এতে একটি অদৃশ্য অক্ষর আছে</translation>
    </message>
    <message>
        <source>Use ordinary letters and digits</source>
        <translation>সাধারণ অক্ষর ও অঙ্ক ব্যবহার করুন</translation>
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
        <source>Too many failed attempts</source>
        <translation>অনেকবার ভুল হয়েছে</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>সার্ভার গ্রহণ করেছে</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>গৃহীত হয়নি</translation>
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
        <source>Try again at %1. Faces are still recognized.</source>
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
    <message>
        <source>The card reader types for another keyboard layout. Use your PIN, and tell the office: set the layout to US.</source>
        <translation>কার্ড রিডার অন্য কিবোর্ড বিন্যাসে লিখছে। আপনার পিন দিন, এবং অফিসে জানান: বিন্যাস US করুন।</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>%1 was not found. Check the spelling and this kiosk&apos;s network connection.</source>
        <translation>%1 নামে কোনো মেশিন পাওয়া যায়নি। বানান এবং এই কিয়স্ক নেটওয়ার্কে আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>%1 is reachable, but nothing is listening on port %2. Check the port and whether the server is running.</source>
        <translation>%1 আছে, কিন্তু %2 পোর্টে কেউ শুনছে না। পোর্ট এবং সার্ভার চালু আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>%1 is unreachable. Check the address and this kiosk&apos;s network connection.</source>
        <translation>%1-এ পৌঁছানো যাচ্ছে না। ঠিকানা ও এই কিয়স্কের নেটওয়ার্ক সংযোগ দেখুন।</translation>
    </message>
    <message>
        <source>%1 does not respond on port %2. Check the address and the port; a firewall may be blocking it.</source>
        <translation>%1 পোর্ট %2-এ উত্তর দেয় না। ঠিকানা ও পোর্ট দেখুন; মাঝে ফায়ারওয়াল থাকতে পারে।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not from a trusted authority. Enter your certificate authority file under &quot;More settings&quot;.</source>
        <translation>%1-এর সার্টিফিকেট কোনো বিশ্বস্ত কর্তৃপক্ষের নয়। &quot;আরও সেটিংস&quot;-এ আপনার সার্টিফিকেট কর্তৃপক্ষের ফাইল দিন।</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Renew it on the server.</source>
        <translation>%1-এর সার্টিফিকেটের মেয়াদ শেষ। সার্ভারে নবায়ন করতে হবে।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this kiosk.</source>
        <translation>%1-এর সার্টিফিকেট এখনও বৈধ নয়। এই কিয়স্কের তারিখ ও সময় দেখুন।</translation>
    </message>
    <message>
        <source>The certificate was not issued for %1. Enter the address exactly as in the certificate.</source>
        <translation>সার্টিফিকেটটি %1 নামের জন্য তৈরি নয়। সার্টিফিকেটে যেমন আছে তেমন ঠিকানা দিন।</translation>
    </message>
    <message>
        <source>The certificate of %1 does not match the fingerprint. If the server has a new certificate, enter its fingerprint; otherwise call your IT department.</source>
        <translation>%1-এর সার্টিফিকেট ফিঙ্গারপ্রিন্টের সঙ্গে মেলে না। সার্ভারে নতুন সার্টিফিকেট দেওয়া হলে তার ফিঙ্গারপ্রিন্ট দিন; নইলে আপনার আইটি-কে ডাকুন।</translation>
    </message>
    <message>
        <source>%1 does not use encryption on port %2. Check the port, or start the address with ws://</source>
        <translation>%1 পোর্ট %2-এ এনক্রিপ্ট করে না। পোর্ট দেখুন, বা ঠিকানা ws:// দিয়ে শুরু করুন</translation>
    </message>
    <message>
        <source>%1 responds on port %2, but it is not a server for kiosks. Check the port.</source>
        <translation>%1-এর %2 পোর্টে কিছু একটা উত্তর দেয়, কিন্তু তা কিয়স্কের সার্ভার নয়। পোর্ট দেখুন।</translation>
    </message>
    <message>
        <source>%1 closes the connection immediately. Check the port and whether the address must begin with wss://</source>
        <translation>%1 সঙ্গে সঙ্গে সংযোগ শেষ করে। পোর্ট দেখুন, এবং ঠিকানা wss:// দিয়ে শুরু হওয়া দরকার কি না</translation>
    </message>
    <message>
        <source>%1 does not accept this kiosk. Compare the serial number and the secret with those on the server.</source>
        <translation>%1 এই কিয়স্ককে গ্রহণ করে না। ক্রমিক নম্বর ও গোপন কোড সার্ভারের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>নাম পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>সার্ভারে পৌঁছেছে</translation>
    </message>
    <message>
        <source>Encrypted, certificate trusted</source>
        <translation>এনক্রিপ্ট করা, সার্টিফিকেট বিশ্বস্ত</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>সার্ভার উত্তর দেয়</translation>
    </message>
    <message>
        <source>Kiosk accepted</source>
        <translation>কিয়স্ক গৃহীত</translation>
    </message>
    <message>
        <source>Port can be opened</source>
        <translation>পোর্ট খোলা যায়</translation>
    </message>
    <message>
        <source>It works. Other systems can connect on port %1.</source>
        <translation>কাজ করছে। অন্যেরা %1 পোর্টে সংযোগ করতে পারে।</translation>
    </message>
    <message>
        <source>It works. %1 accepts this kiosk.</source>
        <translation>কাজ করছে। %1 এই কিয়স্ককে গ্রহণ করে।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>%1-এর সার্টিফিকেট গৃহীত হয়নি: %2</translation>
    </message>
    <message>
        <source>%1 is a web server, but not a server for kiosks at this address (it returned %2). Check the port and the path after it.</source>
        <translation>%1 একটি ওয়েব সার্ভার, কিন্তু এই ঠিকানায় কিয়স্কের জন্য নয় (এটি %2 বলে)। পোর্ট ও তার পরের অংশ দেখুন।</translation>
    </message>
    <message>
        <source>Port %1 is used by another program on this kiosk. Choose another port.</source>
        <translation>এই কিয়স্কের অন্য একটি প্রোগ্রাম %1 পোর্ট ব্যবহার করছে। অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to open port %1. Choose 1024 or higher.</source>
        <translation>এই কিয়স্ক %1 পোর্ট খুলতে পারে না। 1024 বা তার বেশি বেছে নিন।</translation>
    </message>
    <message>
        <source>This kiosk has no address %1.</source>
        <translation>এই কিয়স্কের %1 ঠিকানা নেই।</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>পরীক্ষা শেষ করা হয়েছে।</translation>
    </message>
    <message>
        <source>Server message: %1</source>
        <translation>সার্ভারের বার্তা: %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>এটি দরকার</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>সর্বোচ্চ %1টি অক্ষর</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 থেকে %2 পর্যন্ত একটি পূর্ণসংখ্যা</translation>
    </message>
    <message>
        <source>It must begin with %1://</source>
        <translation>এটি %1:// দিয়ে শুরু হতে হবে</translation>
    </message>
    <message>
        <source>The server name is missing or contains an invalid character</source>
        <translation>সার্ভারের নাম নেই, বা তাতে এমন চিহ্ন আছে যা থাকতে পারে না</translation>
    </message>
    <message>
        <source>Leave out the user name and password; they have their own fields</source>
        <translation>ব্যবহারকারীর নাম ও পাসওয়ার্ড ছাড়া; সেগুলির নিজস্ব ঘর আছে</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>আজ, %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>কিয়স্ক বন্ধ করা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This is too long for a QR code</source>
        <translation>কিউআর কোডের জন্য এটি বেশি লম্বা</translation>
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
    <name>RestartSheet</name>
    <message>
        <source>All records are stored. Those waiting for a server are sent after the restart.</source>
        <translation>সব এন্ট্রি নিরাপদ: সেগুলো সংরক্ষিত আছে, আর সার্ভারের জন্য যা অপেক্ষায় আছে তা পরে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>Check-in is unavailable for a few seconds. Then the door screen comes back by itself.</source>
        <translation>কয়েক সেকেন্ড এখানে কেউ চেক-ইন করতে পারবেন না। তারপর দরজার পর্দা নিজেই ফিরে আসবে।</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Restart Rollcall?</source>
        <translation>Rollcall আবার চালু করবেন?</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>আবার চালু করুন</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Alternate in and out</source>
        <translation>পালা করে ভেতরে ও বাইরে</translation>
    </message>
    <message>
        <source>Always in</source>
        <translation>সব সময় ভেতরে</translation>
    </message>
    <message>
        <source>Always out</source>
        <translation>সব সময় বাইরে</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>প্রতিবার জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>দিনের সময় অনুযায়ী</translation>
    </message>
    <message>
        <source>The first record of the day is in, the next is out</source>
        <translation>দিনের প্রথমটি ভেতরে, পরেরটি বাইরে</translation>
    </message>
    <message>
        <source>For a door used only to enter</source>
        <translation>যে দরজা দিয়ে শুধু ঢোকা হয়</translation>
    </message>
    <message>
        <source>For a door used only to leave</source>
        <translation>যে দরজা দিয়ে শুধু বেরোনো হয়</translation>
    </message>
    <message>
        <source>Each person chooses In or Out</source>
        <translation>প্রত্যেকে ভেতরে বা বাইরে ছুঁয়ে দেন</translation>
    </message>
    <message>
        <source>At the times in the configuration file</source>
        <translation>কনফিগারেশন ফাইলের সময়ে</translation>
    </message>
    <message>
        <source>In before noon, out after</source>
        <translation>দুপুরের আগে ভেতরে, পরে বাইরে</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>The first camera that works</source>
        <translation>প্রথম যে ক্যামেরা কাজ করে</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>ক্যামেরা ছাড়া</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>একটি পরীক্ষার ছবি</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>একটি রেকর্ডিং: %1</translation>
    </message>
    <message>
        <source>Network camera: %1</source>
        <translation>নেটওয়ার্কের একটি ক্যামেরা: %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>ক্যামেরা %1</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Door</source>
        <translation>দরজা</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>পর্দা ও শব্দ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>ক্যামেরা</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ঘড়ি</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the disk that holds %1 is full; free some space</source>
        <translation>যে ডিস্কে %1 আছে তা পূর্ণ; কিছু জায়গা খালি করুন</translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again</source>
        <translation>ডেটাবেস %1 অন্য প্রোগ্রাম ব্যবহার করছে; আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>the database %1 cannot be written; check the permissions of the file and its directory</source>
        <translation>ডেটাবেস %1-এ লেখা যাচ্ছে না; ফাইল ও তার ফোল্ডারের অনুমতি দেখুন</translation>
    </message>
    <message>
        <source>the database %1 is damaged (%2)</source>
        <translation>ডেটাবেস %1 ক্ষতিগ্রস্ত (%2)</translation>
    </message>
    <message>
        <source>the file %1 is not a database</source>
        <translation>ফাইল %1 কোনো ডেটাবেস নয়</translation>
    </message>
    <message>
        <source>reading or writing the database %1 failed (%2); check the disk</source>
        <translation>ডেটাবেস %1 পড়া বা লেখা ব্যর্থ হয়েছে (%2); ডিস্ক দেখুন</translation>
    </message>
    <message>
        <source>the database %1 cannot be opened; check the permissions of the file and its directory</source>
        <translation>ডেটাবেস %1 খোলা যাচ্ছে না; ফাইল ও তার ফোল্ডারের অনুমতি দেখুন</translation>
    </message>
    <message>
        <source>the database %1 rejects the entry (%2)</source>
        <translation>ডেটাবেস %1 এন্ট্রিটি প্রত্যাখ্যান করেছে (%2)</translation>
    </message>
    <message>
        <source>the database %1 reports: %2</source>
        <translation>ডেটাবেস %1 জানাচ্ছে: %2</translation>
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
    <message>
        <source>Please raise your chin</source>
        <translation>থুতনি একটু উপরে তুলুন</translation>
    </message>
    <message>
        <source>%1, checked in</source>
        <translation>%1, প্রবেশ করেছেন</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1, প্রস্থান করেছেন</translation>
    </message>
    <message>
        <source>Please uncover your nose and mouth</source>
        <translation>অনুগ্রহ করে নাক-মুখ ঢাকবেন না</translation>
    </message>
    <message>
        <source>Please take off your sunglasses</source>
        <translation>অনুগ্রহ করে সানগ্লাস খুলুন</translation>
    </message>
</context>
<context>
    <name>rollcall::AdminPin</name>
    <message>
        <source>A PIN is already set</source>
        <translation>পিন আগেই নির্ধারণ করা হয়েছে</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose digits without a pattern.</source>
        <translation>এই পিনটি সবাই প্রথমেই চেষ্টা করে দেখে। কোনো ছক নেই এমন অঙ্ক বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no valid recovery code. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation>কোনো বৈধ পুনরুদ্ধার কোড নেই। এই কিয়স্কে rollcallctl admin-pin --reset চালান।</translation>
    </message>
    <message>
        <source>The recovery code is no longer valid</source>
        <translation>পুনরুদ্ধার কোডটি আর বৈধ নয়</translation>
    </message>
    <message>
        <source>This is the PIN that you have now. Choose another one.</source>
        <translation>এটিই আপনার বর্তমান পিন। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits</source>
        <translation>পিনে %1 থেকে %2টি অঙ্ক থাকে</translation>
    </message>
    <message>
        <source>This PIN looks like a date. Choose digits that are not a birthday.</source>
        <translation>এই পিনটি একটি তারিখের মতো। জন্মদিন নয় এমন অঙ্ক বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsController</name>
    <message>
        <source>The setting &quot;%1&quot;, which is not on this form, is not accepted</source>
        <translation>&quot;%1&quot; সেটিংটি এই ফর্মে নেই এবং গ্রহণযোগ্য নয়</translation>
    </message>
    <message>
        <source>This value is not accepted</source>
        <translation>এই মান গ্রহণযোগ্য নয়</translation>
    </message>
    <message>
        <source>This connection no longer exists</source>
        <translation>এই সংযোগ আর নেই</translation>
    </message>
    <message>
        <source>This connection is set by IT in the configuration file</source>
        <translation>এই সংযোগ কনফিগারেশন ফাইলে আইটি সেট করেছে</translation>
    </message>
    <message>
        <source>The address has changed: enter the secret again. It is never sent to another server automatically</source>
        <translation>ঠিকানা বদলেছে: গোপন কোড আবার দিন। এটি নিজে থেকে অন্য সার্ভারে যায় না</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>পরীক্ষা থামানো হয়েছে</translation>
    </message>
    <message>
        <source>Enter an IPv4 network with at most 1,024 addresses, such as %1</source>
        <translation>সর্বাধিক 1024টি ঠিকানার একটি IPv4 নেটওয়ার্ক লিখুন, যেমন %1</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>খোঁজা থামানো হয়েছে</translation>
    </message>
    <message>
        <source>This system cannot be searched for</source>
        <translation>এই সিস্টেম খোঁজা যায় না</translation>
    </message>
</context>
<context>
    <name>rollcall::Corrections</name>
    <message>
        <source>There is no such record to undo</source>
        <translation>বাতিল করার মতো এমন এন্ট্রি নেই</translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation>এখানে বাতিল করার সময় পেরিয়ে গেছে; অফিসে জানান</translation>
    </message>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation>%1 শনাক্তকারীর কেউ নিবন্ধিত নেই</translation>
    </message>
    <message>
        <source>That time is in the future</source>
        <translation>সেই সময় এখনও আসেনি</translation>
    </message>
</context>
<context>
    <name>rollcall::Delivery</name>
    <message>
        <source>This system is connected; its records are still sent</source>
        <translation>এই সিস্টেম সংযুক্ত আছে; এর এন্ট্রি এখনও পাঠানো হয়</translation>
    </message>
</context>
<context>
    <name>rollcall::Dispatcher</name>
    <message>
        <source>The connector gave no answer</source>
        <translation>সংযোগটি কোনো উত্তর দেয়নি</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrollmentController</name>
    <message>
        <source>One person at a time, please</source>
        <translation>অনুগ্রহ করে একবারে একজন</translation>
    </message>
    <message>
        <source>This face differs from the previous photos. One person at a time, please.</source>
        <translation>এই মুখ আগের ছবির সঙ্গে মেলে না। একবারে একজন আসুন।</translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then try again</source>
        <translation>আগে কিয়স্কে প্রশাসন খুলুন, তারপর আবার বলুন</translation>
    </message>
    <message>
        <source>Another person is being enrolled on the kiosk</source>
        <translation>কিয়স্কে অন্য কাউকে নিবন্ধন করা হচ্ছে</translation>
    </message>
    <message>
        <source>There is nothing complete to save</source>
        <translation>সংরক্ষণ করার মতো সম্পূর্ণ কিছু নেই</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportController</name>
    <message>
        <source>There is not enough space on the USB stick. Free up space or use another one.</source>
        <translation>স্টিকে যথেষ্ট জায়গা নেই। জায়গা করুন, নয়তো আরেকটি নিন।</translation>
    </message>
    <message>
        <source>There is not enough space in %1.</source>
        <translation>%1-এ যথেষ্ট জায়গা নেই।</translation>
    </message>
    <message>
        <source>The USB stick is write-protected. Use another one.</source>
        <translation>স্টিকে লেখা যায় না। আরেকটি নিন।</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to write to %1.</source>
        <translation>এই কিয়স্ক %1-এ লিখতে পারে না।</translation>
    </message>
    <message>
        <source>The USB stick can no longer be written to. Reinsert it, then try again.</source>
        <translation>স্টিকে আর লেখা যাচ্ছে না। আবার লাগিয়ে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>সংরক্ষণ করার কিছু নেই</translation>
    </message>
</context>
<context>
    <name>rollcall::GalleryKeeper</name>
    <message numerus="yes">
        <source>%Ln face templates cannot be read with this key; enroll these people again.</source>
        <translation>
            <numerusform>এই কী দিয়ে %Lnটি মুখের টেমপ্লেট পড়া যায় না; এই ব্যক্তিকে আবার নথিভুক্ত করুন।</numerusform>
            <numerusform>এই কী দিয়ে %Lnটি মুখের টেমপ্লেট পড়া যায় না; এই ব্যক্তিদের আবার নথিভুক্ত করুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were enrolled with another face engine and are not recognized; enroll them again, or choose that engine in the configuration (%1 is in use).</source>
        <translation>
            <numerusform>%Ln জন অন্য মুখ-ইঞ্জিনে নথিভুক্ত এবং চেনা যায় না; আবার নথিভুক্ত করুন, বা কনফিগারেশনে সেই ইঞ্জিন বেছে নিন (এখন %1)।</numerusform>
            <numerusform>%Ln জন অন্য মুখ-ইঞ্জিনে নথিভুক্ত এবং চেনা যায় না; তাদের আবার নথিভুক্ত করুন, বা কনফিগারেশনে সেই ইঞ্জিন বেছে নিন (এখন %1)।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerThread</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>কিয়স্ক বন্ধ করা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>The ledger is damaged at record %1: %2</source>
        <translation>খাতার %1 নম্বর এন্ট্রি নষ্ট: %2</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation>ডেটাবেস %1 সরানো বা মুছে ফেলা হয়েছে। সেটি ফিরিয়ে রাখুন, বা নতুন একটি শুরু করতে কিয়স্ক আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost to damage; call your administrator.</source>
        <translation>ক্ষতির কারণে %1 থেকে %2 নম্বর এন্ট্রি হারিয়েছে; প্রশাসককে ডাকুন।</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired. A copy was kept as %1; call your administrator.</source>
        <translation>ডেটাবেস নষ্ট ছিল এবং মেরামত করা হয়েছে। %1 নামে একটি কপি রাখা হয়েছে; প্রশাসককে ডাকুন।</translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted while it was in use. Nothing is recorded until it is back.</source>
        <translation>ব্যবহারের সময় ডেটাবেস সরানো, বদলানো বা মুছে ফেলা হয়েছে। সেটি না ফেরা পর্যন্ত কিছুই রেকর্ড হয় না।</translation>
    </message>
</context>
<context>
    <name>rollcall::PeopleController</name>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation>শনাক্তকারী %1-এর কেউ নথিভুক্ত নেই</translation>
    </message>
    <message>
        <source>The identifier %1 is in use. Choose another one.</source>
        <translation>শনাক্তকারী %1 ব্যবহৃত হচ্ছে। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 is checked in. Change the identifier after the check-out.</source>
        <translation>%1 চেক-ইন করা আছেন। চেক-আউটের পর শনাক্তকারী পরিবর্তন করুন।</translation>
    </message>
    <message>
        <source>This kiosk does not store names</source>
        <translation>এই কিয়স্ক নাম সংরক্ষণ করে না</translation>
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
</context>
<context>
    <name>rollcall::PunchLists</name>
    <message>
        <source>There is no record %1</source>
        <translation>%1 নম্বর এন্ট্রি নেই</translation>
    </message>
</context>
<context>
    <name>rollcall::RecognitionController</name>
    <message>
        <source>The face models are not loaded yet</source>
        <translation>মুখের মডেল এখনও প্রস্তুত নয়</translation>
    </message>
</context>
<context>
    <name>rollcall::Repairs</name>
    <message>
        <source>The database was damaged and has been repaired. Nothing was lost.</source>
        <translation>ডেটাবেস নষ্ট ছিল এবং মেরামত করা হয়েছে। কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>The database was damaged and nothing in it could be read. It has been moved to %1.</source>
        <translation>ডেটাবেস নষ্ট ছিল এবং তার কিছুই পড়া যায়নি। সেটি %1-এ সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>The database was damaged and has been moved to %1. What could be read was recovered.</source>
        <translation>ডেটাবেস নষ্ট ছিল এবং %1-এ সরানো হয়েছে। যা পড়া গেছে তা পুনরুদ্ধার হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance records are lost.</source>
        <translation>
            <numerusform>হাজিরার %Lnটি এন্ট্রি হারিয়েছে।</numerusform>
            <numerusform>হাজিরার %Lnটি এন্ট্রি হারিয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have lost their names.</source>
        <translation>
            <numerusform>%Ln জনের নাম হারিয়েছে।</numerusform>
            <numerusform>%Ln জনের নাম হারিয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation>প্রশাসককে ডাকুন।</translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation>কিয়স্ক বন্ধ করা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>rollcall::SystemController</name>
    <message>
        <source>Face model</source>
        <translation>মুখের মডেল</translation>
    </message>
</context>
<context>
    <name>rollcall::SystemTime</name>
    <message>
        <source>This kiosk is not allowed to set the clock of the machine. The person who installed it can allow this.</source>
        <translation>এই কিয়স্কের মেশিনের ঘড়ি ঠিক করার অনুমতি নেই। যিনি এটি বসিয়েছেন তিনি অনুমতি দিতে পারেন।</translation>
    </message>
    <message>
        <source>The clock cannot be set here: this machine has no service that sets it.</source>
        <translation>এখানে ঘড়ি ঠিক করা যায় না: এই মেশিনে তার কোনো সেবা নেই।</translation>
    </message>
    <message>
        <source>The clock was not set: %1</source>
        <translation>ঘড়ি ঠিক করা হয়নি: %1</translation>
    </message>
    <message>
        <source>The service that sets the clock does not answer.</source>
        <translation>যে সেবা ঘড়ি ঠিক করে তা উত্তর দিচ্ছে না।</translation>
    </message>
    <message>
        <source>Enter the name or address of a time server, such as pool.ntp.org.</source>
        <translation>একটি সময় সার্ভারের নাম বা ঠিকানা লিখুন, যেমন pool.ntp.org।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminPage</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation>ব্যক্তিরা</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>হাজিরা</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>সংযোগ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>রপ্তানি</translation>
    </message>
    <message>
        <source>Attendance as a file</source>
        <translation>হাজিরা ফাইল হিসেবে</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>কাজের খতিয়ান</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>কে কী করেছেন, কখন</translation>
    </message>
    <message>
        <source>System</source>
        <translation>সিস্টেম</translation>
    </message>
    <message>
        <source>Disk, clock, versions, log</source>
        <translation>ডিস্ক, ঘড়ি, সংস্করণ, লগ</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>মুখ চেনা</translation>
    </message>
    <message>
        <source>Look-alikes, weak templates</source>
        <translation>সদৃশ মুখ, দুর্বল নমুনা</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>তালা দিন</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>কারা ভেতরে আছেন</translation>
    </message>
    <message>
        <source>People present now, since when</source>
        <translation>এখন কারা উপস্থিত, কখন থেকে</translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation>প্রশাসকের পিন</translation>
    </message>
    <message numerus="yes">
        <source>The administrator PIN is short. Choose one with at least %Ln digits under Settings.</source>
        <translation>
            <numerusform>প্রশাসকের পিনটি ছোট। সেটিংসে কমপক্ষে %Ln অঙ্কের একটি বেছে নিন।</numerusform>
            <numerusform>প্রশাসকের পিনটি ছোট। সেটিংসে কমপক্ষে %Ln অঙ্কের একটি বেছে নিন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ক্লাস</translation>
    </message>
    <message>
        <source>Who of the class has come</source>
        <translation>ক্লাসের কারা এসেছে</translation>
    </message>
    <message>
        <source>Device codes</source>
        <translation>ডিভাইসের কোড</translation>
    </message>
    <message>
        <source>Who the codes of devices on the wall are</source>
        <translation>দেয়ালের ডিভাইসের কোডগুলি কার</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>মনোযোগ দরকার</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AuditPage</name>
    <message>
        <source>Everything</source>
        <translation>সবকিছু</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ব্যক্তিরা</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>হাজিরা</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>নিরাপত্তা</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>এই কিয়স্ক</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>সার্ভার</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>যেকোনো সময়</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>৭ দিন</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>৩০ দিন</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>কাজের খতিয়ান</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>দেখানোর কিছু নেই</translation>
    </message>
    <message>
        <source>Choose another kind, another person or a longer time.</source>
        <translation>অন্য ধরন, অন্য ব্যক্তি বা লম্বা সময় বেছে নিন।</translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation>কোন ঘটনা?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>কার দ্বারা?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>কবে থেকে?</translation>
    </message>
    <message>
        <source>The audit trail cannot be read</source>
        <translation>কাজের খতিয়ান পড়া যাচ্ছে না</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraForm</name>
    <message>
        <source>The camera was set on the command line; a choice here takes effect at the next start without that option.</source>
        <translation>ক্যামেরাটি কমান্ড লাইনে ঠিক করা হয়েছে; এখানকার পছন্দ সেই বিকল্প ছাড়া পরের বার চালু হলে কাজ করবে।</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ঘোরান</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>উল্টান</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>আবার খুঁজুন</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>ক্যামেরা চালু হচ্ছে</translation>
    </message>
    <message>
        <source>This camera gives no image. Check its cable, or choose another.</source>
        <translation>এই ক্যামেরা থেকে ছবি আসছে না। তার দেখুন, অথবা অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then touch &quot;Search again&quot;.</source>
        <translation>কোনো ক্যামেরা নেই। একটি লাগিয়ে “আবার খুঁজুন” ছুঁয়ে দিন।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraPreview</name>
    <message>
        <source>Camera image</source>
        <translation>ক্যামেরার ছবি</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation>ধন্যবাদ</translation>
    </message>
    <message>
        <source>I cannot do this</source>
        <translation>আমি এটা করতে পারছি না</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassModel</name>
    <message>
        <source>Absent</source>
        <translation>অনুপস্থিত</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>এখনও আসেনি</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>দেরি</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>উপস্থিত</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassPage</name>
    <message>
        <source>Class</source>
        <translation>ক্লাস</translation>
    </message>
    <message>
        <source>No class is expected</source>
        <translation>কোনো ক্লাস প্রত্যাশিত নয়</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>তালিকাটি পড়া যায় না</translation>
    </message>
    <message>
        <source>A class appears here when a connected system expects one in this room.</source>
        <translation>সংযুক্ত কোনো সিস্টেম এই কক্ষে ক্লাস আশা করলে তা এখানে দেখা যায়।</translation>
    </message>
    <message>
        <source>No one is expected</source>
        <translation>কেউ প্রত্যাশিত নয়</translation>
    </message>
    <message>
        <source>The system did not say who belongs to this class.</source>
        <translation>এই ক্লাসে কারা আছে তা সিস্টেম জানায়নি।</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 থেকে %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln জন উপস্থিত</numerusform>
            <numerusform>%Ln জন উপস্থিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln জন দেরিতে</numerusform>
            <numerusform>%Ln জন দেরিতে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln জন অনুপস্থিত</numerusform>
            <numerusform>%Ln জন অনুপস্থিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here yet</source>
        <translation>
            <numerusform>%Ln জন এখনও আসেনি</numerusform>
            <numerusform>%Ln জন এখনও আসেনি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockForm</name>
    <message>
        <source>System time zone</source>
        <translation>এই কম্পিউটারে যেমন আছে</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>সময় অঞ্চল</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Search for a city</source>
        <translation>শহর খুঁজুন</translation>
    </message>
    <message>
        <source>The clock is set from the network.</source>
        <translation>ঘড়ি নেটওয়ার্ক থেকে ঠিক করা।</translation>
    </message>
    <message>
        <source>The clock has not been set from the network. Compare it with your watch: records are corrected automatically once the network sets it.</source>
        <translation>ঘড়ি এখনো নেটওয়ার্ক থেকে ঠিক হয়নি। নিজের ঘড়ির সঙ্গে মিলিয়ে দেখুন: নেটওয়ার্ক ঠিক করলে এন্ট্রিগুলো নিজে থেকেই শুধরে যায়।</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>তারিখ ও সময় ঠিক করুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockSetter</name>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-11-29</source>
        <translation>বছর, মাস ও দিন: 2026-11-29</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Hours and minutes: 17:30</source>
        <translation>ঘণ্টা ও মিনিট: 17:30</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>সময় সার্ভার</translation>
    </message>
    <message>
        <source>A name such as pool.ntp.org; empty: the system&apos;s own</source>
        <translation>pool.ntp.org-এর মতো একটি নাম; খালি: সিস্টেমের নিজস্ব</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>ঘড়ি ঠিক করুন</translation>
    </message>
    <message>
        <source>Set it from the network</source>
        <translation>নেটওয়ার্ক থেকে ঠিক করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Enter the date as year, month and day: 2026-11-29</source>
        <translation>তারিখ বছর, মাস ও দিন হিসেবে লিখুন: 2026-11-29</translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes: 17:30</source>
        <translation>সময় ঘণ্টা ও মিনিট হিসেবে লিখুন: 17:30</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CodeMatcher</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>মিল বাতিল করুন</translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation>নাম বা নম্বর দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ব্যক্তিরা</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 হলেন %2</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>%1 কে?</translation>
    </message>
    <message>
        <source>there called %1</source>
        <translation>সেখানে নাম %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person.</source>
        <translation>
            <numerusform>%Ln টি রেকর্ড একজন ব্যক্তির অপেক্ষায়।</numerusform>
            <numerusform>%Ln টি রেকর্ড একজন ব্যক্তির অপেক্ষায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records become attendance with the next reading. Until then this can be undone.</source>
        <translation>
            <numerusform>পরের বার পড়ার সঙ্গে %Ln টি রেকর্ড হাজিরা হবে। ততক্ষণ এটি বাতিল করা যায়।</numerusform>
            <numerusform>পরের বার পড়ার সঙ্গে %Ln টি রেকর্ড হাজিরা হবে। ততক্ষণ এটি বাতিল করা যায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are attendance already. They stay; correct them under Attendance.</source>
        <translation>
            <numerusform>%Ln টি রেকর্ড ইতিমধ্যেই হাজিরা। এগুলি থাকবে; হাজিরা পৃষ্ঠায় সংশোধন করুন।</numerusform>
            <numerusform>%Ln টি রেকর্ড ইতিমধ্যেই হাজিরা। এগুলি থাকবে; হাজিরা পৃষ্ঠায় সংশোধন করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>ইনি %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>সংযোগ</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>কোনো সিস্টেম সংযুক্ত নেই</translation>
    </message>
    <message>
        <source>Attendance is stored on this kiosk. Connect a server to send it there as well.</source>
        <translation>উপস্থিতি এই কিয়স্কে রাখা হয়। কোথাও পাঠাতে একটি সার্ভার সংযোগ করুন।</translation>
    </message>
    <message>
        <source>Connect a system</source>
        <translation>সিস্টেম সংযোগ করুন</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>সংযোগ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that it does not have yet stay on this kiosk and are not sent to it.</source>
        <translation>
            <numerusform>যে %Ln টি এন্ট্রি এখনও সেখানে নেই তা এই কিয়স্কে থাকে এবং পাঠানো হয় না।</numerusform>
            <numerusform>যে %Ln টি এন্ট্রি এখনও সেখানে নেই তা এই কিয়স্কে থাকে এবং পাঠানো হয় না।</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are not sent to it either. It keeps what it already has.</source>
        <translation>নতুন এন্ট্রিও সেখানে পাঠানো হয় না। তার কাছে যা আছে তা থাকে।</translation>
    </message>
    <message>
        <source>Other systems can no longer connect to this kiosk through it.</source>
        <translation>অন্য সিস্টেম এটি দিয়ে আর এই কিয়স্কে সংযোগ করতে পারবে না।</translation>
    </message>
    <message>
        <source>Remove the connection to %1?</source>
        <translation>%1-এর সংযোগ সরাবেন?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
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
        <source>%Ln rejected</source>
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
        <source>Removed: %1</source>
        <translation>সরানো হয়েছে: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were not sent to it. They stay in this kiosk&apos;s attendance.</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি এতে পাঠানো হয়নি। সেটি এই কিয়স্কের হাজিরায় থাকে।</numerusform>
            <numerusform>%Lnটি এন্ট্রি এতে পাঠানো হয়নি। সেগুলো এই কিয়স্কের হাজিরায় থাকে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1.</source>
        <translation>সবচেয়ে পুরোনোটি %1-এর।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Discard the records not sent to %1?</source>
        <translation>%1-এ যা পাঠানো হয়নি তা বাদ দেবেন?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records will never be sent to it, even if it is connected again.</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি এতে আর কখনও পাঠানো হবে না, আবার সংযুক্ত হলেও না।</numerusform>
            <numerusform>%Lnটি এন্ট্রি এতে আর কখনও পাঠানো হবে না, আবার সংযুক্ত হলেও না।</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in this kiosk&apos;s attendance.</source>
        <translation>সেগুলো এই কিয়স্কের হাজিরায় থাকে।</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>পাঠাবেন না</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be sent</source>
        <translation>
            <numerusform>%Ln জনকে পাঠানো হবে</numerusform>
            <numerusform>%Ln জনকে পাঠানো হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %Ln people already enrolled to it?</source>
        <translation>
            <numerusform>আগে থেকে নিবন্ধিত %Ln জনকে এতে পাঠাবেন?</numerusform>
            <numerusform>আগে থেকে নিবন্ধিত %Ln জনকে এতে পাঠাবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise it receives only people who are enrolled or changed from now on.</source>
        <translation>নইলে এটি কেবল এখন থেকে নিবন্ধিত বা পরিবর্তিত ব্যক্তিদের পায়।</translation>
    </message>
    <message>
        <source>It receives their identifiers and names, without photos: this kiosk does not keep those.</source>
        <translation>এটি তাদের শনাক্তকারী ও নাম পায়, ছবি ছাড়া: এই কিয়স্ক ছবি রাখে না।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>পাঠান</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people waiting</source>
        <translation>
            <numerusform>ব্যক্তিদের %Lnটি পরিবর্তন অপেক্ষায়</numerusform>
            <numerusform>ব্যক্তিদের %Lnটি পরিবর্তন অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people were not sent either.</source>
        <translation>
            <numerusform>ব্যক্তিদের %Lnটি পরিবর্তনও পাঠানো হয়নি।</numerusform>
            <numerusform>ব্যক্তিদের %Lnটি পরিবর্তনও পাঠানো হয়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken from it any more. What was taken stays here.</source>
        <translation>এখান থেকে আর কিছু নেওয়া হবে না। যা নেওয়া হয়েছে তা এখানে থাকবে।</translation>
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
        <source>4 to 8 digits, entered by the person themselves</source>
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
        <source>The reader must type like a keyboard and finish with Enter.</source>
        <translation>রিডারটি এমন হতে হবে যা কিবোর্ডের মতো লেখে এবং শেষে Enter দেয়।</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1-এর কিউআর কোড</translation>
    </message>
    <message>
        <source>It is shown only once. Save and print it, or let %1 photograph it now.</source>
        <translation>এটি শুধু এবারই দেখানো হবে। সংরক্ষণ করে ছাপান, অথবা %1-কে এখনই ছবি তুলতে দিন।</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>ছবি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>দুটি এক ছিল না। আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>এক মুহূর্ত</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 নামে সংরক্ষিত</translation>
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
        <source>The card checks in right away. If it is lost, remove it or read another one.</source>
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
        <source>A new code replaces the old one immediately.</source>
        <translation>নতুন কোড করলে পুরনোটি সঙ্গে সঙ্গে অচল হয়।</translation>
    </message>
    <message>
        <source>Anyone who has the code, or a photo of it, can check in as %1.</source>
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
        <source>%1 no longer has a PIN</source>
        <translation>%1-এর আর পিন নেই</translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation>%1-এর পিন ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>%1 no longer has a card</source>
        <translation>%1-এর আর কার্ড নেই</translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation>%1-এর কার্ড ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>%1 no longer has a QR code</source>
        <translation>%1-এর আর কিউআর কোড নেই</translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation>%1-এর কিউআর কোড ঠিক করা হয়েছে</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DayStrip</name>
    <message>
        <source>Earlier days</source>
        <translation>আগের দিনগুলো</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>পরের দিনগুলো</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesModel</name>
    <message>
        <source>Code %1</source>
        <translation>কোড %1</translation>
    </message>
    <message>
        <source>Matched with %1</source>
        <translation>%1-এর সঙ্গে মেলানো</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
        <translation>
            <numerusform>%Ln টি রেকর্ড অপেক্ষায়</numerusform>
            <numerusform>%Ln টি রেকর্ড অপেক্ষায়</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesPage</name>
    <message>
        <source>Device codes</source>
        <translation>ডিভাইসের কোড</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>এখনই পড়ুন</translation>
    </message>
    <message>
        <source>The devices are being read</source>
        <translation>ডিভাইসগুলি পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>All codes are known</source>
        <translation>সব কোড পরিচিত</translation>
    </message>
    <message>
        <source>Codes of devices on the wall that belong to no person here appear on this page, with the records that wait for one.</source>
        <translation>দেয়ালের ডিভাইসের যেসব কোড এখানে কারও নয়, সেগুলি অপেক্ষমাণ রেকর্ডসহ এই পৃষ্ঠায় দেখা যায়।</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>তালিকাটি পড়া যায় না</translation>
    </message>
    <message>
        <source>%1 is unknown again</source>
        <translation>%1 আবার অপরিচিত</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 হলেন %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceFacts</name>
    <message>
        <source>Records on it</source>
        <translation>এতে রেকর্ড</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>সর্বোচ্চ %2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>the same time as here</source>
        <translation>এখানকার মতোই সময়</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds fast</source>
        <translation>
            <numerusform>%Ln সেকেন্ড এগিয়ে</numerusform>
            <numerusform>%Ln সেকেন্ড এগিয়ে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds slow</source>
        <translation>
            <numerusform>%Ln সেকেন্ড পিছিয়ে</numerusform>
            <numerusform>%Ln সেকেন্ড পিছিয়ে</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>এর ঘড়ি</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>ক্রমিক নম্বর</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ফার্মওয়্যার</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>এতে ব্যক্তি</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>সর্বশেষ পড়া</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>এখনও হয়নি</translation>
    </message>
    <message>
        <source>Failed readings in a row</source>
        <translation>পরপর ব্যর্থ পড়া</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>সর্বশেষ ত্রুটি</translation>
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
    <name>rollcall::ui::DoorForm</name>
    <message>
        <source>Door name</source>
        <translation>দরজার নাম</translation>
    </message>
    <message>
        <source>Shown on the screen and stored with every record</source>
        <translation>পর্দায় দেখা যায় ও প্রতিটি এন্ট্রির সঙ্গে থাকে</translation>
    </message>
    <message>
        <source>Direction at this door</source>
        <translation>এই দরজায় দিক</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln seconds after a check-in, &quot;Not me&quot; undoes it; only then is it sent.</source>
        <translation>
            <numerusform>এন্ট্রির পর %Ln সেকেন্ড পর্যন্ত “আমি নই” তা ফিরিয়ে নেয়; তার পরেই পাঠানো হয়।</numerusform>
            <numerusform>এন্ট্রির পর %Ln সেকেন্ড পর্যন্ত “আমি নই” তা ফিরিয়ে নেয়; তার পরেই পাঠানো হয়।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollCapture</name>
    <message>
        <source>Touch a photo to retake it</source>
        <translation>আবার তুলতে একটি ছবি স্পর্শ করুন</translation>
    </message>
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
        <source>All three photos are taken. Save?</source>
        <translation>তিনটিই তোলা হয়েছে। সংরক্ষণ করবেন?</translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation>ভালো, স্থির থাকুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollForm</name>
    <message>
        <source>Identifier</source>
        <translation>পরিচয় নম্বর</translation>
    </message>
    <message>
        <source>As in the attendance system, for example 1042</source>
        <translation>হাজিরা ব্যবস্থায় এই ব্যক্তির নম্বর, যেমন 1042</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Shown at check-in; optional</source>
        <translation>প্রবেশের সময় দেখানো হয়; খালি রাখা যায়</translation>
    </message>
    <message>
        <source>This person agrees that face templates are stored on this kiosk to recognize them. These can be deleted at any time.</source>
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
    <name>rollcall::ui::EnrollPage</name>
    <message>
        <source>Enroll</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>তালিকায়</translation>
    </message>
    <message>
        <source>Enroll another</source>
        <translation>আরেকজন নিবন্ধন</translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation>%1 নিবন্ধিত</translation>
    </message>
    <message>
        <source>The kiosk now recognizes this person.</source>
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
        <source>This face is already enrolled as %1. Enrolling a person twice splits their attendance in two. Cancel and look for them in the list.</source>
        <translation>এই মুখ %1 নামে আগেই নিবন্ধিত। দুবার নিবন্ধন করলে একজনের হাজিরা দুই ভাগ হয়ে যায়। বাতিল করে তালিকায় খুঁজুন।</translation>
    </message>
    <message>
        <source>Matching will be stricter for these two, so recognizing them may take longer.</source>
        <translation>কিয়স্ক এই দুজনকে আরও ভালো করে দেখবে, তাই চিনতে বেশি সময় লাগতে পারে।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Enroll anyway</source>
        <translation>তবু নিবন্ধন করুন</translation>
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
        <source>Is this really %1?</source>
        <translation>ইনি কি সত্যিই %1?</translation>
    </message>
    <message>
        <source>The photos stored for %1 show a different face. Enrolling anyway replaces them.</source>
        <translation>%1 নামে রাখা ছবিতে অন্য একটি মুখ আছে। তবুও নিবন্ধন করলে সেগুলো বদলে যাবে।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryController</name>
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
    <name>rollcall::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>রপ্তানি</translation>
    </message>
    <message>
        <source>Insert a USB stick to take the file with you.</source>
        <translation>ফাইল নিয়ে যেতে ইউএসবি স্টিক লাগান।</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>সপ্তাহ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>থেকে – পর্যন্ত</translation>
    </message>
    <message>
        <source>From</source>
        <translation>থেকে</translation>
    </message>
    <message>
        <source>To</source>
        <translation>পর্যন্ত</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>আগের</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 পর্যন্ত</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln দিন</numerusform>
            <numerusform>%Ln দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>USB stick %1</source>
        <translation>ইউএসবি স্টিক %1</translation>
    </message>
    <message>
        <source>Folder on this kiosk</source>
        <translation>এই কিয়স্কের ফোল্ডার</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 খালি</translation>
    </message>
    <message>
        <source>Exporting attendance</source>
        <translation>হাজিরা রপ্তানি হচ্ছে</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>Finishing: do not remove the USB stick</source>
        <translation>শেষ হচ্ছে: স্টিক খুলবেন না</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records saved</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি সংরক্ষিত</numerusform>
            <numerusform>%Lnটি এন্ট্রি সংরক্ষিত</numerusform>
        </translation>
    </message>
    <message>
        <source>You can remove the USB stick now.</source>
        <translation>এখন স্টিক খুলে নিতে পারেন।</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>রপ্তানি হয়নি</translation>
    </message>
    <message>
        <source>No partial file was left.</source>
        <translation>আধা লেখা কিছু রেখে যাওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>বাতিল হয়েছে</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>প্রতিটি এন্ট্রি</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>প্রতিদিনের ঘণ্টা</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FieldView</name>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>বর্তমানটি রাখতে খালি রাখুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FindView</name>
    <message>
        <source>Network</source>
        <translation>নেটওয়ার্ক</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>Nothing was found in %1</source>
        <translation>%1-এ কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>ক্রমিক নম্বর %1</translation>
    </message>
    <message>
        <source>Already connected</source>
        <translation>আগে থেকেই সংযুক্ত</translation>
    </message>
    <message>
        <source>A network such as %1; each of its addresses is tried</source>
        <translation>যেমন %1; এর প্রতিটি ঠিকানা পরীক্ষা করা হয়</translation>
    </message>
    <message>
        <source>%1 of %2 addresses tried</source>
        <translation>%2টির মধ্যে %1টি ঠিকানা দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 addresses were tried</source>
        <translation>থামানো হয়েছে: %2টির মধ্যে %1টি ঠিকানা দেখা হয়েছিল</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Tap one to fill in its address.</source>
        <translation>
            <numerusform>%Lnটি পাওয়া গেছে। ঠিকানা বসাতে একটি ছুঁন।</numerusform>
            <numerusform>%Lnটি পাওয়া গেছে। ঠিকানা বসাতে একটি ছুঁন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Requires a key</source>
        <translation>কী দরকার</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation>কাছে এসে ক্যামেরার দিকে তাকান</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in</source>
        <translation>
            <numerusform>%Ln জন ভেতরে আছেন</numerusform>
            <numerusform>%Ln জন ভেতরে আছেন</numerusform>
        </translation>
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
    <name>rollcall::ui::KindChoice</name>
    <message>
        <source>Choose a system</source>
        <translation>একটি সিস্টেম বেছে নিন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkCard</name>
    <message>
        <source>Connecting</source>
        <translation>সংযোগ হচ্ছে</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>সংযুক্ত</translation>
    </message>
    <message>
        <source>Unreachable. Records are kept here and sent later.</source>
        <translation>পৌঁছানো যাচ্ছে না। তথ্য এখানে রাখা হচ্ছে, পরে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>The server rejects this kiosk. Check its serial number and secret.</source>
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
        <source>Set by IT in the configuration file; it cannot be changed here.</source>
        <translation>কনফিগারেশন ফাইলে আইটি সেট করেছে; এখানে বদলানো যায় না।</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>সংযোগ পরীক্ষা</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Paused. Records are kept here and sent when it is resumed.</source>
        <translation>সাময়িক বন্ধ। তথ্য এখানে রাখা হচ্ছে, আবার চালু হলে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>আবার চালু করুন</translation>
    </message>
    <message>
        <source>Unreachable. The kiosk keeps trying.</source>
        <translation>পৌঁছানো যাচ্ছে না। কিয়স্ক চেষ্টা চালিয়ে যাচ্ছে।</translation>
    </message>
    <message>
        <source>It does not accept this kiosk. Check the key or secret.</source>
        <translation>এটি এই কিয়স্ক গ্রহণ করছে না। কী বা গোপন শব্দ পরীক্ষা করুন।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person</source>
        <translation>
            <numerusform>%Ln টি রেকর্ড একজন ব্যক্তির অপেক্ষায়</numerusform>
            <numerusform>%Ln টি রেকর্ড একজন ব্যক্তির অপেক্ষায়</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkFormView</name>
    <message>
        <source>More settings</source>
        <translation>আরও সেটিংস</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>সংযোগ পরীক্ষা</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkStep</name>
    <message>
        <source>Add a server</source>
        <translation>সার্ভার যোগ করুন</translation>
    </message>
    <message>
        <source>No server is connected yet.</source>
        <translation>এখনও কোনো সার্ভার সংযুক্ত নেই।</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>সংযুক্ত: %1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>আরেকটি যোগ করুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>Press and hold the lock</source>
        <translation>তালাটি চেপে ধরে রাখুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MainWindow</name>
    <message>
        <source>Restarting…</source>
        <translation>আবার চালু হচ্ছে…</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost.</source>
        <translation>কয়েক সেকেন্ড লাগবে। কিছুই হারাবে না।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MorePage</name>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::OutboxList</name>
    <message>
        <source>Rejected by %1</source>
        <translation>%1 প্রত্যাখ্যান করেছে</translation>
    </message>
    <message>
        <source>Discarded, never sent to %1</source>
        <translation>বাদ দেওয়া হয়েছে, %1-এ কখনও পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation>সময়মতো বাতিল, %1-এ কখনও পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be withdrawn from here; contact the people who run that system.</source>
        <translation>বাতিল হওয়ার আগেই %1-এ পৌঁছেছে। এখান থেকে ফেরানো যায় না; যাঁরা সেই ব্যবস্থা চালান তাঁদের জানান।</translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; contact the people who run that system.</source>
        <translation>দিক বদলানোর আগেই %1-এ পৌঁছেছে। এখান থেকে বদলানো যায় না; যাঁরা সেই ব্যবস্থা চালান তাঁদের জানান।</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>%1-এর অপেক্ষায়, %Ln বার চেষ্টা</numerusform>
            <numerusform>%1-এর অপেক্ষায়, %Ln বার চেষ্টা</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>এখন আবার চেষ্টা করা হচ্ছে</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation>পৌঁছানোর পরে সংশোধিত</translation>
    </message>
    <message>
        <source>Not sent</source>
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
        <source>enrollment</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>change of the person</source>
        <translation>ব্যক্তির পরিবর্তন</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>মুছে ফেলা</translation>
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
        <source>No people enrolled yet</source>
        <translation>এখনও কেউ নিবন্ধিত নন</translation>
    </message>
    <message>
        <source>Enroll the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation>প্রথম জনকে নিবন্ধন করুন: একটি নম্বর আর ক্যামেরার সামনে আধ মিনিট লাগে।</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <translation>কাউকে নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>কারও সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>Try part of the name or the identifier.</source>
        <translation>নামের অংশ বা নম্বর দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>%1 নিষ্ক্রিয়</translation>
    </message>
    <message>
        <source>%1 can check in again</source>
        <translation>%1 আবার হাজিরা দিতে পারবেন</translation>
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
        <source>The face templates and the name are erased from this kiosk immediately. This cannot be undone.</source>
        <translation>মুখের নমুনা ও নাম এই কিয়স্ক থেকে এখনই মুছে যাবে। এটি ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Past attendance is kept, under the identifier %1 only.</source>
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
    <message>
        <source>The name is now %1</source>
        <translation>নাম এখন %1</translation>
    </message>
    <message>
        <source>The face templates, the card and the QR code of %1 move along.</source>
        <translation>%1-এর মুখের টেমপ্লেট, কার্ড ও QR কোড সঙ্গে যাবে।</translation>
    </message>
    <message>
        <source>The PIN is removed, because it belongs to the identifier. Set a new one afterwards.</source>
        <translation>পিনটি সরানো হবে, কারণ এটি শনাক্তকারীর সঙ্গে যুক্ত। পরে নতুন একটি দিন।</translation>
    </message>
    <message>
        <source>Past attendance stays under %1: records are never rewritten.</source>
        <translation>আগের উপস্থিতি %1-এর অধীনে থাকবে: রেকর্ড কখনও নতুন করে লেখা হয় না।</translation>
    </message>
    <message>
        <source>Connected systems delete %1 and receive %2 as a new person.</source>
        <translation>সংযুক্ত সিস্টেমগুলি %1 মুছে ফেলে এবং %2-কে নতুন ব্যক্তি হিসেবে পায়।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Change the identifier %1 to %2?</source>
        <translation>শনাক্তকারী %1 বদলে %2 করবেন?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>পরিবর্তন করুন</translation>
    </message>
    <message>
        <source>The identifier is now %1</source>
        <translation>শনাক্তকারী এখন %1</translation>
    </message>
    <message>
        <source>Set a new PIN.</source>
        <translation>নতুন পিন দিন।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
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
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>নিষ্ক্রিয় করুন</translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation>আবার নিবন্ধন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>হাজিরা</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>কিউআর</translation>
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
        <source>Disabled: recognized, but cannot check in</source>
        <translation>নিষ্ক্রিয়: চেনা যায়, কিন্তু প্রবেশ করতে পারেন না</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>নিবন্ধিত %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
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
        <source>Correct the name</source>
        <translation>নাম সংশোধন করুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonEditor</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>পরিচয় নম্বর</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Change the identifier</source>
        <translation>শনাক্তকারী পরিবর্তন করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>নাম সংশোধন করুন</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>একটি নাম লিখুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinChange</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Your present PIN</source>
        <translation>আপনার বর্তমান পিন</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>নতুন পিন বেছে নিন</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits</source>
        <translation>
            <numerusform>কমপক্ষে %Ln অঙ্ক</numerusform>
            <numerusform>কমপক্ষে %Ln অঙ্ক</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>একই পিন আবার</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>এক মুহূর্ত</translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation>দুটি এক ছিল না। আবার বেছে নিন।</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>ভুল পিন। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
            <numerusform>ভুল পিন। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator PIN has been changed</source>
        <translation>প্রশাসকের পিন পরিবর্তন করা হয়েছে</translation>
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
    <name>rollcall::ui::PinPage</name>
    <message>
        <source>Administrator PIN</source>
        <translation>প্রশাসকের পিন</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>পিন পরিবর্তন করুন</translation>
    </message>
    <message>
        <source>Anyone who knows this PIN can manage this kiosk.</source>
        <translation>যে কেউ এই পিন জানলে এই কিয়স্ক পরিচালনা করতে পারেন।</translation>
    </message>
    <message>
        <source>If it is forgotten, run &quot;rollcallctl admin-pin --reset&quot; on this kiosk.</source>
        <translation>ভুলে গেলে এই কিয়স্কে &quot;rollcallctl admin-pin --reset&quot; চালান।</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is short. Choose one with at least %Ln digits.</source>
        <translation>
            <numerusform>এই পিনটি ছোট। কমপক্ষে %Ln অঙ্কের একটি বেছে নিন।</numerusform>
            <numerusform>এই পিনটি ছোট। কমপক্ষে %Ln অঙ্কের একটি বেছে নিন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Short: choose a longer one</source>
        <translation>ছোট: আরও লম্বা একটি বেছে নিন</translation>
    </message>
    <message>
        <source>Opens the administration</source>
        <translation>প্রশাসন খোলে</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinView</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
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
        <source>At least %Ln digits. Anyone who knows it can manage this kiosk.</source>
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
        <source>The PINs do not match. Choose again.</source>
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
    <message>
        <source>Recovery code</source>
        <translation>পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run &quot;rollcallctl admin-pin --reset&quot; on this kiosk and enter the code it prints.</source>
        <translation>প্রশাসকের পিন হারিয়েছে। এই কিয়স্কে &quot;rollcallctl admin-pin --reset&quot; চালান এবং দেখানো কোডটি লিখুন।</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %Ln tries left.</source>
        <translation>
            <numerusform>ভুল কোড। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
            <numerusform>ভুল কোড। আর %Ln বার চেষ্টা করা যাবে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresenceModel</name>
    <message>
        <source>since yesterday</source>
        <translation>গতকাল থেকে</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresencePage</name>
    <message>
        <source>Who is in</source>
        <translation>কারা ভেতরে আছেন</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV সংরক্ষণ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>মুদ্রণ</translation>
    </message>
    <message>
        <source>No one is in</source>
        <translation>কেউ ভেতরে নেই</translation>
    </message>
    <message>
        <source>People appear here as soon as they check in, until they check out.</source>
        <translation>প্রবেশ করলেই নাম এখানে দেখা যায়, বের হওয়া পর্যন্ত।</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>তালিকাটি পড়া যাচ্ছে না</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln জন</numerusform>
            <numerusform>%Ln জন</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 অনুযায়ী</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 নামে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>মুদ্রণ হচ্ছে…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>প্রিন্টারে পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>কখন থেকে</translation>
    </message>
    <message>
        <source>There is no printer. Set one up on this kiosk, or save the list as CSV.</source>
        <translation>কোনো প্রিন্টার নেই। এই কিয়স্কে একটি প্রিন্টার যোগ করুন, অথবা তালিকাটি CSV সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The printer did not accept the list.</source>
        <translation>প্রিন্টার তালিকাটি গ্রহণ করেনি।</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchCorrector</name>
    <message>
        <source>The record no longer counts</source>
        <translation>এন্ট্রিটি আর গণ্য হবে না</translation>
    </message>
    <message>
        <source>Direction changed</source>
        <translation>দিক বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>Record added</source>
        <translation>এন্ট্রি যোগ করা হয়েছে</translation>
    </message>
    <message>
        <source>The record of %1 no longer counts</source>
        <translation>%1-এর এন্ট্রি আর গণ্য হয় না</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Undo this record?</source>
        <translation>এই এন্ট্রি বাতিল করবেন?</translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. To restore it later, add a record manually.</source>
        <translation>এটি খাতায় থাকে, গণ্য নয় বলে চিহ্নিত। পরে তা ফেরানো যায় হাতে দেওয়া একটি এন্ট্রি দিয়ে।</translation>
    </message>
    <message>
        <source>It is no longer sent to servers that do not have it yet; a server that has it keeps it.</source>
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
        <source>It is now a check-in of %1</source>
        <translation>এটি এখন %1-এর আগমন</translation>
    </message>
    <message>
        <source>It is now a check-out of %1</source>
        <translation>এটি এখন %1-এর প্রস্থান</translation>
    </message>
    <message>
        <source>Change to check-out?</source>
        <translation>বের হওয়া করবেন?</translation>
    </message>
    <message>
        <source>Change to check-in?</source>
        <translation>প্রবেশ করবেন?</translation>
    </message>
    <message>
        <source>The original record is kept; the new direction counts from now on.</source>
        <translation>যা লেখা হয়েছিল তা থাকে; এখন থেকে নতুন দিক গণ্য হবে।</translation>
    </message>
    <message>
        <source>A server that already has the record is not notified.</source>
        <translation>যে সার্ভারে এটি আগেই আছে তাকে জানানো হয় না।</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Pressed the wrong button</source>
        <translation>ভুলটি চাপা হয়েছে</translation>
    </message>
    <message>
        <source>Forgot the previous one</source>
        <translation>আগেরটি ভুলে গেছেন</translation>
    </message>
    <message>
        <source>A record of %1 was added</source>
        <translation>%1-এর একটি এন্ট্রি যোগ করা হয়েছে</translation>
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
        <source>It is marked as added manually and sent like any other.</source>
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
    <name>rollcall::ui::PunchDetail</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
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
        <source>Add a record</source>
        <translation>এন্ট্রি যোগ করুন</translation>
    </message>
    <message>
        <source>Change to check-out</source>
        <translation>বের হওয়া করুন</translation>
    </message>
    <message>
        <source>Change to check-in</source>
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
    <message>
        <source>Add check-out</source>
        <translation>চেক-আউট যোগ করুন</translation>
    </message>
    <message>
        <source>No check-out</source>
        <translation>চেক-আউট নেই</translation>
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
        <translation>আগের</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Add a record for %1</source>
        <translation>%1-এর জন্য এন্ট্রি যোগ করুন</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ঘ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 মি</translation>
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
        <source>added manually</source>
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
    <message>
        <source>no check-out</source>
        <translation>চেক-আউট নেই</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation>হাজিরা</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>এন্ট্রি যোগ করুন</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>রপ্তানি</translation>
    </message>
    <message>
        <source>No check-ins or check-outs</source>
        <translation>কেউ প্রবেশ বা প্রস্থান করেননি</translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation>প্রতিটি হাজিরা সংরক্ষিত হলেই এখানে দেখা যায়।</translation>
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
    <message numerus="yes">
        <source>%Ln records</source>
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
        <source>The list cannot be read</source>
        <translation>তালিকাটি পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>No matching records</source>
        <translation>এমন কিছু নেই</translation>
    </message>
    <message>
        <source>Touch the selected filter again to see everything.</source>
        <translation>সব দেখতে বাছাই করা ফিল্টারটি আবার চাপুন।</translation>
    </message>
    <message>
        <source>Checked in at %1. Usually leaves at %2.</source>
        <translation>%1-এ চেক-ইন। সাধারণত %2-এ যান।</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>%1-এ চেক-ইন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionChoice</name>
    <message>
        <source>A photo held up to the camera can pass as the person</source>
        <translation>মুখের ছবি তুলে ধরলে তাকে সেই ব্যক্তি ধরা হয়</translation>
    </message>
    <message>
        <source>Ask for a movement when in doubt</source>
        <translation>সন্দেহ হলে নড়তে বলুন</translation>
    </message>
    <message>
        <source>Always ask for a movement</source>
        <translation>প্রতিবার নড়তে বলুন</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>আবার চালু করুন</translation>
    </message>
    <message>
        <source>The change takes effect after a restart.</source>
        <translation>যা বেছে নেওয়া হয়েছে তা আবার চালু করার পর কার্যকর হবে।</translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation>আক্রমণ শনাক্তকরণ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>কঠোর</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>ভুল মিল</translation>
    </message>
    <message>
        <source>Among single images of strangers. Several images in a row must agree before a person is checked in.</source>
        <translation>অপরিচিতদের একেকটি ছবির মধ্যে। কাউকে চেক-ইন করার আগে পরপর কয়েকটি ছবি মিলতে হয়।</translation>
    </message>
    <message>
        <source>At most %1 %</source>
        <translation>সর্বোচ্চ %1 %</translation>
    </message>
    <message>
        <source>For unattended doors. Some people have to look longer.</source>
        <translation>যে দরজায় কেউ নজর রাখে না। কিছু মানুষকে একটু বেশি তাকাতে হবে।</translation>
    </message>
    <message>
        <source>Right for most doors.</source>
        <translation>বেশির ভাগ দরজার জন্য ঠিক।</translation>
    </message>
    <message>
        <source>Fastest, even in poor light. For attended doors.</source>
        <translation>সবচেয়ে দ্রুত চেনে, কম আলোতেও। যে দরজায় নজর রাখা হয়।</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>প্রচলিত</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>উদার</translation>
    </message>
    <message>
        <source>The threshold is set in the configuration file.</source>
        <translation>কনফিগারেশন ফাইল সীমাটি ঠিক করে দিয়েছে।</translation>
    </message>
    <message>
        <source>Current: at most %1 %</source>
        <translation>এখন: সর্বোচ্চ %1 %</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln false matches in 1,000 single images of strangers.</source>
        <translation>
            <numerusform>অপরিচিতদের ১,০০০টি ছবির মধ্যে সর্বোচ্চ %Lnটিকে কারও বলে ধরা হতে পারে।</numerusform>
            <numerusform>অপরিচিতদের ১,০০০টি ছবির মধ্যে সর্বোচ্চ %Lnটিকে কারও বলে ধরা হতে পারে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>মুখ চেনা</translation>
    </message>
    <message>
        <source>Test recognition</source>
        <translation>মুখ চেনা পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>নিবন্ধিত</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>সীমা</translation>
    </message>
    <message>
        <source>%1, for this number of people</source>
        <translation>%1, এতজন মানুষের জন্য</translation>
    </message>
    <message>
        <source>False matches</source>
        <translation>ভুল মিল</translation>
    </message>
    <message>
        <source>About %1 in 1,000 images of strangers</source>
        <translation>অচেনা মানুষের ১,০০০ ছবিতে প্রায় %1টি</translation>
    </message>
    <message>
        <source>Stricter matching</source>
        <translation>কঠোরতর মিল</translation>
    </message>
    <message>
        <source>After &quot;Not me&quot;, matching is stricter for these people. Reset it if they are no longer recognized.</source>
        <translation>&quot;আমি নই&quot;-এর পর এঁদের জন্য মিল আরও কঠোর হয়। এঁদের আর চেনা না গেলে এটি ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>%1x margin between these two</source>
        <translation>এ দুজনের মধ্যে %1 গুণ ব্যবধান</translation>
    </message>
    <message>
        <source>%1x margin</source>
        <translation>%1 গুণ ব্যবধান</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ও %2</translation>
    </message>
    <message>
        <source>Margin reset: %1</source>
        <translation>ব্যবধান আবার স্বাভাবিক: %1</translation>
    </message>
    <message>
        <source>Comparing everyone with everyone</source>
        <translation>সবার সঙ্গে সবার তুলনা হচ্ছে</translation>
    </message>
    <message>
        <source>The test could not be run</source>
        <translation>পরীক্ষা করা যায়নি</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>কোনো সমস্যা পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>সমস্যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>At most %1 false matches of strangers a year, at the current number of visitors.</source>
        <translation>এখন যত মানুষ আসে তাতে বছরে বড়জোর %1 জন অচেনাকে কেউ বলে ধরা হবে।</translation>
    </message>
    <message>
        <source>Probably one person enrolled twice: delete one of them</source>
        <translation>সম্ভবত একই ব্যক্তি, দুবার নিবন্ধিত: একটি মুছুন</translation>
    </message>
    <message>
        <source>Look-alikes: matching is stricter for these two</source>
        <translation>দেখতে একরকম: এ দুজনের জন্য মিল আরও কঠোর</translation>
    </message>
    <message>
        <source>Face template %1 is unlike the others: enroll again</source>
        <translation>মুখের নমুনা %1 অন্যগুলির মতো নয়: আবার নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation>আবার নিবন্ধন</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>এবং আরও %Lnটি</numerusform>
            <numerusform>এবং আরও %Lnটি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln জন</numerusform>
            <numerusform>%Ln জন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Lnটি মুখের টেমপ্লেট</numerusform>
            <numerusform>%Lnটি মুখের টেমপ্লেট</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 in 1,000 images of strangers</source>
        <translation>অপরিচিতদের ১,০০০টি ছবিতে %1-এর কম</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RemovalSheet</name>
    <message numerus="yes">
        <source>Erased: %Ln face templates</source>
        <translation>
            <numerusform>মোছা হয়েছে: %Lnটি মুখের নমুনা</numerusform>
            <numerusform>মোছা হয়েছে: %Lnটি মুখের নমুনা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln of PIN, card and QR code</source>
        <translation>
            <numerusform>মোছা হয়েছে: পিন, কার্ড ও কিউআর কোডের %Lnটি</numerusform>
            <numerusform>মোছা হয়েছে: পিন, কার্ড ও কিউআর কোডের %Lnটি</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no PIN, card or QR code</source>
        <translation>কোনো পিন, কার্ড বা কিউআর কোড ছিল না</translation>
    </message>
    <message>
        <source>Erased: the name, from past attendance too</source>
        <translation>মোছা হয়েছে: নাম, আগের হাজিরা থেকেও</translation>
    </message>
    <message>
        <source>Another program is reading the database: the bytes on disk are overwritten when it finishes</source>
        <translation>আরেকটি প্রোগ্রাম ডেটাবেস পড়ছে: সেটি শেষ হলে ডিস্কের বাইট মুছে লেখা হবে</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>লেখা রাখুন</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 মুছে ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 নামে সংরক্ষিত</translation>
    </message>
    <message numerus="yes">
        <source>Not erased from a damaged database that was set aside. It is removed after %Ln days: %1</source>
        <translation>
            <numerusform>সরিয়ে রাখা নষ্ট ডেটাবেস থেকে মোছা হয়নি। সেটি %Ln দিন পর সরানো হবে: %1</numerusform>
            <numerusform>সরিয়ে রাখা নষ্ট ডেটাবেস থেকে মোছা হয়নি। সেটি %Ln দিন পর সরানো হবে: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln attendance records, under the identifier %1 only, because each one proves that the next is unchanged</source>
        <translation>
            <numerusform>রাখা হয়েছে: %Lnটি উপস্থিতি রেকর্ড, শুধু শনাক্তকারী %1-এর অধীনে, কারণ প্রতিটি প্রমাণ করে যে পরেরটি অপরিবর্তিত</numerusform>
            <numerusform>রাখা হয়েছে: %Lnটি উপস্থিতি রেকর্ড, শুধু শনাক্তকারী %1-এর অধীনে, কারণ প্রতিটি প্রমাণ করে যে পরেরটি অপরিবর্তিত</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ResultCard</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
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
    <message>
        <source>Touch to retake it</source>
        <translation>আবার তুলতে স্পর্শ করুন</translation>
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
    <name>rollcall::ui::ScreenForm</name>
    <message>
        <source>Colors</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Announce check-ins and check-outs aloud</source>
        <translation>কে আসছে ও যাচ্ছে তা উচ্চারণ করে বলা</translation>
    </message>
    <message>
        <source>Speech is not installed: this kiosk needs the program espeak-ng.</source>
        <translation>কথা বলার ব্যবস্থা ইনস্টল করা নেই: এই কিয়স্কে espeak-ng প্রোগ্রামটি লাগবে।</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Show a QR code with each confirmation, as later proof of the record</source>
        <translation>প্রতিটি নিশ্চিতকরণের সাথে একটি QR কোড দেখান, যা পরে এন্ট্রিটি প্রমাণ করে</translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation>এই কিয়স্কের ভাষা</translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation>দরজায় যেসব ভাষা বেছে নেওয়া যায়</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>শব্দ কমান</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>শব্দ বাড়ান</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>নীরব</translation>
    </message>
    <message>
        <source>Say aloud what a person is asked to do</source>
        <translation>যা করতে বলা হয় তা উচ্চারণ করে বলা</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SetupView</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>স্বাগতম</translation>
    </message>
    <message>
        <source>Which language do you want to use?</source>
        <translation>কোন ভাষা ব্যবহার করতে চান?</translation>
    </message>
    <message>
        <source>Where is this kiosk?</source>
        <translation>এই কিয়স্ক কোথায়?</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>দুটোই পরে বদলানো যায়।</translation>
    </message>
    <message>
        <source>Is the time right?</source>
        <translation>সময় কি ঠিক?</translation>
    </message>
    <message>
        <source>Records are only as good as the clock behind them.</source>
        <translation>যে ঘড়িতে এন্ট্রি নেওয়া হয়, এন্ট্রির মূল্য ততটাই।</translation>
    </message>
    <message>
        <source>Does the camera see you?</source>
        <translation>ক্যামেরা কি আপনাকে দেখছে?</translation>
    </message>
    <message>
        <source>Stand where people will stand. Your image should be upright.</source>
        <translation>যেখানে সবাই দাঁড়াবে সেখানে দাঁড়ান। আপনাকে সোজা দেখা যাওয়া উচিত।</translation>
    </message>
    <message>
        <source>Where should records go?</source>
        <translation>এন্ট্রি কোথায় যাবে?</translation>
    </message>
    <message>
        <source>They are stored on this kiosk. A server can also receive them, now or later.</source>
        <translation>সেগুলো এই কিয়স্কে রাখা হয়। এখন বা পরে কোনো সার্ভারকেও দেওয়া যায়।</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>সব ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>The kiosk is ready. No people are enrolled yet.</source>
        <translation>কিয়স্ক প্রস্তুত। শুধু এখনো কাউকে চেনে না।</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <translation>প্রথম জনকে নথিভুক্ত করুন</translation>
    </message>
    <message>
        <source>Open the door screen</source>
        <translation>দরজায় যান</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sparkline</name>
    <message numerus="yes">
        <source>%Ln records delivered in the last 24 hours</source>
        <translation>
            <numerusform>গত 24 ঘণ্টায় %Ln-টি তথ্য পৌঁছেছে</numerusform>
            <numerusform>গত 24 ঘণ্টায় %Ln-টি তথ্য পৌঁছেছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>ধাপ %1 / %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SystemPage</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ঘণ্টা %2 মিনিট</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln দিন</numerusform>
            <numerusform>%Ln দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>Set from the network</source>
        <translation>নেটওয়ার্ক থেকে ঠিক করা</translation>
    </message>
    <message>
        <source>Not set from the network since startup. Times are corrected once it is.</source>
        <translation>চালু হওয়ার পর থেকে নেটওয়ার্ক থেকে ঠিক হয়নি। ঠিক হলে সময় সংশোধিত হবে।</translation>
    </message>
    <message>
        <source>System</source>
        <translation>সিস্টেম</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>খতিয়ান যাচাই করুন</translation>
    </message>
    <message>
        <source>Restart Rollcall</source>
        <translation>Rollcall আবার চালু করুন</translation>
    </message>
    <message>
        <source>Latest log lines</source>
        <translation>লগের নতুনতম লাইন</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ডিস্ক</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2-এর মধ্যে %1 খালি</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 খালি</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>তথ্য</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °সে</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>তাপমাত্রা</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>মেমরি</translation>
    </message>
    <message>
        <source>%1 of %2 free, Rollcall uses %3</source>
        <translation>%2-এর মধ্যে %1 খালি, রোলকল নেয় %3</translation>
    </message>
    <message>
        <source>Rollcall uptime</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation>যন্ত্র চালু আছে</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>কিছুই লগ হয়নি</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>খতিয়ান যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>খতিয়ান পড়া যায়নি</translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation>এন্ট্রি %1-এ খতিয়ান যাচাই ব্যর্থ</translation>
    </message>
    <message>
        <source>Export the attendance, then call the person in charge of this kiosk.</source>
        <translation>হাজিরা রপ্তানি করুন, তারপর এই কিয়স্ক যিনি দেখেন তাঁকে ডাকুন।</translation>
    </message>
    <message>
        <source>Ledger check passed</source>
        <translation>খতিয়ান যাচাই সফল</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each proving the one before it</source>
        <translation>
            <numerusform>%Lnটি এন্ট্রি, প্রতিটি আগেরটির প্রমাণ</numerusform>
            <numerusform>%Lnটি এন্ট্রি, প্রতিটি আগেরটির প্রমাণ</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>ডেটাবেস নষ্ট ছিল</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>মনোযোগ দরকার</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln records</source>
        <translation>
            <numerusform>%Lnটি রেকর্ডের জন্য %1</numerusform>
            <numerusform>%Lnটি রেকর্ডের জন্য %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of its certificate (SHA-256):</source>
        <translation>এর সার্টিফিকেটের ফিঙ্গারপ্রিন্ট (SHA-256):</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation>প্রোগ্রামের ইন্টারফেস</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>সংযোগ খুলুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TestPanel</name>
    <message>
        <source>Stop the test</source>
        <translation>পরীক্ষা শেষ করুন</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>অফলাইন, %Lnটি অপেক্ষায়</numerusform>
            <numerusform>অফলাইন, %Lnটি অপেক্ষায়</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>ফিরিয়ে নিন: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::ui::WeekChart</name>
    <message>
        <source>Hours in the last seven days</source>
        <translation>গত সাত দিনের সময়</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ঘণ্টা %2 মিনিট</translation>
    </message>
</context>
</TS>
