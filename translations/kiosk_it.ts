<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>Un’altra persona deve confermare</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>Il servizio lo sta esaminando</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>In attesa del visitatore</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Accettato qui</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Rifiutato qui</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>Il servizio: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>Il servizio lascia decidere a una persona.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>Un controllo obbligatorio non è stato fatto.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>Una delle regole non può essere decisa.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>Il servizio non ha ancora deciso.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>Il servizio attende di nuovo il visitatore.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>Il servizio ha deciso. Ciò che manca spetta alla postazione.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>Il servizio non conosce più la sessione.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>Il servizio non viene più interrogato.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>Confermato dal servizio</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>Controllato da noi</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Non è stato possibile controllare</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Controllato finora</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 controlli su %2 superati</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 controlli su %2 non superati</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>Controllato dal servizio</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>Rispetta le regole di questa credenziale</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Accettata dal servizio</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>La credenziale è autentica e non revocata</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>L’emittente è uno di quelli richiesti</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>È la credenziale richiesta</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>È stato condiviso tutto ciò che era richiesto</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Questo controllo non è stato fatto.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Non scaduta</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>Firma dell’emittente</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>Il documento d’identità è autentico</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>Il volto corrisponde alla foto del documento</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>Il volto corrisponde alla foto di riferimento</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>Davanti alla fotocamera c’è una persona viva</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>Il numero di telefono è del visitatore</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>L’indirizzo e-mail è del visitatore</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>Il documento corrisponde ai dati indicati</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Archivio Aadhaar</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>Archivio delle patenti di guida (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>Archivi di dati</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non iniziato</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniziato</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>fatto in parte</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>in corso di controllo</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>non richiesto</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>approvato da un amministratore</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>approvato da un amministratore senza controllo</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>non superato; approvato comunque da un amministratore</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>non superato; questo controllo è facoltativo</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>Il nome corrisponde al documento</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>Il cognome corrisponde al documento</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>Il nome completo corrisponde al documento</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>L’indirizzo corrisponde al documento</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>La data di nascita corrisponde al documento</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>Il servizio non dice chi l’ha emessa</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>Il servizio non dice se è stata revocata</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Revocata dal suo emittente</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>Emessa prima di essere presentata</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>Ancora conservata dal servizio</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>Il servizio l’ha contrassegnata come eliminata</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>Non è firmata</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>Firma del wallet del visitatore</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>I dati del servizio sono quelli della presentazione</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>Risponde a questa richiesta</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>La risposta del servizio e la presentazione indicano la stessa richiesta</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>Ciò che è stato presentato è completo e leggibile</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>Firma dell’emittente, verificata qui</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>L’emittente è considerato attendibile qui</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>Presentata dalla persona a cui è stata rilasciata</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>Risponde a questa richiesta e a nessuna precedente</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>È destinata a questo verificatore</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>Entro il periodo di validità</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>Ciò che indica due volte coincide</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>Non revocata secondo l’elenco di stato dell’emittente</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>Il documento è autentico</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>Il documento è autentico, secondo una persona</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>Confronto dei volti</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Persona viva</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>Confronto dei dati</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>Probabilità di persona viva</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>concordanza alta</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>concordanza media</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>concordanza bassa</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non confrontato</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>Non è un token firmato</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>Una parte non è codificata come deve</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>Una parte non è JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>Contiene testo illeggibile</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Indica due volte lo stesso elemento</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>È troppo grande</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>È annidato troppo in profondità</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>Manca qualcosa di indispensabile</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>Un elemento ha un valore impossibile</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>È dichiarato come non firmato</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>È firmato in un modo non supportato</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>Il modo di firma non si adatta alla chiave</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>Richiede qualcosa di non supportato</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>È firmato in una forma non supportata</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>Indica la stessa cosa in due intestazioni</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>La firma è malformata</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>La firma è errata</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>Il suo formato non è supportato</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>La chiave è illeggibile</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>Questo tipo di chiave non è supportato</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>La chiave non è valida per il suo tipo</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>Chiunque potrebbe firmare con questa chiave</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>La chiave è troppo debole</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>La chiave non è destinata alle firme</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>La chiave non è nota</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>Più chiavi hanno lo stesso nome</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Il certificato è illeggibile</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>Il certificato non porta a un’autorità attendibile</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>Un certificato è scaduto</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>Un certificato non è ancora valido</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>Il certificato non è destinato a questo uso</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>L’autorità non può garantire per questo nome</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>Un certificato è troppo debole</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>Il certificato appartiene a un altro emittente</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Un certificato è stato revocato</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>L’identificativo è illeggibile</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>La chiave non è nota: per questo tipo di identificativo non è configurato alcun resolver</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>L’identificativo non è stato trovato</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>L’identificativo è stato ritirato dal suo proprietario</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>Il documento con le chiavi è illeggibile</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>Non è stato possibile ottenere le chiavi</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>Riguarda un altro emittente</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>È scaduto</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Non è ancora valido</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>È stato emesso nel futuro</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>È stato creato troppo tempo fa</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>È di tipo diverso da quello richiesto</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>È stato creato per un altro verificatore</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>È stato creato per un’altra richiesta</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>È stato rilasciato a un’altra persona</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>È contraddittorio</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>L’emittente non è nell’elenco degli emittenti attendibili</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>L’elenco firmato che indica l’emittente non è più valido; ne chieda uno più recente a chi si occupa del chiosco</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>Non contiene alcuna credenziale</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>Una divulgazione è illeggibile</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>Una divulgazione non è coperta dalla firma dell’emittente</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>Una divulgazione compare due volte</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>Usa una funzione di hash non supportata</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>È stato creato per altri dati</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>Il wallet non ha firmato la presentazione</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>È firmato per una chiave che la credenziale non indica</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>È stata revocata</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>È sospesa</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>Il suo stato non è valido</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>Non è stato possibile ottenere lo stato</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>L’elenco di stato non ha questa voce</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>L’elenco di stato è illeggibile</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>Il valore della richiesta non è noto qui</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>Non indica quando è valido</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>Una parte della credenziale non viene fornita</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>Il servizio non riporta alcun dato con un nome che è stato presentato</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>Lo dice solo il servizio, il wallet non l’ha presentato: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>Non indica quando è stato creato</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Scaduta dal %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>La credenziale non indica a chi è stata rilasciata</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>La credenziale non è legata ad alcuna chiave</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>Per questa credenziale non sono configurati emittenti attendibili</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>Indica un emittente attendibile, ma la sua firma non è verificata</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>La credenziale non indica alcun elenco di stato</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>Tipo di stato non supportato: %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>dichiara di essere «%1»</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>secondo il servizio</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>Uguale</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificato da allora</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>Non registrato qui</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>Non elencato là</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>là: %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>qui: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>manca un valore dopo «=»</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>manca «=» dopo il nome</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>manca un nome prima di «=»</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>serve un nome di lettere, cifre, - e _, e ogni parentesi chiusa</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>serve un nome di lettere, cifre, - e _</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>manca la fine di un testo su più righe (tre virgolette)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>serve un testo che termini con virgolette sulla stessa riga; la barra rovesciata si scrive due volte</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>serve un testo che termini con virgolette sulla stessa riga</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>manca un carattere dopo \u</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>manca «,» o «]» in un elenco</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>serve un elenco tra parentesi quadre</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>manca «,» o «}»; ciò che è tra parentesi graffe resta su una sola riga</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>questa tabella è scritta tra parentesi graffe e non può ricevere altri elementi</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>qui la riga deve terminare</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>serve true o false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>serve una data o un’ora</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>serve un numero</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>serve un valore: testo tra virgolette, un numero, true, false, [ o {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>atteso: %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>manca; atteso: %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>serve un testo tra virgolette</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>serve un testo non vuoto</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>servono al massimo %1 caratteri, questi sono %2</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>serve una riga di testo senza caratteri di controllo</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>testo tra virgolette</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>serve un testo per ogni lingua, come { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>serve il codice di una lingua, come en o de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>un nome di lettere minuscole, cifre e trattini, al massimo 40</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno tra: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>atteso: %1; si intendeva «%2»?</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>serve un numero intero da %1 a %2</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>serve true o false, senza virgolette</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>un indirizzo come «https://host/path»</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>serve un indirizzo senza utente, password, «?» e «#»</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>serve https; http semplice è accettato solo per 127.0.0.1, ::1 e localhost</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>serve un elenco di testi tra parentesi quadre</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>è elencato due volte</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>una tabella: una riga [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>serve una tabella: una riga [%1] e sotto le sue chiavi</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>almeno un %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>serve almeno un %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>servono al massimo %1, questi sono %2</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>serve una tabella: %1 o { name = value, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>non è una chiave di questa tabella</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>non è una chiave di questa tabella; si intendeva «%1»?</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>il portachiavi viene letto solo da un programma in esecuzione</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>il portachiavi non ha risposto entro 5 secondi; è bloccato?</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>il portachiavi non ha questa voce per verifier-kiosk</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>il portachiavi è illeggibile (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>la voce è vuota</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>questo programma è stato compilato senza supporto per i portachiavi</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>questa variabile d’ambiente non è impostata</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>il file non esiste, o la sua cartella non è accessibile</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>non è un file ordinario</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>è illeggibile: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>altri account possono leggere o modificare questo file; si rimedia con: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>supera 64 kB e quindi difficilmente è un segreto</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>serve env:NAME, file:PATH, keychain:NAME o credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>serve region oppure base_url e token_url, non entrambi</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>serve una regione tra %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>una regione, o al suo posto base_url e token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>una regione, o al suo posto base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>serve il luogo in cui è custodito il segreto: «env:NAME», «file:PATH», «keychain:NAME» o «credential:NAME»; il segreto stesso non deve stare in questo file</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>la password non deve stare in questo file; ne indichi il luogo con database_password</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>serve un indirizzo come «postgresql://user@host/database»</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>serve true; senza TLS è accettato solo un database su questo computer</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>non ha effetto senza database</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>serve api_key oppure client_id e client_secret, non entrambi</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>dove è custodita la chiave API, o al suo posto client_id e client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>è illeggibile: non c’è alcun file leggibile %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>serve un file con certificati in formato PEM</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>serve un nome di lettere minuscole, cifre e trattini, al massimo 40</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>serve almeno una tabella [services.NAME]</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>è usato due volte; prima dal tipo alla riga %1</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>è una cartella; serve un file di configurazione</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>supera 1 MB e quindi difficilmente è un file di configurazione</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>troppi punti in una riga</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>le parentesi sono annidate troppo in profondità</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>troppi valori; se ne leggono al massimo %1</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>serve testo codificato in UTF-8</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>serve format = &quot;date&quot; nello stesso dato</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>è richiesto due volte</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>serve un segreto di almeno %1 caratteri; se ne crea uno con: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd non ha fornito credenziali di accesso a questo programma</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>per quanti giorni viene conservato</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>accanto serve %1</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>serve almeno l’id di un dato</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>servono gli id di dati che questo tipo richiede</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>servono gli id di dati che questo tipo richiede; si intendeva «%1»?</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>il messaggio al visitatore, qui o in [site]</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>serve il nome di un servizio: non c’è alcun [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>serve il nome di un servizio; si intendeva «%1»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>«%1» è scritto due volte; il primo è alla riga %2</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>serve una riga come: name = value</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>il file non è leggibile come TOML</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>supera %1 kB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>serve un colore come &quot;#1f4fbf&quot;: # e sei cifre, da 0 a 9 e da a a f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>serve un’immagine, PNG o JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>serve una chiave pubblica come JWK, o un insieme di esse</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>questa è una chiave privata; la tenga per sé e indichi quella pubblica</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>l’elenco dei nomi riportati dalle sue credenziali, come «did:web:…»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>«%1» appartiene già a un altro emittente</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; si intendeva «%2»?</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>serve una riga di testo, true, false o un numero</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>serve l’id di un dato che questo tipo richiede</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>serve true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>serve un giorno come 2026-12-31</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>serve true, o l’id di un dato che sia una data</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>servono paesi per codice o nome inglese; «%1» non esiste</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>serve il type di una credenziale che questo tipo richiede</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>serve esattamente uno tra: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>serve uno tra: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>serve uno tra: %1; si intendeva «%2»?</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>serve l’id di un emittente: nessun [[issuers]] ha l’id «%1»</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>serve l’id di un emittente; si intendeva «%1»?</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>non è utilizzabile: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>questo elenco è stato emesso il %1, prima di quello in uso (%2)</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>questo elenco non indica quando è stato emesso (iat); quello in uso lo è stato il %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>l’elenco firmato, un JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>la chiave pubblica di chi ha firmato l’elenco</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>la voce «%1» ha un id, un nome o un identificativo che non si può mostrare</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>l’emittente «%1» compare due volte</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>il servizio fornisce ciò che il wallet ha presentato, ma non è richiesto alcun emittente attendibile: aggiunga [[issuers]], oppure «issuer-trusted» ai controlli obbligatori</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>Legame con la chiave</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Intestazione:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Contenuto:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>Divulgato:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>Firma: nessuna</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>Firma: %1 byte</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>Il volto è noto con un altro nome</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>Il volto potrebbe essere in un elenco di blocco</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>La foto del volto è di qualità insufficiente</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>Davanti alla fotocamera c’era più di un volto</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>La foto del volto è troppo chiara</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>La foto del volto è troppo scura</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>I documenti mostrati si contraddicono</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>Il nome è diverso da quello su altri documenti</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>Il documento non è stato riconosciuto</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>Il tipo di documento non è stato riconosciuto</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>Fronte e retro appartengono a documenti diversi</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>Il codice a barre non corrisponde al documento</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>Il codice QR non corrisponde al documento</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>La data di scadenza era illeggibile</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>Il numero del documento non ha la forma consueta</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>Il numero personale non ha la forma consueta</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>Una data sul documento è impossibile</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>Non è stato possibile scomporre l’indirizzo</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>Il paese non è quello indicato</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>La data di nascita non è quella indicata</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>Il nome non è quello indicato</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>Il sesso non è quello indicato</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>Il numero del documento non è quello indicato</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>La cittadinanza non è quella indicata</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>L’indirizzo non è quello indicato</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>Questa prova di residenza non è accettata</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>La prova di residenza è troppo vecchia</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>La prova di residenza non è utilizzabile</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>Sulla prova di residenza non è stato trovato alcun indirizzo</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>Il nome è diverso da quello sul documento d’identità</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>Le prove di residenza riportano nomi diversi</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>La foto del documento è di qualità insufficiente</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>Il documento potrebbe essere stato alterato</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>La lingua del documento non è supportata</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>La data di rilascio era illeggibile</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>Il codice è stato inserito in modo errato troppe volte</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>Il numero di telefono è noto per frodi</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>Il numero di telefono è un numero Internet</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>Il numero di telefono è un numero usa e getta</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>Il numero di telefono è già stato usato da altri</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>L’indirizzo e-mail è un indirizzo usa e getta</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>L’indirizzo e-mail non riceve posta</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>L’indirizzo e-mail è già stato usato da altri</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>Lo stesso indirizzo di rete è già stato usato da altri</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>Lo stesso telefono è già stato usato da altri</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>Il telefono nasconde dove si trova (VPN o Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>Il telefono è in un paese non accettato</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>Non è stato possibile interrogare gli archivi</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>Gli archivi conoscono solo una parte dei dati</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>Gli archivi non conoscono questi dati</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Voci trovate: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>Nessuna corrispondenza negli archivi</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>Corrispondenza parziale negli archivi</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>Corrispondenza completa negli archivi</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>Da un centro dati</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Numero usa e getta</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>Numero Internet</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Indirizzo usa e getta</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>Non riceve posta</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>Compare in dati trapelati</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>Tramite VPN o Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento d’identità</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>Chip del documento</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>Una persona viva</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>Il volto corrisponde al ritratto</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Liste di sorveglianza</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Prova di residenza</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>Luogo e rete del telefono</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>Archivi ufficiali</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionario</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Altri documenti</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>Una persona deve ancora esaminarlo</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminato</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>Da rifare</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>Il chip non è stato letto</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>Firma dell’emittente del chip</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>Dati sul chip invariati</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>Ha risposto l’ambiente di prova di Didit: nulla è stato davvero controllato</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Una persona l’ha approvato a mano nella console di Didit</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>Il controllo è troppo vecchio</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>Non è stato possibile ottenere un’immagine</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funzioni</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numero del documento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Cittadinanza</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>Questo tipo di documento non è accettato</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Il documento è scaduto</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>Sul documento non è stato trovato alcun ritratto</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>Il documento è in un elenco di blocco</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>La persona è troppo giovane</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>L’età era illeggibile</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>Alla fotocamera non è stato mostrato alcun volto</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>Il volto era una foto o una maschera</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>Il volto è in un elenco di blocco</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>La persona potrebbe essere nota con un altro nome</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>Il volto potrebbe essere noto con un altro nome</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>Il codice QR del documento era illeggibile</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>Il codice a barre del documento era illeggibile</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>Le righe a lettura ottica del documento non sono state trovate</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>Le cifre di controllo delle righe a lettura ottica sono errate</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>Le righe a lettura ottica e il testo stampato differiscono</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>I dati del documento si contraddicono</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>Il nome era illeggibile</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>La data di nascita era illeggibile</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>Il numero del documento era illeggibile</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>È stato fotografato uno schermo al posto di un documento</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>È stata mostrata una copia al posto del documento</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>Il ritratto del documento è stato alterato</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>Non è certo che ci fosse una persona viva</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>Il volto e il ritratto differiscono</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>Non c’era alcun ritratto con cui confrontare il volto</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>La persona potrebbe essere in una lista di sorveglianza</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>Non è stato possibile verificare il chip del documento</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>Non è stato possibile controllare l’emittente del chip</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>Il chip e il testo stampato differiscono</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>L’indirizzo e-mail compare in dati trapelati</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>L’indirizzo e-mail è in un elenco di blocco</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>Il numero di telefono è in un elenco di blocco</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>Il telefono è in un paese diverso da quello del documento</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
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
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>Che cosa ha presentato il wallet</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>Il servizio non ne fornisce nulla.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · intestazione</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · contenuto</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · divulgazioni</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Nessuna firma</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>Firma di %1 byte</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>Chiami la persona che si occupa di questo chiosco e legga il riferimento.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>Riprovi. Se accade di nuovo, chiami la persona che si occupa di questo chiosco e legga il riferimento.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attenda un minuto, poi riprovi.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>Attenda %1 min, poi riprovi.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Il servizio non è raggiungibile</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>Il chiosco non è riuscito a connettersi al servizio di verifica.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Controlli il cavo di rete o il Wi-Fi di questo chiosco, poi riprovi.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Il servizio non ha risposto in tempo</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>Il servizio di verifica c’è, ma la sua risposta ha richiesto troppo tempo.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connessione è caduta</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La connessione è terminata prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>Controlli la rete di questo chiosco, poi riprovi.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>Il servizio non ha potuto dimostrare chi è</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>Il certificato del servizio di verifica non è attendibile. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>Il servizio non ha fatto entrare questo chiosco</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>Il servizio di verifica ha respinto il nome utente o la password del chiosco.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>Questo chiosco non può farlo</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>Il servizio di verifica conosce questo chiosco, ma non gli permette di fare questo controllo.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>Gli serve uno di questi ruoli presso il servizio: %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Il servizio non conosce questa richiesta</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>La richiesta non c’è più, o il servizio è configurato diversamente da questo chiosco.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Il servizio chiede una pausa</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>Sono state fatte troppe richieste in poco tempo.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>Il servizio non ha accettato la richiesta</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>Ciò che questo controllo richiede non corrisponde alle impostazioni del servizio di verifica.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Il servizio ha un problema</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>Il servizio di verifica ha segnalato un proprio errore.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>Il servizio ha rimandato altrove</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>Il servizio di verifica ha mandato il chiosco a un altro indirizzo. Il chiosco non lo segue.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La risposta era troppo grande</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>Il servizio di verifica ha inviato più di quanto questo chiosco accetti.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La risposta era illeggibile</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>Il servizio di verifica ha risposto in un modo che questo chiosco non capisce. Nulla è stato verificato.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>Manca la password del chiosco</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>La password per il servizio di verifica non è leggibile su questo computer.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>Le impostazioni di questo chiosco sono errate</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>Il chiosco non può funzionare con le impostazioni attuali.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Manca qualcosa</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>Il controllo ha bisogno di «%1» per poter iniziare. Non è stato inserito, o il servizio non lo conosce.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>Riprovi: il modulo si apre con ciò che è stato inserito, da correggere.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>Non è stato possibile registrare questo controllo</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>Il chiosco deve registrare ogni controllo e non ha potuto farlo. Non viene mostrato nulla che non sia stato registrato.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>Il chiosco ha commesso un errore</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>Qualcosa non ha funzionato in questo programma. Nulla è stato verificato.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>Questo chiosco non ha rete</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>Il computer di questa postazione non è collegato ad alcuna rete, quindi non è stato possibile chiedere a nessuno.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>Al momento non posso controllarlo. Un attimo per favore, riprovo.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>Al momento non posso controllarlo. Desidera mostrarlo in un altro modo?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definizione</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creato da</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificato da</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creato il</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modificato il</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificato il</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flusso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo di documento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>Persona o azienda</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Tipo di sessione</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Numero altrove</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>Id dell’utente</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>La voce %1 è illeggibile.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>La voce %1 non è al suo posto: una manca, è doppia o è stata spostata.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>La voce %1 non segue quella precedente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>La voce %1 è stata modificata, o non è stata scritta da questa postazione.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>Il punto di controllo della voce %1 è stato modificato, o non è stato scritto da questa postazione.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>La voce %1 è diversa da quando è stato creato il suo punto di controllo.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>Manca la fine, dalla voce %1 in poi.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>La registrazione di cui parla la voce %1 è stata modificata.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>La registrazione di cui parla la voce %1 è scomparsa, e nulla dice chi l’ha rimossa.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>Alla voce %1 c’è una registrazione di cui il registro non parla.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>La voce %1 dice che sono state rimosse registrazioni, ma ne mancano altre.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>Ciò che era conservato con la registrazione della voce %1 è stato modificato.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>Qualcosa che era conservato con la registrazione della voce %1 è scomparso, e nulla dice chi l’ha cancellato.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>È conservato qualcosa di cui nessuna registrazione parla.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>La nota o decisione di cui parla la voce %1 è stata modificata.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>La nota o decisione di cui parla la voce %1 è scomparsa, ma non la sua registrazione.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>C’è una nota o decisione di cui il registro non parla.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>Il caso della registrazione di cui parla la voce %1 è aperto o chiuso diversamente da quanto dice il registro.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>Questo computer non ha rete: né cavo, né Wi-Fi, né indirizzo. Lo schermo dice *Postazione offline*.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>un cavo staccato, un Wi-Fi fuori portata o un router spento.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>controlli il cavo di rete o il Wi-Fi e riprovi.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>esamini le impostazioni di rete del computer; il servizio non c’entra.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>L’host del servizio non si trova o non è raggiungibile.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>cavo di rete, Wi-Fi, un firewall, un proxy o un indirizzo digitato male.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>controlli la rete e riprovi.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>da questo computer, esegua `curl -I` con la `base_url` della configurazione.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>Il servizio ha accettato la connessione, ma non ha dato una risposta completa in tempo.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>una rete lenta o un servizio sovraccarico.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>riprovi.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>se persiste, guardi i millisecondi nel log e la pagina di stato del servizio.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>La connessione è terminata prima della risposta o a metà di essa.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>un Wi-Fi instabile, o un proxy o firewall che interrompe le connessioni.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>riprovi. Mentre attende il visitatore, il chiosco si riconnette da solo.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>tolga i proxy dal percorso verso l’host del servizio.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>Il servizio non ha potuto dimostrare chi è: il suo certificato non è attendibile, è per un altro host o è scaduto. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>un proxy interno che apre TLS, un orologio errato su questo computer, o qualcuno nel mezzo.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>chiami l’amministratore. Riprovare non aiuta.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>controlli la data del computer; per un’autorità propria imposti `ca_file` di questo preciso servizio. Questo controllo non si può disattivare.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>Il servizio non accetta l’id client e il segreto del chiosco. Codice di uscita 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>segreto cambiato o digitato male, `client_id` errato, `auth_method` errato, ambiente sbagliato.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>chiami l’amministratore.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>memorizzi di nuovo il segreto; confronti `auth_method` con l’impostazione dell’applicazione.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>Il servizio conosce il chiosco, ma vieta ciò che chiede (403). Codice di uscita 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>all’applicazione manca un ruolo; con PingOne anche un `environment_id` errato. Un ruolo appena assegnato può richiedere alcuni minuti.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>veda [PingOne Credentials](services/pingone-credentials.md), passo 3.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>Il servizio non conosce l’indirizzo o la sessione (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>durante l’attesa, la sessione è stata rimossa; all’inizio, `base_url` o ambiente errato.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>riprovi; se si ripete, chiami l’amministratore.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>confronti `region` o `base_url` e gli id con il servizio.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>Troppe richieste in poco tempo (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>molti chioschi o altri programmi condividono il limite del servizio.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>attenda quanto indica la pagina, poi riprovi.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>guardi la pagina di utilizzo del servizio; chieda un limite più alto.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>Il servizio non accetta ciò che è stato chiesto (un altro stato 4xx, con cui termina il riferimento).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>il nome di un tipo di credenziale o di un dato non è scritto come nel servizio, o un’opzione ha un valore che il servizio non consente.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>chiami l’amministratore. Altri tipi possono ancora funzionare.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>confronti `type`, gli `id` dei dati, `issuers` e le chiavi proprie del fornitore con il servizio.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>Il servizio ha un problema proprio (stato 5xx, con cui termina il riferimento).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>riprovi tra un minuto.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>guardi la pagina di stato del servizio; indichi il riferimento del servizio alla sua assistenza.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>Il servizio ha mandato il chiosco a un altro indirizzo (3xx). Il chiosco non lo segue mai, perché porterebbe con sé il token.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>una rete con pagina di accesso, o una `base_url` non più attuale.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>apra l’indirizzo in un browser su questo computer; corregga `base_url` o `token_url`.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>La risposta è più grande di quanto il chiosco accetti e non è stata letta fino alla fine.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>non ha risposto il servizio ma qualcosa nel mezzo, o una credenziale contiene immagini molto grandi.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>chieda solo i dati di cui ha bisogno.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>La risposta non è comprensibile. Nulla è stato verificato, qualunque cosa dica il wallet del visitatore.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>la pagina web di un proxy al posto della risposta del servizio, o il servizio è cambiato.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>il log indica il campo mancante o errato. Lo segnali con la versione (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>Il segreto a cui rimanda la configurazione è illeggibile. Codice di uscita 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>la variabile d’ambiente non è impostata per questo programma, il file è stato spostato o altri possono leggerlo, il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config`, eseguito con l’account del chiosco, dice quale e perché. Veda [Segreti](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>Il file di configurazione è errato o illeggibile. Codice di uscita 78. Il chiosco non si avvia, e non mostra nemmeno la demo al suo posto.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` elenca ogni errore con la sua riga. Veda [Configurazione](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>La richiesta ha bisogno dalla postazione di qualcosa che non è stato inserito o che il servizio non conosce (nessun utente del genere, nessun wallet attivo); la pagina lo indica.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>riprovi: il modulo si apre con ciò che è stato inserito; lo corregga lì.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>Il chiosco tiene una [registrazione](records.md) di ogni controllo e non ha potuto scriverla: `START` prima di interpellare il visitatore, `RESULT` quando la risposta c’era già. Non viene mostrato alcun esito senza registrazione. Codice di uscita 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>il disco è pieno o di sola lettura, la cartella appartiene ad altri, o il suo database è danneggiato.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>chiami l’amministratore; nel frattempo controlli in un altro modo.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` dice che cosa non va nella cartella. Con `required = false` l’esito viene mostrato comunque, con la dicitura *non registrato*.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>Un difetto di questo programma, o il simulatore della demo non è riuscito ad avviarsi. Nulla è stato verificato.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>lo segnali con il log e la versione (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>Va tutto bene: la credenziale è verificata.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>Il servizio ha esaminato ciò che è stato mostrato e non l’ha accettato: un documento non autentico, un volto che non corrisponde, una credenziale revocata.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>controlli in un altro modo. Riprovare aiuta solo se un passaggio sul telefono non è riuscito, per esempio una foto sfocata.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>Il visitatore ha scelto di non condividere, e il servizio lo dice.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>offra un altro modo; nessuno è tenuto a condividere.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>Il visitatore ha rifiutato, o il servizio non ha accettato ciò che è stato condiviso. Alcuni servizi hanno una sola parola per entrambi: PingOne Credentials, nChain Identity e Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>chieda al visitatore se ha condiviso, e riprovi una volta. Altrimenti usi un altro documento.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>se non riesce a nessuno, l’emittente non è tra quelli accettati, o il controllo proprio del servizio non riesce.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>Il servizio ha terminato senza un proprio controllo (PingOne Verify: `NOT_REQUIRED`). Del visitatore non si sa nulla.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>controlli in un altro modo.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>la politica di verifica non richiede alcun controllo; la modifichi, o ne indichi un’altra nel tipo.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>Il servizio non può decidere da solo; deve guardare una persona. Ciò che il chiosco stesso trova errato, come una credenziale diversa da quella richiesta o un dato mancante, è comunque *Non verificato*.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>segua la regola della Sua struttura per questi casi. Non lo consideri verificato.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>Il servizio dice «verificato», ma non ha fornito alcuna credenziale.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>se persiste, il wallet e il servizio non sono compatibili; lo segnali al servizio.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>È stato condiviso un tipo di credenziale diverso da quello richiesto.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>chieda quella giusta e riprovi.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>se era quella giusta, confronti `type` nella configurazione con il nome usato dal servizio.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>Un dato che questo tipo richiede non è stato condiviso; la pagina lo indica.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>chieda al visitatore di condividerlo e riprovi.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>se la credenziale di nessuno lo contiene, corregga l’`id` del dato o imposti `required = false`.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>La credenziale era valida, ma la sua scadenza è passata.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>ne chieda una attuale.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>se è attuale, controlli la data di questo computer.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>Ciò che è stato condiviso non rispetta una delle regole di questo tipo (`rules`, o `must_be` di un dato), per esempio il visitatore ha meno di 18 anni. La pagina indica la regola.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>decida secondo la regola della Sua struttura; la credenziale in sé è in ordine.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>le regole sono spiegate in [Configurazione](configuration.md#typesrules-what-is-accepted).</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>Uno dei singoli controlli non è riuscito, del servizio o del chiosco stesso; la pagina mostra quale.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>non lo consideri verificato. Usi un altro documento.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>Un controllo che questo tipo richiede (`required_checks`, o [ciò che è implicito](configuration.md#required-checks)) non è stato fatto o non è stato possibile: per esempio la chiave dell’emittente non è nota. La pagina dice perché. È *Non verificato*, o *Da esaminare* con `when_not_checked = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>non lo consideri verificato. Riprovi, o usi un altro documento.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>l’ultimo gruppo della pagina, e `checks` di `verifier-kiosk-cli verify --json`, dicono perché ogni controllo non è stato fatto. Se il servizio non fornisce mai ciò che serve al controllo, non lo richieda.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>Ciò che è stato condiviso non mostra se una delle regole di questo tipo è rispettata: una data di nascita senza giorno, un paese che nessuno conosce, due indicazioni che si escludono. È *Non verificato*, o *Da esaminare* con `when_cannot_tell = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>chieda un altro documento che lo mostri.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>se accade con credenziali valide, confronti il dato della regola con ciò che il servizio fornisce.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>Nessuno ha risposto alla richiesta in tempo, o il servizio l’ha terminata. Non è stato condiviso nulla.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>il visitatore aveva bisogno di più tempo, ha cambiato idea, o non ha un wallet in grado di rispondere.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>riprovi quando il visitatore ha il wallet pronto, o controlli in un altro modo.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>se accade spesso, dia al tipo un `time_limit` più lungo; il limite proprio del servizio vale comunque.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>all’avvio, leggendo la configurazione</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>accedendo al servizio</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>chiedendo una sessione: non è stato mostrato alcun codice QR</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>durante l’attesa del visitatore</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>leggendo ciò che il visitatore ha condiviso</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>terminando la sessione presso il servizio; alla reception non c’è nulla da fare</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabile</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Alla reception</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>Quando qualcosa non riesce, il chiosco mostra un riferimento come `START-TIMEOUT`. Il personale lo legge ad alta voce; questa pagina dice che cosa significa.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = quando è accaduto, che cosa è accaduto, e lo stato HTTP del servizio dove dice di più.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>Il log (standard error) dice di più: metodo, host, percorso, stato, millisecondi e il riferimento. Non contiene dati, token, segreti, codici o link. Se il servizio ha fornito un id per la propria assistenza, la pagina dell’errore lo mostra: lo indichi quando la contatta.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` ripete un controllo nel terminale.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>Motivi di un esito</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>Un esito che non è verde indica il suo motivo. Non è un errore del chiosco: il controllo ha funzionato.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1 è lento</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1 non funziona</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>%1 non è raggiungibile</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 respinge questo chiosco</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>non ancora interrogato</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>pronto</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>lento</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>non funziona</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>respinge le credenziali di accesso di questo chiosco</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n servizio non pronto</numerusform>
            <numerusform>%n servizi non pronti</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>L’orologio è errato</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Un certificato scade a breve</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>Tutti i servizi sono pronti</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>I controlli funzionano, ma richiedono più tempo. Se continua, esamini la rete di questo computer.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>Gli orologi di questo computer e del servizio differiscono. Imposti data e ora di questo computer.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>Il certificato del servizio scade a breve. Chi gestisce il servizio deve rinnovarlo.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>come qui</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 avanti rispetto a questo computer</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 indietro rispetto a questo computer</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>Come nel documento; più grafie separate da |</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>Anno-mese-giorno, per esempio 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>Con il prefisso internazionale, per esempio +1 512 555 1234</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>Più indirizzi con |: il visitatore ne sceglie uno</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Foto di riferimento</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>Un’immagine JPEG in base64</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>Indirizzo e-mail dell’account del visitatore</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>Numero del visitatore</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>Nome utente del visitatore</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>Può restare vuoto: viene creato un nuovo utente</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>Id del wallet del visitatore</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>L’installazione che riceve il messaggio (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>Data di nascita (anno-mese-giorno)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numero del documento</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Numero di telefono con prefisso internazionale</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>Il servizio non ha dati di questo controllo: li conserva per 30 minuti dopo la decisione.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>Un’immagine non è stata fornita dal servizio.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>Il servizio non ha fornito i punteggi dei suoi controlli.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>Non è stato controllato nulla: il servizio non richiede alcun controllo.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>Approvato a mano da un amministratore del servizio.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>Approvato a mano da un amministratore del servizio; nessun documento è stato esaminato.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisore</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>Fa controlli</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>Fa controlli, consulta e decide</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>Tutto, anche operatori e impostazioni</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>Vede tutto, non modifica nulla</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>Un nome è fatto di lettere, al massimo %1.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Esiste già qualcuno con questo nome.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Una password ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>È tra le prime che qualcuno proverebbe. Ne scelga un’altra.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>Non c’è più nessuno con questo nome.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>Deve restare qualcuno che possa amministrare. Nomini prima un altro amministratore.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>Qualcuno è stato più veloce: ci sono già operatori.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>Non può più modificare chi può accedere.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>Almeno %1 cifre, o una password di almeno %2 caratteri.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>Scelga che cosa desidera controllare.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: interrogazione del servizio.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: il codice è sullo schermo. Il visitatore può scansionarlo ora.</translation>
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
        <translation>Iniziato</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>Il codice QR è sullo schermo</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>Il telefono ha la richiesta</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>Il visitatore ha risposto</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>L’esito è disponibile</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>Terminato senza esito</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Deciso</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>Il servizio ha cambiato idea</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 secondi</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>Registrazioni dei controlli</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: nulla di ciò che appare qui è reale</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creato il %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tutte le registrazioni</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Totale: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>La risposta lascia questo schermo dopo %1.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>Chiediamo la credenziale intera.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>Chiediamo: %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>Ciò che condivide non viene conservato.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>Nient’altro di ciò che condivide viene conservato.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>Conserviamo il primo e l’ultimo carattere per %n giorno: %1.</numerusform>
            <numerusform>Conserviamo il primo e l’ultimo carattere per %n giorni: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>Conserviamo per %n giorno un’impronta, non il contenuto: %1.</numerusform>
            <numerusform>Conserviamo per %n giorni un’impronta, non il contenuto: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>Conserviamo per %n giorno: %1.</numerusform>
            <numerusform>Conserviamo per %n giorni: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>Questo controllo si può ritrovare per %n giorno tramite: %1.</numerusform>
            <numerusform>Questo controllo si può ritrovare per %n giorni tramite: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>Una parte viene conservata per un certo tempo.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>Chiediamo: %1 e altro.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>«%1» è presente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: uno tra %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>Almeno %1 anni</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>Al massimo %1 anni</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>Almeno %1 anni il %2</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>Al massimo %1 anni il %2</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Non scaduta</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>Non scaduta; giorni di tolleranza: %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>Da un emittente accettato qui</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>Tutto ciò: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>Uno tra: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>La credenziale in questione non è stata condivisa.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>«%1» non è stato condiviso.</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>«%1» dice altro.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>Il visitatore è più giovane.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>Il visitatore è più anziano.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>Nulla di ciò che è stato condiviso indica l’età del visitatore.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>La data di nascita è incompleta, quindi l’età non è certa.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>Ciò che è stato condiviso sull’età è contraddittorio.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>«%1» non è una data sensata.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>«%1» non è una data completa.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>La sua data è passata.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>La credenziale non indica quando termina.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>Il servizio non dice chi l’ha emessa.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>Proviene da un altro emittente.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>L’elenco firmato che indica il suo emittente non è più valido; ne chieda uno più recente a chi si occupa del chiosco.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>«%1» non è un paese noto qui.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>«%1» è un altro paese.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>Nessuna delle alternative è soddisfatta.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>Lo dice solo il servizio; il wallet non l’ha presentato.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: nulla di ciò che appare qui è reale</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creato il %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>Il visitatore scansiona il codice con un telefono.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>Sul telefono</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>Il visitatore decide sul telefono.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>In controllo</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>L’esito appare da solo.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>Prosegua con il visitatore.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>Non ci faccia affidamento. Controlli in un altro modo.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>Chieda alla persona responsabile prima di proseguire.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>Offra un altro modo di controllare.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>Riprovi quando il visitatore ha il wallet pronto.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Controllo impossibile</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>Cerchi il riferimento nel manuale.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>Postazione offline</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Controlli il cavo di rete o il Wi-Fi di questo chiosco, poi riprovi.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>Ricominci quando il visitatore è pronto.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>Non ho potuto completare questo controllo. Posso vedere qualcos’altro?</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>Non è arrivato tutto. Proviamo ancora una volta?</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Il servizio dice: «%1».</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>non accettato dal servizio</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>Il servizio ha controllato ciò che è stato condiviso e non l’ha accettato.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>Controlli in un altro modo. Riprovare aiuta solo se un passaggio sul telefono non è riuscito.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>nulla è stato controllato</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>Il servizio ha terminato senza un proprio controllo, quindi del visitatore non si sa nulla.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>Controlli in un altro modo e chiami la persona che si occupa di questo chiosco.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>rifiutato o non accettato</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>Il visitatore ha rifiutato sul telefono, o il servizio non ha accettato ciò che è stato condiviso. Il servizio non dice quale dei due.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>Chieda se il visitatore intendeva condividere. Se sì, riprovi; altrimenti controlli in un altro modo.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>il visitatore ha scelto di non condividere</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>La richiesta è stata rifiutata sul telefono. Con Lei non è stato condiviso nulla.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>È un diritto del visitatore. Offra un altro modo di controllare, o riprovi se è stato un errore.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>Non c’è problema. Desidera mostrarlo in un altro modo?</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>deve decidere una persona</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>Il servizio non ha potuto decidere da solo.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>Confronti ciò che è stato condiviso con il visitatore e chieda alla persona responsabile prima di proseguire.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>Un attimo per favore, un collega darà un’occhiata.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>non è stato condiviso nulla</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>Il servizio segnala un successo, ma non fornisce alcuna credenziale. Senza di essa nulla è verificato.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>Riprovi. Se accade di nuovo, chiami la persona che si occupa di questo chiosco.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>è stata condivisa un’altra credenziale</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>Ciò che è stato condiviso non è ciò che questo controllo richiede.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>Il controllo richiede «%1», e non è stato condiviso.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>Chieda al visitatore di scegliere la tessera giusta nel wallet, poi riprovi.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>Era un’altra tessera. Potrebbe scegliere quella giusta?</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>qualcosa non è stato condiviso</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>«%1» è obbligatorio, ma non è stato condiviso.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>Chieda al visitatore di condividere tutto ciò che la richiesta elenca, poi riprovi.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>la credenziale è scaduta</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>Ciò che è stato condiviso è autentico per quanto il servizio può dire, ma la sua data è passata.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>Chieda una credenziale ancora valida, o controlli in un altro modo.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>La data di questa tessera è passata. Ne ha una più recente?</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>non accettato qui</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>Ciò che è stato condiviso è autentico per quanto il servizio può dire, ma non rispetta la regola «%1» di questa postazione.</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>Segua le regole di questa postazione, o controlli in un altro modo.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>Mi dispiace, non posso accettarlo. Posso vedere qualcos’altro?</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>un controllo non è riuscito</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>Questo controllo non è riuscito: «%1».</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>Non faccia affidamento su questa credenziale. Controlli in un altro modo.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>un controllo obbligatorio non è stato fatto</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>Questa postazione richiede il controllo «%1», e non è stato possibile farlo.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>una regola non è stata decisa</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>Ciò che è stato condiviso non mostra se la regola «%1» di questa postazione è rispettata.</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>Chieda qualcos’altro che lo mostri, o controlli in un altro modo.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>Da questa sola tessera non posso dirlo. Posso vedere qualcos’altro?</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Il file non si può scrivere: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Chiave di questa postazione</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>Il suo file per i revisori</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Ultimo punto di controllo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Verifica… %1 %</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Il registro è illeggibile. Chiami la persona che si occupa di questo chiosco.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non integro</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Tutto integro</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>Il registro è integro?</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>Tutto ciò che accade a questa postazione viene scritto in un registro in cui ogni voce è firmata e indica quella precedente. La sua verifica scopre ogni modifica, lacuna e rimozione.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>Il registro di questa postazione</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>Per dimostrarlo altrove</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>Conservi l’ultimo punto di controllo dove questo chiosco non può scrivere. Così si scopre se qualcuno rimuove in seguito la fine del registro.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>Salva il punto di controllo come testo</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>Voci: %1 · registrazioni: %2 · punti di controllo: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>La decisione viene annotata.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>Non è stato deciso nulla: il caso nel frattempo è chiuso. Torni all’elenco.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>Ha già deciso così. Un’altra persona deve confermarlo.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>Non è stato deciso nulla: non può più decidere casi.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>Il caso resta aperto: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>Verificato alla reception</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>Registrazione della risposta del servizio</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1 da %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>Proposto: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Risposta del servizio</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>Non conosce più la sessione.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tutti i casi</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>Serve una nota. Resta con il caso e non si può modificare.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Decidere questo caso</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>La registrazione del controllo resta com’è; la Sua decisione le sta accanto.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>Accetta questo caso</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>Rifiuta questo caso</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>%1 viene informato per primo.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>La decisione vale a questa postazione; il servizio non viene informato.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nulla attende una decisione</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>Ciò che è da esaminare appare qui e resta finché qualcuno non l’ha deciso.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>In attesa (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusi</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>da %1 · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>Questo caso non si può mostrare: non è stato possibile leggerlo, o annotare che lo consulta. Riprovi, o chiami la persona che si occupa di questo chiosco.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>non pertinente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Sono mostrati solo i primi %1 di %2 caratteri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>Dati verificati</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>Sono mostrate solo le prime %1 righe</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colonna %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>Errori nelle impostazioni</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Non pronto</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>C’è un errore nelle impostazioni di questo chiosco</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>Ci sono %1 errori nelle impostazioni di questo chiosco</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>Riferimento %1. Il manuale dice di più: «Configuration» per ogni impostazione, «Failures» per il riferimento.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>Tempo rimanente</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>verificato</numerusform>
            <numerusform>verificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>non verificato</numerusform>
            <numerusform>non verificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>da esaminare</numerusform>
            <numerusform>da esaminare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>rifiutato</numerusform>
            <numerusform>rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>scaduto</numerusform>
            <numerusform>scaduti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>non possibile</numerusform>
            <numerusform>non possibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>annullato</numerusform>
            <numerusform>annullati</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>Demo · servizi e persone simulati · qui nulla è reale</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>Si cancella tra %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Che cosa significa questo</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>Torna dal manuale</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Causa probabile</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Alla reception</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>Per chi si occupa di questo chiosco</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Riferimento %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>Dettagli per esperti</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · nessuno ha risposto alla richiesta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>La richiesta è rimasta aperta per tutto il suo tempo e nessun telefono ha risposto. Non è stato condiviso nulla.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>Riprovi quando il visitatore ha il wallet pronto, o controlli in un altro modo.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Dica al visitatore: «%1»</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>Il codice è scaduto. Gliene mostro uno nuovo?</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Riferimento %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>Che cosa è successo e che cosa fare</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>Sul disco non c’è più spazio. Nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Il file non si può scrivere: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>Le registrazioni sono illeggibili. Nessun file è stato scritto.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>%1 registrazioni scritte…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>%1 registrazioni salvate: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Fermato. Nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tutte le registrazioni</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>Per i fogli di calcolo.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>Firmato da questa postazione: chi ha la sua chiave pubblica può dimostrare che nulla è stato modificato.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>Da leggere e stampare: un riepilogo e ogni registrazione in una riga.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>Salvare queste registrazioni in un file</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>Firmato (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapporto (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
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
        <translation>Indietro</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Riferimento %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>Riferimento del servizio: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Dica al visitatore: «%1»</translation>
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
        <translation>Le mostra nell’elenco</translation>
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
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dal … al …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tutti gli esiti</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tutti i controlli</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tutti i servizi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutte le persone</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Qualsiasi postazione</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>Chiude le scelte</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>Apre le scelte</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>Riferimento, controllo, motivo…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Cerca nelle registrazioni</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Altri filtri</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Azzera filtro</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Toglie questo filtro</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Meno filtri</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Altri filtri</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Nessuno può ancora accedere</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>Chi si occupa di questo chiosco ne diventa il primo amministratore e può aggiungere gli altri.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>Diventa amministratore</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Il primo amministratore</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Compili questo modulo prima che il visitatore venga interpellato.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>È troppo lungo: al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>Non sembra corretto. Lo controlli.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Questo è necessario.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Facoltativo</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>Logo di %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>Mascherato</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Per intero</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>Come impronta</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>Come impronta della persona</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>Cancellato o termine trascorso</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>Solo un’impronta, con cui lo si ritrova</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, fino al %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>Mostra i valori conservati</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>Nascondi i valori conservati</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>Non è stato possibile annotare la Sua consultazione, o i valori sono illeggibili; non viene mostrato nulla. Chiami la persona che si occupa di questo chiosco.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>La Sua consultazione viene scritta nel registro.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Conservato della persona</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>È arrivata una risposta al codice precedente. Usarla?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>Copia il link</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>Comprimi il link</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>Mostra il link intero</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>Solo un operatore chiude il programma.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>Torni all’inizio prima di chiudere il programma.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Consultazione</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>Che cosa è successo a questa postazione</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>Consultazione: che cosa è successo a questa postazione.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>Apre la scelta delle lingue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>Passa ai colori chiari</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>Passa al contrasto elevato</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>Passa ai colori scuri</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Compili questo modulo prima che il visitatore venga interpellato.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>Il chiosco non può avviarsi. Le sue impostazioni contengono errori.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n caso modificato</numerusform>
            <numerusform>%n casi modificati</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>Mostra ciò che attende una decisione</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>Disconnette</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 può consultare, ma non fa controlli.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>Acceda prima di controllare qualcosa.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>È stato disconnesso perché il Suo PIN è stato modificato. Acceda con quello nuovo.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>È stato disconnesso perché non può più accedere. Chieda a un amministratore.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>È stato disconnesso perché da un po’ nessuno ha toccato lo schermo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1 ha effettuato l’accesso</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>Solo chi amministra questo chiosco cambia ciò che sta per primo.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>Non è stato possibile memorizzarlo. Chiami la persona che si occupa di questo chiosco.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1 è fissato e sta per primo.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1 non è più fissato.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>Servizi: come stanno.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>Mostra lo stato di ogni servizio</translation>
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
            <numerusform>È troppo lungo di %n carattere.</numerusform>
            <numerusform>È troppo lungo di %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>Una nota resta com’è: non si può modificare né ritirare.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>Non è stato possibile scrivere la nota. Riprovi, o chiami la persona che si occupa di questo chiosco.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>Che cosa dovrebbero sapere gli altri di questo controllo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nuova nota</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Aggiungi la nota</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Questo è necessario.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>I due non coincidevano. Li digiti entrambi di nuovo.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o password</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>PIN o password ancora una volta</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>Operatori</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>non può accedere</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>bloccato per %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>ultima volta qui il %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>mai stato qui</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>Cambiare il ruolo di %1 in %2?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambia ruolo</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>Consentire di nuovo l’accesso a %1?</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>Impedire l’accesso a %1?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Aggiungi qualcuno</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tutti gli operatori</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Consenti di nuovo l’accesso</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>Impedisci l’accesso</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Altro PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Imposta questo PIN</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lascia com’è</translation>
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
        <translation>niente</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Totale</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>Che cosa desidera controllare?</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>Cerchi o prema un numero</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>Che cosa si può controllare</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>Altri controlli</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Non c’è ancora nulla da controllare</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>Qui nulla ha questo nome</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>Le impostazioni di questo chiosco non indicano alcuna credenziale.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>Azzeri la ricerca per rivedere tutto.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Più usati</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Controlli restanti</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tutti i controlli</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Ricerca di immagini…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>Queste sono le immagini più recenti; ce ne sono altre.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>Questo file è illeggibile. Forse la sua unità è stata rimossa.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>Questa immagine è troppo grande: al massimo %1 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>Questa immagine non si può inviare: deve essere un JPEG completo di al massimo %1 pixel per lato.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Torna al modulo</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>Qui non ci sono immagini</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>Vengono mostrati i file JPEG. Colleghi un’unità che ne contenga uno, torni indietro e riprovi.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>è scelta un’immagine</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>è scelta un’immagine</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Scegli immagine…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Scegli un’altra immagine…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Cancella l’ultima cifra</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>Ritratto</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>Codice QR da scansionare con un wallet</translation>
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
        <translation>Le mostra nell’elenco</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>Non è stato possibile annotare che consulta questa registrazione, quindi non viene mostrata.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>Questa registrazione non viene mostrata: è stata modificata o rimossa, o è illeggibile. La verifica del registro dice di più.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>Riferimento da leggere ad alta voce</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso di</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>Riferimento completo</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (dopo %2)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (non superato)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>Che cosa è stato condiviso (solo i nomi)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Registrazione di un controllo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>Questo controllo è stato fatto da un’altra postazione. Le note e ciò che è stato conservato della persona si trovano lì.</translation>
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
        <translation>Ora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Postazione</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>Registrazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registrazione</numerusform>
            <numerusform>%n registrazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>La registrazione più recente, altre più in basso</numerusform>
            <numerusform>Le %n registrazioni più recenti, altre più in basso</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Nessuna registrazione corrisponde</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Non ci sono ancora registrazioni</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>Azzeri il filtro per rivederle tutte.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>Ogni controllo ne lascia una: com’è finito, mai che cosa è stato condiviso.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Azzera filtro</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Fai un controllo</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Le registrazioni sono illeggibili. Chiami la persona che si occupa di questo chiosco.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>Registrazioni di tutte le postazioni</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>Di tutte le postazioni: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>Chiudi il programma</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Torna all’inizio</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>Questa postazione</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tutte le postazioni</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>Il database condiviso non risponde. Sono mostrate solo le registrazioni di questa postazione.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>Ciò che questa postazione registra non arriva nel database condiviso, e %n passo di controllo è in attesa. La persona che si occupa di questo chiosco ne scopre il motivo con «records status».</numerusform>
            <numerusform>Ciò che questa postazione registra non arriva nel database condiviso, e %n passi di controllo sono in attesa. La persona che si occupa di questo chiosco ne scopre il motivo con «records status».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>Mostra tutto ciò che il servizio conserva</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>La Sua consultazione viene annotata</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Presso il servizio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creato il</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>Il servizio non la elenca.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Registrato qui</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminato il</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>Qui non ne è registrato nulla.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>Che cosa conserva il servizio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguardo a</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>Presso il servizio</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: ricerche</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>Nessuno dei servizi elenca le sue sessioni.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>Il servizio viene interrogato.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>Il servizio qui non elenca nulla.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>%1 trovati</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Una ricerca</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>Questo servizio elenca le sessioni di una sola persona. Compili uno dei campi e cerchi.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogazione…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroga di nuovo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>Su che cosa si basano i controlli e quanto è recente. I servizi vengono interrogati ogni pochi minuti finché nessuno viene controllato.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Risponde in</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>Token valido fino al</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Il suo orologio</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificato valido fino al</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Ultima risposta</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Ultima interrogazione</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>creato il %1 (%n giorno fa)</numerusform>
            <numerusform>creato il %1 (%n giorni fa)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>non indica quando è stato creato</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>Elenchi di emittenti attendibili</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>Apri il wallet qui</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>Il telefono deve mostrare lo stesso codice</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Che cosa succede ora</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>Guardi il Suo telefono</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>C’è un messaggio; oppure scansioni il codice</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Scansioni con il Suo telefono</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>Punti la fotocamera o la Sua app wallet sul codice</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Confermi sul Suo telefono</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>È Lei a scegliere che cosa condividere</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Guardi l’esito</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>Appare qui subito</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogazione del servizio…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>Il codice appare qui tra un attimo.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>Il Suo telefono ha la richiesta</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>La guardi e decida lì.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>La risposta è arrivata.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>Connessione interrotta, nuovo tentativo…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>Mostra un nuovo codice al posto di questo</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>Meno su ciò che viene chiesto e conservato</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>Altro su ciò che viene chiesto e conservato</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>Nessuno può ancora accedere. Crei il primo amministratore.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Acceda, per favore.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>Nome e PIN non corrispondono. Riprovi.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>Troppi tentativi. Attenda %1.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ora può riprovare.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Chi accede?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Digiti il Suo nome</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il Suo nome</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>Chi può accedere qui</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o password</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fatto</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ora</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Le registrazioni sono illeggibili. Chiami la persona che si occupa di questo chiosco.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n controllo</numerusform>
            <numerusform>%n controlli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n risposta tardiva</numerusform>
            <numerusform>%n risposte tardive</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>metà delle risposte è arrivata entro %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>Com’è finito ogni controllo in ciascuno degli ultimi sette giorni</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>Com’è finito ogni controllo in ciascuna ora di oggi</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>Nel corso della settimana</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Nel corso della giornata</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>Oggi nessun controllo è terminato</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>Ogni controllo fatto a questa postazione viene contato qui subito.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Fai un controllo</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>Oggi in sintesi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Come tabella</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Perché non ha funzionato</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>Ogni controllo viene contato qui appena la sua postazione l’ha condiviso.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>controllato da %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>tasto %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>fissato</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>NON REGISTRATO</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Riferimento %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Dica al visitatore: «%1»</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Da notare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Dettagli per esperti</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>Torna all’esito</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>Fai il visitatore</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansiona</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>Il telefono simulato scansiona il codice</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>Il visitatore simulato condivide ciò che è richiesto</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>Il visitatore simulato non condivide</translation>
    </message>
</context>
</TS>
