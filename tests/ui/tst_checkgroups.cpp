#include "ui/pages/checkgroups.h"

#include <QTest>

using kiosk::Check;
using kiosk::CheckSource;
using kiosk::ui::checkGroupsOf;

class TestCheckGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one_result_of_one_check_is_one_line_however_many_tokens_it_was_made_on() {
        const auto period = [](kiosk::CheckResult result, const QString &why = {}) {
            return Check{QStringLiteral("validity-period"), result, CheckSource::Kiosk, why};
        };
        const std::vector<kiosk::ui::CheckGroup> groups =
            checkGroupsOf({period(kiosk::CheckResult::Passed), period(kiosk::CheckResult::Passed),
                           period(kiosk::CheckResult::Failed, QStringLiteral("one")),
                           period(kiosk::CheckResult::Failed, QStringLiteral("another"))});
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].items.size(), std::size_t(3));
        QCOMPARE(groups[0].items[0].result, kiosk::ui::CheckResult::Passed);
        QCOMPARE(groups[0].items[1].why, QStringLiteral("one"));
        QCOMPARE(groups[0].items[2].why, QStringLiteral("another"));
    }

    void that_nothing_was_left_unchecked_is_said() {
        const std::vector<kiosk::ui::CheckGroup> groups =
            checkGroupsOf({{QStringLiteral("service-verdict"), kiosk::CheckResult::Passed, CheckSource::Service}});
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[1].items.size(), std::size_t(1));
        QCOMPARE(groups[1].items[0].result, kiosk::ui::CheckResult::NotChecked);
    }
};

QTEST_MAIN(TestCheckGroups)
#include "tst_checkgroups.moc"
