#include "ui/review/sections.h"

#include "app/kiosk.h"
#include "app/records/drain.h"
#include "app/records/recordscope.h"
#include "ui/review/auditsection.h"
#include "ui/review/casessection.h"
#include "ui/review/recordssection.h"
#include "ui/review/reviewpage.h"
#include "ui/review/servicesection.h"
#include "ui/review/todaysection.h"

namespace kiosk::ui {

void addSections(ReviewPage &page, Kiosk &kiosk) {
    if (!kiosk.reader()) {
        return;
    }
    auto *scope = new records::RecordScope(*kiosk.reader(), kiosk.sharedReader(), &page);
    if (const records::Drain *drain = kiosk.drain()) {
        // Whoever gets something into the shared database knows first that it is there again.
        QObject::connect(drain, &records::Drain::changed, scope, [drain, scope] {
            if (!drain->state().trouble) {
                scope->tryAgain();
            }
        });
    }
    auto *today = new TodaySection(kiosk, *scope);
    auto *list = new RecordsSection(kiosk, *scope);
    page.add(today);
    page.add(list);
    if (kiosk.cases()) {
        page.add(new CasesSection(kiosk));
        page.add(new ServiceSection(kiosk));
    }
    if (kiosk.records()) {
        page.add(new AuditSection(kiosk));
    }
    QObject::connect(today, &TodaySection::startRequested, &page, &Page::doneRequested);
    QObject::connect(list, &RecordsSection::startRequested, &page, &Page::doneRequested);
    QObject::connect(today, &TodaySection::listRequested, &page, [&page, list](const records::Filter &filter) {
        list->setFilter(filter);
        page.turnTo(list);
        list->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace kiosk::ui
