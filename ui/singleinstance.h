#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace kiosk::ui {

/// Keeps a desk from being served twice: whoever comes second asks the first one to show itself, and leaves. `desk` is
/// what must not be served twice, such as the path of a configuration; every user of the computer counts alone. A
/// program that was killed leaves nothing behind that stands in the way.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &desk, QObject *parent = nullptr);

    /// False where another one serves this desk; it has been asked to show itself then.
    bool take();

Q_SIGNALS:
    /// Somebody started the program once more.
    void wanted();

private:
    void askAnother() const;

    QString m_name;
    QLockFile m_lock; ///< held for life; the operating system gives it back when a program is killed
    QLocalServer m_server;
};

} // namespace kiosk::ui
