<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Cases</name>
    <message>
        <source>To be decided</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Somebody else must confirm</source>
        <translation>Outra pessoa precisa confirmar</translation>
    </message>
    <message>
        <source>The service is looking at it</source>
        <translation>O serviço está analisando</translation>
    </message>
    <message>
        <source>Waits for the visitor</source>
        <translation>Aguarda o visitante</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Aprovado aqui</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Rejeitado aqui</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <comment>a verdict&apos;s word</comment>
        <translation>O serviço: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Prazo encerrado</translation>
    </message>
    <message>
        <source>The service leaves it to a person.</source>
        <translation>O serviço deixa a decisão para uma pessoa.</translation>
    </message>
    <message>
        <source>A check that is required was not made.</source>
        <translation>Uma verificação exigida não foi feita.</translation>
    </message>
    <message>
        <source>One of the rules cannot be decided.</source>
        <translation>Uma das regras não pode ser decidida.</translation>
    </message>
    <message>
        <source>The service has not decided yet.</source>
        <translation>O serviço ainda não decidiu.</translation>
    </message>
    <message>
        <source>The service waits for the visitor again.</source>
        <translation>O serviço aguarda novamente o visitante.</translation>
    </message>
    <message>
        <source>The service has decided. What is missing is for the desk to decide.</source>
        <translation>O serviço já decidiu. O que falta cabe ao balcão decidir.</translation>
    </message>
    <message>
        <source>The service does not know the session any more.</source>
        <translation>O serviço não conhece mais a sessão.</translation>
    </message>
    <message>
        <source>The service is not asked any more.</source>
        <translation>O serviço não é mais consultado.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rejeitar</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>The service confirmed</source>
        <translation>Confirmado pelo serviço</translation>
    </message>
    <message>
        <source>We checked ourselves</source>
        <translation>Verificado por nós</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Não foi possível verificar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Verificado até agora</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 de %2 verificações aprovadas</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 de %2 verificações reprovadas</translation>
    </message>
    <message>
        <source>The service checked</source>
        <translation>Verificado pelo serviço</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>It meets the rules for this credential</source>
        <translation>Cumpre as regras para esta credencial</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Aceita pelo serviço</translation>
    </message>
    <message>
        <source>Credential is genuine and not revoked</source>
        <translation>A credencial é autêntica e não foi revogada</translation>
    </message>
    <message>
        <source>Issuer is one that was asked for</source>
        <translation>O emissor é um dos solicitados</translation>
    </message>
    <message>
        <source>It is the credential that was asked for</source>
        <translation>É a credencial solicitada</translation>
    </message>
    <message>
        <source>Everything that was asked for was shared</source>
        <translation>Tudo o que foi solicitado foi compartilhado</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>Esta verificação não foi feita.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Não está vencida</translation>
    </message>
    <message>
        <source>Signature of the issuer</source>
        <translation>Assinatura do emissor</translation>
    </message>
    <message>
        <source>Identity document is genuine</source>
        <translation>O documento de identidade é autêntico</translation>
    </message>
    <message>
        <source>Face matches the document&apos;s picture</source>
        <translation>O rosto corresponde à foto do documento</translation>
    </message>
    <message>
        <source>Face matches the reference picture</source>
        <translation>O rosto corresponde à foto de referência</translation>
    </message>
    <message>
        <source>A living person is in front of the camera</source>
        <translation>Há uma pessoa viva diante da câmera</translation>
    </message>
    <message>
        <source>Phone number is the visitor&apos;s</source>
        <translation>O número de telefone é do visitante</translation>
    </message>
    <message>
        <source>E-mail address is the visitor&apos;s</source>
        <translation>O e-mail é do visitante</translation>
    </message>
    <message>
        <source>Document matches the data given</source>
        <translation>O documento corresponde aos dados informados</translation>
    </message>
    <message>
        <source>Aadhaar register</source>
        <translation>Cadastro Aadhaar</translation>
    </message>
    <message>
        <source>Driver licence register (AAMVA)</source>
        <translation>Cadastro de carteiras de motorista (AAMVA)</translation>
    </message>
    <message>
        <source>Data registers</source>
        <translation>Cadastros de dados</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>parcialmente concluída</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>em verificação</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>não exigida</translation>
    </message>
    <message>
        <source>approved by an administrator</source>
        <translation>aprovada por um administrador</translation>
    </message>
    <message>
        <source>approved by an administrator without a check</source>
        <translation>aprovada por um administrador sem verificação</translation>
    </message>
    <message>
        <source>failed; an administrator approved all the same</source>
        <translation>reprovada; um administrador aprovou mesmo assim</translation>
    </message>
    <message>
        <source>failed; this check is optional</source>
        <translation>reprovada; esta verificação é opcional</translation>
    </message>
    <message>
        <source>First name matches the document</source>
        <translation>O nome corresponde ao documento</translation>
    </message>
    <message>
        <source>Last name matches the document</source>
        <translation>O sobrenome corresponde ao documento</translation>
    </message>
    <message>
        <source>Name matches the document</source>
        <translation>O nome completo corresponde ao documento</translation>
    </message>
    <message>
        <source>Address matches the document</source>
        <translation>O endereço corresponde ao documento</translation>
    </message>
    <message>
        <source>Date of birth matches the document</source>
        <translation>A data de nascimento corresponde ao documento</translation>
    </message>
    <message>
        <source>The service does not say who issued it</source>
        <translation>O serviço não informa quem a emitiu</translation>
    </message>
    <message>
        <source>The service does not say whether it was revoked</source>
        <translation>O serviço não informa se foi revogada</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Revogada pelo emissor</translation>
    </message>
    <message>
        <source>Issued before it was presented</source>
        <translation>Emitida antes de ser apresentada</translation>
    </message>
    <message>
        <source>Still kept by the service</source>
        <translation>Ainda mantida pelo serviço</translation>
    </message>
    <message>
        <source>The service has marked it as deleted</source>
        <translation>O serviço a marcou como excluída</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>Não está assinada</translation>
    </message>
    <message>
        <source>Signature of the visitor&apos;s wallet</source>
        <translation>Assinatura da carteira do visitante</translation>
    </message>
    <message>
        <source>The service&apos;s data are those of the presentation</source>
        <translation>Os dados do serviço são os da apresentação</translation>
    </message>
    <message>
        <source>It answers this request</source>
        <translation>Responde a esta solicitação</translation>
    </message>
    <message>
        <source>The service&apos;s answer and the presentation name one request</source>
        <translation>A resposta do serviço e a apresentação indicam a mesma solicitação</translation>
    </message>
    <message>
        <source>What was presented is whole and can be read</source>
        <translation>O que foi apresentado está íntegro e pode ser lido</translation>
    </message>
    <message>
        <source>Signature of the issuer, verified here</source>
        <translation>Assinatura do emissor, verificada aqui</translation>
    </message>
    <message>
        <source>Issuer is trusted here</source>
        <translation>O emissor é confiável aqui</translation>
    </message>
    <message>
        <source>Presented by the one it was issued to</source>
        <translation>Apresentada pela pessoa para quem foi emitida</translation>
    </message>
    <message>
        <source>It answers this request and no earlier one</source>
        <translation>Responde a esta solicitação e a nenhuma anterior</translation>
    </message>
    <message>
        <source>It was made for this verifier</source>
        <translation>Foi feita para este verificador</translation>
    </message>
    <message>
        <source>Within its period of validity</source>
        <translation>Dentro do prazo de validade</translation>
    </message>
    <message>
        <source>What it says twice is the same both times</source>
        <translation>O que é dito duas vezes coincide</translation>
    </message>
    <message>
        <source>Not revoked by the issuer&apos;s status list</source>
        <translation>Não revogada segundo a lista de status do emissor</translation>
    </message>
    <message>
        <source>Document is genuine</source>
        <translation>O documento é autêntico</translation>
    </message>
    <message>
        <source>Document is genuine, by a person</source>
        <translation>O documento é autêntico, segundo uma pessoa</translation>
    </message>
    <message>
        <source>Comparison of the faces</source>
        <translation>Comparação dos rostos</translation>
    </message>
    <message>
        <source>Living person</source>
        <translation>Pessoa viva</translation>
    </message>
    <message>
        <source>Comparison of the data</source>
        <translation>Comparação dos dados</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Likelihood of life</source>
        <translation>Prova de vida</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>high agreement</source>
        <translation>concordância alta</translation>
    </message>
    <message>
        <source>medium agreement</source>
        <translation>concordância média</translation>
    </message>
    <message>
        <source>low agreement</source>
        <translation>concordância baixa</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparado</translation>
    </message>
    <message>
        <source>It is no signed token</source>
        <translation>Não é um token assinado</translation>
    </message>
    <message>
        <source>A part of it is not encoded as it must be</source>
        <translation>Uma parte não está codificada como deve</translation>
    </message>
    <message>
        <source>A part of it is no JSON</source>
        <translation>Uma parte não é JSON</translation>
    </message>
    <message>
        <source>It contains text that cannot be read</source>
        <translation>Contém texto que não pode ser lido</translation>
    </message>
    <message>
        <source>It names a member twice</source>
        <translation>Nomeia um membro duas vezes</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>É grande demais</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Tem níveis aninhados demais</translation>
    </message>
    <message>
        <source>Something that must be there is missing</source>
        <translation>Falta algo obrigatório</translation>
    </message>
    <message>
        <source>A member has a value that it cannot have</source>
        <translation>Um membro tem um valor impossível</translation>
    </message>
    <message>
        <source>It is declared as not signed</source>
        <translation>Está declarado como não assinado</translation>
    </message>
    <message>
        <source>It is signed in a way that is not supported</source>
        <translation>Está assinado de um modo sem suporte</translation>
    </message>
    <message>
        <source>The way it is signed does not fit the key</source>
        <translation>O modo de assinatura não combina com a chave</translation>
    </message>
    <message>
        <source>It demands something that is not supported</source>
        <translation>Exige algo sem suporte</translation>
    </message>
    <message>
        <source>It is signed in a form that is not supported</source>
        <translation>Está assinado em uma forma sem suporte</translation>
    </message>
    <message>
        <source>It says the same thing in two headers</source>
        <translation>Diz a mesma coisa em dois cabeçalhos</translation>
    </message>
    <message>
        <source>The signature is malformed</source>
        <translation>A assinatura está malformada</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>A assinatura está errada</translation>
    </message>
    <message>
        <source>Its format is not supported</source>
        <translation>O formato não tem suporte</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>A chave não pode ser lida</translation>
    </message>
    <message>
        <source>The kind of key is not supported</source>
        <translation>O tipo da chave não tem suporte</translation>
    </message>
    <message>
        <source>The key is no valid key of its kind</source>
        <translation>A chave não é válida para o seu tipo</translation>
    </message>
    <message>
        <source>Anybody could sign with this key</source>
        <translation>Qualquer pessoa poderia assinar com esta chave</translation>
    </message>
    <message>
        <source>The key is too weak</source>
        <translation>A chave é fraca demais</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>A chave não se destina a assinaturas</translation>
    </message>
    <message>
        <source>The key is not known</source>
        <translation>A chave não é conhecida</translation>
    </message>
    <message>
        <source>Several keys have the same name</source>
        <translation>Várias chaves têm o mesmo nome</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>O certificado não pode ser lido</translation>
    </message>
    <message>
        <source>The certificate does not lead to a trusted authority</source>
        <translation>O certificado não leva a uma autoridade confiável</translation>
    </message>
    <message>
        <source>A certificate has expired</source>
        <translation>Um certificado está vencido</translation>
    </message>
    <message>
        <source>A certificate is not valid yet</source>
        <translation>Um certificado ainda não é válido</translation>
    </message>
    <message>
        <source>The certificate is not meant for this</source>
        <translation>O certificado não se destina a isto</translation>
    </message>
    <message>
        <source>The authority may not vouch for this name</source>
        <translation>A autoridade não pode responder por este nome</translation>
    </message>
    <message>
        <source>A certificate is too weak</source>
        <translation>Um certificado é fraco demais</translation>
    </message>
    <message>
        <source>The certificate belongs to another issuer</source>
        <translation>O certificado pertence a outro emissor</translation>
    </message>
    <message>
        <source>A certificate was revoked</source>
        <translation>Um certificado foi revogado</translation>
    </message>
    <message>
        <source>The identifier cannot be read</source>
        <translation>O identificador não pode ser lido</translation>
    </message>
    <message>
        <source>The key is not known: no resolver is configured for this kind of identifier</source>
        <translation>A chave não é conhecida: nenhum resolvedor está configurado para este tipo de identificador</translation>
    </message>
    <message>
        <source>The identifier was not found</source>
        <translation>O identificador não foi encontrado</translation>
    </message>
    <message>
        <source>The identifier was withdrawn by its owner</source>
        <translation>O identificador foi retirado pelo proprietário</translation>
    </message>
    <message>
        <source>The document with the keys cannot be read</source>
        <translation>O documento com as chaves não pode ser lido</translation>
    </message>
    <message>
        <source>The keys could not be fetched</source>
        <translation>Não foi possível obter as chaves</translation>
    </message>
    <message>
        <source>It is about another issuer</source>
        <translation>Refere-se a outro emissor</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Está vencido</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Ainda não é válido</translation>
    </message>
    <message>
        <source>It was issued in the future</source>
        <translation>Foi emitido no futuro</translation>
    </message>
    <message>
        <source>It was made too long ago</source>
        <translation>Foi feito há tempo demais</translation>
    </message>
    <message>
        <source>It is of another kind than asked for</source>
        <translation>É de um tipo diferente do solicitado</translation>
    </message>
    <message>
        <source>It was made for another verifier</source>
        <translation>Foi feito para outro verificador</translation>
    </message>
    <message>
        <source>It was made for another request</source>
        <translation>Foi feito para outra solicitação</translation>
    </message>
    <message>
        <source>It was issued to somebody else</source>
        <translation>Foi emitido para outra pessoa</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>Contradiz a si mesmo</translation>
    </message>
    <message>
        <source>The issuer is not on the list of trusted issuers</source>
        <translation>O emissor não está na lista de emissores confiáveis</translation>
    </message>
    <message>
        <source>The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one</source>
        <translation>A lista assinada que nomeia o emissor venceu; peça uma mais recente a quem cuida do quiosque</translation>
    </message>
    <message>
        <source>There is no credential in it</source>
        <translation>Não há nenhuma credencial nele</translation>
    </message>
    <message>
        <source>A disclosure cannot be read</source>
        <translation>Uma divulgação não pode ser lida</translation>
    </message>
    <message>
        <source>A disclosure is not covered by the issuer&apos;s signature</source>
        <translation>Uma divulgação não está coberta pela assinatura do emissor</translation>
    </message>
    <message>
        <source>A disclosure occurs twice</source>
        <translation>Uma divulgação aparece duas vezes</translation>
    </message>
    <message>
        <source>It uses a hash function that is not supported</source>
        <translation>Usa uma função de hash sem suporte</translation>
    </message>
    <message>
        <source>It was made for other data</source>
        <translation>Foi feito para outros dados</translation>
    </message>
    <message>
        <source>The wallet did not sign the presentation</source>
        <translation>A carteira não assinou a apresentação</translation>
    </message>
    <message>
        <source>It is signed for a key that the credential does not name</source>
        <translation>Está assinado para uma chave que a credencial não nomeia</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Foi revogado</translation>
    </message>
    <message>
        <source>It is suspended</source>
        <translation>Está suspenso</translation>
    </message>
    <message>
        <source>Its status is not valid</source>
        <translation>O status não é válido</translation>
    </message>
    <message>
        <source>The status could not be fetched</source>
        <translation>Não foi possível obter o status</translation>
    </message>
    <message>
        <source>The status list has no such entry</source>
        <translation>A lista de status não tem essa entrada</translation>
    </message>
    <message>
        <source>The status list cannot be read</source>
        <translation>A lista de status não pode ser lida</translation>
    </message>
    <message>
        <source>The request&apos;s is not known here</source>
        <translation>O valor da solicitação não é conhecido aqui</translation>
    </message>
    <message>
        <source>It does not say when it is valid</source>
        <translation>Não informa quando é válido</translation>
    </message>
    <message>
        <source>A part of the credential is withheld</source>
        <translation>Uma parte da credencial foi retida</translation>
    </message>
    <message>
        <source>The service reports no claim by a name that was presented</source>
        <translation>O serviço não informa nada sob um nome que foi apresentado</translation>
    </message>
    <message>
        <source>Only the service says, and the wallet did not present: %1</source>
        <translation>Só o serviço diz, e a carteira não apresentou: %1</translation>
    </message>
    <message>
        <source>It does not say when it was made</source>
        <translation>Não informa quando foi feito</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Vencida desde %1</translation>
    </message>
    <message>
        <source>The credential does not say whom it was issued to</source>
        <translation>A credencial não informa para quem foi emitida</translation>
    </message>
    <message>
        <source>The credential is not bound to anybody&apos;s key</source>
        <translation>A credencial não está vinculada à chave de ninguém</translation>
    </message>
    <message>
        <source>No trusted issuers are configured for it</source>
        <translation>Nenhum emissor confiável está configurado para ela</translation>
    </message>
    <message>
        <source>It names a trusted issuer, but its signature is not verified</source>
        <translation>Nomeia um emissor confiável, mas a assinatura não está verificada</translation>
    </message>
    <message>
        <source>The credential names no status list</source>
        <translation>A credencial não nomeia nenhuma lista de status</translation>
    </message>
    <message>
        <source>Status type not supported: %1</source>
        <translation>Tipo de status sem suporte: %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>says to be “%1”</source>
        <comment>an issuer</comment>
        <translation>diz ser “%1”</translation>
    </message>
    <message>
        <source>says the service</source>
        <comment>a claim nobody else says</comment>
        <translation>segundo o serviço</translation>
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
        <translation>Mudou desde então</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>Não registrado aqui</translation>
    </message>
    <message>
        <source>Not listed there</source>
        <translation>Não listado lá</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>there: %1</source>
        <comment>a service&apos;s status</comment>
        <translation>lá: %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>an outcome</comment>
        <translation>aqui: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>expected a value after &quot;=&quot;</source>
        <translation>falta um valor depois de “=”</translation>
    </message>
    <message>
        <source>expected &quot;=&quot; after the name</source>
        <translation>falta “=” depois do nome</translation>
    </message>
    <message>
        <source>expected a name before &quot;=&quot;</source>
        <translation>falta um nome antes de “=”</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _, and every bracket closed</source>
        <translation>esperado um nome com letras, dígitos, - e _, e todos os colchetes fechados</translation>
    </message>
    <message>
        <source>expected a name of letters, digits, - and _</source>
        <translation>esperado um nome com letras, dígitos, - e _</translation>
    </message>
    <message>
        <source>expected the end of a text of several lines (three quotation marks)</source>
        <translation>esperado o fim de um texto de várias linhas (três aspas)</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line; a backslash is written twice</source>
        <translation>esperado texto que termine com aspas na mesma linha; a barra invertida é escrita duas vezes</translation>
    </message>
    <message>
        <source>expected text that ends in a quotation mark on the same line</source>
        <translation>esperado texto que termine com aspas na mesma linha</translation>
    </message>
    <message>
        <source>expected a character after \u</source>
        <translation>falta um caractere depois de \u</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; in a list</source>
        <translation>esperado “,” ou “]” em uma lista</translation>
    </message>
    <message>
        <source>expected a list in square brackets</source>
        <translation>esperada uma lista entre colchetes</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;}&quot;; what is in curly brackets stays on one line</source>
        <translation>esperado “,” ou “}”; o que está entre chaves fica em uma só linha</translation>
    </message>
    <message>
        <source>this table was written in curly brackets and cannot get more members</source>
        <translation>esta tabela foi escrita entre chaves e não pode receber mais membros</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>esperado o fim da linha</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>esperado true ou false</translation>
    </message>
    <message>
        <source>expected a date or time</source>
        <translation>esperada uma data ou hora</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>esperado um número</translation>
    </message>
    <message>
        <source>expected a value: text in quotation marks, a number, true, false, [ or {</source>
        <translation>esperado um valor: texto entre aspas, um número, true, false, [ ou {</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado: %1</translation>
    </message>
    <message>
        <source>is missing; expected %1</source>
        <translation>está faltando; esperado: %1</translation>
    </message>
    <message>
        <source>expected text in quotation marks</source>
        <translation>esperado texto entre aspas</translation>
    </message>
    <message>
        <source>expected text that is not empty</source>
        <translation>esperado texto que não esteja vazio</translation>
    </message>
    <message>
        <source>expected at most %1 characters, these are %2</source>
        <translation>esperados no máximo %1 caracteres, aqui há %2</translation>
    </message>
    <message>
        <source>expected one line of text without control characters</source>
        <translation>esperada uma linha de texto sem caracteres de controle</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>texto entre aspas</translation>
    </message>
    <message>
        <source>expected a text for each language, like { en = &quot;…&quot;, de = &quot;…&quot; }</source>
        <translation>esperado um texto para cada idioma, como { en = &quot;…&quot;, de = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>expected the code of a language, like en or de</source>
        <translation>esperado o código de um idioma, como en ou de</translation>
    </message>
    <message>
        <source>a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>um nome com letras minúsculas, dígitos e hífens, no máximo 40</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>um de: %1</translation>
    </message>
    <message>
        <source>expected %1; did you mean &quot;%2&quot;?</source>
        <translation>esperado: %1; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>esperado um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>expected true or false, without quotation marks</source>
        <translation>esperado true ou false, sem aspas</translation>
    </message>
    <message>
        <source>an address like &quot;https://host/path&quot;</source>
        <translation>um endereço como &quot;https://host/path&quot;</translation>
    </message>
    <message>
        <source>expected an address without user, password, &quot;?&quot; and &quot;#&quot;</source>
        <translation>esperado um endereço sem usuário, senha, “?” e “#”</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost</source>
        <translation>esperado https; http simples só é aceito para 127.0.0.1, ::1 e localhost</translation>
    </message>
    <message>
        <source>expected a list of texts in square brackets</source>
        <translation>esperada uma lista de textos entre colchetes</translation>
    </message>
    <message>
        <source>is listed twice</source>
        <translation>aparece duas vezes na lista</translation>
    </message>
    <message>
        <source>a table: a line [%1]</source>
        <translation>uma tabela: uma linha [%1]</translation>
    </message>
    <message>
        <source>expected a table: a line [%1] and its keys below</source>
        <translation>esperada uma tabela: uma linha [%1] e suas chaves abaixo</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation>pelo menos um %1</translation>
    </message>
    <message>
        <source>expected at least one %1</source>
        <translation>esperado pelo menos um %1</translation>
    </message>
    <message>
        <source>expected at most %1, these are %2</source>
        <translation>esperados no máximo %1, aqui há %2</translation>
    </message>
    <message>
        <source>expected a table: %1 or { name = value, … }</source>
        <translation>esperada uma tabela: %1 ou { nome = valor, … }</translation>
    </message>
    <message>
        <source>is not a key of this table</source>
        <translation>não é uma chave desta tabela</translation>
    </message>
    <message>
        <source>is not a key of this table; did you mean &quot;%1&quot;?</source>
        <translation>não é uma chave desta tabela; você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>the keychain is read by a running program only</source>
        <translation>o chaveiro só é lido por um programa em execução</translation>
    </message>
    <message>
        <source>the keychain did not answer within 5 seconds; is it locked?</source>
        <translation>o chaveiro não respondeu em 5 segundos; está bloqueado?</translation>
    </message>
    <message>
        <source>the keychain has no such entry for verifier-kiosk</source>
        <translation>o chaveiro não tem essa entrada para verifier-kiosk</translation>
    </message>
    <message>
        <source>the keychain cannot be read (%1)</source>
        <translation>o chaveiro não pode ser lido (%1)</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>a entrada está vazia</translation>
    </message>
    <message>
        <source>this program was built without support for keychains</source>
        <translation>este programa foi compilado sem suporte a chaveiros</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>this environment variable is not set</source>
        <translation>esta variável de ambiente não está definida</translation>
    </message>
    <message>
        <source>there is no such file, or its folder cannot be entered</source>
        <translation>esse arquivo não existe, ou não é possível acessar sua pasta</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message>
        <source>other accounts can read or change this file; mend it with: chmod 600 %1</source>
        <translation>outras contas podem ler ou alterar este arquivo; corrija com: chmod 600 %1</translation>
    </message>
    <message>
        <source>is larger than 64 kB and so hardly a secret</source>
        <translation>tem mais de 64 kB e dificilmente é um segredo</translation>
    </message>
    <message>
        <source>expected env:NAME, file:PATH, keychain:NAME or credential:NAME</source>
        <translation>esperado env:NAME, file:PATH, keychain:NAME ou credential:NAME</translation>
    </message>
    <message>
        <source>expected either region or base_url and token_url, not both</source>
        <translation>esperado region ou base_url e token_url, não ambos</translation>
    </message>
    <message>
        <source>expected a region of %1</source>
        <translation>esperada uma região entre %1</translation>
    </message>
    <message>
        <source>a region, or base_url and token_url instead</source>
        <translation>uma região, ou então base_url e token_url</translation>
    </message>
    <message>
        <source>a region, or base_url instead</source>
        <translation>uma região, ou então base_url</translation>
    </message>
    <message>
        <source>expected where the secret is kept: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; or &quot;credential:NAME&quot;; the secret itself must not stand in this file</source>
        <translation>esperado o lugar onde o segredo é guardado: &quot;env:NAME&quot;, &quot;file:PATH&quot;, &quot;keychain:NAME&quot; ou &quot;credential:NAME&quot;; o próprio segredo não deve estar neste arquivo</translation>
    </message>
    <message>
        <source>the password must not stand in this file; name its place with database_password</source>
        <translation>a senha não deve estar neste arquivo; indique onde ela fica com database_password</translation>
    </message>
    <message>
        <source>expected an address like &quot;postgresql://user@host/database&quot;</source>
        <translation>esperado um endereço como &quot;postgresql://user@host/database&quot;</translation>
    </message>
    <message>
        <source>expected true; without TLS only a database on this computer is accepted</source>
        <translation>esperado true; sem TLS só é aceito um banco de dados neste computador</translation>
    </message>
    <message>
        <source>has no effect without database</source>
        <translation>não tem efeito sem database</translation>
    </message>
    <message>
        <source>expected either api_key or client_id and client_secret, not both</source>
        <translation>esperado api_key ou client_id e client_secret, não ambos</translation>
    </message>
    <message>
        <source>where the API key is kept, or client_id and client_secret instead</source>
        <translation>onde a chave de API é guardada, ou então client_id e client_secret</translation>
    </message>
    <message>
        <source>cannot be read: there is no readable file %1</source>
        <translation>não pode ser lido: não há arquivo legível %1</translation>
    </message>
    <message>
        <source>expected a file with certificates in PEM form</source>
        <translation>esperado um arquivo com certificados no formato PEM</translation>
    </message>
    <message>
        <source>expected a name of lower-case letters, digits and hyphens, at most 40</source>
        <translation>esperado um nome com letras minúsculas, dígitos e hífens, no máximo 40</translation>
    </message>
    <message>
        <source>expected at least one table [services.NAME]</source>
        <translation>esperada pelo menos uma tabela [services.NAME]</translation>
    </message>
    <message>
        <source>is used twice; first by the type in line %1</source>
        <translation>é usado duas vezes; primeiro pelo tipo na linha %1</translation>
    </message>
    <message>
        <source>is a folder; expected a configuration file</source>
        <translation>é uma pasta; esperado um arquivo de configuração</translation>
    </message>
    <message>
        <source>is larger than 1 MB and so hardly a configuration file</source>
        <translation>tem mais de 1 MB e dificilmente é um arquivo de configuração</translation>
    </message>
    <message>
        <source>too many dots in one line</source>
        <translation>pontos demais em uma linha</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>colchetes com níveis aninhados demais</translation>
    </message>
    <message>
        <source>too many values; at most %1 are read</source>
        <translation>valores demais; no máximo %1 são lidos</translation>
    </message>
    <message>
        <source>expected text encoded as UTF-8</source>
        <translation>esperado texto codificado em UTF-8</translation>
    </message>
    <message>
        <source>expected format = &quot;date&quot; in the same claim</source>
        <translation>esperado format = &quot;date&quot; na mesma informação</translation>
    </message>
    <message>
        <source>is asked for twice</source>
        <translation>é solicitado duas vezes</translation>
    </message>
    <message>
        <source>expected a secret of at least %1 characters; make one with: openssl rand -base64 32</source>
        <translation>esperado um segredo de pelo menos %1 caracteres; crie um com: openssl rand -base64 32</translation>
    </message>
    <message>
        <source>systemd has handed no credentials to this program</source>
        <translation>o systemd não entregou credenciais a este programa</translation>
    </message>
    <message>
        <source>for how many days it is kept</source>
        <translation>por quantos dias é guardado</translation>
    </message>
    <message>
        <source>expected %1 beside it</source>
        <translation>esperado %1 junto</translation>
    </message>
    <message>
        <source>expected at least one id of a claim</source>
        <translation>esperado pelo menos um id de uma informação</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for</source>
        <translation>esperados os ids de informações que este tipo solicita</translation>
    </message>
    <message>
        <source>expected the ids of claims that this type asks for; did you mean &quot;%1&quot;?</source>
        <translation>esperados os ids de informações que este tipo solicita; você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>the message to the visitor, here or in [site]</source>
        <translation>a mensagem ao visitante, aqui ou em [site]</translation>
    </message>
    <message>
        <source>expected the name of a service: there is no [services.%1]</source>
        <translation>esperado o nome de um serviço: não existe [services.%1]</translation>
    </message>
    <message>
        <source>expected the name of a service; did you mean &quot;%1&quot;?</source>
        <translation>esperado o nome de um serviço; você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice; the first is in line %2</source>
        <translation>“%1” está escrito duas vezes; o primeiro está na linha %2</translation>
    </message>
    <message>
        <source>expected a line like: name = value</source>
        <translation>esperada uma linha como: nome = valor</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>o arquivo não pode ser lido como TOML</translation>
    </message>
    <message>
        <source>is larger than %1 kB</source>
        <translation>tem mais de %1 kB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>expected a colour such as &quot;#1f4fbf&quot;: # and six digits, 0 to 9 and a to f</source>
        <translation>esperada uma cor como &quot;#1f4fbf&quot;: # e seis dígitos, de 0 a 9 e de a a f</translation>
    </message>
    <message>
        <source>expected a picture, PNG or JPEG</source>
        <translation>esperada uma imagem, PNG ou JPEG</translation>
    </message>
    <message>
        <source>expected a public key as JWK, or a set of them</source>
        <translation>esperada uma chave pública como JWK, ou um conjunto delas</translation>
    </message>
    <message>
        <source>this is a private key; keep it to yourself and give the public one</source>
        <translation>esta é uma chave privada; guarde-a e forneça a pública</translation>
    </message>
    <message>
        <source>the list of names that its credentials give, like &quot;did:web:…&quot;</source>
        <translation>a lista de nomes que suas credenciais informam, como &quot;did:web:…&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another issuer already</source>
        <translation>“%1” já pertence a outro emissor</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>expected one line of text, true, false or a number</source>
        <translation>esperada uma linha de texto, true, false ou um número</translation>
    </message>
    <message>
        <source>expected the id of a claim that this type asks for</source>
        <translation>esperado o id de uma informação que este tipo solicita</translation>
    </message>
    <message>
        <source>expected true</source>
        <translation>esperado true</translation>
    </message>
    <message>
        <source>expected a day like 2026-12-31</source>
        <translation>esperado um dia como 2026-12-31</translation>
    </message>
    <message>
        <source>expected true, or the id of a claim that is a date</source>
        <translation>esperado true, ou o id de uma informação que seja uma data</translation>
    </message>
    <message>
        <source>expected countries by code or English name; there is no &quot;%1&quot;</source>
        <translation>esperados países por código ou nome em inglês; não existe “%1”</translation>
    </message>
    <message>
        <source>expected the type of a credential that this type asks for</source>
        <translation>esperado o tipo de uma credencial que este tipo solicita</translation>
    </message>
    <message>
        <source>expected exactly one of: %1</source>
        <translation>esperado exatamente um de: %1</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>esperado um de: %1</translation>
    </message>
    <message>
        <source>expected one of: %1; did you mean &quot;%2&quot;?</source>
        <translation>esperado um de: %1; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>expected the id of an issuer: no [[issuers]] has the id &quot;%1&quot;</source>
        <translation>esperado o id de um emissor: nenhum [[issuers]] tem o id “%1”</translation>
    </message>
    <message>
        <source>expected the id of an issuer; did you mean &quot;%1&quot;?</source>
        <translation>esperado o id de um emissor; você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>não pode ser usado: %1</translation>
    </message>
    <message>
        <source>this list was issued at %1, before the one in use (%2)</source>
        <translation>esta lista foi emitida em %1, antes da que está em uso (%2)</translation>
    </message>
    <message>
        <source>this list does not say when it was issued (iat); the one in use was at %1</source>
        <translation>esta lista não informa quando foi emitida (iat); a que está em uso é de %1</translation>
    </message>
    <message>
        <source>the signed list, a JWS</source>
        <translation>a lista assinada, um JWS</translation>
    </message>
    <message>
        <source>the public key of whoever signed the list</source>
        <translation>a chave pública de quem assinou a lista</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has an id, name or identifier that is not fit to be shown</source>
        <translation>a entrada “%1” tem um id, nome ou identificador que não pode ser exibido</translation>
    </message>
    <message>
        <source>the issuer &quot;%1&quot; is there twice</source>
        <translation>o emissor “%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>the service hands over what the wallet presented, but no trusted issuer is required: add [[issuers]], or &quot;issuer-trusted&quot; to the required checks</source>
        <translation>o serviço entrega o que a carteira apresentou, mas nenhum emissor confiável é exigido: acrescente [[issuers]], ou &quot;issuer-trusted&quot; às verificações exigidas</translation>
    </message>
</context>
<context>
    <name>Decoded</name>
    <message>
        <source>Key binding</source>
        <translation>Prova de posse da chave</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Cabeçalho:</translation>
    </message>
    <message>
        <source>Payload:</source>
        <translation>Conteúdo:</translation>
    </message>
    <message>
        <source>Disclosed:</source>
        <translation>Divulgado:</translation>
    </message>
    <message>
        <source>Signature: none</source>
        <translation>Assinatura: nenhuma</translation>
    </message>
    <message>
        <source>Signature: %1 bytes</source>
        <translation>Assinatura: %1 bytes</translation>
    </message>
</context>
<context>
    <name>Didit</name>
    <message>
        <source>The face is known under another name</source>
        <translation>O rosto é conhecido com outro nome</translation>
    </message>
    <message>
        <source>The face may be on a block list</source>
        <translation>O rosto pode estar em uma lista de bloqueio</translation>
    </message>
    <message>
        <source>The picture of the face is too poor</source>
        <translation>A imagem do rosto é ruim demais</translation>
    </message>
    <message>
        <source>More than one face was in front of the camera</source>
        <translation>Havia mais de um rosto diante da câmera</translation>
    </message>
    <message>
        <source>The picture of the face is too bright</source>
        <translation>A imagem do rosto é clara demais</translation>
    </message>
    <message>
        <source>The picture of the face is too dark</source>
        <translation>A imagem do rosto é escura demais</translation>
    </message>
    <message>
        <source>The documents that were shown contradict each other</source>
        <translation>Os documentos mostrados se contradizem</translation>
    </message>
    <message>
        <source>The name differs from the one on other documents</source>
        <translation>O nome difere do que consta em outros documentos</translation>
    </message>
    <message>
        <source>The document was not recognised</source>
        <translation>O documento não foi reconhecido</translation>
    </message>
    <message>
        <source>The kind of document was not recognised</source>
        <translation>O tipo de documento não foi reconhecido</translation>
    </message>
    <message>
        <source>Front and back belong to different documents</source>
        <translation>Frente e verso são de documentos diferentes</translation>
    </message>
    <message>
        <source>The document&apos;s barcode does not fit the document</source>
        <translation>O código de barras não combina com o documento</translation>
    </message>
    <message>
        <source>The document&apos;s QR code does not fit the document</source>
        <translation>O código QR não combina com o documento</translation>
    </message>
    <message>
        <source>The date of expiry could not be read</source>
        <translation>A data de validade não pôde ser lida</translation>
    </message>
    <message>
        <source>The document number is not of the usual form</source>
        <translation>O número do documento não tem a forma usual</translation>
    </message>
    <message>
        <source>The personal number is not of the usual form</source>
        <translation>O número pessoal não tem a forma usual</translation>
    </message>
    <message>
        <source>A date on the document is impossible</source>
        <translation>Uma data no documento é impossível</translation>
    </message>
    <message>
        <source>The address could not be taken apart</source>
        <translation>O endereço não pôde ser decomposto</translation>
    </message>
    <message>
        <source>The country is not the one that was given</source>
        <translation>O país não é o informado</translation>
    </message>
    <message>
        <source>The date of birth is not the one that was given</source>
        <translation>A data de nascimento não é a informada</translation>
    </message>
    <message>
        <source>The name is not the one that was given</source>
        <translation>O nome não é o informado</translation>
    </message>
    <message>
        <source>The gender is not the one that was given</source>
        <translation>O gênero não é o informado</translation>
    </message>
    <message>
        <source>The document number is not the one that was given</source>
        <translation>O número do documento não é o informado</translation>
    </message>
    <message>
        <source>The nationality is not the one that was given</source>
        <translation>A nacionalidade não é a informada</translation>
    </message>
    <message>
        <source>The address is not the one that was given</source>
        <translation>O endereço não é o informado</translation>
    </message>
    <message>
        <source>This proof of address is not accepted</source>
        <translation>Este comprovante de endereço não é aceito</translation>
    </message>
    <message>
        <source>The proof of address is too old</source>
        <translation>O comprovante de endereço é antigo demais</translation>
    </message>
    <message>
        <source>The proof of address could not be used</source>
        <translation>O comprovante de endereço não pôde ser usado</translation>
    </message>
    <message>
        <source>No address was found on the proof of address</source>
        <translation>Nenhum endereço foi encontrado no comprovante de endereço</translation>
    </message>
    <message>
        <source>The name differs from the one on the identity document</source>
        <translation>O nome difere do que consta no documento de identidade</translation>
    </message>
    <message>
        <source>The proofs of address carry different names</source>
        <translation>Os comprovantes de endereço trazem nomes diferentes</translation>
    </message>
    <message>
        <source>The picture of the document is too poor</source>
        <translation>A imagem do documento é ruim demais</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>O documento pode ter sido alterado</translation>
    </message>
    <message>
        <source>The document&apos;s language is not supported</source>
        <translation>O idioma do documento não tem suporte</translation>
    </message>
    <message>
        <source>The date of issue could not be read</source>
        <translation>A data de emissão não pôde ser lida</translation>
    </message>
    <message>
        <source>The code was entered wrongly too often</source>
        <translation>O código foi digitado errado vezes demais</translation>
    </message>
    <message>
        <source>The phone number is known for fraud</source>
        <translation>O número de telefone é conhecido por fraude</translation>
    </message>
    <message>
        <source>The phone number is an internet number</source>
        <translation>O número de telefone é um número de internet</translation>
    </message>
    <message>
        <source>The phone number is a throw-away number</source>
        <translation>O número de telefone é descartável</translation>
    </message>
    <message>
        <source>The phone number was used by somebody else</source>
        <translation>O número de telefone foi usado por outra pessoa</translation>
    </message>
    <message>
        <source>The e-mail address is a throw-away address</source>
        <translation>O e-mail é um endereço descartável</translation>
    </message>
    <message>
        <source>The e-mail address receives no mail</source>
        <translation>O e-mail não recebe mensagens</translation>
    </message>
    <message>
        <source>The e-mail address was used by somebody else</source>
        <translation>O e-mail foi usado por outra pessoa</translation>
    </message>
    <message>
        <source>The same network address was used by somebody else</source>
        <translation>O mesmo endereço de rede foi usado por outra pessoa</translation>
    </message>
    <message>
        <source>The same phone was used by somebody else</source>
        <translation>O mesmo telefone foi usado por outra pessoa</translation>
    </message>
    <message>
        <source>The phone hides where it is (VPN or Tor)</source>
        <translation>O telefone oculta onde está (VPN ou Tor)</translation>
    </message>
    <message>
        <source>The phone is in a country that is not accepted</source>
        <translation>O telefone está em um país que não é aceito</translation>
    </message>
    <message>
        <source>The registers could not be asked</source>
        <translation>Não foi possível consultar os cadastros</translation>
    </message>
    <message>
        <source>The registers know only part of the data</source>
        <translation>Os cadastros conhecem só parte dos dados</translation>
    </message>
    <message>
        <source>The registers do not know these data</source>
        <translation>Os cadastros não conhecem estes dados</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Entradas encontradas: %1</translation>
    </message>
    <message>
        <source>No match in the registers</source>
        <translation>Nenhuma correspondência nos cadastros</translation>
    </message>
    <message>
        <source>Partial match in the registers</source>
        <translation>Correspondência parcial nos cadastros</translation>
    </message>
    <message>
        <source>Full match in the registers</source>
        <translation>Correspondência total nos cadastros</translation>
    </message>
    <message>
        <source>From a data centre</source>
        <translation>De um centro de dados</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Número descartável</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>Número de internet</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Endereço descartável</translation>
    </message>
    <message>
        <source>Receives no mail</source>
        <translation>Não recebe mensagens</translation>
    </message>
    <message>
        <source>Appears in leaked data</source>
        <translation>Aparece em dados vazados</translation>
    </message>
    <message>
        <source>Through VPN or Tor</source>
        <translation>Por VPN ou Tor</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidade</translation>
    </message>
    <message>
        <source>Chip of the document</source>
        <translation>Chip do documento</translation>
    </message>
    <message>
        <source>A live person</source>
        <translation>Uma pessoa viva</translation>
    </message>
    <message>
        <source>Face matches the portrait</source>
        <translation>O rosto corresponde ao retrato</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Listas de observação</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprovante de endereço</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Place and network of the phone</source>
        <translation>Local e rede do telefone</translation>
    </message>
    <message>
        <source>Official registers</source>
        <translation>Cadastros oficiais</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionário</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Outros documentos</translation>
    </message>
    <message>
        <source>A person still has to look at it</source>
        <translation>Uma pessoa ainda precisa analisar</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>A refazer</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Prazo encerrado</translation>
    </message>
    <message>
        <source>The chip was not read</source>
        <translation>O chip não foi lido</translation>
    </message>
    <message>
        <source>Signature of the chip&apos;s issuer</source>
        <translation>Assinatura do emissor do chip</translation>
    </message>
    <message>
        <source>Data on the chip unchanged</source>
        <translation>Dados no chip inalterados</translation>
    </message>
    <message>
        <source>Didit&apos;s sandbox answered: nothing was really checked</source>
        <translation>A sandbox da Didit respondeu: nada foi realmente verificado</translation>
    </message>
    <message>
        <source>A person approved this by hand in Didit&apos;s console</source>
        <translation>Uma pessoa aprovou isto manualmente no console da Didit</translation>
    </message>
    <message>
        <source>The verification is too old</source>
        <translation>A verificação é antiga demais</translation>
    </message>
    <message>
        <source>A picture could not be fetched</source>
        <translation>Não foi possível obter uma imagem</translation>
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
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>This kind of document is not accepted</source>
        <translation>Este tipo de documento não é aceito</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>O documento está vencido</translation>
    </message>
    <message>
        <source>No portrait was found on the document</source>
        <translation>Nenhum retrato foi encontrado no documento</translation>
    </message>
    <message>
        <source>The document is on a block list</source>
        <translation>O documento está em uma lista de bloqueio</translation>
    </message>
    <message>
        <source>The person is too young</source>
        <translation>A pessoa é jovem demais</translation>
    </message>
    <message>
        <source>The age could not be read</source>
        <translation>A idade não pôde ser lida</translation>
    </message>
    <message>
        <source>No face was shown to the camera</source>
        <translation>Nenhum rosto foi mostrado à câmera</translation>
    </message>
    <message>
        <source>The face was a picture or a mask</source>
        <translation>O rosto era uma imagem ou uma máscara</translation>
    </message>
    <message>
        <source>The face is on a block list</source>
        <translation>O rosto está em uma lista de bloqueio</translation>
    </message>
    <message>
        <source>The person may be known under another name</source>
        <translation>A pessoa pode ser conhecida com outro nome</translation>
    </message>
    <message>
        <source>The face may be known under another name</source>
        <translation>O rosto pode ser conhecido com outro nome</translation>
    </message>
    <message>
        <source>The document&apos;s QR code could not be read</source>
        <translation>O código QR do documento não pôde ser lido</translation>
    </message>
    <message>
        <source>The document&apos;s barcode could not be read</source>
        <translation>O código de barras do documento não pôde ser lido</translation>
    </message>
    <message>
        <source>The document&apos;s machine-readable lines were not found</source>
        <translation>As linhas de leitura mecânica do documento não foram encontradas</translation>
    </message>
    <message>
        <source>The check digits of the machine-readable lines are wrong</source>
        <translation>Os dígitos verificadores das linhas de leitura mecânica estão errados</translation>
    </message>
    <message>
        <source>The machine-readable lines and the printed text differ</source>
        <translation>As linhas de leitura mecânica e o texto impresso diferem</translation>
    </message>
    <message>
        <source>The document&apos;s data contradict each other</source>
        <translation>Os dados do documento se contradizem</translation>
    </message>
    <message>
        <source>The name could not be read</source>
        <translation>O nome não pôde ser lido</translation>
    </message>
    <message>
        <source>The date of birth could not be read</source>
        <translation>A data de nascimento não pôde ser lida</translation>
    </message>
    <message>
        <source>The document number could not be read</source>
        <translation>O número do documento não pôde ser lido</translation>
    </message>
    <message>
        <source>A screen was photographed instead of a document</source>
        <translation>Uma tela foi fotografada em vez de um documento</translation>
    </message>
    <message>
        <source>A copy was shown instead of the document</source>
        <translation>Foi mostrada uma cópia em vez do documento</translation>
    </message>
    <message>
        <source>The document&apos;s portrait was altered</source>
        <translation>O retrato do documento foi alterado</translation>
    </message>
    <message>
        <source>It is not sure that a live person was there</source>
        <translation>Não é certo que havia uma pessoa viva</translation>
    </message>
    <message>
        <source>The face and the portrait differ</source>
        <translation>O rosto e o retrato diferem</translation>
    </message>
    <message>
        <source>There was no portrait to compare the face with</source>
        <translation>Não havia retrato com que comparar o rosto</translation>
    </message>
    <message>
        <source>The person may be on a watch list</source>
        <translation>A pessoa pode estar em uma lista de observação</translation>
    </message>
    <message>
        <source>The chip of the document could not be verified</source>
        <translation>O chip do documento não pôde ser verificado</translation>
    </message>
    <message>
        <source>The chip&apos;s issuer could not be checked</source>
        <translation>O emissor do chip não pôde ser verificado</translation>
    </message>
    <message>
        <source>The chip and the printed text differ</source>
        <translation>O chip e o texto impresso diferem</translation>
    </message>
    <message>
        <source>The e-mail address appears in leaked data</source>
        <translation>O e-mail aparece em dados vazados</translation>
    </message>
    <message>
        <source>The e-mail address is on a block list</source>
        <translation>O e-mail está em uma lista de bloqueio</translation>
    </message>
    <message>
        <source>The phone number is on a block list</source>
        <translation>O número de telefone está em uma lista de bloqueio</translation>
    </message>
    <message>
        <source>The phone is in another country than the document is from</source>
        <translation>O telefone está em um país diferente do país do documento</translation>
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
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>Experts</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>What the wallet presented</source>
        <translation>O que a carteira apresentou</translation>
    </message>
    <message>
        <source>The service hands nothing of it over.</source>
        <translation>O serviço não entrega nada disso.</translation>
    </message>
    <message>
        <source>%1 · header</source>
        <comment>a kind of token</comment>
        <translation>%1 · cabeçalho</translation>
    </message>
    <message>
        <source>%1 · payload</source>
        <comment>a kind of token</comment>
        <translation>%1 · conteúdo</translation>
    </message>
    <message>
        <source>%1 · disclosures</source>
        <comment>a kind of token</comment>
        <translation>%1 · divulgações</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Sem assinatura</translation>
    </message>
    <message>
        <source>Signature of %1 bytes</source>
        <translation>Assinatura de %1 bytes</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Call the person who looks after this kiosk and read out the reference.</source>
        <translation>Ligue para quem cuida deste quiosque e leia a referência.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk and read out the reference.</source>
        <translation>Tente novamente. Se acontecer outra vez, ligue para quem cuida deste quiosque e leia a referência.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere um minuto e tente novamente.</translation>
    </message>
    <message>
        <source>Wait %1 min, then try again.</source>
        <comment>%1 is minutes and seconds: 0:20</comment>
        <translation>Espere %1 min e tente novamente.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Não é possível acessar o serviço</translation>
    </message>
    <message>
        <source>The kiosk got no connection to the verification service.</source>
        <translation>O quiosque não conseguiu conexão com o serviço de verificação.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Confira o cabo de rede ou o Wi-Fi deste quiosque e tente novamente.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>O serviço não respondeu a tempo</translation>
    </message>
    <message>
        <source>The verification service is there, but its answer took too long.</source>
        <translation>O serviço de verificação está disponível, mas a resposta demorou demais.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>A conexão terminou antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>Check the network of this kiosk, then try again.</source>
        <translation>Confira a rede deste quiosque e tente novamente.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>O serviço não conseguiu comprovar quem é</translation>
    </message>
    <message>
        <source>The certificate of the verification service is not trusted. Nothing was sent.</source>
        <translation>O certificado do serviço de verificação não é confiável. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The service did not let this kiosk in</source>
        <translation>O serviço não permitiu a entrada deste quiosque</translation>
    </message>
    <message>
        <source>The verification service rejected the kiosk&apos;s own user name or password.</source>
        <translation>O serviço de verificação rejeitou o nome de usuário ou a senha do próprio quiosque.</translation>
    </message>
    <message>
        <source>This kiosk may not do that</source>
        <translation>Este quiosque não tem permissão para isso</translation>
    </message>
    <message>
        <source>The verification service knows this kiosk, but does not allow it to make this check.</source>
        <translation>O serviço de verificação conhece este quiosque, mas não permite que ele faça esta verificação.</translation>
    </message>
    <message>
        <source>It needs one of these roles at the service: %1.</source>
        <translation>Ele precisa de um destes papéis no serviço: %1.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>O serviço não conhece esta solicitação</translation>
    </message>
    <message>
        <source>The request is no longer there, or the service is set up differently than this kiosk.</source>
        <translation>A solicitação não existe mais, ou o serviço está configurado de forma diferente deste quiosque.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>O serviço pede uma pausa</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>Foram feitas solicitações demais em pouco tempo.</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>O serviço não aceitou a solicitação</translation>
    </message>
    <message>
        <source>What this check asks for does not fit the settings of the verification service.</source>
        <translation>O que esta verificação solicita não combina com as configurações do serviço de verificação.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>O serviço está com um problema</translation>
    </message>
    <message>
        <source>The verification service reported an error of its own.</source>
        <translation>O serviço de verificação informou um erro próprio.</translation>
    </message>
    <message>
        <source>The service pointed somewhere else</source>
        <translation>O serviço apontou para outro lugar</translation>
    </message>
    <message>
        <source>The verification service sent the kiosk to another address. The kiosk does not follow.</source>
        <translation>O serviço de verificação encaminhou o quiosque a outro endereço. O quiosque não o segue.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>A resposta era grande demais</translation>
    </message>
    <message>
        <source>The verification service sent more than this kiosk accepts.</source>
        <translation>O serviço de verificação enviou mais do que este quiosque aceita.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>A resposta não pôde ser lida</translation>
    </message>
    <message>
        <source>The verification service answered in a way that this kiosk does not understand. Nothing was verified.</source>
        <translation>O serviço de verificação respondeu de um modo que este quiosque não entende. Nada foi verificado.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s password is missing</source>
        <translation>Falta a senha do quiosque</translation>
    </message>
    <message>
        <source>The password for the verification service cannot be read on this computer.</source>
        <translation>A senha do serviço de verificação não pode ser lida neste computador.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are wrong</source>
        <translation>As configurações deste quiosque estão erradas</translation>
    </message>
    <message>
        <source>The kiosk cannot work with its settings as they are.</source>
        <translation>O quiosque não consegue funcionar com as configurações atuais.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>The check needs “%1” before it can start. It was not entered, or the service does not know it.</source>
        <translation>A verificação precisa de “%1” antes de começar. Não foi preenchido, ou o serviço não o conhece.</translation>
    </message>
    <message>
        <source>Try again: the form opens with what was entered, to be corrected.</source>
        <translation>Tente novamente: o formulário abre com o que foi preenchido, para correção.</translation>
    </message>
    <message>
        <source>This check could not be recorded</source>
        <translation>Esta verificação não pôde ser registrada</translation>
    </message>
    <message>
        <source>The kiosk must keep a record of every check and could not write it. Nothing is shown that was not recorded.</source>
        <translation>O quiosque precisa registrar cada verificação e não conseguiu gravar o registro. Nada que não tenha sido registrado é exibido.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake</source>
        <translation>O quiosque cometeu um erro</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Nothing was verified.</source>
        <translation>Algo deu errado dentro deste programa. Nada foi verificado.</translation>
    </message>
    <message>
        <source>This kiosk has no network</source>
        <translation>Este quiosque está sem rede</translation>
    </message>
    <message>
        <source>The computer at this desk is not connected to any network, so nobody could be asked.</source>
        <translation>O computador deste balcão não está conectado a nenhuma rede, por isso ninguém pôde ser consultado.</translation>
    </message>
    <message>
        <source>I cannot check this just now. One moment please, I will try again.</source>
        <translation>Não consigo verificar isto agora. Um momento, por favor, vou tentar novamente.</translation>
    </message>
    <message>
        <source>I cannot check this just now. Is there another way you would like to show it?</source>
        <translation>Não consigo verificar isto agora. Há outra forma como você gostaria de comprovar?</translation>
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
        <translation>Qualquer lugar</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Alterado por</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Alterado em</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado em</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
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
        <translation>Região</translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation>Pessoa ou empresa</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Tipo de sessão</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Número externo</translation>
    </message>
    <message>
        <source>User&apos;s id</source>
        <translation>Id do usuário</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>A entrada %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>Entry %1 is not in its place: one is missing, doubled or moved.</source>
        <translation>A entrada %1 não está no seu lugar: uma está faltando, duplicada ou foi movida.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>A entrada %1 não é continuação da anterior.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or was not written by this desk.</source>
        <translation>A entrada %1 foi alterada, ou não foi escrita por este balcão.</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1 was changed, or was not written by this desk.</source>
        <translation>O ponto de controle da entrada %1 foi alterado, ou não foi escrito por este balcão.</translation>
    </message>
    <message>
        <source>Entry %1 is another one than when its checkpoint was made.</source>
        <translation>A entrada %1 não é a mesma de quando seu ponto de controle foi criado.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>Falta o fim, a partir da entrada %1.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of was changed.</source>
        <translation>O registro a que se refere a entrada %1 foi alterado.</translation>
    </message>
    <message>
        <source>The record that entry %1 tells of is gone, and nothing says who removed it.</source>
        <translation>O registro a que se refere a entrada %1 sumiu, e nada indica quem o removeu.</translation>
    </message>
    <message>
        <source>There is a record at entry %1 that the journal does not tell of.</source>
        <translation>Há um registro na entrada %1 que o diário não menciona.</translation>
    </message>
    <message>
        <source>Entry %1 says that records were removed, and others are missing.</source>
        <translation>A entrada %1 diz que registros foram removidos, mas são outros que faltam.</translation>
    </message>
    <message>
        <source>What was kept with the record of entry %1 was changed.</source>
        <translation>O que foi guardado com o registro da entrada %1 foi alterado.</translation>
    </message>
    <message>
        <source>Something that was kept with the record of entry %1 is gone, and nothing says who erased it.</source>
        <translation>Algo que foi guardado com o registro da entrada %1 sumiu, e nada indica quem o apagou.</translation>
    </message>
    <message>
        <source>Something is kept that no record tells of.</source>
        <translation>Há algo guardado que nenhum registro menciona.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of was changed.</source>
        <translation>A anotação ou decisão a que se refere a entrada %1 foi alterada.</translation>
    </message>
    <message>
        <source>The note or decision that entry %1 tells of is gone, and its record is not.</source>
        <translation>A anotação ou decisão a que se refere a entrada %1 sumiu, mas o registro dela não.</translation>
    </message>
    <message>
        <source>There is a note or decision that the journal does not tell of.</source>
        <translation>Há uma anotação ou decisão que o diário não menciona.</translation>
    </message>
    <message>
        <source>The case of the record that entry %1 tells of is open or closed otherwise than the journal says.</source>
        <translation>O caso do registro a que se refere a entrada %1 está aberto ou encerrado de modo diferente do que diz o diário.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>This computer has no network: no cable, no Wi-Fi, no address. The screen says *Desk offline*.</source>
        <translation>Este computador está sem rede: sem cabo, sem Wi-Fi, sem endereço. A tela mostra *Balcão offline*.</translation>
    </message>
    <message>
        <source>a cable that was pulled, Wi-Fi out of reach, or a router that is switched off.</source>
        <translation>um cabo desconectado, Wi-Fi fora de alcance ou um roteador desligado.</translation>
    </message>
    <message>
        <source>check the network cable or the Wi-Fi, try again.</source>
        <translation>confira o cabo de rede ou o Wi-Fi e tente novamente.</translation>
    </message>
    <message>
        <source>look at the computer&apos;s own network settings; the service has nothing to do with it.</source>
        <translation>veja as configurações de rede do próprio computador; o serviço não tem relação com isso.</translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found or reached.</source>
        <translation>O host do serviço não pode ser encontrado ou alcançado.</translation>
    </message>
    <message>
        <source>network cable, Wi-Fi, a firewall, a proxy, or a mistyped address.</source>
        <translation>cabo de rede, Wi-Fi, um firewall, um proxy ou um endereço digitado errado.</translation>
    </message>
    <message>
        <source>check the network, try again.</source>
        <translation>confira a rede e tente novamente.</translation>
    </message>
    <message>
        <source>from this computer, `curl -I` the `base_url` of the configuration.</source>
        <translation>neste computador, execute `curl -I` com o `base_url` da configuração.</translation>
    </message>
    <message>
        <source>The service took the connection but gave no complete answer in time.</source>
        <translation>O serviço aceitou a conexão, mas não deu uma resposta completa a tempo.</translation>
    </message>
    <message>
        <source>a slow network or a busy service.</source>
        <translation>uma rede lenta ou um serviço sobrecarregado.</translation>
    </message>
    <message>
        <source>try again.</source>
        <translation>tente novamente.</translation>
    </message>
    <message>
        <source>if it stays, look at the milliseconds in the log and at the service&apos;s status page.</source>
        <translation>se persistir, veja os milissegundos no log e a página de status do serviço.</translation>
    </message>
    <message>
        <source>The connection ended before or within the answer.</source>
        <translation>A conexão terminou antes ou no meio da resposta.</translation>
    </message>
    <message>
        <source>unstable Wi-Fi, or a proxy or firewall that cuts connections.</source>
        <translation>Wi-Fi instável, ou um proxy ou firewall que corta conexões.</translation>
    </message>
    <message>
        <source>try again. While waiting for the visitor the kiosk reconnects by itself.</source>
        <translation>tente novamente. Enquanto aguarda o visitante, o quiosque se reconecta sozinho.</translation>
    </message>
    <message>
        <source>take proxies out of the way for the service&apos;s host.</source>
        <translation>retire os proxies do caminho até o host do serviço.</translation>
    </message>
    <message>
        <source>The service could not prove who it is: its certificate is not trusted, is for another host, or has expired. Nothing was sent.</source>
        <translation>O serviço não conseguiu comprovar quem é: seu certificado não é confiável, é de outro host ou está vencido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>a proxy of your own that opens TLS, a wrong clock on this computer, or somebody in between.</source>
        <translation>um proxy da própria casa que abre o TLS, um relógio errado neste computador ou alguém no meio do caminho.</translation>
    </message>
    <message>
        <source>call the administrator. Trying again does not help.</source>
        <translation>chame o administrador. Tentar novamente não ajuda.</translation>
    </message>
    <message>
        <source>check the computer&apos;s date; for your own authority set `ca_file` of this very service. There is no way to switch the check off.</source>
        <translation>confira a data do computador; para uma autoridade própria, defina `ca_file` exatamente deste serviço. Não há como desativar essa checagem.</translation>
    </message>
    <message>
        <source>The service does not accept the kiosk&apos;s client id and secret. Exit code 77.</source>
        <translation>O serviço não aceita o client id e o segredo do quiosque. Código de saída 77.</translation>
    </message>
    <message>
        <source>secret changed or mistyped, wrong `client_id`, wrong `auth_method`, wrong environment.</source>
        <translation>segredo alterado ou digitado errado, `client_id` errado, `auth_method` errado, ambiente errado.</translation>
    </message>
    <message>
        <source>call the administrator.</source>
        <translation>chame o administrador.</translation>
    </message>
    <message>
        <source>store the secret again; compare `auth_method` with the application&apos;s setting.</source>
        <translation>guarde o segredo novamente; compare `auth_method` com a configuração da aplicação.</translation>
    </message>
    <message>
        <source>The service knows the kiosk but forbids what it asks (403). Exit code 77.</source>
        <translation>O serviço conhece o quiosque, mas proíbe o que ele pede (403). Código de saída 77.</translation>
    </message>
    <message>
        <source>the application lacks a role; with PingOne also a wrong `environment_id`. A role given a moment ago may take some minutes.</source>
        <translation>falta um papel à aplicação; com PingOne, também um `environment_id` errado. Um papel concedido há pouco pode levar alguns minutos.</translation>
    </message>
    <message>
        <source>see [PingOne Credentials](services/pingone-credentials.md), step 3.</source>
        <translation>consulte [PingOne Credentials](services/pingone-credentials.md), passo 3.</translation>
    </message>
    <message>
        <source>The service does not know the address or the session (404).</source>
        <translation>O serviço não conhece o endereço ou a sessão (404).</translation>
    </message>
    <message>
        <source>while following, the session has been removed; at start, a wrong `base_url` or environment.</source>
        <translation>durante o acompanhamento, a sessão foi removida; no início, `base_url` ou ambiente errado.</translation>
    </message>
    <message>
        <source>try again; if it comes back, call the administrator.</source>
        <translation>tente novamente; se voltar a acontecer, chame o administrador.</translation>
    </message>
    <message>
        <source>compare `region` or `base_url` and the ids with the service.</source>
        <translation>compare `region` ou `base_url` e os ids com o serviço.</translation>
    </message>
    <message>
        <source>Too many requests in a short time (429).</source>
        <translation>Solicitações demais em pouco tempo (429).</translation>
    </message>
    <message>
        <source>many kiosks or other programs share the service&apos;s limit.</source>
        <translation>muitos quiosques ou outros programas dividem o limite do serviço.</translation>
    </message>
    <message>
        <source>wait as long as the page says, then try again.</source>
        <translation>espere o tempo que a página indica e tente novamente.</translation>
    </message>
    <message>
        <source>look at the service&apos;s usage page; ask for a higher limit.</source>
        <translation>veja a página de uso do serviço; peça um limite maior.</translation>
    </message>
    <message>
        <source>The service does not accept what was asked (another 4xx status, which ends the reference).</source>
        <translation>O serviço não aceita o que foi pedido (outro status 4xx, que encerra a referência).</translation>
    </message>
    <message>
        <source>the name of a credential type or claim is not spelt as in the service, or an option has a value that the service does not allow.</source>
        <translation>o nome de um tipo de credencial ou de uma informação não está escrito como no serviço, ou uma opção tem um valor que o serviço não permite.</translation>
    </message>
    <message>
        <source>call the administrator. Other types may still work.</source>
        <translation>chame o administrador. Outros tipos ainda podem funcionar.</translation>
    </message>
    <message>
        <source>compare `type`, the claims&apos; `id`, `issuers` and the provider&apos;s own keys with the service.</source>
        <translation>compare `type`, o `id` das informações, `issuers` e as chaves próprias do provedor com o serviço.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (5xx status, which ends the reference).</source>
        <translation>O serviço está com um problema próprio (status 5xx, que encerra a referência).</translation>
    </message>
    <message>
        <source>try again in a minute.</source>
        <translation>tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>look at the service&apos;s status page; quote the service&apos;s reference to its support.</source>
        <translation>veja a página de status do serviço; informe a referência do serviço ao suporte dele.</translation>
    </message>
    <message>
        <source>The service sent the kiosk to another address (3xx). The kiosk never follows, as it would carry the token along.</source>
        <translation>O serviço encaminhou o quiosque a outro endereço (3xx). O quiosque nunca o segue, pois levaria o token junto.</translation>
    </message>
    <message>
        <source>a network with a sign-in page, or an outdated `base_url`.</source>
        <translation>uma rede com página de login, ou um `base_url` desatualizado.</translation>
    </message>
    <message>
        <source>open the address in a browser on this computer; correct `base_url` or `token_url`.</source>
        <translation>abra o endereço em um navegador neste computador; corrija `base_url` ou `token_url`.</translation>
    </message>
    <message>
        <source>The answer is larger than the kiosk accepts, and was not read to its end.</source>
        <translation>A resposta é maior do que o quiosque aceita e não foi lida até o fim.</translation>
    </message>
    <message>
        <source>not the service but something in between answered, or a credential holds very large pictures.</source>
        <translation>quem respondeu não foi o serviço, mas algo no meio do caminho, ou uma credencial contém imagens muito grandes.</translation>
    </message>
    <message>
        <source>ask only for the claims you need.</source>
        <translation>solicite apenas as informações de que precisa.</translation>
    </message>
    <message>
        <source>The answer cannot be understood. Nothing was verified, whatever the visitor&apos;s wallet says.</source>
        <translation>A resposta não pode ser entendida. Nada foi verificado, diga o que disser a carteira do visitante.</translation>
    </message>
    <message>
        <source>a proxy&apos;s web page instead of the service&apos;s answer, or the service has changed.</source>
        <translation>a página de um proxy em vez da resposta do serviço, ou o serviço mudou.</translation>
    </message>
    <message>
        <source>the log names the field that was missing or wrong. Report it with the version (`verifier-kiosk --version`).</source>
        <translation>o log nomeia o campo que faltava ou estava errado. Informe-o junto com a versão (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>The secret that the configuration refers to cannot be read. Exit code 78.</source>
        <translation>O segredo a que a configuração se refere não pode ser lido. Código de saída 78.</translation>
    </message>
    <message>
        <source>the environment variable is not set for this program, the file has moved or others can read it, the keychain is locked.</source>
        <translation>a variável de ambiente não está definida para este programa, o arquivo foi movido ou outros podem lê-lo, o chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config`, run as the kiosk&apos;s own account, says which and why. See [Secrets](configuration.md#secrets).</source>
        <translation>`verifier-kiosk-cli check-config`, executado com a própria conta do quiosque, diz qual e por quê. Consulte [Segredos](configuration.md#secrets).</translation>
    </message>
    <message>
        <source>The configuration file is wrong or cannot be read. Exit code 78. The kiosk does not start, and does not play the demo instead.</source>
        <translation>O arquivo de configuração está errado ou não pode ser lido. Código de saída 78. O quiosque não inicia, e tampouco executa a demo no lugar.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli check-config` lists every mistake with its line. See [Configuration](configuration.md).</source>
        <translation>`verifier-kiosk-cli check-config` lista cada erro com sua linha. Consulte [Configuração](configuration.md).</translation>
    </message>
    <message>
        <source>The request needs something from the desk that was not entered, or that the service does not know (no such user, no active wallet); the page names it.</source>
        <translation>A solicitação precisa de algo do balcão que não foi preenchido, ou que o serviço não conhece (usuário inexistente, nenhuma carteira ativa); a página o nomeia.</translation>
    </message>
    <message>
        <source>try again: the form opens with what was entered; correct it there.</source>
        <translation>tente novamente: o formulário abre com o que foi preenchido; corrija ali.</translation>
    </message>
    <message>
        <source>The kiosk keeps a [record](records.md) of every check and could not write it: `START` before the visitor was asked, `RESULT` when the answer was already there. No verdict is shown that has no record. Exit code 74.</source>
        <translation>O quiosque mantém um [registro](records.md) de cada verificação e não conseguiu gravá-lo: `START` antes de o visitante ser consultado, `RESULT` quando a resposta já estava lá. Nenhum resultado sem registro é exibido. Código de saída 74.</translation>
    </message>
    <message>
        <source>the disk is full or read-only, the folder belongs to somebody else, or its database is damaged.</source>
        <translation>o disco está cheio ou é somente leitura, a pasta pertence a outra conta, ou o banco de dados dela está danificado.</translation>
    </message>
    <message>
        <source>call the administrator; use another way to check meanwhile.</source>
        <translation>chame o administrador; enquanto isso, verifique de outra forma.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli records list` says what is wrong with the folder. With `required = false` the verdict is shown all the same, marked *not recorded*.</source>
        <translation>`verifier-kiosk-cli records list` diz o que há de errado com a pasta. Com `required = false` o resultado é exibido mesmo assim, marcado como *não registrado*.</translation>
    </message>
    <message>
        <source>A defect of this program, or the demo&apos;s simulator could not start. Nothing was verified.</source>
        <translation>Um defeito deste programa, ou o simulador da demo não pôde iniciar. Nada foi verificado.</translation>
    </message>
    <message>
        <source>report it with the log and the version (`verifier-kiosk --version`).</source>
        <translation>informe o problema com o log e a versão (`verifier-kiosk --version`).</translation>
    </message>
    <message>
        <source>Nothing is wrong: the credential is verified.</source>
        <translation>Nada está errado: a credencial foi verificada.</translation>
    </message>
    <message>
        <source>The service looked at what was shown and did not accept it: a document that is not genuine, a face that does not match, a credential that is revoked.</source>
        <translation>O serviço analisou o que foi mostrado e não aceitou: um documento que não é autêntico, um rosto que não corresponde, uma credencial revogada.</translation>
    </message>
    <message>
        <source>check in another way. Trying again helps only if a step on the phone went wrong, such as a blurred picture.</source>
        <translation>verifique de outra forma. Tentar novamente só ajuda se uma etapa no telefone deu errado, como uma foto tremida.</translation>
    </message>
    <message>
        <source>The visitor chose not to share, and the service says so.</source>
        <translation>O visitante preferiu não compartilhar, e o serviço informa isso.</translation>
    </message>
    <message>
        <source>offer another way; nobody has to share.</source>
        <translation>ofereça outra forma; ninguém é obrigado a compartilhar.</translation>
    </message>
    <message>
        <source>The visitor refused, or the service did not accept what was shared. Some services have one word for both: PingOne Credentials, nChain Identity and Universal OID4VP.</source>
        <translation>O visitante recusou, ou o serviço não aceitou o que foi compartilhado. Alguns serviços têm uma só palavra para os dois casos: PingOne Credentials, nChain Identity e Universal OID4VP.</translation>
    </message>
    <message>
        <source>ask the visitor whether they shared it, and try once more. Else use another document.</source>
        <translation>pergunte ao visitante se compartilhou e tente mais uma vez. Caso contrário, use outro documento.</translation>
    </message>
    <message>
        <source>if nobody gets through, the issuer is not among those accepted, or the service&apos;s own check fails.</source>
        <translation>se ninguém consegue passar, o emissor não está entre os aceitos, ou a verificação do próprio serviço falha.</translation>
    </message>
    <message>
        <source>The service ended without a check of its own (PingOne Verify: `NOT_REQUIRED`). Nothing is known about the visitor.</source>
        <translation>O serviço terminou sem uma verificação própria (PingOne Verify: `NOT_REQUIRED`). Nada se sabe sobre o visitante.</translation>
    </message>
    <message>
        <source>check in another way.</source>
        <translation>verifique de outra forma.</translation>
    </message>
    <message>
        <source>the verify policy requires no check; change it, or name another one in the type.</source>
        <translation>a política do Verify não exige nenhuma verificação; altere-a, ou nomeie outra no tipo.</translation>
    </message>
    <message>
        <source>The service cannot decide alone; a person must look. What the kiosk finds wrong itself, such as another credential than asked for or a missing claim, is *Not verified* all the same.</source>
        <translation>O serviço não consegue decidir sozinho; uma pessoa precisa analisar. O que o próprio quiosque considera errado, como uma credencial diferente da solicitada ou uma informação ausente, é *Não verificado* mesmo assim.</translation>
    </message>
    <message>
        <source>follow your house&apos;s rule for reviews. Do not treat it as verified.</source>
        <translation>siga a regra da casa para análises. Não trate como verificado.</translation>
    </message>
    <message>
        <source>The service says &quot;verified&quot;, but handed over no credential.</source>
        <translation>O serviço diz “verificado”, mas não entregou nenhuma credencial.</translation>
    </message>
    <message>
        <source>if it stays, the wallet and the service do not fit; report it to the service.</source>
        <translation>se persistir, a carteira e o serviço não são compatíveis; informe isso ao serviço.</translation>
    </message>
    <message>
        <source>Another kind of credential was shared than was asked for.</source>
        <translation>Foi compartilhado um tipo de credencial diferente do solicitado.</translation>
    </message>
    <message>
        <source>ask for the right one and try again.</source>
        <translation>peça a correta e tente novamente.</translation>
    </message>
    <message>
        <source>if it was the right one, compare `type` in the configuration with the service&apos;s own name.</source>
        <translation>se era a correta, compare `type` na configuração com o nome próprio do serviço.</translation>
    </message>
    <message>
        <source>A claim that this type requires was not shared; the page names it.</source>
        <translation>Uma informação que este tipo exige não foi compartilhada; a página a nomeia.</translation>
    </message>
    <message>
        <source>ask the visitor to share it, and try again.</source>
        <translation>peça ao visitante que a compartilhe e tente novamente.</translation>
    </message>
    <message>
        <source>if nobody&apos;s credential has it, correct the claim&apos;s `id` or set `required = false`.</source>
        <translation>se a credencial de ninguém a tiver, corrija o `id` da informação ou defina `required = false`.</translation>
    </message>
    <message>
        <source>The credential was valid once, but its end has passed.</source>
        <translation>A credencial já foi válida, mas sua validade terminou.</translation>
    </message>
    <message>
        <source>ask for a current one.</source>
        <translation>peça uma vigente.</translation>
    </message>
    <message>
        <source>if it is current, check this computer&apos;s date.</source>
        <translation>se estiver vigente, confira a data deste computador.</translation>
    </message>
    <message>
        <source>What was shared does not meet one of this type&apos;s rules (`rules`, or `must_be` of a claim), for example the visitor is younger than 18. The page names the rule.</source>
        <translation>O que foi compartilhado não cumpre uma das regras deste tipo (`rules`, ou `must_be` de uma informação), por exemplo, o visitante tem menos de 18 anos. A página nomeia a regra.</translation>
    </message>
    <message>
        <source>decide as your house&apos;s rule says; the credential itself is in order.</source>
        <translation>decida conforme a regra da casa; a credencial em si está em ordem.</translation>
    </message>
    <message>
        <source>the rules are explained under [Configuration](configuration.md#typesrules-what-is-accepted).</source>
        <translation>as regras são explicadas em [Configuração](configuration.md#typesrules-what-is-accepted).</translation>
    </message>
    <message>
        <source>One of the single checks failed, of the service or of the kiosk itself; the page shows which.</source>
        <translation>Uma das verificações individuais foi reprovada, do serviço ou do próprio quiosque; a página mostra qual.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Use another document.</source>
        <translation>não trate como verificado. Use outro documento.</translation>
    </message>
    <message>
        <source>A check that this type requires (`required_checks`, or [what goes without saying](configuration.md#required-checks)) was not made, or could not be made: for example the issuer&apos;s key is not known. The page says why. It is *Not verified*, or *Needs review* with `when_not_checked = &quot;review&quot;`.</source>
        <translation>Uma verificação que este tipo exige (`required_checks`, ou [o que é subentendido](configuration.md#required-checks)) não foi feita, ou não pôde ser feita: por exemplo, a chave do emissor não é conhecida. A página diz por quê. É *Não verificado*, ou *Requer análise* com `when_not_checked = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>do not treat it as verified. Try again, or use another document.</source>
        <translation>não trate como verificado. Tente novamente, ou use outro documento.</translation>
    </message>
    <message>
        <source>the page&apos;s last group, and `checks` of `verifier-kiosk-cli verify --json`, say why each check was not made. If the service never hands over what the check needs, do not require it.</source>
        <translation>o último grupo da página, e `checks` de `verifier-kiosk-cli verify --json`, dizem por que cada verificação não foi feita. Se o serviço nunca entrega o que a verificação precisa, não a exija.</translation>
    </message>
    <message>
        <source>What was shared does not show whether one of this type&apos;s rules is met: a date of birth without a day, a country that nobody knows, two statements that exclude each other. It is *Not verified*, or *Needs review* with `when_cannot_tell = &quot;review&quot;`.</source>
        <translation>O que foi compartilhado não mostra se uma das regras deste tipo é cumprida: uma data de nascimento sem dia, um país que ninguém conhece, duas declarações que se excluem. É *Não verificado*, ou *Requer análise* com `when_cannot_tell = &quot;review&quot;`.</translation>
    </message>
    <message>
        <source>ask for another document that shows it.</source>
        <translation>peça outro documento que o mostre.</translation>
    </message>
    <message>
        <source>if it happens with good credentials, compare the rule&apos;s claim with what the service hands over.</source>
        <translation>se acontecer com credenciais boas, compare a informação da regra com o que o serviço entrega.</translation>
    </message>
    <message>
        <source>Nobody answered the request in its time, or the service ended it. Nothing was shared.</source>
        <translation>Ninguém respondeu à solicitação no prazo, ou o serviço a encerrou. Nada foi compartilhado.</translation>
    </message>
    <message>
        <source>the visitor needed longer, changed their mind, or has no wallet that can answer.</source>
        <translation>o visitante precisou de mais tempo, mudou de ideia ou não tem uma carteira que possa responder.</translation>
    </message>
    <message>
        <source>try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>tente novamente quando o visitante tiver a carteira pronta, ou verifique de outra forma.</translation>
    </message>
    <message>
        <source>if it happens often, give the type a longer `time_limit`; the service&apos;s own limit counts all the same.</source>
        <translation>se acontecer com frequência, dê ao tipo um `time_limit` maior; o limite do próprio serviço continua valendo.</translation>
    </message>
    <message>
        <source>at start, while reading the configuration</source>
        <translation>no início, ao ler a configuração</translation>
    </message>
    <message>
        <source>while signing in to the service</source>
        <translation>ao entrar no serviço</translation>
    </message>
    <message>
        <source>while asking for a session: no QR code was shown</source>
        <translation>ao solicitar uma sessão: nenhum código QR foi exibido</translation>
    </message>
    <message>
        <source>while waiting for the visitor</source>
        <translation>ao aguardar o visitante</translation>
    </message>
    <message>
        <source>while reading what the visitor shared</source>
        <translation>ao ler o que o visitante compartilhou</translation>
    </message>
    <message>
        <source>while ending the session at the service; nothing for the desk to do</source>
        <translation>ao encerrar a sessão no serviço; o balcão não precisa fazer nada</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>No balcão</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>When something fails, the kiosk shows a reference like `START-TIMEOUT`. Staff read it out; this page says what it means.</source>
        <translation>Quando algo falha, o quiosque mostra uma referência como `START-TIMEOUT`. O atendente a lê em voz alta; esta página diz o que ela significa.</translation>
    </message>
    <message>
        <source>**START**`-`**SERVICE-ERROR**`-`**503** = when it happened, what happened, and the service&apos;s HTTP status where that says more.</source>
        <translation>**START**`-`**SERVICE-ERROR**`-`**503** = quando aconteceu, o que aconteceu e o status HTTP do serviço quando este diz mais.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>The log (standard error) has more: method, host, path, status, milliseconds and the reference. It holds no claims, tokens, secrets, codes or links. Where the service gave an id for its own support, the failure page shows it: quote it when you call them.</source>
        <translation>O log (saída de erro padrão) contém mais: método, host, caminho, status, milissegundos e a referência. Não contém informações, tokens, segredos, códigos nem links. Quando o serviço forneceu um id para o próprio suporte, a página da falha o mostra: informe-o quando ligar para lá.</translation>
    </message>
    <message>
        <source>`verifier-kiosk-cli verify TYPE` repeats a verification in the terminal.</source>
        <translation>`verifier-kiosk-cli verify TYPE` repete uma verificação no terminal.</translation>
    </message>
    <message>
        <source>Reasons of a verdict</source>
        <translation>Motivos de um resultado</translation>
    </message>
    <message>
        <source>A verdict that is not green names its reason. It is no failure of the kiosk: the check worked.</source>
        <translation>Um resultado que não é verde informa seu motivo. Não é uma falha do quiosque: a verificação funcionou.</translation>
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
        <translation>%1 não funciona</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>a service</comment>
        <translation>Não é possível acessar %1</translation>
    </message>
    <message>
        <source>%1 rejects this kiosk</source>
        <comment>a service</comment>
        <translation>%1 rejeita este quiosque</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>a service</comment>
        <translation>ainda não consultado</translation>
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
        <translation>não funciona</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <comment>a service</comment>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>rejects the credentials of this kiosk</source>
        <comment>a service</comment>
        <translation>rejeita as credenciais de acesso deste quiosque</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not ready</source>
        <translation>
            <numerusform>%n serviço não está pronto</numerusform>
            <numerusform>%n serviços não estão prontos</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>O relógio está errado</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Um certificado vence em breve</translation>
    </message>
    <message>
        <source>All services ready</source>
        <translation>Todos os serviços prontos</translation>
    </message>
    <message>
        <source>Checks work, but take longer. If it stays so, look at this computer&apos;s network.</source>
        <translation>As verificações funcionam, mas demoram mais. Se continuar assim, veja a rede deste computador.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service differ. Set the date and time of this computer.</source>
        <translation>Os relógios deste computador e do serviço diferem. Ajuste a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate ends soon. Whoever runs the service must renew it.</source>
        <translation>O certificado do serviço vence em breve. Quem opera o serviço precisa renová-lo.</translation>
    </message>
    <message>
        <source>the same as here</source>
        <comment>a service&apos;s clock</comment>
        <translation>igual ao daqui</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 adiantado em relação a este computador</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <comment>a service&apos;s clock, by a length of time</comment>
        <translation>%1 atrasado em relação a este computador</translation>
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
        <translation>Como no documento; várias grafias separadas por |</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Year-month-day, for example 1984-08-02</source>
        <translation>Ano-mês-dia, por exemplo 1984-08-02</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>With the country code, for example +1 512 555 1234</source>
        <translation>Com o código do país, por exemplo +1 512 555 1234</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Several with |: the visitor picks one</source>
        <translation>Vários com |: o visitante escolhe um</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Foto de referência</translation>
    </message>
    <message>
        <source>A JPEG picture in base64</source>
        <translation>Uma imagem JPEG em base64</translation>
    </message>
    <message>
        <source>E-mail address of the visitor&apos;s account</source>
        <translation>E-mail da conta do visitante</translation>
    </message>
    <message>
        <source>Visitor&apos;s number</source>
        <translation>Número do visitante</translation>
    </message>
    <message>
        <source>Visitor&apos;s user name</source>
        <translation>Nome de usuário do visitante</translation>
    </message>
    <message>
        <source>May stay empty: then a new user is made</source>
        <translation>Pode ficar vazio: um novo usuário é criado</translation>
    </message>
    <message>
        <source>Id of the visitor&apos;s wallet</source>
        <translation>Id da carteira do visitante</translation>
    </message>
    <message>
        <source>The installation that gets the message (UUID)</source>
        <translation>A instalação que recebe a mensagem (UUID)</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>Data de nascimento (ano-mês-dia)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Phone number with country code</source>
        <translation>Número de telefone com código do país</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The service holds no data of this check: it keeps them for 30 minutes after the decision.</source>
        <translation>O serviço não tem dados desta verificação: ele os mantém por 30 minutos após a decisão.</translation>
    </message>
    <message>
        <source>A picture was not handed out by the service.</source>
        <translation>Uma imagem não foi entregue pelo serviço.</translation>
    </message>
    <message>
        <source>The service did not hand out the scores of its checks.</source>
        <translation>O serviço não entregou as pontuações de suas verificações.</translation>
    </message>
    <message>
        <source>Nothing was checked: the service requires no check.</source>
        <translation>Nada foi verificado: o serviço não exige nenhuma verificação.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service.</source>
        <translation>Aprovado manualmente por um administrador do serviço.</translation>
    </message>
    <message>
        <source>Approved by hand by an administrator of the service; no document was looked at.</source>
        <translation>Aprovado manualmente por um administrador do serviço; nenhum documento foi analisado.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Staff</source>
        <translation>Atendente</translation>
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
        <translation>Faz verificações</translation>
    </message>
    <message>
        <source>Makes checks, reviews and decides</source>
        <translation>Faz verificações, analisa e decide</translation>
    </message>
    <message>
        <source>Everything, operators and settings too</source>
        <translation>Tudo, também operadores e configurações</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing</source>
        <translation>Vê tudo, não altera nada</translation>
    </message>
    <message>
        <source>A name has letters, and at most %1 of them.</source>
        <translation>Um nome tem letras, no máximo %1.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Já existe alguém com este nome.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Uma senha tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Please choose another one.</source>
        <translation>Esta é uma das primeiras que alguém tentaria. Escolha outra, por favor.</translation>
    </message>
    <message>
        <source>There is no longer anybody of this name.</source>
        <translation>Não há mais ninguém com este nome.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer. Make somebody else an administrator first.</source>
        <translation>Alguém precisa poder administrar. Torne primeiro outra pessoa administradora.</translation>
    </message>
    <message>
        <source>Somebody else was faster: there are operators already.</source>
        <translation>Outra pessoa foi mais rápida: já existem operadores.</translation>
    </message>
    <message>
        <source>You may no longer change who may sign in.</source>
        <translation>Você não pode mais alterar quem pode entrar.</translation>
    </message>
    <message>
        <source>At least %1 digits, or a password of at least %2 characters.</source>
        <translation>Pelo menos %1 dígitos, ou uma senha de pelo menos %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Choose what you would like to check.</source>
        <translation>Escolha o que deseja verificar.</translation>
    </message>
    <message>
        <source>%1: asking the service.</source>
        <translation>%1: consultando o serviço.</translation>
    </message>
    <message>
        <source>%1: the code is on the screen. The visitor can scan it now.</source>
        <translation>%1: o código está na tela. O visitante já pode escaneá-lo.</translation>
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
        <translation>O código QR está na tela</translation>
    </message>
    <message>
        <source>The phone has the request</source>
        <translation>O telefone recebeu a solicitação</translation>
    </message>
    <message>
        <source>The visitor has answered</source>
        <translation>O visitante respondeu</translation>
    </message>
    <message>
        <source>The verdict is there</source>
        <translation>O resultado chegou</translation>
    </message>
    <message>
        <source>Ended without a verdict</source>
        <translation>Encerrada sem resultado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>The service has changed its mind</source>
        <translation>O serviço mudou de ideia</translation>
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
        <translation>Registros de verificações</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: nada aqui é real</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Criado em %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos os registros</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>The answer leaves this screen after %1.</source>
        <extracomment>%1 is a length of time: &quot;1 minute&quot;</extracomment>
        <translation>A resposta sai desta tela após %1.</translation>
    </message>
    <message>
        <source>We ask for the whole credential.</source>
        <translation>Pedimos a credencial inteira.</translation>
    </message>
    <message>
        <source>We ask for %1.</source>
        <translation>Pedimos %1.</translation>
    </message>
    <message>
        <source>What you share is not stored.</source>
        <translation>O que você compartilha não é armazenado.</translation>
    </message>
    <message>
        <source>Nothing else that you share is stored.</source>
        <translation>Nada mais do que você compartilha é armazenado.</translation>
    </message>
    <message numerus="yes">
        <source>We keep first and last character of %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims: &quot;first name and last name&quot;</extracomment>
        <translation>
            <numerusform>Guardamos o primeiro e o último caractere de %1 por %n dia.</numerusform>
            <numerusform>Guardamos o primeiro e o último caractere de %1 por %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep a fingerprint of %1 for %n day(s), not what it says.</source>
        <extracomment>%1 is a list of claims; a keyed hash is meant</extracomment>
        <translation>
            <numerusform>Guardamos uma impressão digital criptográfica de %1 por %n dia, não o conteúdo.</numerusform>
            <numerusform>Guardamos uma impressão digital criptográfica de %1 por %n dias, não o conteúdo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>
            <numerusform>Guardamos %1 por %n dia.</numerusform>
            <numerusform>Guardamos %1 por %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check can be found again by %1 for %n day(s).</source>
        <extracomment>%1 is a list of claims, by which somebody who says them again is recognised</extracomment>
        <translation>
            <numerusform>Esta verificação pode ser encontrada por %1 durante %n dia.</numerusform>
            <numerusform>Esta verificação pode ser encontrada por %1 durante %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is kept for a time.</source>
        <translation>Uma parte é guardada por algum tempo.</translation>
    </message>
    <message>
        <source>We ask for %1 and more.</source>
        <extracomment>%1 is a list of claims: &quot;first name, last name, date of birth&quot;</extracomment>
        <translation>Pedimos %1 e mais.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is there</source>
        <translation>“%1” está presente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim and the value it must have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>a claim and its accepted values</comment>
        <translation>%1: um de %2</translation>
    </message>
    <message>
        <source>At least %1 years old</source>
        <translation>Pelo menos %1 anos de idade</translation>
    </message>
    <message>
        <source>At most %1 years old</source>
        <translation>No máximo %1 anos de idade</translation>
    </message>
    <message>
        <source>At least %1 years old on %2</source>
        <translation>Pelo menos %1 anos de idade em %2</translation>
    </message>
    <message>
        <source>At most %1 years old on %2</source>
        <translation>No máximo %1 anos de idade em %2</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Não está vencida</translation>
    </message>
    <message>
        <source>Not expired; days of grace: %1</source>
        <translation>Não vencida; dias de tolerância: %1</translation>
    </message>
    <message>
        <source>Issued by somebody who is accepted here</source>
        <translation>Emitida por alguém aceito aqui</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <comment>names of rules</comment>
        <translation>Todos de: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <comment>names of rules</comment>
        <translation>Um de: %1</translation>
    </message>
    <message>
        <source>The credential that this is about was not shared.</source>
        <translation>A credencial de que se trata não foi compartilhada.</translation>
    </message>
    <message>
        <source>“%1” was not shared.</source>
        <translation>“%1” não foi compartilhado.</translation>
    </message>
    <message>
        <source>“%1” says something else.</source>
        <translation>“%1” diz outra coisa.</translation>
    </message>
    <message>
        <source>The visitor is younger.</source>
        <translation>O visitante é mais jovem.</translation>
    </message>
    <message>
        <source>The visitor is older.</source>
        <translation>O visitante é mais velho.</translation>
    </message>
    <message>
        <source>Nothing that was shared says how old the visitor is.</source>
        <translation>Nada do que foi compartilhado diz a idade do visitante.</translation>
    </message>
    <message>
        <source>The date of birth is not complete, and so the age is not certain.</source>
        <translation>A data de nascimento não está completa, portanto a idade não é certa.</translation>
    </message>
    <message>
        <source>What was shared about the age contradicts itself.</source>
        <translation>O que foi compartilhado sobre a idade se contradiz.</translation>
    </message>
    <message>
        <source>“%1” is not a date that makes sense.</source>
        <translation>“%1” não é uma data que faça sentido.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>“%1” não é uma data completa.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>A data já passou.</translation>
    </message>
    <message>
        <source>The credential does not say when it ends.</source>
        <translation>A credencial não informa quando termina.</translation>
    </message>
    <message>
        <source>The service does not say who issued it.</source>
        <translation>O serviço não informa quem a emitiu.</translation>
    </message>
    <message>
        <source>It comes from another issuer.</source>
        <translation>Vem de outro emissor.</translation>
    </message>
    <message>
        <source>The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.</source>
        <translation>A lista assinada que nomeia o emissor venceu; peça uma mais recente a quem cuida do quiosque.</translation>
    </message>
    <message>
        <source>“%1” is not a country that is known here.</source>
        <translation>“%1” não é um país conhecido aqui.</translation>
    </message>
    <message>
        <source>“%1” is another country.</source>
        <translation>“%1” é outro país.</translation>
    </message>
    <message>
        <source>None of the alternatives fits.</source>
        <translation>Nenhuma das alternativas se aplica.</translation>
    </message>
    <message>
        <source>Only the service says so; the wallet did not present it.</source>
        <translation>Só o serviço diz isso; a carteira não o apresentou.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>DEMO: nothing here is real</source>
        <translation>DEMO: nada aqui é real</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Criado em %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>The visitor scans the code with a phone.</source>
        <translation>O visitante escaneia o código com um telefone.</translation>
    </message>
    <message>
        <source>Phone has it</source>
        <translation>No telefone</translation>
    </message>
    <message>
        <source>The visitor decides on the phone.</source>
        <translation>O visitante decide no telefone.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>The result appears by itself.</source>
        <translation>O resultado aparece sozinho.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Go on with the visitor.</source>
        <translation>Pode prosseguir com o visitante.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Do not rely on it. Check in another way.</source>
        <translation>Não confie nisto. Verifique de outra forma.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Requer análise</translation>
    </message>
    <message>
        <source>Ask the person responsible before you go on.</source>
        <translation>Consulte a pessoa responsável antes de prosseguir.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Offer another way to check.</source>
        <translation>Ofereça outra forma de verificação.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Prazo encerrado</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready.</source>
        <translation>Tente novamente quando o visitante tiver a carteira pronta.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Impossível verificar</translation>
    </message>
    <message>
        <source>Look the reference up in the handbook.</source>
        <translation>Procure a referência no manual.</translation>
    </message>
    <message>
        <source>Desk offline</source>
        <translation>Balcão offline</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi of this kiosk, then try again.</source>
        <translation>Confira o cabo de rede ou o Wi-Fi deste quiosque e tente novamente.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Begin again when the visitor is ready.</source>
        <translation>Comece novamente quando o visitante estiver pronto.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>I could not complete this check. May I see something else?</source>
        <translation>Não consegui concluir esta verificação. Posso ver outra coisa?</translation>
    </message>
    <message>
        <source>That did not come through completely. Shall we try once more?</source>
        <translation>Isso não chegou por completo. Vamos tentar mais uma vez?</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>O serviço diz: “%1”.</translation>
    </message>
    <message>
        <source>not accepted by the service</source>
        <translation>não aceito pelo serviço</translation>
    </message>
    <message>
        <source>The service checked what was shown and did not accept it.</source>
        <translation>O serviço verificou o que foi mostrado e não aceitou.</translation>
    </message>
    <message>
        <source>Check in another way. Trying again helps only if a step on the phone went wrong.</source>
        <translation>Verifique de outra forma. Tentar novamente só ajuda se uma etapa no telefone deu errado.</translation>
    </message>
    <message>
        <source>nothing was checked</source>
        <translation>nada foi verificado</translation>
    </message>
    <message>
        <source>The service ended without a check of its own, so nothing is known about the visitor.</source>
        <translation>O serviço terminou sem uma verificação própria, portanto nada se sabe sobre o visitante.</translation>
    </message>
    <message>
        <source>Check in another way, and call the person who looks after this kiosk.</source>
        <translation>Verifique de outra forma e ligue para quem cuida deste quiosque.</translation>
    </message>
    <message>
        <source>declined or not accepted</source>
        <translation>recusado ou não aceito</translation>
    </message>
    <message>
        <source>The visitor declined on the phone, or the service did not accept what was shared. The service does not say which of the two.</source>
        <translation>O visitante recusou no telefone, ou o serviço não aceitou o que foi compartilhado. O serviço não diz qual dos dois.</translation>
    </message>
    <message>
        <source>Ask whether the visitor meant to share. If so, try again; otherwise check in another way.</source>
        <translation>Pergunte ao visitante se queria compartilhar. Se sim, tente novamente; caso contrário, verifique de outra forma.</translation>
    </message>
    <message>
        <source>the visitor chose not to share</source>
        <translation>o visitante preferiu não compartilhar</translation>
    </message>
    <message>
        <source>The request was declined on the phone. Nothing was shared with you.</source>
        <translation>A solicitação foi recusada no telefone. Nada foi compartilhado com você.</translation>
    </message>
    <message>
        <source>That is the visitor&apos;s right. Offer another way to check, or try again if it was a mistake.</source>
        <translation>É um direito do visitante. Ofereça outra forma de verificação, ou tente novamente se foi um engano.</translation>
    </message>
    <message>
        <source>That is all right. Is there another way you would like to show it?</source>
        <translation>Tudo bem. Há outra forma como você gostaria de comprovar?</translation>
    </message>
    <message>
        <source>a person must decide</source>
        <translation>uma pessoa precisa decidir</translation>
    </message>
    <message>
        <source>The service could not decide by itself.</source>
        <translation>O serviço não conseguiu decidir sozinho.</translation>
    </message>
    <message>
        <source>Compare what was shared with the visitor, and ask the person responsible before you go on.</source>
        <translation>Compare o que foi compartilhado com o visitante e consulte a pessoa responsável antes de prosseguir.</translation>
    </message>
    <message>
        <source>One moment please, a colleague will have a look.</source>
        <translation>Um momento, por favor, um colega vai dar uma olhada.</translation>
    </message>
    <message>
        <source>nothing was shared</source>
        <translation>nada foi compartilhado</translation>
    </message>
    <message>
        <source>The service reports success, but hands over no credential. Without one nothing is verified.</source>
        <translation>O serviço informa sucesso, mas não entrega nenhuma credencial. Sem ela nada está verificado.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, call the person who looks after this kiosk.</source>
        <translation>Tente novamente. Se acontecer outra vez, ligue para quem cuida deste quiosque.</translation>
    </message>
    <message>
        <source>another credential was shared</source>
        <translation>outra credencial foi compartilhada</translation>
    </message>
    <message>
        <source>What was shared is not what this check asks for.</source>
        <translation>O que foi compartilhado não é o que esta verificação solicita.</translation>
    </message>
    <message>
        <source>The check asks for “%1”, and that was not shared.</source>
        <translation>A verificação solicita “%1”, e isso não foi compartilhado.</translation>
    </message>
    <message>
        <source>Ask the visitor to choose the right card in the wallet, then try again.</source>
        <translation>Peça ao visitante que escolha o cartão certo na carteira e tente novamente.</translation>
    </message>
    <message>
        <source>That was a different card. Could you choose the other one?</source>
        <translation>Esse era outro cartão. Poderia escolher o outro?</translation>
    </message>
    <message>
        <source>something was not shared</source>
        <translation>algo não foi compartilhado</translation>
    </message>
    <message>
        <source>“%1” is required, but was not shared.</source>
        <translation>“%1” é exigido, mas não foi compartilhado.</translation>
    </message>
    <message>
        <source>Ask the visitor to share everything that the request lists, then try again.</source>
        <translation>Peça ao visitante que compartilhe tudo o que a solicitação lista e tente novamente.</translation>
    </message>
    <message>
        <source>the credential has expired</source>
        <translation>a credencial está vencida</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but its date has passed.</source>
        <translation>O que foi compartilhado é autêntico até onde o serviço pode dizer, mas a data já passou.</translation>
    </message>
    <message>
        <source>Ask for a credential that is still valid, or check in another way.</source>
        <translation>Peça uma credencial ainda válida, ou verifique de outra forma.</translation>
    </message>
    <message>
        <source>This card is past its date. Do you have a newer one?</source>
        <translation>Este cartão está vencido. Você tem um mais recente?</translation>
    </message>
    <message>
        <source>not accepted here</source>
        <translation>não aceito aqui</translation>
    </message>
    <message>
        <source>What was shared is genuine as far as the service can tell, but it does not meet this desk&apos;s rule “%1”.</source>
        <translation>O que foi compartilhado é autêntico até onde o serviço pode dizer, mas não cumpre a regra “%1” deste balcão.</translation>
    </message>
    <message>
        <source>Do as the rules of this desk say, or check in another way.</source>
        <translation>Siga as regras deste balcão, ou verifique de outra forma.</translation>
    </message>
    <message>
        <source>I am sorry, I cannot accept this. May I see something else?</source>
        <translation>Sinto muito, não posso aceitar isto. Posso ver outra coisa?</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>uma verificação foi reprovada</translation>
    </message>
    <message>
        <source>This check failed: “%1”.</source>
        <translation>Esta verificação foi reprovada: “%1”.</translation>
    </message>
    <message>
        <source>Do not rely on this credential. Check in another way.</source>
        <translation>Não confie nesta credencial. Verifique de outra forma.</translation>
    </message>
    <message>
        <source>a required check was not made</source>
        <translation>falta uma verificação exigida</translation>
    </message>
    <message>
        <source>This desk relies on the check “%1”, and it could not be made.</source>
        <translation>Este balcão depende da verificação “%1”, e ela não pôde ser feita.</translation>
    </message>
    <message>
        <source>a rule could not be decided</source>
        <translation>uma regra não pôde ser decidida</translation>
    </message>
    <message>
        <source>What was shared does not show whether this desk&apos;s rule “%1” is met.</source>
        <translation>O que foi compartilhado não mostra se a regra “%1” deste balcão é cumprida.</translation>
    </message>
    <message>
        <source>Ask for something else that shows it, or check in another way.</source>
        <translation>Peça outra coisa que o mostre, ou verifique de outra forma.</translation>
    </message>
    <message>
        <source>I cannot tell from this card alone. May I see something else?</source>
        <translation>Só com este cartão não consigo saber. Posso ver outra coisa?</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::AuditSection</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>O arquivo não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Chave deste balcão</translation>
    </message>
    <message>
        <source>Its file for auditors</source>
        <translation>Seu arquivo para auditores</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Último ponto de controle</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
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
        <translation>O diário não pode ser lido. Ligue para quem cuida deste quiosque.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Não confere</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Tudo confere</translation>
    </message>
    <message>
        <source>Does the journal hold?</source>
        <translation>O diário confere?</translation>
    </message>
    <message>
        <source>Everything that happens at this desk is written into a journal of which every entry is signed and names the one before it. Verifying it finds every change, gap and removal.</source>
        <translation>Tudo o que acontece neste balcão é escrito em um diário em que cada entrada é assinada e nomeia a anterior. A verificação encontra toda alteração, lacuna e remoção.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The journal of this desk</source>
        <translation>O diário deste balcão</translation>
    </message>
    <message>
        <source>To prove it elsewhere</source>
        <translation>Para comprovar em outro lugar</translation>
    </message>
    <message>
        <source>Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal afterwards is found out.</source>
        <translation>Guarde o último ponto de controle onde este quiosque não possa gravar. Quem remover depois o fim do diário será descoberto.</translation>
    </message>
    <message>
        <source>Save the checkpoint as text</source>
        <translation>Salvar o ponto de controle como texto</translation>
    </message>
    <message>
        <source>Entries: %1 · records: %2 · checkpoints: %3</source>
        <translation>Entradas: %1 · registros: %2 · pontos de controle: %3</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CaseDetail</name>
    <message>
        <source>The decision is being written down.</source>
        <translation>A decisão está sendo gravada.</translation>
    </message>
    <message>
        <source>Nothing was decided: the case is closed by now. Please go back to the list.</source>
        <translation>Nada foi decidido: o caso já está encerrado. Volte à lista, por favor.</translation>
    </message>
    <message>
        <source>You have found this already. Somebody else must confirm it.</source>
        <translation>Você já chegou a esta conclusão. Outra pessoa precisa confirmar.</translation>
    </message>
    <message>
        <source>Nothing was decided: you may no longer decide cases.</source>
        <translation>Nada foi decidido: você não pode mais decidir casos.</translation>
    </message>
    <message>
        <source>The case stays open: %1 %2 (%3)</source>
        <comment>what happened, what to do, a reference</comment>
        <translation>O caso continua aberto: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Verified at the desk</source>
        <comment>label of a time and a place</comment>
        <translation>Verificado no balcão</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record of the service&apos;s answer</source>
        <translation>Registro da resposta do serviço</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, operator, time</comment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a decision, by whom, when</comment>
        <translation>Proposto: %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Resposta do serviço</translation>
    </message>
    <message>
        <source>It does not know the session any more.</source>
        <translation>Ele não conhece mais a sessão.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos os casos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>A note is needed. It stays with the case and cannot be changed.</source>
        <translation>É necessária uma anotação. Ela fica com o caso e não pode ser alterada.</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Decidir este caso</translation>
    </message>
    <message>
        <source>The record of the verification stays as it is; your decision stands beside it.</source>
        <translation>O registro da verificação permanece como está; sua decisão fica ao lado dele.</translation>
    </message>
    <message>
        <source>Approve this case</source>
        <translation>Aprovar este caso</translation>
    </message>
    <message>
        <source>Decline this case</source>
        <translation>Rejeitar este caso</translation>
    </message>
    <message>
        <source>%1 is told first.</source>
        <comment>a service&apos;s name</comment>
        <translation>%1 é avisado primeiro.</translation>
    </message>
    <message>
        <source>The decision counts at this desk; the service is not told.</source>
        <translation>A decisão vale neste balcão; o serviço não é avisado.</translation>
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
        <translation>Nada aguarda uma decisão</translation>
    </message>
    <message>
        <source>What needs review appears here, and stays until somebody has decided it.</source>
        <translation>O que requer análise aparece aqui e permanece até que alguém decida.</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <comment>a number of cases</comment>
        <translation>Em aberto (%1)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrados</translation>
    </message>
    <message>
        <source>%1 old · %2 · %3</source>
        <comment>length of time, service, what is missing</comment>
        <translation>há %1 · %2 · %3</translation>
    </message>
    <message>
        <source>This case cannot be shown: it could not be read, or it could not be written down that you look at it. Try again, or call the person who looks after this kiosk.</source>
        <translation>Este caso não pode ser exibido: não pôde ser lido, ou não foi possível registrar que você o consulta. Tente novamente, ou ligue para quem cuida deste quiosque.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>reprovada</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ClaimTable</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Somente os primeiros %1 de %2 caracteres são exibidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verified details</source>
        <translation>Dados verificados</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::CodeBlock</name>
    <message>
        <source>Only the first %1 lines are shown</source>
        <translation>Somente as primeiras %1 linhas são exibidas</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ConfigurationPage</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, coluna %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Errors in the settings</source>
        <translation>Erros nas configurações</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>There is an error in the settings of this kiosk</source>
        <translation>Há um erro nas configurações deste quiosque</translation>
    </message>
    <message>
        <source>There are %1 errors in the settings of this kiosk</source>
        <translation>Há %1 erros nas configurações deste quiosque</translation>
    </message>
    <message>
        <source>Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the reference.</source>
        <extracomment>the names of two pages of the manual; %1 is a code to be read out over the telephone</extracomment>
        <translation>Referência %1. O manual diz mais: “Configuração” sobre cada ajuste, “Falhas” sobre a referência.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Countdown</name>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DayFoot</name>
    <message numerus="yes">
        <source>verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>verificada</numerusform>
            <numerusform>verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not verified</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>não verificada</numerusform>
            <numerusform>não verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for review</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>para análise</numerusform>
            <numerusform>para análise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>recusada</numerusform>
            <numerusform>recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>com prazo encerrado</numerusform>
            <numerusform>com prazo encerrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>impossível</numerusform>
            <numerusform>impossíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled</source>
        <comment>behind a number of checks</comment>
        <translation>
            <numerusform>cancelada</numerusform>
            <numerusform>canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::DemoBanner</name>
    <message>
        <source>Demo · simulated services and people · nothing here is real</source>
        <translation>Demo · serviços e pessoas simulados · nada aqui é real</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::EndPage</name>
    <message>
        <source>Keep open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Clears in %1</source>
        <comment>%1 is minutes and seconds</comment>
        <translation>Será limpo em %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>O que isto significa</translation>
    </message>
    <message>
        <source>Back from the handbook</source>
        <translation>Voltar do manual</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Causa provável</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>No balcão</translation>
    </message>
    <message>
        <source>For whoever looks after this kiosk</source>
        <translation>Para quem cuida deste quiosque</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referência %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpertView</name>
    <message>
        <source>Details for experts</source>
        <translation>Detalhes para especialistas</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExpiredPage</name>
    <message>
        <source>%1 · nobody answered the request</source>
        <translation>%1 · ninguém respondeu à solicitação</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>The request was open for its whole time and was not answered on a phone. Nothing was shared.</source>
        <translation>A solicitação ficou aberta durante todo o prazo e não foi respondida em um telefone. Nada foi compartilhado.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Try again when the visitor has the wallet ready, or check in another way.</source>
        <translation>Tente novamente quando o visitante tiver a carteira pronta, ou verifique de outra forma.</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Diga ao visitante: “%1”</translation>
    </message>
    <message>
        <source>The code has run out. Shall I show you a new one?</source>
        <translation>O código perdeu a validade. Posso mostrar um novo?</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referência %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::Explanation</name>
    <message>
        <source>What happened and what to do</source>
        <translation>O que aconteceu e o que fazer</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ExportJob</name>
    <message>
        <source>There is no room left on the disk. No file was written.</source>
        <translation>Não há mais espaço no disco. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>O arquivo não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>The records cannot be read. No file was written.</source>
        <translation>Os registros não podem ser lidos. Nenhum arquivo foi gravado.</translation>
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
        <translation>%1 registros gravados…</translation>
    </message>
    <message>
        <source>%1 records saved: %2</source>
        <translation>%1 registros salvos: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Interrompido. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos os registros</translation>
    </message>
    <message>
        <source>For spreadsheets.</source>
        <translation>Para planilhas.</translation>
    </message>
    <message>
        <source>Signed by this desk: whoever has its public key can prove that nothing was changed.</source>
        <translation>Assinado por este balcão: quem tem a chave pública dele pode provar que nada foi alterado.</translation>
    </message>
    <message>
        <source>To read and to print: a summary and every record in one line.</source>
        <translation>Para ler e imprimir: um resumo e cada registro em uma linha.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Save these records as a file</source>
        <translation>Salvar estes registros em um arquivo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Signed (JSON)</source>
        <translation>Assinado (JSON)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Relatório (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the credential&apos;s name and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referência %1</translation>
    </message>
    <message>
        <source>The service&apos;s own reference: %1</source>
        <translation>Referência do próprio serviço: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Diga ao visitante: “%1”</translation>
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
        <translation>Mostra-os na lista</translation>
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
        <translation>Busca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas as verificações</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Qualquer balcão</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Closes the choices</source>
        <translation>Fecha as opções</translation>
    </message>
    <message>
        <source>Opens the choices</source>
        <translation>Abre as opções</translation>
    </message>
    <message>
        <source>Reference, check, reason…</source>
        <translation>Referência, verificação, motivo…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Buscar nos registros</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
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
        <translation>Retira este filtro</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::FirstOperatorPage</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Ninguém pode entrar ainda</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk becomes its first administrator and can add the others.</source>
        <translation>Quem cuida deste quiosque se torna o primeiro administrador e pode adicionar os demais.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Become administrator</source>
        <translation>Tornar-se administrador</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>O primeiro administrador</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::InputPage</name>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Preencha isto antes de o visitante ser consultado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>É longo demais: no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>Isto não parece correto. Confira, por favor.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Não obrigatório</translation>
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
        <translation>Mascarado</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Na íntegra</translation>
    </message>
    <message>
        <source>As a fingerprint</source>
        <translation>Como impressão digital criptográfica</translation>
    </message>
    <message>
        <source>As a fingerprint of the person</source>
        <translation>Como impressão digital criptográfica da pessoa</translation>
    </message>
    <message>
        <source>Erased, or its time is over</source>
        <translation>Apagado, ou com prazo encerrado</translation>
    </message>
    <message>
        <source>Only a fingerprint, by which it is found again</source>
        <translation>Somente uma impressão digital criptográfica, pela qual é reencontrado</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>Show kept values</source>
        <translation>Mostrar valores guardados</translation>
    </message>
    <message>
        <source>Hide kept values</source>
        <translation>Ocultar valores guardados</translation>
    </message>
    <message>
        <source>That you look could not be written down, or the values cannot be read; nothing is shown. Call the person who looks after this kiosk.</source>
        <translation>Não foi possível registrar que você os consulta, ou os valores não podem ser lidos; nada é exibido. Ligue para quem cuida deste quiosque.</translation>
    </message>
    <message>
        <source>That you look at them is written into the journal.</source>
        <translation>A sua consulta é escrita no diário.</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Guardado sobre a pessoa</translation>
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
        <translation>Chegou uma resposta ao código anterior. Usar?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
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
        <translation>Copia o link</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::LinkText</name>
    <message>
        <source>Fold the link</source>
        <translation>Recolher o link</translation>
    </message>
    <message>
        <source>Show the whole link</source>
        <translation>Mostrar o link inteiro</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::MainWindow</name>
    <message>
        <source>Only an operator closes the program.</source>
        <translation>Somente um operador encerra o programa.</translation>
    </message>
    <message>
        <source>Go back to the start before you close the program.</source>
        <translation>Volte ao início antes de encerrar o programa.</translation>
    </message>
    <message>
        <source>Verifier Kiosk</source>
        <translation>Verifier Kiosk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>What happened at this desk</source>
        <translation>O que aconteceu neste balcão</translation>
    </message>
    <message>
        <source>Review: what happened at this desk.</source>
        <translation>Revisão: o que aconteceu neste balcão.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Opens the choice of languages</source>
        <translation>Abre a escolha de idiomas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Change to light colours</source>
        <translation>Mudar para cores claras</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Change to high contrast</source>
        <translation>Mudar para alto contraste</translation>
    </message>
    <message>
        <source>Change to dark colours</source>
        <translation>Mudar para cores escuras</translation>
    </message>
    <message>
        <source>Please fill this in before the visitor is asked.</source>
        <translation>Preencha isto antes de o visitante ser consultado.</translation>
    </message>
    <message>
        <source>The kiosk cannot start. Its settings have errors.</source>
        <translation>O quiosque não pode iniciar. As configurações têm erros.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed</source>
        <translation>
            <numerusform>%n caso mudou</numerusform>
            <numerusform>%n casos mudaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what waits for a decision</source>
        <translation>Mostra o que aguarda uma decisão</translation>
    </message>
    <message>
        <source>Signs out</source>
        <translation>Encerra o acesso</translation>
    </message>
    <message>
        <source>%1 may review, but makes no checks.</source>
        <comment>a name</comment>
        <translation>%1 pode revisar, mas não faz verificações.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Please sign in before you check anything.</source>
        <translation>Entre antes de verificar algo, por favor.</translation>
    </message>
    <message>
        <source>You were signed out because your PIN was changed. Sign in with the new one.</source>
        <translation>Seu acesso foi encerrado porque seu PIN foi alterado. Entre com o novo.</translation>
    </message>
    <message>
        <source>You were signed out because you may no longer sign in. Ask an administrator.</source>
        <translation>Seu acesso foi encerrado porque você não pode mais entrar. Fale com um administrador.</translation>
    </message>
    <message>
        <source>You were signed out because nobody touched the desk for a while.</source>
        <translation>Seu acesso foi encerrado porque ninguém usou o balcão por algum tempo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <comment>a name</comment>
        <translation>%1 está com acesso aberto</translation>
    </message>
    <message>
        <source>Only who administers this kiosk changes what stands first.</source>
        <translation>Só quem administra este quiosque altera o que vem primeiro.</translation>
    </message>
    <message>
        <source>This could not be kept. Call the person who looks after this kiosk.</source>
        <translation>Isto não pôde ser guardado. Ligue para quem cuida deste quiosque.</translation>
    </message>
    <message>
        <source>%1 is pinned and stands first.</source>
        <comment>a kind of credential</comment>
        <translation>%1 está fixada e vem primeiro.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <comment>a kind of credential</comment>
        <translation>%1 não está mais fixada.</translation>
    </message>
    <message>
        <source>Services: how they are.</source>
        <translation>Serviços: como estão.</translation>
    </message>
    <message>
        <source>Shows how every service is</source>
        <translation>Mostra como está cada serviço</translation>
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
            <numerusform>É longo demais por %n caractere.</numerusform>
            <numerusform>É longo demais por %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note stays as it is: it cannot be changed or taken back.</source>
        <translation>Uma anotação fica como está: não pode ser alterada nem retirada.</translation>
    </message>
    <message>
        <source>The note could not be written. Try again, or call the person who looks after this kiosk.</source>
        <translation>A anotação não pôde ser gravada. Tente novamente, ou ligue para quem cuida deste quiosque.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>What others should know about this check</source>
        <translation>O que outros devem saber sobre esta verificação</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova anotação</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Adicionar a anotação</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::OperatorForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
    <message>
        <source>The two were not the same. Please type both anew.</source>
        <translation>As duas não eram iguais. Digite ambas novamente, por favor.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN ou senha</translation>
    </message>
    <message>
        <source>PIN or password once more</source>
        <translation>PIN ou senha mais uma vez</translation>
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
        <translation>não pode entrar</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <comment>a length of time</comment>
        <translation>bloqueado por %1</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <comment>a day and time</comment>
        <translation>última vez aqui em %1</translation>
    </message>
    <message>
        <source>was never here</source>
        <translation>nunca esteve aqui</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2?</source>
        <translation>Alterar o papel de %1 para %2?</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Alterar o papel</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>Permitir que %1 entre novamente?</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Keep %1 from signing in?</source>
        <translation>Impedir que %1 entre?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Impedir</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Adicionar alguém</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Pessoa nova</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <translation>Todos os operadores</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Permitir entrada novamente</translation>
    </message>
    <message>
        <source>Keep from signing in</source>
        <translation>Impedir entrada</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Outro PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Definir este PIN</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
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
        <translation>O que você deseja verificar?</translation>
    </message>
    <message>
        <source>Search or press a number</source>
        <translation>Busque ou pressione um número</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>What can be checked</source>
        <translation>O que pode ser verificado</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>Mais verificações</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>There is nothing to check yet</source>
        <translation>Ainda não há nada para verificar</translation>
    </message>
    <message>
        <source>Nothing here has that name</source>
        <translation>Nada aqui tem esse nome</translation>
    </message>
    <message>
        <source>The settings of this kiosk name no credential.</source>
        <translation>As configurações deste quiosque não nomeiam nenhuma credencial.</translation>
    </message>
    <message>
        <source>Clear the search to see everything again.</source>
        <translation>Limpe a busca para ver tudo novamente.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Mais usadas</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Outras verificações</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas as verificações</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureChooser</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Procurando imagens…</translation>
    </message>
    <message>
        <source>These are the newest pictures; there are more.</source>
        <translation>Estas são as imagens mais recentes; há mais.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps its drive was taken out.</source>
        <translation>Este arquivo não pode ser lido. Talvez a unidade tenha sido retirada.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1 MB.</source>
        <translation>Esta imagem é grande demais: no máximo %1 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent: it must be a whole JPEG of at most %1 pixels a side.</source>
        <translation>Esta não é uma imagem que possa ser enviada: precisa ser um JPEG completo com no máximo %1 pixels por lado.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>There is no picture here</source>
        <translation>Não há nenhuma imagem aqui</translation>
    </message>
    <message>
        <source>JPEG files are shown. Plug in a drive that has one, go back and try again.</source>
        <translation>São exibidos arquivos JPEG. Conecte uma unidade que contenha um, volte e tente novamente.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PictureField</name>
    <message>
        <source>a picture is chosen</source>
        <translation>uma imagem foi escolhida</translation>
    </message>
    <message>
        <source>a picture is chosen</source>
        <comment>spoken</comment>
        <translation>uma imagem foi escolhida</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Escolher outra imagem…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Apagar o último dígito</translation>
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
        <translation>Código QR para escanear com uma carteira</translation>
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
        <translation>Mostra-os na lista</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordDetail</name>
    <message>
        <source>That you look at this record could not be written down, so it is not shown.</source>
        <translation>Não foi possível registrar que você consulta este registro, por isso ele não é exibido.</translation>
    </message>
    <message>
        <source>This record is not shown: it was changed or removed, or cannot be read. Verifying the journal tells more.</source>
        <translation>Este registro não é exibido: foi alterado ou removido, ou não pode ser lido. A verificação do diário informa mais.</translation>
    </message>
    <message>
        <source>Reference to read out</source>
        <translation>Referência para leitura em voz alta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Com acesso aberto</translation>
    </message>
    <message>
        <source>Full reference</source>
        <translation>Referência completa</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <extracomment>a moment, and how long after the one before</extracomment>
        <translation>%1 (após %2)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (reprovada)</translation>
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
        <translation>Como transcorreu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>What was shared (names only)</source>
        <translation>O que foi compartilhado (só nomes)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Registro de uma verificação</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Another desk made this check. Notes to it, and what was kept of the person, are there.</source>
        <translation>Outro balcão fez esta verificação. As anotações sobre ela e o que foi guardado sobre a pessoa estão lá.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::RecordList</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day of this year, written as QLocale&apos;s date formats are: &quot;28 Nov&quot;</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
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
            <numerusform>O registro mais recente, mais abaixo</numerusform>
            <numerusform>Os %n registros mais recentes, mais abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Nenhum registro corresponde</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Ainda não há registros</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them again.</source>
        <translation>Limpe o filtro para ver todos novamente.</translation>
    </message>
    <message>
        <source>Every check leaves one: how it ended, never what was shared.</source>
        <translation>Cada verificação deixa um: como terminou, nunca o que foi compartilhado.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Fazer uma verificação</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Os registros não podem ser lidos. Ligue para quem cuida deste quiosque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Records of all desks</source>
        <translation>Registros de todos os balcões</translation>
    </message>
    <message>
        <source>Of all desks: %1</source>
        <comment>what a filter finds</comment>
        <translation>De todos os balcões: %1</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ReviewPage</name>
    <message>
        <source>Close the program</source>
        <translation>Encerrar o programa</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ScopeBar</name>
    <message>
        <source>This desk</source>
        <translation>Este balcão</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Todos os balcões</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The shared database does not answer. Only the records of this desk are shown.</source>
        <translation>O banco de dados compartilhado não responde. Só são exibidos os registros deste balcão.</translation>
    </message>
    <message numerus="yes">
        <source>What this desk records does not arrive in the shared database, and %n step(s) of checks wait. The person who looks after this kiosk finds out why with “records status”.</source>
        <translation>
            <numerusform>O que este balcão registra não chega ao banco de dados compartilhado, e %n etapa de verificações está à espera. Quem cuida deste quiosque descobre o motivo com “records status”.</numerusform>
            <numerusform>O que este balcão registra não chega ao banco de dados compartilhado, e %n etapas de verificações estão à espera. Quem cuida deste quiosque descobre o motivo com “records status”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk::ui::ServiceEntry</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Show all that the service keeps</source>
        <translation>Mostrar tudo o que o serviço guarda</translation>
    </message>
    <message>
        <source>It is written down that you looked</source>
        <translation>Fica registrado que você consultou</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>No serviço</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Número próprio</translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>O serviço não a lista.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Registrado aqui</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Encerrado em</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing of it is recorded here.</source>
        <translation>Nada disso está registrado aqui.</translation>
    </message>
    <message>
        <source>What the service keeps</source>
        <translation>O que o serviço guarda</translation>
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
        <translation>No serviço</translation>
    </message>
    <message>
        <source>%1: searches</source>
        <comment>a service&apos;s name</comment>
        <translation>%1: buscas</translation>
    </message>
    <message>
        <source>None of the services lists its sessions.</source>
        <translation>Nenhum dos serviços lista suas sessões.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>The service is asked.</source>
        <translation>O serviço está sendo consultado.</translation>
    </message>
    <message>
        <source>The service lists nothing here.</source>
        <translation>O serviço não lista nada aqui.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>a number of records</comment>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Uma busca</translation>
    </message>
    <message>
        <source>This service lists the sessions of one person. Please fill in one of the fields and search.</source>
        <translation>Este serviço lista as sessões de uma pessoa. Preencha um dos campos e busque.</translation>
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
        <translation>Consultar novamente</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is checked.</source>
        <translation>Em que as verificações se apoiam, e quão recente isso é. Os serviços são consultados a cada poucos minutos enquanto ninguém é verificado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Responde em</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <comment>the kiosk&apos;s own sign-in at the service</comment>
        <translation>Token válido até</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Relógio do serviço</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificado válido até</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message numerus="yes">
        <source>made %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>de %1 (há %n dia)</numerusform>
            <numerusform>de %1 (há %n dias)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>não informa quando foi feita</translation>
    </message>
    <message>
        <source>Lists of trusted issuers</source>
        <translation>Listas de emissores confiáveis</translation>
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
        <translation>Abrir carteira neste dispositivo</translation>
    </message>
    <message>
        <source>The phone must show the same code</source>
        <translation>O telefone deve mostrar o mesmo código</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>O que acontece agora</translation>
    </message>
    <message>
        <source>Look at your phone</source>
        <translation>Olhe para o seu telefone</translation>
    </message>
    <message>
        <source>It has a message; or scan the code</source>
        <translation>Ele tem uma mensagem; ou escaneie o código</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Escaneie com o seu telefone</translation>
    </message>
    <message>
        <source>Point its camera or your wallet app at the code</source>
        <translation>Aponte a câmera ou o aplicativo da carteira para o código</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Confirme no seu telefone</translation>
    </message>
    <message>
        <source>You choose what you share</source>
        <translation>Você escolhe o que compartilha</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Veja o resultado</translation>
    </message>
    <message>
        <source>It appears here at once</source>
        <translation>Ele aparece aqui na hora</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>The code appears here in a moment.</source>
        <translation>O código aparece aqui em instantes.</translation>
    </message>
    <message>
        <source>Your phone has the request</source>
        <translation>Seu telefone recebeu a solicitação</translation>
    </message>
    <message>
        <source>Please look at it and decide there.</source>
        <translation>Veja-a e decida por lá, por favor.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>A resposta chegou.</translation>
    </message>
    <message>
        <source>Connection interrupted, trying again…</source>
        <translation>Conexão interrompida, tentando novamente…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Shows a new code in place of this one</source>
        <translation>Mostra um novo código no lugar deste</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Less about what is asked for and kept</source>
        <translation>Menos sobre o que é solicitado e guardado</translation>
    </message>
    <message>
        <source>More about what is asked for and kept</source>
        <translation>Mais sobre o que é solicitado e guardado</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInFlow</name>
    <message>
        <source>Nobody can sign in yet. Please create the first administrator.</source>
        <translation>Ninguém pode entrar ainda. Crie o primeiro administrador, por favor.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Entre, por favor.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::SignInPage</name>
    <message>
        <source>Name and PIN do not belong together. Please try again.</source>
        <translation>O nome e o PIN não combinam. Tente novamente, por favor.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait for %1.</source>
        <comment>a length of time</comment>
        <translation>Tentativas demais. Espere %1, por favor.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Você já pode tentar novamente.</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Quem está entrando?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Digite seu nome</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Who may sign in here</source>
        <translation>Quem pode entrar aqui</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN ou senha</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, concluído</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, agora</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The records cannot be read. Call the person who looks after this kiosk.</source>
        <translation>Os registros não podem ser lidos. Ligue para quem cuida deste quiosque.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n verificação</numerusform>
            <numerusform>%n verificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late answer(s)</source>
        <translation>
            <numerusform>%n resposta tardia</numerusform>
            <numerusform>%n respostas tardias</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1</source>
        <extracomment>the median of the times that visitors took</extracomment>
        <translation>metade das respostas chegou em até %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of the day: &quot;9:00 to 10:00&quot;</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>How checks ended on each of the last seven days</source>
        <translation>Como terminaram as verificações em cada um dos últimos sete dias</translation>
    </message>
    <message>
        <source>How checks ended in each hour of today</source>
        <translation>Como terminaram as verificações em cada hora de hoje</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>Ao longo da semana</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Ao longo do dia</translation>
    </message>
    <message>
        <source>No check has ended today</source>
        <translation>Nenhuma verificação terminou hoje</translation>
    </message>
    <message>
        <source>Every check that is made at this desk is counted here at once.</source>
        <translation>Cada verificação feita neste balcão é contada aqui imediatamente.</translation>
    </message>
    <message>
        <source>Make a check</source>
        <translation>Fazer uma verificação</translation>
    </message>
    <message>
        <source>Today at a glance</source>
        <translation>Hoje em resumo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Por que não funcionou</translation>
    </message>
    <message>
        <source>Every check is counted here as soon as its desk has shared it.</source>
        <translation>Cada verificação é contada aqui assim que o balcão dela a compartilha.</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::TypeCard</name>
    <message>
        <source>checked by %1</source>
        <comment>spoken; a service&apos;s name</comment>
        <translation>verificado por %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>spoken; a digit on the keyboard</comment>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>spoken; it stays among the first</comment>
        <translation>fixado</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VerdictPage</name>
    <message>
        <source>NOT RECORDED</source>
        <translation>NÃO REGISTRADO</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referência %1</translation>
    </message>
    <message>
        <source>Tell the visitor: “%1”</source>
        <translation>Diga ao visitante: “%1”</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Detalhes para especialistas</translation>
    </message>
    <message>
        <source>Back to the verdict</source>
        <translation>Voltar ao resultado</translation>
    </message>
</context>
<context>
    <name>kiosk::ui::VisitorPanel</name>
    <message>
        <source>Play the visitor</source>
        <translation>Fazer o papel do visitante</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>The pretended phone scans the code</source>
        <translation>O telefone simulado escaneia o código</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>The pretended visitor shares what is asked for</source>
        <translation>O visitante simulado compartilha o que é solicitado</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>The pretended visitor does not share</source>
        <translation>O visitante simulado não compartilha</translation>
    </message>
</context>
</TS>
