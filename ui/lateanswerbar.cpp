#include "ui/lateanswerbar.h"

#include "app/kiosk.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace kiosk::ui {

LateAnswerBar::LateAnswerBar(QWidget *parent) : QWidget(parent), m_banner(new Banner(this)) {
    setObjectName(QStringLiteral("lateAnswer"));
    setProperty("page", true); // the ground of the page below
    setAttribute(Qt::WA_StyledBackground);
    m_banner->setObjectName(QStringLiteral("lateAnswerBanner"));
    m_banner->button()->setObjectName(QStringLiteral("useLateAnswer"));
    m_banner->secondButton()->setObjectName(QStringLiteral("dropLateAnswer"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    const auto adoptMetrics = [column] {
        const Metrics &m = Theme::current().metrics();
        column->setContentsMargins(m.pageMargin, m.gap / 2, m.pageMargin, 0);
    };
    adoptMetrics();
    connect(&Theme::current(), &Theme::changed, column, adoptMetrics);
    connect(&Languages::current(), &Languages::changed, this, &LateAnswerBar::retranslate);
    connect(m_banner, &Banner::actionTriggered, this, &LateAnswerBar::wanted);
    connect(m_banner, &Banner::secondTriggered, this, [this] { m_kiosk->session().dropLateAnswer(); });
    retranslate();
    hide();
}

void LateAnswerBar::serve(Kiosk &kiosk) {
    m_kiosk = &kiosk;
    connect(&kiosk.session(), &VerificationSession::lateAnswerChanged, this, &LateAnswerBar::adopt);
    connect(&kiosk, &Kiosk::signedInChanged, this, &LateAnswerBar::adopt);
    adopt();
}

void LateAnswerBar::adopt() {
    const bool isNew = isHidden();
    setVisible(m_kiosk && m_kiosk->session().hasLateAnswer() && m_kiosk->may(records::Permission::Check));
    if (isNew && !isHidden()) {
        Q_EMIT
        said(m_banner->text());
    }
}

void LateAnswerBar::retranslate() {
    m_banner->say(Tone::Calm, QStringLiteral("mail"), tr("An answer to the earlier code has arrived. Use it?"));
    m_banner->setAction(tr("Use it"));
    m_banner->setSecondAction(tr("Throw away"));
}

} // namespace kiosk::ui
