#pragma once

namespace kiosk {
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

class ReviewPage;

/// Gives the page every section that this kiosk can fill; none where nothing is recorded.
void addSections(ReviewPage &page, Kiosk &kiosk);

} // namespace kiosk::ui
