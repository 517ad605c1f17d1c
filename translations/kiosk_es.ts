<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>Otra persona debe confirmarlo</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>El servicio lo está examinando</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>A la espera del visitante</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Aceptado aquí</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Rechazado aquí</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>El servicio: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>El servicio lo deja en manos de una persona.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>No se hizo una comprobación obligatoria.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>Una de las reglas no se puede decidir.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>El servicio aún no ha decidido.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>El servicio espera de nuevo al visitante.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>El servicio ha decidido. Lo que falta debe decidirlo el puesto.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>El servicio ya no conoce la sesión.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>Ya no se consulta al servicio.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>Confirmado por el servicio</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>Comprobado por nosotros</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Comprobado hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 de %2 comprobaciones superadas</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 de %2 comprobaciones fallidas</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>Comprobado por el servicio</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>Cumple las reglas de esta credencial</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Aceptada por el servicio</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>La credencial es auténtica y no está revocada</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>El emisor es uno de los solicitados</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>Es la credencial solicitada</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>Se compartió todo lo solicitado</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Esta comprobación no se hizo.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>No caducada</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>Firma del emisor</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>El documento de identidad es auténtico</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>El rostro coincide con la foto del documento</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>El rostro coincide con la foto de referencia</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>Hay una persona viva ante la cámara</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>El número de teléfono es del visitante</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>La dirección de correo es del visitante</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>El documento coincide con los datos facilitados</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Registro Aadhaar</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>Registro de permisos de conducir (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>Registros de datos</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>hecho en parte</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>no requerido</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>aprobado por un administrador</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>aprobado por un administrador sin comprobación</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>fallido; un administrador lo aprobó de todos modos</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>fallido; esta comprobación es opcional</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>El nombre coincide con el documento</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>Los apellidos coinciden con el documento</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>El nombre completo coincide con el documento</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>La dirección coincide con el documento</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>La fecha de nacimiento coincide con el documento</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>El servicio no dice quién la emitió</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>El servicio no dice si fue revocada</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Revocada por su emisor</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>Emitida antes de presentarse</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>Aún conservada por el servicio</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>El servicio la ha marcado como eliminada</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>No está firmada</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>Firma de la cartera del visitante</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>Los datos del servicio son los de la presentación</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>Responde a esta solicitud</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>La respuesta del servicio y la presentación nombran la misma solicitud</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>Lo presentado está completo y se puede leer</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>Firma del emisor, verificada aquí</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>El emisor es de confianza aquí</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>Presentada por la persona a quien se emitió</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>Responde a esta solicitud y a ninguna anterior</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>Se hizo para este verificador</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>Dentro de su periodo de validez</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>Lo que dice dos veces coincide</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>No revocada según la lista de estados del emisor</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>El documento es auténtico</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>El documento es auténtico, según una persona</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>Comparación de los rostros</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Persona viva</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>Comparación de los datos</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>Probabilidad de vida</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>coincidencia alta</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>coincidencia media</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>coincidencia baja</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>No es un token firmado</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>Una parte no está codificada como debe</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>Una parte no es JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>Contiene texto que no se puede leer</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Nombra dos veces un mismo elemento</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Es demasiado grande</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>Falta algo imprescindible</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>Un elemento tiene un valor imposible</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>Se declara como no firmado</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>Está firmado de un modo no admitido</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>El modo de firma no se ajusta a la clave</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>Exige algo no admitido</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>Está firmado en una forma no admitida</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>Dice lo mismo en dos encabezados</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>La firma está mal formada</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>La firma es incorrecta</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>Su formato no se admite</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>La clave no se puede leer</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>Este tipo de clave no se admite</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>La clave no es válida para su tipo</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>Cualquiera podría firmar con esta clave</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>La clave es demasiado débil</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>La clave no está destinada a firmas</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>La clave no es conocida</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>Varias claves tienen el mismo nombre</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>El certificado no se puede leer</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>El certificado no conduce a una autoridad de confianza</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>Un certificado ha caducado</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>Un certificado aún no es válido</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>El certificado no está previsto para esto</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>La autoridad no puede avalar este nombre</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>Un certificado es demasiado débil</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>El certificado pertenece a otro emisor</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Se revocó un certificado</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>El identificador no se puede leer</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>La clave no es conocida: no hay ningún sistema de resolución configurado para este tipo de identificador</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>No se encontró el identificador</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>El identificador fue retirado por su propietario</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>El documento con las claves no se puede leer</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>No se pudieron obtener las claves</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>Trata de otro emisor</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Ha caducado</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Aún no es válido</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>Se emitió en el futuro</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>Se hizo hace demasiado tiempo</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>Es de otro tipo que el solicitado</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>Se hizo para otro verificador</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>Se hizo para otra solicitud</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>Se emitió a otra persona</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>Se contradice</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>El emisor no está en la lista de emisores de confianza</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>La lista firmada que nombra al emisor ya no vale; pida una más reciente a quien mantiene el quiosco</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>No contiene ninguna credencial</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>Una revelación no se puede leer</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>Una revelación no está cubierta por la firma del emisor</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>Una revelación aparece dos veces</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>Usa una función hash no admitida</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>Se hizo para otros datos</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>La cartera no firmó la presentación</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>Está firmada para una clave que la credencial no nombra</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Fue revocada</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>Está suspendida</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>Su estado no es válido</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>No se pudo obtener el estado</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>La lista de estados no tiene esa entrada</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>La lista de estados no se puede leer</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>El valor de la solicitud no es conocido aquí</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>No dice cuándo es válida</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>Una parte de la credencial no se entrega</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>El servicio no comunica ningún dato con un nombre que se presentó</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>Solo lo dice el servicio, y la cartera no lo presentó: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>No dice cuándo se hizo</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Caducada desde el %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>La credencial no dice a quién se emitió</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>La credencial no está vinculada a ninguna clave</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>No hay emisores de confianza configurados para ella</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>Nombra a un emisor de confianza, pero su firma no está verificada</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>La credencial no nombra ninguna lista de estados</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>Tipo de estado no admitido: %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>dice ser «%1»</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>según el servicio</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>No registrado aquí</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>No figura allí</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>allí: %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>aquí: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>falta un valor después de «=»</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>falta «=» después del nombre</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>falta un nombre antes de «=»</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>se espera un nombre de letras, cifras, - y _, y todos los corchetes cerrados</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>se espera un nombre de letras, cifras, - y _</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>falta el final de un texto de varias líneas (tres comillas)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>se espera un texto que acabe con comillas en la misma línea; la barra invertida se escribe dos veces</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>se espera un texto que acabe con comillas en la misma línea</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>falta un carácter después de \u</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>falta «,» o «]» en una lista</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>se espera una lista entre corchetes</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>falta «,» o «}»; lo que va entre llaves queda en una sola línea</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>esta tabla está escrita entre llaves y no admite más elementos</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>la línea debe acabar aquí</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>se espera una fecha o una hora</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>se espera un número</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>se espera un valor: texto entre comillas, un número, true, false, [ o {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>se espera %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>falta; se espera %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>se espera texto entre comillas</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>se espera un texto no vacío</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>se esperan como máximo %1 caracteres, hay %2</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>se espera una línea de texto sin caracteres de control</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>se espera un texto para cada idioma, como { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>se espera el código de un idioma, como en o de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>un nombre de minúsculas, cifras y guiones, como máximo 40</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>se espera %1; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>se espera un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>se espera true o false, sin comillas</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>una dirección como «https://host/path»</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>se espera una dirección sin usuario, contraseña, «?» ni «#»</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>se espera https; http simple solo se acepta para 127.0.0.1, ::1 y localhost</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>se espera una lista de textos entre corchetes</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>figura dos veces en la lista</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>una tabla: una línea [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>se espera una tabla: una línea [%1] y debajo sus claves</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>al menos un %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>se espera al menos un %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>se esperan como máximo %1, hay %2</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>se espera una tabla: %1 o { name = value, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>no es una clave de esta tabla</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>no es una clave de esta tabla; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>el llavero solo lo lee un programa en ejecución</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>el llavero no respondió en 5 segundos; ¿está bloqueado?</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>el llavero no tiene esa entrada para verifier-kiosk</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>el llavero no se puede leer (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>la entrada está vacía</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>este programa se compiló sin soporte para llaveros</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>esta variable de entorno no está definida</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>no existe ese archivo, o no se puede entrar en su carpeta</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>otras cuentas pueden leer o modificar este archivo; corríjalo con: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>supera los 64 kB, así que difícilmente es un secreto</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>se espera env:NAME, file:PATH, keychain:NAME o credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>se espera region, o bien base_url y token_url, pero no ambas cosas</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>se espera una región de %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>una región, o en su lugar base_url y token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>una región, o en su lugar base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>se espera dónde se guarda el secreto: «env:NAME», «file:PATH», «keychain:NAME» o «credential:NAME»; el secreto mismo no debe figurar en este archivo</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>la contraseña no debe figurar en este archivo; indique su lugar con database_password</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>se espera una dirección como «postgresql://user@host/database»</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>se espera true; sin TLS solo se acepta una base de datos en este ordenador</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>no tiene efecto sin database</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>se espera api_key, o bien client_id y client_secret, pero no ambas cosas</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>dónde se guarda la clave de API, o en su lugar client_id y client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>no se puede leer: no hay ningún archivo legible %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>se espera un archivo con certificados en formato PEM</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>se espera un nombre de minúsculas, cifras y guiones, como máximo 40</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>se espera al menos una tabla [services.NAME]</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>se usa dos veces; primero en el tipo de la línea %1</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>es una carpeta; se espera un archivo de configuración</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>supera 1 MB, así que difícilmente es un archivo de configuración</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>demasiados puntos en una línea</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>los corchetes están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>demasiados valores; se leen como máximo %1</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>se espera texto codificado en UTF-8</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>se espera format = &quot;date&quot; en el mismo dato</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>se solicita dos veces</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>se espera un secreto de al menos %1 caracteres; cree uno con: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>systemd no ha entregado credenciales de acceso a este programa</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>durante cuántos días se conserva</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>se espera %1 al lado</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>se espera al menos el id de un dato</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>se esperan los id de datos que este tipo solicita</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>se esperan los id de datos que este tipo solicita; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>el mensaje al visitante, aquí o en [site]</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>se espera el nombre de un servicio: no existe [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>se espera el nombre de un servicio; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>«%1» está escrito dos veces; el primero está en la línea %2</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>se espera una línea como: name = value</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>el archivo no se puede leer como TOML</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>supera los %1 kB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>se espera un color como &quot;#1f4fbf&quot;: # y seis cifras, de 0 a 9 y de a a f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>se espera una imagen, PNG o JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>se espera una clave pública como JWK, o un conjunto de ellas</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>esta es una clave privada; guárdela para usted e indique la pública</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>la lista de los nombres que dan sus credenciales, como «did:web:…»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>«%1» ya pertenece a otro emisor</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>se espera una línea de texto, true, false o un número</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>se espera el id de un dato que este tipo solicita</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>se espera true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>se espera un día como 2026-12-31</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>se espera true, o el id de un dato que sea una fecha</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>se esperan países por código o nombre en inglés; «%1» no existe</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>se espera el type de una credencial que este tipo solicita</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>se espera exactamente uno de: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>se espera uno de: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>se espera uno de: %1; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>se espera el id de un emisor: ningún [[issuers]] tiene el id «%1»</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>se espera el id de un emisor; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>esta lista se emitió el %1, antes de la que está en uso (%2)</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>esta lista no dice cuándo se emitió (iat); la que está en uso, el %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>la lista firmada, un JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>la clave pública de quien firmó la lista</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>la entrada «%1» tiene un id, un nombre o un identificador que no se puede mostrar</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>el emisor «%1» figura dos veces</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>el servicio entrega lo que presentó la cartera, pero no se exige ningún emisor de confianza: añada [[issuers]], o «issuer-trusted» a las comprobaciones obligatorias</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>Vínculo con la clave</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Encabezado:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Contenido:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>Revelado:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>Firma: ninguna</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>Firma: %1 bytes</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>El rostro es conocido con otro nombre</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>Puede que el rostro esté en una lista de bloqueo</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>La foto del rostro es de calidad insuficiente</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>Había más de un rostro ante la cámara</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>La foto del rostro es demasiado clara</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>La foto del rostro es demasiado oscura</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>Los documentos mostrados se contradicen</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>El nombre difiere del que figura en otros documentos</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>No se reconoció el documento</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>No se reconoció el tipo de documento</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>El anverso y el reverso son de documentos distintos</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>El código de barras no corresponde al documento</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>El código QR no corresponde al documento</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>No se pudo leer la fecha de caducidad</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>El número de documento no tiene la forma habitual</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>El número personal no tiene la forma habitual</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>Una fecha del documento es imposible</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>No se pudo descomponer la dirección</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>El país no es el indicado</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>La fecha de nacimiento no es la indicada</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>El nombre no es el indicado</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>El sexo no es el indicado</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>El número de documento no es el indicado</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>La nacionalidad no es la indicada</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>La dirección no es la indicada</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>Este justificante de domicilio no se acepta</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>El justificante de domicilio es demasiado antiguo</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>No se pudo usar el justificante de domicilio</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>No se encontró ninguna dirección en el justificante de domicilio</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>El nombre difiere del que figura en el documento de identidad</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>Los justificantes de domicilio llevan nombres distintos</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>La foto del documento es de calidad insuficiente</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>Puede que el documento se haya alterado</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>El idioma del documento no se admite</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>No se pudo leer la fecha de expedición</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>El código se introdujo mal demasiadas veces</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>El número de teléfono es conocido por fraude</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>El número de teléfono es un número de Internet</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>El número de teléfono es un número desechable</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>Otra persona ya usó el número de teléfono</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>La dirección de correo es desechable</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>La dirección de correo no recibe mensajes</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>Otra persona ya usó la dirección de correo</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>Otra persona ya usó la misma dirección de red</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>Otra persona ya usó el mismo teléfono</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>El teléfono oculta dónde está (VPN o Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>El teléfono está en un país que no se acepta</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>No se pudo consultar los registros</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>Los registros solo conocen una parte de los datos</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>Los registros no conocen estos datos</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Entradas encontradas: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>Sin coincidencia en los registros</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>Coincidencia parcial en los registros</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>Coincidencia total en los registros</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>Desde un centro de datos</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Número desechable</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>Número de Internet</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Dirección desechable</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>No recibe mensajes</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>Aparece en datos filtrados</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>A través de VPN o Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
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
        <translation>El rostro coincide con el retrato</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Listas de vigilancia</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificante de domicilio</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>Lugar y red del teléfono</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>Registros oficiales</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>Una persona aún debe examinarlo</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>Debe repetirse</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>No se leyó el chip</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>Firma del emisor del chip</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>Datos del chip sin cambios</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>Respondió el entorno de pruebas de Didit: nada se comprobó de verdad</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Una persona lo aprobó a mano en la consola de Didit</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>La comprobación es demasiado antigua</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>No se pudo obtener una imagen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>Este tipo de documento no se acepta</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>El documento ha caducado</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>No se encontró ningún retrato en el documento</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>El documento está en una lista de bloqueo</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>La persona es demasiado joven</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>No se pudo leer la edad</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>No se mostró ningún rostro a la cámara</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>El rostro era una foto o una máscara</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>El rostro está en una lista de bloqueo</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>Puede que la persona sea conocida con otro nombre</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>Puede que el rostro sea conocido con otro nombre</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>No se pudo leer el código QR del documento</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>No se pudo leer el código de barras del documento</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>No se encontraron las líneas de lectura mecánica del documento</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>Los dígitos de control de las líneas de lectura mecánica son incorrectos</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>Las líneas de lectura mecánica y el texto impreso difieren</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>Los datos del documento se contradicen</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>No se pudo leer el nombre</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>No se pudo leer la fecha de nacimiento</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>No se pudo leer el número de documento</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>Se fotografió una pantalla en lugar de un documento</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>Se mostró una copia en lugar del documento</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>Se alteró el retrato del documento</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>No es seguro que hubiera una persona viva</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>El rostro y el retrato difieren</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>No había ningún retrato con el que comparar el rostro</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>Puede que la persona esté en una lista de vigilancia</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>No se pudo verificar el chip del documento</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>No se pudo comprobar el emisor del chip</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>El chip y el texto impreso difieren</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>La dirección de correo aparece en datos filtrados</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>La dirección de correo está en una lista de bloqueo</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>El número de teléfono está en una lista de bloqueo</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>El teléfono está en un país distinto al del documento</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>Lo que presentó la cartera</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>El servicio no entrega nada de ello.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · encabezado</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · contenido</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · revelaciones</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>Firma de %1 bytes</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>Llame a la persona que se ocupa de este quiosco y léale la referencia.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, llame a la persona que se ocupa de este quiosco y léale la referencia.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>Espere %1 min y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>El servicio no está accesible</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>El quiosco no pudo conectarse con el servicio de verificación.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Compruebe el cable de red o la wifi de este quiosco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>El servicio no respondió a tiempo</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>El servicio de verificación está ahí, pero su respuesta tardó demasiado.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La conexión terminó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>Compruebe la red de este quiosco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>El servicio no pudo demostrar quién es</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>El certificado del servicio de verificación no es de confianza. No se envió nada.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>El servicio no dejó entrar a este quiosco</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>El servicio de verificación rechazó el usuario o la contraseña del propio quiosco.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>Este quiosco no puede hacer eso</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>El servicio de verificación conoce este quiosco, pero no le permite hacer esta comprobación.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>Necesita uno de estos roles en el servicio: %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>El servicio no conoce esta solicitud</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>La solicitud ya no existe, o el servicio está configurado de otro modo que este quiosco.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>El servicio pide una pausa</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>Se hicieron demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>El servicio no aceptó la solicitud</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>Lo que pide esta comprobación no se ajusta a la configuración del servicio de verificación.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>El servicio tiene un problema</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>El servicio de verificación comunicó un error propio.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>El servicio remitió a otro lugar</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>El servicio de verificación envió al quiosco a otra dirección. El quiosco no la sigue.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La respuesta era demasiado grande</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>El servicio de verificación envió más de lo que acepta este quiosco.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>El servicio de verificación respondió de un modo que este quiosco no entiende. No se verificó nada.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>Falta la contraseña del quiosco</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>La contraseña del servicio de verificación no se puede leer en este ordenador.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>Los ajustes de este quiosco son incorrectos</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>El quiosco no puede funcionar con sus ajustes actuales.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>La comprobación necesita «%1» para poder empezar. No se introdujo, o el servicio no lo conoce.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>Inténtelo de nuevo: el formulario se abre con lo introducido, para corregirlo.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>No se pudo registrar esta comprobación</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>El quiosco debe registrar cada comprobación y no pudo hacerlo. No se muestra nada que no se haya registrado.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>El quiosco cometió un error</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>Algo falló dentro de este programa. No se verificó nada.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>Este quiosco no tiene red</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>El ordenador de este puesto no está conectado a ninguna red, así que no se pudo preguntar a nadie.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>Ahora mismo no puedo comprobarlo. Un momento, por favor, lo intentaré de nuevo.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>Ahora mismo no puedo comprobarlo. ¿Le gustaría mostrarlo de otra manera?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier parte</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modificado el</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>Persona o empresa</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Número en otro lugar</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>Id del usuario</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>La entrada %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>La entrada %1 no está en su lugar: falta una, está duplicada o se movió.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>La entrada %1 no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>La entrada %1 se modificó, o no la escribió este puesto.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>El punto de control de la entrada %1 se modificó, o no lo escribió este puesto.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>La entrada %1 no es la misma que cuando se hizo su punto de control.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>Falta el final, a partir de la entrada %1.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>El registro del que habla la entrada %1 se modificó.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>El registro del que habla la entrada %1 ha desaparecido, y nada dice quién lo eliminó.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>En la entrada %1 hay un registro del que el diario no habla.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>La entrada %1 dice que se eliminaron registros, pero faltan otros.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>Lo que se conservaba con el registro de la entrada %1 se modificó.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>Algo que se conservaba con el registro de la entrada %1 ha desaparecido, y nada dice quién lo borró.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>Se conserva algo de lo que ningún registro habla.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>La nota o decisión de la que habla la entrada %1 se modificó.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>La nota o decisión de la que habla la entrada %1 ha desaparecido, pero su registro no.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>Hay una nota o decisión de la que el diario no habla.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>El caso del registro del que habla la entrada %1 está abierto o cerrado de forma distinta a lo que dice el diario.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>Este ordenador no tiene red: ni cable, ni wifi, ni dirección. La pantalla dice *Puesto sin conexión*.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>un cable desconectado, una wifi fuera de alcance o un router apagado.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>compruebe el cable de red o la wifi y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>revise los ajustes de red del propio ordenador; el servicio no tiene nada que ver.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>El host del servicio no se encuentra o no está accesible.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>cable de red, wifi, un cortafuegos, un proxy o una dirección mal escrita.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>desde este ordenador, ejecute `curl -I` con la `base_url` de la configuración.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>El servicio aceptó la conexión, pero no dio una respuesta completa a tiempo.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>una red lenta o un servicio saturado.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>si persiste, mire los milisegundos en el registro técnico y la página de estado del servicio.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>La conexión terminó antes de la respuesta o en medio de ella.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>una wifi inestable, o un proxy o cortafuegos que corta las conexiones.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>inténtelo de nuevo. Mientras espera al visitante, el quiosco se reconecta por sí solo.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>quite los proxies del camino hacia el host del servicio.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>El servicio no pudo demostrar quién es: su certificado no es de confianza, es para otro host o ha caducado. No se envió nada.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>un proxy propio que abre TLS, un reloj erróneo en este ordenador, o alguien en medio.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>llame al administrador. Volver a intentarlo no ayuda.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>compruebe la fecha del ordenador; para una autoridad propia, defina `ca_file` de este mismo servicio. Esta comprobación no se puede desactivar.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>El servicio no acepta el id de cliente y el secreto del quiosco. Código de salida 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>secreto cambiado o mal escrito, `client_id` erróneo, `auth_method` erróneo, entorno equivocado.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>llame al administrador.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>guarde de nuevo el secreto; compare `auth_method` con el ajuste de la aplicación.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>El servicio conoce el quiosco, pero prohíbe lo que pide (403). Código de salida 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>a la aplicación le falta un rol; con PingOne también un `environment_id` erróneo. Un rol recién asignado puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>vea [PingOne Credentials](services/pingone-credentials.md), paso 3.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>El servicio no conoce la dirección o la sesión (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>durante el seguimiento, la sesión se eliminó; al inicio, `base_url` o entorno erróneo.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>inténtelo de nuevo; si vuelve a ocurrir, llame al administrador.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>compare `region` o `base_url` y los id con el servicio.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>Demasiadas solicitudes en poco tiempo (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>muchos quioscos u otros programas comparten el límite del servicio.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>espere lo que indica la página y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>mire la página de uso del servicio; pida un límite mayor.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>El servicio no acepta lo que se pidió (otro estado 4xx, con el que termina la referencia).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>el nombre de un tipo de credencial o de un dato no está escrito como en el servicio, o una opción tiene un valor que el servicio no permite.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>llame al administrador. Puede que otros tipos sigan funcionando.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>compare `type`, los `id` de los datos, `issuers` y las claves propias del proveedor con el servicio.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>El servicio tiene un problema propio (estado 5xx, con el que termina la referencia).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>mire la página de estado del servicio; indique la referencia del servicio a su soporte.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>El servicio envió al quiosco a otra dirección (3xx). El quiosco nunca la sigue, pues llevaría consigo el token.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>una red con página de inicio de sesión, o una `base_url` obsoleta.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>abra la dirección en un navegador en este ordenador; corrija `base_url` o `token_url`.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>La respuesta es mayor de lo que acepta el quiosco y no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>no respondió el servicio sino algo intermedio, o una credencial contiene imágenes muy grandes.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>pida solo los datos que necesita.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>La respuesta no se entiende. No se verificó nada, diga lo que diga la cartera del visitante.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>la página web de un proxy en lugar de la respuesta del servicio, o el servicio ha cambiado.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>el registro técnico nombra el campo que faltaba o era erróneo. Comuníquelo con la versión (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>El secreto al que remite la configuración no se puede leer. Código de salida 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>la variable de entorno no está definida para este programa, el archivo se movió u otros pueden leerlo, o el llavero está bloqueado.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config`, ejecutado con la cuenta del quiosco, dice cuál y por qué. Vea [Secretos](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>El archivo de configuración es erróneo o no se puede leer. Código de salida 78. El quiosco no arranca, y tampoco muestra la demostración en su lugar.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` enumera cada error con su línea. Vea [Configuración](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>La solicitud necesita del puesto algo que no se introdujo o que el servicio no conoce (no existe ese usuario, ninguna cartera activa); la página lo nombra.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>inténtelo de nuevo: el formulario se abre con lo introducido; corríjalo ahí.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>El quiosco guarda un [registro](records.md) de cada comprobación y no pudo escribirlo: `START` antes de preguntar al visitante, `RESULT` cuando la respuesta ya estaba. No se muestra ningún resultado sin registro. Código de salida 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>el disco está lleno o es de solo lectura, la carpeta pertenece a otra persona, o su base de datos está dañada.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>llame al administrador; mientras tanto, compruebe de otra manera.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` dice qué le pasa a la carpeta. Con `required = false` el resultado se muestra de todos modos, marcado como *no registrado*.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>Un defecto de este programa, o el simulador de la demostración no pudo arrancar. No se verificó nada.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>comuníquelo con el registro técnico y la versión (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>Todo está bien: la credencial está verificada.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>El servicio examinó lo mostrado y no lo aceptó: un documento no auténtico, un rostro que no coincide, una credencial revocada.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>compruebe de otra manera. Volver a intentarlo solo ayuda si un paso falló en el teléfono, como una foto borrosa.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>El visitante decidió no compartir, y el servicio lo indica.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>ofrezca otra manera; nadie está obligado a compartir.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>El visitante rechazó, o el servicio no aceptó lo compartido. Algunos servicios tienen una sola palabra para ambas cosas: PingOne Credentials, nChain Identity y Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>pregunte al visitante si lo compartió e inténtelo una vez más. Si no, use otro documento.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>si nadie lo consigue, el emisor no está entre los aceptados, o falla la comprobación del propio servicio.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>El servicio terminó sin una comprobación propia (PingOne Verify: `NOT_REQUIRED`). No se sabe nada del visitante.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>compruebe de otra manera.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>la política de verificación no exige ninguna comprobación; cámbiela o nombre otra en el tipo.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>El servicio no puede decidir solo; debe mirar una persona. Lo que el propio quiosco encuentra mal, como una credencial distinta de la solicitada o un dato que falta, es de todos modos *No verificado*.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>siga la norma de su casa para las revisiones. No lo trate como verificado.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>El servicio dice «verificado», pero no entregó ninguna credencial.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>si persiste, la cartera y el servicio no encajan; comuníquelo al servicio.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>Se compartió otro tipo de credencial que el solicitado.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>pida la correcta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>si era la correcta, compare `type` en la configuración con el nombre que le da el servicio.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>No se compartió un dato que este tipo exige; la página lo nombra.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>pida al visitante que lo comparta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>si no lo tiene la credencial de nadie, corrija el `id` del dato o defina `required = false`.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>La credencial fue válida, pero su fecha de fin ha pasado.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>pida una vigente.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>si está vigente, compruebe la fecha de este ordenador.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>Lo compartido no cumple una de las reglas de este tipo (`rules`, o `must_be` de un dato), por ejemplo el visitante tiene menos de 18 años. La página nombra la regla.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>decida según la norma de su casa; la credencial en sí está en orden.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>las reglas se explican en [Configuración](configuration.md#typesrules-what-is-accepted).</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>Falló una de las comprobaciones, del servicio o del propio quiosco; la página muestra cuál.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>no lo trate como verificado. Use otro documento.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>Una comprobación que este tipo exige (`required_checks`, o [lo que se da por supuesto](configuration.md#required-checks)) no se hizo o no se pudo hacer: por ejemplo, la clave del emisor no es conocida. La página dice por qué. Es *No verificado*, o *Por revisar* con `when_not_checked = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>no lo trate como verificado. Inténtelo de nuevo o use otro documento.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>el último grupo de la página, y `checks` de `verifier-kiosk-cli verify --json`, dicen por qué no se hizo cada comprobación. Si el servicio nunca entrega lo que la comprobación necesita, no la exija.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>Lo compartido no muestra si se cumple una de las reglas de este tipo: una fecha de nacimiento sin día, un país que nadie conoce, dos indicaciones que se excluyen. Es *No verificado*, o *Por revisar* con `when_cannot_tell = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>pida otro documento que lo muestre.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>si ocurre con credenciales correctas, compare el dato de la regla con lo que entrega el servicio.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>Nadie respondió a la solicitud en su plazo, o el servicio la terminó. No se compartió nada.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>el visitante necesitaba más tiempo, cambió de opinión o no tiene una cartera que pueda responder.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>inténtelo de nuevo cuando el visitante tenga la cartera lista, o compruebe de otra manera.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>si ocurre a menudo, dé al tipo un `time_limit` mayor; el límite del propio servicio cuenta de todos modos.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>al arrancar, al leer la configuración</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>al iniciar sesión en el servicio</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>al pedir una sesión: no se mostró ningún código QR</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>mientras se esperaba al visitante</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>al leer lo que compartió el visitante</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>al terminar la sesión en el servicio; nada que hacer en recepción</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En recepción</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>Cuando algo falla, el quiosco muestra una referencia como `START-TIMEOUT`. El personal la lee en voz alta; esta página dice qué significa.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = cuándo ocurrió, qué ocurrió y el estado HTTP del servicio donde este dice más.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>El registro técnico (salida de errores estándar) dice más: método, host, ruta, estado, milisegundos y la referencia. No contiene datos, tokens, secretos, códigos ni enlaces. Si el servicio dio un id para su propio soporte, la página del fallo lo muestra: indíquelo cuando llame.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` repite una comprobación en el terminal.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>Motivos de un resultado</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>Un resultado que no es verde nombra su motivo. No es un fallo del quiosco: la comprobación funcionó.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 is slow</source>
        <comment>a service</comment>
        <translation>%1 está lento</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>a service</comment>
        <translation>%1 no funciona</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>%1 no está accesible</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 rechaza este quiosco</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a service</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>a service</comment>
        <translation>lento</translation>
    </message>
    <message>
        <source>does not work</source>
        <comment>a service</comment>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>rechaza las credenciales de acceso de este quiosco</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n servicio no está listo</numerusform>
            <numerusform>%n servicios no están listos</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>El reloj va mal</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Un certificado caduca pronto</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>Todos los servicios listos</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>Las comprobaciones funcionan, pero tardan más. Si sigue así, revise la red de este ordenador.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>Los relojes de este ordenador y del servicio difieren. Ajuste la fecha y la hora de este ordenador.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>El certificado del servicio caduca pronto. Quien gestiona el servicio debe renovarlo.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>igual que aquí</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 por delante de este ordenador</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 por detrás de este ordenador</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As in the document; several spellings with | between them</source>
        <translation>Como en el documento; varias grafías separadas por |</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>Año-mes-día, por ejemplo 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>Con el prefijo del país, por ejemplo +1 512 555 1234</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>Varias con |: el visitante elige una</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Foto de referencia</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>Una imagen JPEG en base64</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>Dirección de correo de la cuenta del visitante</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>Número del visitante</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>Nombre de usuario del visitante</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>Puede quedar vacío: se crea entonces un usuario nuevo</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>Id de la cartera del visitante</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>La instalación que recibe el mensaje (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>Fecha de nacimiento (año-mes-día)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Número de teléfono con prefijo del país</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>El servicio no tiene datos de esta comprobación: los guarda 30 minutos tras la decisión.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>El servicio no entregó una imagen.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>El servicio no entregó las puntuaciones de sus comprobaciones.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>No se comprobó nada: el servicio no exige ninguna comprobación.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>Aprobado a mano por un administrador del servicio.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>Aprobado a mano por un administrador del servicio; no se examinó ningún documento.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Makes checks</source>
        <translation>Hace comprobaciones</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>Hace comprobaciones, consulta y decide</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>Todo, también los operadores y los ajustes</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>Ve todo, no cambia nada</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>Un nombre tiene letras, como máximo %1.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Ya hay alguien con este nombre.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Una contraseña tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>Esta es de las primeras que alguien probaría. Elija otra, por favor.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>Ya no hay nadie con este nombre.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>Debe quedar alguien que pueda administrar. Nombre antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>Alguien se adelantó: ya hay operadores.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>Ya no puede cambiar quién puede iniciar sesión.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>Al menos %1 cifras, o una contraseña de al menos %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>Elija lo que desea comprobar.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: consultando al servicio.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: el código está en la pantalla. El visitante puede escanearlo ahora.</translation>
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
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>The QR code is on the screen</source>
        <translation>El código QR está en la pantalla</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>El teléfono tiene la solicitud</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>El visitante ha respondido</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>El resultado está ahí</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>Terminada sin resultado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>El servicio ha cambiado de opinión</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>a number with a fraction</comment>
        <translation>%1 segundos</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Records of checks</source>
        <translation>Registros de comprobaciones</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMOSTRACIÓN: nada de esto es real</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and how often it happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>La respuesta desaparece de esta pantalla tras %1.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>Pedimos la credencial completa.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>Pedimos: %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>Lo que usted comparte no se guarda.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>Nada más de lo que usted comparte se guarda.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>Guardamos el primer y el último carácter durante %n día: %1.</numerusform>
            <numerusform>Guardamos el primer y el último carácter durante %n días: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>Guardamos durante %n día una huella, no el contenido: %1.</numerusform>
            <numerusform>Guardamos durante %n días una huella, no el contenido: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>Guardamos durante %n día: %1.</numerusform>
            <numerusform>Guardamos durante %n días: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>Esta comprobación se puede volver a encontrar durante %n día mediante: %1.</numerusform>
            <numerusform>Esta comprobación se puede volver a encontrar durante %n días mediante: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>Una parte se guarda durante un tiempo.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>Pedimos: %1 y más.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>«%1» está presente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: uno de %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>Al menos %1 años</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>Como máximo %1 años</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>Al menos %1 años el %2</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>Como máximo %1 años el %2</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>No caducada</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>No caducada; días de gracia: %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>De un emisor aceptado aquí</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>Todo esto: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>Uno de: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>No se compartió la credencial de la que se trata.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>«%1» no se compartió.</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>«%1» dice otra cosa.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>El visitante es más joven.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>El visitante es mayor.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>Nada de lo compartido dice qué edad tiene el visitante.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>La fecha de nacimiento no está completa, así que la edad no es segura.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>Lo compartido sobre la edad se contradice.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>«%1» no es una fecha con sentido.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>«%1» no es una fecha completa.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>Su fecha ha pasado.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>La credencial no dice cuándo termina.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>El servicio no dice quién la emitió.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>Procede de otro emisor.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>La lista firmada que nombra a su emisor ya no vale; pida una más reciente a quien mantiene el quiosco.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>«%1» no es un país conocido aquí.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>«%1» es otro país.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>Ninguna de las alternativas se cumple.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>Solo lo dice el servicio; la cartera no lo presentó.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMOSTRACIÓN: nada de esto es real</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creado el %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>El visitante escanea el código con un teléfono.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>En el teléfono</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>El visitante decide en el teléfono.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>El resultado aparece solo.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>Continúe con el visitante.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>No se fíe. Compruebe de otra manera.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>Consulte a la persona responsable antes de continuar.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>Ofrezca otra manera de comprobar.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>Inténtelo de nuevo cuando el visitante tenga la cartera lista.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Imposible comprobar</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>Busque la referencia en el manual.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>Puesto sin conexión</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Compruebe el cable de red o la wifi de este quiosco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>Empiece de nuevo cuando el visitante esté listo.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>No he podido completar esta comprobación. ¿Puedo ver otra cosa?</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>No ha llegado completo. ¿Lo intentamos otra vez?</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>El servicio dice: «%1».</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>no aceptado por el servicio</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>El servicio comprobó lo compartido y no lo aceptó.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>Compruebe de otra manera. Volver a intentarlo solo ayuda si falló un paso en el teléfono.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>no se comprobó nada</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>El servicio terminó sin una comprobación propia, así que no se sabe nada del visitante.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>Compruebe de otra manera y llame a la persona que se ocupa de este quiosco.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>rechazado o no aceptado</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>El visitante rechazó en el teléfono, o el servicio no aceptó lo compartido. El servicio no dice cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>Pregunte si el visitante quería compartir. Si es así, inténtelo de nuevo; si no, compruebe de otra manera.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>el visitante decidió no compartir</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>La solicitud se rechazó en el teléfono. No se compartió nada con usted.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>El visitante está en su derecho. Ofrezca otra manera de comprobar, o inténtelo de nuevo si fue un error.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>No pasa nada. ¿Le gustaría mostrarlo de otra manera?</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>debe decidir una persona</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>El servicio no pudo decidir por sí solo.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>Compare lo compartido con el visitante y consulte a la persona responsable antes de continuar.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>Un momento, por favor, un compañero lo mirará.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>no se compartió nada</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>El servicio comunica éxito, pero no entrega ninguna credencial. Sin ella no hay nada verificado.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, llame a la persona que se ocupa de este quiosco.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>se compartió otra credencial</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>Lo compartido no es lo que pide esta comprobación.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>La comprobación pide «%1», y eso no se compartió.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>Pida al visitante que elija la tarjeta correcta en la cartera y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>Esa era otra tarjeta. ¿Podría elegir la correcta?</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>algo no se compartió</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>«%1» es obligatorio, pero no se compartió.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>Pida al visitante que comparta todo lo que enumera la solicitud y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>la credencial ha caducado</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>Lo compartido es auténtico por lo que el servicio puede saber, pero su fecha ha pasado.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>Pida una credencial aún válida, o compruebe de otra manera.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>La fecha de esta tarjeta ha pasado. ¿Tiene una más reciente?</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>no aceptado aquí</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>Lo compartido es auténtico por lo que el servicio puede saber, pero no cumple la regla «%1» de este puesto.</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>Haga lo que digan las reglas de este puesto, o compruebe de otra manera.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>Lo siento, no puedo aceptar esto. ¿Puedo ver otra cosa?</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>una comprobación falló</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>Esta comprobación falló: «%1».</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>No se fíe de esta credencial. Compruebe de otra manera.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>no se hizo una comprobación obligatoria</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>Este puesto exige la comprobación «%1», y no se pudo hacer.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>una regla no se pudo decidir</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>Lo compartido no muestra si se cumple la regla «%1» de este puesto.</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>Pida otra cosa que lo muestre, o compruebe de otra manera.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>Solo con esta tarjeta no puedo saberlo. ¿Puedo ver otra cosa?</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Clave de este puesto</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>Su archivo para auditores</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Último punto de control</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Verificando… %1 %</translation>
    </message>
    <message>
        <source>The journal cannot be read. Call the person who looks after this kiosk.</source>
        <translation>El diario no se puede leer. Llame a la persona que se ocupa de este quiosco.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>No es íntegro</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Todo es íntegro</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>¿Es íntegro el diario?</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>Todo lo que ocurre en este puesto se escribe en un diario en el que cada entrada está firmada y nombra la anterior. Su verificación descubre cada cambio, hueco o eliminación.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>El diario de este puesto</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>Para demostrarlo en otro lugar</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>Guarde el último punto de control donde este quiosco no pueda escribir. Así se descubre si alguien elimina después el final del diario.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>Guardar el punto de control como texto</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>Entradas: %1 · registros: %2 · puntos de control: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>Se está anotando la decisión.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>No se decidió nada: el caso ya está cerrado. Vuelva a la lista, por favor.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>Usted ya decidió así. Otra persona debe confirmarlo.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>No se decidió nada: usted ya no puede decidir casos.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>El caso sigue abierto: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>Verificado en recepción</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>Registro de la respuesta del servicio</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>Propuesto: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Respuesta del servicio</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>Ya no conoce la sesión.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>Se necesita una nota. Queda con el caso y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Decidir este caso</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>El registro de la comprobación queda como está; su decisión figura al lado.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>Aceptar este caso</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>Rechazar este caso</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>Primero se informa a %1.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>La decisión vale en este puesto; no se informa al servicio.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nada espera una decisión</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>Lo que está por revisar aparece aquí y permanece hasta que alguien lo haya decidido.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>En espera (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>desde hace %1 · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>Este caso no se puede mostrar: no se pudo leer, o no se pudo anotar que usted lo consulta. Inténtelo de nuevo, o llame a la persona que se ocupa de este quiosco.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobada</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Solo se muestran los primeros %1 de %2 caracteres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>Datos verificados</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>Solo se muestran las primeras %1 líneas</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, columna %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>Errores en los ajustes</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>Hay un error en los ajustes de este quiosco</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>Hay %1 errores en los ajustes de este quiosco</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>Referencia %1. El manual dice más: «Configuration» sobre cada ajuste, «Failures» sobre la referencia.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>verificado</numerusform>
            <numerusform>verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>no verificado</numerusform>
            <numerusform>no verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>por revisar</numerusform>
            <numerusform>por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>rechazado</numerusform>
            <numerusform>rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>caducado</numerusform>
            <numerusform>caducados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>no posible</numerusform>
            <numerusform>no posibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>cancelado</numerusform>
            <numerusform>cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>Demostración · servicios y personas simulados · nada de esto es real</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>Se borra en %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>Volver del manual</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En recepción</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>Para quien se ocupa de este quiosco</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>Detalles para especialistas</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · nadie respondió a la solicitud</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>La solicitud estuvo abierta todo su tiempo y no se respondió en ningún teléfono. No se compartió nada.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>Inténtelo de nuevo cuando el visitante tenga la cartera lista, o compruebe de otra manera.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Diga al visitante: «%1»</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>El código ha caducado. ¿Le muestro uno nuevo?</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>Qué ocurrió y qué hacer</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>No queda espacio en el disco. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>Los registros no se pueden leer. No se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>%1 records written…</source>
        <translation>%1 registros escritos…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>%1 registros guardados: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>Para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>Firmado por este puesto: quien tenga su clave pública puede demostrar que nada se cambió.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>Para leer e imprimir: un resumen y cada registro en una línea.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>Guardar estos registros en un archivo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>Firmado (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>Referencia del servicio: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Diga al visitante: «%1»</translation>
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
        <translation>Los muestra en la lista</translation>
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
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Cualquier puesto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>Cierra las opciones</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>Abre las opciones</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>Referencia, comprobación, motivo…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FilterForm</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Quita este filtro</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Nadie puede iniciar sesión todavía</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>Quien se ocupa de este quiosco será su primer administrador y podrá añadir a los demás.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>Ser administrador</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>El primer administrador</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Rellene esto, por favor, antes de preguntar al visitante.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Es demasiado largo: como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>Esto no parece correcto. Compruébelo, por favor.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::IssuerRow</name>
    <message>
        <source>Logo of %1</source>
        <translation>Logotipo de %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::KeptCard</name>
    <message>
        <source>Masked</source>
        <translation>Enmascarado</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>Como huella</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>Como huella de la persona</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>Borrado o plazo vencido</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>Solo una huella, con la que se vuelve a encontrar</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>Mostrar los valores guardados</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>Ocultar los valores guardados</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>No se pudo anotar su consulta, o los valores no se pueden leer; no se muestra nada. Llame a la persona que se ocupa de este quiosco.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>Su consulta se anota en el diario.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Guardado de la persona</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LateAnswerBar</name>
    <message>
        <source>An answer to the earlier code has arrived. Use it?</source>
        <translation>Ha llegado una respuesta al código anterior. ¿Usarla?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkRow</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the link</source>
        <translation>Copia el enlace</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>Plegar el enlace</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>Mostrar el enlace completo</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>Solo un operador cierra el programa.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>Vuelva al inicio antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>Qué ocurrió en este puesto</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>Consulta: qué ocurrió en este puesto.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>Abre la selección de idiomas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>Cambiar a colores claros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>Cambiar a alto contraste</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>Cambiar a colores oscuros</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Rellene esto, por favor, antes de preguntar al visitante.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>El quiosco no puede arrancar. Sus ajustes contienen errores.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n caso ha cambiado</numerusform>
            <numerusform>%n casos han cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>Muestra lo que espera una decisión</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>Cierra la sesión</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 puede consultar, pero no hace comprobaciones.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>Inicie sesión, por favor, antes de comprobar nada.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>Se cerró su sesión porque se cambió su PIN. Iníciela con el nuevo.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>Se cerró su sesión porque ya no puede iniciarla. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>Se cerró su sesión porque nadie tocó la pantalla durante un rato.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1 tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>Solo quien administra este quiosco cambia lo que figura primero.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>No se pudo guardar. Llame a la persona que se ocupa de este quiosco.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1 está fijado y figura primero.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1 ya no está fijado.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>Servicios: su estado.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>Muestra el estado de cada servicio</translation>
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
            <numerusform>Sobra %n carácter.</numerusform>
            <numerusform>Sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>Una nota queda como está: no se puede cambiar ni retirar.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>No se pudo escribir la nota. Inténtelo de nuevo, o llame a la persona que se ocupa de este quiosco.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>Lo que otros deberían saber de esta comprobación</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>No coincidían. Escriba las dos de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>PIN o contraseña otra vez</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorsView</name>
    <message>
        <source>may not sign in</source>
        <translation>no puede iniciar sesión</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>bloqueado durante %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>estuvo aquí el %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>nunca ha estado aquí</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>¿Cambiar el rol de %1 a %2?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar el rol</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>¿Permitir que %1 vuelva a iniciar sesión?</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>¿Impedir que %1 inicie sesión?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Todos los operadores</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Permitir de nuevo</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>Impedir el acceso</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Otro PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Fijar este PIN</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
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
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OutcomeTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
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
        <translation>¿Qué desea comprobar?</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>Busque o pulse un número</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>Lo que se puede comprobar</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>Más comprobaciones</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Aún no hay nada que comprobar</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>Nada aquí tiene ese nombre</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>Los ajustes de este quiosco no nombran ninguna credencial.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>Borre la búsqueda para ver todo de nuevo.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Lo más usado</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Otras comprobaciones</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>Estas son las imágenes más recientes; hay más.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>Este archivo no se puede leer. Quizá se retiró su unidad.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>Esta imagen es demasiado grande: como máximo %1 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>Esta imagen no se puede enviar: debe ser un JPEG completo de como máximo %1 píxeles por lado.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>Aquí no hay ninguna imagen</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>Se muestran archivos JPEG. Conecte una unidad que tenga uno, vuelva atrás e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>hay una imagen elegida</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>hay una imagen elegida</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Elegir otra imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Portrait</name>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::QrView</name>
    <message>
        <source>QR code to scan with a wallet</source>
        <translation>Código QR para escanear con una cartera</translation>
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
        <translation>Los muestra en la lista</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>No se pudo anotar que usted consulta este registro, así que no se muestra.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>Este registro no se muestra: se modificó o eliminó, o no se puede leer. La verificación del diario dice más.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>Referencia para leer en voz alta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Con sesión iniciada</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>Referencia completa</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (tras %2)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (fallida)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was checked and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>Lo que se compartió (solo nombres)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Registro de una comprobación</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>Otro puesto hizo esta comprobación. Las notas y lo que se guardó de la persona están allí.</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordsSection</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s), more below</source>
        <translation>
            <numerusform>El registro más reciente, más abajo hay otros</numerusform>
            <numerusform>Los %n registros más recientes, más abajo hay otros</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Ningún registro coincide</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>Borre el filtro para verlos todos de nuevo.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>Cada comprobación deja uno: cómo terminó, nunca lo que se compartió.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Hacer una comprobación</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Los registros no se pueden leer. Llame a la persona que se ocupa de este quiosco.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>Registros de todos los puestos</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>De todos los puestos: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>La base de datos compartida no responde. Solo se muestran los registros de este puesto.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>Lo que registra este puesto no llega a la base de datos compartida, y espera %n paso de comprobación. La persona que se ocupa de este quiosco averigua el motivo con «records status».</numerusform>
            <numerusform>Lo que registra este puesto no llega a la base de datos compartida, y esperan %n pasos de comprobaciones. La persona que se ocupa de este quiosco averigua el motivo con «records status».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>Mostrar todo lo que guarda el servicio</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>Su consulta queda anotada</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>En el servicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Su propio número</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>El servicio no la tiene en su lista.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Registrado aquí</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>Nada de ello está registrado aquí.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>Lo que guarda el servicio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceSection</name>
    <message>
        <source>At the service</source>
        <translation>En el servicio</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: búsquedas</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>Ninguno de los servicios enumera sus sesiones.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>Consultando al servicio.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>El servicio no enumera nada aquí.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Una búsqueda</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>Este servicio enumera las sesiones de una sola persona. Rellene uno de los campos, por favor, y busque.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServicesPage</name>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>En qué se basan las comprobaciones y lo reciente que es. Los servicios se consultan cada pocos minutos mientras no se comprueba a nadie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>Token válido hasta</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Su reloj</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificado válido hasta</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>hecha el %1 (hace %n día)</numerusform>
            <numerusform>hecha el %1 (hace %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>no dice cuándo se hizo</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>Listas de emisores de confianza</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SessionPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open wallet on this device</source>
        <translation>Abrir la cartera aquí</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>El teléfono debe mostrar el mismo código</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Qué ocurre ahora</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>Mire su teléfono</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>Tiene un mensaje; o escanee el código</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Escanee con su teléfono</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>Apunte la cámara o su aplicación de cartera al código</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Confirme en su teléfono</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>Usted elige lo que comparte</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Mire el resultado</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>Aparece aquí enseguida</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>El código aparece aquí en un momento.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>Su teléfono tiene la solicitud</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>Mírela, por favor, y decida allí.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>Ha llegado la respuesta.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>Conexión interrumpida, reintentando…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>Muestra un código nuevo en lugar de este</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>Menos sobre lo que se pide y se guarda</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>Más sobre lo que se pide y se guarda</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>Nadie puede iniciar sesión todavía. Cree el primer administrador, por favor.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Inicie sesión, por favor.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>El nombre y el PIN no se corresponden. Inténtelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>Demasiados intentos. Espere %1, por favor.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>¿Quién inicia sesión?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Escriba su nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>Quién puede iniciar sesión aquí</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o contraseña</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Los registros no se pueden leer. Llame a la persona que se ocupa de este quiosco.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n comprobación</numerusform>
            <numerusform>%n comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n respuesta tardía</numerusform>
            <numerusform>%n respuestas tardías</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>la mitad de las respuestas llegó en %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>Cómo terminaron las comprobaciones en cada uno de los últimos siete días</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>Cómo terminaron las comprobaciones en cada hora de hoy</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>A lo largo de la semana</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>A lo largo del día</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>Hoy no ha terminado ninguna comprobación</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>Cada comprobación hecha en este puesto se cuenta aquí enseguida.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Hacer una comprobación</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>Hoy de un vistazo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Por qué no funcionó</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>Cada comprobación se cuenta aquí en cuanto su puesto la ha compartido.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>comprobado por %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>fijado</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>NO REGISTRADO</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Diga al visitante: «%1»</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Detalles para especialistas</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>Volver al resultado</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>Hacer de visitante</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>El teléfono simulado escanea el código</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>El visitante simulado comparte lo solicitado</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>El visitante simulado no comparte</translation>
    </message>
</context>
</TS>
