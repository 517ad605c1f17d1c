#pragma once

#include <QStringList>
#include <QWidget>

namespace kiosk::ui {

/// Lines of a program's text as they are: monospaced, wrapped and never cut off at the side. Text from outside is
/// neutralised line by line; after so many lines or letters the rest is left out with a word about it.
class CodeBlock : public QWidget {
    Q_OBJECT

public:
    explicit CodeBlock(QWidget *parent = nullptr);
    ~CodeBlock() override;

    void setText(const QString &text);
    QString shownText() const { return m_lines.join(u'\n'); }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr qsizetype mostLines = 500;
    static constexpr int longestLine = 4000; ///< UTF-16 units

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList m_lines;
};

} // namespace kiosk::ui
