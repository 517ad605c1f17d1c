#include "ui/widgets/steplist.h"

#include "ui/style/accessibles.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kiosk::ui {

namespace {

enum class State { Done, Lit, Ahead };

constexpr int discSide = 44;
constexpr int tickSide = 22;

} // namespace

class StepList::Row : public QWidget {
public:
    Row(int number, const Step &step, bool tight, QWidget *parent)
        : QWidget(parent), m_number(number), m_isTight(tight), m_title(new TextLabel(TextRole::Step, step.title, this)),
          m_subLine(new TextLabel(TextRole::Secondary, step.subLine, this)) {
        setAccessibleRole(this, QAccessible::ListItem);
        m_title->setWrapping(true);
        m_subLine->setWrapping(true);
        m_subLine->setInk(Ink::Secondary);
        auto *row = new QHBoxLayout(this);
        row->setSpacing(0);
        row->addSpacing(discSide + 18); // the disc is painted there
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_title);
        words->addWidget(m_subLine);
        words->addStretch();
        row->addLayout(words, 1);
        adoptMetrics();
        connect(&Theme::current(), &Theme::changed, this, [this] { adoptMetrics(); });
    }

    void setTight(bool tight) {
        m_isTight = tight;
        adoptMetrics();
    }

    void setState(State state) {
        m_state = state;
        m_title->setInk(state == State::Lit ? Ink::Primary : Ink::Secondary);
        m_title->setProperty("plain", state != State::Lit);
        m_title->setRole(TextRole::Step);
        const QString words = QStringLiteral("%1. %2").arg(m_number).arg(m_title->text());
        setSpokenName(this, state == State::Done  ? StepList::tr("%1, done").arg(words)
                            : state == State::Lit ? StepList::tr("%1, now").arg(words)
                                                  : words);
        setAccessibleDescription(m_subLine->text());
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override {
        const Tokens &t = Theme::current().tokens();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF disc(mirrored ? width() - discSide : 0, 0, discSide, discSide);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = m_state == State::Lit;
        painter.setBrush(lit ? t.accent : m_state == State::Done ? t.accentSoft : t.surface);
        painter.setPen(m_state == State::Ahead ? QPen(t.line, 2) : QPen(Qt::NoPen));
        painter.drawEllipse(m_state == State::Ahead ? disc.adjusted(1, 1, -1, -1) : disc);
        if (m_state == State::Done) {
            QRectF tick(0, 0, tickSide, tickSide);
            tick.moveCenter(disc.center());
            paintIcon(painter, tick, u"tick", t.accent);
            return;
        }
        QFont font = Theme::current().font(TextRole::Step);
        font.setPixelSize(18); // the disc does not grow, and neither does its number
        painter.setFont(font);
        painter.setPen(lit ? t.onAccent : t.ink2);
        painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
    }

private:
    void adoptMetrics() {
        const QFontMetrics metrics(Theme::current().font(TextRole::Step));
        const bool subLine = !m_isTight && Theme::current().metrics().subLines && !m_subLine->text().isEmpty();
        m_subLine->setVisible(subLine);
        // The first line of the title stands beside the number's middle unless there is a second line.
        const int above = subLine ? 0 : qMax(0, (discSide - metrics.height()) / 2);
        layout()->setContentsMargins(0, above, 0, 0);
        setMinimumHeight(discSide);
    }

    int m_number;
    bool m_isTight;
    State m_state = State::Ahead;
    TextLabel *m_title;
    TextLabel *m_subLine;
};

StepList::StepList(QWidget *parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::List);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(28);
    connect(&Theme::current(), &Theme::changed, this, &StepList::adoptMetrics);
}

void StepList::adoptMetrics() {
    layout()->setSpacing(m_isTight || Theme::current().isCompact() ? 16 : 28);
}

void StepList::setTight(bool tight) {
    if (m_isTight == tight) {
        return;
    }
    m_isTight = tight;
    for (Row *row : m_rows) {
        row->setTight(tight);
    }
    adoptMetrics();
}

void StepList::setSteps(const std::vector<Step> &steps) {
    setSpokenName(this, tr("Steps"));
    for (Row *row : m_rows) {
        delete row;
    }
    m_rows.clear();
    for (const Step &step : steps) {
        m_rows.push_back(new Row(int(m_rows.size()) + 1, step, m_isTight, this));
        layout()->addWidget(m_rows.back());
    }
    light();
}

void StepList::setCurrent(int current) {
    if (m_current != current) {
        m_current = current;
        light();
    }
}

void StepList::light() {
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const bool lit = m_current < 0 || i == m_current;
        m_rows[std::size_t(i)]->setState(lit ? State::Lit : i < m_current ? State::Done : State::Ahead);
    }
}

} // namespace kiosk::ui
