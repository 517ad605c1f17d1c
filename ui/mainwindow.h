#pragma once

#include "app/base/clock.h"
#include "app/kiosk.h"
#include "ui/pages/page.h"
#include "ui/pretendedvisitor.h"

#include <QMainWindow>
#include <QTimer>
#include <optional>

class QLabel;
class QStackedWidget;

namespace kiosk::ui {

class Chip;
class ConfigurationPage;
class DayCount;
class DemoBanner;
class ExpiredPage;
class FailurePage;
class FirstOperatorPage;
class InputPage;
class LanguagePanel;
class LateAnswerBar;
class PickPage;
class ReviewPage;
class ServicesPage;
class SessionPage;
class SignInFlow;
class SignInPage;
class TopBar;
class Veil;
class VerdictPage;

/// The one window: the session's phase decides which page is on it, and what pages ask for goes back to the session.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Serves this kiosk from now on; it must outlive the window.
    void serve(Kiosk &kiosk);
    /// There is no kiosk to serve: says why.
    void refuse(const Kiosk::StartFailure &failure);

    /// Somebody chose this type: asks for what it needs, else begins at once.
    void begin(const CredentialType &type);

    /// Draws a phase, whoever is behind it.
    void draw(const Phase &phase, const PageTimes &times);
    Page *page() const { return m_page; }
    /// Shows what happened at this desk, beginning with the named section or the first; only where nothing is under
    /// way.
    void openReview(const QString &section = {});

    /// Pages change at once instead of fading in.
    void setReducedMotion(bool reduced) { m_hasReducedMotion = reduced; }

    /// The whole screen, with and without a window manager.
    void fillScreen();
    /// Before other programs' windows, also where it was put away.
    void comeToFront();

Q_SIGNALS:
    void reloadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename P>
    P *add(P *page);
    void addChips();
    void addKeys();
    void waitForInput();
    void leaveAside();
    bool isAside() const;
    bool isForm() const;
    void connectOperator();
    void followOperator();
    void showNotice();
    QString signedOutWords() const;
    void showChips();
    void signInFirst(std::function<void()> then);
    bool mayClose();
    void again();
    void ask(const CredentialType &type, const Inputs &known);
    void connectVisitor();
    void retranslate();
    void adoptLanguage();
    void showConfiguredWords();
    void pin(const CredentialType &type);
    void connectServices();
    void showHealth();
    static QString inputStatus();
    Page *pageFor(const Phase &phase) const;
    void enter(Page *page);
    void speak(const QString &words);
    void showAlert();

    void followPhase();
    void followTimes();
    PageTimes times() const;
    const Invitation *invitation() const;
    void somebodyIsThere();

    Kiosk *m_kiosk = nullptr;
    std::optional<PretendedVisitor> m_visitor;
    QTimer m_ticks;
    std::chrono::milliseconds m_touchedAt{};
    std::chrono::milliseconds m_warmedAt{};
    std::unique_ptr<ClockTimer> m_inputStays;
    DayCount *m_day = nullptr;

    TopBar *m_top;
    Chip *m_health = nullptr; ///< how the services are
    Chip *m_openReview = nullptr;
    Chip *m_openCases = nullptr; ///< there while cases have changed and nobody has looked
    int m_changedCases = 0;
    Chip *m_operator = nullptr; ///< who is signed in
    Chip *m_language = nullptr;
    LanguagePanel *m_languages = nullptr;
    Chip *m_theme = nullptr;
    DemoBanner *m_banner;
    LateAnswerBar *m_lateAnswer;
    QLabel *m_live; ///< what a screen reader says
    QStackedWidget *m_stack;
    Veil *m_veil;
    bool m_hasReducedMotion = false;
    PickPage *m_pick = nullptr;
    InputPage *m_input = nullptr;
    SessionPage *m_session = nullptr;
    VerdictPage *m_verdict = nullptr;
    ExpiredPage *m_expired = nullptr;
    FailurePage *m_failure = nullptr;
    ConfigurationPage *m_configuration = nullptr;
    ReviewPage *m_review = nullptr;
    ServicesPage *m_services = nullptr;
    SignInPage *m_signIn = nullptr;
    FirstOperatorPage *m_firstOperator = nullptr;
    std::unique_ptr<SignInFlow> m_signingIn;
    Page *m_page = nullptr;
};

} // namespace kiosk::ui
