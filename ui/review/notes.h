#pragma once

#include "app/base/outcome.h"
#include "app/records/remarks.h"
#include "app/records/role.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;

namespace kiosk {
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

class ActionButton;
class TextLabel;

/// What people wrote to a record, and a field for whoever may add something. A note cannot be changed afterwards, which
/// is said before it is written.
class Notes : public Card {
    Q_OBJECT

public:
    /// The kiosk must have a reader.
    explicit Notes(Kiosk &kiosk, QWidget *parent = nullptr);

    void open(const QString &record, const records::SignedIn &who, const QList<records::Remark> &remarks);
    void clear();
    void retranslate();

private:
    void build();
    void draw();
    void write();
    void take(const Outcome<records::Remark> &added);
    void follow();

    Kiosk &m_kiosk;
    QString m_record; ///< empty: none is open
    records::SignedIn m_who;
    QList<records::Remark> m_remarks;

    TextLabel *m_title;
    QWidget *m_rows = nullptr; ///< made anew with every list
    QPlainTextEdit *m_text;
    TextLabel *m_hint;
    ActionButton *m_add;
};

} // namespace kiosk::ui
