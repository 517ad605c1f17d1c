#pragma once

#include <QImage>
#include <QWidget>

namespace kiosk::ui {

class ActionButton;
class PictureThumb;
class TextLabel;

/// A field of a form whose value is a picture file: what was chosen, and the buttons that choose it and take it away.
class PictureField : public QWidget {
    Q_OBJECT

public:
    explicit PictureField(QWidget *parent = nullptr);
    ~PictureField() override;

    /// Base64 of the file; empty: none is chosen.
    const QString &value() const { return m_value; }
    void setValue(const QString &value, const QString &name = {});
    /// For screen readers: what the picture is for, and what is wrong with it.
    void describe(const QString &label, const QString &hint);
    void retranslate();
    QWidget *control();

Q_SIGNALS:
    void chooseRequested();
    void changed();

private:
    void forget();

    QString m_value;
    PictureThumb *m_thumb;
    TextLabel *m_name;
    ActionButton *m_choose;
    ActionButton *m_remove;
};

} // namespace kiosk::ui
