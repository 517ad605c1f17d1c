#pragma once

#include "ui/pages/endpage.h"

namespace kiosk::ui {

class Banner;
class Card;
class CheckList;
class ClaimTable;
class Explanation;
class Portrait;

/// The verdict: one band, one word, one shape; then face, claims and checks, or what happened and what to do. Claims
/// are shown where they help the desk: when verified and when a person must decide, never beside a "no".
class VerdictPage : public EndPage {
    Q_OBJECT

public:
    explicit VerdictPage(QWidget *parent = nullptr);

    void draw(const Phase &phase) override;
    void leave() override;

protected:
    void arrange() override;

private:
    void drawBand(const Concluded &end);
    void drawClaims(const Concluded &end);
    void drawExplanation(const Concluded &end);

    Banner *m_notices; ///< the service's warnings, or that it was a sandbox
    Card *m_faceCard;
    Portrait *m_face;
    Card *m_claimsCard;
    ClaimTable *m_claims;
    Explanation *m_explanation;
    QBoxLayout *m_words;  ///< explanation above claims
    QBoxLayout *m_person; ///< face beside words
    Card *m_checksCard;
    CheckList *m_checks;
};

} // namespace kiosk::ui
