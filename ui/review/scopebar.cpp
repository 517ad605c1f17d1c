#include "ui/review/scopebar.h"

#include "app/records/drain.h"
#include "app/records/recordscope.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QVBoxLayout>

namespace kiosk::ui {

using records::RecordScope;

ScopeBar::ScopeBar(RecordScope &scope, records::Drain *drain, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_drain(drain), m_this(new Chip({}, {}, this)), m_all(new Chip({}, {}, this)),
      m_state(new Banner(this)) {
    setObjectName(QStringLiteral("scopeBar"));
    m_this->setObjectName(QStringLiteral("scopeThis"));
    m_all->setObjectName(QStringLiteral("scopeAll"));
    m_state->setObjectName(QStringLiteral("scopeState"));
    auto *row = new FlowLayout(Metrics{}.gap / 2);
    for (const auto &[chip, desks] :
         {std::pair(m_this, RecordScope::Desks::This), std::pair(m_all, RecordScope::Desks::All)}) {
        chip->setCheckable(true);
        row->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, desks = desks] {
            m_scope.choose(desks);
            say(); // a press on the chosen one leaves it chosen
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics{}.gap / 2);
    column->addLayout(row);
    column->addWidget(m_state);
    setVisible(m_scope.isChoice());
    connect(&m_scope, &RecordScope::changed, this, &ScopeBar::say);
    connect(m_state, &Banner::actionTriggered, this, [this] { m_scope.tryAgain(); });
    if (m_drain) {
        connect(m_drain, &records::Drain::changed, this, &ScopeBar::say);
    }
    retranslate();
}

void ScopeBar::say() {
    m_this->setChecked(m_scope.wanted() == RecordScope::Desks::This);
    m_all->setChecked(m_scope.wanted() == RecordScope::Desks::All);
    const bool isStuck = m_drain && m_drain->state().trouble;
    m_state->setAction(m_scope.isAway() ? tr("Try again") : QString());
    if (m_scope.isAway()) {
        m_state->say(Tone::Warn, QStringLiteral("warning"),
                     tr("The shared database does not answer. Only the records of this desk are shown."));
    } else if (isStuck) {
        const int waiting = static_cast<int>(m_drain->state().outbox.waiting());
        m_state->say(Tone::Warn, QStringLiteral("warning"),
                     tr("What this desk records does not arrive in the shared database, and %n step(s) of checks wait. "
                        "The person who looks after this kiosk finds out why with “records status”.",
                        nullptr, waiting));
    } else {
        m_state->hide();
    }
}

void ScopeBar::retranslate() {
    m_this->setText(tr("This desk"));
    m_all->setText(tr("All desks"));
    say();
}

} // namespace kiosk::ui
