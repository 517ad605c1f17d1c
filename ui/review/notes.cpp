#include "ui/review/notes.h"

#include "app/base/displaytext.h"
#include "app/deskoperator.h"
#include "app/kiosk.h"
#include "app/records/reader.h"
#include "ui/style/accessibles.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr qsizetype longestName = 80;
constexpr int rowGap = 10;
constexpr int lines = 3;

} // namespace

Notes::Notes(Kiosk &kiosk, QWidget *parent)
    : Card(parent), m_kiosk(kiosk), m_title(new TextLabel(TextRole::Heading, this)), m_text(new QPlainTextEdit(this)),
      m_hint(new TextLabel(TextRole::Label, this)), m_add(new ActionButton({}, ActionButton::Role::Secondary, this)) {
    setObjectName(QStringLiteral("notes"));
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &Notes::follow);
    connect(m_add, &ActionButton::clicked, this, &Notes::write);
    retranslate();
    clear();
}

void Notes::build() {
    m_title->setInk(Ink::Secondary);
    m_title->setProperty("caps", true);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setTabChangesFocus(true);
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    m_hint->setObjectName(QStringLiteral("noteHint"));
    m_hint->setInk(Ink::Secondary);
    m_hint->setWrapping(true);
    m_add->setObjectName(QStringLiteral("addNote"));
    m_add->setSmall(true);
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addWidget(m_hint);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
}

void Notes::open(const QString &record, const records::SignedIn &who, const QList<records::Remark> &remarks) {
    m_record = record;
    m_who = who;
    m_remarks = remarks;
    m_text->setFixedHeight(QFontMetrics(Theme::current().font(TextRole::Body)).lineSpacing() * lines + 36);
    draw();
    follow();
}

void Notes::clear() {
    m_record.clear();
    m_who = {};
    m_remarks.clear();
    QString typed = m_text->toPlainText();
    m_text->clear();
    m_text->document()->clearUndoRedoStacks();
    wipe(typed);
    draw();
    follow();
}

void Notes::draw() {
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(rowGap);
    for (const records::Remark &remark : std::as_const(m_remarks)) {
        auto *text = new TextLabel(TextRole::Secondary, m_rows);
        text->setForeignText(remark.text, static_cast<int>(records::Remark::Longest));
        auto *by = new TextLabel(TextRole::Label, m_rows);
        by->setInk(Ink::Secondary);
        //: who wrote a note, and when
        by->setWords(tr("%1, %2").arg(displayText(remark.author, longestName),
                                      QLocale().toString(remark.at.toLocalTime(), QLocale::ShortFormat)));
        for (TextLabel *each : {text, by}) {
            each->setWrapping(true);
        }
        rows->addWidget(text);
        rows->addWidget(by);
    }
    column()->insertWidget(1, m_rows);
    m_rows->setVisible(!m_remarks.isEmpty());
    const bool mayWrite = !m_record.isEmpty() && records::may(m_who.role, records::Permission::Decide);
    for (QWidget *each :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_add)}) {
        each->setVisible(mayWrite);
    }
    setVisible(mayWrite || !m_remarks.isEmpty());
}

/// What is typed: too long, or ready to be written.
void Notes::follow() {
    const qsizetype length = m_text->toPlainText().trimmed().size();
    const bool isTooLong = length > records::Remark::Longest;
    m_add->setEnabled(length > 0 && !isTooLong);
    m_hint->setInk(isTooLong ? Ink::Bad : Ink::Secondary);
    m_hint->setWords(isTooLong ? tr("This is too long by %n character(s).", nullptr,
                                    static_cast<int>(length - records::Remark::Longest))
                               : tr("A note stays as it is: it cannot be changed or taken back."));
}

void Notes::write() {
    const QString text = m_text->toPlainText().trimmed();
    if (DeskOperator *desk = m_kiosk.deskOperator()) {
        desk->lookAgain();
    }
    if (m_record.isEmpty()) {
        return; // whoever may no longer is signed out, and the record has left the screen
    }
    m_add->setEnabled(false);
    // What was written is shown, whatever has become of the older ones: nobody must write it twice.
    m_kiosk.reader()->ask<records::Remark>(
        this,
        [record = m_record, who = m_who.name, text](records::Store &store) -> Outcome<records::Remark> {
            const records::Remark remark{record, store.now(), who, text};
            const auto added = addRemark(store, remark);
            if (!added) {
                return added.failure();
            }
            return remark;
        },
        [this, record = m_record](const Outcome<records::Remark> &added) {
            if (record == m_record) {
                take(added);
            }
        });
}

void Notes::take(const Outcome<records::Remark> &added) {
    if (!added) {
        m_add->setEnabled(true);
        m_hint->setInk(Ink::Bad);
        m_hint->setWords(
            tr("The note could not be written. Try again, or call the person who looks after this kiosk."));
        return;
    }
    m_remarks.append(*added);
    m_text->clear();
    draw();
}

void Notes::retranslate() {
    m_title->setWords(tr("Notes"));
    m_text->setPlaceholderText(tr("What others should know about this check"));
    m_text->setAccessibleName(tr("New note"));
    m_add->setText(tr("Add the note"));
    draw();
    follow();
}

} // namespace kiosk::ui
