#include "ui/text/experttext.h"

#include "app/base/displaytext.h"
#include "app/trust/decoded.h"

#include <QCoreApplication>

namespace kiosk::ui {

namespace {

class Experts {
    Q_DECLARE_TR_FUNCTIONS(Experts)

public:
    static QString session() { return tr("Session"); }
    static QString checks() { return tr("Checks"); }
    static QString evidence() { return tr("What the wallet presented"); }
    static QString header(const QString &kind) { return tr("%1 · header", "a kind of token").arg(kind); }
    static QString payload(const QString &kind) { return tr("%1 · payload", "a kind of token").arg(kind); }
    static QString disclosures(const QString &kind) { return tr("%1 · disclosures", "a kind of token").arg(kind); }
    static QString signature(qsizetype bytes) {
        return bytes == 0 ? tr("No signature") : tr("Signature of %1 bytes").arg(bytes);
    }
    static QString noEvidence() { return tr("The service hands nothing of it over."); }
};

QString nameOf(ServiceVerdict verdict) {
    switch (verdict) {
    case ServiceVerdict::Valid:
        return QStringLiteral("valid");
    case ServiceVerdict::Invalid:
        return QStringLiteral("invalid");
    case ServiceVerdict::Declined:
        return QStringLiteral("declined");
    case ServiceVerdict::DeclinedOrInvalid:
        return QStringLiteral("declinedOrInvalid");
    case ServiceVerdict::NotChecked:
        return QStringLiteral("notChecked");
    case ServiceVerdict::Review:
        return QStringLiteral("review");
    }
    Q_UNREACHABLE();
}

/// The names are fixed words, the same in every language, as `verify --json` prints them.
QString sessionText(const Concluded &end) {
    const auto line = [](const char *name, const QString &value) {
        return QString::fromLatin1(name).leftJustified(16) + displayText(value) + u'\n';
    };
    QString text = line("session", end.sessionId) + line("credentialType", end.type.id) +
                   line("service", end.type.service) + line("time", end.at.toString(Qt::ISODate)) +
                   line("serviceVerdict", nameOf(end.presentation.verdict));
    if (!end.presentation.reason.isEmpty()) {
        text += line("serviceReason", end.presentation.reason.text());
    }
    for (const PresentedCredential &credential : end.presentation.credentials) {
        text += line("credential", credential.type) + line("issuer", credential.issuer);
        if (!credential.issuerId.isEmpty() && credential.issuerId != credential.issuer) {
            text += line("issuerId", credential.issuerId);
        }
    }
    text += line("outcome", kiosk::nameOf(end.judgement.verdict));
    if (end.judgement.reason != Reason::None) {
        text += line("reason", kiosk::nameOf(end.judgement.reason));
    }
    return text.chopped(1);
}

QString checksText(const QList<Check> &checks) {
    QStringList lines;
    for (const Check &check : checks) {
        QString line = kiosk::nameOf(check.result).leftJustified(14) + kiosk::nameOf(check.source).leftJustified(8) +
                       displayText(check.id);
        if (check.id == u"rule" || !check.label.isEmpty()) {
            line += QStringLiteral(": ") + displayText(labelOf(check));
        }
        if (!check.why.isEmpty()) {
            line += QStringLiteral(" (") + displayText(check.why.text()) + u')';
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// Tokens inside tokens carry a mark of their depth.
QString kindOf(const trust::DecodedToken &token) {
    return QString(token.depth, QChar(u'›')) + (token.depth > 0 ? QStringLiteral(" ") : QString()) + token.kind;
}

void appendToken(QList<ExpertPart> &parts, const trust::DecodedToken &token) {
    const QString kind = kindOf(token);
    if (token.header.isEmpty() && token.payload.isEmpty()) {
        parts.append({Experts::evidence(), kind});
        return;
    }
    parts.append({Experts::header(kind), token.header.trimmed() + u'\n' + Experts::signature(token.signatureBytes)});
    parts.append({Experts::payload(kind), token.payload.trimmed()});
    if (!token.disclosures.isEmpty()) {
        parts.append({Experts::disclosures(kind), token.disclosures.join(u'\n')});
    }
}

} // namespace

QList<ExpertPart> expertPartsOf(const Concluded &end) {
    QList<ExpertPart> parts{{Experts::session(), sessionText(end)}};
    if (!end.judgement.checks.isEmpty()) {
        parts.append({Experts::checks(), checksText(end.judgement.checks)});
    }
    if (end.presentation.evidence.isEmpty()) {
        parts.append({Experts::evidence(), Experts::noEvidence()});
    }
    for (const Evidence &evidence : end.presentation.evidence) {
        const QList<trust::DecodedToken> tokens = trust::decodedTokens(evidence.token.reveal());
        for (const trust::DecodedToken &token : tokens) {
            appendToken(parts, token);
        }
    }
    return parts;
}

} // namespace kiosk::ui
