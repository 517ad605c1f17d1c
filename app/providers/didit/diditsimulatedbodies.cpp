#include "app/providers/didit/diditsimulatedbodies.h"

#include "app/simulator/filledtext.h"

#include <QBuffer>
#include <QDate>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

namespace kiosk::sim::diditbodies {

namespace {

using Session = DiditSimulatedSession;
using Ending = Session::Ending;

const QString approved = QStringLiteral("Approved");
const QString declined = QStringLiteral("Declined");
const QString inReview = QStringLiteral("In Review");
const QString notFinished = QStringLiteral("Not Finished");
const QString null = QStringLiteral("null");

QString jsonOf(const QJsonValue &value) {
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString quoted(const QString &text) {
    return jsonOf(QJsonValue(text));
}

QString warning(const char *feature, const char *risk, const char *type, const char *shortText) {
    return QString::fromUtf8(
        filled(QStringLiteral("warning.json"), {{QStringLiteral("feature"), QLatin1String(feature)},
                                                {QStringLiteral("risk"), QLatin1String(risk)},
                                                {QStringLiteral("log_type"), QLatin1String(type)},
                                                {QStringLiteral("short"), QLatin1String(shortText)},
                                                {QStringLiteral("long"), QLatin1String(shortText)}}));
}

QString documentWarning(Ending ending) {
    switch (ending) {
    case Ending::NotAccepted:
        return warning("ID_VERIFICATION", "DOCUMENT_NOT_SUPPORTED_FOR_APPLICATION", "error",
                       "Document not supported for application");
    case Ending::Blocked:
        return warning("ID_VERIFICATION", "ID_DOCUMENT_IN_BLOCKLIST", "error", "ID document in blocklist");
    case Ending::TooYoung:
        return warning("ID_VERIFICATION", "AGE_BELOW_MINIMUM", "error", "Age below minimum");
    default:
        return {};
    }
}

QString livenessWarning(Ending ending) {
    return ending == Ending::NoFace ? warning("LIVENESS", "NO_FACE_DETECTED", "error", "No face detected") : QString();
}

QString matchWarning(Ending ending, const char *feature) {
    return ending == Ending::FaceUnsure
               ? warning(feature, "LOW_FACE_MATCH_SIMILARITY", "warning", "Low face match similarity")
               : QString();
}

QString listOf(const QStringList &entries) {
    QStringList present = entries;
    present.removeAll(QString());
    return u'[' + present.join(QStringLiteral(", ")) + u']';
}

/// Single results of an ending. The features run in their order: document, chip, then the face.
Values statusesOf(Ending ending, bool isEnded) {
    const bool isDocumentBad = !documentWarning(ending).isEmpty();
    return {
        {QStringLiteral("document_status"), isDocumentBad ? declined : approved},
        {QStringLiteral("chip_status"), isEnded ? approved : notFinished},
        {QStringLiteral("chip_read"), isEnded ? QStringLiteral("true") : QStringLiteral("false")},
        {QStringLiteral("liveness_status"), ending == Ending::NoFace ? declined : approved},
        {QStringLiteral("match_status"), ending == Ending::FaceUnsure ? inReview
                                         : ending == Ending::NoFace   ? notFinished
                                                                      : approved},
        {QStringLiteral("face_status"), ending == Ending::FaceUnsure ? inReview
                                        : ending == Ending::NoFace   ? declined
                                                                     : approved},
        {QStringLiteral("similarity"), ending == Ending::FaceUnsure ? QStringLiteral("61.2") : QStringLiteral("94.8")},
        {QStringLiteral("document_warnings"), listOf({documentWarning(ending)})},
        {QStringLiteral("liveness_warnings"), listOf({livenessWarning(ending)})},
        {QStringLiteral("match_warnings"), listOf({matchWarning(ending, "FACEMATCH")})}};
}

QByteArray reviewBody(const char *file, const Session::Review &review) {
    return filled(QLatin1String(file), {{QStringLiteral("id"), review.id},
                                        {QStringLiteral("user"), review.user},
                                        {QStringLiteral("status"), review.status},
                                        {QStringLiteral("previous"), review.previous},
                                        {QStringLiteral("comment"), review.comment},
                                        {QStringLiteral("created"), review.createdAt}});
}

QString reviewsOf(const Session &session) {
    QStringList entries;
    for (const Session::Review &review : session.reviews()) {
        entries.append(QString::fromUtf8(reviewBody("review.json", review)));
    }
    return listOf(entries);
}

Values valuesOf(const QUrl &mount, Session &session) {
    const auto now = Session::Steady::now();
    const Ending ending = session.ending(now);
    const bool isYoung = ending == Ending::TooYoung;
    const QDate today = QDate::currentDate();
    const QDate birth = isYoung ? today.addYears(-16) : QDate(1988, 7, 21);
    const int age = today.year() - birth.year() - (today.addYears(birth.year() - today.year()) < birth ? 1 : 0);
    Values values = statusesOf(ending, ending != Ending::None);
    values.insert(
        {{QStringLiteral("id"), session.id()},
         {QStringLiteral("number"), QString::number(session.number())},
         {QStringLiteral("token"), session.token()},
         {QStringLiteral("url"), link(mount, session)},
         {QStringLiteral("status"), session.status(now)},
         {QStringLiteral("vendor"), jsonOf(session.asked().vendor)},
         {QStringLiteral("metadata"), jsonOf(session.asked().metadata)},
         {QStringLiteral("callback"), jsonOf(session.asked().callback)},
         {QStringLiteral("expected"), jsonOf(session.asked().expected)},
         {QStringLiteral("contact"), jsonOf(session.asked().contact)},
         {QStringLiteral("reviews"), reviewsOf(session)},
         {QStringLiteral("workflow"), session.asked().workflow},
         {QStringLiteral("environment"), session.asked().sandbox ? QStringLiteral("sandbox") : QStringLiteral("live")},
         {QStringLiteral("created"), session.createdAt()},
         {QStringLiteral("expires"), session.expiresAt()},
         {QStringLiteral("birth"), birth.toString(Qt::ISODate)},
         {QStringLiteral("age"), QString::number(age)},
         {QStringLiteral("portrait"),
          mount.toString() + QStringLiteral("/media/%1/portrait.png").arg(session.token())}});
    return values;
}

QString block(const char *name, const Values &values) {
    return QString::fromUtf8(filled(QLatin1String(name), values));
}

/// Blocks are null until their feature has run.
void addV1Blocks(Session &session, Ending ending, bool isFetched, Values &values) {
    const bool isEnded = ending != Ending::None;
    const bool hasFace = session.has(QStringLiteral("FACE"));
    if (!session.has(QStringLiteral("NFC"))) {
        values.insert(QStringLiteral("chip_status"), notFinished);
        values.insert(QStringLiteral("chip_read"), QStringLiteral("false"));
    }
    values.insert(QStringLiteral("features"), session.asked().features);
    values.insert(QStringLiteral("kyc"), isFetched ? block("v1-kyc.json", values) : null);
    values.insert(QStringLiteral("face"), isEnded && hasFace ? block("v1-face.json", values) : null);
    values.insert(QStringLiteral("aml"),
                  isEnded && session.has(QStringLiteral("AML")) ? block("v1-aml.json", values) : null);
    values.insert(QStringLiteral("location"), isFetched ? block("v1-location.json", values) : null);
    // V1 lists the warnings of all features in one place.
    values.insert(QStringLiteral("warnings"),
                  listOf({documentWarning(ending), livenessWarning(ending), matchWarning(ending, "FACE")}));
}

void addBlocks(Session &session, Ending ending, bool isFetched, Values &values) {
    const bool isEnded = ending != Ending::None;
    const bool isList = session.asked().version == 3;
    const auto add = [&](const char *name, const char *file, bool hasRun) {
        const QString body = hasRun ? block(file, values) : null;
        values.insert(QLatin1String(name), hasRun && isList ? listOf({body}) : body);
    };
    add("document", "block-document.json", isFetched);
    add("chip", "block-chip.json", isEnded);
    add("liveness", "block-liveness.json", isEnded);
    add("match", "block-match.json", isEnded && ending != Ending::NoFace);
    add("network", "block-network.json", isFetched);
    values.insert(QStringLiteral("features"),
                  QStringLiteral(R"(["ID_VERIFICATION", "NFC", "LIVENESS", "FACE_MATCH", "IP_ANALYSIS"])"));
}

} // namespace

QByteArray filled(const QString &file, const QHash<QString, QString> &values) {
    return fillJson(resourceText(QStringLiteral("didit/") + file), values);
}

QByteArray detail(const QString &text) {
    return filled(QStringLiteral("error-detail.json"), {{QStringLiteral("detail"), text}});
}

QString link(const QUrl &mount, const DiditSimulatedSession &session) {
    const QString language = session.asked().language;
    return mount.toString() + QStringLiteral("/verify/") + (language.isEmpty() ? QString() : language + u'/') +
           QStringLiteral("session/") + session.token();
}

QByteArray created(const QUrl &mount, DiditSimulatedSession &session) {
    return filled(session.asked().version == 1 ? QStringLiteral("v1-session.json") : QStringLiteral("v3-session.json"),
                  valuesOf(mount, session));
}

QByteArray decision(const QUrl &mount, DiditSimulatedSession &session) {
    const auto now = Session::Steady::now();
    const Ending ending = session.ending(now);
    const bool isFetched = session.isFetched(now);
    Values values = valuesOf(mount, session);
    if (session.asked().version == 1) {
        addV1Blocks(session, ending, isFetched, values);
        return filled(QStringLiteral("v1-decision.json"), values);
    }
    addBlocks(session, ending, isFetched, values);
    return filled(QStringLiteral("v%1-decision.json").arg(session.asked().version), values);
}

QByteArrayList reviews(const DiditSimulatedSession &session) {
    QByteArrayList rows;
    for (const Session::Review &review : session.reviews()) {
        rows.prepend(reviewBody("reviews-row.json", review));
    }
    return rows;
}

QByteArray row(const QUrl &mount, DiditSimulatedSession &session) {
    const bool isFetched = session.isFetched(Session::Steady::now());
    const bool isCard = session.asked().version == 1;
    Values values = valuesOf(mount, session);
    values.insert({{QStringLiteral("document_type"),
                    isFetched ? quoted(isCard ? QStringLiteral("Identity Card") : QStringLiteral("Passport")) : null},
                   {QStringLiteral("full_name"), isFetched ? quoted(QStringLiteral("Marta Teixeira")) : null},
                   {QStringLiteral("country"), isFetched ? quoted(QStringLiteral("PRT")) : null}});
    if (!isFetched) {
        values.insert(QStringLiteral("document_status"), notFinished);
    }
    return filled(QStringLiteral("sessions-row.json"), values);
}

QByteArray page(const QByteArrayList &rows, qsizetype count, const QString &next, const QString &previous) {
    return filled(QStringLiteral("page.json"),
                  {{QStringLiteral("count"), QString::number(count)},
                   {QStringLiteral("next"), next.isEmpty() ? null : quoted(next)},
                   {QStringLiteral("previous"), previous.isEmpty() ? null : quoted(previous)},
                   {QStringLiteral("results"), u'[' + QString::fromUtf8(rows.join(", ")) + u']'}});
}

QByteArray portrait() {
    QImage image(240, 300, QImage::Format_RGB32);
    image.fill(QColor(214, 224, 232));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(74, 52, 44)); // hair
    painter.drawEllipse(QRectF(62, 40, 116, 150));
    painter.setBrush(QColor(52, 84, 120)); // shoulders
    painter.drawEllipse(QRectF(20, 215, 200, 170));
    painter.setBrush(QColor(228, 184, 158)); // neck and face
    painter.drawRoundedRect(QRectF(100, 170, 40, 64), 18, 18);
    painter.drawEllipse(QRectF(76, 66, 88, 122));
    painter.setBrush(QColor(60, 44, 40));
    painter.drawEllipse(QRectF(96, 116, 11, 9));
    painter.drawEllipse(QRectF(133, 116, 11, 9));
    painter.setBrush(QColor(176, 96, 92));
    painter.drawRoundedRect(QRectF(107, 157, 26, 7), 3, 3);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace kiosk::sim::diditbodies
