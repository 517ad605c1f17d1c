#include "tests/support/ui/finder.h"

#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace kiosk::testing {

namespace {

QStringList textsOf(const QWidget *widget) {
    QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        texts += label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        texts += button->text();
    } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        texts += field->text();
    }
    return texts;
}

/// What an assistive program reads.
QStringList spokenBy(QWidget *widget) {
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface) {
        return {};
    }
    return {interface->text(QAccessible::Name), interface->text(QAccessible::Description),
            interface->text(QAccessible::Value)};
}

QString textsBelow(const QWidget *root, bool shownOnly) {
    QStringList texts;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!shownOnly || widget->isVisibleTo(root->window())) {
            texts += textsOf(widget);
            texts += spokenBy(widget);
        }
    }
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

} // namespace

void settle() {
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool isShown(const QWidget *root, const char *name) {
    settle();
    const auto *widget = root->findChild<QWidget *>(QString::fromLatin1(name));
    return widget && widget->isVisible();
}

bool click(const QWidget *root, const char *name) {
    auto *widget = find<QWidget>(root, name);
    if (!widget) {
        return false;
    }
    const bool ready = QTest::qWaitFor([widget] { return widget->isVisible() && widget->isEnabled(); }, 20'000);
    if (!ready) {
        const QString complaint = QStringLiteral("%1 cannot be pressed").arg(QString::fromLatin1(name));
        QTest::qFail(qPrintable(complaint), __FILE__, __LINE__);
        return false;
    }
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool chooseLanguage(const QWidget *window, const char *code) {
    return click(window, "language") && click(window, (QByteArrayLiteral("language-") + code).constData());
}

QWidget *shownPage(const QWidget *window, const char *name, int milliseconds) {
    const auto *stack = find<QStackedWidget>(window, "pages");
    const QString wanted = QString::fromLatin1(name);
    const bool shown =
        stack && QTest::qWaitFor(
                     [stack, &wanted] {
                         return stack->currentWidget()->objectName() == wanted && stack->currentWidget()->isVisible();
                     },
                     milliseconds);
    return shown ? stack->currentWidget() : nullptr;
}

QString allTexts(const QWidget *root) {
    return textsBelow(root, false);
}

QString shownTexts(const QWidget *root) {
    settle();
    return textsOnScreen(root);
}

QString textsOnScreen(const QWidget *root) {
    return textsBelow(root, true);
}

QList<QWidget *> tabOrder(QWidget *window) {
    QList<QWidget *> order;
    for (QWidget *next = window->nextInFocusChain(); next && next != window; next = next->nextInFocusChain()) {
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy()) {
            order += next;
        }
    }
    return order;
}

void prepare(QWidget &widget, const QSize &size) {
    ui::Theme::current().apply(*qApp);
    ui::Languages::current().choose(ui::Languages::current().code()); // its catalogue, as at the program's start
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget, 20'000));
}

} // namespace kiosk::testing
