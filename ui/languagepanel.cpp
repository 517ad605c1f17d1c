#include "ui/languagepanel.h"

#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr int widest = 560;

} // namespace

LanguagePanel::LanguagePanel(QWidget *opener, QWidget *window)
    : Card(window), m_opener(opener), m_window(window), m_flow(new FlowLayout(Metrics{}.gap)) {
    setObjectName(QStringLiteral("languagePanel"));
    hide();
    column()->addLayout(m_flow);
    addChips();
    retranslate();
    connect(&Languages::current(), &Languages::changed, this, &LanguagePanel::retranslate);
}

void LanguagePanel::addChips() {
    for (const Languages::Language &language : Languages::all()) {
        auto *chip = new Chip(language.name, {}, this);
        chip->setObjectName(QStringLiteral("language-") + language.code);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        m_flow->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &Chip::clicked, this, [this, code = language.code] {
            close();
            Languages::current().choose(code);
        });
    }
}

void LanguagePanel::retranslate() {
    setAccessibleName(tr("Language"));
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setChecked(Languages::all().at(i).code == Languages::current().code());
    }
}

void LanguagePanel::open() {
    if (isVisible()) {
        close();
        return;
    }
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    const auto chosen =
        std::find_if(m_chips.cbegin(), m_chips.cend(), [](const Chip *chip) { return chip->isChecked(); });
    (chosen == m_chips.cend() ? m_chips.first() : *chosen)->setFocus();
    qApp->installEventFilter(this);
}

void LanguagePanel::close() {
    if (!isVisible()) {
        return;
    }
    qApp->removeEventFilter(this);
    // The keyboard goes back before what has it disappears, so that it goes nowhere else in between.
    (m_before ? m_before.data() : m_opener)->setFocus();
    hide();
}

/// Below its button and inside the window, beginning or ending where the button does.
void LanguagePanel::place() {
    const int margin = Theme::current().metrics().pageMargin;
    const int width = std::min(widest, m_window->width() - 2 * margin);
    const QRect button(m_opener->mapTo(m_window, QPoint()), m_opener->size());
    const int begin = button.right() + 1 - width;
    resize(width, layout()->heightForWidth(width));
    move(std::clamp(begin, margin, std::max(margin, m_window->width() - margin - width)), button.bottom() + 9);
}

bool LanguagePanel::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *widget = qobject_cast<QWidget *>(watched);
        // The button itself closes it by its own click.
        if (widget && widget->window() == m_window && !isAncestorOf(widget) && widget != this && widget != m_opener) {
            close();
        }
        break;
    }
    case QEvent::Resize:
        if (watched == m_window) {
            place();
        }
        break;
    default:
        break;
    }
    return Card::eventFilter(watched, event);
}

void LanguagePanel::keyPressEvent(QKeyEvent *event) {
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
                     : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up  ? -1
                                                                                   : 0;
    const auto at = std::find(m_chips.cbegin(), m_chips.cend(), QApplication::focusWidget());
    if (step == 0 || at == m_chips.cend()) {
        Card::keyPressEvent(event);
        return;
    }
    const qsizetype next = std::distance(m_chips.cbegin(), at) + step;
    m_chips.at((next + m_chips.size()) % m_chips.size())->setFocus(Qt::TabFocusReason);
}

} // namespace kiosk::ui
