<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>Do rozstrzygnięcia</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>Musi potwierdzić ktoś inny</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>Usługa to analizuje</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>Czeka na gościa</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Zatwierdzono tutaj</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Odrzucono tutaj</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>Usługa: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>Usługa pozostawia decyzję człowiekowi.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>Nie wykonano wymaganego sprawdzenia.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>Jednej z reguł nie da się rozstrzygnąć.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>Usługa jeszcze nie zdecydowała.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>Usługa ponownie czeka na gościa.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>Usługa zdecydowała. O tym, czego brakuje, decyduje stanowisko.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>Usługa nie zna już tej sesji.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>Usługa nie jest już odpytywana.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>Potwierdzone przez usługę</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>Sprawdzone przez nas</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nie dało się sprawdzić</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Sprawdzono do tej pory</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>Sprawdzenia pomyślne: %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>Sprawdzenia niepomyślne: %1 z %2</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>Sprawdzone przez usługę</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>Spełnia reguły dla tego poświadczenia</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Uznane przez usługę</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>Poświadczenie jest autentyczne i nie zostało unieważnione</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>Wystawca jest jednym z wymaganych</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>To jest poświadczenie, o które poproszono</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>Udostępniono wszystko, o co poproszono</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Tego sprawdzenia nie wykonano.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nie utraciło ważności</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>Podpis wystawcy</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>Dokument tożsamości jest autentyczny</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>Twarz zgadza się ze zdjęciem w dokumencie</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>Twarz zgadza się ze zdjęciem porównawczym</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>Przed kamerą jest żywa osoba</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>Numer telefonu należy do gościa</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>Adres e-mail należy do gościa</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>Dokument zgadza się z podanymi danymi</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Rejestr Aadhaar</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>Rejestr praw jazdy (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>Rejestry danych</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nie rozpoczęto</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>rozpoczęto</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>częściowo wykonano</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>trwa sprawdzanie</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nie jest wymagane</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>zatwierdzone przez administratora</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>zatwierdzone przez administratora bez sprawdzenia</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>niepomyślne; administrator mimo to zatwierdził</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>niepomyślne; to sprawdzenie jest opcjonalne</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>Imię zgadza się z dokumentem</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>Nazwisko zgadza się z dokumentem</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>Imię i nazwisko zgadzają się z dokumentem</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>Adres zgadza się z dokumentem</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>Data urodzenia zgadza się z dokumentem</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>Usługa nie podaje, kto je wystawił</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>Usługa nie podaje, czy je unieważniono</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Unieważnione przez wystawcę</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>Wystawione przed okazaniem</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>Nadal przechowywane przez usługę</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>Usługa oznaczyła je jako usunięte</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>Nie jest podpisane</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>Podpis portfela gościa</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>Dane usługi są danymi z prezentacji</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>Jest odpowiedzią na to żądanie</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>Odpowiedź usługi i prezentacja wskazują to samo żądanie</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>To, co okazano, jest kompletne i czytelne</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>Podpis wystawcy, zweryfikowany tutaj</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>Wystawca jest tu uznawany za zaufanego</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>Okazane przez osobę, dla której je wystawiono</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>Jest odpowiedzią na to żądanie, a nie na wcześniejsze</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>Przygotowane dla tego weryfikatora</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>W okresie ważności</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>Dane podane dwukrotnie są takie same</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>Nieunieważnione według listy statusów wystawcy</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>Dokument jest autentyczny</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>Dokument jest autentyczny, ocenił człowiek</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>Porównanie twarzy</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Żywa osoba</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>Porównanie danych</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Podobieństwo</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>Wykrywanie żywotności</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Liczba punktów</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>wysoka zgodność</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>średnia zgodność</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>niska zgodność</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nie porównano</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>To nie jest podpisany token</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>Część nie jest zakodowana tak, jak powinna</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>Część nie jest w formacie JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>Zawiera nieczytelny tekst</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Jeden z elementów jest podany dwukrotnie</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Jest za duże</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Jest zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>Brakuje czegoś niezbędnego</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>Jeden z elementów ma niedopuszczalną wartość</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>Jest oznaczone jako niepodpisane</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>Jest podpisane w nieobsługiwany sposób</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>Sposób podpisania nie pasuje do klucza</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>Wymaga czegoś, co nie jest obsługiwane</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>Jest podpisane w nieobsługiwanej formie</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>Podaje to samo w dwóch nagłówkach</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>Podpis ma nieprawidłową budowę</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>Podpis jest nieprawidłowy</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>Format nie jest obsługiwany</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>Nie można odczytać klucza</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>Rodzaj klucza nie jest obsługiwany</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>Klucz nie jest prawidłowym kluczem tego rodzaju</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>Tym kluczem mógłby podpisać każdy</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>Klucz jest za słaby</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>Klucz nie jest przeznaczony do podpisów</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>Klucz nie jest znany</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>Kilka kluczy ma tę samą nazwę</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Nie można odczytać certyfikatu</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>Certyfikat nie prowadzi do zaufanego urzędu</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>Certyfikat utracił ważność</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>Certyfikat nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>Certyfikat nie jest do tego przeznaczony</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>Urząd nie może poręczyć za tę nazwę</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>Certyfikat jest za słaby</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>Certyfikat należy do innego wystawcy</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Certyfikat unieważniono</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>Nie można odczytać identyfikatora</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>Klucz nie jest znany: dla tego rodzaju identyfikatora nie skonfigurowano resolvera</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>Nie znaleziono identyfikatora</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>Identyfikator został wycofany przez właściciela</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>Nie można odczytać dokumentu z kluczami</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>Nie udało się pobrać kluczy</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>Dotyczy innego wystawcy</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Utraciło ważność</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Nie jest jeszcze ważne</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>Zostało wystawione w przyszłości</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>Zostało utworzone zbyt dawno</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>Jest innego rodzaju niż żądany</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>Utworzono je dla innego weryfikatora</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>Utworzono je na inne żądanie</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>Wystawiono je dla kogoś innego</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>Jest wewnętrznie sprzeczne</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>Wystawcy nie ma na liście zaufanych wystawców</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>Podpisana lista, która wymienia wystawcę, straciła ważność; należy poprosić opiekuna kiosku o nowszą</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>Nie zawiera poświadczenia</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>Nie można odczytać ujawnienia</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>Ujawnienie nie jest objęte podpisem wystawcy</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>Ujawnienie występuje dwukrotnie</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>Używa nieobsługiwanej funkcji skrótu</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>Utworzono je dla innych danych</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>Portfel nie podpisał prezentacji</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>Podpisano je dla klucza, którego poświadczenie nie wymienia</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Zostało unieważnione</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>Jest zawieszone</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>Jego status nie jest ważny</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>Nie udało się pobrać statusu</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>Na liście statusów nie ma takiego wpisu</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>Nie można odczytać listy statusów</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>Dane żądania nie są tu znane</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>Nie podaje okresu ważności</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>Część poświadczenia nie została ujawniona</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>Usługa nie zgłasza żadnego atrybutu pod nazwą, którą okazano</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>Podaje to tylko usługa, portfel tego nie okazał: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>Nie podaje, kiedy powstało</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Nieważne od %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>Poświadczenie nie podaje, dla kogo je wystawiono</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>Poświadczenie nie jest powiązane z żadnym kluczem</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>Nie skonfigurowano dla niego zaufanych wystawców</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>Wskazuje zaufanego wystawcę, ale podpis nie jest zweryfikowany</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>Poświadczenie nie wskazuje listy statusów</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>Nieobsługiwany typ statusu: %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>podaje się za „%1”</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>według usługi</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>Takie samo</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Zmienione od tego czasu</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>Tu niezapisane</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>Tam niewymienione</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>tam: %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>tu: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>oczekiwano: wartość po „=”</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>oczekiwano: „=” po nazwie</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>oczekiwano: nazwa przed „=”</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>oczekiwano: nazwa z liter, cyfr, - i _ oraz zamknięcie każdego nawiasu</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>oczekiwano: nazwa z liter, cyfr, - i _</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>oczekiwano: zakończenie tekstu wielowierszowego (trzy znaki cudzysłowu)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>oczekiwano: tekst zakończony cudzysłowem w tym samym wierszu; ukośnik odwrotny zapisuje się podwójnie</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>oczekiwano: tekst zakończony cudzysłowem w tym samym wierszu</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>oczekiwano: znak po \u</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>oczekiwano: „,” lub „]” na liście</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>oczekiwano: lista w nawiasach kwadratowych</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>oczekiwano: „,” lub „}”; zawartość nawiasów klamrowych pozostaje w jednym wierszu</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>tę tabelę zapisano w nawiasach klamrowych i nie można nic do niej dodać</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>oczekiwano: koniec wiersza</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>oczekiwano: true lub false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>oczekiwano: data lub godzina</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>oczekiwano: liczba</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>oczekiwano: wartość – tekst w cudzysłowie, liczba, true, false, [ lub {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>oczekiwano: %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>brakuje tego; oczekiwano: %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>oczekiwano: tekst w cudzysłowie</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>oczekiwano: niepusty tekst</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>oczekiwano najwyżej %1 znaków, a jest ich %2</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>oczekiwano: jeden wiersz tekstu bez znaków sterujących</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>tekst w cudzysłowie</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>oczekiwano: tekst dla każdego języka, np. { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>oczekiwano: kod języka, np. en lub de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>nazwa z małych liter, cyfr i łączników, najwyżej 40 znaków</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>jedno z: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>oczekiwano: %1; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>oczekiwano: liczba całkowita od %1 do %2</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>oczekiwano: true lub false, bez cudzysłowu</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>adres w rodzaju „https://host/path”</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>oczekiwano: adres bez użytkownika, hasła, „?” i „#”</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>oczekiwano: https; zwykłe http jest dopuszczalne tylko dla 127.0.0.1, ::1 i localhost</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>oczekiwano: lista tekstów w nawiasach kwadratowych</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>występuje na liście dwa razy</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>tabela: wiersz [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>oczekiwano: tabela – wiersz [%1], a poniżej jej klucze</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>co najmniej jeden %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>oczekiwano: co najmniej jeden %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>oczekiwano najwyżej %1, a jest ich %2</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>oczekiwano: tabela – %1 lub { name = value, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>nie jest kluczem tej tabeli</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>nie jest kluczem tej tabeli; czy chodziło o „%1”?</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>pęk kluczy odczytuje tylko działający program</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>pęk kluczy nie odpowiedział w ciągu 5 sekund; czy jest zablokowany?</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>w pęku kluczy nie ma takiego wpisu dla verifier-kiosk</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>nie można odczytać pęku kluczy (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>wpis jest pusty</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>ten program zbudowano bez obsługi pęków kluczy</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>ta zmienna środowiskowa nie jest ustawiona</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>nie ma takiego pliku albo nie można wejść do jego folderu</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>nie jest zwykłym plikiem</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nie można odczytać: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>inne konta mogą odczytać lub zmienić ten plik; aby to naprawić: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>jest większe niż 64 kB, więc raczej nie jest sekretem</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>oczekiwano: env:NAME, file:PATH, keychain:NAME lub credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>oczekiwano: region albo base_url i token_url, ale nie jedno i drugie</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>oczekiwano: region spośród: %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>region albo zamiast niego base_url i token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>region albo zamiast niego base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>oczekiwano: miejsce przechowywania sekretu – „env:NAME”, „file:PATH”, „keychain:NAME” lub „credential:NAME”; sam sekret nie może znajdować się w tym pliku</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>hasło nie może znajdować się w tym pliku; jego miejsce podaje database_password</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>oczekiwano: adres w rodzaju „postgresql://user@host/database”</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>oczekiwano: true; bez TLS dopuszczalna jest tylko baza danych na tym komputerze</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>nie działa bez database</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>oczekiwano: api_key albo client_id i client_secret, ale nie jedno i drugie</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>miejsce przechowywania klucza API albo zamiast niego client_id i client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>nie można odczytać: nie ma czytelnego pliku %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>oczekiwano: plik z certyfikatami w formacie PEM</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>oczekiwano: nazwa z małych liter, cyfr i łączników, najwyżej 40 znaków</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>oczekiwano: co najmniej jedna tabela [services.NAME]</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>użyto dwa razy; po raz pierwszy w typie w wierszu %1</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>jest folderem; oczekiwano: plik konfiguracyjny</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>jest większe niż 1 MB, więc raczej nie jest plikiem konfiguracyjnym</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>za dużo kropek w jednym wierszu</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>nawiasy są zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>za dużo wartości; odczytuje się najwyżej %1</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>oczekiwano: tekst w kodowaniu UTF-8</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>oczekiwano: format = &quot;date&quot; w tym samym atrybucie</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>jest wymagane dwa razy</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>oczekiwano: sekret o długości co najmniej %1 znaków; można go utworzyć poleceniem: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd nie przekazał temu programowi danych uwierzytelniających</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>liczba dni przechowywania</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>oczekiwano obok: %1</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>oczekiwano: co najmniej jeden id atrybutu</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>oczekiwano: id atrybutów, o które prosi ten typ</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>oczekiwano: id atrybutów, o które prosi ten typ; czy chodziło o „%1”?</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>wiadomość dla gościa, tutaj lub w [site]</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>oczekiwano: nazwa usługi; nie ma [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>oczekiwano: nazwa usługi; czy chodziło o „%1”?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>„%1” zapisano dwa razy; pierwszy raz w wierszu %2</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>oczekiwano: wiersz w rodzaju: name = value</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>pliku nie można odczytać jako TOML</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>jest większe niż %1 kB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>oczekiwano: kolor, np. &quot;#1f4fbf&quot; – # i sześć cyfr, od 0 do 9 i od a do f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>oczekiwano: obraz PNG lub JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>oczekiwano: klucz publiczny jako JWK lub ich zbiór</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>to jest klucz prywatny; należy zachować go dla siebie i podać publiczny</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>lista nazw, które podają jego poświadczenia, np. „did:web:…”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>„%1” należy już do innego wystawcy</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>oczekiwano: jeden wiersz tekstu, true, false lub liczba</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>oczekiwano: id atrybutu, o który prosi ten typ</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>oczekiwano: true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>oczekiwano: dzień, np. 2026-12-31</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>oczekiwano: true lub id atrybutu, który jest datą</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>oczekiwano: kraje podane kodem lub angielską nazwą; „%1” nie istnieje</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>oczekiwano: typ poświadczenia, o które prosi ten typ</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>oczekiwano: dokładnie jedno z: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>oczekiwano: jedno z: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>oczekiwano: jedno z: %1; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>oczekiwano: id wystawcy; żadne [[issuers]] nie ma id „%1”</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>oczekiwano: id wystawcy; czy chodziło o „%1”?</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>nie można użyć: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>tę listę wystawiono %1, przed listą używaną (%2)</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>ta lista nie podaje, kiedy ją wystawiono (iat); używaną wystawiono %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>podpisana lista, JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>klucz publiczny podpisującego listę</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>wpis „%1” ma id, nazwę lub identyfikator, którego nie można wyświetlić</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>wystawca „%1” występuje dwa razy</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>usługa przekazuje to, co okazał portfel, ale nie jest wymagany zaufany wystawca: należy dodać [[issuers]] lub „issuer-trusted” do wymaganych sprawdzeń</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>Powiązanie z kluczem</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Nagłówek:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Treść:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>Ujawniono:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>Podpis: brak</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>Podpis, liczba bajtów: %1</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>Twarz jest znana pod innym nazwiskiem</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>Twarz może być na liście blokad</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>Zdjęcie twarzy jest zbyt słabej jakości</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>Przed kamerą była więcej niż jedna twarz</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>Zdjęcie twarzy jest zbyt jasne</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>Zdjęcie twarzy jest zbyt ciemne</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>Pokazane dokumenty są ze sobą sprzeczne</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>Imię i nazwisko różnią się od podanych na innych dokumentach</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>Nie rozpoznano dokumentu</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>Nie rozpoznano rodzaju dokumentu</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>Przód i tył należą do różnych dokumentów</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>Kod kreskowy nie pasuje do dokumentu</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>Kod QR nie pasuje do dokumentu</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>Nie udało się odczytać daty ważności</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>Numer dokumentu nie ma typowej postaci</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>Numer osobowy nie ma typowej postaci</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>Jedna z dat na dokumencie jest niemożliwa</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>Nie udało się rozdzielić adresu na części</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>Kraj jest inny niż podany</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>Data urodzenia jest inna niż podana</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>Imię i nazwisko są inne niż podane</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>Płeć jest inna niż podana</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>Numer dokumentu jest inny niż podany</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>Obywatelstwo jest inne niż podane</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>Adres jest inny niż podany</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>To potwierdzenie adresu nie jest akceptowane</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>Potwierdzenie adresu jest zbyt stare</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>Potwierdzenia adresu nie dało się użyć</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>Na potwierdzeniu adresu nie znaleziono adresu</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>Imię i nazwisko różnią się od podanych w dokumencie tożsamości</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>Na potwierdzeniach adresu są różne nazwiska</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>Zdjęcie dokumentu jest zbyt słabej jakości</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>Dokument mógł zostać zmieniony</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>Język dokumentu nie jest obsługiwany</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>Nie udało się odczytać daty wydania</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>Zbyt wiele razy wpisano błędny kod</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>Numer telefonu jest znany z oszustw</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>Numer telefonu jest numerem internetowym</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>Numer telefonu jest numerem jednorazowym</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>Numeru telefonu używał już ktoś inny</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>Adres e-mail jest adresem jednorazowym</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>Adres e-mail nie odbiera poczty</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>Adresu e-mail używał już ktoś inny</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>Tego samego adresu sieciowego używał już ktoś inny</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>Tego samego telefonu używał już ktoś inny</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>Telefon ukrywa swoje położenie (VPN lub Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>Telefon jest w kraju, który nie jest akceptowany</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>Nie udało się odpytać rejestrów</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>Rejestry znają tylko część danych</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>Rejestry nie znają tych danych</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Znalezione wpisy: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>Brak zgodności w rejestrach</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>Częściowa zgodność w rejestrach</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>Pełna zgodność w rejestrach</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>Z centrum danych</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Numer jednorazowy</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>Numer internetowy</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Adres jednorazowy</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>Nie odbiera poczty</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>Występuje w wyciekach danych</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>Przez VPN lub Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Dokument tożsamości</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>Chip dokumentu</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>Żywa osoba</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>Twarz zgadza się z portretem</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Listy obserwacyjne</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Potwierdzenie adresu</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>Miejsce i sieć telefonu</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>Rejestry urzędowe</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Kwestionariusz</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Dalsze dokumenty</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>Musi to jeszcze obejrzeć człowiek</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nieukończone</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>Do powtórzenia</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>Nie odczytano chipa</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>Podpis wystawcy chipa</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>Dane na chipie są niezmienione</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>Odpowiedziało środowisko testowe Didit: niczego naprawdę nie sprawdzono</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Zatwierdził to ręcznie człowiek w konsoli Didit</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>Weryfikacja jest zbyt stara</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>Nie udało się pobrać zdjęcia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>Ten rodzaj dokumentu nie jest akceptowany</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Dokument utracił ważność</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>Na dokumencie nie znaleziono portretu</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>Dokument jest na liście blokad</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>Osoba jest za młoda</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>Nie udało się odczytać wieku</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>Nie pokazano twarzy do kamery</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>Twarz była zdjęciem lub maską</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>Twarz jest na liście blokad</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>Osoba może być znana pod innym nazwiskiem</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>Twarz może być znana pod innym nazwiskiem</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>Nie udało się odczytać kodu QR dokumentu</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>Nie udało się odczytać kodu kreskowego dokumentu</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>Nie znaleziono pola do odczytu maszynowego w dokumencie</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>Cyfry kontrolne pola do odczytu maszynowego są błędne</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>Pole do odczytu maszynowego i tekst drukowany się różnią</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>Dane w dokumencie są ze sobą sprzeczne</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>Nie udało się odczytać imienia i nazwiska</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>Nie udało się odczytać daty urodzenia</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>Nie udało się odczytać numeru dokumentu</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>Zamiast dokumentu sfotografowano ekran</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>Zamiast dokumentu pokazano kopię</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>Portret w dokumencie został zmieniony</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>Nie ma pewności, że była tam żywa osoba</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>Twarz i portret się różnią</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>Nie było portretu, z którym można by porównać twarz</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>Osoba może być na liście obserwacyjnej</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>Nie udało się zweryfikować chipa dokumentu</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>Nie udało się sprawdzić wystawcy chipa</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>Chip i tekst drukowany się różnią</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>Adres e-mail występuje w wyciekach danych</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>Adres e-mail jest na liście blokad</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>Numer telefonu jest na liście blokad</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>Telefon jest w innym kraju niż ten, z którego pochodzi dokument</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
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
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>Co okazał portfel</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>Usługa nic z tego nie przekazuje.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · nagłówek</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · treść</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · ujawnienia</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Brak podpisu</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>Podpis, liczba bajtów: %1</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>Proszę zadzwonić do opiekuna tego kiosku i odczytać kod referencyjny.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>Proszę spróbować ponownie. Jeśli to się powtórzy, proszę zadzwonić do opiekuna tego kiosku i odczytać kod referencyjny.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Proszę odczekać minutę i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>Proszę odczekać %1 min i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Usługa jest nieosiągalna</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>Kiosk nie uzyskał połączenia z usługą weryfikacji.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Proszę sprawdzić kabel sieciowy lub Wi-Fi tego kiosku i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Usługa nie odpowiedziała na czas</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>Usługa weryfikacji działa, ale jej odpowiedź trwała zbyt długo.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Połączenie zostało przerwane</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>Połączenie zakończyło się, zanim odpowiedź była kompletna.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>Proszę sprawdzić sieć tego kiosku i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>Usługa nie potwierdziła swojej tożsamości</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>Certyfikat usługi weryfikacji nie jest zaufany. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>Usługa nie wpuściła tego kiosku</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>Usługa weryfikacji odrzuciła nazwę użytkownika lub hasło kiosku.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>Ten kiosk nie ma do tego uprawnień</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>Usługa weryfikacji zna ten kiosk, ale nie pozwala mu na to sprawdzenie.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>Potrzebuje w usłudze jednej z tych ról: %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Usługa nie zna tego żądania</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>Żądania już nie ma albo usługa jest skonfigurowana inaczej niż ten kiosk.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Usługa prosi o przerwę</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>W krótkim czasie wysłano zbyt wiele żądań.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>Usługa nie przyjęła żądania</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>To, o co prosi to sprawdzenie, nie pasuje do ustawień usługi weryfikacji.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Usługa ma problem</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>Usługa weryfikacji zgłosiła własny błąd.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>Usługa wskazała inne miejsce</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>Usługa weryfikacji skierowała kiosk pod inny adres. Kiosk tam nie przechodzi.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Odpowiedź była za duża</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>Usługa weryfikacji wysłała więcej, niż ten kiosk przyjmuje.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Nie udało się odczytać odpowiedzi</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>Usługa weryfikacji odpowiedziała w sposób niezrozumiały dla tego kiosku. Niczego nie potwierdzono.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>Brakuje hasła kiosku</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>Na tym komputerze nie można odczytać hasła do usługi weryfikacji.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>Ustawienia tego kiosku są błędne</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>Kiosk nie może pracować z obecnymi ustawieniami.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>Zanim sprawdzenie się rozpocznie, potrzebne jest „%1”. Nie wpisano tego albo usługa tego nie zna.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>Proszę spróbować ponownie: formularz otworzy się z wpisanymi danymi, aby można było je poprawić.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>Nie udało się zapisać tego sprawdzenia</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>Kiosk musi zachować zapis każdego sprawdzenia i nie mógł go utworzyć. To, czego nie zapisano, nie jest pokazywane.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>Kiosk popełnił błąd</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>W tym programie coś się nie powiodło. Niczego nie potwierdzono.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>Ten kiosk nie ma sieci</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>Komputer na tym stanowisku nie jest połączony z żadną siecią, więc nikogo nie można było zapytać.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>W tej chwili nie mogę tego sprawdzić. Chwileczkę, spróbuję jeszcze raz.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>W tej chwili nie mogę tego sprawdzić. Czy można pokazać to w inny sposób?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Gdziekolwiek</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Utworzone przez</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Zmienione przez</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Utworzono dnia</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Zmieniono dnia</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Zweryfikowano dnia</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Rodzaj dokumentu</translation>
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
        <translation>Osoba lub firma</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Rodzaj sesji</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Numer w innym systemie</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>Identyfikator użytkownika</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>Nie można odczytać wpisu %1.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>Wpis %1 nie jest na swoim miejscu: jednego brakuje, jest podwójny lub przesunięty.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>Wpis %1 nie następuje po poprzednim.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>Wpis %1 został zmieniony lub nie został utworzony na tym stanowisku.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>Punkt kontrolny wpisu %1 został zmieniony lub nie został utworzony na tym stanowisku.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>Wpis %1 jest inny niż w chwili utworzenia jego punktu kontrolnego.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>Brakuje końca, od wpisu %1.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>Zapis, o którym mówi wpis %1, został zmieniony.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>Zapis, o którym mówi wpis %1, zniknął i nie wiadomo, kto go usunął.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>Przy wpisie %1 jest zapis, o którym dziennik nie wspomina.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>Wpis %1 mówi, że usunięto zapisy, a brakuje innych.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>To, co przechowywano z zapisem wpisu %1, zostało zmienione.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>Coś, co przechowywano z zapisem wpisu %1, zniknęło i nie wiadomo, kto to usunął.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>Przechowywane jest coś, o czym nie mówi żaden zapis.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>Notatka lub decyzja, o której mówi wpis %1, została zmieniona.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>Notatka lub decyzja, o której mówi wpis %1, zniknęła, a jej zapis nie.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>Jest notatka lub decyzja, o której dziennik nie wspomina.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>Sprawa zapisu, o którym mówi wpis %1, jest otwarta lub zamknięta inaczej, niż podaje dziennik.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>Ten komputer nie ma sieci: brak kabla, Wi-Fi i adresu. Na ekranie widać *Stanowisko offline*.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>wyciągnięty kabel, Wi-Fi poza zasięgiem albo wyłączony router.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>sprawdzić kabel sieciowy lub Wi-Fi, spróbować ponownie.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>sprawdzić ustawienia sieci tego komputera; usługa nie ma z tym nic wspólnego.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>Nie można znaleźć hosta usługi albo się z nim połączyć.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>kabel sieciowy, Wi-Fi, zapora, serwer proxy albo błąd w adresie.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>sprawdzić sieć, spróbować ponownie.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>na tym komputerze uruchomić `curl -I` z `base_url` z konfiguracji.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>Usługa przyjęła połączenie, ale nie odpowiedziała w całości na czas.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>wolna sieć albo obciążona usługa.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>spróbować ponownie.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>jeśli problem trwa, sprawdzić milisekundy w logu i stronę stanu usługi.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>Połączenie zakończyło się przed odpowiedzią lub w jej trakcie.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>niestabilne Wi-Fi albo serwer proxy lub zapora przerywająca połączenia.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>spróbować ponownie. Podczas oczekiwania na gościa kiosk sam wznawia połączenie.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>ominąć serwery proxy na drodze do hosta usługi.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>Usługa nie potwierdziła swojej tożsamości: jej certyfikat nie jest zaufany, dotyczy innego hosta lub utracił ważność. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>własny serwer proxy otwierający TLS, błędny zegar tego komputera albo ktoś pośrodku.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>zadzwonić do administratora. Ponowna próba nie pomoże.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>sprawdzić datę komputera; dla własnego urzędu certyfikacji ustawić `ca_file` tej właśnie usługi. Tego sprawdzenia nie da się wyłączyć.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>Usługa nie przyjmuje identyfikatora klienta i sekretu kiosku. Kod wyjścia 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>sekret zmieniony lub błędnie wpisany, błędne `client_id`, błędne `auth_method`, niewłaściwe środowisko.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>zadzwonić do administratora.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>zapisać sekret ponownie; porównać `auth_method` z ustawieniem aplikacji.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>Usługa zna kiosk, ale zabrania tego, o co on prosi (403). Kod wyjścia 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>aplikacji brakuje roli; w PingOne także błędne `environment_id`. Rola nadana przed chwilą może zadziałać po kilku minutach.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>zob. [PingOne Credentials](services/pingone-credentials.md), krok 3.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>Usługa nie zna adresu lub sesji (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>podczas śledzenia: sesję usunięto; na początku: błędne `base_url` lub środowisko.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>spróbować ponownie; jeśli to się powtórzy, zadzwonić do administratora.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>porównać `region` lub `base_url` oraz identyfikatory z usługą.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>Zbyt wiele żądań w krótkim czasie (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>wiele kiosków lub innych programów korzysta ze wspólnego limitu usługi.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>odczekać tyle, ile podaje strona, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>sprawdzić stronę wykorzystania usługi; poprosić o wyższy limit.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>Usługa nie przyjmuje tego, o co poproszono (inny stan 4xx, którym kończy się kod referencyjny).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>nazwa typu poświadczenia lub atrybutu jest zapisana inaczej niż w usłudze albo opcja ma wartość, na którą usługa nie pozwala.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>zadzwonić do administratora. Inne typy mogą nadal działać.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>porównać `type`, `id` atrybutów, `issuers` i własne klucze dostawcy z usługą.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>Usługa ma własny problem (stan 5xx, którym kończy się kod referencyjny).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>spróbować ponownie za minutę.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>sprawdzić stronę stanu usługi; jej działowi wsparcia podać kod referencyjny usługi.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>Usługa skierowała kiosk pod inny adres (3xx). Kiosk nigdy tam nie przechodzi, bo zabrałby ze sobą token.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>sieć ze stroną logowania albo nieaktualne `base_url`.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>otworzyć adres w przeglądarce na tym komputerze; poprawić `base_url` lub `token_url`.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>Odpowiedź jest większa, niż kiosk przyjmuje, i nie została odczytana do końca.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>odpowiedziała nie usługa, lecz coś pośrodku, albo poświadczenie zawiera bardzo duże zdjęcia.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>prosić tylko o potrzebne atrybuty.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>Odpowiedź jest niezrozumiała. Niczego nie potwierdzono, cokolwiek pokazuje portfel gościa.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>strona internetowa serwera proxy zamiast odpowiedzi usługi albo usługa się zmieniła.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>log podaje pole, którego brakowało lub które było błędne. Zgłosić to wraz z wersją (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>Nie można odczytać sekretu, na który wskazuje konfiguracja. Kod wyjścia 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>zmienna środowiskowa nie jest ustawiona dla tego programu, plik przeniesiono lub mogą go odczytać inni, pęk kluczy jest zablokowany.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config`, uruchomione na koncie kiosku, podaje który i dlaczego. Zob. [Sekrety](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>Plik konfiguracyjny jest błędny lub nie można go odczytać. Kod wyjścia 78. Kiosk się nie uruchamia i nie odtwarza zamiast tego wersji demo.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` wymienia każdy błąd z numerem wiersza. Zob. [Konfiguracja](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>Żądanie potrzebuje od stanowiska czegoś, czego nie wpisano lub czego usługa nie zna (nie ma takiego użytkownika, nie ma aktywnego portfela); strona to wymienia.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>spróbować ponownie: formularz otworzy się z wpisanymi danymi; tam je poprawić.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>Kiosk prowadzi [zapis](records.md) każdego sprawdzenia i nie mógł go utworzyć: `START`, zanim zapytano gościa, `RESULT`, gdy odpowiedź już była. Wynik bez zapisu nie jest pokazywany. Kod wyjścia 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>dysk jest pełny lub tylko do odczytu, folder należy do kogoś innego albo jego baza danych jest uszkodzona.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>zadzwonić do administratora; tymczasem sprawdzać w inny sposób.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` podaje, co jest nie tak z folderem. Przy `required = false` wynik mimo to jest pokazywany, z oznaczeniem *nie zapisano*.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>Błąd tego programu albo nie udało się uruchomić symulatora wersji demo. Niczego nie potwierdzono.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>zgłosić to wraz z logiem i wersją (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>Wszystko w porządku: poświadczenie jest potwierdzone.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>Usługa obejrzała to, co pokazano, i tego nie uznała: dokument nieautentyczny, twarz niezgodna, poświadczenie unieważnione.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>sprawdzić w inny sposób. Ponowna próba pomoże tylko wtedy, gdy na telefonie nie powiódł się jakiś krok, np. zdjęcie było nieostre.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>Gość wolał nie udostępniać i usługa to przekazuje.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>zaproponować inny sposób; nikt nie musi udostępniać.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>Gość odmówił albo usługa nie uznała tego, co udostępniono. Niektóre usługi mają na oba przypadki jedno słowo: PingOne Credentials, nChain Identity i Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>zapytać gościa, czy udostępnił dane, i spróbować jeszcze raz. W przeciwnym razie użyć innego dokumentu.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>jeśli nikomu się nie udaje, wystawca nie należy do akceptowanych albo nie powodzi się własne sprawdzenie usługi.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>Usługa zakończyła pracę bez własnego sprawdzenia (PingOne Verify: `NOT_REQUIRED`). O gościu nic nie wiadomo.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>zasady weryfikacji (verify policy) nie wymagają sprawdzenia; zmienić je lub wskazać inne w typie.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>Usługa nie może zdecydować sama; musi spojrzeć człowiek. To, co kiosk sam uzna za błędne, np. inne poświadczenie niż żądane lub brak atrybutu, i tak oznacza *Nie potwierdzono*.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>postąpić zgodnie z wewnętrzną zasadą oceny. Nie traktować jako potwierdzone.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>Usługa podaje „potwierdzono”, ale nie przekazała poświadczenia.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>jeśli problem trwa, portfel i usługa do siebie nie pasują; zgłosić to usłudze.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>Udostępniono inny rodzaj poświadczenia niż żądany.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>poprosić o właściwe i spróbować ponownie.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>jeśli było właściwe, porównać `type` w konfiguracji z nazwą używaną przez usługę.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>Nie udostępniono atrybutu, którego wymaga ten typ; strona go wymienia.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>poprosić gościa o udostępnienie go i spróbować ponownie.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>jeśli nie ma go niczyje poświadczenie, poprawić `id` atrybutu lub ustawić `required = false`.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>Poświadczenie było kiedyś ważne, ale jego termin minął.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>poprosić o aktualne.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>jeśli jest aktualne, sprawdzić datę tego komputera.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>To, co udostępniono, nie spełnia jednej z reguł tego typu (`rules` lub `must_be` atrybutu), np. gość ma mniej niż 18 lat. Strona wymienia tę regułę.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>postąpić zgodnie z wewnętrzną zasadą; samo poświadczenie jest w porządku.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>reguły objaśniono w części [Konfiguracja](configuration.md#typesrules-what-is-accepted).</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>Jedno z poszczególnych sprawdzeń, usługi lub samego kiosku, nie powiodło się; strona pokazuje które.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>nie traktować jako potwierdzone. Użyć innego dokumentu.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>Sprawdzenia, którego wymaga ten typ (`required_checks` lub [to, co oczywiste](configuration.md#required-checks)), nie wykonano albo nie można było go wykonać: np. klucz wystawcy nie jest znany. Strona podaje dlaczego. Wynik to *Nie potwierdzono* lub *Wymaga oceny* przy `when_not_checked = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>nie traktować jako potwierdzone. Spróbować ponownie lub użyć innego dokumentu.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>ostatnia grupa na stronie oraz `checks` z `verifier-kiosk-cli verify --json` podają, dlaczego nie wykonano danego sprawdzenia. Jeśli usługa nigdy nie przekazuje tego, co jest do niego potrzebne, nie wymagać go.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>Z tego, co udostępniono, nie wynika, czy spełniona jest jedna z reguł tego typu: data urodzenia bez dnia, kraj nikomu nieznany, dwa wykluczające się stwierdzenia. Wynik to *Nie potwierdzono* lub *Wymaga oceny* przy `when_cannot_tell = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>poprosić o inny dokument, z którego to wynika.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>jeśli zdarza się to przy dobrych poświadczeniach, porównać atrybut reguły z tym, co przekazuje usługa.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>Nikt nie odpowiedział na żądanie w wyznaczonym czasie albo usługa je zakończyła. Niczego nie udostępniono.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>gość potrzebował więcej czasu, zmienił zdanie lub nie ma portfela, który może odpowiedzieć.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>spróbować ponownie, gdy gość ma gotowy portfel, lub sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>jeśli zdarza się to często, nadać typowi dłuższy `time_limit`; limit samej usługi i tak obowiązuje.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>na początku, podczas odczytu konfiguracji</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>podczas logowania do usługi</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>podczas prośby o sesję: nie pokazano kodu QR</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>podczas oczekiwania na gościa</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>podczas odczytu tego, co gość udostępnił</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>podczas kończenia sesji w usłudze; na stanowisku nie trzeba nic robić</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Prawdopodobnie</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Na stanowisku</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>Gdy coś się nie uda, kiosk pokazuje kod referencyjny w rodzaju `START-TIMEOUT`. Obsługa go odczytuje; ta strona podaje, co oznacza.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = kiedy to się stało, co się stało oraz stan HTTP usługi, jeśli mówi więcej.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>kiedy</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>Log (standardowe wyjście błędów) zawiera więcej: metodę, host, ścieżkę, stan, milisekundy i kod referencyjny. Nie zawiera atrybutów, tokenów, sekretów, kodów ani łączy. Jeśli usługa podała identyfikator dla własnego działu wsparcia, pokazuje go strona błędu: należy podać go w rozmowie.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` powtarza weryfikację w terminalu.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>Przyczyny wyniku</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>Wynik, który nie jest zielony, podaje przyczynę. To nie błąd kiosku: sprawdzenie zadziałało.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1: działa wolno</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1: nie działa</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>%1: brak połączenia</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1: kiosk odrzucony</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>działa wolno</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>odrzuca dane logowania tego kiosku</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n usługa niegotowa</numerusform>
            <numerusform>%n usługi niegotowe</numerusform>
            <numerusform>%n usług niegotowych</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Zegar wskazuje błędny czas</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Certyfikat wkrótce traci ważność</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>Wszystkie usługi gotowe</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>Sprawdzenia działają, ale trwają dłużej. Jeśli tak pozostanie, proszę sprawdzić sieć tego komputera.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>Zegary tego komputera i usługi się różnią. Proszę ustawić datę i godzinę tego komputera.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>Certyfikat usługi wkrótce traci ważność. Musi go odnowić podmiot prowadzący usługę.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>taki sam jak tutaj</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>spieszy się względem tego komputera: %1</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>spóźnia się względem tego komputera: %1</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>Jak w dokumencie; kilka wariantów rozdzielić znakiem |</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>Rok-miesiąc-dzień, np. 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>Z numerem kierunkowym kraju, np. +48 22 555 12 34</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>Kilka rozdzielonych znakiem |: gość wybiera jeden</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Zdjęcie porównawcze</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>Zdjęcie JPEG w base64</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>Adres e-mail konta gościa</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>Numer gościa</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>Nazwa użytkownika gościa</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>Może być puste: powstanie nowy użytkownik</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>Identyfikator portfela gościa</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>Instalacja, która otrzyma wiadomość (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>Data urodzenia (rok-miesiąc-dzień)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Numer telefonu z numerem kierunkowym kraju</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>Usługa nie ma już danych tego sprawdzenia: przechowuje je przez 30 minut po decyzji.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>Usługa nie wydała jednego ze zdjęć.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>Usługa nie wydała punktacji swoich sprawdzeń.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>Niczego nie sprawdzono: usługa nie wymaga sprawdzenia.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>Zatwierdzone ręcznie przez administratora usługi.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>Zatwierdzone ręcznie przez administratora usługi; nie obejrzano żadnego dokumentu.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>Wykonuje sprawdzenia</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>Sprawdza, ocenia i decyduje</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>Wszystko, także operatorzy i ustawienia</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>Widzi wszystko, niczego nie zmienia</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>Nazwa zawiera litery, najwyżej %1.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Ktoś już ma tę nazwę.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Hasło ma najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>To jedno z pierwszych, które ktoś by wypróbował. Proszę wybrać inne.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>Nie ma już nikogo o tej nazwie.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>Ktoś musi móc administrować. Najpierw proszę uczynić administratorem kogoś innego.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>Ktoś był szybszy: operatorzy już istnieją.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>To konto nie może już decydować o tym, kto się loguje.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>Co najmniej %1 cyfr lub hasło o długości co najmniej %2 znaków.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>Proszę wybrać, co sprawdzić.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: trwa odpytywanie usługi.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: kod jest na ekranie. Gość może go teraz zeskanować.</translation>
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
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>Kod QR jest na ekranie</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>Telefon otrzymał żądanie</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>Gość odpowiedział</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>Jest wynik</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>Zakończono bez wyniku</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozstrzygnięto</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>Usługa zmieniła zdanie</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 sekundy</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>Zapisy sprawdzeń</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: nic tu nie jest prawdziwe</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Utworzono %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Wszystkie zapisy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Razem: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kod referencyjny</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>Odpowiedź zniknie z tego ekranu za: %1.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>Prosimy o całe poświadczenie.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>Prosimy o: %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>Udostępnione dane nie są zapisywane.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>Żadne inne udostępnione dane nie są zapisywane.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>Przez %n dzień przechowujemy pierwszy i ostatni znak tych danych: %1.</numerusform>
            <numerusform>Przez %n dni przechowujemy pierwszy i ostatni znak tych danych: %1.</numerusform>
            <numerusform>Przez %n dni przechowujemy pierwszy i ostatni znak tych danych: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>Przez %n dzień przechowujemy odcisk cyfrowy, a nie treść tych danych: %1.</numerusform>
            <numerusform>Przez %n dni przechowujemy odcisk cyfrowy, a nie treść tych danych: %1.</numerusform>
            <numerusform>Przez %n dni przechowujemy odcisk cyfrowy, a nie treść tych danych: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>Przez %n dzień przechowujemy: %1.</numerusform>
            <numerusform>Przez %n dni przechowujemy: %1.</numerusform>
            <numerusform>Przez %n dni przechowujemy: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>Przez %n dzień można odnaleźć to sprawdzenie na podstawie tych danych: %1.</numerusform>
            <numerusform>Przez %n dni można odnaleźć to sprawdzenie na podstawie tych danych: %1.</numerusform>
            <numerusform>Przez %n dni można odnaleźć to sprawdzenie na podstawie tych danych: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>Część danych jest przez pewien czas przechowywana.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>Prosimy o: %1 i inne dane.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>Podano „%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: jedno z %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>Wiek co najmniej: %1</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>Wiek najwyżej: %1</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>Wiek w dniu %2 co najmniej: %1</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>Wiek w dniu %2 najwyżej: %1</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nie utraciło ważności</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>Nie utraciło ważności; dni karencji: %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>Wystawione przez wystawcę, który jest tu akceptowany</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>Wszystkie z: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>Jedno z: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>Nie udostępniono poświadczenia, którego to dotyczy.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>Nie udostępniono „%1”.</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>„%1” ma inną treść.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>Gość jest młodszy.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>Gość jest starszy.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>Nic z tego, co udostępniono, nie mówi o wieku gościa.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>Data urodzenia jest niepełna, więc wiek nie jest pewny.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>Udostępnione dane o wieku są ze sobą sprzeczne.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>„%1” nie jest sensowną datą.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>„%1” nie jest pełną datą.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>Termin minął.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>Poświadczenie nie podaje, do kiedy jest ważne.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>Usługa nie podaje, kto je wystawił.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>Pochodzi od innego wystawcy.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>Podpisana lista, która wymienia jego wystawcę, straciła ważność; należy poprosić opiekuna kiosku o nowszą.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>„%1” nie jest krajem, który jest tu znany.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>„%1” to inny kraj.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>Żadna z możliwości nie pasuje.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>Podaje to tylko usługa; portfel tego nie okazał.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: nic tu nie jest prawdziwe</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Utworzono %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>Gość skanuje kod telefonem.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>Na telefonie</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>Gość decyduje na telefonie.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>Wynik pojawi się sam.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>Można kontynuować z gościem.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nie potwierdzono</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>Nie należy na tym polegać. Proszę sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Wymaga oceny</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>Zanim obsługa będzie kontynuowana, proszę zapytać osobę odpowiedzialną.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>Proszę zaproponować inny sposób sprawdzenia.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>Proszę spróbować ponownie, gdy gość będzie miał gotowy portfel.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Błąd sprawdzania</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>Proszę odszukać kod referencyjny w podręczniku.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>Stanowisko offline</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Proszę sprawdzić kabel sieciowy lub Wi-Fi tego kiosku i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>Proszę zacząć od nowa, gdy gość będzie gotowy.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>Nie udało mi się dokończyć tego sprawdzenia. Czy mogę zobaczyć coś innego?</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>To nie dotarło w całości. Spróbujemy jeszcze raz?</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Usługa podaje: „%1”.</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>nieuznane przez usługę</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>Usługa sprawdziła to, co pokazano, i tego nie uznała.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>Proszę sprawdzić w inny sposób. Ponowna próba pomoże tylko wtedy, gdy coś nie powiodło się na telefonie.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>niczego nie sprawdzono</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>Usługa zakończyła pracę bez własnego sprawdzenia, więc o gościu nic nie wiadomo.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>Proszę sprawdzić w inny sposób i zadzwonić do opiekuna tego kiosku.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>odmowa lub brak uznania</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>Gość odmówił na telefonie albo usługa nie uznała tego, co udostępniono. Usługa nie podaje, która z tych możliwości zaszła.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>Proszę zapytać, czy gość chciał udostępnić dane. Jeśli tak, spróbować ponownie; jeśli nie, sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>gość wolał nie udostępniać</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>Na telefonie odmówiono udostępnienia. Niczego nie udostępniono.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>Gość ma do tego prawo. Proszę zaproponować inny sposób sprawdzenia lub spróbować ponownie, jeśli to była pomyłka.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>Oczywiście, w porządku. Czy można pokazać to w inny sposób?</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>musi zdecydować człowiek</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>Usługa nie mogła zdecydować sama.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>Proszę porównać udostępnione dane z gościem i przed kontynuacją zapytać osobę odpowiedzialną.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>Chwileczkę, zajmie się tym ktoś z zespołu.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>niczego nie udostępniono</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>Usługa zgłasza powodzenie, ale nie przekazuje poświadczenia. Bez niego nic nie jest potwierdzone.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>Proszę spróbować ponownie. Jeśli to się powtórzy, proszę zadzwonić do opiekuna tego kiosku.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>udostępniono inne poświadczenie</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>Udostępniono coś innego niż to, o co prosi to sprawdzenie.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>Sprawdzenie prosi o „%1”, a tego nie udostępniono.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>Należy poprosić gościa o wybranie właściwej karty w portfelu i spróbować ponownie.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>To była inna karta. Czy można wybrać tę drugą?</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>czegoś nie udostępniono</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>„%1” jest wymagane, ale tego nie udostępniono.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>Należy poprosić gościa o udostępnienie wszystkiego, co wymienia prośba, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>poświadczenie utraciło ważność</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>To, co udostępniono, jest według usługi autentyczne, ale jego termin minął.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>Należy poprosić o ważne poświadczenie lub sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>Ta karta straciła już ważność. Czy jest nowsza?</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>tu nieakceptowane</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>To, co udostępniono, jest według usługi autentyczne, ale nie spełnia reguły „%1” tego stanowiska.</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>Proszę postąpić zgodnie z regułami tego stanowiska lub sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>Przykro mi, nie mogę tego przyjąć. Czy mogę zobaczyć coś innego?</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>sprawdzenie niepomyślne</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>To sprawdzenie nie powiodło się: „%1”.</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>Nie należy polegać na tym poświadczeniu. Proszę sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>nie wykonano wymaganego sprawdzenia</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>To stanowisko wymaga sprawdzenia „%1”, a nie można było go wykonać.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>reguły nie dało się rozstrzygnąć</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>Z tego, co udostępniono, nie wynika, czy reguła „%1” tego stanowiska jest spełniona.</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>Należy poprosić o coś innego, z czego to wynika, lub sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>Na podstawie samej tej karty nie mogę tego stwierdzić. Czy mogę zobaczyć coś innego?</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Nie można zapisać pliku: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Klucz tego stanowiska</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>Jego plik dla audytorów</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Ostatni punkt kontrolny</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze żaden</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Weryfikowanie…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Weryfikowanie… %1%</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Nie można odczytać dziennika. Proszę zadzwonić do opiekuna tego kiosku.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Niezgodny</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Wszystko się zgadza</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>Czy dziennik się zgadza?</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>Wszystko, co dzieje się na tym stanowisku, trafia do dziennika, w którym każdy wpis jest podpisany i wskazuje poprzedni. Jego weryfikacja wykrywa każdą zmianę, lukę i usunięcie.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Zweryfikuj teraz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>Dziennik tego stanowiska</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>Jako dowód gdzie indziej</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>Ostatni punkt kontrolny proszę przechowywać tam, gdzie ten kiosk nie może zapisywać. Późniejsze usunięcie końca dziennika wyjdzie wtedy na jaw.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>Zapisz punkt kontrolny jako tekst</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>Wpisy: %1 · zapisy: %2 · punkty kontrolne: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>Decyzja jest zapisywana.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>Niczego nie rozstrzygnięto: sprawa jest już zamknięta. Proszę wrócić do listy.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>Ta ocena została już wydana z tego konta. Musi ją potwierdzić ktoś inny.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>Niczego nie rozstrzygnięto: to konto nie może już rozstrzygać spraw.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>Sprawa pozostaje otwarta: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>Zweryfikowano na stanowisku</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>Zapis odpowiedzi usługi</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>Zaproponowano: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Odpowiedź usługi</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>Nie zna już tej sesji.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Wszystkie sprawy</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>Potrzebna jest notatka. Pozostaje przy sprawie i nie można jej zmienić.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Rozstrzygnij tę sprawę</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>Zapis weryfikacji pozostaje bez zmian; decyzja znajduje się obok.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>Zatwierdź tę sprawę</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>Odrzuć tę sprawę</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>Najpierw zostanie powiadomiona usługa: %1.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>Decyzja obowiązuje na tym stanowisku; usługa nie jest powiadamiana.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nic nie czeka na decyzję</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>To, co wymaga oceny, pojawia się tutaj i pozostaje do czasu rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>Oczekujące (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>wiek: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>Nie można pokazać tej sprawy: nie udało się jej odczytać albo odnotować wglądu. Proszę spróbować ponownie lub zadzwonić do opiekuna tego kiosku.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>pomyślne</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepomyślne</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nie sprawdzono</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Pokazano tylko początek tekstu (%1 z %2 znaków)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>Zweryfikowane dane</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>Pokazano tylko początek (liczba wierszy: %1)</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, kolumna %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>Błędy w ustawieniach</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>W ustawieniach tego kiosku jest błąd</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>Liczba błędów w ustawieniach tego kiosku: %1</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>Kod referencyjny %1. Więcej w podręczniku: „Configuration” o każdym ustawieniu, „Failures” o kodzie referencyjnym.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>potwierdzone</numerusform>
            <numerusform>potwierdzone</numerusform>
            <numerusform>potwierdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>niepotwierdzone</numerusform>
            <numerusform>niepotwierdzone</numerusform>
            <numerusform>niepotwierdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>do oceny</numerusform>
            <numerusform>do oceny</numerusform>
            <numerusform>do oceny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>odmowa</numerusform>
            <numerusform>odmowy</numerusform>
            <numerusform>odmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>przeterminowane</numerusform>
            <numerusform>przeterminowane</numerusform>
            <numerusform>przeterminowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>niemożliwe</numerusform>
            <numerusform>niemożliwe</numerusform>
            <numerusform>niemożliwych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>anulowane</numerusform>
            <numerusform>anulowane</numerusform>
            <numerusform>anulowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>Demo · symulowane usługi i osoby · nic tu nie jest prawdziwe</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>Pozostaw otwarte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>Zniknie za %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>Wróć z podręcznika</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to oznacza</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Prawdopodobna przyczyna</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Na stanowisku</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>Dla opiekuna tego kiosku</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Kod referencyjny %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>Szczegóły dla ekspertów</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · nikt nie odpowiedział na żądanie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>Żądanie było otwarte przez cały wyznaczony czas i na żadnym telefonie nie udzielono odpowiedzi. Niczego nie udostępniono.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>Proszę spróbować ponownie, gdy gość będzie miał gotowy portfel, lub sprawdzić w inny sposób.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Proszę powiedzieć gościowi: „%1”</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>Czas kodu minął. Czy pokazać nowy?</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Kod referencyjny %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>Co się stało i co zrobić</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>Na dysku nie ma już miejsca. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Nie można zapisać pliku: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>Nie można odczytać zapisów. Nie zapisano żadnego pliku.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Pobrane</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>Zapisane pozycje: %1…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>Zapisane pozycje: %1 (%2)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Zatrzymano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Wszystkie zapisy</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>Do arkuszy kalkulacyjnych.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>Podpisane przez to stanowisko: kto ma jego klucz publiczny, może udowodnić, że niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>Do czytania i drukowania: podsumowanie i każdy zapis w jednym wierszu.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>Zapisz te pozycje jako plik</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>Podpisane (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Raport (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
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
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Kod referencyjny %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>Kod referencyjny usługi: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Proszę powiedzieć gościowi: „%1”</translation>
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
        <translation>Pokazuje je na liście</translation>
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
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Wszystkie wyniki</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Wszystkie sprawdzenia</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Wszystkie usługi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Dowolne stanowisko</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>Zamyka listę wyboru</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>Otwiera listę wyboru</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>Kod, sprawdzenie, przyczyna…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Przeszukaj zapisy</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Usuwa ten filtr</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Mniej filtrów</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Nikt jeszcze nie może się zalogować</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>Opiekun tego kiosku zostaje jego pierwszym administratorem i może dodać pozostałe osoby.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>Zostań administratorem</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Pierwszy administrator</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Proszę wypełnić to, zanim gość zostanie zapytany.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Tekst jest za długi: najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>To nie wygląda poprawnie. Proszę sprawdzić.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>To jest potrzebne.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nie jest wymagane</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>Logo: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>Zamaskowane</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>W całości</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>Jako odcisk cyfrowy</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>Jako odcisk cyfrowy osoby</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>Usunięte lub minął ich czas</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>Tylko odcisk cyfrowy, po którym można je odnaleźć</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>Pokaż przechowywane wartości</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>Ukryj przechowywane wartości</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>Nie udało się odnotować wglądu albo nie można odczytać wartości; nic nie jest pokazywane. Proszę zadzwonić do opiekuna tego kiosku.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>Wgląd w te dane jest odnotowywany w dzienniku.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Przechowywane dane osoby</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>Nadeszła odpowiedź na wcześniejszy kod. Użyć jej?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>Kopiuje łącze</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>Zwiń łącze</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>Pokaż całe łącze</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>Program zamyka tylko operator.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>Przed zamknięciem programu proszę wrócić na początek.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>Co działo się na tym stanowisku</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>Przegląd: co działo się na tym stanowisku.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>Otwiera wybór języka</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>Zmień na jasne kolory</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>Zmień na wysoki kontrast</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>Zmień na ciemne kolory</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Proszę wypełnić to, zanim gość zostanie zapytany.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>Kiosk nie może się uruchomić. W jego ustawieniach są błędy.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>Zmieniła się %n sprawa</numerusform>
            <numerusform>Zmieniły się %n sprawy</numerusform>
            <numerusform>Zmieniło się %n spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>Pokazuje, co czeka na decyzję</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>Wylogowuje</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 może przeglądać, ale nie wykonuje sprawdzeń.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>Przed sprawdzeniem proszę się zalogować.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>Nastąpiło wylogowanie, bo zmieniono PIN. Proszę zalogować się nowym.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>Nastąpiło wylogowanie, bo to konto nie może się już logować. Proszę zapytać administratora.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>Nastąpiło wylogowanie, bo przez pewien czas nikt nie korzystał ze stanowiska.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>Zalogowano: %1</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>Kolejność pierwszych pozycji zmienia tylko administrator kiosku.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>Nie udało się tego zachować. Proszę zadzwonić do opiekuna tego kiosku.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>Przypięto na początku: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>Odpięto: %1.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>Usługi: ich stan.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>Pokazuje stan każdej usługi</translation>
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
            <numerusform>Tekst jest za długi o %n znak.</numerusform>
            <numerusform>Tekst jest za długi o %n znaki.</numerusform>
            <numerusform>Tekst jest za długi o %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>Notatka pozostaje bez zmian: nie można jej zmienić ani cofnąć.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>Nie udało się zapisać notatki. Proszę spróbować ponownie lub zadzwonić do opiekuna tego kiosku.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>Co inni powinni wiedzieć o tym sprawdzeniu</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Dodaj notatkę</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>To jest potrzebne.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>Wpisy nie były takie same. Proszę wpisać oba od nowa.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN lub hasło</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>PIN lub hasło jeszcze raz</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>Operatorzy</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>nie może się logować</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>zablokowano na: %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>ostatnio tutaj: %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>jeszcze tu nie logowano</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>Zmienić rolę (%1) na %2?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Zmień rolę</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>Pozwolić znów się logować (%1)?</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>Zablokować logowanie (%1)?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorzy</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Wszyscy operatorzy</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Pozwól znów się logować</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>Zablokuj logowanie</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Inny PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Ustaw ten PIN</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Pozostaw bez zmian</translation>
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
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>Co sprawdzić?</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>Szukaj lub naciśnij cyfrę</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>Co można sprawdzić</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>Więcej sprawdzeń</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Nie ma jeszcze nic do sprawdzenia</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>Nic tu nie ma takiej nazwy</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>Ustawienia tego kiosku nie wymieniają żadnego poświadczenia.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>Aby znów zobaczyć wszystko, proszę wyczyścić wyszukiwanie.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Najczęściej używane</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Inne sprawdzenia</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Wszystkie sprawdzenia</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobrane</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Szukanie zdjęć…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>To są najnowsze zdjęcia; jest ich więcej.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>Nie można odczytać tego pliku. Może wyjęto jego nośnik.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>To zdjęcie jest za duże: najwyżej %1 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>Tego zdjęcia nie można wysłać: musi to być kompletny plik JPEG o boku najwyżej %1 pikseli.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Wróć do formularza</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>Nie ma tu zdjęć</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>Pokazywane są pliki JPEG. Proszę podłączyć nośnik, na którym jest taki plik, wrócić i spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>zdjęcie jest wybrane</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>zdjęcie jest wybrane</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Wybierz zdjęcie…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Wybierz inne zdjęcie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>Kod QR do zeskanowania portfelem</translation>
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
        <translation>Pokazuje je na liście</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>Nie udało się odnotować wglądu w ten zapis, więc nie jest on pokazywany.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>Ten zapis nie jest pokazywany: został zmieniony lub usunięty albo nie można go odczytać. Więcej powie weryfikacja dziennika.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>Kod referencyjny do odczytania</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowana osoba</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>Pełny kod referencyjny</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (po: %2)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (niepomyślne)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>Co udostępniono (tylko nazwy)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Zapis sprawdzenia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>To sprawdzenie wykonało inne stanowisko. Tam znajdują się notatki oraz to, co zachowano o osobie.</translation>
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
        <translation>Czas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Stanowisko</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisy</numerusform>
            <numerusform>%n zapisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>Najnowszy zapis, dalsze poniżej</numerusform>
            <numerusform>Najnowsze %n zapisy, dalsze poniżej</numerusform>
            <numerusform>Najnowsze %n zapisów, dalsze poniżej</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Żaden zapis nie pasuje</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Nie ma jeszcze zapisów</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>Aby znów zobaczyć wszystkie, proszę wyczyścić filtr.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>Każde sprawdzenie pozostawia zapis: jak się skończyło, nigdy co udostępniono.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Rozpocznij sprawdzenie</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Nie można odczytać zapisów. Proszę zadzwonić do opiekuna tego kiosku.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>Zapisy wszystkich stanowisk</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>Ze wszystkich stanowisk: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>Zamknij program</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>To stanowisko</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Wszystkie stanowiska</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>Wspólna baza danych nie odpowiada. Pokazano tylko zapisy tego stanowiska.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>Zapisy tego stanowiska nie docierają do wspólnej bazy danych; czeka %n krok sprawdzeń. Opiekun kiosku pozna przyczynę poleceniem „records status”.</numerusform>
            <numerusform>Zapisy tego stanowiska nie docierają do wspólnej bazy danych; czekają %n kroki sprawdzeń. Opiekun kiosku pozna przyczynę poleceniem „records status”.</numerusform>
            <numerusform>Zapisy tego stanowiska nie docierają do wspólnej bazy danych; czeka %n kroków sprawdzeń. Opiekun kiosku pozna przyczynę poleceniem „records status”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>Pokaż wszystko, co przechowuje usługa</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>Wgląd zostaje odnotowany</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>W usłudze</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Utworzono dnia</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Własny numer</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>Usługa jej nie wymienia.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Zapisano tutaj</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Zakończono dnia</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>Nic z tego nie jest tu zapisane.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>Co przechowuje usługa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>W usłudze</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: wyszukiwania</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>Żadna z usług nie wymienia swoich sesji.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>Trwa odpytywanie usługi.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>Usługa niczego tu nie wymienia.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>Ta usługa wymienia sesje jednej osoby. Proszę wypełnić jedno z pól i wyszukać.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>Odpytywanie…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Odpytaj ponownie</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>Na czym opierają się sprawdzenia i jak świeże są te dane. Usługi są pytane co kilka minut, gdy nikt nie jest sprawdzany.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Czas odpowiedzi</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>Token ważny do</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Zegar usługi</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certyfikat ważny do</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Ostatnia odpowiedź</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Ostatnie odpytanie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kod referencyjny</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>z %1 (%n dzień temu)</numerusform>
            <numerusform>z %1 (%n dni temu)</numerusform>
            <numerusform>z %1 (%n dni temu)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>nie podaje, kiedy powstała</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>Listy zaufanych wystawców</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>Otwórz portfel na tym urządzeniu</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>Telefon musi pokazywać ten sam kod</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Co teraz</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>Proszę spojrzeć na telefon</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>Jest tam wiadomość; można też zeskanować kod</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Proszę zeskanować telefonem</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>Skierować aparat lub aplikację portfela na kod</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Proszę potwierdzić na telefonie</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>Każdy sam wybiera, co udostępnia</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Proszę sprawdzić wynik</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>Pojawi się tutaj od razu</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Odpytywanie usługi…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>Kod pojawi się tu za chwilę.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>Telefon otrzymał prośbę</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>Proszę na niego spojrzeć i tam zdecydować.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>Nadeszła odpowiedź.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>Połączenie przerwane, trwa ponowna próba…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nowy kod</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>Pokazuje nowy kod zamiast tego</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>Mniej o tym, o co prosimy i co przechowujemy</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>Więcej o tym, o co prosimy i co przechowujemy</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>Nikt jeszcze nie może się zalogować. Proszę utworzyć pierwszego administratora.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Proszę się zalogować.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>Nazwa i PIN do siebie nie pasują. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>Zbyt wiele prób. Proszę zaczekać: %1.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Można teraz spróbować ponownie.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Kto się loguje?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Wpisz nazwę</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>Kto może się tu zalogować</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN lub hasło</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, zrobione</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, teraz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Nie można odczytać zapisów. Proszę zadzwonić do opiekuna tego kiosku.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n sprawdzenie</numerusform>
            <numerusform>%n sprawdzenia</numerusform>
            <numerusform>%n sprawdzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n późna odpowiedź</numerusform>
            <numerusform>%n późne odpowiedzi</numerusform>
            <numerusform>%n późnych odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>połowa odpowiedzi w czasie do: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>Jak kończyły się sprawdzenia w każdym z ostatnich siedmiu dni</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>Jak kończyły się sprawdzenia w każdej godzinie dzisiaj</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>W ciągu tygodnia</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>W ciągu dnia</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>Dzisiaj nie zakończyło się jeszcze żadne sprawdzenie</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>Każde sprawdzenie na tym stanowisku jest tu od razu liczone.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Rozpocznij sprawdzenie</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>Dzisiaj w skrócie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Jako tabela</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Dlaczego się nie udało</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>Każde sprawdzenie jest tu liczone, gdy tylko jego stanowisko je przekaże.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>sprawdza %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>klawisz %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>przypięte</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>NIE ZAPISANO</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Kod referencyjny %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Proszę powiedzieć gościowi: „%1”</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Szczegóły dla ekspertów</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>Wróć do wyniku</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>Odegraj gościa</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Zeskanuj</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>Udawany telefon skanuje kod</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>Udawany gość udostępnia to, o co poproszono</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>Udawany gość nie udostępnia</translation>
    </message>
</context>
</TS>
