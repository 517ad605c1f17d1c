#include "ui/widgets/checklist.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr int signSide = 22;

struct Look {
    const char16_t *icon;
    Sign::Colour ink;
    Sign::Colour disc;
    QString spoken;
};

Look lookOf(CheckResult result) {
    switch (result) {
    case CheckResult::Passed:
        return {u"tick", [](const Tokens &t) { return t.ok.ink; }, [](const Tokens &t) { return t.ok.soft; },
                CheckList::tr("passed")};
    case CheckResult::Failed:
        return {u"cross", [](const Tokens &t) { return t.bad.ink; }, [](const Tokens &t) { return t.bad.soft; },
                CheckList::tr("failed")};
    case CheckResult::NotChecked:
        return {u"dash", [](const Tokens &t) { return t.ink2; }, [](const Tokens &t) { return t.surface2; },
                CheckList::tr("not checked")};
    case CheckResult::NotApplicable:
        break;
    }
    return {u"skip", [](const Tokens &t) { return t.calm.ink; }, [](const Tokens &t) { return t.calm.soft; },
            CheckList::tr("does not apply")};
}

QWidget *makeItem(const CheckItem &item, QWidget *parent) {
    const Look look = lookOf(item.result);
    const bool failed = item.result == CheckResult::Failed;
    auto *row = new QWidget(parent);
    auto *sign = new Sign(signSide, row);
    sign->setObjectName(QStringLiteral("checkSign"));
    sign->setIcon(QString::fromUtf16(look.icon), look.ink, look.disc);
    auto *text = new TextLabel(TextRole::Secondary, row);
    text->setForeignText(item.text);
    text->setWrapping(true);
    text->setProperty("strong", failed);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text);
    if (!item.why.isEmpty()) {
        auto *why = new TextLabel(TextRole::Label, row);
        why->setForeignText(item.why);
        why->setWrapping(true);
        why->setInk(Ink::Secondary);
        words->addWidget(why);
    }
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(12);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    setAccessibleRole(row, QAccessible::ListItem);
    setSpokenName(row, CheckList::tr("%1: %2", "a check and its result").arg(text->text(), look.spoken));
    row->setAccessibleDescription(displayText(item.why));
    row->setProperty("checkResult", int(item.result));
    return row;
}

} // namespace

CheckList::CheckList(QWidget *parent) : ScrollPane(parent) {
    column()->addStretch();
}

void CheckList::setGroups(const std::vector<CheckGroup> &groups) {
    clear();
    setSpokenName(this, tr("Checks"));
    int row = 0;
    for (const CheckGroup &group : groups) {
        auto *heading = new TextLabel(TextRole::Heading, group.heading, widget());
        heading->setInk(Ink::Secondary);
        heading->setWrapping(true);
        heading->setProperty("caps", true);
        heading->setContentsMargins(0, row == 0 ? 0 : 12, 0, 5);
        column()->insertWidget(row++, heading);
        std::vector<CheckItem> items = group.items;
        std::stable_partition(items.begin(), items.end(),
                              [](const CheckItem &item) { return item.result == CheckResult::Failed; });
        for (const CheckItem &item : items) {
            column()->insertWidget(row++, makeItem(item, widget()));
        }
    }
}

void CheckList::clear() {
    while (column()->count() > 1) { // the stretch at the end stays
        const std::unique_ptr<QLayoutItem> item(column()->takeAt(0));
        delete item->widget();
    }
}

} // namespace kiosk::ui
