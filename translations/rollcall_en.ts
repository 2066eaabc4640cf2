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
        <source>enrolled though the face is like somebody else&apos;s</source>
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
        <source>PIN taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger lead taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileges of everybody revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry added</source>
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
        <source>A refused entry sent again</source>
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
        <source>PIN entry locked after wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and codes locked after unknown ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or a screen was held up to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times corrected once the clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition was tested</source>
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
        <source>A connection was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection was tested</source>
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
        <source>Name of the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers taken for somebody</source>
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
        <source>Rotation of the camera</source>
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
        <source>Language of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up was finished</source>
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
        <source>A setting was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmations spoken aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger lead set again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that were not sent were dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the usual lead from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the usual lead over %2 from then on</source>
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
    <name>EnrollForm</name>
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
</context>
<context>
    <name>LedgerWorker</name>
    <message>
        <source>The database was damaged and has been set aside as %1. A new one was begun; call your administrator.</source>
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
        <source>On which this kiosk waits, from 1024 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other system must give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters: whoever knows it may enroll people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the network without encryption: the secret and photos can then be read on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of this kiosk&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM; with it the connections are encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of its private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others connect to this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another system or device brings people and entries here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ws:// or wss:// (encrypted), the server&apos;s name, its port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which the server knows this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is entered at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the server asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the server of people who are enrolled, changed or removed here</source>
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
        <source>World time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of your certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this kiosk; for wss:// with certificates of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, 64 digits; no other certificate is accepted then</source>
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
        <source>Ask the server about cards and codes that are unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for attendance terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For software made for AiFace and Timmy terminals; it may also enroll people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole network the secret needs at least 8 characters, and this kiosk a certificate; or allow the network without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and private key belong together: two PEM files that this kiosk can read, the key without a passphrase</source>
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
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No machine by the name %1 can be found. Check the spelling, and that this kiosk is on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on port %2. Check the port, and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads to %1. Check the address and this kiosk&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port %2. Check the address and the port; a firewall may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk does not know who vouches for the certificate of %1. Give the file of your certificate authority under &quot;More settings&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. It must be renewed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not made for the name %1. Enter the address as the certificate has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than that of the fingerprint. If the server was given a new certificate, enter its fingerprint; otherwise call your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not encrypt on port %2. Check the port, or begin the address with ws://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %1 on port %2, but it is no server for kiosks. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends the connection at once. Check the port, and whether the address must begin with wss://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this kiosk. Compare the serial number and the secret with those at the server.</source>
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
        <source>It works. Others can connect on port %1.</source>
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
        <source>%1 is a web server, but not for kiosks at this address (it says %2). Check the port and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on this kiosk has port %1. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk may not open port %1. Choose one from 1024 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk has no address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed</source>
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
        <source>The name of the server is missing, or holds a sign that it cannot have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without user name and password; those have fields of their own</source>
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
    <name>RestartSheet</name>
    <message>
        <source>Entries are safe: all of them are stored, and what waits for a server is sent afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some seconds nobody can check in here. Then the door is back by itself.</source>
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
        <source>In and out in turn</source>
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
        <source>By the time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the day is in, the next is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a door that people only come in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a door that people only leave by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person touches In or Out</source>
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
        <source>A test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera on the network: %1</source>
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
    <message>
        <source>%1, checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionDesk</name>
    <message>
        <source>This connection is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is set by IT in the configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is another one: enter the secret again. It does not go to another server by itself</source>
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
        <source>The ledger is damaged at entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 face templates cannot be read with this key; enroll these people again.</source>
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
        <source>%1 people were enrolled with another face engine and are not recognized; enroll them again, or choose that engine in the configuration (%2 is in use).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody tries. Choose digits without a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system is connected; its entries are still sent</source>
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
    <message>
        <source>One person at a time, please</source>
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
    <name>rollcall::UpkeepDesk</name>
    <message>
        <source>There is not enough room on the stick. Make room, or take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is write-protected. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk may not write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick cannot be written any more. Put it in again, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face models are not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save</source>
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
        <source>Look-alikes, weak samples</source>
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
        <source>Everybody</source>
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
        <source>Which entries?</source>
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
        <source>The camera was chosen when the program was started; a choice here counts from the next start without that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera gives no picture. Check its cable, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera. Plug one in, then touch &quot;Look again&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::CameraPreview</name>
    <message>
        <source>Picture of the camera</source>
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
    <name>rollcall::ui::ClockForm</name>
    <message>
        <source>As this computer is set</source>
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
        <source>The clock has not been set from the network. Compare it with your watch: entries are corrected by themselves once the network sets it.</source>
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
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system is connected</source>
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
    <message>
        <source>Attendance is kept on this kiosk. Connect a server to send it somewhere.</source>
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
        <source>%Ln entries that it does not have yet stay on this kiosk and are not sent to it.</source>
        <translation>
            <numerusform>%Ln entry that it does not have yet stays on this kiosk and is not sent to it.</numerusform>
            <numerusform>%Ln entries that it does not have yet stay on this kiosk and are not sent to it.</numerusform>
        </translation>
    </message>
    <message>
        <source>New entries are not sent to it either. What it has, it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other systems cannot connect to this kiosk by it any more.</source>
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
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not sent to it. They stay in the attendance of this kiosk.</source>
        <translation>
            <numerusform>%Ln entry was not sent to it. It stays in the attendance of this kiosk.</numerusform>
            <numerusform>%Ln entries were not sent to it. They stay in the attendance of this kiosk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was not sent to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are never sent to it, even if it is connected again.</source>
        <translation>
            <numerusform>%Ln entry is never sent to it, even if it is connected again.</numerusform>
            <numerusform>%Ln entries are never sent to it, even if it is connected again.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the attendance of this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped, never sent to %1</source>
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
        <source>Name of this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the screen and kept with every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries at this door are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %Ln seconds after an entry, &quot;Not me&quot; takes it back; only then is it sent.</source>
        <translation>
            <numerusform>For %Ln second after an entry, &quot;Not me&quot; takes it back; only then is it sent.</numerusform>
            <numerusform>For %Ln seconds after an entry, &quot;Not me&quot; takes it back; only then is it sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::EnrollCapture</name>
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
    <message>
        <source>Touch a picture to take it again</source>
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
        <source>This person agrees that face samples are kept on this kiosk to recognize them. They can be deleted at any time.</source>
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
        <source>To the list</source>
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
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk recognizes this person from now on.</source>
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
        <source>The kiosk will look more closely at these two, so recognizing them may take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll all the same</source>
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
    <name>rollcall::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a USB stick to take the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
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
        <source>Finishing: leave the stick in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries saved</source>
        <translation>
            <numerusform>%Ln entry saved</numerusform>
            <numerusform>%Ln entries saved</numerusform>
        </translation>
    </message>
    <message>
        <source>You may take the stick out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-written is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::FieldView</name>
    <message>
        <source>Leave it empty to keep the present one</source>
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
    <name>rollcall::ui::KindChoice</name>
    <message>
        <source>What is to be connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Enroll the first person: it takes an identifier and half a minute in front of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll somebody</source>
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
        <source>Enroll</source>
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
    <message>
        <source>%1 is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can check in again</source>
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
        <source>Enroll again</source>
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
        <source>Disabled: is recognized, but cannot check in</source>
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
    <name>rollcall::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
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
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of %1 does not count any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a check-in of %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a check-out of %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of %1 was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the ledger, marked as not counting. What takes that back later is an entry by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RecognitionChoice</name>
    <message>
        <source>A picture of a face held up is taken for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks like a picture is asked to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is asked to move, each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen is in effect after a restart.</source>
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
        <source>Strangers taken for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of single pictures of strangers. Several pictures in a row must agree before anybody is checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For doors that nobody watches. Some people have to look longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for most doors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognizes soonest, also in poor light. For doors that are watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is fixed by the configuration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: at most %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of 1,000 single pictures of strangers, at most %Ln may be taken for somebody.</source>
        <translation>
            <numerusform>Of 1,000 single pictures of strangers, at most %Ln may be taken for somebody.</numerusform>
            <numerusform>Of 1,000 single pictures of strangers, at most %Ln may be taken for somebody.</numerusform>
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
        <source>Faces known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people, %2 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for so many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 1,000 pictures of strangers, about %1 would be taken for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &quot;Not me&quot; the kiosk looks more closely at these people. Reset it when they are not recognized any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1 times the usual lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing everybody with everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 strangers a year would be taken for somebody, as many as come by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely one person, enrolled twice: delete one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look alike: the kiosk looks more closely at these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face sample %1 is unlike the others: enroll again</source>
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
    <message>
        <source>Need %1 times the usual lead over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual lead again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::RemovalSheet</name>
    <message numerus="yes">
        <source>Erased: %Ln face samples</source>
        <translation>
            <numerusform>Erased: %Ln face sample</numerusform>
            <numerusform>Erased: %Ln face samples</numerusform>
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
        <source>Kept: %1 entries of attendance, under the identifier %2 only, because each proves the one after it unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is reading the database: the bytes on disk are overwritten when it ends</source>
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
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation type="unfinished"></translation>
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
        <source>Touch to take it again</source>
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
        <source>Language of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages to choose from at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say aloud who checks in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said yet: the program espeak-ng is not installed on this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a QR code with each confirmation, which proves the entry later</source>
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
        <source>Where does this kiosk hang?</source>
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
        <source>Entries are only worth as much as the clock they are taken by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the camera see you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand where people will stand. You should be upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is ready. It does not know anybody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should entries go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept on this kiosk. A server can also have them, now or later.</source>
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
        <source>Keep</source>
        <translation type="unfinished"></translation>
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
        <source>Not set from the network since the start. Times are corrected once it is.</source>
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
        <source>Newest lines of the log</source>
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
        <source>%1 for %2 entries</source>
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
        <source>Running for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine on for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged</source>
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
        <source>The ledger is not whole from entry %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the attendance, then call whoever looks after this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, each proving the one before it</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries, each proving the one before it</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TestPanel</name>
    <message>
        <source>End the test</source>
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
        <source>Hours of the last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
