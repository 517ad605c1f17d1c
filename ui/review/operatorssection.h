#pragma once

#include "app/deskoperator.h"
#include "ui/review/reviewsection.h"

namespace kiosk::ui {

class OperatorsView;

/// Who may sign in, for administrators: add, disable, another PIN, another role.
class OperatorsSection : public ReviewSection {
    Q_OBJECT

public:
    explicit OperatorsSection(DeskOperator &desk, QWidget *parent = nullptr);

    QString title() const override;
    void enter(const records::SignedIn &who) override;
    void leave() override;
    QWidget *firstFocus() override;
    bool goBack() override;
    void retranslate() override;

private:
    void load();
    void change(DeskOperator::Change change);
    void arrange();

    DeskOperator &m_desk;
    QString m_author; ///< who is at it
    OperatorsView *m_view;
};

} // namespace kiosk::ui
