<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>Jemand anderes muss bestätigen</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>Der Dienst sieht es sich an</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>Wartet auf den Gast</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Hier angenommen</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Hier abgelehnt</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>Der Dienst: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>Der Dienst überlässt es einem Menschen.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>Eine verlangte Prüfung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>Eine der Regeln lässt sich nicht entscheiden.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>Der Dienst hat noch nicht entschieden.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>Der Dienst wartet noch einmal auf den Gast.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>Der Dienst hat entschieden. Was fehlt, entscheidet der Empfang.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>Der Dienst kennt die Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>Der Dienst wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>Vom Dienst bestätigt</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>Selbst geprüft</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Bisher geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 von %2 Prüfungen bestanden</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 von %2 Prüfungen nicht bestanden</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>Vom Dienst geprüft</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>Erfüllt die Regeln für diesen Nachweis</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Vom Dienst anerkannt</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>Nachweis ist echt und nicht widerrufen</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>Aussteller ist einer der verlangten</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>Es ist der verlangte Nachweis</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>Alles Verlangte wurde geteilt</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Diese Prüfung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>Unterschrift des Ausstellers</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>Ausweis ist echt</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>Gesicht stimmt mit dem Bild im Ausweis überein</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>Gesicht stimmt mit dem Vergleichsbild überein</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>Eine lebende Person ist vor der Kamera</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>Telefonnummer gehört dem Gast</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>E-Mail-Adresse gehört dem Gast</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>Ausweis stimmt mit den Angaben überein</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Aadhaar-Register</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>Führerscheinregister (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>Datenregister</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>von einer verwaltenden Person genehmigt</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>von einer verwaltenden Person ohne Prüfung genehmigt</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>nicht bestanden; von einer verwaltenden Person trotzdem genehmigt</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>nicht bestanden; diese Prüfung ist freigestellt</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>Vorname stimmt mit dem Ausweis überein</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>Nachname stimmt mit dem Ausweis überein</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>Name stimmt mit dem Ausweis überein</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>Anschrift stimmt mit dem Ausweis überein</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>Geburtsdatum stimmt mit dem Ausweis überein</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>Der Dienst sagt nicht, wer ihn ausgestellt hat</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>Der Dienst sagt nicht, ob er widerrufen wurde</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Vom Aussteller widerrufen</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>Vor der Vorlage ausgestellt</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>Beim Dienst noch vorhanden</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>Der Dienst hat ihn als gelöscht gekennzeichnet</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>Es fehlt die Signatur</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>Signatur der Wallet des Gastes</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>Die Daten des Dienstes sind die der Vorlage</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>Es ist die Antwort auf diese Anfrage</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>Antwort des Dienstes und Vorlage nennen dieselbe Anfrage</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>Das Vorgelegte ist vollständig und lesbar</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>Signatur des Ausstellers, hier geprüft</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>Dem Aussteller wird hier vertraut</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>Vorgelegt von der Person, für die er ausgestellt wurde</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>Antwort auf diese Anfrage und keine frühere</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>Für diese Prüfstelle bestimmt</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>Innerhalb der Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>Doppelte Angaben stimmen überein</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>Laut Statusliste des Ausstellers nicht widerrufen</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>Dokument ist echt</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>Dokument ist echt, von einem Menschen geprüft</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>Vergleich der Gesichter</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Lebende Person</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>Vergleich der Angaben</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>Lebenderkennung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>hohe Übereinstimmung</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>mittlere Übereinstimmung</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>geringe Übereinstimmung</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>Es ist kein signiertes Token</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>Ein Teil ist nicht so kodiert, wie er sein muss</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>Ein Teil ist kein JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>Es enthält unlesbaren Text</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Es nennt eine Angabe doppelt</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Es ist zu groß</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>Etwas Notwendiges fehlt</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>Eine Angabe hat einen unmöglichen Wert</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>Es ist als unsigniert ausgewiesen</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>Es ist auf eine nicht unterstützte Weise signiert</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>Die Art der Signatur passt nicht zum Schlüssel</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>Es verlangt etwas, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>Es ist in einer nicht unterstützten Form signiert</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>Es sagt dasselbe in zwei Kopfteilen</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>Die Signatur ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>Die Signatur ist falsch</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>Das Format wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>Der Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>Die Art des Schlüssels wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>Der Schlüssel ist kein gültiger seiner Art</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>Mit diesem Schlüssel könnte jeder signieren</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>Der Schlüssel ist zu schwach</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>Der Schlüssel ist nicht für Signaturen bestimmt</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>Der Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>Mehrere Schlüssel haben denselben Namen</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Das Zertifikat ist nicht lesbar</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>Das Zertifikat führt zu keiner vertrauten Stelle</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>Ein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>Ein Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>Das Zertifikat ist hierfür nicht bestimmt</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>Die Stelle darf für diesen Namen nicht bürgen</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>Ein Zertifikat ist zu schwach</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>Das Zertifikat gehört einem anderen Aussteller</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Ein Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>Die Kennung ist nicht lesbar</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>Der Schlüssel ist nicht bekannt: für diese Art von Kennung ist kein Resolver eingerichtet</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>Die Kennung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>Die Kennung wurde von ihrem Inhaber zurückgezogen</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>Das Dokument mit den Schlüsseln ist nicht lesbar</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>Die Schlüssel waren nicht abrufbar</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>Es betrifft einen anderen Aussteller</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Es ist abgelaufen</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>Es wurde in der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>Es wurde vor zu langer Zeit erstellt</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>Es ist von anderer Art als verlangt</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>Es wurde für eine andere Prüfstelle erstellt</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>Es wurde für eine andere Anfrage erstellt</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>Es wurde für jemand anderen ausgestellt</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>Es widerspricht sich selbst</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>Der Aussteller steht nicht auf der Liste der vertrauten</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>Die signierte Liste, die den Aussteller nennt, ist abgelaufen; bitten Sie die Betreuung des Kiosks um eine neuere</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>Es enthält keinen Nachweis</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>Eine Offenlegung ist nicht lesbar</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>Eine Offenlegung ist nicht von der Signatur des Ausstellers gedeckt</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>Eine Offenlegung kommt doppelt vor</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>Es verwendet eine nicht unterstützte Hashfunktion</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>Es wurde für andere Daten erstellt</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>Die Wallet hat die Vorlage nicht signiert</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>Es ist für einen Schlüssel signiert, den der Nachweis nicht nennt</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Es wurde widerrufen</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>Es ist ausgesetzt</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>Sein Status ist nicht gültig</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>Der Status war nicht abrufbar</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>Die Statusliste hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>Die Statusliste ist nicht lesbar</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>Die Angabe der Anfrage ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>Es nennt keine Gültigkeit</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>Ein Teil des Nachweises wird zurückgehalten</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>Der Dienst meldet keine Angabe unter einem Namen, der vorgelegt wurde</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>Nur der Dienst sagt es, die Wallet hat es nicht vorgelegt: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>Es sagt nicht, wann es erstellt wurde</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Abgelaufen seit %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>Der Nachweis nennt nicht, für wen er ausgestellt wurde</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>Der Nachweis ist an keinen Schlüssel gebunden</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>Dafür sind keine vertrauten Aussteller eingerichtet</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>Er nennt einen vertrauten Aussteller, aber die Signatur ist nicht geprüft</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>Der Nachweis nennt keine Statusliste</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>Statusart nicht unterstützt: %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>nach eigener Angabe „%1“</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>laut Dienst</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>Hier nicht verzeichnet</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>Dort nicht aufgeführt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>dort: %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>hier: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>nach „=“ fehlt ein Wert</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>nach dem Namen fehlt „=“</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>vor „=“ fehlt ein Name</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>erwartet wird ein Name aus Buchstaben, Ziffern, - und _, und jede Klammer geschlossen</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>erwartet wird ein Name aus Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>das Ende eines mehrzeiligen Textes fehlt (drei Anführungszeichen)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>erwartet wird Text, der in derselben Zeile mit einem Anführungszeichen endet; ein Backslash wird doppelt geschrieben</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>erwartet wird Text, der in derselben Zeile mit einem Anführungszeichen endet</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>nach \u fehlt ein Zeichen</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>in einer Liste fehlt „,“ oder „]“</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>erwartet wird eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>es fehlt „,“ oder „}“; was in geschweiften Klammern steht, bleibt in einer Zeile</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>diese Tabelle steht in geschweiften Klammern und kann nichts Weiteres bekommen</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>hier muss die Zeile enden</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>erwartet wird ein Datum oder eine Zeit</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>erwartet wird ein Wert: Text in Anführungszeichen, eine Zahl, true, false, [ oder {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>fehlt; erwartet: %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>erwartet wird Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>erwartet wird Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>erwartet werden höchstens %1 Zeichen, dies sind %2</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>erwartet wird eine Zeile Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>erwartet wird ein Text je Sprache, wie { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>erwartet wird das Kürzel einer Sprache, wie en oder de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>ein Name aus Kleinbuchstaben, Ziffern und Bindestrichen, höchstens 40</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>erwartet: %1; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>erwartet wird true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>eine Adresse wie „https://host/pfad“</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>erwartet wird eine Adresse ohne Benutzer, Passwort, „?“ und „#“</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>erwartet wird https; http ist nur für 127.0.0.1, ::1 und localhost erlaubt</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>erwartet wird eine Liste von Texten in eckigen Klammern</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>eine Tabelle: eine Zeile [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>erwartet wird eine Tabelle: eine Zeile [%1] und darunter ihre Schlüssel</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>mindestens ein %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>erwartet wird mindestens ein %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>erwartet werden höchstens %1, dies sind %2</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>erwartet wird eine Tabelle: %1 oder { name = wert, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>ist kein Schlüssel dieser Tabelle</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>ist kein Schlüssel dieser Tabelle; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>der Schlüsselbund wird nur von einem laufenden Programm gelesen</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>der Schlüsselbund hat in 5 Sekunden nicht geantwortet; ist er gesperrt?</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>der Schlüsselbund hat keinen solchen Eintrag für verifier-kiosk</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>der Schlüsselbund ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>der Eintrag ist leer</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>dieses Programm wurde ohne Unterstützung für Schlüsselbunde gebaut</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>diese Umgebungsvariable ist nicht gesetzt</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>es gibt keine solche Datei, oder ihr Ordner ist nicht zugänglich</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>andere Konten können diese Datei lesen oder ändern; Abhilfe: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>ist größer als 64 kB und damit kaum ein Geheimnis</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>erwartet wird env:NAME, file:PFAD, keychain:NAME oder credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>erwartet wird entweder region oder base_url und token_url, nicht beides</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>erwartet wird eine Region von %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>eine Region, oder stattdessen base_url und token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>eine Region, oder stattdessen base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>erwartet wird der Ort des Geheimnisses: „env:NAME“, „file:PFAD“, „keychain:NAME“ oder „credential:NAME“; das Geheimnis selbst darf nicht in dieser Datei stehen</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>das Passwort darf nicht in dieser Datei stehen; database_password nennt seinen Ort</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>erwartet wird eine Adresse wie „postgresql://benutzer@host/datenbank“</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>erwartet wird true; ohne TLS ist nur eine Datenbank auf diesem Computer erlaubt</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>hat ohne database keine Wirkung</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>erwartet wird entweder api_key oder client_id und client_secret, nicht beides</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>der Ort des API-Schlüssels, oder stattdessen client_id und client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>nicht lesbar: es gibt keine lesbare Datei %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>erwartet wird eine Datei mit Zertifikaten im PEM-Format</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>erwartet wird ein Name aus Kleinbuchstaben, Ziffern und Bindestrichen, höchstens 40</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>erwartet wird mindestens eine Tabelle [services.NAME]</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>kommt zweimal vor; zuerst bei der Art in Zeile %1</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>ist ein Ordner; erwartet wird eine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>ist größer als 1 MB und damit kaum eine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>zu viele Punkte in einer Zeile</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>zu viele Werte; höchstens %1 werden gelesen</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>erwartet wird Text in UTF-8</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>erwartet wird format = &quot;date&quot; in derselben Angabe</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>wird zweimal verlangt</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>erwartet wird ein Geheimnis von mindestens %1 Zeichen; eines entsteht mit: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd hat diesem Programm keine Zugangsdaten übergeben</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>für wie viele Tage es aufbewahrt wird</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>daneben wird %1 erwartet</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>erwartet wird mindestens die id einer Angabe</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>erwartet werden ids von Angaben, die diese Art verlangt</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>erwartet werden ids von Angaben, die diese Art verlangt; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>die Nachricht an den Gast, hier oder in [site]</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>erwartet wird der Name eines Dienstes: es gibt kein [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>erwartet wird der Name eines Dienstes; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>„%1“ steht zweimal da; das erste in Zeile %2</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>erwartet wird eine Zeile wie: name = wert</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>die Datei ist nicht als TOML lesbar</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>ist größer als %1 kB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>erwartet wird eine Farbe wie &quot;#1f4fbf&quot;: # und sechs Ziffern, 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>erwartet wird ein Bild, PNG oder JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>erwartet wird ein öffentlicher Schlüssel als JWK oder eine Menge davon</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>das ist ein privater Schlüssel; behalten Sie ihn für sich und geben Sie den öffentlichen an</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>die Liste der Namen, die in seinen Nachweisen stehen, wie „did:web:…“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>„%1“ gehört schon zu einem anderen Aussteller</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>erwartet wird eine Zeile Text, true, false oder eine Zahl</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>erwartet wird die id einer Angabe, um die dieser Nachweis bittet</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>erwartet wird true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>erwartet wird ein Tag wie 2026-12-31</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>erwartet wird true oder die id einer Angabe, die ein Datum ist</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>erwartet werden Länder als Kürzel oder englischer Name; „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>erwartet wird der type eines Nachweises, um den hier gebeten wird</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>erwartet wird genau eines von: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>erwartet wird eines von: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>erwartet wird eines von: %1; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>erwartet wird die id eines Ausstellers: kein [[issuers]] hat die id „%1“</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>erwartet wird die id eines Ausstellers; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>diese Liste wurde am %1 ausgestellt, vor der verwendeten (%2)</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>diese Liste sagt nicht, wann sie ausgestellt wurde (iat); die verwendete am %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>die unterschriebene Liste, ein JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>der öffentliche Schlüssel dessen, der die Liste unterschrieben hat</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>der Eintrag „%1“ hat eine id, einen Namen oder eine Kennung, die sich nicht zeigen lässt</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>den Aussteller „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>der Dienst gibt heraus, was die Wallet vorgezeigt hat, aber kein vertrauenswürdiger Aussteller wird verlangt: ergänzen Sie [[issuers]] oder „issuer-trusted“ in required_checks</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>Schlüsselnachweis</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Kopf:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Inhalt:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>Offengelegt:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>Signatur: keine</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>Signatur: %1 Bytes</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>Das Gesicht ist unter einem anderen Namen bekannt</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>Das Gesicht steht vielleicht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>Das Bild des Gesichts ist zu schlecht</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>Vor der Kamera war mehr als ein Gesicht</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>Das Bild des Gesichts ist zu hell</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>Das Bild des Gesichts ist zu dunkel</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>Die gezeigten Dokumente widersprechen einander</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>Der Name weicht von dem auf anderen Dokumenten ab</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>Das Dokument wurde nicht erkannt</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>Die Art des Dokuments wurde nicht erkannt</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>Vorder- und Rückseite gehören zu verschiedenen Dokumenten</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>Der Strichcode passt nicht zum Dokument</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>Der QR-Code passt nicht zum Dokument</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>Das Ablaufdatum war nicht lesbar</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>Die Dokumentnummer hat nicht die übliche Form</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>Die Personennummer hat nicht die übliche Form</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>Ein Datum auf dem Dokument ist unmöglich</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>Die Adresse ließ sich nicht zerlegen</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>Das Land ist nicht das angegebene</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>Das Geburtsdatum ist nicht das angegebene</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>Der Name ist nicht der angegebene</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>Das Geschlecht ist nicht das angegebene</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>Die Dokumentnummer ist nicht die angegebene</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>Die Staatsangehörigkeit ist nicht die angegebene</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>Die Adresse ist nicht die angegebene</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>Dieser Adressnachweis wird nicht angenommen</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>Der Adressnachweis ist zu alt</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>Der Adressnachweis war nicht verwendbar</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>Auf dem Adressnachweis wurde keine Adresse gefunden</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>Der Name weicht von dem auf dem Ausweis ab</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>Die Adressnachweise tragen verschiedene Namen</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>Das Bild des Dokuments ist zu schlecht</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>Das Dokument wurde vielleicht verändert</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>Die Sprache des Dokuments wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>Das Ausstellungsdatum war nicht lesbar</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>Der Code wurde zu oft falsch eingegeben</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>Die Telefonnummer ist durch Betrug bekannt</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>Die Telefonnummer ist eine Internetnummer</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>Die Telefonnummer ist eine Wegwerfnummer</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>Die Telefonnummer hat schon jemand anderes benutzt</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>Die E-Mail-Adresse ist eine Wegwerfadresse</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>Die E-Mail-Adresse empfängt keine Post</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>Die E-Mail-Adresse hat schon jemand anderes benutzt</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>Dieselbe Netzadresse hat schon jemand anderes benutzt</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>Dasselbe Telefon hat schon jemand anderes benutzt</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>Das Telefon verbirgt seinen Ort (VPN oder Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>Das Telefon ist in einem Land, das nicht angenommen wird</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>Die Register konnten nicht gefragt werden</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>Die Register kennen nur einen Teil der Angaben</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>Die Register kennen diese Angaben nicht</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Gefundene Einträge: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>Keine Übereinstimmung in den Registern</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>Teilweise Übereinstimmung in den Registern</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>Volle Übereinstimmung in den Registern</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>Aus einem Rechenzentrum</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Wegwerfnummer</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>Internetnummer</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Wegwerfadresse</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>Empfängt keine Post</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>Kommt in Datenlecks vor</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>Über VPN oder Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>Chip des Dokuments</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>Ein lebender Mensch</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>Gesicht passt zum Porträt</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Beobachtungslisten</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>Ort und Netz des Telefons</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>Amtliche Register</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Weitere Dokumente</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>Ein Mensch muss es noch ansehen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>Muss wiederholt werden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>Der Chip wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>Unterschrift des Chip-Ausstellers</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>Daten auf dem Chip unverändert</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>Didits Testumgebung hat geantwortet: nichts wurde wirklich geprüft</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Ein Mensch hat dies von Hand in Didits Konsole freigegeben</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>Die Prüfung ist zu alt</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>Ein Bild konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>Diese Art von Dokument wird nicht anerkannt</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Das Dokument ist abgelaufen</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>Auf dem Dokument wurde kein Porträt gefunden</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>Das Dokument steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>Die Person ist zu jung</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>Das Alter war nicht lesbar</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>Der Kamera wurde kein Gesicht gezeigt</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>Das Gesicht war ein Bild oder eine Maske</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>Das Gesicht steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>Die Person ist womöglich unter anderem Namen bekannt</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>Das Gesicht ist womöglich unter anderem Namen bekannt</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>Der QR-Code des Dokuments war nicht lesbar</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>Der Strichcode des Dokuments war nicht lesbar</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>Die maschinenlesbaren Zeilen des Dokuments wurden nicht gefunden</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>Die Prüfziffern der maschinenlesbaren Zeilen sind falsch</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>Maschinenlesbare Zeilen und gedruckter Text weichen voneinander ab</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>Die Angaben des Dokuments widersprechen sich</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>Der Name war nicht lesbar</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>Das Geburtsdatum war nicht lesbar</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>Die Dokumentnummer war nicht lesbar</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>Statt eines Dokuments wurde ein Bildschirm fotografiert</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>Statt des Dokuments wurde eine Kopie gezeigt</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>Das Porträt des Dokuments wurde verändert</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>Es ist nicht sicher, dass ein lebender Mensch da war</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>Gesicht und Porträt weichen voneinander ab</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>Es gab kein Porträt, mit dem das Gesicht verglichen werden konnte</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>Die Person steht womöglich auf einer Beobachtungsliste</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>Der Chip des Dokuments konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>Der Aussteller des Chips konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>Chip und gedruckter Text weichen voneinander ab</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>Die E-Mail-Adresse kommt in geleakten Daten vor</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>Die E-Mail-Adresse steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>Die Telefonnummer steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>Das Telefon ist in einem anderen Land als dem des Dokuments</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is minutes, %2 seconds, both with their words: &quot;3 minutes 38 seconds&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Experts</name>
    <message>
        <source>Session</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>Was die Wallet vorgelegt hat</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>Der Dienst gibt davon nichts weiter.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · Kopf</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · Inhalt</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · Offenlegungen</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>Signatur von %1 Byte</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>Rufen Sie die Person an, die diesen Kiosk betreut, und nennen Sie die Referenz.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, rufen Sie die Person an, die diesen Kiosk betreut, und nennen Sie die Referenz.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>Warten Sie %1 min und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>Der Kiosk bekam keine Verbindung zum Prüfdienst.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Prüfen Sie das Netzwerkkabel oder das WLAN dieses Kiosks und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>Der Prüfdienst ist da, aber seine Antwort hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>Die Verbindung endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>Prüfen Sie das Netzwerk dieses Kiosks und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>Der Dienst konnte nicht belegen, wer er ist</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>Dem Zertifikat des Prüfdienstes wird nicht vertraut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>Der Dienst hat diesen Kiosk nicht eingelassen</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>Der Prüfdienst hat die Zugangsdaten des Kiosks abgelehnt.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>Dieser Kiosk darf das nicht</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>Der Prüfdienst kennt diesen Kiosk, erlaubt ihm diese Prüfung aber nicht.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>Er braucht beim Dienst eine dieser Rollen: %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Der Dienst kennt diese Anfrage nicht</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>Die Anfrage gibt es nicht mehr, oder der Dienst ist anders eingerichtet als dieser Kiosk.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Der Dienst bittet um eine Pause</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>In kurzer Zeit wurden zu viele Anfragen gestellt.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>Was diese Prüfung verlangt, passt nicht zu den Einstellungen des Prüfdienstes.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Der Dienst hat eine Störung</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>Der Prüfdienst hat einen eigenen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>Der Dienst hat woandershin verwiesen</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>Der Prüfdienst hat den Kiosk an eine andere Adresse verwiesen. Der Kiosk folgt dem nicht.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Die Antwort war zu groß</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>Der Prüfdienst hat mehr gesendet, als dieser Kiosk annimmt.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>Der Prüfdienst hat so geantwortet, dass dieser Kiosk es nicht versteht. Es wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>Das Passwort des Kiosks fehlt</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>Das Passwort für den Prüfdienst ist auf diesem Rechner nicht lesbar.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>Die Einstellungen dieses Kiosks sind falsch</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>Mit diesen Einstellungen kann der Kiosk nicht arbeiten.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>Die Prüfung braucht „%1“, bevor sie beginnen kann. Es wurde nicht eingegeben, oder der Dienst kennt es nicht.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>Versuchen Sie es noch einmal: Das Formular öffnet sich mit dem Eingegebenen, um es zu berichtigen.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>Diese Prüfung konnte nicht aufgezeichnet werden</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>Der Kiosk muss jede Prüfung aufzeichnen und konnte das nicht. Was nicht aufgezeichnet ist, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>Der Kiosk hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>In diesem Programm ist etwas schiefgegangen. Es wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>Dieser Kiosk hat kein Netz</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>Der Rechner an diesem Empfang ist mit keinem Netz verbunden, also konnte niemand gefragt werden.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>Das kann ich gerade nicht prüfen. Einen Moment bitte, ich versuche es noch einmal.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>Das kann ich gerade nicht prüfen. Gibt es einen anderen Weg, wie Sie es zeigen möchten?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Irgendwo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>Person oder Unternehmen</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Art der Sitzung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer anderswo</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>Kennung der Person</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>Eintrag %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>Eintrag %1 steht nicht an seinem Platz: Einer fehlt, ist doppelt oder wurde verschoben.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>Eintrag %1 schließt nicht an den vorigen an.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>Eintrag %1 wurde geändert oder nicht von diesem Empfang geschrieben.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>Der Prüfpunkt zu Eintrag %1 wurde geändert oder nicht von diesem Empfang geschrieben.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>Eintrag %1 ist ein anderer als zur Zeit seines Prüfpunkts.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>Das Ende fehlt, ab Eintrag %1.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>Die Aufzeichnung zu Eintrag %1 wurde geändert.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>Die Aufzeichnung zu Eintrag %1 ist weg, und nirgends steht, wer sie entfernt hat.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>Zu Eintrag %1 gibt es eine Aufzeichnung, von der das Journal nichts weiß.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>Eintrag %1 sagt, dass Aufzeichnungen entfernt wurden, doch es fehlen andere.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>Was mit der Aufzeichnung zu Eintrag %1 aufbewahrt wurde, ist verändert.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>Etwas, das mit der Aufzeichnung zu Eintrag %1 aufbewahrt wurde, ist fort, und nichts sagt, wer es gelöscht hat.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>Es ist etwas aufbewahrt, von dem keine Aufzeichnung weiß.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>Die Notiz oder Entscheidung, von der Eintrag %1 berichtet, wurde verändert.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>Die Notiz oder Entscheidung, von der Eintrag %1 berichtet, ist fort, ihre Aufzeichnung aber nicht.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>Es gibt eine Notiz oder Entscheidung, von der das Journal nichts weiß.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>Der Fall zur Aufzeichnung von Eintrag %1 ist anders offen oder abgeschlossen, als das Journal sagt.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>Dieser Rechner hat kein Netz: kein Kabel, kein WLAN, keine Adresse. Der Bildschirm sagt *Empfang offline*.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>ein gezogenes Kabel, WLAN außer Reichweite oder ein ausgeschalteter Router.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>prüfen Sie Netzwerkkabel oder WLAN und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>sehen Sie sich die Netzwerkeinstellungen des Rechners an; mit dem Dienst hat es nichts zu tun.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>Der Rechner des Dienstes ist nicht zu finden oder nicht zu erreichen.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>Netzwerkkabel, WLAN, eine Firewall, ein Proxy oder eine falsch geschriebene Adresse.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>rufen Sie auf diesem Rechner `curl -I` mit der `base_url` der Konfiguration auf.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>Der Dienst nahm die Verbindung an, antwortete aber nicht rechtzeitig vollständig.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>ein langsames Netz oder ein ausgelasteter Dienst.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>bleibt es dabei, sehen Sie sich die Millisekunden im Protokoll und die Statusseite des Dienstes an.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>Die Verbindung endete vor der Antwort oder mitten darin.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>unstetes WLAN oder ein Proxy oder eine Firewall, die Verbindungen trennt.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>versuchen Sie es noch einmal. Während der Kiosk auf den Gast wartet, verbindet er sich von selbst wieder.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>nehmen Sie Proxys vor dem Rechner des Dienstes aus dem Weg.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>Der Dienst konnte nicht beweisen, wer er ist: Seinem Zertifikat wird nicht vertraut, es gilt für einen anderen Rechner oder ist abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>ein eigener Proxy, der TLS öffnet, eine falsche Uhr auf diesem Rechner oder jemand dazwischen.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>rufen Sie die Verwaltung an. Noch ein Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>prüfen Sie das Datum des Rechners; für eine eigene Zertifizierungsstelle setzen Sie `ca_file` genau dieses Dienstes. Die Prüfung lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>Der Dienst nimmt Client-ID und Geheimnis des Kiosks nicht an. Exit-Code 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>Geheimnis geändert oder vertippt, falsche `client_id`, falsche `auth_method`, falsche Umgebung.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>rufen Sie die Verwaltung an.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>hinterlegen Sie das Geheimnis neu; vergleichen Sie `auth_method` mit der Einstellung der Anwendung.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>Der Dienst kennt den Kiosk, verbietet aber, was er verlangt (403). Exit-Code 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>der Anwendung fehlt eine Rolle; bei PingOne auch eine falsche `environment_id`. Eine eben vergebene Rolle kann einige Minuten brauchen.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>siehe [PingOne Credentials](services/pingone-credentials.md), Schritt 3.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>Der Dienst kennt die Adresse oder die Sitzung nicht (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>beim Verfolgen: Die Sitzung wurde entfernt; am Anfang: eine falsche `base_url` oder Umgebung.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>versuchen Sie es noch einmal; geschieht es wieder, rufen Sie die Verwaltung an.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>vergleichen Sie `region` oder `base_url` und die IDs mit dem Dienst.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>Zu viele Anfragen in kurzer Zeit (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>viele Kioske oder andere Programme teilen sich das Kontingent des Dienstes.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>warten Sie so lange, wie die Seite sagt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>sehen Sie sich die Nutzungsseite des Dienstes an; bitten Sie um ein höheres Kontingent.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>Der Dienst nimmt nicht an, was verlangt wurde (ein anderer Status 4xx, mit dem die Referenz endet).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>der Name einer Nachweisart oder Angabe ist nicht so geschrieben wie beim Dienst, oder eine Option hat einen Wert, den der Dienst nicht zulässt.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>rufen Sie die Verwaltung an. Andere Prüfungen können weiterhin gehen.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>vergleichen Sie `type`, die `id` der Angaben, `issuers` und die eigenen Schlüssel des Anbieters mit dem Dienst.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>Der Dienst hat selbst ein Problem (Status 5xx, mit dem die Referenz endet).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>sehen Sie sich die Statusseite des Dienstes an; nennen Sie dessen Support die Referenz des Dienstes.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>Der Dienst hat den Kiosk an eine andere Adresse verwiesen (3xx). Der Kiosk folgt nie, denn er würde das Token mitnehmen.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>ein Netz mit Anmeldeseite oder eine veraltete `base_url`.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>öffnen Sie die Adresse in einem Browser auf diesem Rechner; berichtigen Sie `base_url` oder `token_url`.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>Die Antwort ist größer, als der Kiosk annimmt, und wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>nicht der Dienst, sondern etwas dazwischen hat geantwortet, oder ein Nachweis enthält sehr große Bilder.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>verlangen Sie nur die Angaben, die Sie brauchen.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>Die Antwort ist nicht zu verstehen. Es wurde nichts bestätigt, was immer die Wallet des Gastes sagt.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>die Webseite eines Proxys anstelle der Antwort des Dienstes, oder der Dienst hat sich geändert.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>das Protokoll nennt das Feld, das fehlte oder falsch war. Melden Sie es mit der Version (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>Das Geheimnis, auf das die Konfiguration verweist, ist nicht zu lesen. Exit-Code 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>die Umgebungsvariable ist für dieses Programm nicht gesetzt, die Datei ist verschoben oder für andere lesbar, oder der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config`, unter dem Konto des Kiosks aufgerufen, sagt welches und warum. Siehe [Geheimnisse](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>Die Konfigurationsdatei ist falsch oder nicht zu lesen. Exit-Code 78. Der Kiosk startet nicht und spielt auch nicht stattdessen die Vorführung.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` nennt jeden Fehler mit seiner Zeile. Siehe [Konfiguration](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>Die Anfrage braucht vom Empfang etwas, das nicht eingegeben wurde oder das der Dienst nicht kennt (keine solche Person, keine aktive Wallet); die Seite nennt es.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>versuchen Sie es noch einmal: Das Formular öffnet sich mit dem Eingegebenen; berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>Der Kiosk führt über jede Prüfung einen [Eintrag](records.md) und konnte ihn nicht schreiben: `START`, bevor der Gast gefragt wurde, `RESULT`, als die Antwort schon da war. Es wird kein Ergebnis gezeigt, zu dem es keinen Eintrag gibt. Exit-Code 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>der Datenträger ist voll oder schreibgeschützt, der Ordner gehört jemand anderem, oder seine Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>rufen Sie die Verwaltung an; prüfen Sie solange auf anderem Weg.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` sagt, was mit dem Ordner nicht stimmt. Mit `required = false` wird das Ergebnis trotzdem gezeigt, mit dem Vermerk *nicht aufgezeichnet*.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>Ein Fehler dieses Programms, oder der Simulator der Vorführung konnte nicht starten. Es wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>melden Sie es mit dem Protokoll und der Version (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>Nichts ist falsch: Der Nachweis ist bestätigt.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>Der Dienst hat geprüft, was gezeigt wurde, und es nicht angenommen: ein unechtes Dokument, ein Gesicht, das nicht passt, ein widerrufener Nachweis.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>prüfen Sie auf anderem Weg. Noch ein Versuch hilft nur, wenn am Telefon ein Schritt misslang, etwa ein unscharfes Bild.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>Der Gast wollte nichts freigeben, und der Dienst sagt das.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>bieten Sie einen anderen Weg an; niemand muss etwas freigeben.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>Der Gast hat abgelehnt, oder der Dienst hat das Freigegebene nicht angenommen. Manche Dienste haben für beides ein Wort: PingOne Credentials, nChain Identity und Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>fragen Sie den Gast, ob er etwas freigegeben hat, und versuchen Sie es noch einmal. Sonst nehmen Sie ein anderes Dokument.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>kommt niemand durch, gehört der Aussteller nicht zu den angenommenen, oder die eigene Prüfung des Dienstes schlägt fehl.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>Der Dienst endete ohne eigene Prüfung (PingOne Verify: `NOT_REQUIRED`). Über den Gast ist nichts bekannt.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>prüfen Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>die Prüfrichtlinie verlangt keine Prüfung; ändern Sie sie oder nennen Sie in der Art eine andere.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>Der Dienst kann nicht allein entscheiden; ein Mensch muss hinsehen. Was der Kiosk selbst falsch findet, etwa einen anderen als den verlangten Nachweis oder eine fehlende Angabe, ist trotzdem *Nicht bestätigt*.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>folgen Sie der Hausregel für solche Fälle. Behandeln Sie es nicht als bestätigt.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>Der Dienst sagt „bestätigt“, hat aber keinen Nachweis übergeben.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>bleibt es dabei, passen Wallet und Dienst nicht zusammen; melden Sie es dem Dienst.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>Es wurde eine andere Art Nachweis freigegeben als verlangt.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>bitten Sie um den richtigen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>war es der richtige, vergleichen Sie `type` in der Konfiguration mit dem Namen, den der Dienst dafür hat.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>Eine Angabe, die diese Art verlangt, wurde nicht freigegeben; die Seite nennt sie.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>bitten Sie den Gast, sie freizugeben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>hat niemandes Nachweis sie, berichtigen Sie die `id` der Angabe oder setzen Sie `required = false`.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>Der Nachweis galt einmal, aber sein Ende ist vorbei.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>bitten Sie um einen aktuellen.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>ist er aktuell, prüfen Sie das Datum dieses Rechners.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>Das Freigegebene erfüllt eine der Regeln dieser Art nicht (`rules` oder `must_be` einer Angabe), zum Beispiel ist der Gast jünger als 18. Die Seite nennt die Regel.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>entscheiden Sie nach der Hausregel; der Nachweis selbst ist in Ordnung.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>die Regeln sind unter [Konfiguration](configuration.md#typesrules-what-is-accepted) erklärt.</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>Eine der einzelnen Prüfungen ist fehlgeschlagen, eine des Dienstes oder eine des Kiosks; die Seite zeigt welche.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>behandeln Sie es nicht als bestätigt. Nehmen Sie ein anderes Dokument.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>Eine Prüfung, die diese Art verlangt (`required_checks`, oder [was sich von selbst versteht](configuration.md#required-checks)), fand nicht statt oder war nicht möglich: zum Beispiel ist der Schlüssel des Ausstellers nicht bekannt. Die Seite sagt warum. Es ist *Nicht bestätigt*, oder *Bitte ansehen* mit `when_not_checked = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>behandeln Sie es nicht als bestätigt. Versuchen Sie es noch einmal oder nehmen Sie ein anderes Dokument.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>die letzte Gruppe der Seite und `checks` von `verifier-kiosk-cli verify --json` sagen, warum eine Prüfung nicht stattfand. Übergibt der Dienst nie, was die Prüfung braucht, verlangen Sie sie nicht.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>Das Freigegebene zeigt nicht, ob eine der Regeln dieser Art erfüllt ist: ein Geburtsdatum ohne Tag, ein Land, das niemand kennt, zwei Aussagen, die einander ausschließen. Es ist *Nicht bestätigt*, oder *Bitte ansehen* mit `when_cannot_tell = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>bitten Sie um ein anderes Dokument, das es zeigt.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>geschieht es mit guten Nachweisen, vergleichen Sie die Angabe der Regel mit dem, was der Dienst übergibt.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>Niemand hat die Anfrage in ihrer Zeit beantwortet, oder der Dienst hat sie beendet. Es wurde nichts freigegeben.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>der Gast brauchte länger, überlegte es sich anders oder hat keine Wallet, die antworten kann.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>versuchen Sie es noch einmal, wenn der Gast die Wallet bereit hat, oder prüfen Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>geschieht es oft, geben Sie der Art ein längeres `time_limit`; die Grenze des Dienstes gilt trotzdem.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>beim Start, beim Lesen der Konfiguration</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>bei der Anmeldung am Dienst</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>bei der Bitte um eine Sitzung: Es wurde kein QR-Code gezeigt</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>während auf den Gast gewartet wurde</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>beim Lesen dessen, was der Gast freigegeben hat</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>beim Beenden der Sitzung am Dienst; am Empfang ist nichts zu tun</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Empfang</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>Wenn etwas nicht gelingt, zeigt der Kiosk eine Referenz wie `START-TIMEOUT`. Wer am Empfang ist, liest sie vor; diese Seite sagt, was sie bedeutet.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = wann es geschah, was geschah und der HTTP-Status des Dienstes, wo er mehr sagt.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>Das Protokoll (Standardfehlerausgabe) sagt mehr: Methode, Rechner, Pfad, Status, Millisekunden und die Referenz. Es enthält keine Angaben, Tokens, Geheimnisse, Codes oder Links. Hat der Dienst eine ID für seinen eigenen Support genannt, zeigt die Fehlerseite sie: Nennen Sie sie dort.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify ART` wiederholt eine Prüfung im Terminal.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>Gründe eines Ergebnisses</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>Ein Ergebnis, das nicht grün ist, nennt seinen Grund. Es ist kein Fehler des Kiosks: Die Prüfung hat funktioniert.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1 ist langsam</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1 ist gestört</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 weist diesen Kiosk ab</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>langsam</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>gestört</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>weist die Zugangsdaten dieses Kiosks ab</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n Dienst nicht bereit</numerusform>
            <numerusform>%n Dienste nicht bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Ein Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>Alle Dienste bereit</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>Prüfungen gehen, dauern aber länger. Bleibt es so, sehen Sie nach dem Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>Die Uhren dieses Computers und des Dienstes gehen verschieden. Stellen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>Das Zertifikat des Dienstes läuft bald ab. Wer den Dienst betreibt, muss es erneuern.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>wie hier</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 vor diesem Computer</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 hinter diesem Computer</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>Wie im Ausweis; mehrere Schreibweisen mit |</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>Jahr-Monat-Tag, zum Beispiel 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>Mit Landesvorwahl, zum Beispiel +49 30 5550 1234</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>Mehrere mit |: Der Gast wählt eine</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Vergleichsbild</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>Ein JPEG-Bild in Base64</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>E-Mail-Adresse des Gastkontos</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>Nummer des Gastes</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>Benutzername des Gastes</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>Leer: Ein neuer Benutzer wird angelegt</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>Kennung der Wallet des Gastes</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>Die Installation, die die Nachricht bekommt (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>Geburtsdatum (Jahr-Monat-Tag)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Telefonnummer mit Landesvorwahl</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>Der Dienst hat keine Daten zu dieser Prüfung mehr: Er bewahrt sie nach der Entscheidung 30 Minuten auf.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>Ein Bild wurde vom Dienst nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>Der Dienst hat die Punktwerte seiner Prüfungen nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>Nichts wurde geprüft: Der Dienst verlangt keine Prüfung.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>Von einer verwaltenden Person des Dienstes von Hand genehmigt.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>Von einer verwaltenden Person des Dienstes von Hand genehmigt; kein Ausweis wurde angesehen.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>Führt Prüfungen durch</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>Prüft, sieht nach und entscheidet</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>Alles, auch Zugänge und Einstellungen</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>Sieht alles, ändert nichts</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>Ein Name besteht aus Buchstaben, höchstens %1.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Diesen Namen hat schon jemand.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Ein Passwort hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>Das würde jemand als Erstes versuchen. Bitte wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>Diesen Namen hat niemand mehr.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>Jemand muss verwalten können. Geben Sie die Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>Jemand war schneller: Es gibt schon Zugänge.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>Sie dürfen nicht mehr ändern, wer sich anmelden darf.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>Mindestens %1 Ziffern, oder ein Passwort mit mindestens %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>Wählen Sie, was Sie prüfen möchten.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: Der Code ist auf dem Bildschirm. Der Gast kann ihn jetzt scannen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>Der QR-Code ist auf dem Bildschirm</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>Das Telefon hat die Anfrage</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>Der Gast hat geantwortet</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>Das Ergebnis liegt vor</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>Ohne Ergebnis beendet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>Der Dienst hat seine Meinung geändert</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 Sekunden</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>Aufzeichnungen von Prüfungen</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: Nichts hiervon ist echt</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Aufzeichnungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>Die Antwort verlässt diesen Bildschirm nach %1.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>Wir bitten um den ganzen Nachweis.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>Wir bitten um %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>Was Sie freigeben, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>Sonst wird nichts gespeichert, was Sie freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>Von %1 speichern wir für %n Tag erstes und letztes Zeichen.</numerusform>
            <numerusform>Von %1 speichern wir für %n Tage erstes und letztes Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>Von %1 speichern wir für %n Tag einen Fingerabdruck, nicht den Inhalt.</numerusform>
            <numerusform>Von %1 speichern wir für %n Tage einen Fingerabdruck, nicht den Inhalt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>Wir speichern %1 für %n Tag.</numerusform>
            <numerusform>Wir speichern %1 für %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>Diese Prüfung lässt sich für %n Tag anhand von %1 wiederfinden.</numerusform>
            <numerusform>Diese Prüfung lässt sich für %n Tage anhand von %1 wiederfinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>Ein Teil davon wird eine Zeit lang aufbewahrt.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>Wir bitten um %1 und mehr.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>„%1“ ist vorhanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: eines von %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>Mindestens %1 Jahre alt</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>Höchstens %1 Jahre alt</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>Am %2 mindestens %1 Jahre alt</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>Am %2 höchstens %1 Jahre alt</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>Nicht abgelaufen; Tage Nachfrist: %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>Von einem hier anerkannten Aussteller</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>Alles davon: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>Eines davon: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>Der Nachweis, um den es geht, wurde nicht freigegeben.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>„%1“ wurde nicht freigegeben.</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>„%1“ lautet anders.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>Der Gast ist jünger.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>Der Gast ist älter.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>Nichts von dem, was freigegeben wurde, sagt etwas über das Alter.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>Das Geburtsdatum ist unvollständig, das Alter daher nicht sicher.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>Die freigegebenen Angaben zum Alter widersprechen sich.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>„%1“ ist kein sinnvolles Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>„%1“ ist kein vollständiges Datum.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>Das Datum ist überschritten.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>Der Nachweis nennt kein Ende der Gültigkeit.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>Der Dienst nennt keinen Aussteller.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>Er stammt von einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>Die signierte Liste, die seinen Aussteller nennt, ist abgelaufen; bitten Sie die Betreuung des Kiosks um eine neuere.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>„%1“ ist kein hier bekanntes Land.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>„%1“ ist ein anderes Land.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>Keine der Möglichkeiten trifft zu.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>Das sagt nur der Dienst; die Wallet hat es nicht vorgelegt.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: Nichts hiervon ist echt</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>Der Gast scannt den Code mit einem Telefon.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>Der Gast entscheidet am Telefon.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>Das Ergebnis erscheint von selbst.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>Sie können mit dem Gast fortfahren.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>Verlassen Sie sich nicht darauf. Prüfen Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>Fragen Sie die verantwortliche Person, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>Bieten Sie einen anderen Weg der Prüfung an.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Gast die Wallet bereit hat.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>Schlagen Sie die Referenz im Handbuch nach.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>Empfang offline</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Prüfen Sie das Netzwerkkabel oder das WLAN dieses Kiosks und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>Beginnen Sie noch einmal, wenn der Gast bereit ist.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>Ich konnte diese Prüfung nicht abschließen. Darf ich etwas anderes sehen?</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>Das ist nicht vollständig angekommen. Versuchen wir es noch einmal?</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Der Dienst sagt: „%1“.</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>vom Dienst nicht anerkannt</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>Der Dienst hat das Gezeigte geprüft und nicht anerkannt.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>Prüfen Sie auf andere Weise. Ein neuer Versuch hilft nur, wenn auf dem Telefon etwas schiefging.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>nichts wurde geprüft</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>Der Dienst hat den Vorgang ohne eigene Prüfung beendet; über den Gast ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>Prüfen Sie auf andere Weise, und rufen Sie die Person, die diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>abgelehnt oder nicht anerkannt</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>Der Gast hat auf dem Telefon abgelehnt, oder der Dienst hat das Geteilte nicht anerkannt. Der Dienst sagt nicht, welches von beiden.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>Fragen Sie, ob der Gast teilen wollte. Wenn ja, versuchen Sie es noch einmal; sonst prüfen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>der Gast möchte nicht teilen</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>Die Anfrage wurde auf dem Telefon abgelehnt. Mit Ihnen wurde nichts geteilt.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>Das ist das Recht des Gastes. Bieten Sie einen anderen Weg an, oder versuchen Sie es noch einmal, wenn es ein Versehen war.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>Das ist in Ordnung. Möchten Sie es auf andere Weise zeigen?</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>ein Mensch muss entscheiden</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>Der Dienst konnte nicht selbst entscheiden.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>Vergleichen Sie das Geteilte mit dem Gast und fragen Sie die verantwortliche Person, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>Einen Moment bitte, jemand aus dem Team schaut es sich an.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>nichts wurde geteilt</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>Der Dienst meldet Erfolg, übergibt aber keinen Nachweis. Ohne ihn ist nichts bestätigt.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, rufen Sie die Person an, die diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>ein anderer Nachweis wurde geteilt</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>Geteilt wurde nicht, was diese Prüfung verlangt.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>Die Prüfung verlangt „%1“, und das wurde nicht geteilt.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>Bitten Sie den Gast, in der Wallet die richtige Karte zu wählen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>Das war eine andere Karte. Könnten Sie die richtige wählen?</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>etwas wurde nicht geteilt</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>„%1“ ist nötig, wurde aber nicht geteilt.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>Bitten Sie den Gast, alles zu teilen, was die Anfrage nennt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>der Nachweis ist abgelaufen</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>Das Geteilte ist echt, soweit der Dienst es sagen kann, aber sein Datum ist vorbei.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>Bitten Sie um einen gültigen Nachweis, oder prüfen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>Diese Karte ist abgelaufen. Haben Sie eine neuere?</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>wird hier nicht anerkannt</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>Das Freigegebene ist nach Auskunft des Dienstes echt, erfüllt aber die Regel „%1“ dieses Empfangs nicht.</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>Handeln Sie nach den Regeln Ihres Hauses, oder prüfen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>Das kann ich leider nicht annehmen. Darf ich etwas anderes sehen?</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>eine Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>Diese Prüfung ist fehlgeschlagen: „%1“.</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>Verlassen Sie sich nicht auf diesen Nachweis. Prüfen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>eine verlangte Prüfung fehlt</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>Dieser Empfang verlangt die Prüfung „%1“, und sie war nicht möglich.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>eine Regel ließ sich nicht entscheiden</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>Aus dem Freigegebenen geht nicht hervor, ob die Regel „%1“ dieses Empfangs erfüllt ist.</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>Bitten Sie um etwas, woraus es hervorgeht, oder prüfen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>Daraus allein kann ich es nicht ersehen. Darf ich etwas anderes sehen?</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Schlüssel dieses Empfangs</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>Seine Datei für die Revision</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Letzter Prüfpunkt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Wird geprüft … %1 %</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Das Journal ist nicht lesbar. Rufen Sie die Person, die diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Hält nicht stand</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Alles stimmt</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>Hält das Journal stand?</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>Alles, was an diesem Empfang geschieht, steht in einem Journal, in dem jeder Eintrag signiert ist und den vorigen nennt. Die Prüfung findet jede Änderung, Lücke und Entfernung.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>Das Journal dieses Empfangs</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>Für den Nachweis anderswo</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>Verwahren Sie den letzten Prüfpunkt dort, wo dieser Kiosk nicht schreiben kann. Dann fällt auf, wenn jemand später das Ende des Journals entfernt.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>Prüfpunkt als Text speichern</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>Einträge: %1 · Aufzeichnungen: %2 · Prüfpunkte: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>Die Entscheidung wird festgehalten.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>Es wurde nichts entschieden: Der Fall ist inzwischen abgeschlossen. Bitte gehen Sie zurück zur Liste.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>So haben Sie schon entschieden. Jemand anderes muss es bestätigen.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>Es wurde nichts entschieden: Sie dürfen Fälle nicht mehr entscheiden.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>Der Fall bleibt offen: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>Geprüft am Empfang</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>Eintrag der Antwort des Dienstes</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Antwort des Dienstes</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>Er kennt die Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>Eine Begründung ist nötig. Sie bleibt beim Fall und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Diesen Fall entscheiden</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>Der Eintrag der Prüfung bleibt, wie er ist; Ihre Entscheidung steht daneben.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>Diesen Fall annehmen</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>Diesen Fall ablehnen</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>%1 wird zuerst benachrichtigt.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>Die Entscheidung gilt an diesem Empfang; der Dienst erfährt sie nicht.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>Was geprüft werden muss, erscheint hier und bleibt, bis jemand entschieden hat.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>%1 alt · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>Dieser Fall kann nicht gezeigt werden: Er ließ sich nicht lesen, oder Ihr Einblick ließ sich nicht festhalten. Versuchen Sie es noch einmal, oder rufen Sie die Person, die diesen Kiosk betreut.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Nur die ersten %1 von %2 Zeichen werden gezeigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>Geprüfte Angaben</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>Nur die ersten %1 Zeilen werden gezeigt</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, Spalte %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>Fehler in den Einstellungen</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>Die Einstellungen dieses Kiosks enthalten einen Fehler</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>Die Einstellungen dieses Kiosks enthalten %1 Fehler</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>Kennung %1. Mehr steht im Handbuch: „Configuration“ zu jeder Einstellung, „Failures“ zur Kennung.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>bestätigt</numerusform>
            <numerusform>bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>nicht bestätigt</numerusform>
            <numerusform>nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>zu prüfen</numerusform>
            <numerusform>zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>abgelehnt</numerusform>
            <numerusform>abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>abgelaufen</numerusform>
            <numerusform>abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>nicht möglich</numerusform>
            <numerusform>nicht möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>abgebrochen</numerusform>
            <numerusform>abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>Vorführung · simulierte Dienste und Personen · nichts hier ist echt</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>Leert sich in %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>Zurück aus dem Handbuch</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Empfang</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>Für die Person, die diesen Kiosk betreut</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>Details für Fachleute</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · niemand hat auf die Anfrage geantwortet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>Die Anfrage war die ganze Zeit offen und wurde auf keinem Telefon beantwortet. Es wurde nichts geteilt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Gast die Wallet bereit hat, oder prüfen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Sagen Sie dem Gast: „%1“</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>Der Code ist abgelaufen. Darf ich Ihnen einen neuen zeigen?</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>Was geschehen ist und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>Die Aufzeichnungen sind nicht lesbar. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>%1 Aufzeichnungen geschrieben …</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>%1 Aufzeichnungen gespeichert: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Aufzeichnungen</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>Für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>Von diesem Empfang signiert: Wer seinen öffentlichen Schlüssel hat, kann nachweisen, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>Zum Lesen und Drucken: eine Zusammenfassung und jede Aufzeichnung in einer Zeile.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>Diese Aufzeichnungen als Datei speichern</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>Signiert (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FactRows</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what something is called and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FailurePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>Referenz des Dienstes: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Sagen Sie dem Gast: „%1“</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an outcome and how often it happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Zeigt sie in der Liste</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is filtered by and what is chosen: &quot;Outcome: Verified&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Jeder Empfang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>Schließt die Auswahl</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>Öffnet die Auswahl</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>Kennung oder Grund …</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Aufzeichnungen durchsuchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Nimmt diesen Filter weg</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Noch kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>Wer diesen Kiosk betreut, übernimmt die Verwaltung und kann die anderen hinzufügen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>Verwaltung übernehmen</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Die erste Verwaltung</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Bitte füllen Sie dies aus, bevor der Gast gefragt wird.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>Das sieht nicht richtig aus. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht nötig</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>Logo von %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>Unkenntlich gemacht</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>Als Fingerabdruck</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>Als Fingerabdruck der Person</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>Gelöscht oder abgelaufen</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>Nur ein Fingerabdruck, an dem es sich wiederfinden lässt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>Aufbewahrte Werte zeigen</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>Aufbewahrte Werte verbergen</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>Dass Sie hineinsehen, ließ sich nicht festhalten, oder die Werte sind nicht lesbar; gezeigt wird nichts. Rufen Sie die Person, die diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>Dass Sie sie ansehen, steht danach im Journal.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Was von der Person aufbewahrt ist</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>Zum früheren Code ist eine Antwort eingetroffen. Verwenden?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>Kopiert den Link</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>Link einklappen</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>Ganzen Link zeigen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>Nur die Sachbearbeitung beendet das Programm.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>Gehen Sie zurück zum Anfang, bevor Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>Was an diesem Platz geschehen ist</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>Rückschau: was an diesem Platz geschehen ist.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>Öffnet die Auswahl der Sprachen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>Zu hellen Farben wechseln</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>Zu hohem Kontrast wechseln</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>Zu dunklen Farben wechseln</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Bitte füllen Sie dies aus, bevor der Gast gefragt wird.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>Der Kiosk kann nicht beginnen. Seine Einstellungen enthalten Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n Fall hat sich geändert</numerusform>
            <numerusform>%n Fälle haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>Zeigt, was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>Meldet ab</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 darf nachsehen, aber nicht prüfen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>Bitte melden Sie sich an, bevor Sie prüfen.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>Sie wurden abgemeldet, weil Ihre PIN geändert wurde. Melden Sie sich mit der neuen an.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>Sie wurden abgemeldet, weil Sie sich nicht mehr anmelden dürfen. Fragen Sie eine Administratorin oder einen Administrator.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>Sie wurden abgemeldet, weil eine Weile niemand den Bildschirm berührt hat.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1 ist angemeldet</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>Was vorn steht, ändert nur, wer diesen Kiosk verwaltet.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>Das ließ sich nicht merken. Rufen Sie die Person, die diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1 ist angeheftet und steht vorn.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1 ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>Dienste: wie es um sie steht.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>Zeigt, wie es um jeden Dienst steht</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Notes</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>Das ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Das ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>Eine Notiz bleibt, wie sie ist: Sie lässt sich nicht ändern und nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>Die Notiz ließ sich nicht schreiben. Versuchen Sie es erneut oder rufen Sie die Person, die diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>Was andere über diese Prüfung wissen sollten</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>Die beiden waren nicht gleich. Bitte geben Sie beide neu ein.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>PIN oder Passwort noch einmal</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>Zugänge</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>gesperrt für %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>zuletzt hier am %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>war noch nie hier</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>Die Rolle von %1 zu %2 ändern?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>%1 wieder anmelden lassen?</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>%1 das Anmelden sperren?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Alle Zugänge</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>Anmelden sperren</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Andere PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Diese PIN setzen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeChart</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>a number of checks and how they ended: &quot;12 × Verified&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stretch of time and what happened in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>Was möchten Sie prüfen?</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>Suchen oder Zahl drücken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>Was geprüft werden kann</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>Weitere Prüfungen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Noch gibt es nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>Nichts hier heißt so</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>Die Einstellungen dieses Kiosks nennen keinen Nachweis.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>Leeren Sie die Suche, um wieder alles zu sehen.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Andere Prüfungen</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht …</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>Das sind die neuesten Bilder; es gibt noch mehr.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>Diese Datei lässt sich nicht lesen. Vielleicht wurde ihr Laufwerk entfernt.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>Dieses Bild ist zu groß: höchstens %1 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>Dieses Bild kann nicht gesendet werden: Es muss ein vollständiges JPEG mit höchstens %1 Pixeln je Seite sein.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>Hier ist kein Bild</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>Gezeigt werden JPEG-Dateien. Stecken Sie ein Laufwerk mit einem Bild an, gehen Sie zurück und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>ein Bild ist gewählt</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>ein Bild ist gewählt</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Anderes Bild wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>QR-Code zum Scannen mit einer Wallet</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReasonRow</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>what went wrong, its reference, and how often</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Zeigt sie in der Liste</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>Ihr Einblick in diese Aufzeichnung ließ sich nicht festhalten. Darum wird sie nicht gezeigt.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>Diese Aufzeichnung wird nicht gezeigt: Sie wurde verändert oder entfernt oder ist nicht lesbar. Mehr zeigt die Prüfung des Journals.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>Kennung zum Vorlesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>Ganze Kennung</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (nach %2)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (nicht bestanden)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>Was freigegeben wurde (nur Namen)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Aufzeichnung einer Prüfung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>Ein anderer Empfang hat dies geprüft. Notizen dazu und was von der Person aufbewahrt wurde, liegen dort.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordList</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day of this year, written as QLocale&apos;s date formats are: &quot;28 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordListHead</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Empfang</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Aufzeichnung</numerusform>
            <numerusform>%n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>Die neueste Aufzeichnung, weitere darunter</numerusform>
            <numerusform>Die neuesten %n Aufzeichnungen, weitere darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Keine Aufzeichnung passt</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Es gibt noch keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>Heben Sie den Filter auf, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>Jede Prüfung hinterlässt eine: wie sie ausging, nie was freigegeben wurde.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Die Aufzeichnungen sind nicht lesbar. Rufen Sie die Person, die diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>Aufzeichnungen aller Empfänge</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>Von allen Empfängen: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>Dieser Empfang</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Empfänge</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>Die gemeinsame Datenbank antwortet nicht. Es werden nur die Aufzeichnungen dieses Empfangs gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>Was dieser Empfang aufzeichnet, kommt nicht in der gemeinsamen Datenbank an; ein Schritt wartet. Wer den Kiosk betreut, erfährt den Grund mit „records status“.</numerusform>
            <numerusform>Was dieser Empfang aufzeichnet, kommt nicht in der gemeinsamen Datenbank an; %n Schritte warten. Wer den Kiosk betreut, erfährt den Grund mit „records status“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>Alles zeigen, was der Dienst aufbewahrt</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>Es wird festgehalten, dass Sie hineingesehen haben</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Beim Dienst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>Der Dienst führt sie nicht auf.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Hier verzeichnet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>Davon ist hier nichts verzeichnet.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>Was der Dienst aufbewahrt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>Beim Dienst</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: Suchen</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>Keiner der Dienste führt seine Sitzungen auf.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>Der Dienst führt hier nichts auf.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Eine Suche</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>Dieser Dienst führt die Sitzungen einer Person auf. Bitte füllen Sie eines der Felder aus und suchen Sie.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>Worauf Prüfungen beruhen und wie frisch das ist. Die Dienste werden alle paar Minuten gefragt, solange niemand geprüft wird.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>Anmeldung gültig bis</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Uhr des Dienstes</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Zertifikat gültig bis</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Zuletzt geantwortet</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>vom %1 (vor %n Tag)</numerusform>
            <numerusform>vom %1 (vor %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>sagt nicht, von wann sie ist</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>Listen vertrauenswürdiger Aussteller</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>Wallet hier öffnen</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>Das Telefon muss denselben Code zeigen</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Was jetzt geschieht</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>Auf das Telefon schauen</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>Dort ist eine Nachricht; oder den Code scannen</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Mit dem Telefon scannen</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>Kamera oder Wallet-App auf den Code richten</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Auf dem Telefon bestätigen</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>Sie entscheiden, was Sie teilen</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>Es erscheint sofort hier</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>Gleich erscheint hier der Code.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>Ihr Telefon hat die Anfrage</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>Bitte schauen Sie darauf und entscheiden Sie dort.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>Die Antwort ist da.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>Verbindung unterbrochen, neuer Versuch läuft …</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>Zeigt einen neuen Code anstelle von diesem</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>Weniger darüber, was verlangt und was aufbewahrt wird</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>Mehr darüber, was verlangt und was aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>Noch kann sich niemand anmelden. Bitte legen Sie die erste Verwaltung an.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Bitte melden Sie sich an.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>Name und PIN gehören nicht zusammen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>Zu viele Versuche. Bitte warten Sie %1.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt wieder versuchen.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Wer meldet sich an?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>Wer sich hier anmelden darf</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Die Aufzeichnungen sind nicht lesbar. Rufen Sie die Person, die diesen Kiosk betreut.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n späte Antwort</numerusform>
            <numerusform>%n späte Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>die Hälfte der Antworten kam innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>Wie Prüfungen an jedem der letzten sieben Tage ausgingen</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>Wie Prüfungen in jeder Stunde von heute ausgingen</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>Im Lauf der Woche</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Im Lauf des Tages</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>Heute gab es noch keine Prüfung</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>Jede Prüfung an diesem Empfang wird hier sofort gezählt.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>Heute auf einen Blick</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Woran es lag</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>Jede Prüfung wird hier gezählt, sobald ihr Empfang sie geteilt hat.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>geprüft von %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>NICHT AUFGEZEICHNET</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Sagen Sie dem Gast: „%1“</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Details für Fachleute</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>Den Gast spielen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>Das gespielte Telefon scannt den Code</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>Der gespielte Gast teilt das Verlangte</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>Der gespielte Gast teilt nicht</translation>
    </message>
</context>
</TS>
