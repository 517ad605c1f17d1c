#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/scrollpane.h"

#include <QString>
#include <optional>
#include <vector>

namespace kiosk::ui {

/// One verified statement about a person, ready to be read. All of it may come from outside.
struct ClaimLine {
    QString label;
    QString value;
    QString note;             ///< small, after the value: "(38)"
    std::optional<Tone> tone; ///< colours the value
};

/// Claims as rows: what it is at the start, what it says in large type at the end. Values are plain text, wrapped and
/// never elided, but cut after 2000 characters with a word about it; the table scrolls inside itself.
class ClaimTable : public ScrollPane {
    Q_OBJECT

public:
    explicit ClaimTable(QWidget *parent = nullptr);
    ~ClaimTable() override;

    void setClaims(const std::vector<ClaimLine> &claims);
    /// The values leave the screen and the memory of the rows.
    void clear();
    int count() const { return int(m_rows.size()); }
    /// What a row shows, after all neutralising and cutting.
    QString shownValue(int row) const;

    static constexpr int longestValue = 2000; ///< UTF-16 units

private:
    class Row;
    std::vector<Row *> m_rows;
};

} // namespace kiosk::ui
