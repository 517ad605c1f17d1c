#include "ui/review/exportpanel.h"

#include "app/base/displaytext.h"
#include "app/kiosk.h"
#include "app/records/reader.h"
#include "ui/review/recordsreport.h"
#include "ui/style/accessibles.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestName = 100;
constexpr qsizetype longestPath = 300;
constexpr int nameWidth = 420;

/// What no file system refuses and no reader of a path misunderstands.
QString harmless(const QString &name) {
    static const QRegularExpression other(QStringLiteral("[^\\w .()-]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString clean = name.simplified();
    clean.replace(other, QStringLiteral("-"));
    while (clean.startsWith(u'.')) {
        clean.remove(0, 1);
    }
    return clean;
}

} // namespace

ExportPanel::ExportPanel(Kiosk &kiosk, FindPlaces findPlaces, QWidget *parent)
    : QWidget(parent), m_kiosk(kiosk), m_findPlaces(std::move(findPlaces)),
      m_back(new ActionButton({}, ActionButton::Role::Secondary, this)), m_head(new QHBoxLayout),
      m_pane(new ScrollPane(this)), m_card(new Card(m_pane->widget())), m_title(new TextLabel(TextRole::Card, m_card)),
      m_what(new TextLabel(TextRole::Body, m_card)), m_formLabel(new TextLabel(TextRole::Heading, m_card)),
      m_formHint(new TextLabel(TextRole::Label, m_card)), m_placeLabel(new TextLabel(TextRole::Heading, m_card)),
      m_nameLabel(new TextLabel(TextRole::Heading, m_card)), m_name(new QLineEdit(m_card)),
      m_start(new ActionButton({}, ActionButton::Role::Primary, m_card)),
      m_stop(new ActionButton({}, ActionButton::Role::Secondary, m_card)),
      m_state(new TextLabel(TextRole::Body, m_card)) {
    setObjectName(QStringLiteral("exportPanel"));
    build();
    connect(m_back, &ActionButton::clicked, this, &ExportPanel::backRequested);
    connect(m_start, &ActionButton::clicked, this, &ExportPanel::start);
    connect(m_stop, &ActionButton::clicked, this, &ExportPanel::stop);
    connect(m_name, &QLineEdit::returnPressed, this, &ExportPanel::start);
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_start->setEnabled(!m_job && !harmless(m_name->text()).isEmpty()); });
    connect(&Theme::current(), &Theme::changed, this, &ExportPanel::arrange);
    retranslate();
    arrange();
}

ExportPanel::~ExportPanel() = default;

void ExportPanel::build() {
    m_back->setObjectName(QStringLiteral("backFromExport"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setSmall(true);
    m_name->setObjectName(QStringLiteral("exportName"));
    m_name->setMaxLength(longestName);
    m_name->setContextMenuPolicy(Qt::NoContextMenu);
    m_start->setObjectName(QStringLiteral("exportStart"));
    m_stop->setObjectName(QStringLiteral("exportStop"));
    m_state->setObjectName(QStringLiteral("exportState"));
    setAccessibleRole(m_state, QAccessible::AlertMessage);
    m_nameLabel->setBuddy(m_name);
    auto *forms = new FlowLayout(Metrics{}.gap / 2);
    for (const auto &[form, name] :
         {std::pair(Form::Csv, "exportCsv"), std::pair(Form::Json, "exportJson"), std::pair(Form::Pdf, "exportPdf")}) {
        Chip *chip = addChoice(forms, QLatin1String(name));
        connect(chip, &Chip::clicked, this, [this, form = form] { choose(form); });
        m_forms.append(chip);
    }
    auto *actions = new FlowLayout(Metrics{}.gap);
    actions->addWidget(m_start);
    actions->addWidget(m_stop);
    for (TextLabel *label : {m_title, m_what, m_formHint, m_state}) {
        label->setWrapping(true);
    }
    for (TextLabel *label : {m_formLabel, m_placeLabel, m_nameLabel}) {
        label->setInk(Ink::Secondary);
        label->setProperty("caps", true);
    }
    m_what->setInk(Ink::Secondary);
    m_formHint->setInk(Ink::Secondary);
    QVBoxLayout *column = m_card->column();
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_formLabel);
    column->addLayout(forms);
    column->addWidget(m_formHint);
    column->addWidget(m_placeLabel);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addLayout(actions);
    column->addWidget(m_state);
    m_pane->column()->addWidget(m_card);
    m_pane->column()->addStretch(1);
    m_pane->layBarOverMargin();
    m_head->addWidget(m_back);
    m_head->addStretch();
    auto *body = new QVBoxLayout(this);
    body->addLayout(m_head);
    body->addWidget(m_pane, 1);
}

Chip *ExportPanel::addChoice(FlowLayout *row, const QString &name) {
    auto *chip = new Chip({}, {}, m_card);
    chip->setObjectName(name);
    chip->setCheckable(true);
    row->addWidget(chip);
    return chip;
}

void ExportPanel::open(const records::Filter &filter, const QString &words, const QString &who,
                       const ExportJob::OpenSource &source) {
    m_source = source;
    m_filter = filter;
    m_filterWords = words;
    m_who = who;
    m_places = m_findPlaces();
    m_place = 0;
    offerPlaces();
    choose(Form::Csv);
    m_state->setWords({});
    say();
}

void ExportPanel::close() {
    m_job.reset();
    m_filter = {};
    m_filterWords.clear();
    m_who.clear();
    m_source = {};
    m_state->setWords({});
}

QWidget *ExportPanel::firstFocus() const {
    return m_forms.at(static_cast<int>(m_form));
}

void ExportPanel::offerPlaces() {
    delete m_placeRow;
    m_placeChips.clear();
    m_placeRow = new QWidget(m_card);
    auto *row = new FlowLayout(Metrics{}.gap / 2);
    m_placeRow->setLayout(row);
    for (qsizetype place = 0; place < m_places.size(); ++place) {
        Chip *chip = addChoice(row, QStringLiteral("exportPlace%1").arg(place));
        const QString &label = m_places.at(place).label;
        chip->setText(label.isEmpty() ? tr("Downloads") : displayText(label, longestName));
        chip->setAccessibleDescription(displayText(m_places.at(place).folder, longestPath));
        connect(chip, &Chip::clicked, this, [this, place] {
            m_place = place;
            say();
        });
        m_placeChips.append(chip);
    }
    m_card->column()->insertWidget(m_card->column()->indexOf(m_placeLabel) + 1, m_placeRow);
    m_placeRow->show();
}

QString ExportPanel::usualName() const {
    const QString day = m_kiosk.clock().now().toLocalTime().date().toString(Qt::ISODate);
    const QString ending = m_form == Form::Csv    ? QStringLiteral("csv")
                           : m_form == Form::Json ? QStringLiteral("json")
                                                  : QStringLiteral("pdf");
    const QString kind = m_kiosk.isDemo() ? QStringLiteral("demo-records") : QStringLiteral("records");
    return QStringLiteral("%1-%2.%3").arg(kind, day, ending);
}

QString ExportPanel::target() const {
    const QString folder = m_places.at(m_place).folder;
    return QDir(folder).filePath(freeName(folder, harmless(m_name->text())));
}

void ExportPanel::choose(Form form) {
    m_form = form;
    m_name->setText(usualName());
    say();
}

void ExportPanel::start() {
    if (m_job || harmless(m_name->text()).isEmpty()) {
        return;
    }
    const QString file = target();
    const auto make = [form = m_form, filter = m_filter, words = m_filterWords, who = m_who,
                       about = reportSetupOf(m_kiosk)](QIODevice &out) -> std::unique_ptr<records::Export> {
        if (form == Form::Pdf) {
            return makeReport(filter, words, about, out, who);
        }
        return makeExport(filter, form == Form::Json ? records::ExportFormat::Json : records::ExportFormat::Csv, out,
                          who);
    };
    m_job = std::make_unique<ExportJob>(*m_kiosk.reader(), file, make, m_source);
    connect(m_job.get(), &ExportJob::progressed, this,
            [this](qint64 count) { m_state->setWords(tr("%1 records written…").arg(QLocale().toString(count))); });
    connect(m_job.get(), &ExportJob::finished, this, [this, file](qint64 count) {
        finish(tr("%1 records saved: %2").arg(QLocale().toString(count), displayText(file, longestPath)), true);
    });
    connect(m_job.get(), &ExportJob::failed, this, [this](const QString &why) { finish(why, false); });
    m_state->setInk(Ink::Secondary);
    m_state->setWords(tr("Writing…"));
    say();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_job->start();
}

void ExportPanel::stop() {
    if (m_job) {
        m_job->cancel();
        finish(tr("Stopped. No file was written."), false);
    }
}

void ExportPanel::finish(const QString &words, bool isGood) {
    // The job itself is calling.
    m_job.release()->deleteLater();
    m_state->setInk(isGood ? Ink::Ok : Ink::Bad);
    m_state->setWords(words);
    setSpokenName(m_state, words);
    say();
    m_start->setFocus(Qt::OtherFocusReason);
}

/// What depends on the choices and on whether a job is under way.
void ExportPanel::say() {
    const bool isBusy = m_job != nullptr;
    m_what->setWords(m_filterWords.isEmpty() ? tr("All records") : m_filterWords);
    for (int form = 0; form < m_forms.size(); ++form) {
        m_forms.at(form)->setChecked(form == static_cast<int>(m_form));
        m_forms.at(form)->setEnabled(!isBusy);
    }
    for (qsizetype place = 0; place < m_placeChips.size(); ++place) {
        m_placeChips.at(place)->setChecked(place == m_place);
        m_placeChips.at(place)->setEnabled(!isBusy);
    }
    m_name->setEnabled(!isBusy);
    m_start->setVisible(!isBusy);
    m_start->setEnabled(!harmless(m_name->text()).isEmpty());
    m_stop->setVisible(isBusy);
    switch (m_form) {
    case Form::Csv:
        m_formHint->setWords(tr("For spreadsheets."));
        break;
    case Form::Json:
        m_formHint->setWords(tr("Signed by this desk: whoever has its public key can prove that nothing was changed."));
        break;
    case Form::Pdf:
        m_formHint->setWords(tr("To read and to print: a summary and every record in one line."));
        break;
    }
}

void ExportPanel::retranslate() {
    m_back->setText(tr("Back to the list"));
    m_pane->setAccessibleName(tr("Export"));
    m_title->setWords(tr("Save these records as a file"));
    m_formLabel->setWords(tr("Form"));
    m_placeLabel->setWords(tr("Place"));
    m_nameLabel->setWords(tr("Name of the file"));
    m_name->setAccessibleName(tr("Name of the file"));
    m_forms.at(0)->setText(tr("Table (CSV)"));
    m_forms.at(1)->setText(tr("Signed (JSON)"));
    m_forms.at(2)->setText(tr("Report (PDF)"));
    m_start->setText(tr("Save"));
    m_stop->setText(tr("Stop"));
    offerPlaces();
    say();
}

void ExportPanel::arrange() {
    const Metrics &m = Theme::current().metrics();
    layout()->setContentsMargins(0, FocusRing::reach, 0, 0);
    layout()->setSpacing(m.gap * 3 / 4);
    m_head->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    m_pane->column()->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.gap);
    m_card->column()->setSpacing(m.gap / 2);
    // More room before a heading than after it.
    for (TextLabel *heading : {m_formLabel, m_placeLabel, m_nameLabel})
        heading->setContentsMargins(0, m.gap / 2, 0, 0);
    m_name->setMaximumWidth(static_cast<int>(nameWidth * Theme::current().textScale()));
}

} // namespace kiosk::ui
