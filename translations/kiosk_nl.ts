<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>Iemand anders moet bevestigen</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>De dienst bekijkt het</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>Wacht op de bezoeker</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Hier goedgekeurd</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Hier afgewezen</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>De dienst: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Tijd verstreken</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>De dienst laat het aan een mens over.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>Een vereiste controle is niet uitgevoerd.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>Een van de regels kan niet worden beslist.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>De dienst heeft nog niet beslist.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>De dienst wacht opnieuw op de bezoeker.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>De dienst heeft beslist. Over wat ontbreekt, beslist de balie.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>De dienst kent de sessie niet meer.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>De dienst wordt niet meer bevraagd.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>Door de dienst bevestigd</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>Zelf gecontroleerd</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Niet te controleren</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Tot nu toe gecontroleerd</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 van %2 controles geslaagd</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 van %2 controles niet geslaagd</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>Door de dienst gecontroleerd</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>Voldoet aan de regels voor dit bewijs</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Door de dienst geaccepteerd</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>Bewijs is echt en niet ingetrokken</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>Uitgever is een van de gevraagde</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>Het is het gevraagde bewijs</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>Alles wat gevraagd werd, is gedeeld</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Deze controle is niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Niet verlopen</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>Handtekening van de uitgever</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>Identiteitsdocument is echt</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>Gezicht komt overeen met de foto in het document</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>Gezicht komt overeen met de vergelijkingsfoto</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>Er staat een levend persoon voor de camera</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>Telefoonnummer is van de bezoeker</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>E-mailadres is van de bezoeker</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>Document komt overeen met de opgegeven gegevens</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Aadhaar-register</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>Rijbewijsregister (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>Gegevensregisters</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>gedeeltelijk gedaan</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wordt gecontroleerd</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>niet vereist</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>goedgekeurd door een beheerder</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>goedgekeurd door een beheerder zonder controle</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>niet geslaagd; toch goedgekeurd door een beheerder</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>niet geslaagd; deze controle is optioneel</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>Voornaam komt overeen met het document</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>Achternaam komt overeen met het document</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>Naam komt overeen met het document</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>Adres komt overeen met het document</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>Geboortedatum komt overeen met het document</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>De dienst meldt niet wie het heeft uitgegeven</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>De dienst meldt niet of het is ingetrokken</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Ingetrokken door de uitgever</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>Uitgegeven voordat het werd getoond</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>Nog bij de dienst aanwezig</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>De dienst heeft het als verwijderd gemarkeerd</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>Het is niet ondertekend</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>Handtekening van de wallet van de bezoeker</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>De gegevens van de dienst zijn die van de presentatie</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>Het is het antwoord op dit verzoek</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>Het antwoord van de dienst en de presentatie noemen hetzelfde verzoek</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>Wat is gepresenteerd, is volledig en leesbaar</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>Handtekening van de uitgever, hier geverifieerd</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>Uitgever wordt hier vertrouwd</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>Gepresenteerd door degene voor wie het is uitgegeven</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>Het is het antwoord op dit verzoek en niet op een eerder</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>Het is voor deze verificateur gemaakt</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>Binnen de geldigheidsduur</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>Wat er dubbel in staat, is beide keren gelijk</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>Niet ingetrokken volgens de statuslijst van de uitgever</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>Document is echt</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>Document is echt, volgens een mens</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>Vergelijking van de gezichten</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Levend persoon</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>Vergelijking van de gegevens</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Waarschijnlijkheid</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>Levendheidsdetectie</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>hoge overeenstemming</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>matige overeenstemming</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>lage overeenstemming</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>niet vergeleken</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>Het is geen ondertekend token</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>Een deel is niet gecodeerd zoals het hoort</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>Een deel is geen JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>Het bevat onleesbare tekst</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Het noemt een onderdeel dubbel</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Het is te groot</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Het is te diep genest</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>Er ontbreekt iets noodzakelijks</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>Een onderdeel heeft een onmogelijke waarde</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>Het is als niet ondertekend aangemerkt</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>Het is op een niet-ondersteunde manier ondertekend</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>De manier van ondertekenen past niet bij de sleutel</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>Het vereist iets wat niet wordt ondersteund</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>Het is in een niet-ondersteunde vorm ondertekend</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>Het zegt hetzelfde in twee headers</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>De handtekening is onjuist opgebouwd</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>De handtekening klopt niet</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>Het formaat wordt niet ondersteund</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>De sleutel is niet leesbaar</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>Dit soort sleutel wordt niet ondersteund</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>De sleutel is geen geldige sleutel van zijn soort</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>Iedereen zou met deze sleutel kunnen ondertekenen</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>De sleutel is te zwak</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>De sleutel is niet bedoeld voor handtekeningen</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>De sleutel is niet bekend</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>Meerdere sleutels hebben dezelfde naam</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Het certificaat is niet leesbaar</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>Het certificaat leidt niet naar een vertrouwde instantie</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>Een certificaat is verlopen</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>Een certificaat is nog niet geldig</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>Het certificaat is hier niet voor bedoeld</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>De instantie mag niet voor deze naam instaan</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>Een certificaat is te zwak</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>Het certificaat is van een andere uitgever</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Een certificaat is ingetrokken</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>De identificatie is niet leesbaar</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>De sleutel is niet bekend: voor dit soort identificatie is geen resolver ingesteld</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>De identificatie is niet gevonden</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>De identificatie is door de eigenaar teruggetrokken</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>Het document met de sleutels is niet leesbaar</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>De sleutels konden niet worden opgehaald</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>Het gaat over een andere uitgever</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Het is verlopen</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Het is nog niet geldig</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>Het is in de toekomst uitgegeven</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>Het is te lang geleden gemaakt</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>Het is van een ander soort dan gevraagd</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>Het is voor een andere verificateur gemaakt</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>Het is voor een ander verzoek gemaakt</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>Het is voor iemand anders uitgegeven</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>Het spreekt zichzelf tegen</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>De uitgever staat niet op de lijst van vertrouwde uitgevers</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>De ondertekende lijst die de uitgever noemt, is verlopen; vraag de beheerder van de kiosk om een nieuwere</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>Er zit geen bewijs in</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>Een vrijgave is niet leesbaar</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>Een vrijgave valt niet onder de handtekening van de uitgever</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>Een vrijgave komt dubbel voor</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>Het gebruikt een niet-ondersteunde hashfunctie</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>Het is voor andere gegevens gemaakt</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>De wallet heeft de presentatie niet ondertekend</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>Het is ondertekend voor een sleutel die het bewijs niet noemt</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Het is ingetrokken</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>Het is opgeschort</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>De status is niet geldig</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>De status kon niet worden opgehaald</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>De statuslijst heeft zo’n regel niet</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>De statuslijst is niet leesbaar</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>De waarde van het verzoek is hier niet bekend</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>Het meldt niet wanneer het geldig is</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>Een deel van het bewijs wordt achtergehouden</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>De dienst meldt geen gegeven onder een naam die is gepresenteerd</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>Alleen de dienst meldt dit, de wallet heeft het niet gepresenteerd: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>Het meldt niet wanneer het is gemaakt</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Verlopen sinds %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>Het bewijs meldt niet voor wie het is uitgegeven</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>Het bewijs is aan niemands sleutel gebonden</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>Er zijn geen vertrouwde uitgevers voor ingesteld</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>Het noemt een vertrouwde uitgever, maar de handtekening is niet geverifieerd</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>Het bewijs noemt geen statuslijst</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>Statussoort niet ondersteund: %1</translation>
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
        <translation>Nee</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>noemt zich “%1”</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>volgens de dienst</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Sindsdien veranderd</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>Hier niet vastgelegd</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>Daar niet vermeld</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>daar: %1</translation>
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
        <translation>na “=” ontbreekt een waarde</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>na de naam ontbreekt “=”</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>voor “=” ontbreekt een naam</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>verwacht wordt een naam van letters, cijfers, - en _, met elk haakje gesloten</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>verwacht wordt een naam van letters, cijfers, - en _</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>verwacht wordt het einde van een tekst van meerdere regels (drie aanhalingstekens)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>verwacht wordt tekst die op dezelfde regel met een aanhalingsteken eindigt; een backslash wordt dubbel geschreven</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>verwacht wordt tekst die op dezelfde regel met een aanhalingsteken eindigt</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>na \u ontbreekt een teken</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>in een lijst ontbreekt “,” of “]”</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>verwacht wordt een lijst tussen vierkante haken</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>verwacht wordt “,” of “}”; wat tussen accolades staat, blijft op één regel</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>deze tabel is tussen accolades geschreven en kan geen onderdelen meer krijgen</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>verwacht wordt het einde van de regel</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>verwacht wordt true of false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>verwacht wordt een datum of tijd</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>verwacht wordt een getal</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>verwacht wordt een waarde: tekst tussen aanhalingstekens, een getal, true, false, [ of {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>verwacht: %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>ontbreekt; verwacht: %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>verwacht wordt tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>verwacht wordt tekst die niet leeg is</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>verwacht worden hoogstens %1 tekens, dit zijn er %2</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>verwacht wordt één regel tekst zonder stuurtekens</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>verwacht wordt een tekst voor elke taal, zoals { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>verwacht wordt de code van een taal, zoals en of de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>een naam van kleine letters, cijfers en koppeltekens, hoogstens 40</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>een van: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>verwacht: %1; bedoelde u “%2”?</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>verwacht wordt een geheel getal van %1 tot en met %2</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>verwacht wordt true of false, zonder aanhalingstekens</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>een adres zoals &quot;https://host/path&quot;</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>verwacht wordt een adres zonder gebruiker, wachtwoord, “?” en “#”</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>verwacht wordt https; gewoon http is alleen toegestaan voor 127.0.0.1, ::1 en localhost</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>verwacht wordt een lijst van teksten tussen vierkante haken</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>staat dubbel in de lijst</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>een tabel: een regel [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>verwacht wordt een tabel: een regel [%1] met de sleutels eronder</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>minstens één %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>verwacht wordt minstens één %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>verwacht worden hoogstens %1, dit zijn er %2</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>verwacht wordt een tabel: %1 of { naam = waarde, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>is geen sleutel van deze tabel</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>is geen sleutel van deze tabel; bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>de sleutelhanger wordt alleen door een draaiend programma gelezen</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>de sleutelhanger antwoordde niet binnen 5 seconden; is die vergrendeld?</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>de sleutelhanger heeft zo’n vermelding voor verifier-kiosk niet</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>de sleutelhanger is niet leesbaar (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>de vermelding is leeg</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>dit programma is gebouwd zonder ondersteuning voor sleutelhangers</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>deze omgevingsvariabele is niet ingesteld</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>dit bestand bestaat niet, of de map is niet toegankelijk</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>is geen gewoon bestand</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>niet leesbaar: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>andere accounts kunnen dit bestand lezen of wijzigen; los dit op met: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>is groter dan 64 kB en dus nauwelijks een geheim</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>verwacht wordt env:NAME, file:PATH, keychain:NAME of credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>verwacht wordt region, of base_url en token_url, niet allebei</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>verwacht wordt een regio uit %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>een regio, of in plaats daarvan base_url en token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>een regio, of in plaats daarvan base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>verwacht wordt waar het geheim wordt bewaard: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; of &quot;credential:NAME&quot;; het geheim zelf mag niet in dit bestand staan</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>het wachtwoord mag niet in dit bestand staan; noem de bewaarplaats met database_password</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>verwacht wordt een adres zoals &quot;postgresql://user@host/database&quot;</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>verwacht wordt true; zonder TLS wordt alleen een database op deze computer geaccepteerd</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>heeft zonder database geen effect</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>verwacht wordt api_key, of client_id en client_secret, niet allebei</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>waar de API-sleutel wordt bewaard, of in plaats daarvan client_id en client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>niet leesbaar: er is geen leesbaar bestand %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>verwacht wordt een bestand met certificaten in PEM-vorm</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>verwacht wordt een naam van kleine letters, cijfers en koppeltekens, hoogstens 40</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>verwacht wordt minstens één tabel [services.NAME]</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>wordt twee keer gebruikt; eerst door het type in regel %1</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>is een map; verwacht wordt een configuratiebestand</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>is groter dan 1 MB en dus nauwelijks een configuratiebestand</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>te veel punten op één regel</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>haakjes zijn te diep genest</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>te veel waarden; er worden hoogstens %1 gelezen</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>verwacht wordt tekst in UTF-8</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>verwacht wordt format = &quot;date&quot; in hetzelfde gegeven</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>wordt twee keer gevraagd</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>verwacht wordt een geheim van minstens %1 tekens; maak er een met: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd heeft dit programma geen credentials gegeven</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>voor hoeveel dagen het wordt bewaard</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>daarnaast wordt %1 verwacht</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>verwacht wordt minstens één id van een gegeven</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>verwacht worden de id’s van gegevens die dit type vraagt</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>verwacht worden de id’s van gegevens die dit type vraagt; bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>het bericht aan de bezoeker, hier of in [site]</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>verwacht wordt de naam van een dienst: er is geen [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>verwacht wordt de naam van een dienst; bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>“%1” staat er twee keer; de eerste staat in regel %2</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>verwacht wordt een regel zoals: naam = waarde</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>het bestand is niet als TOML leesbaar</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>is groter dan %1 kB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>verwacht wordt een kleur zoals &quot;#1f4fbf&quot;: # en zes cijfers, 0 tot en met 9 en a tot en met f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>verwacht wordt een afbeelding, PNG of JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>verwacht wordt een openbare sleutel als JWK, of een verzameling daarvan</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>dit is een privésleutel; houd die voor uzelf en geef de openbare</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>de lijst van namen die in de bewijzen staan, zoals &quot;did:web:…&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>“%1” hoort al bij een andere uitgever</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; bedoelde u “%2”?</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>verwacht wordt één regel tekst, true, false of een getal</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>verwacht wordt de id van een gegeven dat dit type vraagt</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>verwacht wordt true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>verwacht wordt een dag zoals 2026-12-31</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>verwacht wordt true, of de id van een gegeven dat een datum is</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>verwacht worden landen met code of Engelse naam; “%1” bestaat niet</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>verwacht wordt het type van een bewijs dat dit type vraagt</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>verwacht wordt precies een van: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>verwacht wordt een van: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>verwacht wordt een van: %1; bedoelde u “%2”?</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>verwacht wordt de id van een uitgever: geen [[issuers]] heeft de id “%1”</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>verwacht wordt de id van een uitgever; bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>niet bruikbaar: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>deze lijst is uitgegeven op %1, vóór de lijst die in gebruik is (%2)</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>deze lijst meldt niet wanneer die is uitgegeven (iat); de lijst in gebruik is van %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>de ondertekende lijst, een JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>de openbare sleutel van degene die de lijst heeft ondertekend</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>de regel “%1” heeft een id, naam of identificatie die niet kan worden getoond</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>de uitgever “%1” staat er twee keer</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>de dienst geeft door wat de wallet heeft gepresenteerd, maar er is geen vertrouwde uitgever vereist: voeg [[issuers]] toe, of &quot;issuer-trusted&quot; bij de vereiste controles</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>Sleutelbinding</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Header:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Inhoud:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>Vrijgegeven:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>Handtekening: geen</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>Handtekening: %1 bytes</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>Het gezicht is onder een andere naam bekend</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>Het gezicht staat mogelijk op een blokkeerlijst</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>De foto van het gezicht is te slecht</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>Er was meer dan één gezicht voor de camera</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>De foto van het gezicht is te licht</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>De foto van het gezicht is te donker</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>De getoonde documenten spreken elkaar tegen</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>De naam wijkt af van die op andere documenten</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>Het document is niet herkend</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>Het soort document is niet herkend</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>Voor- en achterkant horen bij verschillende documenten</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>De streepjescode past niet bij het document</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>De QR-code past niet bij het document</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>De vervaldatum was niet leesbaar</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>Het documentnummer heeft niet de gebruikelijke vorm</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>Het persoonsnummer heeft niet de gebruikelijke vorm</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>Een datum op het document is onmogelijk</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>Het adres kon niet worden ontleed</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>Het land is niet het opgegeven land</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>De geboortedatum is niet de opgegeven datum</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>De naam is niet de opgegeven naam</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>Het geslacht is niet het opgegeven geslacht</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>Het documentnummer is niet het opgegeven nummer</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>De nationaliteit is niet de opgegeven nationaliteit</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>Het adres is niet het opgegeven adres</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>Dit adresbewijs wordt niet geaccepteerd</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>Het adresbewijs is te oud</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>Het adresbewijs was niet bruikbaar</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>Op het adresbewijs is geen adres gevonden</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>De naam wijkt af van die op het identiteitsdocument</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>De adresbewijzen dragen verschillende namen</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>De foto van het document is te slecht</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>Het document is mogelijk veranderd</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>De taal van het document wordt niet ondersteund</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>De datum van afgifte was niet leesbaar</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>De code is te vaak verkeerd ingevoerd</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>Het telefoonnummer is bekend van fraude</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>Het telefoonnummer is een internetnummer</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>Het telefoonnummer is een wegwerpnummer</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>Het telefoonnummer is door iemand anders gebruikt</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>Het e-mailadres is een wegwerpadres</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>Het e-mailadres ontvangt geen post</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>Het e-mailadres is door iemand anders gebruikt</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>Hetzelfde netwerkadres is door iemand anders gebruikt</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>Dezelfde telefoon is door iemand anders gebruikt</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>De telefoon verbergt waar die is (VPN of Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>De telefoon is in een land dat niet wordt geaccepteerd</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>De registers konden niet worden bevraagd</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>De registers kennen slechts een deel van de gegevens</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>De registers kennen deze gegevens niet</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Gevonden vermeldingen: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>Geen overeenkomst in de registers</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>Gedeeltelijke overeenkomst in de registers</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>Volledige overeenkomst in de registers</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>Vanuit een datacentrum</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Wegwerpnummer</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>Internetnummer</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Wegwerpadres</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>Ontvangt geen post</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>Komt voor in gelekte gegevens</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>Via VPN of Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Identiteitsdocument</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>Chip van het document</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>Een levend persoon</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>Gezicht komt overeen met de pasfoto</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Signaleringslijsten</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adresbewijs</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>Plaats en netwerk van de telefoon</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>Officiële registers</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Overige documenten</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>Een mens moet er nog naar kijken</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Niet afgerond</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>Moet opnieuw</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Tijd verstreken</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>De chip is niet gelezen</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>Handtekening van de uitgever van de chip</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>Gegevens op de chip ongewijzigd</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>De sandbox van Didit heeft geantwoord: er is niets echt gecontroleerd</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Iemand heeft dit handmatig goedgekeurd in de console van Didit</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>De controle is te oud</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>Een foto kon niet worden opgehaald</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>Dit soort document wordt niet geaccepteerd</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Het document is verlopen</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>Op het document is geen pasfoto gevonden</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>Het document staat op een blokkeerlijst</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>De persoon is te jong</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>De leeftijd was niet leesbaar</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>Er is geen gezicht aan de camera getoond</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>Het gezicht was een foto of een masker</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>Het gezicht staat op een blokkeerlijst</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>De persoon is mogelijk onder een andere naam bekend</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>Het gezicht is mogelijk onder een andere naam bekend</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>De QR-code van het document was niet leesbaar</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>De streepjescode van het document was niet leesbaar</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>De machineleesbare regels van het document zijn niet gevonden</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>De controlecijfers van de machineleesbare regels kloppen niet</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>De machineleesbare regels en de gedrukte tekst verschillen</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>De gegevens van het document spreken elkaar tegen</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>De naam was niet leesbaar</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>De geboortedatum was niet leesbaar</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>Het documentnummer was niet leesbaar</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>Er is een scherm gefotografeerd in plaats van een document</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>Er is een kopie getoond in plaats van het document</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>De pasfoto van het document is veranderd</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>Het is niet zeker dat er een levend persoon was</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>Het gezicht en de pasfoto verschillen</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>Er was geen pasfoto om het gezicht mee te vergelijken</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>De persoon staat mogelijk op een signaleringslijst</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>De chip van het document kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>De uitgever van de chip kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>De chip en de gedrukte tekst verschillen</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>Het e-mailadres komt voor in gelekte gegevens</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>Het e-mailadres staat op een blokkeerlijst</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>Het telefoonnummer staat op een blokkeerlijst</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>De telefoon is in een ander land dan dat van het document</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
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
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>Wat de wallet heeft gepresenteerd</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>De dienst geeft er niets van door.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · header</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · inhoud</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · vrijgaven</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Geen handtekening</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>Handtekening van %1 bytes</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>Bel de beheerder van deze kiosk en lees de referentie voor.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>Probeer het opnieuw. Gebeurt het nog eens, bel dan de beheerder van deze kiosk en lees de referentie voor.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Wacht een minuut en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>Wacht %1 min en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>De dienst is niet bereikbaar</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>De kiosk kreeg geen verbinding met de verificatiedienst.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Controleer de netwerkkabel of de wifi van deze kiosk en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>De dienst heeft niet op tijd geantwoord</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>De verificatiedienst is er, maar het antwoord duurde te lang.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>De verbinding is verbroken</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>De verbinding eindigde voordat het antwoord volledig was.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>Controleer het netwerk van deze kiosk en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>De dienst kon niet aantonen wie hij is</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>Het certificaat van de verificatiedienst wordt niet vertrouwd. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>De dienst heeft deze kiosk niet toegelaten</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>De verificatiedienst heeft de gebruikersnaam of het wachtwoord van de kiosk zelf geweigerd.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>Deze kiosk mag dat niet</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>De verificatiedienst kent deze kiosk, maar staat deze controle niet toe.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>De kiosk heeft bij de dienst een van deze rollen nodig: %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>De dienst kent dit verzoek niet</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>Het verzoek bestaat niet meer, of de dienst is anders ingesteld dan deze kiosk.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>De dienst vraagt om een pauze</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>Er zijn in korte tijd te veel verzoeken gedaan.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>De dienst heeft het verzoek niet geaccepteerd</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>Wat deze controle vraagt, past niet bij de instellingen van de verificatiedienst.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>De dienst heeft een storing</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>De verificatiedienst meldde een eigen fout.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>De dienst verwees naar elders</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>De verificatiedienst heeft de kiosk naar een ander adres verwezen. De kiosk gaat daar niet op in.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Het antwoord was te groot</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>De verificatiedienst heeft meer verzonden dan deze kiosk accepteert.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Het antwoord was niet leesbaar</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>De verificatiedienst antwoordde op een manier die deze kiosk niet begrijpt. Er is niets geverifieerd.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>Het wachtwoord van de kiosk ontbreekt</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>Het wachtwoord voor de verificatiedienst is op deze computer niet leesbaar.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>De instellingen van deze kiosk kloppen niet</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>Met deze instellingen kan de kiosk niet werken.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>De controle heeft “%1” nodig om te kunnen beginnen. Het is niet ingevuld, of de dienst kent het niet.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>Probeer het opnieuw: het formulier opent met wat is ingevuld, zodat u het kunt verbeteren.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>Deze controle kon niet worden vastgelegd</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>De kiosk moet elke controle vastleggen en kon dat niet. Wat niet is vastgelegd, wordt niet getoond.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>De kiosk heeft een fout gemaakt</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>Er is in dit programma iets misgegaan. Er is niets geverifieerd.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>Deze kiosk heeft geen netwerk</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>De computer aan deze balie is met geen enkel netwerk verbonden, dus niemand kon worden bevraagd.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>Ik kan dit nu even niet controleren. Een moment alstublieft, ik probeer het opnieuw.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>Ik kan dit nu even niet controleren. Is er een andere manier waarop u het wilt laten zien?</translation>
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
        <translation>Overal</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Aangemaakt door</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Gewijzigd door</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Aangemaakt op</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Gewijzigd op</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Geverifieerd op</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Soort document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>Persoon of bedrijf</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Soort sessie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer elders</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>Id van de gebruiker</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>Regel %1 is niet leesbaar.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>Regel %1 staat niet op zijn plaats: er ontbreekt er een, is er een dubbel of is er een verplaatst.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>Regel %1 sluit niet aan op de vorige.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>Regel %1 is gewijzigd, of is niet door deze balie geschreven.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>Het controlepunt van regel %1 is gewijzigd, of is niet door deze balie geschreven.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>Regel %1 is een andere dan toen het controlepunt werd gemaakt.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>Het einde ontbreekt, vanaf regel %1.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>De registratie waarnaar regel %1 verwijst, is gewijzigd.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>De registratie waarnaar regel %1 verwijst, is weg, en nergens staat wie die heeft verwijderd.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>Bij regel %1 is er een registratie die het journaal niet noemt.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>Volgens regel %1 zijn er registraties verwijderd, maar er ontbreken andere.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>Wat bij de registratie van regel %1 is bewaard, is gewijzigd.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>Iets wat bij de registratie van regel %1 is bewaard, is weg, en nergens staat wie het heeft gewist.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>Er is iets bewaard wat geen enkele registratie noemt.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>De notitie of beslissing waarnaar regel %1 verwijst, is gewijzigd.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>De notitie of beslissing waarnaar regel %1 verwijst, is weg, maar de registratie ervan niet.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>Er is een notitie of beslissing die het journaal niet noemt.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>Het dossier van de registratie waarnaar regel %1 verwijst, is anders open of gesloten dan het journaal zegt.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>Deze computer heeft geen netwerk: geen kabel, geen wifi, geen adres. Het scherm toont *Balie offline*.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>een losgetrokken kabel, wifi buiten bereik, of een router die uit staat.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>controleer de netwerkkabel of de wifi en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>bekijk de netwerkinstellingen van de computer zelf; de dienst heeft er niets mee te maken.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>De host van de dienst kan niet worden gevonden of bereikt.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>netwerkkabel, wifi, een firewall, een proxy, of een verkeerd getypt adres.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>controleer het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>voer vanaf deze computer `curl -I` uit met de `base_url` van de configuratie.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>De dienst nam de verbinding aan maar gaf niet op tijd een volledig antwoord.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>een traag netwerk of een drukke dienst.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>probeer het opnieuw.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>als het zo blijft, bekijk dan de milliseconden in het log en de statuspagina van de dienst.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>De verbinding eindigde vóór of tijdens het antwoord.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>onstabiele wifi, of een proxy of firewall die verbindingen verbreekt.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>probeer het opnieuw. Tijdens het wachten op de bezoeker maakt de kiosk vanzelf opnieuw verbinding.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>haal proxy’s weg tussen de kiosk en de host van de dienst.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>De dienst kon niet aantonen wie hij is: het certificaat wordt niet vertrouwd, is voor een andere host, of is verlopen. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>een eigen proxy die TLS opent, een verkeerde klok op deze computer, of iemand ertussen.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>bel de beheerder. Opnieuw proberen helpt niet.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>controleer de datum van de computer; stel voor een eigen instantie `ca_file` van precies deze dienst in. Deze controle kan niet worden uitgezet.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>De dienst accepteert de client id en het geheim van de kiosk niet. Afsluitcode 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>geheim gewijzigd of verkeerd getypt, verkeerde `client_id`, verkeerde `auth_method`, verkeerde omgeving.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>bel de beheerder.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>sla het geheim opnieuw op; vergelijk `auth_method` met de instelling van de toepassing.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>De dienst kent de kiosk maar verbiedt wat die vraagt (403). Afsluitcode 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>de toepassing mist een rol; bij PingOne ook een verkeerde `environment_id`. Het kan enkele minuten duren voordat een zojuist toegekende rol werkt.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>zie [PingOne Credentials](services/pingone-credentials.md), stap 3.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>De dienst kent het adres of de sessie niet (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>tijdens het volgen: de sessie is verwijderd; bij het begin: een verkeerde `base_url` of omgeving.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>probeer het opnieuw; komt het terug, bel dan de beheerder.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>vergelijk `region` of `base_url` en de id’s met de dienst.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>Te veel verzoeken in korte tijd (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>veel kiosken of andere programma’s delen de limiet van de dienst.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>wacht zo lang als de pagina zegt en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>bekijk de gebruikspagina van de dienst; vraag om een hogere limiet.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>De dienst accepteert niet wat werd gevraagd (een andere 4xx-status, die aan het eind van de referentie staat).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>de naam van een soort bewijs of gegeven is niet gespeld zoals in de dienst, of een optie heeft een waarde die de dienst niet toestaat.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>bel de beheerder. Andere soorten werken mogelijk nog wel.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>vergelijk `type`, de `id` van de gegevens, `issuers` en de eigen sleutels van de aanbieder met de dienst.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>De dienst heeft zelf een storing (5xx-status, die aan het eind van de referentie staat).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>bekijk de statuspagina van de dienst; noem de referentie van de dienst aan de ondersteuning ervan.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>De dienst verwees de kiosk naar een ander adres (3xx). De kiosk gaat daar nooit op in, omdat het token dan mee zou gaan.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>een netwerk met een aanmeldpagina, of een verouderde `base_url`.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>open het adres in een browser op deze computer; verbeter `base_url` of `token_url`.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>Het antwoord is groter dan de kiosk accepteert, en is niet tot het einde gelezen.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>niet de dienst maar iets ertussen heeft geantwoord, of een bewijs bevat zeer grote foto’s.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>vraag alleen de gegevens die u nodig hebt.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>Het antwoord is niet te begrijpen. Er is niets geverifieerd, wat de wallet van de bezoeker ook zegt.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>de webpagina van een proxy in plaats van het antwoord van de dienst, of de dienst is veranderd.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>het log noemt het veld dat ontbrak of niet klopte. Meld het met de versie (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>Het geheim waarnaar de configuratie verwijst, is niet leesbaar. Afsluitcode 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>de omgevingsvariabele is niet ingesteld voor dit programma, het bestand is verplaatst of anderen kunnen het lezen, de sleutelhanger is vergrendeld.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config`, uitgevoerd met het account van de kiosk zelf, meldt welk en waarom. Zie [Geheimen](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>Het configuratiebestand klopt niet of is niet leesbaar. Afsluitcode 78. De kiosk start niet, en speelt ook niet in plaats daarvan de demo.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` noemt elke fout met de regel. Zie [Configuratie](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>Het verzoek heeft iets van de balie nodig dat niet is ingevuld, of dat de dienst niet kent (geen zo’n gebruiker, geen actieve wallet); de pagina noemt het.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>probeer het opnieuw: het formulier opent met wat is ingevuld; verbeter het daar.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>De kiosk houdt van elke controle een [registratie](records.md) bij en kon die niet schrijven: `START` voordat de bezoeker werd gevraagd, `RESULT` toen het antwoord er al was. Er wordt geen resultaat getoond waarvan geen registratie is. Afsluitcode 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>de schijf is vol of alleen-lezen, de map is van iemand anders, of de database ervan is beschadigd.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>bel de beheerder; controleer intussen op een andere manier.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` meldt wat er met de map mis is. Met `required = false` wordt het resultaat toch getoond, gemarkeerd als *niet vastgelegd*.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>Een defect van dit programma, of de simulator van de demo kon niet starten. Er is niets geverifieerd.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>meld het met het log en de versie (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>Er is niets mis: het bewijs is geverifieerd.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>De dienst heeft bekeken wat werd getoond en het niet geaccepteerd: een document dat niet echt is, een gezicht dat niet overeenkomt, een bewijs dat is ingetrokken.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>controleer op een andere manier. Opnieuw proberen helpt alleen als een stap op de telefoon misging, zoals een onscherpe foto.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>De bezoeker heeft ervoor gekozen niet te delen, en de dienst meldt dat.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>bied een andere manier aan; niemand hoeft te delen.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>De bezoeker heeft geweigerd, of de dienst heeft niet geaccepteerd wat werd gedeeld. Sommige diensten hebben voor beide één woord: PingOne Credentials, nChain Identity en Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>vraag de bezoeker of er is gedeeld, en probeer het nog eens. Gebruik anders een ander document.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>als niemand erdoor komt, hoort de uitgever niet bij de geaccepteerde, of slaagt de controle van de dienst zelf niet.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>De dienst is geëindigd zonder eigen controle (PingOne Verify: `NOT_REQUIRED`). Over de bezoeker is niets bekend.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>controleer op een andere manier.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>het Verify-beleid vereist geen controle; wijzig het, of noem een ander beleid in het type.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>De dienst kan niet alleen beslissen; een mens moet kijken. Wat de kiosk zelf als fout vindt, zoals een ander bewijs dan gevraagd of een ontbrekend gegeven, is toch *Niet geverifieerd*.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>volg de huisregel voor beoordelingen. Behandel het niet als geverifieerd.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>De dienst zegt “geverifieerd”, maar heeft geen bewijs doorgegeven.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>als het zo blijft, passen de wallet en de dienst niet bij elkaar; meld het aan de dienst.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>Er is een ander soort bewijs gedeeld dan gevraagd.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>vraag om het juiste en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>als het wel het juiste was, vergelijk dan `type` in de configuratie met de naam die de dienst zelf gebruikt.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>Een gegeven dat dit type vereist, is niet gedeeld; de pagina noemt het.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>vraag de bezoeker om het te delen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>als niemands bewijs het heeft, verbeter dan de `id` van het gegeven of stel `required = false` in.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>Het bewijs was ooit geldig, maar de geldigheid is verstreken.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>vraag om een geldig bewijs.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>als het geldig is, controleer dan de datum van deze computer.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>Wat is gedeeld, voldoet niet aan een van de regels van dit type (`rules`, of `must_be` van een gegeven), bijvoorbeeld: de bezoeker is jonger dan 18. De pagina noemt de regel.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>beslis volgens de huisregel; het bewijs zelf is in orde.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>de regels worden uitgelegd onder [Configuratie](configuration.md#typesrules-what-is-accepted).</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>Een van de afzonderlijke controles is niet geslaagd, van de dienst of van de kiosk zelf; de pagina toont welke.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>behandel het niet als geverifieerd. Gebruik een ander document.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>Een controle die dit type vereist (`required_checks`, of [wat vanzelf spreekt](configuration.md#required-checks)) is niet uitgevoerd, of kon niet worden uitgevoerd: de sleutel van de uitgever is bijvoorbeeld niet bekend. De pagina zegt waarom. Het is *Niet geverifieerd*, of *Beoordeling nodig* met `when_not_checked = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>behandel het niet als geverifieerd. Probeer het opnieuw, of gebruik een ander document.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>de laatste groep van de pagina, en `checks` van `verifier-kiosk-cli verify --json`, zeggen waarom elke controle niet is uitgevoerd. Als de dienst nooit doorgeeft wat de controle nodig heeft, maak die dan niet vereist.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>Wat is gedeeld, toont niet of aan een van de regels van dit type is voldaan: een geboortedatum zonder dag, een land dat niemand kent, twee uitspraken die elkaar uitsluiten. Het is *Niet geverifieerd*, of *Beoordeling nodig* met `when_cannot_tell = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>vraag om een ander document dat het aantoont.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>als het met goede bewijzen gebeurt, vergelijk dan het gegeven van de regel met wat de dienst doorgeeft.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>Niemand heeft het verzoek op tijd beantwoord, of de dienst heeft het beëindigd. Er is niets gedeeld.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>de bezoeker had meer tijd nodig, heeft zich bedacht, of heeft geen wallet die kan antwoorden.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>probeer het opnieuw als de bezoeker de wallet klaar heeft, of controleer op een andere manier.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>als het vaak gebeurt, geef het type dan een langere `time_limit`; de limiet van de dienst zelf blijft gelden.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>bij het starten, tijdens het lezen van de configuratie</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>tijdens het aanmelden bij de dienst</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>tijdens het aanvragen van een sessie: er is geen QR-code getoond</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>tijdens het wachten op de bezoeker</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>tijdens het lezen van wat de bezoeker heeft gedeeld</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>tijdens het beëindigen van de sessie bij de dienst; de balie hoeft niets te doen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>Als er iets misgaat, toont de kiosk een referentie zoals `START-TIMEOUT`. De baliemedewerker leest die voor; deze pagina zegt wat die betekent.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = wanneer het gebeurde, wat er gebeurde, en de HTTP-status van de dienst waar die meer zegt.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>Het log (standaardfoutuitvoer) bevat meer: methode, host, pad, status, milliseconden en de referentie. Het bevat geen gegevens uit bewijzen, tokens, geheimen, codes of links. Als de dienst een id voor de eigen ondersteuning heeft gegeven, toont de foutpagina die: noem die als u belt.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` herhaalt een controle in de terminal.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>Redenen van een resultaat</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>Een resultaat dat niet groen is, noemt de reden. Het is geen fout van de kiosk: de controle heeft gewerkt.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1 is traag</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1 werkt niet</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>%1 is niet bereikbaar</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 weigert deze kiosk</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>nog niet bevraagd</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>gereed</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>traag</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>werkt niet</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>weigert de toegangsgegevens van deze kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n dienst niet gereed</numerusform>
            <numerusform>%n diensten niet gereed</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>De klok loopt niet gelijk</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Een certificaat verloopt binnenkort</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>Alle diensten gereed</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>Controles werken, maar duren langer. Blijft dat zo, bekijk dan het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>De klokken van deze computer en de dienst verschillen. Stel de datum en tijd van deze computer in.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>Het certificaat van de dienst verloopt binnenkort. Wie de dienst beheert, moet het vernieuwen.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>gelijk aan hier</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 voor op deze computer</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 achter op deze computer</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>Zoals in het document; meerdere schrijfwijzen met | ertussen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>Jaar-maand-dag, bijvoorbeeld 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>Met landnummer, bijvoorbeeld +1 512 555 1234</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>Meerdere met |: de bezoeker kiest er een</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Vergelijkingsfoto</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>Een JPEG-foto in base64</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>E-mailadres van het account van de bezoeker</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>Nummer van de bezoeker</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>Gebruikersnaam van de bezoeker</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>Mag leeg blijven: dan wordt een nieuwe gebruiker aangemaakt</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>Id van de wallet van de bezoeker</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>De installatie die het bericht krijgt (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>Geboortedatum (jaar-maand-dag)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Telefoonnummer met landnummer</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>De dienst heeft geen gegevens van deze controle: die worden na de beslissing 30 minuten bewaard.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>Een foto is niet door de dienst verstrekt.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>De dienst heeft de scores van de controles niet verstrekt.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>Er is niets gecontroleerd: de dienst vereist geen controle.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>Handmatig goedgekeurd door een beheerder van de dienst.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>Handmatig goedgekeurd door een beheerder van de dienst; er is geen document bekeken.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>Baliemedewerker</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>Voert controles uit</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>Controleert, beoordeelt en beslist</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>Alles, ook medewerkers en instellingen</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>Ziet alles, verandert niets</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>Een naam bestaat uit letters, hoogstens %1.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Er is al iemand met deze naam.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Een wachtwoord heeft hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>Dit is een van de eerste die iemand zou proberen. Kies alstublieft een andere.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>Er is niemand meer met deze naam.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>Er moet iemand overblijven die mag beheren. Maak eerst iemand anders beheerder.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>Iemand anders was sneller: er zijn al medewerkers.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>U mag niet meer wijzigen wie zich mag aanmelden.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>Minstens %1 cijfers, of een wachtwoord van minstens %2 tekens.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>Kies wat u wilt controleren.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: de dienst wordt bevraagd.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: de code staat op het scherm. De bezoeker kan hem nu scannen.</translation>
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
        <translation>De QR-code staat op het scherm</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>De telefoon heeft het verzoek</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>De bezoeker heeft geantwoord</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>Het resultaat is er</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>Beëindigd zonder resultaat</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>De dienst is van mening veranderd</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 seconden</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>Registraties van controles</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: niets hiervan is echt</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle registraties</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Totaal: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>Het antwoord verdwijnt na %1 van dit scherm.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>Wij vragen het hele bewijs.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>Wij vragen %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>Wat u deelt, wordt niet opgeslagen.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>Verder wordt niets opgeslagen van wat u deelt.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>Wij bewaren het eerste en laatste teken van %1 gedurende %n dag.</numerusform>
            <numerusform>Wij bewaren het eerste en laatste teken van %1 gedurende %n dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>Wij bewaren een cryptografische vingerafdruk van %1 gedurende %n dag, niet de inhoud.</numerusform>
            <numerusform>Wij bewaren een cryptografische vingerafdruk van %1 gedurende %n dagen, niet de inhoud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>Wij bewaren %1 gedurende %n dag.</numerusform>
            <numerusform>Wij bewaren %1 gedurende %n dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>Deze controle is %n dag terug te vinden met %1.</numerusform>
            <numerusform>Deze controle is %n dagen terug te vinden met %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>Een deel ervan wordt enige tijd bewaard.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>Wij vragen %1 en meer.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>“%1” is aanwezig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: een van %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>Minstens %1 jaar oud</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>Hoogstens %1 jaar oud</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>Minstens %1 jaar oud op %2</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>Hoogstens %1 jaar oud op %2</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Niet verlopen</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>Niet verlopen; dagen respijt: %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>Uitgegeven door iemand die hier wordt geaccepteerd</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>Al deze: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>Een van deze: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>Het bewijs waar dit over gaat, is niet gedeeld.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>“%1” is niet gedeeld.</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>“%1” zegt iets anders.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>De bezoeker is jonger.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>De bezoeker is ouder.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>Niets van wat is gedeeld, zegt hoe oud de bezoeker is.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>De geboortedatum is niet volledig, dus de leeftijd is niet zeker.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>Wat over de leeftijd is gedeeld, spreekt zichzelf tegen.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>“%1” is geen zinvolle datum.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>“%1” is geen volledige datum.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>De datum is verstreken.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>Het bewijs meldt niet wanneer het eindigt.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>De dienst meldt niet wie het heeft uitgegeven.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>Het komt van een andere uitgever.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>De ondertekende lijst die de uitgever noemt, is verlopen; vraag de beheerder van de kiosk om een nieuwere.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>“%1” is geen land dat hier bekend is.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>“%1” is een ander land.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>Geen van de mogelijkheden past.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>Alleen de dienst meldt dit; de wallet heeft het niet gepresenteerd.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: niets hiervan is echt</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>De bezoeker scant de code met een telefoon.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>Op de telefoon</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>De bezoeker beslist op de telefoon.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wordt gecontroleerd</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>Het resultaat verschijnt vanzelf.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>U kunt verder met de bezoeker.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Niet geverifieerd</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>Vertrouw hier niet op. Controleer op een andere manier.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Beoordeling nodig</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>Vraag het aan de verantwoordelijke voordat u verdergaat.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>Bied een andere manier van controleren aan.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Tijd verstreken</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>Probeer het opnieuw als de bezoeker de wallet klaar heeft.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Controle onmogelijk</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>Zoek de referentie op in het handboek.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>Balie offline</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Controleer de netwerkkabel of de wifi van deze kiosk en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>Begin opnieuw als de bezoeker klaar is.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>Ik kon deze controle niet afronden. Mag ik iets anders zien?</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>Dat is niet volledig doorgekomen. Zullen we het nog eens proberen?</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>De dienst zegt: “%1”.</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>niet geaccepteerd door de dienst</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>De dienst heeft gecontroleerd wat werd getoond en het niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>Controleer op een andere manier. Opnieuw proberen helpt alleen als een stap op de telefoon misging.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>er is niets gecontroleerd</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>De dienst is geëindigd zonder eigen controle, dus over de bezoeker is niets bekend.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>Controleer op een andere manier, en bel de beheerder van deze kiosk.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>geweigerd of niet geaccepteerd</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>De bezoeker heeft op de telefoon geweigerd, of de dienst heeft niet geaccepteerd wat werd gedeeld. De dienst meldt niet welk van beide.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>Vraag of de bezoeker wilde delen. Zo ja, probeer het opnieuw; controleer anders op een andere manier.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>de bezoeker wil niet delen</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>Het verzoek is op de telefoon geweigerd. Er is niets met u gedeeld.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>Dat is het recht van de bezoeker. Bied een andere manier van controleren aan, of probeer het opnieuw als het een vergissing was.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>Dat is prima. Is er een andere manier waarop u het wilt laten zien?</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>een mens moet beslissen</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>De dienst kon niet zelf beslissen.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>Vergelijk wat is gedeeld met de bezoeker, en vraag het aan de verantwoordelijke voordat u verdergaat.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>Een moment alstublieft, een collega kijkt er even naar.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>er is niets gedeeld</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>De dienst meldt succes, maar geeft geen bewijs door. Zonder bewijs is niets geverifieerd.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>Probeer het opnieuw. Gebeurt het nog eens, bel dan de beheerder van deze kiosk.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>er is een ander bewijs gedeeld</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>Wat is gedeeld, is niet wat deze controle vraagt.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>De controle vraagt “%1”, en dat is niet gedeeld.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>Vraag de bezoeker om de juiste kaart in de wallet te kiezen en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>Dat was een andere kaart. Kunt u de andere kiezen?</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>iets is niet gedeeld</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>“%1” is vereist, maar is niet gedeeld.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>Vraag de bezoeker om alles te delen wat in het verzoek staat en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>het bewijs is verlopen</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>Wat is gedeeld, is echt voor zover de dienst dat kan zien, maar de datum is verstreken.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>Vraag om een bewijs dat nog geldig is, of controleer op een andere manier.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>Deze kaart is verlopen. Hebt u een nieuwere?</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>wordt hier niet geaccepteerd</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>Wat is gedeeld, is echt voor zover de dienst dat kan zien, maar voldoet niet aan de regel “%1” van deze balie.</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>Volg de regels van deze balie, of controleer op een andere manier.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>Het spijt me, ik kan dit niet accepteren. Mag ik iets anders zien?</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>een controle is niet geslaagd</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>Deze controle is niet geslaagd: “%1”.</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>Vertrouw niet op dit bewijs. Controleer op een andere manier.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>een vereiste controle is niet uitgevoerd</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>Deze balie vertrouwt op de controle “%1”, en die kon niet worden uitgevoerd.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>een regel kon niet worden beslist</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>Wat is gedeeld, toont niet of aan de regel “%1” van deze balie is voldaan.</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>Vraag om iets anders dat het aantoont, of controleer op een andere manier.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>Alleen aan deze kaart kan ik het niet zien. Mag ik iets anders zien?</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Het bestand kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Sleutel van deze balie</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>Het bestand voor auditors</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Laatste controlepunt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Wordt gecontroleerd… %1 %</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Het journaal is niet leesbaar. Bel de beheerder van deze kiosk.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Alles klopt</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>Klopt het journaal?</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>Alles wat aan deze balie gebeurt, wordt in een journaal geschreven waarvan elke regel is ondertekend en de vorige noemt. De controle vindt elke wijziging, leemte en verwijdering.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>Het journaal van deze balie</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>Om het elders te bewijzen</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>Bewaar het laatste controlepunt waar deze kiosk niet kan schrijven. Wie daarna het einde van het journaal verwijdert, valt door de mand.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>Controlepunt opslaan als tekst</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>Regels: %1 · registraties: %2 · controlepunten: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>De beslissing wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>Er is niets beslist: het dossier is inmiddels gesloten. Ga alstublieft terug naar de lijst.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>U bent al tot dit oordeel gekomen. Iemand anders moet het bevestigen.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>Er is niets beslist: u mag niet meer over dossiers beslissen.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>Het dossier blijft open: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>Gecontroleerd aan de balie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>Registratie van het antwoord van de dienst</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1 door %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>Voorgesteld: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Antwoord van de dienst</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>De dienst kent de sessie niet meer.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle dossiers</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>Een notitie is nodig. Die blijft bij het dossier en kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Over dit dossier beslissen</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>De registratie van de controle blijft zoals die is; uw beslissing staat ernaast.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>Dit dossier goedkeuren</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>Dit dossier afwijzen</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>%1 krijgt eerst bericht.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>De beslissing geldt aan deze balie; de dienst krijgt geen bericht.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Niets wacht op een beslissing</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>Wat beoordeling nodig heeft, verschijnt hier en blijft staan tot iemand heeft beslist.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>Open (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>%1 oud · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>Dit dossier kan niet worden getoond: het was niet leesbaar, of er kon niet worden vastgelegd dat u het bekijkt. Probeer het opnieuw, of bel de beheerder van deze kiosk.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niet geslaagd</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Alleen de eerste %1 van %2 tekens worden getoond</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>Geverifieerde gegevens</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>Alleen de eerste %1 regels worden getoond</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, kolom %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>Fouten in de instellingen</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Niet gereed</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>Er zit een fout in de instellingen van deze kiosk</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>Er zitten %1 fouten in de instellingen van deze kiosk</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>Referentie %1. De handleiding zegt meer: “Configuratie” over elke instelling, “Fouten” over de referentie.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>geverifieerd</numerusform>
            <numerusform>geverifieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>niet geverifieerd</numerusform>
            <numerusform>niet geverifieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>te beoordelen</numerusform>
            <numerusform>te beoordelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>geweigerd</numerusform>
            <numerusform>geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>met verstreken tijd</numerusform>
            <numerusform>met verstreken tijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>niet mogelijk</numerusform>
            <numerusform>niet mogelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>afgebroken</numerusform>
            <numerusform>afgebroken</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>Demo · gesimuleerde diensten en personen · niets hiervan is echt</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>Open laten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>Wordt gewist over %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>Terug uit het handboek</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Waarschijnlijke oorzaak</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>Voor de beheerder van deze kiosk</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referentie %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>Details voor experts</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · niemand heeft op het verzoek geantwoord</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>Het verzoek stond de hele tijd open en is niet op een telefoon beantwoord. Er is niets gedeeld.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>Probeer het opnieuw als de bezoeker de wallet klaar heeft, of controleer op een andere manier.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Zeg tegen de bezoeker: “%1”</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>De code is niet meer geldig. Zal ik u een nieuwe tonen?</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referentie %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>Wat er is gebeurd en wat te doen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>Er is geen ruimte meer op de schijf. Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Het bestand kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>De registraties zijn niet leesbaar. Er is geen bestand geschreven.</translation>
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
        <translation>%1 registraties geschreven…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>%1 registraties opgeslagen: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wordt geschreven…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestopt. Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle registraties</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>Voor spreadsheets.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>Ondertekend door deze balie: wie de openbare sleutel heeft, kan bewijzen dat er niets is gewijzigd.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>Om te lezen en af te drukken: een samenvatting en elke registratie op één regel.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>Deze registraties als bestand opslaan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Naam van het bestand</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>Ondertekend (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
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
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referentie %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>Referentie van de dienst zelf: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Zeg tegen de bezoeker: “%1”</translation>
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
        <translation>Toont ze in de lijst</translation>
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
        <translation>Zoekopdracht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elk moment</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle resultaten</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle controles</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle diensten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Elke balie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>Sluit de keuzes</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>Opent de keuzes</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>Referentie, controle, reden…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Zoeken in registraties</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Haalt dit filter weg</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Minder filters</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Nog niemand kan zich aanmelden</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>Wie deze kiosk onderhoudt, wordt de eerste beheerder en kan de anderen toevoegen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>Beheerder worden</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>De eerste beheerder</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Vul dit alstublieft in voordat de bezoeker wordt gevraagd.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Dit is te lang: hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>Dit lijkt niet te kloppen. Controleer het alstublieft.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is nodig.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Niet verplicht</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>Logo van %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>Gemaskeerd</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>Als cryptografische vingerafdruk</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>Als cryptografische vingerafdruk van de persoon</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>Gewist, of de bewaartijd is voorbij</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>Alleen een cryptografische vingerafdruk, waarmee het wordt teruggevonden</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>Bewaarde waarden tonen</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>Bewaarde waarden verbergen</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>Er kon niet worden vastgelegd dat u kijkt, of de waarden zijn niet leesbaar; er wordt niets getoond. Bel de beheerder van deze kiosk.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>In het journaal wordt geschreven dat u ze bekijkt.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Bewaard van de persoon</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>Er is een antwoord op de eerdere code binnengekomen. Gebruiken?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>Kopieert de link</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>Link inklappen</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>Hele link tonen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>Alleen een behandelaar sluit het programma af.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>Ga terug naar het begin voordat u het programma afsluit.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>Wat er aan deze balie is gebeurd</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>Terugblik: wat er aan deze balie is gebeurd.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>Opent de keuze van talen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>Overschakelen naar lichte kleuren</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>Overschakelen naar hoog contrast</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>Overschakelen naar donkere kleuren</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Vul dit alstublieft in voordat de bezoeker wordt gevraagd.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>De kiosk kan niet starten. Er zitten fouten in de instellingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n dossier gewijzigd</numerusform>
            <numerusform>%n dossiers gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>Toont wat op een beslissing wacht</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>Meldt u af</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 mag terugkijken, maar voert geen controles uit.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>Meld u alstublieft aan voordat u iets controleert.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>U bent afgemeld omdat uw pincode is gewijzigd. Meld u aan met de nieuwe.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>U bent afgemeld omdat u zich niet meer mag aanmelden. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>U bent afgemeld omdat de balie een tijdje niet is gebruikt.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1 is aangemeld</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>Alleen wie deze kiosk beheert, wijzigt wat vooraan staat.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>Dit kon niet worden bewaard. Bel de beheerder van deze kiosk.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1 is vastgezet en staat vooraan.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1 is niet meer vastgezet.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>Diensten: hoe het ermee staat.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>Toont hoe het met elke dienst staat</translation>
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
            <numerusform>Dit is %n teken te lang.</numerusform>
            <numerusform>Dit is %n tekens te lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>Een notitie blijft zoals die is: ze kan niet worden gewijzigd of teruggenomen.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>De notitie kon niet worden geschreven. Probeer het opnieuw, of bel de beheerder van deze kiosk.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>Wat anderen over deze controle moeten weten</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notitie toevoegen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Dit is nodig.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>De twee waren niet gelijk. Typ ze alstublieft allebei opnieuw.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>Pincode of wachtwoord</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>Pincode of wachtwoord nog eens</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>Medewerkers</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>mag zich niet aanmelden</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>geblokkeerd voor %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>laatst hier op %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>was hier nog nooit</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>De rol van %1 wijzigen in %2?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>%1 weer laten aanmelden?</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Toelaten</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>Aanmelden van %1 blokkeren?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Iemand nieuw</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Alle medewerkers</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Weer laten aanmelden</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>Aanmelden blokkeren</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Andere pincode</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Deze pincode instellen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Zo laten</translation>
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
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>Wat wilt u controleren?</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>Zoek of druk op een cijfer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoekopdracht</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>Wat kan worden gecontroleerd</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>Meer controles</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Er is nog niets te controleren</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>Niets hier heet zo</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>De instellingen van deze kiosk noemen geen enkel bewijs.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>Wis de zoekopdracht om alles weer te zien.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Meest gebruikt</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Andere controles</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle controles</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Foto’s worden gezocht…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>Dit zijn de nieuwste foto’s; er zijn er meer.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>Dit bestand is niet leesbaar. Misschien is de schijf verwijderd.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>Deze foto is te groot: hoogstens %1 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>Dit is geen foto die kan worden verzonden: het moet een volledige JPEG zijn van hoogstens %1 pixels per zijde.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Terug naar het formulier</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>Er is hier geen foto</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>JPEG-bestanden worden getoond. Sluit een schijf aan waar er een op staat, ga terug en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>er is een foto gekozen</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>er is een foto gekozen</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Foto kiezen…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Andere foto kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>Pasfoto</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>QR-code om met een wallet te scannen</translation>
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
        <translation>Toont ze in de lijst</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>Er kon niet worden vastgelegd dat u deze registratie bekijkt, dus wordt ze niet getoond.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>Deze registratie wordt niet getoond: ze is gewijzigd of verwijderd, of is niet leesbaar. De controle van het journaal zegt meer.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>Referentie om voor te lezen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>Volledige referentie</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (na %2)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (niet geslaagd)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>Wat is gedeeld (alleen namen)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Registratie van een controle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>Een andere balie heeft deze controle uitgevoerd. Notities erbij, en wat van de persoon is bewaard, zijn daar.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordList</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day of this year, written as QLocale&apos;s date formats are: &quot;28 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordListHead</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>Registraties</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registratie</numerusform>
            <numerusform>%n registraties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>De nieuwste registratie, meer hieronder</numerusform>
            <numerusform>De nieuwste %n registraties, meer hieronder</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Geen registratie past</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Er zijn nog geen registraties</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>Wis het filter om ze allemaal weer te zien.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>Elke controle laat er een achter: hoe die eindigde, nooit wat er is gedeeld.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Controle uitvoeren</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>De registraties zijn niet leesbaar. Bel de beheerder van deze kiosk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>Registraties van alle balies</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>Van alle balies: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>Programma afsluiten</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Terug naar het begin</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>Deze balie</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle balies</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>De gedeelde database antwoordt niet. Alleen de registraties van deze balie worden getoond.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>Wat deze balie vastlegt, komt niet aan in de gedeelde database, en %n stap van controles wacht. De beheerder van deze kiosk vindt de oorzaak met “records status”.</numerusform>
            <numerusform>Wat deze balie vastlegt, komt niet aan in de gedeelde database, en %n stappen van controles wachten. De beheerder van deze kiosk vindt de oorzaak met “records status”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>Alles tonen wat de dienst bewaart</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>Er wordt vastgelegd dat u hebt gekeken</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Bij de dienst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Aangemaakt op</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Eigen nummer</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>De dienst vermeldt deze niet.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Hier vastgelegd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>Niets ervan is hier vastgelegd.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>Wat de dienst bewaart</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>Bij de dienst</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: zoekopdrachten</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>Geen van de diensten vermeldt zijn sessies.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>De dienst wordt bevraagd.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>De dienst vermeldt hier niets.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Een zoekopdracht</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>Deze dienst vermeldt de sessies van één persoon. Vul alstublieft een van de velden in en zoek.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>Wordt bevraagd…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw bevragen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>Waar controles op steunen, en hoe recent dat is. De diensten worden om de paar minuten bevraagd zolang er niemand wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Antwoordt binnen</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>Token geldig tot</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Klok van de dienst</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificaat geldig tot</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Laatst geantwoord</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Laatst bevraagd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>van %1 (%n dag geleden)</numerusform>
            <numerusform>van %1 (%n dagen geleden)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>meldt niet wanneer die is gemaakt</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>Lijsten van vertrouwde uitgevers</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>Wallet op dit apparaat openen</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>De telefoon moet dezelfde code tonen</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Wat er nu gebeurt</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>Kijk op uw telefoon</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>Daar staat een bericht; of scan de code</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Scan met uw telefoon</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>Richt de camera of uw wallet-app op de code</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Bevestig op uw telefoon</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>U kiest wat u deelt</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Bekijk het resultaat</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>Het verschijnt hier meteen</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>De dienst wordt bevraagd…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>De code verschijnt hier zo.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>Uw telefoon heeft het verzoek</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>Kijk er alstublieft op en beslis daar.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>Het antwoord is binnen.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>Verbinding onderbroken, wordt opnieuw geprobeerd…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>Toont een nieuwe code in plaats van deze</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>Minder over wat wordt gevraagd en bewaard</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>Meer over wat wordt gevraagd en bewaard</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>Nog niemand kan zich aanmelden. Maak alstublieft de eerste beheerder aan.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Meld u alstublieft aan.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>Naam en pincode horen niet bij elkaar. Probeer het alstublieft opnieuw.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>Te veel pogingen. Wacht alstublieft %1.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>U kunt het nu weer proberen.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Wie meldt zich aan?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Typ uw naam</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>Wie zich hier mag aanmelden</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>Pincode of wachtwoord</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, gereed</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, nu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>De registraties zijn niet leesbaar. Bel de beheerder van deze kiosk.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n controle</numerusform>
            <numerusform>%n controles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n laat antwoord</numerusform>
            <numerusform>%n late antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>de helft van de antwoorden kwam binnen %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>Hoe controles eindigden op elk van de laatste zeven dagen</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>Hoe controles eindigden in elk uur van vandaag</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>Door de week heen</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Door de dag heen</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>Vandaag is nog geen controle geëindigd</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>Elke controle die aan deze balie wordt uitgevoerd, wordt hier meteen geteld.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Controle uitvoeren</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>Vandaag in één oogopslag</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Waarom het niet lukte</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>Elke controle wordt hier geteld zodra de balie die heeft gedeeld.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>gecontroleerd door %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>toets %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>vastgezet</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>NIET VASTGELEGD</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referentie %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Zeg tegen de bezoeker: “%1”</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Details voor experts</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>Terug naar het resultaat</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>De bezoeker spelen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>De gespeelde telefoon scant de code</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>De gespeelde bezoeker deelt wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>De gespeelde bezoeker deelt niet</translation>
    </message>
</context>
</TS>
