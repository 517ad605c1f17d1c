#pragma once

#include "ui/pages/endpage.h"

#include <optional>

namespace kiosk::ui {

class ActionButton;
class Banner;
class Card;
class CheckList;
class ClaimTable;
class ExpertView;
class Explanation;
class IssuerRow;
class Portrait;

/// The verdict: one band, one word, one shape; then face, claims and checks, or what happened and what to do. Claims
/// are shown where they help the desk: when verified and when a person must decide, never beside a "no". One button
/// leads to what experts want to see in their place, and back.
class VerdictPage : public EndPage {
    Q_OBJECT

public:
    explicit VerdictPage(QWidget *parent = nullptr);

    void draw(const Phase &phase) override;
    void leave() override;
    /// Out of the experts' view first, then off the page.
    void goBack() override;

protected:
    void retranslate() override;
    void arrange() override;
    void handbookToggled() override;
    bool isCrowded() const override { return true; }

private:
    void showPerson(const Concluded &end);
    void toggleDetails();
    void labelDetails();
    void drawBand(const Concluded &end);
    void drawClaims(const Concluded &end);
    void drawExplanation(const Concluded &end);

    Banner *m_notices; ///< the service's warnings, or that it was a sandbox
    Card *m_faceCard;
    Portrait *m_face;
    Explanation *m_explanation; // made before the claims, as the keyboard visits it first
    Card *m_claimsCard;
    IssuerRow *m_issuer;
    ClaimTable *m_claims;
    QBoxLayout *m_words;  ///< explanation above claims
    QBoxLayout *m_person; ///< face beside words
    Card *m_checksCard;
    CheckList *m_checks;
    ExpertView *m_expert;
    ActionButton *m_details;
    bool m_showsDetails = false;
    std::optional<Concluded> m_end; ///< between draw() and leave()
};

} // namespace kiosk::ui
