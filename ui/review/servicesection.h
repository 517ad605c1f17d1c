#pragma once

#include "app/session/servicecomparison.h"
#include "ui/review/reviewsection.h"

class QStackedLayout;

namespace kiosk {
class Call;
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

class ActionButton;
class Banner;
class Card;
class Chip;
class FilterForm;
class FlowLayout;
class ScrollPane;
class ServiceEntry;

/// What the services themselves hold, page by page, beside what is recorded here, with the differences marked; for
/// auditors also what was searched for there. What somebody shared is never in the list.
class ServiceSection : public ReviewSection {
    Q_OBJECT

public:
    explicit ServiceSection(Kiosk &kiosk, QWidget *parent = nullptr);
    ~ServiceSection() override;

    QString title() const override;
    void enter(const records::SignedIn &who) override;
    void leave() override;
    QWidget *firstFocus() override;
    bool goBack() override;
    void retranslate() override;

private:
    /// One list of one service.
    struct Source {
        QString service;
        ListingRequest::What what = ListingRequest::What::Sessions;
        Chip *chip = nullptr;
    };
    void addSources();
    void adoptMetrics();
    QString labelOf(const Source &source) const;
    void choose(int source);
    void search();
    void askForPage();
    void listed(const Outcome<ServiceListing> &listing);
    void compareWith(const ServiceListing &listing);
    void add(const QList<ComparedEntry> &entries);
    void addSearches(const QList<ServiceRow> &rows);
    void addRow(QWidget *row);
    void say(const Failure &failure);
    void emptyList();
    void open(const ComparedEntry &entry);
    void closeEntry();
    void readWhole();
    void tellFirst(const std::function<void()> &then);
    void offerMore();
    void askForWhole();
    void retireCall();

    Kiosk &m_kiosk;
    std::optional<records::SignedIn> m_who; ///< nothing while the section is not on the screen
    QList<Source> m_sources;
    int m_source = -1;
    int m_page = 1;
    bool m_hasMore = false;
    int m_question = 0; ///< counts them, so that a late answer to an old one is known
    QHash<QString, QString> m_filter;
    ListedPage m_listed; ///< the pages so far
    std::optional<ComparedEntry> m_open;
    std::unique_ptr<Call> m_call;
    QWidget *m_listPage;
    FlowLayout *m_chips;
    ScrollPane *m_list;
    Card *m_filters;
    FilterForm *m_form;
    Banner *m_banner;
    ActionButton *m_more;
    ServiceEntry *m_entry;
    QStackedLayout *m_stack;
};

} // namespace kiosk::ui
