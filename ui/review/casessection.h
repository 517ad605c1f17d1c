#pragma once

#include "ui/review/casedetail.h"
#include "ui/review/reviewsection.h"

class QStackedLayout;

namespace kiosk {
class Kiosk;
}

namespace kiosk::ui {

class Banner;
class IconCard;

/// What waits for a decision, the oldest first, and below it what was decided; one of them in full.
class CasesSection : public ReviewSection {
    Q_OBJECT

public:
    explicit CasesSection(Kiosk &kiosk, QWidget *parent = nullptr);

    QString title() const override;
    void enter(const records::SignedIn &who) override;
    void leave() override;
    QWidget *firstFocus() override;
    bool goBack() override;
    void retranslate() override;

private:
    struct Lists {
        QList<records::Case> waiting;
        QList<records::Case> closed;
    };
    void load();
    void showLists(const Outcome<Lists> &lists);
    void addHeading(const QString &words);
    void addRows(const QList<records::Case> &cases);
    void emptyList();
    void open(const QString &record);
    void showCase(const QString &record, const Outcome<std::optional<records::Case>> &found);
    void closeDetail();
    void decide(Decision decision, const QString &note);

    Kiosk &m_kiosk;
    std::optional<records::SignedIn> m_who; ///< nothing while the section is not on the screen
    std::optional<Lists> m_lists;
    QString m_open; ///< the record whose case is shown in full, or is about to be
    QString m_told; ///< the same once the journal says who looks at it
    Banner *m_trouble;
    QStackedLayout *m_stack;
    ScrollPane *m_list;
    IconCard *m_nothing;
    CaseDetail *m_detail;
};

} // namespace kiosk::ui
