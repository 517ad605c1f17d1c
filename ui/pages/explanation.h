#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

namespace kiosk::ui {

class ScrollPane;

/// A card that explains an outcome to the desk: headings with a paragraph each, and small print (references)
/// for whoever is called. Scrolls inside itself.
class Explanation : public Card {
    Q_OBJECT

public:
    struct Part {
        QString heading; ///< left out where empty
        QString words;   ///< may hold text from outside; left out where empty
    };

    explicit Explanation(QWidget *parent = nullptr, const QString &name = QStringLiteral("explanation"));

    void explain(const QList<Part> &parts, const QStringList &smallPrint = {});
    void clear();
    /// Grows no higher than its words, so that what stands below gets the rest.
    void setShrinking(bool shrinking);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adoptHeight();

    ScrollPane *m_pane;
    bool m_shrinking = false;
};

} // namespace kiosk::ui
