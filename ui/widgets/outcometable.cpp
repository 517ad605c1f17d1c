#include "ui/widgets/outcometable.h"

#include "ui/style/theme.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/outcomelook.h"

#include <QHeaderView>
#include <QLocale>
#include <QScroller>
#include <algorithm>

namespace kiosk::ui {

namespace {

QList<records::Ending> occurring(const QList<OutcomeBar> &bars) {
    QList<records::Ending> endings;
    std::copy_if(allEndings().cbegin(), allEndings().cend(), std::back_inserter(endings),
                 [&bars](records::Ending ending) {
                     return std::any_of(bars.cbegin(), bars.cend(),
                                        [ending](const OutcomeBar &bar) { return bar.counts.of(ending) > 0; });
                 });
    return endings;
}

} // namespace

OutcomeTable::OutcomeTable(QWidget *parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
}

void OutcomeTable::put(int row, int column, const QString &text, bool isNumber) {
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    setItem(row, column, item);
}

void OutcomeTable::setBars(const QString &about, const QList<OutcomeBar> &bars) {
    setAccessibleName(about);
    clear();
    const QList<records::Ending> endings = occurring(bars);
    QStringList heads{tr("Time")};
    for (const records::Ending ending : endings) {
        heads += wordOf(ending);
    }
    heads += tr("Together");
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    setRowCount(0);
    for (const OutcomeBar &bar : bars) {
        if (bar.counts.total() == 0) {
            continue;
        }
        const int row = rowCount();
        insertRow(row);
        put(row, 0, bar.name, false);
        for (int i = 0; i < endings.size(); ++i) {
            put(row, i + 1, QLocale().toString(bar.counts.of(endings.at(i))), true);
        }
        put(row, columnCount() - 1, QLocale().toString(bar.counts.total()), true);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    verticalHeader()->setDefaultSectionSize(Theme::current().metrics().targetHeight);
}

} // namespace kiosk::ui
