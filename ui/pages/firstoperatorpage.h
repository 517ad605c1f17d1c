#pragma once

#include "app/base/secret.h"
#include "ui/pages/page.h"

namespace kiosk::records {
enum class OperatorChange;
}

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class Card;
class OperatorForm;
class ScrollPane;
class TextLabel;

/// The first step of a desk that knows nobody yet: whoever sets it up becomes its administrator.
class FirstOperatorPage : public Page {
    Q_OBJECT

public:
    explicit FirstOperatorPage(QWidget *parent = nullptr);

    void refuse(records::OperatorChange change);
    void fail(const Failure &failure);

    void draw(const Phase &phase) override;
    void leave() override;
    QWidget *firstFocus() override;
    void goBack() override;

Q_SIGNALS:
    void given(const QString &name, const kiosk::Secret &pin);

protected:
    void retranslate() override;

private:
    void submit();
    void arrange();

    TextLabel *m_title;
    TextLabel *m_sub;
    TextLabel *m_trouble;
    Card *m_card;
    ScrollPane *m_pane;
    OperatorForm *m_form;
    ActionBar *m_actions;
    ActionButton *m_back;
    ActionButton *m_create;
};

} // namespace kiosk::ui
