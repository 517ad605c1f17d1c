#pragma once

#include "ui/widgets/scrollpane.h"

#include <QString>
#include <vector>

namespace kiosk::ui {

enum class CheckResult { Passed, Failed, NotChecked, NotApplicable };

struct CheckItem {
    QString text;
    CheckResult result = CheckResult::NotChecked;
    QString why; ///< one sentence, may be empty

    bool operator==(const CheckItem &) const = default;
};

struct CheckGroup {
    QString heading;
    std::vector<CheckItem> items;

    bool operator==(const CheckGroup &) const = default;
};

/// What was checked and with which result: each result has its own shape and colour, what failed comes first in its
/// group.
class CheckList : public ScrollPane {
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setGroups(const std::vector<CheckGroup> &groups);
    void clear();
};

} // namespace kiosk::ui
