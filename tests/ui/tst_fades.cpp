#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/mainwindow.h"
#include "ui/text/languages.h"

#include <QProxyStyle>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

/// A desktop whose owner wants no animations.
class StillStyle final : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

/// Pages fade in, but nobody waits for it.
class FadesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<MainWindow>();
        prepare(*m_window);
    }

    void aPage_fadesInAndIsThenClear() {
        QVERIFY(!fades()); // the first picture of the window
        draw(verified());
        QVERIFY(fades());
        QTRY_VERIFY_WITH_TIMEOUT(!fades(), 20'000);
    }

    void aPageThatFadesIn_canBePressed() {
        draw(verified());
        QVERIFY(fades());
        const auto *done = find(m_window->page(), "done");
        QCOMPARE(m_window->childAt(done->mapTo(m_window.get(), done->rect().center())), done);
    }

    void aCodeToScan_neverFades() {
        draw(verified());
        QVERIFY(fades());
        draw(inviting());
        QVERIFY(!fades());
        draw(scanned());
        QVERIFY(!fades());
    }

    void reducedMotion_changesPagesAtOnce() {
        m_window->setReducedMotion(true);
        draw(verified());
        QVERIFY(!fades());
    }

    void aStyleWithoutAnimations_changesPagesAtOnce() {
        StillStyle still;
        auto *veil = find(m_window.get(), "veil");
        veil->setStyle(&still);
        draw(verified());
        QVERIFY(!fades());
        veil->setStyle(nullptr);
    }

private:
    void draw(const Phase &phase) { m_window->draw(phase, {}); }
    bool fades() const { return find(m_window.get(), "veil")->isVisible(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(FadesTest)
#include "tst_fades.moc"
