#include "ui/widgets/servicecard.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kiosk::ui {

namespace {

constexpr int longestName = 60;
constexpr int lineGap = 12;
constexpr int dotSide = 12;

} // namespace

/// The dot before the word.
class StateLine : public QWidget {
public:
    explicit StateLine(QWidget *parent) : QWidget(parent), m_word(new TextLabel(TextRole::Secondary, this)) {
        m_word->setObjectName(QStringLiteral("state"));
        m_word->setWrapping(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(dotSide + 8, 0, 0, 0);
        row->addWidget(m_word);
    }
    void say(const QString &word, std::optional<Tone> tone) {
        m_word->setWords(word);
        m_tone = tone;
        setVisible(!word.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override {
        if (!m_tone) {
            return;
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().tokens().tone(*m_tone).ink);
        const int left = layoutDirection() == Qt::LeftToRight ? 0 : width() - dotSide;
        painter.drawEllipse(QRectF(left, (height() - dotSide) / 2.0, dotSide, dotSide));
    }

private:
    TextLabel *m_word;
    std::optional<Tone> m_tone;
};

ServiceCard::ServiceCard(QWidget *parent)
    : Card(parent), m_name(new TextLabel(TextRole::Card, this)), m_state(new StateLine(this)),
      m_advice(new TextLabel(TextRole::Body, this)), m_facts(new FactRows(this)) {
    m_name->setWrapping(true);
    m_advice->setWrapping(true);
    m_advice->setObjectName(QStringLiteral("advice"));
    column()->setSpacing(lineGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(lineGap);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    column()->addLayout(head);
    column()->addWidget(m_advice);
    column()->addWidget(m_facts);
    column()->addStretch();
}

void ServiceCard::say(const QString &name, const QString &state, std::optional<Tone> tone, const QString &advice,
                      const QList<Fact> &facts) {
    m_name->setForeignText(name, longestName);
    m_state->say(state, tone);
    m_advice->setWords(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_facts->setFacts(facts);
}

} // namespace kiosk::ui
