#include "ui/review/recordsmodel.h"

#include "app/records/recordscope.h"
#include "ui/text/recordtext.h"

#include <QLocale>

namespace kiosk::ui {

namespace {

/// Rows before the last one at which the next page is fetched.
constexpr int ahead = 30;

} // namespace

RecordsModel::RecordsModel(records::RecordScope &scope, QObject *parent) : QAbstractListModel(parent), m_scope(scope) {}

void RecordsModel::setFilter(const records::Filter &filter) {
    m_filter = filter;
    ask({true, 0});
}

void RecordsModel::want(int first, int last) {
    if (m_rows == 0 || m_filter != m_shownFilter) {
        return;
    }
    for (int page = first / PageSize; page <= std::min(last, m_rows - 1) / PageSize; ++page) {
        if (!m_pages.object(page)) {
            ask({false, page});
            return;
        }
    }
    if (!m_isWhole && last + ahead >= m_rows) {
        ask({false, static_cast<int>(m_starts.size()) - 1});
    }
}

void RecordsModel::clear() {
    ++m_visit;
    m_next.reset();
    m_isAsking = false;
    beginResetModel();
    m_pages.clear();
    m_starts.clear();
    m_rows = 0;
    m_isWhole = true;
    endResetModel();
}

const records::Record *RecordsModel::recordAt(int row) const {
    const QList<records::Record> *page = m_pages.object(row / PageSize);
    return page && row % PageSize < page->size() ? &page->at(row % PageSize) : nullptr;
}

int RecordsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_rows;
}

/// For the ear; what the eye sees is painted.
QVariant RecordsModel::data(const QModelIndex &index, int role) const {
    const records::Record *record = index.isValid() ? recordAt(index.row()) : nullptr;
    if (!record || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    QStringList parts{QLocale().toString(record->endedAt.toLocalTime(), QLocale::ShortFormat), wordOf(*record),
                      record->typeLabel};
    if (!record->reason.isEmpty()) {
        parts += meaningOf(record->reason);
    }
    return parts.join(QStringLiteral(", "));
}

void RecordsModel::ask(const Wish &wish) {
    if (m_isAsking) {
        // A new filter is never displaced by a page of the old one.
        if (!m_next || !m_next->isNew || wish.isNew) {
            m_next = wish;
        }
        return;
    }
    m_isAsking = true;
    const qint64 start = wish.isNew ? 0 : m_starts.at(wish.page);
    m_scope.ask<records::RecordPage>(
        this,
        [filter = m_filter, start](const records::RecordSource &source) {
            return source.list(filter, start, PageSize);
        },
        [this, wish, visit = m_visit, filter = m_filter](const Outcome<records::RecordPage> &answer) {
            if (visit != m_visit) {
                return;
            }
            m_isAsking = false;
            const bool isStale = filter != m_filter;
            if (!isStale) {
                take(wish, answer);
            }
            if (m_next) {
                ask(*std::exchange(m_next, std::nullopt));
            }
        });
}

void RecordsModel::take(const Wish &wish, const Outcome<records::RecordPage> &answer) {
    if (!answer) {
        Q_EMIT
        failed(answer.failure());
    } else if (wish.isNew) {
        begin(*answer);
    } else {
        insert(wish.page, *answer);
    }
}

void RecordsModel::begin(const records::RecordPage &page) {
    beginResetModel();
    m_shownFilter = m_filter;
    m_pages.clear();
    m_next = m_next && m_next->isNew ? m_next : std::nullopt; // pages are others now
    m_starts = {0};
    m_rows = static_cast<int>(page.records.size());
    m_isWhole = page.next == 0;
    m_pages.insert(0, new QList<records::Record>(page.records));
    if (!m_isWhole) {
        m_starts.append(page.next);
    }
    endResetModel();
    Q_EMIT
    found();
}

void RecordsModel::insert(int page, const records::RecordPage &answer) {
    const int known = m_rows - page * PageSize;
    m_pages.insert(page, new QList<records::Record>(answer.records));
    if (known > 0) {
        Q_EMIT
        dataChanged(index(page * PageSize), index(std::min(m_rows, (page + 1) * PageSize) - 1));
        return;
    }
    m_isWhole = answer.next == 0;
    if (!m_isWhole) {
        m_starts.append(answer.next);
    }
    if (!answer.records.isEmpty()) {
        beginInsertRows({}, m_rows, m_rows + static_cast<int>(answer.records.size()) - 1);
        m_rows += static_cast<int>(answer.records.size());
        endInsertRows();
    }
}

} // namespace kiosk::ui
