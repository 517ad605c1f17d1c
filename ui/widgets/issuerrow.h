#pragma once

#include <QWidget>

class QLabel;

namespace kiosk::ui {

class TextLabel;

/// Who issued what is shown, with the configured picture: small, above the claims. Hidden where there is no picture.
class IssuerRow : public QWidget {
    Q_OBJECT

public:
    explicit IssuerRow(QWidget *parent = nullptr);

    /// `logo` is the path of a picture; one that cannot be read hides the row.
    void setIssuer(const QString &name, const QString &logo);

private:
    QLabel *m_logo;
    TextLabel *m_name;
};

} // namespace kiosk::ui
