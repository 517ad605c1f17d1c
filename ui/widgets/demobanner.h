#pragma once

#include <QWidget>

namespace kiosk::ui {

/// The striped band that every page of the demo and of a rehearsal wears; nothing else has its colour.
class DemoBanner : public QWidget {
    Q_OBJECT

public:
    explicit DemoBanner(QWidget *parent = nullptr);

    /// Shown in capitals; the built-in words of the demo unless told otherwise.
    void setWords(const QString &words);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_words;
    bool m_ownWords = false;
};

} // namespace kiosk::ui
