<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled despite a similar face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All privileges revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Not me&quot; pressed at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected record sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator PIN set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN entry locked after too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and codes locked after too many unknown ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected photo or screen at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times corrected after the clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stricter matching set again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent records discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1x margin from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1x margin over %2 from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stricter matching reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Ln face template</numerusform>
            <numerusform>%Ln face templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled people sent to a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code for the administration issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged database repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning about a damaged database dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records lost to damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong administrator PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration locked after too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in to this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login with a wrong serial number or secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged database repaired, a copy kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left</source>
        <translation>
            <numerusform>%Ln try left</numerusform>
            <numerusform>%Ln tries left</numerusform>
        </translation>
    </message>
    <message>
        <source>locked out for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card or code disabled: it is also another person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like paper or a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edge of a picture or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat, and moved as one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stripes of a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another room behind the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what could be read was recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of a device matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match with a device&apos;s code undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>Undo failed</source>
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
        <source>Please look at the camera without a phone or photo</source>
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
    <message>
        <source>Not expected here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>This kiosk cannot record attendance right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk cannot recognize anyone right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kiosk uses the same data. Stop one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be written. Check the owner and the permissions of the data folder, and whether the disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Delete files that are not needed; the kiosk then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data cannot be read. Check the disk, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Close it; the kiosk then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance cannot be saved. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer. If this stays, restart the kiosk and check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template key is missing. Restore it from the backup; the kiosk then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template key is not the one that people were enrolled with. Put the right one back; the kiosk then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template key cannot be used. Check its owner and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk cannot recognize faces right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the face recognition is missing or damaged. Install the models again, then restart the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face recognition has stopped. If this stays, restart the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the stored faces can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a camera, or choose one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is being restarted. If this stays, check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk does not know anyone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is enrolled. Enroll people in the administration, or connect a system that sends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk does not know any faces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is enrolled with their face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face recognition is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance records were lost to damage. Check the disk and the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attendance records are damaged. Check the disk and the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people are not recognized by their face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is earlier than the newest record. Set it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock has not been set since the start. Set it in the settings, or connect the kiosk to a time server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system cannot be reached. Records wait here and are sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration is locked for a while after wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your PIN, card or QR code, or tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your PIN or card, or tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences, the first without its full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected system does not accept this kiosk, or a device cannot be read. See Connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This connection only receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inward (listening on %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses port %1 on %2. The kiosk keeps trying; or choose another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be opened (%3). The kiosk keeps trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inward (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred by the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped by the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name could not be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program answers on the server&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not respond in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not encrypt on this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection before answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not from a web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is unreachable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than %1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the one whose fingerprint is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not complete the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The punch names no person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock differs from this kiosk&apos;s by %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has forgotten this kiosk&apos;s registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this kiosk: check the serial number and the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this kiosk (%1): check the serial number and the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted, but acknowledged only %1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejected the record without giving a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not acknowledge a punch in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stopped responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would have %1 bytes, and %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects (status %1) to &quot;%2&quot;, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver says that it is gone for good (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check there that the test event has arrived: some receivers, such as Home Assistant, answer yes to everything (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejected the change without giving a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take changes of people (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer a change of a person in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent too many commands before it answered the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not mention this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer has an unexpected form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campus server has no student with the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campus server does not take &quot;%1&quot; as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campus server does not take this record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server only promises to take the records (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campus server keeps one entry and one exit a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campus server knows people by numbers only, and &quot;%1&quot; is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the next upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier record of that person and day comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campus server has switched its attendance webhook off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campus server is there. Whether the key is right shows with the first record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily attendance file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the photos leads to no listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing of the photos has moved to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing &quot;%1&quot; is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing has more folders or photos than are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing has no photo in a folder of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the photo index cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos could not be fetched or stored: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer names no record, so it is not certain that it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another entry of this person at the same second, and keeps one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it has this entry, and does not list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered, not the interface for programs: check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page titled &quot;%1&quot; answered, not the interface for programs: check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not complete JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is no list of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with status %1, but the record is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no unique index on employee_id and time: the kiosk looks for each record before it inserts it. schema.sql has the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not know this device, although it is registered there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not know this device, and takes no registration at %1: check the address and the dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker is there and does not know this device yet. It is registered when the connection starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s answer is no list of enrollments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedding is no list of numbers in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedding has %1 numbers instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of the embedding are out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face recognition is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedding does not say which model made it; set embedding_model if it is the one in use here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedding was made by %1, and this kiosk uses %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s list of all people is incomplete: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the broker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the broker who could not be taken: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refuses the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refuses the event: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not say whether it has the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker only promises to take the events (status 202)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refuses the connection for enrollments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers for enrollments is no broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for the class roster: no class was on in this room at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class was on is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; the server&apos;s list does not have it yet, and is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a record of this person at %1, within %2 seconds, and takes no other so soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for another record of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class is on in this room now, or the server does not know the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the person %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times and has no record: its list of the course on %2 does not name the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said &quot;accepted&quot; %1 times, and its list of the course on %2 does not have the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the course %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer has another form than a class roster&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face encoding is not 128 numbers of dlib&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face encoding has numbers that dlib does not make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s signs of life (status %1): another device may have an identifier that begins alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fails to show the schedule (status 500), as it does for classes with stored face encodings: this kiosk&apos;s own faces are used, and the classes that it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face of %1 is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s faces are of the model %1 and are not used: this kiosk recognizes with %2, by faces of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the class that is on do not fit the clock: set the server&apos;s time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the request, so it is not certain that it has the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key expired on %1: enter a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key expires on %1: make a new one in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an earlier record of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the login or the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No employee there has %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several employees there have %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in at %1 UTC has no check-out there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open record that this check-out could end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open record began at %1 UTC, after this check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check-in at %1 UTC is parked; the open record is an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees and attendance can be read; whether the key may also add records shows with the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it has the record; look there before you try again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no access token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid. Zoho does not document its answers: check there whether the first records arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table face has more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists the same rows of the table face again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table face is empty; no person is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the store that could not be taken: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not let this user in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL has no such database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is missing: run schema.sql as the owner of the tables (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has other columns than schema.sql: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PostgreSQL user may not do this: grant it what schema.sql grants (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PostgreSQL server only reads: name the one that writes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the PostgreSQL server is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL has no connection left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL gave a statement up because it took too long: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is locked by another program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL says: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not from a PostgreSQL server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL accepted the record, but it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers the terminal %1. Whether it stores records of this serial number shows with the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with status %1, which does not say that it has the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server acknowledged %1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server demands its own encryption: turn it off there, and use https:// instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is empty, so it is not certain that it has taken anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer as servers for ZKTeco terminals do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals (port %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, because not in the list of terminals: %1. Add the serial number if it is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A terminal sent a line that cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals (listening on %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not accept the communication key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the device sends cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device could not be read %1 times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s serial number is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance terminal (port %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Who can connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port this kiosk listens on, from 1024 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other system must send this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters. Anyone who knows it can enroll people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read the secret and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM; encrypts the connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other systems connect to this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another system or device sends people and records here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ws:// or wss:// (encrypted), then the server name and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies this kiosk to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the server asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send people who are enrolled, changed or removed here to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this kiosk; for wss:// with your own certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server certificate fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, 64 digits; then only this certificate is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiHR server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to PiHR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server about unknown cards and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for attendance terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For software that supports AiFace and Timmy terminals; it can also enroll people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole network, set a secret of at least 8 characters and a certificate, or allow unencrypted connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both certificate and private key: two PEM files that this kiosk can read, the key without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with wss://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with wss://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this kiosk; for https:// with your own certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read, and the address must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have 64 digits from 0 to 9 and A to F, and the address must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret begins with whsec_ and goes on with 24 to 64 bytes in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the receiver shows it, with everything that follows the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that begins with http:// is not encrypted: use https://, or allow it under &quot;More settings&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the receiver shows it; it begins with whsec_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the secret is being changed: messages are signed with both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several per message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the messages, where there are several kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send people&apos;s names, not only their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends every check-in and check-out, signed, to a web address of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder begins with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the campus system, without what begins with /attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is needed, in Latin letters, digits and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily attendance (v2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older webhook (v1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the daily file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where attendance_YYYY-MM-DD.csv is written; leave it empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that lists a folder for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is not the webhook&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the photo index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this kiosk; the photos themselves are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is needed with photos; it begins with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campus system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends every check-in and check-out to a campus system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from a web folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolls people from photos that a web server lists, a folder for each person. Sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the server asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the user&apos;s settings there, under &quot;API Access&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 and newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 and older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Frappe HR or ERPNext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it is a check-in or a check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frappe HR, ERPNext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records every check-in and check-out as an Employee Checkin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the network demands one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow http:// without encryption: everything can then be read on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Supabase the address of the project, followed by /rest/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a role that may read both tables and add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the records, where there are several kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiHR store (Supabase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds every check-in and check-out to the table recognized_faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the broker, without the path of its interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c: /events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this kiosk; another kiosk needs another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device ID has letters, digits, dots, colons, dashes and underscores only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has visible ASCII characters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a picture of the face with each record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the expressions that were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll the broker&apos;s people at this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for enrollments as they happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket.IO, where the broker has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s name for the recognition model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the broker&apos;s embeddings come from the model in use here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports every check-in and check-out to a broker of many cameras and kiosks, and enrolls its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the class roster server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is in Latin letters, digits and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UUID: 32 digits and letters from a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identifier at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognize only the people of the class that is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is not that of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka or UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends attendance by course, and shows who of the class in this room has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where one server has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the user whom the key belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the user&apos;s profile there, under &quot;Account Security&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk reminds you 14 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a check-out is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records every check-in and check-out under Attendances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odoo 19 and newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odoo 16 to 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token, client ID and client secret belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a self client in Zoho&apos;s API console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho People (experimental)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports check-ins and check-outs. Zoho does not document its answers: check whether they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a: /api/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b: /data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name, followed by the name of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must end with the name of the database, and nothing may follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read both tables and add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this kiosk, if the certificate is your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a PEM file that this kiosk can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take people from the table face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiHR store (PostgreSQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server lists it; each kiosk needs its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters from A to Z, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may add and change people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may remove people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send people enrolled here, with name and card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also send their photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZKTeco push server (ADMS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk reports to a server for ZKTeco terminals as one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole network, set a certificate under &quot;More settings&quot;, or allow unencrypted connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial numbers with their doors; others are refused and named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial numbers separated by commas, each followed by a colon and its door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals know no password: only these addresses may connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole network, list the addresses or networks that terminals connect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is not the one of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a time zone, such as Asia/Dhaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow unencrypted connections: others on the network can then read attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZKTeco terminals push to this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals on the wall send their attendance records here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP (older devices)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set on the device; empty where it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number up to 4294967295</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the device is; shown with its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the same as this kiosk&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time zone such as Asia/Dhaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take records as they happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the device&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZKTeco device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk collects the records of a device on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that the other system must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number up to 4294967295; without one, name the addresses that need none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that need no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many programs cannot send a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs know this kiosk by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let programs store and delete people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk as a ZKTeco terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For software that collects from ZKTeco terminals on port 4370.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find devices in this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the device is on and connected to this network, and that its port (4370, or the one in the form) is not blocked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrollForm</name>
    <message>
        <source>Enter an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and symbols only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ordinary letters and digits</source>
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
        <source>Too many failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
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
        <source>Try again at %1. Faces are still recognized.</source>
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
    <message>
        <source>The card reader types for another keyboard layout. Use your PIN, and tell the office: set the layout to US.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>%1 was not found. Check the spelling and this kiosk&apos;s network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reachable, but nothing is listening on port %2. Check the port and whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unreachable. Check the address and this kiosk&apos;s network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not respond on port %2. Check the address and the port; a firewall may be blocking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not from a trusted authority. Enter your certificate authority file under &quot;More settings&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Renew it on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not issued for %1. Enter the address exactly as in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 does not match the fingerprint. If the server has a new certificate, enter its fingerprint; otherwise call your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not use encryption on port %2. Check the port, or start the address with ws://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responds on port %2, but it is not a server for kiosks. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes the connection immediately. Check the port and whether the address must begin with wss://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this kiosk. Compare the serial number and the secret with those on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, certificate trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. Other systems can connect on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. %1 accepts this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web server, but not a server for kiosks at this address (it returned %2). Check the port and the path after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by another program on this kiosk. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is not allowed to open port %1. Choose 1024 or higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk has no address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with %1://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name is missing or contains an invalid character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the user name and password; they have their own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>This is too long for a QR code</source>
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
    <name>RestartSheet</name>
    <message>
        <source>All records are stored. Those waiting for a server are sent after the restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in is unavailable for a few seconds. Then the door screen comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Rollcall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Alternate in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record of the day is in, the next is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a door used only to enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a door used only to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person chooses In or Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the times in the configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In before noon, out after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first camera that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network camera: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the disk that holds %1 is full; free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 cannot be written; check the permissions of the file and its directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 is damaged (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 is not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading or writing the database %1 failed (%2); check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 cannot be opened; check the permissions of the file and its directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 rejects the entry (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 reports: %2</source>
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
    <message>
        <source>Please raise your chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please uncover your nose and mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take off your sunglasses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::AdminPin</name>
    <message>
        <source>A PIN is already set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose digits without a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid recovery code. Run rollcallctl admin-pin --reset on this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the PIN that you have now. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN looks like a date. Choose digits that are not a birthday.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsController</name>
    <message>
        <source>The setting &quot;%1&quot;, which is not on this form, is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is set by IT in the configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has changed: enter the secret again. It is never sent to another server automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an IPv4 network with at most 1,024 addresses, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system cannot be searched for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Corrections</name>
    <message>
        <source>There is no such record to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to undo this here; please tell the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is in the future</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Delivery</name>
    <message>
        <source>This system is connected; its records are still sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Dispatcher</name>
    <message>
        <source>The connector gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::EnrollmentController</name>
    <message>
        <source>One person at a time, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face differs from the previous photos. One person at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the administration on the kiosk first, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person is being enrolled on the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing complete to save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ExportController</name>
    <message>
        <source>There is not enough space on the USB stick. Free up space or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The USB stick is write-protected. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is not allowed to write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The USB stick can no longer be written to. Reinsert it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::GalleryKeeper</name>
    <message numerus="yes">
        <source>%Ln face templates cannot be read with this key; enroll these people again.</source>
        <translation>
            <numerusform>%Ln face template cannot be read with this key; enroll this person again.</numerusform>
            <numerusform>%Ln face templates cannot be read with this key; enroll these people again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were enrolled with another face engine and are not recognized; enroll them again, or choose that engine in the configuration (%1 is in use).</source>
        <translation>
            <numerusform>%Ln person was enrolled with another face engine and is not recognized; enroll them again, or choose that engine in the configuration (%1 is in use).</numerusform>
            <numerusform>%Ln people were enrolled with another face engine and are not recognized; enroll them again, or choose that engine in the configuration (%1 is in use).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerThread</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::LedgerWorker</name>
    <message>
        <source>The ledger is damaged at record %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted. Put it back, or restart the kiosk to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records %1 to %2 were lost to damage; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired. A copy was kept as %1; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was moved, replaced or deleted while it was in use. Nothing is recorded until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::PeopleController</name>
    <message>
        <source>No person with the identifier %1 is enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier %1 is in use. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is checked in. Change the identifier after the check-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk does not store names</source>
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
</context>
<context>
    <name>rollcall::PunchLists</name>
    <message>
        <source>There is no record %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::RecognitionController</name>
    <message>
        <source>The face models are not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Repairs</name>
    <message>
        <source>The database was damaged and has been repaired. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and nothing in it could be read. It has been moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and has been moved to %1. What could be read was recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance records are lost.</source>
        <translation>
            <numerusform>%Ln attendance record is lost.</numerusform>
            <numerusform>%Ln attendance records are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have lost their names.</source>
        <translation>
            <numerusform>%Ln person has lost their name.</numerusform>
            <numerusform>%Ln people have lost their names.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::SiteService</name>
    <message>
        <source>The kiosk is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::SystemController</name>
    <message>
        <source>Face model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::SystemTime</name>
    <message>
        <source>This kiosk is not allowed to set the clock of the machine. The person who installed it can allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock cannot be set here: this machine has no service that sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was not set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that sets the clock does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name or address of a time server, such as pool.ntp.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AdminPage</name>
    <message>
        <source>Back</source>
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
        <source>Enroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk, clock, versions, log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes, weak templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People present now, since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The administrator PIN is short. Choose one with at least %Ln digits under Settings.</source>
        <translation>
            <numerusform>The administrator PIN is short. Choose one with at least %Ln digit under Settings.</numerusform>
            <numerusform>The administrator PIN is short. Choose one with at least %Ln digits under Settings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of the class has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the codes of devices on the wall are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::AuditPage</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind, another person or a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraForm</name>
    <message>
        <source>The camera was set on the command line; a choice here takes effect at the next start without that option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera gives no image. Check its cable, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then touch &quot;Search again&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraPreview</name>
    <message>
        <source>Camera image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ChallengePanel</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassModel</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClassPage</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class appears here when a connected system expects one in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not say who belongs to this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln here</numerusform>
            <numerusform>%Ln here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here yet</source>
        <translation>
            <numerusform>%Ln not here yet</numerusform>
            <numerusform>%Ln not here yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockForm</name>
    <message>
        <source>System time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is set from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock has not been set from the network. Compare it with your watch: records are corrected automatically once the network sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ClockSetter</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month and day: 2026-11-29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and minutes: 17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name such as pool.ntp.org; empty: the system&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date as year, month and day: 2026-11-29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes: 17:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CodeMatcher</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person.</source>
        <translation>
            <numerusform>%Ln record waits for a person.</numerusform>
            <numerusform>%Ln records wait for a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records become attendance with the next reading. Until then this can be undone.</source>
        <translation>
            <numerusform>%Ln record becomes attendance with the next reading. Until then this can be undone.</numerusform>
            <numerusform>%Ln records become attendance with the next reading. Until then this can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are attendance already. They stay; correct them under Attendance.</source>
        <translation>
            <numerusform>%Ln record is attendance already. It stays; correct it under Attendance.</numerusform>
            <numerusform>%Ln records are attendance already. They stay; correct them under Attendance.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is stored on this kiosk. Connect a server to send it there as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that it does not have yet stay on this kiosk and are not sent to it.</source>
        <translation>
            <numerusform>%Ln record that it does not have yet stays on this kiosk and is not sent to it.</numerusform>
            <numerusform>%Ln records that it does not have yet stay on this kiosk and are not sent to it.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are not sent to it either. It keeps what it already has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other systems can no longer connect to this kiosk through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
        <translation>
            <numerusform>%Ln record waiting</numerusform>
            <numerusform>%Ln records waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
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
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were not sent to it. They stay in this kiosk&apos;s attendance.</source>
        <translation>
            <numerusform>%Ln record was not sent to it. It stays in this kiosk&apos;s attendance.</numerusform>
            <numerusform>%Ln records were not sent to it. They stay in this kiosk&apos;s attendance.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the records not sent to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records will never be sent to it, even if it is connected again.</source>
        <translation>
            <numerusform>%Ln record will never be sent to it, even if it is connected again.</numerusform>
            <numerusform>%Ln records will never be sent to it, even if it is connected again.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in this kiosk&apos;s attendance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be sent</source>
        <translation>
            <numerusform>%Ln person will be sent</numerusform>
            <numerusform>%Ln people will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %Ln people already enrolled to it?</source>
        <translation>
            <numerusform>Send the %Ln person already enrolled to it?</numerusform>
            <numerusform>Send the %Ln people already enrolled to it?</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise it receives only people who are enrolled or changed from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It receives their identifiers and names, without photos: this kiosk does not keep those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people waiting</source>
        <translation>
            <numerusform>%Ln change of a person waiting</numerusform>
            <numerusform>%Ln changes of people waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of people were not sent either.</source>
        <translation>
            <numerusform>%Ln change of a person was not sent either.</numerusform>
            <numerusform>%Ln changes of people were not sent either.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken from it any more. What was taken stays here.</source>
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
        <source>4 to 8 digits, entered by the person themselves</source>
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
        <source>The reader must type like a keyboard and finish with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only once. Save and print it, or let %1 photograph it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
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
        <source>The card checks in right away. If it is lost, remove it or read another one.</source>
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
        <source>A new code replaces the old one immediately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has the code, or a photo of it, can check in as %1.</source>
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
        <source>%1 no longer has a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of %1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer has a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of %1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer has a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code of %1 is set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DayStrip</name>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesModel</name>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records waiting</source>
        <translation>
            <numerusform>%Ln record waiting</numerusform>
            <numerusform>%Ln records waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceCodesPage</name>
    <message>
        <source>Device codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of devices on the wall that belong to no person here appear on this page, with the records that wait for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unknown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::DeviceFacts</name>
    <message>
        <source>Records on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same time as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds fast</source>
        <translation>
            <numerusform>%Ln second fast</numerusform>
            <numerusform>%Ln seconds fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds slow</source>
        <translation>
            <numerusform>%Ln second slow</numerusform>
            <numerusform>%Ln seconds slow</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed readings in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
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
    <name>rollcall::ui::DoorForm</name>
    <message>
        <source>Door name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the screen and stored with every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction at this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %Ln seconds after a check-in, &quot;Not me&quot; undoes it; only then is it sent.</source>
        <translation>
            <numerusform>For %Ln second after a check-in, &quot;Not me&quot; undoes it; only then is it sent.</numerusform>
            <numerusform>For %Ln seconds after a check-in, &quot;Not me&quot; undoes it; only then is it sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollCapture</name>
    <message>
        <source>Touch a photo to retake it</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>All three photos are taken. Save?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, hold still</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollForm</name>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the attendance system, for example 1042</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at check-in; optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person agrees that face templates are stored on this kiosk to recognize them. These can be deleted at any time.</source>
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
    <name>rollcall::ui::EnrollPage</name>
    <message>
        <source>Enroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk now recognizes this person.</source>
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
        <source>This face is already enrolled as %1. Enrolling a person twice splits their attendance in two. Cancel and look for them in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching will be stricter for these two, so recognizing them may take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll anyway</source>
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
        <source>Is this really %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos stored for %1 show a different face. Enrolling anyway replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EntryController</name>
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
    <name>rollcall::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a USB stick to take the file with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
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
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>USB stick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing: do not remove the USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records saved</source>
        <translation>
            <numerusform>%Ln record saved</numerusform>
            <numerusform>%Ln records saved</numerusform>
        </translation>
    </message>
    <message>
        <source>You can remove the USB stick now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partial file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FieldView</name>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FindView</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network such as %1; each of its addresses is tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 addresses tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 addresses were tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Tap one to fill in its address.</source>
        <translation>
            <numerusform>%Ln found. Tap it to fill in its address.</numerusform>
            <numerusform>%Ln found. Tap one to fill in its address.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requires a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::IdleView</name>
    <message>
        <source>Step up and look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in</source>
        <translation>
            <numerusform>%Ln person is in</numerusform>
            <numerusform>%Ln people are in</numerusform>
        </translation>
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
    <name>rollcall::ui::KindChoice</name>
    <message>
        <source>Choose a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkCard</name>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable. Records are kept here and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejects this kiosk. Check its serial number and secret.</source>
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
        <source>Set by IT in the configuration file; it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Records are kept here and sent when it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable. The kiosk keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not accept this kiosk. Check the key or secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a person</source>
        <translation>
            <numerusform>%Ln record waits for a person</numerusform>
            <numerusform>%Ln records wait for a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkFormView</name>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LinkStep</name>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::LiveView</name>
    <message>
        <source>Press and hold the lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MainWindow</name>
    <message>
        <source>Restarting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::MorePage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::OutboxList</name>
    <message>
        <source>Rejected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded, never sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone in time, never sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to %1 before it was undone. It cannot be withdrawn from here; contact the people who run that system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to %1 before its direction was changed. It cannot be changed from here; contact the people who run that system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %Ln times</source>
        <translation>
            <numerusform>Waiting for %1, tried %Ln time</numerusform>
            <numerusform>Waiting for %1, tried %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now</source>
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
        <source>Corrected after delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>enrollment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion</source>
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
        <source>No people enrolled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try part of the name or the identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can check in again</source>
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
        <source>The face templates and the name are erased from this kiosk immediately. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past attendance is kept, under the identifier %1 only.</source>
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
    <message>
        <source>The name is now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face templates, the card and the QR code of %1 move along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is removed, because it belongs to the identifier. Set a new one afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past attendance stays under %1: records are never rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected systems delete %1 and receive %2 as a new person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the identifier %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier is now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
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
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
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
    <message>
        <source>Identifier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can check in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled: recognized, but cannot check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Ln face template</numerusform>
            <numerusform>%Ln face templates</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinChange</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your present PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digits</source>
        <translation>
            <numerusform>At least %Ln digit</numerusform>
            <numerusform>At least %Ln digits</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>Wrong PIN. %Ln try left.</numerusform>
            <numerusform>Wrong PIN. %Ln tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator PIN has been changed</source>
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
    <name>rollcall::ui::PinPage</name>
    <message>
        <source>Administrator PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who knows this PIN can manage this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is forgotten, run &quot;rollcallctl admin-pin --reset&quot; on this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This PIN is short. Choose one with at least %Ln digits.</source>
        <translation>
            <numerusform>This PIN is short. Choose one with at least %Ln digit.</numerusform>
            <numerusform>This PIN is short. Choose one with at least %Ln digits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Short: choose a longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the administration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinView</name>
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
    <message numerus="yes">
        <source>At least %Ln digits. Anyone who knows it can manage this kiosk.</source>
        <translation>
            <numerusform>At least %Ln digit. Anyone who knows it can manage this kiosk.</numerusform>
            <numerusform>At least %Ln digits. Anyone who knows it can manage this kiosk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PINs do not match. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %Ln tries left.</source>
        <translation>
            <numerusform>Wrong PIN. %Ln try left.</numerusform>
            <numerusform>Wrong PIN. %Ln tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator PIN is lost. Run &quot;rollcallctl admin-pin --reset&quot; on this kiosk and enter the code it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %Ln tries left.</source>
        <translation>
            <numerusform>Wrong code. %Ln try left.</numerusform>
            <numerusform>Wrong code. %Ln tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresenceModel</name>
    <message>
        <source>since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PresencePage</name>
    <message>
        <source>Who is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear here as soon as they check in, until they check out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer. Set one up on this kiosk, or save the list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not accept the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchCorrector</name>
    <message>
        <source>The record no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of %1 no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. To restore it later, add a record manually.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer sent to servers that do not have it yet; a server that has it keeps it.</source>
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
        <source>It is now a check-in of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is now a check-out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to check-out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to check-in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original record is kept; the new direction counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that already has the record is not notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed the wrong button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the previous one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of %1 was added</source>
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
        <source>It is marked as added manually and sent like any other.</source>
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
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to check-in</source>
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
    <message>
        <source>Add check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-out</source>
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
        <source>Add a record for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
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
        <source>added manually</source>
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
    <message>
        <source>no check-out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-ins or check-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each check-in appears here as soon as it is stored.</source>
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
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the selected filter again to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at %1. Usually leaves at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionChoice</name>
    <message>
        <source>A photo held up to the camera can pass as the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a movement when in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always ask for a movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change takes effect after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among single images of strangers. Several images in a row must agree before a person is checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For unattended doors. Some people have to look longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for most doors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest, even in poor light. For attended doors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is set in the configuration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current: at most %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln false matches in 1,000 single images of strangers.</source>
        <translation>
            <numerusform>At most %Ln false match in 1,000 single images of strangers.</numerusform>
            <numerusform>At most %Ln false matches in 1,000 single images of strangers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for this number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 in 1,000 images of strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stricter matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &quot;Not me&quot;, matching is stricter for these people. Reset it if they are no longer recognized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1x margin between these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1x margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing everyone with everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test could not be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 false matches of strangers a year, at the current number of visitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably one person enrolled twice: delete one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes: matching is stricter for these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face template %1 is unlike the others: enroll again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face templates</source>
        <translation>
            <numerusform>%Ln face template</numerusform>
            <numerusform>%Ln face templates</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 in 1,000 images of strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RemovalSheet</name>
    <message numerus="yes">
        <source>Erased: %Ln face templates</source>
        <translation>
            <numerusform>Erased: %Ln face template</numerusform>
            <numerusform>Erased: %Ln face templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln of PIN, card and QR code</source>
        <translation>
            <numerusform>Erased: %Ln of PIN, card and QR code</numerusform>
            <numerusform>Erased: %Ln of PIN, card and QR code</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no PIN, card or QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased: the name, from past attendance too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is reading the database: the bytes on disk are overwritten when it finishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not erased from a damaged database that was set aside. It is removed after %Ln days: %1</source>
        <translation>
            <numerusform>Not erased from a damaged database that was set aside. It is removed after %Ln day: %1</numerusform>
            <numerusform>Not erased from a damaged database that was set aside. It is removed after %Ln days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln attendance records, under the identifier %1 only, because each one proves that the next is unchanged</source>
        <translation>
            <numerusform>Kept: %Ln attendance record, under the identifier %1 only, because each one proves that the next is unchanged</numerusform>
            <numerusform>Kept: %Ln attendance records, under the identifier %1 only, because each one proves that the next is unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::ResultCard</name>
    <message>
        <source>OK</source>
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
    <message>
        <source>Touch to retake it</source>
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
    <name>rollcall::ui::ScreenForm</name>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce check-ins and check-outs aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech is not installed: this kiosk needs the program espeak-ng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a QR code with each confirmation, as later proof of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages offered at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say aloud what a person is asked to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SetupView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do you want to use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is this kiosk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the time right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are only as good as the clock behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the camera see you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand where people will stand. Your image should be upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should records go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are stored on this kiosk. A server can also receive them, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is ready. No people are enrolled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::Sparkline</name>
    <message numerus="yes">
        <source>%Ln records delivered in the last 24 hours</source>
        <translation>
            <numerusform>%Ln record delivered in the last 24 hours</numerusform>
            <numerusform>%Ln records delivered in the last 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::SystemPage</name>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set from the network since startup. Times are corrected once it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 free, Rollcall uses %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger check failed at record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the attendance, then call the person in charge of this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each proving the one before it</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records, each proving the one before it</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln records</source>
        <translation>
            <numerusform>%1 for %Ln record</numerusform>
            <numerusform>%1 for %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of its certificate (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TestPanel</name>
    <message>
        <source>Stop the test</source>
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
</context>
<context>
    <name>rollcall::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::WeekChart</name>
    <message>
        <source>Hours in the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
