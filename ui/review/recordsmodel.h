#pragma once

#include "app/records/store.h"

#include <QAbstractListModel>
#include <QCache>
#include <optional>

namespace kiosk::records {
class RecordScope;
} // namespace kiosk::records

namespace kiosk::ui {

/// The records that a filter finds, the newest first. They are read page by page on another thread when somebody comes
/// near them, and only a few pages are kept, so that memory does not grow with their number; of a page that was let go
/// of, the place where it begins is remembered. While a question is under way only the last of newer wishes is kept,
/// and rows stay as they are until the answer is there.
class RecordsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RecordsModel(records::RecordScope &scope, QObject *parent = nullptr);

    /// Reads from the beginning.
    void setFilter(const records::Filter &filter);
    const records::Filter &filter() const { return m_filter; }
    /// Somebody sees these rows.
    void want(int first, int last);
    /// Forgets everything.
    void clear();

    /// Null while its page is not there.
    const records::Record *recordAt(int row) const;
    /// There are no more rows than rowCount().
    bool isWhole() const { return m_isWhole; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static constexpr int PageSize = 100;
    static constexpr int KeptPages = 8;

Q_SIGNALS:
    /// The first page of the filter that was set last is there; rows are those that it finds.
    void found();
    void failed(const kiosk::Failure &failure);

private:
    struct Wish {
        bool isNew = false; ///< with the filter as it is now, from the beginning
        int page = 0;
    };
    void ask(const Wish &wish);
    void take(const Wish &wish, const Outcome<records::RecordPage> &answer);
    void begin(const records::RecordPage &page);
    void insert(int page, const records::RecordPage &answer);

    records::RecordScope &m_scope;
    records::Filter m_filter;      ///< that was wished last
    records::Filter m_shownFilter; ///< that the rows are of
    QList<qint64> m_starts;        ///< where each known page begins
    QCache<int, QList<records::Record>> m_pages{KeptPages};
    int m_rows = 0;
    bool m_isWhole = true;
    bool m_isAsking = false;
    std::optional<Wish> m_next;
    int m_visit = 0; ///< counts clear(): what was asked before it is answered in vain
};

} // namespace kiosk::ui
