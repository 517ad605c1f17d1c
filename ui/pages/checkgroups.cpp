#include "ui/pages/checkgroups.h"

#include <QCoreApplication>
#include <algorithm>

namespace kiosk::ui {

namespace {

class Checklists {
    Q_DECLARE_TR_FUNCTIONS(Checklists)

public:
    static QString service(bool all) { return all ? tr("The service confirmed") : tr("The service checked"); }
    static QString kiosk() { return tr("We checked ourselves"); }
    static QString neither() { return tr("Could not be checked"); }
    static QString nothing() { return tr("Nothing"); }
    static QString soFar() { return tr("Checked so far"); }
    static QString passed(qsizetype part, qsizetype whole) { return tr("%1 of %2 checks passed").arg(part).arg(whole); }
    static QString failed(qsizetype part, qsizetype whole) { return tr("%1 of %2 checks failed").arg(part).arg(whole); }
};

CheckResult shownAs(kiosk::CheckResult result) {
    switch (result) {
    case kiosk::CheckResult::Passed:
        return CheckResult::Passed;
    case kiosk::CheckResult::Failed:
        return CheckResult::Failed;
    case kiosk::CheckResult::NotChecked:
        return CheckResult::NotChecked;
    case kiosk::CheckResult::NotApplicable:
        return CheckResult::NotApplicable;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<CheckGroup> checkGroupsOf(const QList<Check> &checks) {
    const bool isConfirmed = std::none_of(checks.cbegin(), checks.cend(), [](const Check &check) {
        return groupOf(check) == kiosk::CheckGroup::Service && check.result == kiosk::CheckResult::Failed;
    });
    CheckGroup service{Checklists::service(isConfirmed), {}};
    CheckGroup own{Checklists::kiosk(), {}};
    CheckGroup neither{Checklists::neither(), {}};
    for (const Check &check : checks) {
        const kiosk::CheckGroup where = groupOf(check);
        CheckGroup &group = where == kiosk::CheckGroup::Neither   ? neither
                            : where == kiosk::CheckGroup::Service ? service
                                                                  : own;
        // A check that was made on several tokens with one result is one line.
        const CheckItem item{labelOf(check), shownAs(check.result), check.why.text()};
        if (std::find(group.items.cbegin(), group.items.cend(), item) == group.items.cend()) {
            group.items.push_back(item);
        }
    }
    if (neither.items.empty()) {
        neither.items.push_back({Checklists::nothing(), CheckResult::NotChecked, {}});
    }
    std::vector<CheckGroup> groups;
    for (CheckGroup *group : {&service, &own, &neither}) {
        if (!group->items.empty()) {
            groups.push_back(std::move(*group));
        }
    }
    return groups;
}

CheckGroup checksSoFar(const QList<Check> &checks) {
    CheckGroup group{Checklists::soFar(), {}};
    for (const Check &check : checks) {
        group.items.push_back({labelOf(check), shownAs(check.result), check.why.text()});
    }
    return group;
}

QString checkCountOf(const QList<Check> &checks) {
    const auto count = [&checks](kiosk::CheckResult result) {
        return std::count_if(checks.cbegin(), checks.cend(),
                             [result](const Check &check) { return check.result == result; });
    };
    const auto failed = count(kiosk::CheckResult::Failed);
    const auto whole = checks.size() - count(kiosk::CheckResult::NotApplicable);
    if (whole == 0) {
        return {};
    }
    return failed > 0 ? Checklists::failed(failed, whole)
                      : Checklists::passed(count(kiosk::CheckResult::Passed), whole);
}

} // namespace kiosk::ui
