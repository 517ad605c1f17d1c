#pragma once

#include <QApplication>
#include <QString>
#include <QTest>
#include <QWidget>

namespace kiosk::testing {

/// A named widget below `root`; a missing one fails the test with its name.
template <typename W = QWidget>
W *find(const QWidget *root, const char *name) {
    auto *found = root->findChild<W *>(QString::fromLatin1(name));
    if (!found) {
        QTest::qFail(qPrintable(QStringLiteral("There is no %1").arg(QString::fromLatin1(name))), __FILE__, __LINE__);
    }
    return found;
}

/// Lets widgets that were just made appear in their layouts.
void settle();

/// Whether the named widget exists and nothing hides it inside of its window.
bool isShown(const QWidget *root, const char *name);

/// A press with the mouse in the middle of a widget that can be seen and pressed; fails otherwise.
bool click(const QWidget *root, const char *name);

/// Opens the window's choice of languages and takes this one.
bool chooseLanguage(const QWidget *window, const char *code);

/// The page that the window shows, when it is the named one; waits for it.
QWidget *shownPage(const QWidget *window, const char *name, int milliseconds = 20'000);

/// Every text that a person can read or hear anywhere below `root`, hidden widgets included: labels, buttons, fields,
/// names and descriptions for screen readers.
QString allTexts(const QWidget *root);
/// The same for widgets that are on the screen.
QString shownTexts(const QWidget *root);
/// The same again without letting the event loop run first.
QString textsOnScreen(const QWidget *root);

/// The controls in the order in which Tab visits them, from `first` on.
QList<QWidget *> tabOrder(QWidget *window);

/// Gives the application its theme and shows the widget in a window of this size.
void prepare(QWidget &widget, const QSize &size = {1280, 800});

} // namespace kiosk::testing
