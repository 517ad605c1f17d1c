#include "ui/pages/configurationpage.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/theme.h"
#include "ui/text/failuretext.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verdictband.h"

#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestPlace = 300;
constexpr int longestMessage = 1000;
constexpr int mostErrors = 200;

QString placeOf(const ConfigurationError &error) {
    if (error.line <= 0) {
        return error.file;
    }
    const QString line = ConfigurationPage::tr("%1, line %2").arg(error.file).arg(error.line);
    return error.column > 0 ? ConfigurationPage::tr("%1, column %2").arg(line).arg(error.column) : line;
}

} // namespace

ConfigurationPage::ConfigurationPage(QWidget *parent)
    : Page(QStringLiteral("configurationPage"), parent), m_band(new VerdictBand(this)), m_card(new Card(this)),
      m_errors(new ScrollPane(m_card)), m_reference(new TextLabel(TextRole::Secondary, this)),
      m_actions(new ActionBar(this)), m_close(m_actions->addLeft({}, {})),
      m_reload(m_actions->addRight({}, QStringLiteral("retry"), ActionButton::Role::Primary)) {
    m_band->setObjectName(QStringLiteral("band"));
    m_errors->setObjectName(QStringLiteral("configurationErrors"));
    m_errors->column()->addStretch();
    m_reference->setObjectName(QStringLiteral("reference"));
    m_reference->setWrapping(true);
    m_reference->setInk(Ink::Secondary);
    m_close->setObjectName(QStringLiteral("close"));
    m_reload->setObjectName(QStringLiteral("reload"));
    m_card->column()->addWidget(m_errors);
    auto *body = new QVBoxLayout;
    body->addWidget(m_band);
    body->addWidget(m_card, 1);
    body->addWidget(m_reference);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(body, 1);
    page->addWidget(m_actions);
    connect(m_close, &ActionButton::clicked, this, &ConfigurationPage::closeRequested);
    connect(m_reload, &ActionButton::clicked, this, &ConfigurationPage::reloadRequested);
    connect(&Theme::current(), &Theme::changed, this, &ConfigurationPage::arrange);
    retranslate();
    arrange();
}

void ConfigurationPage::retranslate() {
    m_close->setText(tr("Close"));
    m_reload->setText(tr("Try again"));
    m_errors->setAccessibleName(tr("Errors in the settings"));
    redraw();
}

void ConfigurationPage::explain(const Kiosk::StartFailure &failure) {
    m_failure = failure;
    redraw();
}

void ConfigurationPage::draw(const Phase & /*phase*/) {}

void ConfigurationPage::leave() {
    m_failure = {};
    redraw();
}

QWidget *ConfigurationPage::firstFocus() {
    return m_reload;
}

void ConfigurationPage::redraw() {
    while (m_errors->column()->count() > 1) { // the stretch at the end stays
        const std::unique_ptr<QLayoutItem> item(m_errors->column()->takeAt(0));
        delete item->widget();
    }
    const qsizetype count = m_failure.errors.size();
    const FailureText text = textOf(m_failure.failure);
    m_band->setVerdict(Tone::Warn, QStringLiteral("settings"), tr("Not ready"),
                       count == 0   ? text.title
                       : count == 1 ? tr("There is an error in the settings of this kiosk")
                                    : tr("There are %1 errors in the settings of this kiosk").arg(count));
    //: the names of two pages of the manual; %1 is a code to be read out over the telephone
    m_reference->setWords(
        tr("Reference %1. The manual says more: “Configuration” for every setting, “Failures” for the "
           "reference.")
            .arg(referenceOf(m_failure.failure)));
    int row = 0;
    for (const ConfigurationError &error : m_failure.errors.first(qMin<qsizetype>(count, mostErrors))) {
        addError(row++, error);
    }
    if (count == 0) {
        // The detail of a failed start names a file or a port; there is no person and no secret in it.
        addError(row++, {m_failure.failure.detail, 0, 0, text.body, text.action});
    }
}

/// Three lines an error: what is meant, what is wrong with it, where it stands.
void ConfigurationPage::addError(int row, const ConfigurationError &error) {
    auto *entry = new QWidget(m_errors->widget());
    entry->setObjectName(QStringLiteral("configurationError%1").arg(row));
    auto *lines = new QVBoxLayout(entry);
    lines->setContentsMargins(0, row == 0 ? 0 : 10, 0, 10);
    lines->setSpacing(2);
    const auto add = [entry, lines](TextRole role, const QString &words, int limit, Ink ink) {
        auto *label = new TextLabel(role, entry);
        label->setForeignText(words, limit);
        label->setWrapping(true);
        label->setInk(ink);
        label->setVisible(!words.isEmpty());
        lines->addWidget(label);
        return label->text();
    };
    const QStringList spoken{add(TextRole::Action, error.key, longestPlace, Ink::Primary),
                             add(TextRole::Body, error.message, longestMessage, Ink::Primary),
                             add(TextRole::Secondary, placeOf(error), longestPlace, Ink::Secondary)};
    setAccessibleRole(entry, QAccessible::ListItem);
    setSpokenName(entry, spoken.join(QStringLiteral(". ")));
    m_errors->column()->insertWidget(row, entry);
}

void ConfigurationPage::arrange() {
    const Metrics &m = Theme::current().metrics();
    QLayout *body = layout()->itemAt(0)->layout();
    body->setContentsMargins(m.pageMargin, qMax(m.gap, m.pageMargin - 4), m.pageMargin, 0);
    body->setSpacing(m.wideGap);
}

void ConfigurationPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

} // namespace kiosk::ui
