#include "ui/review/keptcard.h"

#include "app/base/clock.h"
#include "app/deskoperator.h"
#include "app/kiosk.h"
#include "app/records/reader.h"
#include "ui/review/factrows.h"
#include "ui/review/recordnames.h"
#include "ui/style/accessibles.h"
#include "ui/style/wipe.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

using records::KeptClaim;
using records::KeptValue;

QString mannerText(Manner manner) {
    switch (manner) {
    case Manner::Masked:
        return KeptCard::tr("Masked");
    case Manner::Value:
        return KeptCard::tr("In full");
    case Manner::Hash:
        return KeptCard::tr("As a fingerprint");
    case Manner::Person:
        return KeptCard::tr("As a fingerprint of the person");
    }
    Q_UNREACHABLE();
}

/// A fingerprint says nothing to whoever reads it.
QString valueText(const KeptValue &value) {
    if (!value.value) {
        return KeptCard::tr("Erased, or its time is over");
    }
    const bool isReadable = value.what.manner == Manner::Masked || value.what.manner == Manner::Value;
    return isReadable ? *value.value : KeptCard::tr("Only a fingerprint, by which it is found again");
}

} // namespace

KeptCard::KeptCard(Kiosk &kiosk, QWidget *parent)
    : Card(parent), m_kiosk(kiosk), m_title(new TextLabel(TextRole::Heading, this)), m_rows(new FactRows(this)),
      m_hint(new TextLabel(TextRole::Label, this)),
      m_button(new ActionButton({}, ActionButton::Role::Secondary, this)) {
    setObjectName(QStringLiteral("kept"));
    m_title->setInk(Ink::Secondary);
    m_title->setProperty("caps", true);
    m_title->setWrapping(true);
    m_rows->setObjectName(QStringLiteral("keptRows"));
    m_hint->setObjectName(QStringLiteral("keptHint"));
    m_hint->setWrapping(true);
    setAccessibleRole(m_hint, QAccessible::AlertMessage);
    m_button->setObjectName(QStringLiteral("showKept"));
    m_button->setIconName(QStringLiteral("eye"));
    m_button->setSmall(true);
    for (QWidget *each :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_hint)}) {
        column()->addWidget(each);
    }
    column()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &ActionButton::clicked, this, [this] {
        if (m_values.isEmpty()) {
            reveal();
        } else {
            cover();
        }
    });
    retranslate();
}

KeptCard::~KeptCard() = default;

void KeptCard::open(const records::Record &record, const records::SignedIn &who) {
    clear();
    m_record = record;
    m_who = who;
    draw();
}

void KeptCard::clear() {
    m_record = {};
    m_who = {};
    cover();
}

/// Off the screen and out of memory.
void KeptCard::cover() {
    m_covers.reset();
    m_rows->clear();
    for (KeptValue &each : m_values) {
        if (each.value) {
            wipe(*each.value);
        }
    }
    m_values.clear();
    m_hasFailed = false;
    draw();
}

void KeptCard::reveal() {
    if (DeskOperator *desk = m_kiosk.deskOperator()) {
        desk->lookAgain();
    }
    if (m_record.id.isEmpty()) {
        return; // whoever may no longer is signed out, and the record has left the screen
    }
    m_button->setEnabled(false);
    m_kiosk.reader()->ask<QList<KeptValue>>(
        this,
        [record = m_record, who = m_who.name](records::Store &store) {
            return records::Vault(store).reveal(record, who);
        },
        [this, id = m_record.id](const Outcome<QList<KeptValue>> &values) {
            if (!id.isEmpty() && id == m_record.id) {
                take(values);
            }
        });
}

void KeptCard::take(const Outcome<QList<KeptValue>> &values) {
    m_hasFailed = !values;
    if (values) {
        m_values = *values;
        m_covers = m_kiosk.clock().after(m_kiosk.configuration().operators.signOutAfter, [this] { cover(); });
    }
    draw();
    m_button->setFocus(Qt::OtherFocusReason);
}

QString KeptCard::nameOf(const KeptClaim &what) const {
    // Several that were kept together are named together.
    QStringList names = what.claim.split(QStringLiteral(" + "));
    for (QString &name : names) {
        name = claimNameOf(m_kiosk, m_record.type, name);
    }
    return names.join(QStringLiteral(" + "));
}

void KeptCard::draw() {
    const bool isOpen = !m_record.id.isEmpty() && !m_record.kept.isEmpty();
    QList<Fact> facts;
    for (qsizetype i = 0; isOpen && i < m_record.kept.size(); ++i) {
        const KeptClaim &what = m_record.kept.at(i);
        const QString until = QLocale().toString(what.until.toLocalTime().date(), QLocale::ShortFormat);
        facts.append({nameOf(what), i < m_values.size() ? valueText(m_values.at(i))
                                                        //: in what form something is kept, and until which day
                                                        : tr("%1, until %2").arg(mannerText(what.manner), until)});
    }
    m_rows->setFacts(facts);
    const bool mayRead = records::may(m_who.role, records::Permission::SeeValues);
    m_button->setVisible(mayRead);
    m_button->setEnabled(true);
    m_button->setText(m_values.isEmpty() ? tr("Show kept values") : tr("Hide kept values"));
    m_hint->setVisible(mayRead);
    m_hint->setInk(m_hasFailed ? Ink::Bad : Ink::Secondary);
    m_hint->setWords(m_hasFailed ? tr("That you look could not be written down, or the values cannot be read; nothing "
                                      "is shown. Call the person who looks after this kiosk.")
                                 : tr("That you look at them is written into the journal."));
    setVisible(isOpen);
}

void KeptCard::retranslate() {
    m_title->setWords(tr("Kept of the person"));
    draw();
}

} // namespace kiosk::ui
