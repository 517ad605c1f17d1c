#pragma once

#include "tests/journey/desk.h"
#include "tests/support/ui/finder.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/verdictband.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace kiosk::testing {

/// One desk whose journey runs by itself: tap, the form where there is one, whatever the visitor does, the end's page,
/// Done. What the window showed on the way is kept.
class Journey {
public:
    Journey(const Kiosk::Options &options, const QString &type) : m_type(type), m_desk(options) {
        // After the window's own connection: the page is drawn when this hears of the phase.
        QObject::connect(&m_desk.session(), &VerificationSession::phaseChanged, &m_here, [this] { follow(); });
    }

    void tap() {
        textsBefore = textsOnScreen(m_desk.window());
        const QString card = QStringLiteral("type-") + m_type;
        QTest::mouseClick(find(m_desk.window(), qPrintable(card)), Qt::LeftButton);
        if (m_desk.window()->page()->objectName() == QLatin1String("inputPage"))
            fillIn(m_desk.window()->page());
    }

    QStringList phases;
    QString page;
    QString word;
    ui::Tone tone = ui::Tone::Calm;
    QString texts;                   ///< of the end's page
    QHash<QString, QString> textsOf; ///< of the whole window, by phase; the form is "Input"
    QStringList claims;              ///< what was shared
    QString reason;                  ///< in the service's own words
    bool offersAgain = false;
    bool hadCode = false;
    bool codeOnlyWhileInviting = true;
    bool saysWhatTheInvitationSays = true;
    bool isBack = false;
    QString textsBefore;
    QString textsAfter;
    bool staysAtTheEnd = false; ///< instead of pressing Done

    bool isAtTheEnd() const { return !page.isEmpty(); }
    QString textsNow() { return shownTexts(m_desk.window()); }
    /// The service's words for a verdict, in the present language.
    QString reasonNow() {
        const auto *concluded = m_desk.session().as<Concluded>();
        return concluded ? concluded->presentation.reason.text() : QString();
    }

private:
    /// Somebody types what the form asks for.
    void fillIn(QWidget *form) {
        settle();
        textsOf.insert(QStringLiteral("Input"), textsOnScreen(m_desk.window()));
        for (const InputField &field : m_desk.kiosk().typeById(m_type)->inputs) {
            auto *edit = find<QLineEdit>(form, qPrintable(QStringLiteral("input-") + field.id));
            edit->clear();
            QTest::keyClicks(edit, field.demoValue);
        }
        QTest::mouseClick(find(form, "start"), Qt::LeftButton);
    }

    void follow() {
        const Phase &phase = m_desk.session().phase();
        phases += nameOf(phase);
        const bool hasCode = !find<ui::QrView>(m_desk.window(), "qr")->isEmpty();
        hadCode = hadCode || hasCode;
        codeOnlyWhileInviting = codeOnlyWhileInviting && hasCode == std::holds_alternative<Inviting>(phase);
        // What was just made appears in its layout once the event loop has gone round.
        QTimer::singleShot(0, &m_here, [this] { look(); });
    }

    void look() {
        const Phase &phase = m_desk.session().phase();
        if (std::holds_alternative<Idle>(phase)) {
            isBack = m_desk.window()->page()->objectName() == QLatin1String("startPage");
            textsAfter = allTexts(m_desk.window());
            return;
        }
        textsOf.insert(nameOf(phase), textsOnScreen(m_desk.window()));
        if (const auto *inviting = std::get_if<Inviting>(&phase))
            checkInvitation(inviting->invitation);
        const bool isEnd = std::holds_alternative<Concluded>(phase) || std::holds_alternative<Expired>(phase) ||
                           std::holds_alternative<Failed>(phase);
        if (isEnd)
            read(phase);
    }

    /// The link, the code to compare and the word that the phone has a message are there as the service gave them.
    void checkInvitation(const Invitation &invitation) {
        const ui::MainWindow *window = m_desk.window();
        const auto *code = find<QLabel>(window, "matchCode");
        const bool hasLink = find(window, "linkRow")->isVisible() == !invitation.link.isEmpty();
        const bool hasCode =
            code->text() == invitation.matchCode && code->isVisible() == !invitation.matchCode.isEmpty();
        const bool hasWord =
            textsOnScreen(window).contains(ui::SessionPage::tr("Look at your phone")) == invitation.pushed;
        saysWhatTheInvitationSays = saysWhatTheInvitationSays && hasLink && hasCode && hasWord;
    }

    void read(const Phase &phase) {
        if (const auto *concluded = std::get_if<Concluded>(&phase)) {
            reason = concluded->presentation.reason.text();
            for (const PresentedCredential &credential : concluded->presentation.credentials) {
                for (const Claim &claim : credential.claims)
                    claims.append(claim.value);
            }
        }
        const QWidget *end = m_desk.window()->page();
        const auto *band = find<ui::VerdictBand>(end, "band");
        page = end->objectName();
        word = band->word();
        tone = band->tone();
        texts = textsOnScreen(end);
        offersAgain = find(end, "again")->isVisible();
        if (staysAtTheEnd)
            return;
        QTest::mouseClick(find(end, "done"), Qt::LeftButton);
    }

    QString m_type;
    Desk m_desk;
    QObject m_here; // the first to go: nothing is heard while the desk is taken down
};

} // namespace kiosk::testing
