<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rollcall::ui::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n entries waiting</source>
        <translation>
            <numerusform>%n entry waiting</numerusform>
            <numerusform>%n entries waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1, tried %n times</source>
        <translation>
            <numerusform>Waiting for %1, tried %n time</numerusform>
            <numerusform>Waiting for %1, tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PersonDetail</name>
    <message numerus="yes">
        <source>%n face samples</source>
        <translation>
            <numerusform>%n face sample</numerusform>
            <numerusform>%n face samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PinView</name>
    <message numerus="yes">
        <source>At least %n digits. Whoever knows it can manage this kiosk.</source>
        <translation>
            <numerusform>At least %n digit. Whoever knows it can manage this kiosk.</numerusform>
            <numerusform>At least %n digits. Whoever knows it can manage this kiosk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>Wrong PIN. %n try left.</numerusform>
            <numerusform>Wrong PIN. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::PunchesPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ui::TopBar</name>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Offline, %n waiting</numerusform>
            <numerusform>Offline, %n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
