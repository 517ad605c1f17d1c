#pragma once

namespace kiosk::ui {

class Photographer;

/// Takes pictures of the review of a desk at which the simulated visitors of a week have been.
void photographReview(Photographer &camera);

} // namespace kiosk::ui
