<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>Confirmation par une autre personne</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>Le service l’examine</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>En attente du visiteur</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Accepté ici</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Refusé ici</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>Le service : %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>Le service laisse une personne en décider.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>Un contrôle obligatoire n’a pas été effectué.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>L’une des règles ne peut pas être tranchée.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>Le service n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>Le service attend de nouveau le visiteur.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>Le service a décidé. Ce qui manque est à décider à l’accueil.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>Le service ne connaît plus la session.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>Le service n’est plus interrogé.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>Confirmé par le service</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>Vérifié par nous-mêmes</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Impossible à vérifier</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Vérifié jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 contrôles sur %2 réussis</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 contrôles sur %2 échoués</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>Vérifié par le service</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>Il respecte les règles de ce justificatif</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Accepté par le service</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>Le justificatif est authentique et non révoqué</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>L’émetteur est l’un de ceux demandés</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>C’est le justificatif demandé</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>Tout ce qui était demandé a été partagé</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Ce contrôle n’a pas été effectué.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Non expiré</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>Signature de l’émetteur</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>La pièce d’identité est authentique</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>Le visage correspond à la photo du document</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>Le visage correspond à la photo de référence</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>Une personne vivante est devant la caméra</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>Le numéro de téléphone est celui du visiteur</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>L’adresse e-mail est celle du visiteur</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>Le document correspond aux données fournies</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Registre Aadhaar</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>Registre des permis de conduire (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>Registres de données</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>fait en partie</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en cours de vérification</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>non requis</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>approuvé par un administrateur</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>approuvé par un administrateur sans contrôle</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>échoué ; approuvé malgré tout par un administrateur</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>échoué ; ce contrôle est facultatif</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>Le prénom correspond au document</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>Le nom de famille correspond au document</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>Le nom correspond au document</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>L’adresse correspond au document</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>La date de naissance correspond au document</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>Le service ne dit pas qui l’a émis</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>Le service ne dit pas s’il a été révoqué</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Révoqué par son émetteur</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>Émis avant d’être présenté</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>Encore conservé par le service</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>Le service l’a marqué comme supprimé</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>Il n’est pas signé</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>Signature du portefeuille du visiteur</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>Les données du service sont celles de la présentation</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>C’est la réponse à cette demande</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>La réponse du service et la présentation désignent la même demande</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>Ce qui a été présenté est complet et lisible</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>Signature de l’émetteur, vérifiée ici</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>L’émetteur est reconnu fiable ici</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>Présenté par la personne à qui il a été délivré</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>C’est la réponse à cette demande et à aucune autre avant elle</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>Il a été établi pour ce vérificateur</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>Dans sa période de validité</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>Ce qu’il indique deux fois est identique</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>Non révoqué d’après la liste de statuts de l’émetteur</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>Le document est authentique</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>Le document est authentique, vérifié par une personne</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>Comparaison des visages</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Personne vivante</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>Comparaison des données</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>Probabilité de présence vivante</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>forte concordance</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>concordance moyenne</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>faible concordance</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>Ce n’est pas un jeton signé</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>Une partie n’est pas encodée comme elle le doit</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>Une partie n’est pas du JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>Il contient du texte illisible</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Il nomme deux fois un même élément</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Il est trop volumineux</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>Un élément indispensable manque</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>Un élément a une valeur impossible</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>Il est déclaré comme non signé</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>Il est signé d’une manière non prise en charge</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>Le mode de signature ne convient pas à la clé</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>Il exige quelque chose qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>Il est signé sous une forme non prise en charge</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>Il indique la même chose dans deux en-têtes</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>La signature est mal formée</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>La signature est fausse</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>Son format n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>La clé est illisible</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>Ce type de clé n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>La clé n’est pas une clé valide de son type</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>N’importe qui pourrait signer avec cette clé</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>La clé est trop faible</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>La clé n’est pas destinée aux signatures</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>La clé est inconnue</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>Plusieurs clés portent le même nom</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Le certificat est illisible</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>Le certificat ne mène à aucune autorité de confiance</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>Un certificat a expiré</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>Un certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>Le certificat n’est pas prévu pour cet usage</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>L’autorité ne peut pas se porter garante de ce nom</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>Un certificat est trop faible</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>Le certificat appartient à un autre émetteur</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Un certificat a été révoqué</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>L’identifiant est illisible</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>La clé est inconnue : aucun résolveur n’est configuré pour ce type d’identifiant</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>L’identifiant est introuvable</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>L’identifiant a été retiré par son propriétaire</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>Le document contenant les clés est illisible</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>Les clés n’ont pas pu être récupérées</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>Il concerne un autre émetteur</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Il a expiré</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Il n’est pas encore valide</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>Il a été émis dans le futur</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>Il a été établi il y a trop longtemps</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>Il est d’un autre type que celui demandé</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>Il a été établi pour un autre vérificateur</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>Il a été établi pour une autre demande</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>Il a été délivré à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>Il se contredit</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>L’émetteur ne figure pas sur la liste des émetteurs de confiance</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>La liste signée qui nomme l’émetteur n’est plus valable ; demandez-en une plus récente à la personne qui s’occupe de la borne</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>Il ne contient aucun justificatif</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>Une divulgation est illisible</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>Une divulgation n’est pas couverte par la signature de l’émetteur</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>Une divulgation apparaît deux fois</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>Il utilise une fonction de hachage non prise en charge</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>Il a été établi pour d’autres données</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>Le portefeuille n’a pas signé la présentation</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>Il est signé pour une clé que le justificatif ne nomme pas</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Il a été révoqué</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>Il est suspendu</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>Son statut n’est pas valide</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>Le statut n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>La liste de statuts ne contient pas cette entrée</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>La liste de statuts est illisible</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>La valeur de la demande n’est pas connue ici</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>Il n’indique pas sa période de validité</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>Une partie du justificatif n’est pas transmise</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>Le service n’indique aucune donnée sous un nom qui a été présenté</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>Indiqué par le service seul, non présenté par le portefeuille : %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>Il n’indique pas quand il a été établi</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Expiré depuis le %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>Le justificatif n’indique pas à qui il a été délivré</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>Le justificatif n’est lié à aucune clé</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>Aucun émetteur de confiance n’est configuré pour lui</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>Il nomme un émetteur de confiance, mais sa signature n’est pas vérifiée</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>Le justificatif ne nomme aucune liste de statuts</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>Type de statut non pris en charge : %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>dit être « %1 »</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>selon le service</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>Non enregistré ici</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>Non répertorié là-bas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>là-bas : %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>ici : %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>il manque une valeur après « = »</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>il manque « = » après le nom</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>il manque un nom avant « = »</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>il faut un nom composé de lettres, de chiffres, de - et de _, et chaque crochet fermé</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>il faut un nom composé de lettres, de chiffres, de - et de _</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>il manque la fin d’un texte de plusieurs lignes (trois guillemets)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>il faut un texte terminé par un guillemet sur la même ligne ; une barre oblique inverse s’écrit deux fois</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>il faut un texte terminé par un guillemet sur la même ligne</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>il manque un caractère après \u</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>il manque « , » ou « ] » dans une liste</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>il faut une liste entre crochets</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>il manque « , » ou « } » ; ce qui est entre accolades reste sur une seule ligne</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>cette table est écrite entre accolades et ne peut rien recevoir de plus</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>la ligne doit se terminer ici</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>il faut une date ou une heure</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>il faut une valeur : un texte entre guillemets, un nombre, true, false, [ ou {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu : %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>manque ; attendu : %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>il faut un texte entre guillemets</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>il faut un texte non vide</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>il faut au plus %1 caractères, il y en a %2</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>il faut une ligne de texte sans caractères de contrôle</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>il faut un texte pour chaque langue, comme { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>il faut le code d’une langue, comme en ou de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>un nom composé de minuscules, de chiffres et de traits d’union, 40 au plus</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’une des valeurs : %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>attendu : %1 ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>il faut un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>il faut true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>une adresse comme « https://host/path »</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>il faut une adresse sans utilisateur, mot de passe, « ? » ni « # »</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>il faut https ; http simple n’est accepté que pour 127.0.0.1, ::1 et localhost</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>il faut une liste de textes entre crochets</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>figure deux fois dans la liste</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>une table : une ligne [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>il faut une table : une ligne [%1] et ses clés en dessous</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>au moins un %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>il faut au moins un %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>il faut au plus %1, il y en a %2</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>il faut une table : %1 ou { name = value, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>n’est pas une clé de cette table</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>n’est pas une clé de cette table ; vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>le trousseau n’est lu que par un programme en cours d’exécution</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>le trousseau n’a pas répondu en 5 secondes ; est-il verrouillé ?</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>le trousseau ne contient pas cette entrée pour verifier-kiosk</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>le trousseau est illisible (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>l’entrée est vide</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>ce programme a été construit sans prise en charge des trousseaux</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>cette variable d’environnement n’est pas définie</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>ce fichier n’existe pas, ou son répertoire est inaccessible</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>est illisible : %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>d’autres comptes peuvent lire ou modifier ce fichier ; corrigez avec : chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>dépasse 64 ko et n’est donc guère un secret</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>il faut env:NAME, file:PATH, keychain:NAME ou credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>il faut soit region, soit base_url et token_url, mais pas les deux</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>il faut une région parmi %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>une région, ou à la place base_url et token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>une région, ou à la place base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>il faut l’emplacement du secret : « env:NAME », « file:PATH », « keychain:NAME » ou « credential:NAME » ; le secret lui-même ne doit pas figurer dans ce fichier</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>le mot de passe ne doit pas figurer dans ce fichier ; indiquez son emplacement avec database_password</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>il faut une adresse comme « postgresql://user@host/database »</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>il faut true ; sans TLS, seule une base de données sur cet ordinateur est acceptée</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>n’a aucun effet sans database</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>il faut soit api_key, soit client_id et client_secret, mais pas les deux</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>l’emplacement de la clé d’API, ou à la place client_id et client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>est illisible : il n’y a pas de fichier lisible %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>il faut un fichier de certificats au format PEM</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>il faut un nom composé de minuscules, de chiffres et de traits d’union, 40 au plus</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>il faut au moins une table [services.NAME]</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>est utilisé deux fois ; d’abord par le type de la ligne %1</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>est un répertoire ; il faut un fichier de configuration</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>dépasse 1 Mo et n’est donc guère un fichier de configuration</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>trop de points sur une ligne</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>les crochets sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>trop de valeurs ; au plus %1 sont lues</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>il faut un texte encodé en UTF-8</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>il faut format = &quot;date&quot; dans la même donnée</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>est demandé deux fois</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>il faut un secret d’au moins %1 caractères ; créez-en un avec : openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd n’a transmis aucun identifiant à ce programme</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>pendant combien de jours il est conservé</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>il faut %1 à côté</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>il faut au moins un id de donnée</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>il faut les id de données que ce type demande</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>il faut les id de données que ce type demande ; vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>le message au visiteur, ici ou dans [site]</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>il faut le nom d’un service : il n’y a pas de [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>il faut le nom d’un service ; vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>« %1 » est écrit deux fois ; le premier est à la ligne %2</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>il faut une ligne comme : name = value</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>le fichier n’est pas lisible comme TOML</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>dépasse %1 ko</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>il faut une couleur comme &quot;#1f4fbf&quot; : # et six chiffres, de 0 à 9 et de a à f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>il faut une image, PNG ou JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>il faut une clé publique au format JWK, ou un ensemble de telles clés</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>c’est une clé privée ; gardez-la pour vous et indiquez la clé publique</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>la liste des noms qu’indiquent ses justificatifs, comme « did:web:… »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>« %1 » appartient déjà à un autre émetteur</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1 ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>il faut une ligne de texte, true, false ou un nombre</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>il faut l’id d’une donnée que ce type demande</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>il faut true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>il faut un jour comme 2026-12-31</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>il faut true, ou l’id d’une donnée qui est une date</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>il faut des pays par code ou nom anglais ; « %1 » n’existe pas</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>il faut le type d’un justificatif que ce type demande</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>il faut exactement l’un de : %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>il faut l’un de : %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>il faut l’un de : %1 ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>il faut l’id d’un émetteur : aucun [[issuers]] n’a l’id « %1 »</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>il faut l’id d’un émetteur ; vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>est inutilisable : %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>cette liste a été émise le %1, avant celle en service (%2)</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>cette liste n’indique pas quand elle a été émise (iat) ; celle en service l’a été le %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>la liste signée, un JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>la clé publique de qui a signé la liste</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>l’entrée « %1 » a un id, un nom ou un identifiant qui ne peut pas être affiché</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>l’émetteur « %1 » y figure deux fois</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>le service transmet ce que le portefeuille a présenté, mais aucun émetteur de confiance n’est exigé : ajoutez [[issuers]], ou « issuer-trusted » aux contrôles exigés</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>Liaison à la clé</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>En-tête :</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Contenu :</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>Divulgué :</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>Signature : aucune</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>Signature : %1 octets</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>Le visage est connu sous un autre nom</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>Le visage figure peut-être sur une liste de blocage</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>La photo du visage est de trop mauvaise qualité</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>Plus d’un visage se trouvait devant la caméra</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>La photo du visage est trop claire</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>La photo du visage est trop sombre</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>Les documents présentés se contredisent</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>Le nom diffère de celui figurant sur d’autres documents</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>Le document n’a pas été reconnu</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>Le type de document n’a pas été reconnu</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>Le recto et le verso appartiennent à des documents différents</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>Le code-barres ne correspond pas au document</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>Le code QR ne correspond pas au document</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>La date d’expiration était illisible</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>Le numéro de document n’a pas la forme habituelle</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>Le numéro personnel n’a pas la forme habituelle</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>Une date du document est impossible</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>L’adresse n’a pas pu être décomposée</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>Le pays n’est pas celui indiqué</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>La date de naissance n’est pas celle indiquée</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>Le nom n’est pas celui indiqué</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>Le sexe n’est pas celui indiqué</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>Le numéro de document n’est pas celui indiqué</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>La nationalité n’est pas celle indiquée</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>L’adresse n’est pas celle indiquée</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>Ce justificatif de domicile n’est pas accepté</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>Le justificatif de domicile est trop ancien</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>Le justificatif de domicile n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>Aucune adresse n’a été trouvée sur le justificatif de domicile</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>Le nom diffère de celui de la pièce d’identité</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>Les justificatifs de domicile portent des noms différents</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>La photo du document est de trop mauvaise qualité</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>Le document a peut-être été modifié</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>La langue du document n’est pas prise en charge</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>La date de délivrance était illisible</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>Le code a été mal saisi trop de fois</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>Le numéro de téléphone est connu pour fraude</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>Le numéro de téléphone est un numéro Internet</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>Le numéro de téléphone est un numéro jetable</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>Le numéro de téléphone a déjà servi à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>L’adresse e-mail est une adresse jetable</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>L’adresse e-mail ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>L’adresse e-mail a déjà servi à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>La même adresse réseau a déjà servi à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>Le même téléphone a déjà servi à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>Le téléphone masque son emplacement (VPN ou Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>Le téléphone est dans un pays non accepté</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>Les registres n’ont pas pu être interrogés</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>Les registres ne connaissent qu’une partie des données</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>Les registres ne connaissent pas ces données</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Entrées trouvées : %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>Aucune concordance dans les registres</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>Concordance partielle dans les registres</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>Concordance complète dans les registres</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>D’un centre de données</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Numéro jetable</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>Numéro Internet</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Adresse jetable</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>Ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>Figure dans des fuites de données</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>Par VPN ou Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>Puce du document</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>Une personne vivante</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>Le visage correspond au portrait</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Listes de surveillance</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>Lieu et réseau du téléphone</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>Registres officiels</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Autres documents</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>Une personne doit encore l’examiner</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>La puce n’a pas été lue</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>Signature de l’émetteur de la puce</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>Données de la puce inchangées</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>L’environnement de test de Didit a répondu : rien n’a été réellement vérifié</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Une personne l’a approuvé manuellement dans la console de Didit</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>Le contrôle est trop ancien</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>Une image n’a pas pu être récupérée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro de document</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>Ce type de document n’est pas accepté</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Le document a expiré</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>Aucun portrait n’a été trouvé sur le document</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>Le document figure sur une liste de blocage</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>La personne est trop jeune</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>L’âge était illisible</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>Aucun visage n’a été montré à la caméra</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>Le visage était une photo ou un masque</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>Le visage figure sur une liste de blocage</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>La personne est peut-être connue sous un autre nom</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>Le visage est peut-être connu sous un autre nom</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>Le code QR du document était illisible</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>Le code-barres du document était illisible</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>Les lignes lisibles par machine du document n’ont pas été trouvées</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>Les chiffres de contrôle des lignes lisibles par machine sont faux</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>Les lignes lisibles par machine et le texte imprimé diffèrent</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>Les données du document se contredisent</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>Le nom était illisible</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>La date de naissance était illisible</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>Le numéro de document était illisible</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>Un écran a été photographié à la place d’un document</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>Une copie a été présentée à la place du document</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>Le portrait du document a été modifié</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>Il n’est pas sûr qu’une personne vivante était présente</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>Le visage et le portrait diffèrent</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>Il n’y avait pas de portrait auquel comparer le visage</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>La personne figure peut-être sur une liste de surveillance</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>La puce du document n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>L’émetteur de la puce n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>La puce et le texte imprimé diffèrent</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>L’adresse e-mail figure dans des fuites de données</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>L’adresse e-mail figure sur une liste de blocage</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>Le numéro de téléphone figure sur une liste de blocage</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>Le téléphone est dans un autre pays que celui du document</translation>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
        <translation>Session</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>Ce que le portefeuille a présenté</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>Le service n’en transmet rien.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · en-tête</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · contenu</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · divulgations</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Aucune signature</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>Signature de %1 octets</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>Appelez la personne qui s’occupe de cette borne et lisez-lui la référence.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>Réessayez. Si cela se reproduit, appelez la personne qui s’occupe de cette borne et lisez-lui la référence.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>Attendez %1 min, puis réessayez.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>La borne n’a pas pu se connecter au service de vérification.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Vérifiez le câble réseau ou le Wi-Fi de cette borne, puis réessayez.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Le service n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>Le service de vérification est là, mais sa réponse a pris trop de temps.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La connexion s’est terminée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>Vérifiez le réseau de cette borne, puis réessayez.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>Le service n’a pas pu prouver son identité</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>Le certificat du service de vérification n’est pas fiable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>Le service n’a pas laissé entrer cette borne</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>Le service de vérification a rejeté l’identifiant ou le mot de passe de la borne.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>Cette borne n’a pas ce droit</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>Le service de vérification connaît cette borne, mais ne l’autorise pas à faire ce contrôle.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>Il lui faut l’un de ces rôles auprès du service : %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Le service ne connaît pas cette demande</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>La demande n’existe plus, ou le service est configuré autrement que cette borne.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Le service demande une pause</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>Trop de demandes ont été faites en peu de temps.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>Le service n’a pas accepté la demande</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>Ce que ce contrôle demande ne correspond pas aux réglages du service de vérification.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Le service a un problème</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>Le service de vérification a signalé une erreur de son côté.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>Le service a renvoyé ailleurs</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>Le service de vérification a renvoyé la borne vers une autre adresse. La borne ne suit pas.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La réponse était trop volumineuse</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>Le service de vérification a envoyé plus que cette borne n’accepte.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse était illisible</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>Le service de vérification a répondu d’une façon que cette borne ne comprend pas. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>Le mot de passe de la borne manque</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>Le mot de passe du service de vérification est illisible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>Les réglages de cette borne sont incorrects</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>La borne ne peut pas fonctionner avec ses réglages actuels.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>Le contrôle a besoin de « %1 » pour commencer. Cela n’a pas été saisi, ou le service ne le connaît pas.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>Réessayez : le formulaire s’ouvre avec ce qui a été saisi, à corriger.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>Ce contrôle n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>La borne doit enregistrer chaque contrôle et n’a pas pu le faire. Rien n’est affiché qui n’ait été enregistré.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>La borne a fait une erreur</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>Un problème est survenu dans ce programme. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>Cette borne n’a pas de réseau</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>L’ordinateur de ce poste n’est connecté à aucun réseau ; personne n’a donc pu être interrogé.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>Je ne peux pas le vérifier pour l’instant. Un moment, s’il vous plaît, je réessaie.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>Je ne peux pas le vérifier pour l’instant. Souhaitez-vous le montrer d’une autre manière ?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>N’importe où</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>Personne ou entreprise</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de session</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Numéro ailleurs</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>Id de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>L’entrée %1 est illisible.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>L’entrée %1 n’est pas à sa place : une entrée manque, est en double ou a été déplacée.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>L’entrée %1 ne fait pas suite à la précédente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>L’entrée %1 a été modifiée, ou n’a pas été écrite par ce poste.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>Le point de contrôle de l’entrée %1 a été modifié, ou n’a pas été écrit par ce poste.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>L’entrée %1 n’est plus celle du moment où son point de contrôle a été créé.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>La fin manque, à partir de l’entrée %1.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>L’enregistrement dont parle l’entrée %1 a été modifié.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>L’enregistrement dont parle l’entrée %1 a disparu, et rien n’indique qui l’a supprimé.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>Il y a à l’entrée %1 un enregistrement dont le journal ne parle pas.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>L’entrée %1 indique que des enregistrements ont été supprimés, mais ce sont d’autres qui manquent.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>Ce qui était conservé avec l’enregistrement de l’entrée %1 a été modifié.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>Un élément conservé avec l’enregistrement de l’entrée %1 a disparu, et rien n’indique qui l’a effacé.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>Un élément est conservé dont aucun enregistrement ne parle.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>La note ou la décision dont parle l’entrée %1 a été modifiée.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>La note ou la décision dont parle l’entrée %1 a disparu, mais pas son enregistrement.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>Il y a une note ou une décision dont le journal ne parle pas.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>Le dossier de l’enregistrement dont parle l’entrée %1 est ouvert ou clos autrement que ne l’indique le journal.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>Cet ordinateur n’a pas de réseau : ni câble, ni Wi-Fi, ni adresse. L’écran indique *Poste hors ligne*.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>un câble débranché, un Wi-Fi hors de portée ou un routeur éteint.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>vérifiez le câble réseau ou le Wi-Fi, puis réessayez.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>examinez les réglages réseau de l’ordinateur ; le service n’y est pour rien.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>L’hôte du service est introuvable ou injoignable.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>câble réseau, Wi-Fi, pare-feu, proxy ou adresse mal saisie.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>depuis cet ordinateur, lancez `curl -I` sur la `base_url` de la configuration.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>Le service a accepté la connexion, mais n’a pas donné de réponse complète à temps.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>un réseau lent ou un service surchargé.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>réessayez.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>si cela persiste, regardez les millisecondes dans le journal technique et la page d’état du service.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>La connexion s’est terminée avant la réponse ou pendant celle-ci.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>un Wi-Fi instable, ou un proxy ou pare-feu qui coupe les connexions.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>réessayez. Pendant qu’elle attend le visiteur, la borne se reconnecte d’elle-même.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>écartez les proxys pour l’hôte du service.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>Le service n’a pas pu prouver son identité : son certificat n’est pas fiable, est destiné à un autre hôte ou a expiré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>un proxy de votre maison qui ouvre TLS, une horloge fausse sur cet ordinateur, ou quelqu’un entre les deux.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>appelez l’administrateur. Réessayer n’aide pas.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>vérifiez la date de l’ordinateur ; pour votre propre autorité, définissez `ca_file` de ce service précis. Ce contrôle ne peut pas être désactivé.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>Le service n’accepte pas l’identifiant client et le secret de la borne. Code de sortie 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>secret modifié ou mal saisi, `client_id` erroné, `auth_method` erronée, mauvais environnement.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>appelez l’administrateur.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>enregistrez de nouveau le secret ; comparez `auth_method` avec le réglage de l’application.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>Le service connaît la borne, mais interdit ce qu’elle demande (403). Code de sortie 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>il manque un rôle à l’application ; avec PingOne aussi un `environment_id` erroné. Un rôle attribué à l’instant peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>voir [PingOne Credentials](services/pingone-credentials.md), étape 3.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>Le service ne connaît pas l’adresse ou la session (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>pendant le suivi, la session a été supprimée ; au départ, `base_url` ou environnement erroné.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>réessayez ; si cela revient, appelez l’administrateur.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>comparez `region` ou `base_url` et les identifiants avec le service.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>Trop de demandes en peu de temps (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>de nombreuses bornes ou d’autres programmes partagent le quota du service.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>attendez aussi longtemps que la page l’indique, puis réessayez.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>consultez la page d’utilisation du service ; demandez un quota plus élevé.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>Le service n’accepte pas ce qui a été demandé (un autre statut 4xx, qui termine la référence).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>le nom d’un type de justificatif ou d’une donnée n’est pas écrit comme dans le service, ou une option a une valeur que le service n’autorise pas.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>appelez l’administrateur. D’autres types peuvent encore fonctionner.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>comparez `type`, les `id` des données, `issuers` et les clés propres au fournisseur avec le service.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>Le service a lui-même un problème (statut 5xx, qui termine la référence).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>réessayez dans une minute.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>consultez la page d’état du service ; donnez la référence du service à son assistance.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>Le service a renvoyé la borne vers une autre adresse (3xx). La borne ne suit jamais, car elle y emporterait le jeton.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>un réseau avec page de connexion, ou une `base_url` périmée.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>ouvrez l’adresse dans un navigateur sur cet ordinateur ; corrigez `base_url` ou `token_url`.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>La réponse est plus volumineuse que la borne ne l’accepte et n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>ce n’est pas le service qui a répondu mais un intermédiaire, ou un justificatif contient de très grandes images.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>demandez seulement les données dont vous avez besoin.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>La réponse est incompréhensible. Rien n’a été vérifié, quoi que dise le portefeuille du visiteur.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>la page web d’un proxy au lieu de la réponse du service, ou bien le service a changé.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>le journal technique nomme le champ manquant ou erroné. Signalez-le avec la version (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>Le secret auquel renvoie la configuration est illisible. Code de sortie 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>la variable d’environnement n’est pas définie pour ce programme, le fichier a été déplacé ou d’autres peuvent le lire, le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config`, lancé sous le compte de la borne, indique lequel et pourquoi. Voir [Secrets](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>Le fichier de configuration est incorrect ou illisible. Code de sortie 78. La borne ne démarre pas et ne joue pas non plus la démonstration à la place.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` énumère chaque erreur avec sa ligne. Voir [Configuration](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>La demande a besoin d’une information de l’accueil qui n’a pas été saisie ou que le service ne connaît pas (utilisateur inexistant, aucun portefeuille actif) ; la page la nomme.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>réessayez : le formulaire s’ouvre avec ce qui a été saisi ; corrigez-le.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>La borne garde un [enregistrement](records.md) de chaque contrôle et n’a pas pu l’écrire : `START` avant que le visiteur soit sollicité, `RESULT` quand la réponse était déjà là. Aucun résultat n’est affiché sans enregistrement. Code de sortie 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>le disque est plein ou en lecture seule, le répertoire appartient à quelqu’un d’autre, ou sa base de données est endommagée.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>appelez l’administrateur ; en attendant, vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` indique ce qui ne va pas avec le répertoire. Avec `required = false`, le résultat est affiché malgré tout, avec la mention *non enregistré*.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>Un défaut de ce programme, ou le simulateur de la démonstration n’a pas pu démarrer. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>signalez-le avec le journal technique et la version (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>Tout va bien : le justificatif est vérifié.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>Le service a examiné ce qui a été présenté et ne l’a pas accepté : un document non authentique, un visage qui ne correspond pas, un justificatif révoqué.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>vérifiez d’une autre manière. Réessayer n’aide que si une étape a échoué sur le téléphone, par exemple une photo floue.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>Le visiteur a choisi de ne pas partager, et le service l’indique.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>proposez une autre manière ; personne n’est obligé de partager.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>Le visiteur a refusé, ou le service n’a pas accepté ce qui a été partagé. Certains services ont un seul mot pour les deux : PingOne Credentials, nChain Identity et Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>demandez au visiteur s’il a partagé, et réessayez une fois. Sinon, utilisez un autre document.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>si cela échoue pour tout le monde, l’émetteur ne fait pas partie de ceux acceptés, ou le contrôle propre au service échoue.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>Le service a terminé sans contrôle de sa part (PingOne Verify : `NOT_REQUIRED`). Rien n’est connu du visiteur.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>la politique de vérification n’exige aucun contrôle ; modifiez-la ou nommez-en une autre dans le type.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>Le service ne peut pas décider seul ; une personne doit regarder. Ce que la borne juge elle-même incorrect, comme un autre justificatif que celui demandé ou une donnée manquante, est malgré tout *Non vérifié*.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>suivez la règle de votre maison pour ces cas. Ne le traitez pas comme vérifié.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>Le service dit « vérifié », mais n’a transmis aucun justificatif.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>si cela persiste, le portefeuille et le service ne s’accordent pas ; signalez-le au service.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>Un autre type de justificatif que celui demandé a été partagé.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>demandez le bon et réessayez.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>si c’était le bon, comparez `type` dans la configuration avec le nom que lui donne le service.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>Une donnée que ce type exige n’a pas été partagée ; la page la nomme.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>demandez au visiteur de la partager, puis réessayez.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>si le justificatif de personne ne la contient, corrigez l’`id` de la donnée ou définissez `required = false`.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>Le justificatif a été valide, mais sa date de fin est passée.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>demandez-en un à jour.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>s’il est à jour, vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>Ce qui a été partagé ne respecte pas l’une des règles de ce type (`rules`, ou `must_be` d’une donnée), par exemple le visiteur a moins de 18 ans. La page nomme la règle.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>décidez selon la règle de votre maison ; le justificatif lui-même est en ordre.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>les règles sont expliquées sous [Configuration](configuration.md#typesrules-what-is-accepted).</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>L’un des contrôles a échoué, côté service ou côté borne ; la page indique lequel.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>ne le traitez pas comme vérifié. Utilisez un autre document.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>Un contrôle que ce type exige (`required_checks`, ou [ce qui va de soi](configuration.md#required-checks)) n’a pas été fait ou n’a pas pu l’être : par exemple, la clé de l’émetteur est inconnue. La page dit pourquoi. C’est *Non vérifié*, ou *À examiner* avec `when_not_checked = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>ne le traitez pas comme vérifié. Réessayez, ou utilisez un autre document.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>le dernier groupe de la page, et `checks` de `verifier-kiosk-cli verify --json`, disent pourquoi chaque contrôle n’a pas été fait. Si le service ne transmet jamais ce qu’il faut au contrôle, ne l’exigez pas.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>Ce qui a été partagé ne montre pas si l’une des règles de ce type est respectée : une date de naissance sans jour, un pays inconnu, deux indications qui s’excluent. C’est *Non vérifié*, ou *À examiner* avec `when_cannot_tell = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>demandez un autre document qui le montre.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>si cela arrive avec de bons justificatifs, comparez la donnée de la règle avec ce que le service transmet.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>Personne n’a répondu à la demande dans le délai, ou le service l’a terminée. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>le visiteur avait besoin de plus de temps, a changé d’avis, ou n’a pas de portefeuille capable de répondre.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>réessayez quand le visiteur a son portefeuille prêt, ou vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>si cela arrive souvent, donnez au type un `time_limit` plus long ; la limite propre au service s’applique malgré tout.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>au démarrage, à la lecture de la configuration</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>lors de la connexion au service</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>lors de la demande d’une session : aucun code QR n’a été affiché</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>pendant l’attente du visiteur</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>à la lecture de ce que le visiteur a partagé</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>à la fin de la session auprès du service ; rien à faire à l’accueil</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>À l’accueil</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>Quand quelque chose échoue, la borne affiche une référence comme `START-TIMEOUT`. Le personnel la lit à voix haute ; cette page dit ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = quand c’est arrivé, ce qui est arrivé, et le statut HTTP du service lorsqu’il en dit plus.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>Le journal technique (sortie d’erreur standard) en dit plus : méthode, hôte, chemin, statut, millisecondes et référence. Il ne contient ni données, ni jetons, ni secrets, ni codes, ni liens. Si le service a donné un identifiant pour sa propre assistance, la page d’échec l’affiche : indiquez-le quand vous l’appelez.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` répète un contrôle dans le terminal.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>Motifs d’un résultat</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>Un résultat qui n’est pas vert nomme son motif. Ce n’est pas un échec de la borne : le contrôle a fonctionné.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1 est lent</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1 ne fonctionne pas</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 rejette cette borne</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>lent</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>rejette les identifiants de cette borne</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n service non prêt</numerusform>
            <numerusform>%n services non prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>L’horloge est fausse</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Un certificat expire bientôt</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>Tous les services sont prêts</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>Les contrôles fonctionnent, mais prennent plus de temps. Si cela dure, examinez le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>Les horloges de cet ordinateur et du service diffèrent. Réglez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>Le certificat du service expire bientôt. La personne qui exploite le service doit le renouveler.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>la même qu’ici</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 en avance sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 en retard sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>Comme sur le document ; plusieurs graphies séparées par |</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>Année-mois-jour, par exemple 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>Avec l’indicatif du pays, par exemple +33 1 99 00 12 34</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>Plusieurs avec | : le visiteur en choisit une</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Photo de référence</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>Une image JPEG en base64</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>Adresse e-mail du compte du visiteur</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>Numéro du visiteur</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>Nom d’utilisateur du visiteur</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>Peut rester vide : un nouvel utilisateur est alors créé</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>Id du portefeuille du visiteur</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>L’installation qui reçoit le message (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>Date de naissance (année-mois-jour)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro de document</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Numéro de téléphone avec indicatif du pays</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>Le service n’a plus de données sur ce contrôle : il les garde 30 minutes après la décision.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>Une image n’a pas été transmise par le service.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>Le service n’a pas transmis les scores de ses contrôles.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>Rien n’a été vérifié : le service n’exige aucun contrôle.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>Approuvé manuellement par un administrateur du service.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>Approuvé manuellement par un administrateur du service ; aucun document n’a été examiné.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>Effectue des contrôles</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>Effectue des contrôles, consulte et décide</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>Tout, y compris les opérateurs et les réglages</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>Voit tout, ne modifie rien</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>Un nom est fait de lettres, %1 au plus.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Quelqu’un porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Un mot de passe a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>C’est l’un des premiers que quelqu’un essaierait. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>Plus personne ne porte ce nom.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>Il doit rester quelqu’un pour administrer. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>Quelqu’un a été plus rapide : il y a déjà des opérateurs.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>Vous ne pouvez plus modifier qui peut se connecter.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>Au moins %1 chiffres, ou un mot de passe d’au moins %2 caractères.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>Choisissez ce que vous souhaitez vérifier.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1 : interrogation du service.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1 : le code est à l’écran. Le visiteur peut le scanner maintenant.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1 : %2, %3.</translation>
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
        <translation>Commencé</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>Le code QR est à l’écran</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>Le téléphone a la demande</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>Le visiteur a répondu</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>Le résultat est là</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>Terminé sans résultat</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>Le service a changé d’avis</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 secondes</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>Enregistrements de contrôles</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DÉMONSTRATION : rien ici n’est réel</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Total : %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>La réponse quitte cet écran après %1.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>Nous demandons le justificatif complet.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>Nous demandons : %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>Ce que vous partagez n’est pas conservé.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>Rien d’autre de ce que vous partagez n’est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>Nous conservons le premier et le dernier caractère pendant %n jour : %1.</numerusform>
            <numerusform>Nous conservons le premier et le dernier caractère pendant %n jours : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>Nous conservons pendant %n jour une empreinte, pas le contenu : %1.</numerusform>
            <numerusform>Nous conservons pendant %n jours une empreinte, pas le contenu : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>Nous conservons pendant %n jour : %1.</numerusform>
            <numerusform>Nous conservons pendant %n jours : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>Ce contrôle peut être retrouvé pendant %n jour à partir de : %1.</numerusform>
            <numerusform>Ce contrôle peut être retrouvé pendant %n jours à partir de : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>Une partie en est conservée un certain temps.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>Nous demandons : %1 et plus encore.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>« %1 » est présent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1 : l’une des valeurs %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>Au moins %1 ans</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>Au plus %1 ans</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>Au moins %1 ans le %2</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>Au plus %1 ans le %2</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Non expiré</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>Non expiré ; jours de tolérance : %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>Émis par un émetteur accepté ici</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>Tout ceci : %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>L’un de : %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>Le justificatif concerné n’a pas été partagé.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>« %1 » n’a pas été partagé.</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>« %1 » indique autre chose.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>Le visiteur est plus jeune.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>Le visiteur est plus âgé.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>Rien de ce qui a été partagé n’indique l’âge du visiteur.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>La date de naissance est incomplète, l’âge n’est donc pas certain.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>Ce qui a été partagé sur l’âge se contredit.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>« %1 » n’est pas une date plausible.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>« %1 » n’est pas une date complète.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>Sa date est passée.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>Le justificatif n’indique pas de fin de validité.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>Le service ne dit pas qui l’a émis.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>Il vient d’un autre émetteur.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>La liste signée qui nomme son émetteur n’est plus valable ; demandez-en une plus récente à la personne qui s’occupe de la borne.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>« %1 » n’est pas un pays connu ici.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>« %1 » est un autre pays.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>Aucune des possibilités ne convient.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>Seul le service l’indique ; le portefeuille ne l’a pas présenté.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DÉMONSTRATION : rien ici n’est réel</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Établi le %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>Le visiteur scanne le code avec un téléphone.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>Le visiteur décide sur son téléphone.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>Le résultat apparaît de lui-même.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>Poursuivez avec le visiteur.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>Ne vous y fiez pas. Vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>Demandez à la personne responsable avant de poursuivre.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>Proposez une autre manière de vérifier.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>Réessayez quand le visiteur a son portefeuille prêt.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Contrôle impossible</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>Cherchez la référence dans le manuel.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>Poste hors ligne</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Vérifiez le câble réseau ou le Wi-Fi de cette borne, puis réessayez.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>Recommencez quand le visiteur est prêt.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>Je n’ai pas pu terminer ce contrôle. Puis-je voir autre chose ?</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>Tout n’est pas arrivé. Essayons-nous encore une fois ?</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Le service indique : « %1 ».</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>non accepté par le service</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>Le service a vérifié ce qui a été partagé et ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>Vérifiez d’une autre manière. Réessayer n’aide que si une étape a échoué sur le téléphone.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>rien n’a été vérifié</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>Le service a terminé sans contrôle de sa part ; rien n’est donc connu du visiteur.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>Vérifiez d’une autre manière, et appelez la personne qui s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>refusé ou non accepté</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>Le visiteur a refusé sur son téléphone, ou le service n’a pas accepté ce qui a été partagé. Le service ne dit pas lequel des deux.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>Demandez si le visiteur voulait partager. Si oui, réessayez ; sinon, vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>le visiteur a choisi de ne pas partager</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>La demande a été refusée sur le téléphone. Rien n’a été partagé avec vous.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>C’est le droit du visiteur. Proposez une autre manière de vérifier, ou réessayez s’il s’agit d’une erreur.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>Ce n’est pas un problème. Souhaitez-vous le montrer d’une autre manière ?</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>une personne doit décider</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>Le service n’a pas pu décider de lui-même.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>Comparez ce qui a été partagé avec le visiteur, et demandez à la personne responsable avant de poursuivre.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>Un moment, s’il vous plaît, un collègue va regarder.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>rien n’a été partagé</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>Le service annonce une réussite, mais ne transmet aucun justificatif. Sans lui, rien n’est vérifié.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>Réessayez. Si cela se reproduit, appelez la personne qui s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>un autre justificatif a été partagé</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>Ce qui a été partagé n’est pas ce que ce contrôle demande.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>Le contrôle demande « %1 », et cela n’a pas été partagé.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>Demandez au visiteur de choisir la bonne carte dans son portefeuille, puis réessayez.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>C’était une autre carte. Pourriez-vous choisir la bonne ?</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>un élément n’a pas été partagé</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>« %1 » est obligatoire, mais n’a pas été partagé.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>Demandez au visiteur de partager tout ce que la demande énumère, puis réessayez.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>le justificatif a expiré</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>Ce qui a été partagé est authentique pour autant que le service puisse le dire, mais sa date est passée.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>Demandez un justificatif encore valable, ou vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>La date de cette carte est passée. En avez-vous une plus récente ?</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>non accepté ici</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>Ce qui a été partagé est authentique pour autant que le service puisse le dire, mais ne respecte pas la règle « %1 » de ce poste.</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>Suivez les règles de ce poste, ou vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>Je regrette, je ne peux pas accepter ceci. Puis-je voir autre chose ?</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>un contrôle a échoué</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>Ce contrôle a échoué : « %1 ».</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>Ne vous fiez pas à ce justificatif. Vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>un contrôle obligatoire n’a pas été fait</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>Ce poste exige le contrôle « %1 », et il n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>une règle n’a pas pu être tranchée</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>Ce qui a été partagé ne montre pas si la règle « %1 » de ce poste est respectée.</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>Demandez autre chose qui le montre, ou vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>Cette carte seule ne me permet pas de le dire. Puis-je voir autre chose ?</translation>
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
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Clé de ce poste</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>Son fichier pour les auditeurs</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Dernier point de contrôle</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Vérification… %1 %</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Le journal est illisible. Appelez la personne qui s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Tout est conforme</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>Le journal est-il intact ?</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>Tout ce qui se passe à ce poste est inscrit dans un journal dont chaque entrée est signée et nomme la précédente. Sa vérification révèle toute modification, lacune ou suppression.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>Le journal de ce poste</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>Pour le prouver ailleurs</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>Gardez le dernier point de contrôle là où cette borne ne peut pas écrire. Si quelqu’un supprime ensuite la fin du journal, cela se verra.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>Enregistrer le point de contrôle en texte</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>Entrées : %1 · enregistrements : %2 · points de contrôle : %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>La décision est en cours d’inscription.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>Rien n’a été décidé : le dossier est clos entre-temps. Veuillez revenir à la liste.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>Vous avez déjà décidé ainsi. Quelqu’un d’autre doit le confirmer.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>Rien n’a été décidé : vous ne pouvez plus décider de dossiers.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>Le dossier reste ouvert : %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>Vérifié à l’accueil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>Enregistrement de la réponse du service</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>Proposé : %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>Il ne connaît plus la session.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>Une note est nécessaire. Elle reste avec le dossier et ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Décider de ce dossier</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>L’enregistrement du contrôle reste tel quel ; votre décision figure à côté.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>Accepter ce dossier</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>Refuser ce dossier</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>%1 est informé d’abord.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>La décision vaut à ce poste ; le service n’est pas informé.</translation>
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
        <translation>Rien n’attend de décision</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>Ce qui est à examiner apparaît ici et y reste jusqu’à ce que quelqu’un ait décidé.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>En attente (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>depuis %1 · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>Ce dossier ne peut pas être affiché : il n’a pas pu être lu, ou votre consultation n’a pas pu être inscrite. Réessayez, ou appelez la personne qui s’occupe de cette borne.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Seuls les %1 premiers caractères sur %2 sont affichés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>Données vérifiées</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>Seules les %1 premières lignes sont affichées</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colonne %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>Erreurs dans les réglages</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>Les réglages de cette borne contiennent une erreur</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>Les réglages de cette borne contiennent %1 erreurs</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>Référence %1. Le manuel en dit plus : « Configuration » pour chaque réglage, « Failures » pour la référence.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>vérifié</numerusform>
            <numerusform>vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>non vérifié</numerusform>
            <numerusform>non vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>à examiner</numerusform>
            <numerusform>à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>refusé</numerusform>
            <numerusform>refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>expiré</numerusform>
            <numerusform>expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>impossible</numerusform>
            <numerusform>impossibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>annulé</numerusform>
            <numerusform>annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>Démonstration · services et personnes simulés · rien ici n’est réel</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>S’efface dans %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>Retour du manuel</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>À l’accueil</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>Pour la personne qui s’occupe de cette borne</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>Détails pour spécialistes</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · personne n’a répondu à la demande</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>La demande est restée ouverte tout le temps prévu et aucun téléphone n’y a répondu. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>Réessayez quand le visiteur a son portefeuille prêt, ou vérifiez d’une autre manière.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Dites au visiteur : « %1 »</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>Le code a expiré. Puis-je vous en montrer un nouveau ?</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>Ce qui s’est passé et que faire</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>Il n’y a plus de place sur le disque. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>Les enregistrements sont illisibles. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>%1 enregistrements écrits…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>%1 enregistrements sauvegardés : %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>Pour les tableurs.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>Signé par ce poste : qui possède sa clé publique peut prouver que rien n’a été modifié.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>À lire et à imprimer : un résumé et chaque enregistrement sur une ligne.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>Enregistrer ces éléments dans un fichier</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>Signé (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FactRows</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what something is called and what it says</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FailurePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>Référence du service : %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Dites au visiteur : « %1 »</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an outcome and how often it happened</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Les affiche dans la liste</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is filtered by and what is chosen: &quot;Outcome: Verified&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tous les contrôles</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>Ferme les choix</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>Ouvre les choix</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>Référence, contrôle, motif…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Rechercher dans les enregistrements</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Retire ce filtre</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Moins de filtres</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Personne ne peut encore se connecter</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>La personne qui s’occupe de cette borne en devient le premier administrateur et peut ajouter les autres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>Devenir administrateur</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Le premier administrateur</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Veuillez remplir ceci avant que le visiteur soit sollicité.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>C’est trop long : au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>Cela ne semble pas correct. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>Logo de %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>Sous forme d’empreinte</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>Sous forme d’empreinte de la personne</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>Effacé ou délai écoulé</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>Une empreinte seulement, qui permet de le retrouver</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>Afficher les valeurs conservées</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>Masquer les valeurs conservées</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>Votre consultation n’a pas pu être inscrite, ou les valeurs sont illisibles ; rien n’est affiché. Appelez la personne qui s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>Leur consultation est inscrite dans le journal.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Conservé de la personne</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>Une réponse au code précédent est arrivée. L’utiliser ?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>Copie le lien</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>Replier le lien</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>Afficher le lien entier</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>Seul un opérateur ferme le programme.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>Revenez au début avant de fermer le programme.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>Ce qui s’est passé à ce poste</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>Consultation : ce qui s’est passé à ce poste.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>Ouvre le choix des langues</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>Passer aux couleurs claires</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>Passer au contraste élevé</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>Passer aux couleurs sombres</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Veuillez remplir ceci avant que le visiteur soit sollicité.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>La borne ne peut pas démarrer. Ses réglages contiennent des erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n dossier modifié</numerusform>
            <numerusform>%n dossiers modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>Affiche ce qui attend une décision</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>Déconnecte</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 peut consulter, mais n’effectue pas de contrôles.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>Veuillez vous connecter avant de vérifier.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>Vous avez été déconnecté parce que votre PIN a été modifié. Connectez-vous avec le nouveau.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>Vous avez été déconnecté parce que vous ne pouvez plus vous connecter. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>Vous avez été déconnecté parce que personne n’a touché l’écran depuis un moment.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1 a ouvert une session</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>Seul un administrateur de cette borne modifie ce qui est placé en tête.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>Cela n’a pas pu être retenu. Appelez la personne qui s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1 est épinglé et placé en tête.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1 n’est plus épinglé.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>Services : leur état.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>Affiche l’état de chaque service</translation>
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
            <numerusform>C’est trop long de %n caractère.</numerusform>
            <numerusform>C’est trop long de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>Une note reste telle quelle : elle ne peut être ni modifiée ni retirée.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>La note n’a pas pu être écrite. Réessayez, ou appelez la personne qui s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>Ce que les autres devraient savoir de ce contrôle</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>Les deux n’étaient pas identiques. Veuillez les saisir de nouveau.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN ou mot de passe</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>PIN ou mot de passe, encore une fois</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>ne peut pas se connecter</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>bloqué pour %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>dernière venue le %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>jamais venu</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>Changer le rôle de %1 en %2 ?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>Autoriser de nouveau %1 à se connecter ?</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>Empêcher %1 de se connecter ?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tous les opérateurs</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Autoriser de nouveau</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>Empêcher la connexion</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Autre PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Définir ce PIN</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PickPage</name>
    <message>
        <source>What would you like to check?</source>
        <translation>Que souhaitez-vous vérifier ?</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>Rechercher ou taper un chiffre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>Ce qui peut être vérifié</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>Plus de contrôles</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Il n’y a encore rien à vérifier</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>Rien ici ne porte ce nom</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>Les réglages de cette borne ne nomment aucun justificatif.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>Effacez la recherche pour tout revoir.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Les plus utilisés</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Autres contrôles</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tous les contrôles</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>Voici les images les plus récentes ; il y en a d’autres.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>Ce fichier est illisible. Son lecteur a peut-être été retiré.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>Cette image est trop volumineuse : au plus %1 Mo.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>Cette image ne peut pas être envoyée : il faut un JPEG complet d’au plus %1 pixels de côté.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>Il n’y a pas d’image ici</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>Les fichiers JPEG sont affichés. Branchez un lecteur qui en contient un, revenez en arrière et réessayez.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>une image est choisie</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>une image est choisie</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Choisir une autre image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>Code QR à scanner avec un portefeuille</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReasonRow</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>what went wrong, its reference, and how often</extracomment>
        <translation>%1 (%2) : %3</translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Les affiche dans la liste</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>Votre consultation de cet enregistrement n’a pas pu être inscrite ; il n’est donc pas affiché.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>Cet enregistrement n’est pas affiché : il a été modifié ou supprimé, ou est illisible. La vérification du journal en dit plus.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>Référence à lire à voix haute</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>Référence complète</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (après %2)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (échoué)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>Ce qui a été partagé (noms seulement)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Enregistrement d’un contrôle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>Un autre poste a effectué ce contrôle. Les notes et ce qui a été conservé de la personne s’y trouvent.</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>L’enregistrement le plus récent, d’autres plus bas</numerusform>
            <numerusform>Les %n enregistrements les plus récents, d’autres plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Aucun enregistrement ne correspond</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Il n’y a pas encore d’enregistrements</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>Effacez le filtre pour tous les revoir.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>Chaque contrôle en laisse un : comment il s’est terminé, jamais ce qui a été partagé.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Faire un contrôle</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Les enregistrements sont illisibles. Appelez la personne qui s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>Enregistrements de tous les postes</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>De tous les postes : %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>La base de données commune ne répond pas. Seuls les enregistrements de ce poste sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>Ce que ce poste enregistre n’arrive pas dans la base de données commune, et %n étape de contrôle attend. La personne qui s’occupe de cette borne en trouve la raison avec « records status ».</numerusform>
            <numerusform>Ce que ce poste enregistre n’arrive pas dans la base de données commune, et %n étapes de contrôle attendent. La personne qui s’occupe de cette borne en trouve la raison avec « records status ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>Afficher tout ce que le service conserve</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>Votre consultation est inscrite</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Auprès du service</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Son propre numéro</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>Le service ne le répertorie pas.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>Rien n’en est enregistré ici.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>Ce que le service conserve</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>Auprès du service</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1 : recherches</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>Aucun des services ne répertorie ses sessions.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>Le service est interrogé.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>Le service ne répertorie rien ici.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Une recherche</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>Ce service répertorie les sessions d’une seule personne. Veuillez remplir l’un des champs et rechercher.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger de nouveau</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>Ce sur quoi reposent les contrôles, et à quel point c’est récent. Les services sont interrogés toutes les quelques minutes tant que personne n’est contrôlé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>Jeton valable jusqu’au</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Son horloge</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificat valable jusqu’au</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Dernière interrogation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>établie le %1 (il y a %n jour)</numerusform>
            <numerusform>établie le %1 (il y a %n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>n’indique pas quand elle a été établie</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>Listes d’émetteurs de confiance</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>Ouvrir le portefeuille ici</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>Le téléphone doit afficher le même code</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Ce qui se passe maintenant</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>Regardez votre téléphone</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>Un message s’y trouve ; ou scannez le code</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Scannez avec votre téléphone</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>Pointez la caméra ou votre application de portefeuille vers le code</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Confirmez sur votre téléphone</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>Vous choisissez ce que vous partagez</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Regardez le résultat</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>Il apparaît ici aussitôt</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>Le code apparaît ici dans un instant.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>Votre téléphone a la demande</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>Veuillez le consulter et y décider.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>La réponse est arrivée.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>Connexion interrompue, nouvel essai…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>Affiche un nouveau code à la place de celui-ci</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>Moins sur ce qui est demandé et conservé</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>Plus sur ce qui est demandé et conservé</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>Personne ne peut encore se connecter. Veuillez créer le premier administrateur.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Veuillez vous connecter.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>Le nom et le PIN ne vont pas ensemble. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>Trop de tentatives. Veuillez attendre %1.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Qui se connecte ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Saisissez votre nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>Qui peut se connecter ici</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN ou mot de passe</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Les enregistrements sont illisibles. Appelez la personne qui s’occupe de cette borne.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n contrôle</numerusform>
            <numerusform>%n contrôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n réponse tardive</numerusform>
            <numerusform>%n réponses tardives</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>la moitié des réponses est arrivée en %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>Comment les contrôles se sont terminés chacun des sept derniers jours</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>Comment les contrôles se sont terminés à chaque heure d’aujourd’hui</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>Au fil de la semaine</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Au fil de la journée</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>Aucun contrôle ne s’est terminé aujourd’hui</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>Chaque contrôle fait à ce poste est compté ici aussitôt.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Faire un contrôle</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>Aujourd’hui en un coup d’œil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Pourquoi cela n’a pas marché</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>Chaque contrôle est compté ici dès que son poste l’a partagé.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>vérifié par %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>touche %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>épinglé</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>NON ENREGISTRÉ</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Dites au visiteur : « %1 »</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Détails pour spécialistes</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>Retour au résultat</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>Jouer le visiteur</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>Le téléphone simulé scanne le code</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>Le visiteur simulé partage ce qui est demandé</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>Le visiteur simulé ne partage pas</translation>
    </message>
</context>
</TS>
