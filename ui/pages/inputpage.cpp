#include "ui/pages/inputpage.h"

#include "app/base/displaytext.h"
#include "ui/pages/picturechooser.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picturefield.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr qsizetype longestInput = 300;
constexpr int longestLabel = 80;
constexpr int fieldGap = 6;

} // namespace

QWidget *InputPage::Field::control() const {
    return picture ? picture->control() : edit;
}

QString InputPage::Field::text() const {
    return picture ? picture->value() : edit->text().trimmed();
}

InputPage::InputPage(QWidget *parent)
    : Page(QStringLiteral("inputPage"), parent), m_views(new QStackedLayout(this)),
      m_chooser(new PictureChooser(picturePlaces, this)), m_title(new TextLabel(TextRole::Title, this)),
      m_sub(new TextLabel(TextRole::Body, this)), m_card(new Card(this)), m_pane(new ScrollPane(m_card)),
      m_actions(new ActionBar(this)), m_back(m_actions->addLeft({}, QStringLiteral("back"))),
      m_start(m_actions->addRight({}, {}, ActionButton::Role::Primary)) {
    m_title->setObjectName(QStringLiteral("inputTitle"));
    m_sub->setInk(Ink::Secondary);
    m_sub->setWrapping(true);
    m_pane->setObjectName(QStringLiteral("inputFields"));
    m_pane->column()->addStretch();
    m_back->setObjectName(QStringLiteral("back"));
    m_start->setObjectName(QStringLiteral("start"));
    m_card->column()->addWidget(m_pane);
    auto *body = new QVBoxLayout;
    body->addWidget(m_title);
    body->addWidget(m_sub);
    body->addWidget(m_card, 1);
    auto *form = new QWidget(this);
    auto *page = new QVBoxLayout(form);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(body, 1);
    page->addWidget(m_actions);
    m_views->addWidget(form);
    setPictureChooser(m_chooser);
    connect(m_back, &ActionButton::clicked, this, &InputPage::cancelRequested);
    connect(m_start, &ActionButton::clicked, this, &InputPage::submit);
    connect(&Theme::current(), &Theme::changed, this, &InputPage::arrange);
    retranslate();
    arrange();
}

void InputPage::setPictureChooser(PictureChooser *chooser) {
    if (chooser != m_chooser) {
        delete m_chooser;
        m_chooser = chooser;
    }
    m_views->addWidget(m_chooser);
    connect(m_chooser, &PictureChooser::left, this, &InputPage::leaveChooser);
    connect(m_chooser, &PictureChooser::chosen, this, [this](const QString &value, const QString &name) {
        const Field &field = m_fields.at(m_chosenFor);
        field.picture->setValue(value, name);
        showHint(field, {});
        leaveChooser();
    });
}

/// The form stays as it is behind the pictures.
void InputPage::choosePicture(size_t place) {
    m_chosenFor = place;
    m_chooser->open(m_fields.at(place).asked.label);
    m_views->setCurrentIndex(1);
    m_chooser->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void InputPage::leaveChooser() {
    m_views->setCurrentIndex(0);
    m_chooser->close();
    if (m_chosenFor < m_fields.size()) {
        m_fields.at(m_chosenFor).control()->setFocus(Qt::OtherFocusReason);
    }
}

void InputPage::ask(const CredentialType &type, const Inputs &known) {
    clearFields();
    m_type = type;
    m_title->setForeignText(type.label, longestLabel);
    for (const InputField &asked : type.inputs) {
        addField(asked, known.value(asked.id));
    }
}

void InputPage::reword(const CredentialType &type) {
    if (type.id != m_type.id || type.inputs.size() != m_type.inputs.size()) {
        return;
    }
    m_type = type;
    m_title->setForeignText(type.label, longestLabel);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i).asked = type.inputs.at(static_cast<qsizetype>(i));
        showAsked(m_fields.at(i));
    }
}

void InputPage::draw(const Phase & /*phase*/) {}

void InputPage::leave() {
    m_views->setCurrentIndex(0);
    m_chooser->close();
    clearFields();
}

QWidget *InputPage::firstFocus() {
    return m_fields.empty() ? static_cast<QWidget *>(m_start) : m_fields.front().control();
}

void InputPage::goBack() {
    if (m_views->currentIndex() > 0) {
        leaveChooser();
        return;
    }
    Q_EMIT
    cancelRequested();
}

void InputPage::retranslate() {
    m_sub->setWords(tr("Please fill this in before the visitor is asked."));
    m_back->setText(tr("Back"));
    m_start->setText(tr("Start"));
    m_chooser->retranslate();
    for (const Field &field : m_fields) {
        if (field.picture) {
            field.picture->retranslate();
        }
        showHint(field, {});
    }
}

void InputPage::addEdit(Field &field, const QString &known) {
    field.edit = new QLineEdit(known, m_pane->widget());
    field.edit->setObjectName(QStringLiteral("input-%1").arg(field.asked.id));
    connect(field.edit, &QLineEdit::textEdited, this,
            [this, place = m_fields.size()] { showHint(m_fields.at(place), tooLong(m_fields.at(place))); });
    connect(field.edit, &QLineEdit::returnPressed, this, &InputPage::submit);
}

void InputPage::addPicture(Field &field, const QString &known) {
    field.picture = new PictureField(m_pane->widget());
    field.picture->setObjectName(QStringLiteral("input-%1").arg(field.asked.id));
    field.picture->setValue(known);
    connect(field.picture, &PictureField::chooseRequested, this,
            [this, place = m_fields.size()] { choosePicture(place); });
    connect(field.picture, &PictureField::changed, this,
            [this, place = m_fields.size()] { showHint(m_fields.at(place), {}); });
}

void InputPage::addField(const InputField &asked, const QString &known) {
    Field field;
    field.asked = asked;
    field.label = new TextLabel(TextRole::Secondary, m_pane->widget());
    if (asked.isPicture) {
        addPicture(field, known);
    } else {
        addEdit(field, known);
    }
    field.label->setBuddy(field.control());
    field.hint = new TextLabel(TextRole::Label, m_pane->widget());
    field.hint->setObjectName(QStringLiteral("hint-%1").arg(asked.id));
    field.hint->setWrapping(true);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(fieldGap);
    lines->addWidget(field.label);
    lines->addWidget(field.picture ? static_cast<QWidget *>(field.picture) : field.edit);
    lines->addWidget(field.hint);
    auto *entry = new QWidget(m_pane->widget());
    entry->setLayout(lines);
    m_pane->column()->insertWidget(static_cast<int>(m_fields.size()), entry);
    showAsked(field);
    m_fields.push_back(field);
}

void InputPage::showAsked(const Field &field) {
    field.label->setForeignText(field.asked.label, longestLabel);
    if (field.edit) {
        field.edit->setAccessibleName(displayText(field.asked.label, longestLabel));
    }
    showHint(field, {});
}

/// What was typed is about a person: it leaves with the page.
void InputPage::clearFields() {
    for (const Field &field : m_fields) {
        if (field.picture) {
            field.picture->setValue({});
            continue;
        }
        QString typed = field.edit->text();
        field.edit->clear();
        wipe(typed);
    }
    m_fields.clear();
    while (m_pane->column()->count() > 1) { // the stretch at the end stays
        const std::unique_ptr<QLayoutItem> item(m_pane->column()->takeAt(0));
        delete item->widget();
    }
    m_type = {};
}

Inputs InputPage::given() const {
    Inputs inputs;
    for (const Field &field : m_fields) {
        const QString text = field.text();
        if (!text.isEmpty()) {
            inputs.insert(field.asked.id, text);
        }
    }
    return inputs;
}

/// What is too long is refused in view, as cutting it would send something else than was given.
QString InputPage::tooLong(const Field &field) const {
    if (field.picture || field.text().size() <= longestInput) {
        return {};
    }
    return tr("This is too long: at most %1 characters.").arg(longestInput);
}

void InputPage::goTo(const Field &field, const QString &wrong) {
    showHint(field, wrong);
    field.control()->setFocus(Qt::OtherFocusReason);
    m_pane->ensureWidgetVisible(field.control()); // with room for the hint below it
}

void InputPage::submit() {
    for (const Field &field : m_fields) {
        if (const QString wrong = tooLong(field); !wrong.isEmpty()) {
            goTo(field, wrong);
            return;
        }
    }
    const Inputs inputs = given();
    const std::optional<Failure> wrong = m_checker ? m_checker(m_type, inputs) : std::nullopt;
    if (wrong && wrong->kind == FailureKind::MissingInput && complain(wrong->field)) {
        return;
    }
    // A copy: the page clears itself when the session's page takes its place.
    const CredentialType type = m_type;
    Q_EMIT
    answered(type, inputs);
}

bool InputPage::complain(const QString &id) {
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.asked.id == id; });
    if (found == m_fields.end()) {
        return false;
    }
    goTo(*found, given().contains(id) ? tr("This does not look right. Please check it.") : tr("This is needed."));
    return true;
}

void InputPage::showHint(const Field &field, const QString &wrong) {
    const QString hint = !wrong.isEmpty()                                      ? wrong
                         : field.asked.hint.isEmpty() && !field.asked.required ? tr("Not required")
                                                                               : field.asked.hint;
    field.hint->setForeignText(hint);
    field.hint->setInk(wrong.isEmpty() ? Ink::Secondary : Ink::Bad);
    field.hint->setVisible(!hint.isEmpty());
    if (field.picture) {
        field.picture->describe(displayText(field.asked.label, longestLabel), field.hint->text());
    } else {
        field.edit->setAccessibleDescription(field.hint->text());
    }
}

void InputPage::arrange() {
    const Metrics &m = Theme::current().metrics();
    QLayout *body = m_views->widget(0)->layout()->itemAt(0)->layout();
    body->setContentsMargins(m.pageMargin, m.pageMargin - 4, m.pageMargin, 0);
    body->setSpacing(m.gap);
    m_pane->column()->setSpacing(m.gap);
}

} // namespace kiosk::ui
