#pragma once

#include "app/session/sessionstatus.h"
#include "ui/style/tokens.h"

#include <QString>

class QPainter;
class QRectF;

namespace kiosk::ui {

/// How an ending is drawn wherever records are counted: colour and shape of its status, and its pattern in a chart, so
/// that none of them is told by colour alone.
struct OutcomeLook {
    Tone tone;
    QString icon;
    Qt::BrushStyle pattern;
};
OutcomeLook lookOf(records::Ending ending);

/// A piece of a bar, or its sample in a legend.
void paintOutcome(QPainter &painter, const QRectF &box, records::Ending ending);

/// A pill with the status's shape and word, at the start of `box` and in its middle; returns its width.
double paintStatusBadge(QPainter &painter, const QRectF &box, SessionStatus status, Qt::LayoutDirection direction);

/// All of them in the order in which they stand on top of each other, the best first.
const QList<records::Ending> &allEndings();

} // namespace kiosk::ui
