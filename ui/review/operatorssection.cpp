#include "ui/review/operatorssection.h"

#include "ui/review/operatorsview.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"

#include <QVBoxLayout>

namespace kiosk::ui {

using records::OperatorChange;
using records::Operators;

OperatorsSection::OperatorsSection(DeskOperator &desk, QWidget *parent)
    : ReviewSection(QStringLiteral("operatorsSection"), QStringLiteral("person"), records::Permission::Administer,
                    parent),
      m_desk(desk), m_view(new OperatorsView(this)) {
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view);
    connect(m_view, &OperatorsView::addWanted, this,
            [this](const QString &name, records::Role role, const Secret &pin) {
                change([name, role, pin, by = m_author](Operators &all) { return all.add(name, role, pin, by); });
            });
    connect(m_view, &OperatorsView::resetWanted, this, [this](const QString &name, const Secret &pin) {
        change([name, pin, by = m_author](Operators &all) { return all.reset(name, pin, by); });
    });
    connect(m_view, &OperatorsView::disableWanted, this, [this](const QString &name, bool isDisabled) {
        change([name, isDisabled, by = m_author](Operators &all) { return all.setDisabled(name, isDisabled, by); });
    });
    connect(m_view, &OperatorsView::roleWanted, this, [this](const QString &name, records::Role role) {
        change([name, role, by = m_author](Operators &all) { return all.setRole(name, role, by); });
    });
    connect(&Theme::current(), &Theme::changed, this, &OperatorsSection::arrange);
    arrange();
}

QString OperatorsSection::title() const {
    return tr("Operators");
}

void OperatorsSection::enter(const records::SignedIn &who) {
    m_author = who.name;
    load();
}

void OperatorsSection::leave() {
    m_author.clear();
    m_view->clear();
}

void OperatorsSection::load() {
    m_desk.list(this, [this](const Outcome<QList<records::Operator>> &operators) {
        // Whoever left meanwhile leaves no name behind.
        if (m_author.isEmpty()) {
            return;
        }
        if (operators) {
            m_view->setOperators(*operators);
        } else {
            m_view->fail(operators.failure());
        }
    });
}

void OperatorsSection::change(DeskOperator::Change change) {
    m_desk.change(this, std::move(change), [this](const Outcome<OperatorChange> &changed) {
        if (m_author.isEmpty()) {
            return;
        }
        if (!changed) {
            m_view->fail(changed.failure());
        } else if (*changed != OperatorChange::Made) {
            m_view->refuse(*changed);
        } else {
            m_view->finish();
            load();
        }
    });
}

QWidget *OperatorsSection::firstFocus() {
    return m_view->firstFocus();
}

bool OperatorsSection::goBack() {
    return m_view->goBack();
}

void OperatorsSection::retranslate() {
    m_view->retranslate();
}

void OperatorsSection::arrange() {
    const Metrics &m = Theme::current().metrics();
    layout()->setContentsMargins(m.pageMargin - FocusRing::reach, 0, m.pageMargin - FocusRing::reach, 0);
}

} // namespace kiosk::ui
