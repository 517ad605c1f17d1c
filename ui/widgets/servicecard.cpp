#include "ui/widgets/servicecard.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestName = 60;
constexpr int lineGap = 12;

} // namespace

ServiceCard::ServiceCard(QWidget *parent)
    : Card(parent), m_name(new TextLabel(TextRole::Card, this)), m_state(new Chip({}, {}, this)),
      m_advice(new TextLabel(TextRole::Body, this)), m_facts(new FactRows(this)) {
    m_name->setWrapping(true);
    m_advice->setWrapping(true);
    m_advice->setObjectName(QStringLiteral("advice"));
    m_state->setObjectName(QStringLiteral("state"));
    column()->setSpacing(lineGap);
    column()->addWidget(m_name);
    column()->addWidget(m_state, 0, Qt::AlignLeft);
    column()->addWidget(m_advice);
    column()->addWidget(m_facts);
    column()->addStretch();
}

void ServiceCard::say(const QString &name, const QString &state, std::optional<Tone> tone, const QString &advice,
                      const QList<Fact> &facts) {
    m_name->setForeignText(name, longestName);
    m_state->setText(state);
    m_state->setDot(tone);
    m_state->setStatement(true);
    m_state->setVisible(!state.isEmpty());
    m_advice->setWords(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_facts->setFacts(facts);
}

} // namespace kiosk::ui
