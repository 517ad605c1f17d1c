#include "ui/widgets/verdictband.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int signSide = 84;
constexpr int radius = 20;
constexpr int longestLine = 300;

} // namespace

VerdictBand::VerdictBand(QWidget *parent)
    : QWidget(parent), m_sign(new Sign(signSide, this)), m_word(new TextLabel(TextRole::Verdict, this)),
      m_subLine(new TextLabel(TextRole::Action, this)), m_side(new TextLabel(TextRole::Action, this)) {
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_sign->setProportions(0.7, 2.8);
    m_word->setObjectName(QStringLiteral("verdictWord"));
    m_subLine->setObjectName(QStringLiteral("verdictSubLine"));
    for (TextLabel *label : {m_word, m_subLine, m_side}) {
        label->setInk(Ink::OnFill);
        label->setWrapping(true);
    }
    for (TextLabel *label : {m_subLine, m_side}) {
        label->setProperty("plain", true); // 400 instead of the action's 600, see kiosk.qss
    }
    m_side->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_word);
    words->addWidget(m_subLine);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setSpacing(28);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addLayout(words, 3);
    row->addWidget(m_side, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would not grow with its lines
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    adoptMetrics();
    connect(&Theme::current(), &Theme::changed, this, &VerdictBand::adoptMetrics);
}

void VerdictBand::adoptMetrics() {
    const bool compact = Theme::current().isCompact();
    const int side = compact ? 20 : 36;
    const int above = compact ? 10 : 24;
    layout()->setContentsMargins(side, above, side, above);
}

void VerdictBand::setVerdict(Tone tone, const QString &iconName, const QString &word, const QString &subLine,
                             const QStringList &sideLines) {
    m_tone = tone;
    m_sign->setIcon(
        iconName, [](const Tokens &t) { return t.onFill; },
        [tone](const Tokens &t) { return discOn(t.tone(tone).fill); });
    m_word->setWords(word);
    m_subLine->setForeignText(subLine, longestLine);
    m_subLine->setVisible(!subLine.isEmpty());
    QStringList side;
    for (const QString &line : sideLines) {
        side += displayText(line, longestLine);
    }
    m_side->setWords(side.join(QChar(QChar::LineSeparator)));
    m_side->setVisible(!side.isEmpty());
    setSpokenName(this, (QStringList{word, m_subLine->text()} + side).join(QStringLiteral(". ")));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void VerdictBand::clear() {
    m_tone = Tone::Calm;
    m_sign->setIcon({}, {});
    for (TextLabel *label : {m_word, m_subLine, m_side}) {
        label->clear();
    }
    setAccessibleName({});
    update();
}

QString VerdictBand::word() const {
    return m_word->text();
}

QString VerdictBand::iconName() const {
    return m_sign->iconName();
}

void VerdictBand::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    paintBox(painter, rect(), radius, Theme::current().tokens().tone(m_tone).fill);
}

} // namespace kiosk::ui
