#pragma once

#include "ui/review/factrows.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"

#include <optional>

namespace kiosk::ui {

class StateLine;
class TextLabel;

/// A service, or another thing that a check stands on: its name, how it is, what is known of it, what to do.
class ServiceCard : public Card {
    Q_OBJECT

public:
    explicit ServiceCard(QWidget *parent = nullptr);

    void say(const QString &name, const QString &state, std::optional<Tone> tone, const QString &advice,
             const QList<Fact> &facts);

private:
    TextLabel *m_name;
    StateLine *m_state;
    TextLabel *m_advice;
    FactRows *m_facts;
};

} // namespace kiosk::ui
