#include "app/records/role.h"

#include <QTest>

using namespace kiosk::records;

/// Who may do what is a table that an administrator can read; this is that table once more.
class RoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRole_mayWhatTheTableSays_data() {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("roles");
        const auto row = [](const char *name, Permission permission, const char *roles) {
            QTest::newRow(name) << permission << QString::fromLatin1(roles);
        };
        row("check", Permission::Check, "staff operator administrator");
        row("review", Permission::Review, "operator administrator auditor");
        row("see values", Permission::SeeValues, "operator administrator auditor");
        row("decide", Permission::Decide, "operator administrator");
        row("export", Permission::Export, "operator administrator auditor");
        row("ask the service", Permission::AskService, "operator administrator auditor");
        row("erase", Permission::Erase, "administrator");
        row("audit", Permission::Audit, "administrator auditor");
        row("administer", Permission::Administer, "administrator");
        row("close", Permission::Close, "operator administrator");
    }

    void everyRole_mayWhatTheTableSays() {
        QFETCH(Permission, permission);
        QFETCH(QString, roles);
        QStringList allowed;
        for (const QString &name : roleNames()) {
            const std::optional<Role> role = roleOf(name);
            QVERIFY(role);
            QCOMPARE(nameOf(*role), name);
            if (may(*role, permission))
                allowed.append(name);
        }
        QCOMPARE(allowed.join(u' '), roles);
    }

    void unknownWord_isNoRole() { QVERIFY(!roleOf(QStringLiteral("root"))); }
};

QTEST_GUILESS_MAIN(RoleTest)
#include "tst_role.moc"
