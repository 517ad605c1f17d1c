#pragma once

#include "app/records/reader.h"
#include "app/records/statistics.h"

namespace kiosk::records {

/// Whose records somebody looks at: those of this desk, or of all desks where they share a database. Questions go to
/// the one or the other; while the shared database does not answer, this desk's own store stands in for it.
class RecordScope : public QObject {
    Q_OBJECT

public:
    enum class Desks { This, All };
    template <typename T>
    using Work = std::function<Outcome<T>(const RecordSource &)>;

    /// Begins with all desks; `shared` is null where nothing is shared. Both outlive it.
    explicit RecordScope(Reader &own, SharedReader *shared = nullptr, QObject *parent = nullptr);

    /// Whether there is anything to choose between.
    bool isChoice() const { return m_shared != nullptr; }
    Desks wanted() const { return m_wanted; }
    void choose(Desks desks);
    /// Whose records questions are about now.
    Desks shown() const { return m_wanted == Desks::All && !m_isAway ? Desks::All : Desks::This; }
    /// All desks are wanted, and the shared database did not answer.
    bool isAway() const { return m_wanted == Desks::All && m_isAway; }
    /// The shared database is asked again.
    void tryAgain();

    /// As ReaderOf::ask(). A question that is not answered before changed() never is: it was about other records.
    template <typename T>
    void ask(QObject *asker, Work<T> work, std::function<void(Outcome<T>)> done) {
        auto answer = [scope = QPointer<RecordScope>(this), round = m_round, done](const Outcome<T> &found) {
            if (scope && scope->m_round == round)
                done(found);
        };
        if (shown() == Desks::This)
            m_own.ask<T>(asker, std::move(work), std::move(answer));
        else
            askShared<T>(asker, std::move(work), std::move(answer), 2);
    }

Q_SIGNALS:
    /// Other records are looked at, or whether the shared database is away has changed.
    void changed();

private:
    enum class Reached { No, Lost, Yes };

    /// A connection that was lost while nobody asked is made anew once.
    template <typename T>
    void askShared(QObject *asker, Work<T> work, std::function<void(Outcome<T>)> done, int tries) {
        auto reached = std::make_shared<Reached>(Reached::No);
        m_shared->ask<T>(
            asker,
            [work, reached](SharedRecords &shared) -> Outcome<T> {
                Outcome<T> found = work(shared);
                // What it has may be refused as well; away is only who answers nothing at all.
                *reached = found || newestNumber(shared) ? Reached::Yes : Reached::Lost;
                return found;
            },
            [scope = QPointer<RecordScope>(this), asker, work, done, reached, tries,
             round = m_round](const Outcome<T> &found) {
                if (!scope || scope->m_round != round)
                    return;
                if (*reached == Reached::Yes)
                    done(found);
                else if (*reached == Reached::Lost && tries > 1)
                    scope->template askShared<T>(asker, work, done, tries - 1);
                else
                    scope->becomeAway(found.failure());
            });
    }
    void becomeAway(const Failure &why);
    void change();

    Reader &m_own;
    SharedReader *m_shared;
    Desks m_wanted;
    bool m_isAway = false;
    int m_round = 0; ///< of questions that are about the same records
};

} // namespace kiosk::records
