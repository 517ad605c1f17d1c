#include "ui/text/failuretext.h"

#include <QTest>

using namespace kiosk;

/// What the failure page says beyond the kind of the failure.
class TestFailureWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A 403 that says which role is missing saves the administrator a search.
    void missingRolesAreNamed() {
        Failure failure;
        failure.kind = FailureKind::NotAllowed;
        QVERIFY(!ui::textOf(failure).body.contains(QStringLiteral("role")));
        failure.field = QStringLiteral("Verifier_Admin, Verifier_User");
        QVERIFY(ui::textOf(failure).body.endsWith(
            QStringLiteral("It needs one of these roles at the service: Verifier_Admin, Verifier_User.")));
    }
};

QTEST_MAIN(TestFailureWords)
#include "tst_failurewords.moc"
