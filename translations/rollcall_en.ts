<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>I don&apos;t know your face yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look again, or use your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the camera without a phone or picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could not see you move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the camera to try again, or use your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your PIN, or ask to be enrolled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>An identifier is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and signs only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here. Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not match. %Ln tries left.</source>
        <extracomment>%n: tries until the pad locks for a while</extracomment>
        <translation>
            <numerusform>Number and PIN do not match. %Ln try left.</numerusform>
            <numerusform>Number and PIN do not match. %Ln tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known here. %Ln tries left.</source>
        <translation>
            <numerusform>Not known here. %Ln try left.</numerusform>
            <numerusform>Not known here. %Ln tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know this card or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your PIN, or ask at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again at %1. Faces are still recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded on this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer. Try again, use your PIN, or tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again, or tell the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This cannot be a QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Come closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too bright to see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn your head a little to your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn your head a little to your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direction is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark to see you: come closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light from behind: come closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please blink twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please turn your head to your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please turn your head to your right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>A PIN has been set already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and has been set aside as %1. A new one was begun; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged at entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 face templates cannot be read with this key; enrol these people again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such punch to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with the identifier %1 is enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people were enrolled with another face engine and are not recognised; enrol them again, or choose that engine in the configuration (%2 is in use).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::PhotoEnroller</name>
    <message>
        <source>The kiosk is busy with other photos; send this one again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Presenter</name>
    <message>
        <source>Saved here, will be sent when the network is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min since you checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is being enrolled on the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face differs from the pictures taken before. One person at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is being stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminShell</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message numerus="yes">
        <source>%Ln entries waiting</source>
        <translation>
            <numerusform>%Ln entry waiting</numerusform>
            <numerusform>%Ln entries waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>Waiting for %1, tried %Ln time</numerusform>
            <numerusform>Waiting for %1, tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable. Entries are kept here and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this kiosk. Check its serial number and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for other systems to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other systems cannot connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is kept on this kiosk. To send it somewhere, add a [[connector]] to the configuration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last delivered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be taken back from here; tell those who run that system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; tell those who run that system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected after delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CornerPress</name>
    <message>
        <source>Administration: press and hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CredentialSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits, typed by the person themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the card of %1 to the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader must be one that types like a keyboard and ends with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check in, %1 types the number %2 and then the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card checks in at once. When it is lost, remove it or read another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code makes the old one useless at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds the code, also as a photo of it, checks in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Save it and print it, or let %1 photograph it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no PIN any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no card any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no QR code any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved in %1. Plug in a USB stick and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DirectionPanel</name>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in or out?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolCapture</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three are taken. Save?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolForm</name>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the attendance system knows this person, for example 1042</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when checking in; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person agrees that face samples are kept on this kiosk to recognise them. They can be deleted at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrolPage</name>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk recognises this person from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is enrolled already, as %1. Enrolled twice, the attendance of one person is split in two. Cancel, and look for them in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk will look more closely at these two, so recognising them may take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryDesk</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Keyboard</name>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or name one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being started again. Until then, use your PIN or card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PadForm</name>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeopleModel</name>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name, or the identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face samples and the name are erased from this kiosk at once. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past attendance stays, under the identifier %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check in here again, %1 must be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
    <message numerus="yes">
        <source>%Ln face samples</source>
        <translation>
            <numerusform>%Ln face sample</numerusform>
            <numerusform>%Ln face samples</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can check in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled: is recognised, but cannot check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN with number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN, card or QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinEntry</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinView</name>
    <message numerus="yes">
        <source>At least %Ln digits. Whoever knows it can manage this kiosk.</source>
        <translation>
            <numerusform>At least %Ln digit. Whoever knows it can manage this kiosk.</numerusform>
            <numerusform>At least %Ln digits. Whoever knows it can manage this kiosk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>Wrong PIN. %Ln try left.</numerusform>
            <numerusform>Wrong PIN. %Ln tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchDetail</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was wrong; it was recorded as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction changed %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchForm</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchModel</name>
    <message>
        <source>by face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody checked in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the chosen filter again to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this entry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not been sent of it is not sent any more; what a server has, stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a check-out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a check-in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry keeps what was recorded; the new direction counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that has the entry already is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed the wrong one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a check-in for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a check-out for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as entered by hand, and sent like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk was not working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SampleStrip</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ScanView</name>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper or on a phone. Not too close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many unknown codes. Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>Offline, %Ln waiting</numerusform>
            <numerusform>Offline, %Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
