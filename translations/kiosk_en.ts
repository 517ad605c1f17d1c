<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>verified</numerusform>
            <numerusform>verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>not verified</numerusform>
            <numerusform>not verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>for review</numerusform>
            <numerusform>for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>declined</numerusform>
            <numerusform>declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>expired</numerusform>
            <numerusform>expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>not possible</numerusform>
            <numerusform>not possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>cancelled</numerusform>
            <numerusform>cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n service not ready</numerusform>
            <numerusform>%n services not ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n case changed</numerusform>
            <numerusform>%n cases changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>made %1 (%n day ago)</numerusform>
            <numerusform>made %1 (%n days ago)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n late answer</numerusform>
            <numerusform>%n late answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>The newest record, more below</numerusform>
            <numerusform>The newest %n records, more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>What this desk records does not arrive in the shared database, and one step of a check waits. The person who looks after this kiosk finds out why with “records status”.</numerusform>
            <numerusform>What this desk records does not arrive in the shared database, and %n steps of checks wait. The person who looks after this kiosk finds out why with “records status”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Notes</name>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>This is too long by %n character.</numerusform>
            <numerusform>This is too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <translation>
            <numerusform>We keep first and last character of %1 for %n day.</numerusform>
            <numerusform>We keep first and last character of %1 for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <translation>
            <numerusform>We keep a fingerprint of %1 for %n day, not what it says.</numerusform>
            <numerusform>We keep a fingerprint of %1 for %n days, not what it says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <translation>
            <numerusform>We keep %1 for %n day.</numerusform>
            <numerusform>We keep %1 for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <translation>
            <numerusform>This check can be found again by %1 for %n day.</numerusform>
            <numerusform>This check can be found again by %1 for %n days.</numerusform>
        </translation>
    </message>
</context>
</TS>
